"""What fits the schema of packs and still cannot be meant: it would never hold, or change nothing, in silence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from socialint.model import Span, Value
from socialint.packs.markets import MARKETS, markets_of
from socialint.packs.offers import classes_of
from socialint.packs.prose import URL
from socialint.packs.signs import parts_of
from socialint.packs.wording import Wording
from socialint.page.languages import is_language
from socialint.pattern import pattern
from socialint.post.platforms import names
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
_PLAIN = frozenset({"pictures", "link-labels"})
#: What means something only beside one of some others: in a requirement, and in its `require`.
_SEARCHED: tuple[str, ...] = ("wordings", "labels", "every")
_BESIDE = ("look", "weak")
_BESIDE_IN_REQUIRE: dict[str, tuple[str, ...]] = {
    "in-order": ("every",), "only-one": ("wordings", "labels"), "followed-by": ("labels",), "capitals": ("wordings", "every"),
    "exact-case": ("wordings",),
}  # fmt: skip

#: A word of a path, and the name of a parameter, as they are looked for.
_LINK_PARTS = {"paths": pattern(r"[a-z0-9]+"), "params": pattern(r"[^\sA-Z?&=#]+")}
#: A `*` at a word, and one that is not the last sign: as the first, it may be the mark of a footnote.
_STAR, _STAR_INSIDE = pattern(r"\w\*"), pattern(r"\w\*.|^\*\w")
#: What only regular expressions have: classes, alternatives, repetitions behind a sign, a `?` within a word that is no address.
#: A "\b" is a backspace in TOML.
_EXPRESSION = pattern(r"\x08|\\[bBdDsSwW]|\.[*+]|\(\?|\([^()]*\|[^()]*\)|\[\^|\[\w-\w|[)\]][*+?{]|^\^\w|\w\|\w|^[^/.]*\w\?\w")


def meaningless(root: Value) -> Iterator[tuple[Span, str]]:
    """Each such place of a pack, with what to say of it."""
    market = root.at(("market",))
    for item in market.items() if market.data != "all" else ():
        if not MARKETS.issuperset(markets_of([str(item.data)])):
            yield item.span, f'"{item.data}" is no market: write the two letters of a country (ISO 3166), EU, or all'
    requirements = list(root.at(("requirement",)).items())
    for table in (root, *requirements):
        yield from _days(table)
    keys: set[str] = set()
    for table in requirements:
        key = table.at(("key",))
        if key.data in keys:
            yield key.span, f'the key "{key.data}" stands twice'
        keys.add(str(key.data))
        yield from _languages(table.at(("require",)))
        yield from _idle(table)
        yield from _phrases(table)
        yield from _offers(table)
        yield from _undeclarable(table)


def _days(table: Value) -> Iterator[tuple[Span, str]]:
    for day in filter(None, map(table.get, _DAYS)):
        if not is_day(str(day.data)):
            yield day.span, f'"{day.data}" is no day of the calendar'
    reviewed = table.get("reviewed")
    if reviewed and str(reviewed.data) > _tomorrow():
        yield reviewed.span, f'"reviewed" lies ahead ({reviewed.data}): it is the day when somebody held this against the source'
    first, last = table.get("valid-from"), table.get("valid-until")
    if first and last and str(first.data) > str(last.data):
        yield last.span, f'"valid-until" comes before "valid-from" ({first.data})'


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
    if require and not inner.keys() & {*_SEARCHED, "elements"}:
        yield require.key_span or require.span, "nothing is required: write wordings, labels, every or elements"
    where, within = table.get("where"), table.get("within")
    places = [str(item.data) for item in where.items()] if where else []
    outer = [key for key in _BESIDE if key in table.data]
    if not {"anywhere", "one-click"}.issuperset(places):  # these two it may be of elements, too
        outer.append("where")
    told = [(table.data[key], key, _SEARCHED) for key in outer]
    told += [(inner[key], key, wanted) for key, wanted in _BESIDE_IN_REQUIRE.items() if key in inner]
    for value, key, wanted in told:
        if not inner.keys() & set(wanted):
            others = " or ".join(f"require.{name}" for name in wanted)
            more = ": the elements may stand anywhere" if key == "where" and "elements" in inner else ""
            yield value.key_span or value.span, f'"{key}" changes nothing without {others}{more}'
    claim = table.get("claim")
    if claim and "beside-claim" not in places:
        yield claim.key_span or claim.span, '"claim" changes nothing: it is for where = "beside-claim"'
    elif claim:
        yield from _idle_with_claim(table, inner)
    if within and not {"start", "beside-name"}.intersection(places):
        yield within.key_span or within.span, '"within" changes nothing: it is for where = "start" and where = "beside-name"'


def _idle_with_claim(table: Value, inner: Mapping[str, Value]) -> Iterator[tuple[Span, str]]:
    """What says where, or how, the text must stand, where it must stand in the sentence of each claim."""
    others = [(item, str(item.data)) for item in table.at(("where",)).items() if item.data != "beside-claim"]
    others += [(table.data[key], key) for key in ("weak",) if key in table.data]
    others += [(inner[key], key) for key in ("in-order", "only-one", "capitals", "exact-case") if key in inner]
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
        if key in _PLAIN and _STAR.search(text):
            yield item.span, f"{shown} can never be found: a * stands for any ending in terms, alone, unless and weak"
        elif key in ("hosts", "address") and (host := parts_of(text)[0]) != text:
            yield item.span, f"{shown} is no host" + (f': write "{host}"' if host else ", such as example.org")
        elif key in _LINK_PARTS and not _LINK_PARTS[key].fullmatch(text):
            yield item.span, f"{shown} can never be found: write one word in small letters, without signs"
        if key not in _PHRASES:
            continue
        if _EXPRESSION.search(text):
            yield item.span, f"{shown} is a regular expression, and a pack has none: write each word, and a slot as [X]"
        elif key in _OPEN and _STAR_INSIDE.search(text):
            yield item.span, f"{shown} can never be found: a * stands at the end of a term, for any ending"
        elif key == "forbid" and "*" in text.strip("*"):
            yield item.span, f"{shown} can never be found: a * stands at the beginning or end, for any beginning or ending"
        elif key not in _OPEN and key != "forbid" and _STAR.search(text):
            yield item.span, f"{shown} can never be found: a * stands for any ending in terms, alone, unless and weak"
        elif URL.fullmatch(text.strip()):
            yield item.span, f"{shown} is an address: look for a link, found-by = {{ links.hosts = [...] }} in require.elements"
        elif text.count("[") != text.count("]") or not _wordy(text):
            yield item.span, f"{shown} can never be found: write words, and a slot as [X], [brand] or [@]"


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
