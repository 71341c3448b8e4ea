"""What fits the schema of packs and still cannot be meant: it would never hold, or change nothing, in silence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from socialint.model import Span, Value
from socialint.packs.declared import DECLARED
from socialint.packs.markets import MARKETS, markets_of
from socialint.packs.normal import normalise, wording_key
from socialint.packs.offers import classes_of
from socialint.packs.prose import URL
from socialint.packs.register import field_of
from socialint.packs.signs import parts_of
from socialint.packs.wording import NAMED_SLOTS, SLOT_IN_TEXT, Wording, stands_in
from socialint.page.languages import is_language
from socialint.pattern import pattern
from socialint.post.platforms import names
from socialint.suggest import one_edit_away
from socialint.unknown import NO_MARKET, is_day

_DAYS = ("reviewed", "review-by", "valid-from", "valid-until")
#: Keys whose strings are looked for in texts.
_PHRASES = frozenset(
    {"wordings", "every", "labels", "alone", "forbid", "outdated", "unless", "weak", "terms", "any", "all", "none"}
)
#: Those of them in which a `*` at the end stands for any ending; elsewhere nothing does.
_OPEN = frozenset({"unless", "weak", "terms", "any", "all", "none", "alone"})
#: Keys below which others' texts stand, or names that the house has chosen for fields.
_OTHERS = frozenset({"example", "product", "media"})
#: Keys whose strings are looked for outside of the text, letter by letter.
_PLAIN = frozenset({"pictures", "link-labels", "link", "campaign", "account"})
#: Those in which the register fills in a field.
_FILLED = frozenset({"wordings", "every", "forbid", "terms", "any"})
#: What a requirement may want: of two, the one that stands first here is all that it does.
_WANTS = ("ask", "ban", "forbid", "require")
#: What a document may leave undeclared: only there something is asked.
_UNDECLARED = frozenset({*DECLARED, "product", "address"} - {"kind"})
#: What means something only beside one of some others: in a requirement, and in its `require`.
_SEARCHED: tuple[str, ...] = ("wordings", "labels", "every")
_BESIDE = ("look", "weak", "prefer")
_BESIDE_IN_REQUIRE: dict[str, tuple[str, ...]] = {
    "in-order": ("every",), "only-one": ("wordings", "labels"), "followed-by": ("labels",), "capitals": ("wordings", "every"),
    "exact-case": ("wordings",),
}  # fmt: skip

#: A word of a path, and the name of a parameter, as they are looked for.
_LINK_PARTS = {"paths": pattern(r"[a-z0-9]+"), "params": pattern(r"[^\sA-Z?&=#]+")}
#: A `*` at a word, and one that is not the last sign: as the first, it may be the mark of a footnote.
_STAR, _STAR_INSIDE = pattern(r"\w\*"), pattern(r"\w\*.|^\*\w")
#: A `*` of `forbid`, at the beginning or end of what a text may have within its words.
_PART = pattern(r"\*?(?![\s#@])[^*\[\]]*(?<!\s)\*?")
#: What only regular expressions have: classes, alternatives, repetitions behind a sign, a `?` within a word that is no address.
#: A "\b" is a backspace in TOML; behind capitals a "$" is money ("US$").
_EXPRESSION = pattern(
    r"\x08|\\[bBdDsSwW.$^*+?()|\[\]{}]|\.[*+]|\(\?|\([^()]*\|[^()]*\)|\[\^|\[\w-\w|[)\]][*+?{]|\{\d+,?\d*\}|^\^\w|[a-z]\$$|\w\|\w"
    r"|^[^/.]*\w\?\w"
)


def meaningless(root: Value) -> Iterator[tuple[Span, str]]:
    """Each such place of a pack, with what to say of it."""
    market = root.at(("market",))
    for item in market.items() if market.data != "all" else ():
        if not MARKETS.issuperset(markets_of([str(item.data)])):
            yield item.span, f'"{item.data}" is no market: write the two letters of a country (ISO 3166), EU, or all'
    requirements = list(root.at(("requirement",)).items())
    yield from _days(root)
    keys: set[str] = set()
    for table in requirements:
        key = table.at(("key",))
        if key.data in keys:
            yield key.span, f'the key "{key.data}" stands twice'
        keys.add(str(key.data))
        yield from _days(table, root)
        yield from _languages(table.at(("require",)))
        yield from _idle(table)
        yield from _never_asked(table)
        yield from _never_met(table)
        yield from _phrases(table)
        yield from _offers(table)
        yield from _undeclarable(table)


def _days(table: Value, pack: Value | None = None) -> Iterator[tuple[Span, str]]:
    """Days that are none, and ends before beginnings; what a requirement does not say, its pack says."""
    for day in filter(None, map(table.get, _DAYS)):
        if not is_day(str(day.data)):
            yield day.span, f'"{day.data}" is no day of the calendar'
    reviewed, again = table.get("reviewed"), table.get("review-by")
    if reviewed and str(reviewed.data) > _tomorrow():
        yield reviewed.span, f'"reviewed" lies ahead ({reviewed.data}): it is the day when somebody held this against the source'
    if reviewed and again and str(again.data) < str(reviewed.data):
        yield again.span, f'"review-by" comes before "reviewed" ({reviewed.data}): it is the day by which that must be done again'
    own = [table.get(key) for key in ("valid-from", "valid-until")]
    first, last = (day or (pack and pack.get(key)) for day, key in zip(own, ("valid-from", "valid-until"), strict=True))
    if first and last and any(own) and str(first.data) > str(last.data):
        place = own[1] or own[0] or last
        yield place.span, f'"valid-until" ({last.data}) comes before "valid-from" ({first.data})'


def _tomorrow() -> str:
    """The last day that has begun anywhere, as YYYY-MM-DD."""
    from time import gmtime, strftime, time

    return strftime("%Y-%m-%d", gmtime(time() + 14 * 3600))  # UTC+14 is the first to have a new day


def _languages(require: Value) -> Iterator[tuple[Span, str]]:
    language, wordings = require.get("language"), require.get("wordings")
    if language and not (wordings and isinstance(wordings.data, dict) and language.data in wordings.data):
        yield (
            language.span,
            f'no wordings are there in the language "{language.data}": write wordings = {{ {language.data} = [...] }}',
        )


def _idle(table: Value) -> Iterator[tuple[Span, str]]:
    """Fields that change nothing, since what they speak of is not there."""
    require = table.get("require")
    inner = require.data if require else {}
    wants = [key for key in _WANTS if key in table.data]
    for key in wants[1:]:
        value = table.data[key]
        yield value.key_span or value.span, f'"{key}" changes nothing beside "{wants[0]}": write a requirement of its own for it'
    if require and not inner.keys() & {*_SEARCHED, "elements"}:
        yield require.key_span or require.span, "nothing is required: write wordings, labels, every or elements"
    where, within = table.get("where"), table.get("within")
    places = _words_of(where)
    outer = [key for key in _BESIDE if key in table.data]
    # The first two may be of elements, too, and pictures may not say either what is forbidden.
    if not {"anywhere", "one-click", *(["picture"] if "forbid" in table.data else [])}.issuperset(places):
        outer.append("where")
    told = [(table.data[key], key, _SEARCHED) for key in outer]
    told += [(inner[key], key, wanted) for key, wanted in _BESIDE_IN_REQUIRE.items() if key in inner]
    for value, key, wanted in told:
        if not inner.keys() & set(wanted):
            others = " or ".join(f"require.{name}" for name in wanted)
            more = ": the elements may stand anywhere" if key == "where" and "elements" in inner else ""
            yield value.key_span or value.span, f'"{key}" changes nothing without {others}{more}'
    claim = table.get("claim")
    place = "picture" if claim and "pictures" in claim.data else "beside-claim"
    if claim and place not in places:
        yield claim.key_span or claim.span, f'"claim" changes nothing: it is for where = "{place}"'
    elif claim:
        yield from _idle_with_claim(table, inner, place)
    if within and not {"start", "beside-name"}.intersection((*places, *_words_of(table.get("prefer")))):
        yield within.key_span or within.span, '"within" changes nothing: it is for where = "start" and where = "beside-name"'


def _words_of(value: Value | None) -> list[str]:
    return [str(item.data) for item in value.items()] if value else []


def _never_asked(table: Value) -> Iterator[tuple[Span, str]]:
    """What tells when a requirement holds or asks, where that changes nothing."""
    suspect, question, unless = map(table.get, ("suspect", "question", "unless"))
    if question and not suspect:
        yield question.key_span or question.span, '"question" changes nothing without "suspect", the signs that make it ask'
    if suspect and not _may_be_undeclared(table.get("when")):
        yield (
            suspect.key_span or suspect.span,
            '"suspect" changes nothing: "when" asks for nothing that a document declares (product, paid, audience ...)',
        )
    searched = {*table.data, *table.at(("require",)).data} if table.get("require") else set(table.data)
    if unless and searched.isdisjoint({"forbid", "weak", *_SEARCHED}):
        words = "forbid or require.wordings or require.labels or require.every"
        yield unless.key_span or unless.span, f'"unless" changes nothing without {words}'


def _may_be_undeclared(when: Value | None) -> bool:
    """True for a condition of which a document may leave open whether it holds."""
    waiting = [when] if when else []
    while waiting:
        condition = waiting.pop()
        if not _UNDECLARED.isdisjoint(condition.data) or any(field_of(str(item.data)) for _, item in _members(condition)):
            return True
        waiting += [part for key in ("any", "all") if key in condition.data for part in condition.data[key].items()]
        waiting += [condition.data["not"]] if "not" in condition.data else []
    return False


def _never_met(table: Value) -> Iterator[tuple[Span, str]]:
    """What no text can do."""
    contrast = table.at(("look", "contrast")) if table.get("look") else None
    if contrast and contrast.data != contrast.data:
        yield contrast.span, f'"{contrast.data}" is no contrast: write a number from 1 to 21'
    require = table.get("require")
    capitals = require.get("capitals") if require else None
    if require and capitals:
        wordings = [str(item.data) for key, item in _members(require) if key in ("wordings", "every")]
        keys = [normalise(text).value for text in wordings]
        for item in capitals.items() if not any(map(field_of, wordings)) else ():
            if not any(stands_in(wording_key(str(item.data)), key) for key in keys):
                yield item.span, f'"{str(item.data)[:60]}" stands in none of the wordings: no text would do'


def _idle_with_claim(table: Value, inner: Mapping[str, Value], place: str) -> Iterator[tuple[Span, str]]:
    """What says where, or how, the text must stand, where it must stand in the sentence, or picture, of each claim."""
    others = [(item, str(item.data)) for item in table.at(("where",)).items() if item.data != place]
    others += [(table.data[key], key) for key in ("weak", "prefer") if key in table.data]
    others += [(inner[key], key) for key in ("in-order", "only-one", "capitals", "exact-case") if key in inner]
    if place == "picture":
        claim = table.at(("claim",)).data
        others += [(claim[key], key) for key in ("signs", "terms") if key in claim]
        others += [(table.data[key], key) for key in ("look", "unless") if key in table.data]
        others += [(inner[key], key) for key in ("labels", "language") if key in inner]
        for item in (item for name in ("wordings", "every") if name in inner for _, item in _members(inner[name])):
            if isinstance(item.data, str) and "[" in item.data:
                yield item.span, f'"{item.data[:60]}" has a slot, and in the words of a picture none is looked for'
    for value, name in others:
        yield value.key_span or value.span, f'"{name}" changes nothing beside "claim", which asks for the text at each claim'


def _members(table: Value) -> Iterator[tuple[str, Value]]:
    """What stands in a requirement at any depth, with the key that it stands under, but for what is not its own.

    Wordings by language are wordings, whatever the language is called.
    """
    waiting = [("", table)]
    while waiting:
        key, value = waiting.pop()
        yield key, value
        if isinstance(value.data, dict):
            waiting += [
                (key if key == "wordings" else name, member) for name, member in value.data.items() if name not in _OTHERS
            ]
        elif isinstance(value.data, list):
            waiting += [(key, item) for item in value.data]


def _phrases(table: Value) -> Iterator[tuple[Span, str]]:
    """Wordings and terms that can never be found."""
    for key, item in _members(table):
        text = item.data
        if not isinstance(text, str):
            continue
        shown = f'"{text[:60]}"'
        looked_for = key in _PLAIN or key in _PHRASES
        if looked_for and _EXPRESSION.search(text):
            yield item.span, f"{shown} is a regular expression, and a pack has none: write each word, and a slot as [X]"
        elif looked_for and "[product." in text and not (field_of(text) and key in _FILLED):
            yield item.span, f"{shown} is not filled in from the product register: {_unfilled(text)}"
        elif key in _PLAIN and (_STAR.search(text) or (key == "pictures" and _STAR_INSIDE.search(text))):
            yield item.span, f"{shown} can never be found: a * stands for any ending in terms, alone, unless and weak"
        elif key in ("hosts", "address") and (host := parts_of(text)[0]) != text:
            yield item.span, f"{shown} is no host" + (f': write "{host}"' if host else ", such as example.org")
        elif key in _LINK_PARTS and not _LINK_PARTS[key].fullmatch(text):
            yield item.span, f"{shown} can never be found: write one word in small letters, without signs"
        if key not in _PHRASES:
            continue
        if key in _OPEN and _STAR_INSIDE.search(text):
            yield item.span, f"{shown} can never be found: a * stands at the end of a term, for any ending"
        elif key == "forbid" and "*" in text and not _PART.fullmatch(text):
            told = "a * stands at the beginning or end, for any beginning or ending of a word, and without slots"
            yield item.span, f"{shown} can never be found: {told}"
        elif key not in _OPEN and key != "forbid" and _STAR.search(text):
            yield item.span, f"{shown} can never be found: a * stands for any ending in terms, alone, unless and weak"
        elif URL.fullmatch(text.strip()):
            yield item.span, f"{shown} is an address: look for a link, found-by = {{ links.hosts = [...] }} in require.elements"
        elif text.count("[") != text.count("]") or not _wordy(text):
            yield item.span, f"{shown} can never be found: write words, and a slot as [X], [brand] or [@]"
        for slot in SLOT_IN_TEXT.findall(text):
            meant = None if slot in NAMED_SLOTS else one_edit_away(slot, NAMED_SLOTS)
            if meant:
                yield item.span, f"[{slot}] stands for any words: write [{meant}], or [X]"


def _unfilled(text: str) -> str:
    """What to do about a field of the register that nothing fills in."""
    if field_of(text):
        return f"that is done in {', '.join(sorted(_FILLED - {'any'}))}"
    return "a field must be all of a wording or term; within one write [brand] for its name, brand or issuer, or [X]"


def _offers(table: Value) -> Iterator[tuple[Span, str]]:
    """Classes of products for whose offers no words are kept."""
    for key, offers in _members(table):
        for language, classes in offers.data.items() if key == "offers" else ():
            known = classes_of(language)
            for item in classes.items():
                if item.data not in known:
                    words = ", ".join(sorted(known))
                    yield item.span, f'nothing is known of how "{item.data}" is offered in "{language}": there are {words}'


def _undeclarable(table: Value) -> Iterator[tuple[Span, str]]:
    """Markets, platforms and languages that no document can declare: what asks for them would never hold, in silence."""
    for key, item in _members(table):
        word = item.data
        if not isinstance(word, str):
            continue
        if key == "markets" and not MARKETS.issuperset(markets_of([word])):
            yield item.span, f'"{word[:60]}" is no market: {NO_MARKET}'
        elif key == "platforms" and word.lower() not in names():
            yield item.span, f'"{word[:60]}" is no platform that is known: there are {", ".join(names())}'
        elif key == "language" and ("-" in word or not is_language(word)):
            yield item.span, f'"{word[:60]}" is no language: write the first part of its tag (BCP 47), such as en, nb or de'


def _wordy(text: str) -> bool:
    pieces = Wording.of(text.rstrip("*")).pieces
    return text.startswith("[product.") or any(piece == "%" or any(map(str.isalnum, piece)) for piece in pieces)
