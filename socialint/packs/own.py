"""People's own packs: read with care, and the first fault told with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from socialint.errors import PackError
from socialint.model import Span, Value
from socialint.packs.load import ready_pack, rules_of
from socialint.packs.markets import MARKETS, markets_of
from socialint.packs.offers import classes_of
from socialint.packs.pack import pack_of
from socialint.packs.wording import Wording
from socialint.page.languages import is_language
from socialint.pattern import pattern
from socialint.post.platforms import names
from socialint.rule import Rule
from socialint.source import Source
from socialint.suggest import with_hint
from socialint.unknown import NO_MARKET, is_day

#: Deepest nesting of values in a pack.
_DEPTH = 30
_DAYS = ("reviewed", "review-by", "valid-from", "valid-until")
#: Keys whose strings are looked for in texts.
_PHRASES = frozenset(
    {"wordings", "every", "labels", "alone", "forbid", "outdated", "unless", "weak", "terms", "any", "all", "none"}
)
#: Those of them in which a `*` at the end stands for any ending; elsewhere nothing does.
_OPEN = frozenset({"unless", "weak", "terms", "any", "all", "none"})

#: A `*` at a word, and one that is not the last sign: as the first, it may be the mark of a footnote.
_STAR, _STAR_INSIDE = pattern(r"\w\*"), pattern(r"\w\*.|^\*\w")
#: What only regular expressions have: classes, alternatives, repetitions behind a sign, a `?` within a word that is no address.
_EXPRESSION = pattern(r"\\[bBdDsSwW]|\.[*+]|\(\?|\([^()]*\|[^()]*\)|\[\^|\[\w-\w|[)\]][*+?{]|^\^\w|\w\|\w|^[^/.]*\w\?\w")


def read_own(text: str, path: str) -> tuple[Rule, ...]:
    """The rules of a repository's own pack, checked against the schema. Raises PackError with the place of the first fault."""
    from socialint.parse.toml import TomlError, parse_toml
    from socialint.schema import faults, telling

    source = Source(path, text)
    name = pack_name(path)
    if not name:
        raise PackError(path, "its name cannot be a part of rule ids: name the file in kebab case, such as house-rules.toml")
    try:
        root = parse_toml(text, 1 if text.startswith("\ufeff") else 0)
        if _deep(root):
            raise RecursionError
        found = faults(root, "pack")
    except TomlError as error:
        raise _error(source, Span(error.offset, error.offset), f"not valid TOML: {error.message}") from None
    except RecursionError:
        raise PackError(path, "nested too deeply") from None
    if found:
        fault = telling(found)
        raise _error(source, fault.span, with_hint(fault.message, fault.hint))
    for span, message in _meaningless(root):
        raise _error(source, span, message)
    data = ready_pack(root.plain())
    return tuple(rules_of(pack_of(data, name, path), data, own=True))


def pack_name(path: str) -> str:
    """The part of rule ids that a pack's file gives, "" where its name cannot be one."""
    import re

    name = path.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".toml")
    return name if re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", name) else ""


def _meaningless(root: Value) -> Iterator[tuple[Span, str]]:
    """What fits the schema and still cannot be meant."""
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
        yield from _phrases(table)
        yield from _offers(table)
        yield from _undeclarable(table)


def _days(table: Value) -> Iterator[tuple[Span, str]]:
    for day in filter(None, map(table.get, _DAYS)):
        if not is_day(str(day.data)):
            yield day.span, f'"{day.data}" is no day of the calendar'
    first, last = table.get("valid-from"), table.get("valid-until")
    if first and last and str(first.data) > str(last.data):
        yield last.span, f'"valid-until" comes before "valid-from" ({first.data})'


def _languages(require: Value) -> Iterator[tuple[Span, str]]:
    language, wordings = require.get("language"), require.get("wordings")
    if language and not (wordings and isinstance(wordings.data, dict) and language.data in wordings.data):
        yield (
            language.span,
            f'no wordings are there in the language "{language.data}": write wordings = {{ {language.data} = [...] }}',
        )


def _members(table: Value) -> Iterator[tuple[str, Value]]:
    """What stands in a requirement at any depth, with the key that it stands under, but for its examples.

    Wordings by language are wordings, whatever the language is called.
    """
    waiting = [("", table)]
    while waiting:
        key, value = waiting.pop()
        yield key, value
        if isinstance(value.data, dict):
            waiting += [(key if key == "wordings" else name, member) for name, member in value.data.items() if name != "example"]
        elif isinstance(value.data, list):
            waiting += [(key, item) for item in value.data]


def _phrases(table: Value) -> Iterator[tuple[Span, str]]:
    """Wordings and terms that can never be found."""
    for key, item in _members(table):
        text = item.data
        if key not in _PHRASES or not isinstance(text, str):
            continue
        shown = f'"{text[:60]}"'
        if _EXPRESSION.search(text):
            yield item.span, f"{shown} is a regular expression, and a pack has none: write each word, and a slot as [X]"
        elif key in _OPEN and _STAR_INSIDE.search(text):
            yield item.span, f"{shown} can never be found: a * stands at the end of a term, for any ending"
        elif key not in _OPEN and _STAR.search(text):
            yield item.span, f"{shown} can never be found: a * stands for any ending in terms, unless and weak"
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


def _deep(root: Value) -> bool:
    """True where values lie deeper in one another than any pack needs: conditions are read by functions that call themselves."""
    layer = [root]
    for _ in range(_DEPTH):
        layer = [child for value in layer if isinstance(value.data, (dict, list)) for child in _children(value)]
        if not layer:
            return False
    return True


def _children(value: Value) -> Iterable[Value]:
    return value.data.values() if isinstance(value.data, dict) else value.data


def _error(source: Source, span: Span, message: str) -> PackError:
    place = source.position(min(span.start, len(source.text)))
    return PackError(source.path, message, place.line, place.column)
