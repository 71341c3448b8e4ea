"""Cues: words and declared values of which a document must have some for a condition to hold.

Of all requirements of all packs a document meets a few. Each stands in an index under its cues, and one pass over the words
of the document tells which are worth a look; the signs of an ad stand in such an index, too. A cue is a row of words that must
all be there: those of a term, declared values ("paid=gifted"), or both. What neither tells is asked for, once the rest of its
cue is there. A cue is never the whole condition: what it wakes is judged as it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import product as combinations
from typing import Any, Generic, TypeVar

from socialint.document import Document, House
from socialint.model import Value
from socialint.packs.declared import DECLARED, lower
from socialint.packs.prose import WORD, Prose
from socialint.packs.register import field_of, fields_of, product_of
from socialint.packs.wording import FIELDS, is_short, needed_words, wording_of

#: ("loan",), ("home", "loan"), ("product.class=rx", "kind=post").
Cue = tuple[str, ...]
#: None where none can be named, so that one must always look.
Cues = frozenset[Cue] | None
#: Of the rarest word of a cue, by its others and what is asked for then, the numbers of the things that are woken.
Rows = dict[str, dict[tuple[Cue, Cue], list[int]]]
#: Of a document with several parts.
THREAD = "thread="
#: What nearly every document declares wakes nearly everything.
_COMMON = ("kind=", "language=", "markets=", "industries=", "platforms=")
#: What no word tells: a key of a condition with one value, to be judged.
_ASKED = ("signs=", "endorsement=", "relation=")
#: Conditions that must all hold may come to so many cues, or to more where one of them has no more than one.
_MANY, _MANY_WITH_ONE = 64, 300
#: Under this stand the cues that are only asked for.
_NO_WORD = ""

T = TypeVar("T")


def is_asked(word: str) -> bool:
    """True for that part of a cue which a document is asked for."""
    return word.startswith(_ASKED)


def indexed(things: Iterable[tuple[Any, Iterable[Cue] | None]]) -> dict[str, Any]:
    """Things with their cues, None for one that is always awake, as plain data for an `Index`."""
    named = list(things)
    often = Counter([word for _, cues in named for cue in cues or () for word in cue])
    asks = frozenset(filter(is_asked, often))
    rows: Rows = {}
    for number, (_, cues) in enumerate(named):
        for cue in sorted(cues or ()):
            told = [word for word in cue if word not in asks]
            rarest = min(told, key=lambda word: (is_short(word), often[word]), default=_NO_WORD)
            others = tuple([word for word in told if word != rarest])
            asked = tuple([word for word in cue if word in asks])
            rows.setdefault(rarest, {}).setdefault((others, asked), []).append(number)
    return {
        "things": tuple(thing for thing, _ in named),
        "always": tuple(number for number, (_, cues) in enumerate(named) if cues is None),
        "rows": plain_rows(rows),
        "declared": tuple(sorted({word.partition("=")[0] for word in often if "=" in word})),
    }


def plain_rows(rows: Rows) -> dict[str, tuple[tuple[Cue, Cue, tuple[int, ...]], ...]]:
    """Rows as an `Index` reads them."""
    return {
        word: tuple([(others, asked, tuple(numbers)) for (others, asked), numbers in some.items()]) for word, some in rows.items()
    }


class Index(Generic[T]):
    """Things by the cues that wake them."""

    def __init__(self, kept: Mapping[str, Any], things: Sequence[T] = ()) -> None:
        """Of what `indexed` makes; `things` stand for those that were indexed, if any are given."""
        self.things: Sequence[T] = things or kept["things"]
        self._always: Sequence[int] = kept["always"]
        #: By the rarest word of a cue: the others that must be there, what is asked for then, and what is woken.
        self._rows: Mapping[str, Sequence[tuple[Cue, Cue, Sequence[int]]]] = kept["rows"]
        self._rarest = frozenset(self._rows)
        #: Of which declared values are looked for.
        self.declared = frozenset(kept["declared"])

    def awake(self, words: frozenset[str], held: AbstractSet[str], *, asks: Callable[[str], Any]) -> list[T]:
        """The things that concern a document which has these words and holds this, in their order.

        `asks` tells of other cues whether it does.
        """
        numbers = set(self._always)
        there = words | held
        for word in (*(there & self._rarest), _NO_WORD):
            for others, asked, wakes in self._rows.get(word, ()):
                if (not others or there.issuperset(others)) and (not asked or all(map(asks, asked))):
                    numbers.update(wakes)
        return [self.things[number] for number in sorted(numbers)]


def declared_by(prose: Prose, keys: frozenset[str]) -> set[str]:
    """The cues of what a document declares, of some keys."""
    doc = prose.doc
    readers = _readers(keys)
    found = set(_cues(tuple(readers), tuple([read(doc) for read in readers.values()])))
    media = doc.field("media")
    if media:
        found.update(_media(media, keys))
    product = product_of(prose)
    if product:
        found.update(_fields(doc.house, product.id))
    if doc.later:
        found.add(THREAD)
    return found


@lru_cache(maxsize=64)
def _readers(keys: frozenset[str]) -> Mapping[str, Callable[[Document], tuple[str, ...]]]:
    """Of some keys those of the document itself, and how it is asked."""
    return {key: DECLARED[key] for key in sorted(keys & DECLARED.keys())}


@lru_cache(maxsize=1024)  # the documents of a house declare the same
def _cues(keys: tuple[str, ...], values: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple(f"{key}={lower(value)}" for key, some in zip(keys, values, strict=True) for value in some)


def _media(media: Value, keys: AbstractSet[str]) -> Iterator[str]:
    for item in media.items():
        for name, value in item.data.items() if isinstance(item.data, dict) else ():
            if f"media.{name}" in keys:
                yield from (f"media.{name}={lower(text)}" for text in value.strings())


@lru_cache(maxsize=256)
def _fields(house: House, id: str) -> tuple[str, ...]:
    found: list[str] = []
    for field, values in (fields_of(house, id) or {}).items():
        found += (f"product.{field}", *(f"product.{field}={lower(value)}" for value in values))
    return tuple(found)


# -- what wakes a condition ------------------------------------------------------


def cues_of(condition: Mapping[str, Any], *, undeclared: bool = False) -> Cues:
    """The cues of a condition that is ready: for it to hold, or with `undeclared` for not being known to be false."""
    return together(_of_key(key, wanted, undeclared) for key, wanted in condition.items())


def _of_key(key: str, wanted: Any, undeclared: bool) -> Cues:
    if key == "all":
        return together(cues_of(part, undeclared=undeclared) for part in wanted)
    if key in ("any", "offers"):
        return either(cues_of(part, undeclared=undeclared) for part in wanted)
    if key == "terms":
        return _of_terms(wanted, undeclared)
    if key == "labels":
        return of_wordings(wanted)
    if key == "alone":
        return _of_any(wanted, undeclared)
    if key == "media":
        return _of_fields(key, wanted)
    if key == "says":
        return frozenset({(wanted["name"],)})
    if key in ("signs", "endorsement", "relation"):
        return _of_values(key, wanted)
    if undeclared:
        return None
    return _of_fields(key, wanted) if key == "product" else _of_values(key, wanted) if key in DECLARED else None


def together(offers: Iterable[Cues]) -> Cues:
    """Of conditions that must all hold, each cue of the one with each of the other; those with many are left out."""
    found: Cues = None
    for cues in sorted((cues for cues in offers if cues is not None), key=_cost):
        if found is None:
            found = cues
        elif len(found) * len(cues) <= (_MANY if len(found) > 1 else _MANY_WITH_ONE):
            found = frozenset(tuple(sorted({*left, *right})) for left, right in combinations(found, cues))
    return found


def _cost(cues: frozenset[Cue]) -> tuple[bool, bool, int]:
    words = {word for cue in cues for word in cue}
    return any(word.startswith(_COMMON) for word in words), any(map(is_asked, words)), len(cues)


def either(offers: Iterable[Cues]) -> Cues:
    """The cues of conditions of which one must hold."""
    found: set[Cue] = set()
    for cues in offers:
        if cues is None:
            return None
        found.update(cues)
    return frozenset(found)


def _of_terms(groups: Mapping[str, Any], undeclared: bool) -> Cues:
    offers = [_of_term(word, term, undeclared) for word, terms in groups.get("all", {}).items() for term in terms]
    if "any" in groups:
        lists = (groups["any"], *groups.get("lists", {}).values())
        offers.append(either(_of_any(terms, undeclared) for terms in lists))
    return together(offers)


def _of_any(terms: Mapping[str, Iterable[str]], undeclared: bool) -> Cues:
    return either(_of_term(word, term, undeclared) for word, some in terms.items() for term in some)


def _of_term(word: str, term: str, undeclared: bool) -> Cues:
    if word == FIELDS:
        return None if undeclared else frozenset({(f"product.{field_of(term)}",)})
    words = tuple(sorted(set(needed_words(term))))
    return frozenset({words}) if words else None


def _of_fields(key: str, wanted: Mapping[str, Iterable[Any]]) -> Cues:
    return together(_of_values(f"{key}.{field}", values) for field, values in wanted.items())


def _of_values(key: str, wanted: Iterable[Any]) -> Cues:
    return frozenset({(key,)} if "*" in wanted else {(f"{key}={lower(value)}",) for value in wanted})


def of_wordings(texts: Iterable[str]) -> Cues:
    """The cues of wordings and labels of which one must stand there: of each its longest word, the rarest."""
    return either(map(_of_wording, texts))


def _of_wording(text: str) -> Cues:
    wording = wording_of(text)
    bare = wording.others[0] if wording.others else wording  # a host may stand there as an address, which has no words
    longest = max(WORD.findall(" ".join(bare.pieces)), key=len, default="")
    return frozenset({(longest,)}) if longest else None
