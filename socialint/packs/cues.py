"""Cues: words and declared values of which a document must have one for a condition to hold.

Of all requirements of all packs a document meets a few. Each stands in an index under its cues, and one pass over the words
of the document tells which are worth a look; the signs of an ad stand under parts of their forms, too. What neither words nor
declared values tell is a cue that must be asked for, once for all that wait for it. A cue is never the whole condition: what it
wakes is judged as it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Any, Generic, TypeVar

from socialint.model import Value
from socialint.packs.declared import DECLARED, lower
from socialint.packs.prose import WORD, Prose
from socialint.packs.register import Product, field_of, product_of
from socialint.packs.wording import FIELDS, wording_of

#: "loan", "paid=gifted", "product.class=rx"; None where none can be named, so that one must always look.
Cues = frozenset[str] | None
#: Of a document with several parts.
THREAD = "thread="
#: What nearly every document declares wakes nearly everything.
_COMMON = ("kind=", "language=", "markets=", "industries=", "platforms=")
#: What no word tells: keys of a condition with one value of theirs, to be judged.
_ASKED = ("signs=", "endorsement=")

T = TypeVar("T")


class Index(Generic[T]):
    """Things by the cues that wake them."""

    def __init__(self, things: Iterable[tuple[T, Cues]]) -> None:
        self._things: list[T] = []
        self._always: list[int] = []
        self._by_cue: dict[str, list[int]] = {}
        for number, (thing, cues) in enumerate(things):
            self._things.append(thing)
            if cues is None:
                self._always.append(number)
            for cue in cues or ():
                self._by_cue.setdefault(cue, []).append(number)
        #: The cues that must be asked for, with the conditions that tell.
        self.asked = [(cue, _condition(cue)) for cue in self._by_cue if cue.startswith(_ASKED)]
        #: Of which declared values are looked for.
        self.keys = frozenset(cue.partition("=")[0] for cue in self._by_cue if "=" in cue)

    def awake(self, *held: AbstractSet[str]) -> list[T]:
        """The things that concern a document which holds these cues, if anything does, in their order."""
        numbers = {number for cues in held for cue in self._by_cue.keys() & cues for number in self._by_cue[cue]}
        return [self._things[number] for number in sorted(numbers.union(self._always))]


def declared_by(prose: Prose, keys: AbstractSet[str]) -> set[str]:
    """The cues of what a document declares, of some keys."""
    return set(_declared(prose, keys))


def _declared(prose: Prose, keys: AbstractSet[str]) -> Iterator[str]:
    for key in keys & DECLARED.keys():
        yield from _cues(key, DECLARED[key](prose.doc))
    yield from _media(prose.doc.field("media"), keys)
    product = product_of(prose)
    if product:
        yield from _fields(product)
    if prose.doc.later:
        yield THREAD


@lru_cache(maxsize=1024)  # the documents of a house declare the same
def _cues(key: str, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{key}={lower(value)}" for value in values)


def _media(media: Value | None, keys: AbstractSet[str]) -> Iterator[str]:
    for item in media.items() if media else ():
        for name, value in item.data.items() if isinstance(item.data, dict) else ():
            if f"media.{name}" in keys:
                yield from (f"media.{name}={lower(text)}" for text in value.strings())


def _fields(product: Product) -> Iterator[str]:
    for field in product.fields or ():
        yield f"product.{field}"
        yield from (f"product.{field}={lower(value)}" for value in product.values(field))


# -- what wakes a condition ------------------------------------------------------


def cues_of(condition: Mapping[str, Any], *, undeclared: bool = False) -> Cues:
    """The cues of a condition that is ready: for it to hold, or with `undeclared` for not being known to be false."""
    cues = narrowest(_of_key(key, wanted, undeclared) for key, wanted in condition.items())
    if cues and "kind" in condition and all(cue.startswith(_ASKED) for cue in cues):  # nobody asks a page for what posts tell
        return frozenset(f"{cue},kind={kind}" for cue in cues for kind in condition["kind"])
    return cues


def _of_key(key: str, wanted: Any, undeclared: bool) -> Cues:
    if key == "all":
        return narrowest(cues_of(part, undeclared=undeclared) for part in wanted)
    if key in ("any", "offers"):
        return either(cues_of(part, undeclared=undeclared) for part in wanted)
    if key == "terms":
        return _of_terms(wanted, undeclared)
    if key == "labels":
        return of_wordings(wanted)
    if key == "alone":
        return either(_of_word(word, some, undeclared) for word, some in wanted.items())
    if key == "media":
        return _of_fields(key, wanted)
    if key == "says":
        return frozenset({wanted.name})
    if key in ("signs", "endorsement", "relation"):
        return _of_values("signs" if key == "signs" else "endorsement", wanted)  # a relation is one, too
    if undeclared:
        return None
    return _of_fields(key, wanted) if key == "product" else _of_values(key, wanted) if key in DECLARED else None


def narrowest(offers: Iterable[Cues]) -> Cues:
    """Of conditions that must all hold, the cues that wake the least."""
    named = [cues for cues in offers if cues is not None]
    return min(named, key=_cost, default=None) if len(named) != 1 else named[0]


def _cost(cues: frozenset[str]) -> tuple[bool, bool, int]:
    return any(cue.startswith(_COMMON) for cue in cues), any(cue.startswith(_ASKED) for cue in cues), len(cues)


def either(offers: Iterable[Cues]) -> Cues:
    """The cues of conditions of which one must hold."""
    found: frozenset[str] = frozenset()
    for cues in offers:
        if cues is None:
            return None
        found |= cues
    return found


def _of_terms(groups: Mapping[str, Any], undeclared: bool) -> Cues:
    offers = [_of_word(word, some, undeclared) for word, some in groups.get("all", {}).items()]
    if "any" in groups:
        lists = (groups["any"], *groups.get("lists", {}).values())
        offers.append(either(_of_word(word, some, undeclared) for terms in lists for word, some in terms.items()))
    return narrowest(offers)


def _of_word(word: str, terms: Iterable[str], undeclared: bool) -> Cues:
    if word == FIELDS:
        return None if undeclared else frozenset(f"product.{field_of(term)}" for term in terms)
    return frozenset({word}) if word else None


def _condition(cue: str) -> dict[str, tuple[str, ...]]:
    """What is asked for with a cue: the kind of the document, the last part, first."""
    parts = (part.partition("=") for part in reversed(cue.split(",")))
    return {key: (value,) for key, _, value in parts}


def _of_fields(key: str, wanted: Mapping[str, Iterable[Any]]) -> Cues:
    return narrowest(_of_values(f"{key}.{field}", values) for field, values in wanted.items())


def _of_values(key: str, wanted: Iterable[Any]) -> Cues:
    return frozenset({key} if "*" in wanted else {f"{key}={lower(value)}" for value in wanted})


def of_wordings(texts: Iterable[str]) -> Cues:
    """The cues of wordings and labels of which one must stand there: of each its longest word, the rarest."""
    return either(map(_of_wording, texts))


def _of_wording(text: str) -> Cues:
    longest = max(WORD.findall(" ".join(wording_of(text).pieces)), key=len, default="")
    return frozenset({longest}) if longest else None
