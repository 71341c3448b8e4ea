"""The product of a document, and what its entry in the product register fills into wordings and terms.

`[product.established_name]` as a whole wording or term stands for the values of that field.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from socialint.document import House
from socialint.packs.normal import name_key, normalise
from socialint.packs.prose import WORD, Prose
from socialint.packs.wording import Found, Terms, Wording, by_word, find_terms, wording_of
from socialint.pattern import pattern
from socialint.record import Record

_FIELD = pattern(r"\[product\.([a-z][a-z0-9_]*)\]")
#: Fields whose hashtag says the same, where they are terms: who issues a product is not said by a hashtag.
_TAGGED = frozenset({"name", "indication"})
#: Fields of which there may be several: who says "migraines" says what "migraine" says.
_COUNTED = frozenset({"indication"})
#: Letters from which on capitals are a name that is shouted, and not what somebody abbreviates ("ICE").
_SHOUTED = 4


class Product(Record):
    """A product of the register, or what a document names without an entry (`fields` is None)."""

    id: str
    fields: Mapping[str, tuple[str, ...]] | None
    named: Found | None = None  # where the text names it, if nobody declared it

    @property
    def entry(self) -> str:
        """Where it would be declared."""
        return f"products.{self.id}"

    def values(self, field: str) -> tuple[str, ...]:
        """What a field says as words; nothing where it is not there or empty."""
        return (self.fields or {}).get(field, ())


@lru_cache(maxsize=256)
def fields_of(house: House, id: str) -> Mapping[str, tuple[str, ...]] | None:
    """The fields of a product in a house's register, each one or a list, as words; None where it has no entry."""
    given = house.products.get(id)
    return None if given is None else {field: _words(value) for field, value in given.items()}


def _words(value: Any) -> tuple[str, ...]:
    items = value if isinstance(value, (list, tuple)) else () if value is None else (value,)
    return tuple(filter(None, (str(item).strip() for item in items)))


def product_of(prose: Prose) -> Product | None:
    """The product that a document declares, or the only one of the register that its text names."""
    if product_of not in prose.known:
        prose.known[product_of] = _product_of(prose)
    found: Product | None = prose.known[product_of]
    return found


def _product_of(prose: Prose) -> Product | None:
    id = prose.doc.context.product
    if id:
        return Product(id, fields_of(prose.doc.house, id))
    named = _named(prose)
    ids = {id for _, some in named for id in some}
    if len(ids) != 1:
        return None
    (id,) = ids
    return Product(id, fields_of(prose.doc.house, id), named[0][0])


def _named(prose: Prose) -> list[tuple[Found, frozenset[str]]]:
    """Where a text names products of the register, and which they may be. Within a longer name no other is named.

    Small letters make another word ("spar" is not Spar), capitals do not.
    """
    names = _names(prose.doc.house)
    named: list[tuple[Found, frozenset[str]]] = []
    for one in sorted(find_terms(prose, names.terms), key=lambda one: (one.start, -one.end)) if names.terms else ():
        written = normalise(prose.written(one.start, one.end), fold=False).value
        ids = names.written.get(written) or (names.folded.get(written.casefold()) if _is_shouted(written) else None)
        if ids and (not named or named[-1][0].end < one.end):
            named.append((one, ids))
    return named


def _is_shouted(written: str) -> bool:
    return written.isupper() and sum(map(str.isalpha, written)) >= _SHOUTED


class _Names(Record):
    """The ids of a register's products by all that names them, as it is written and case folded, and ready to be found."""

    written: Mapping[str, frozenset[str]]
    folded: Mapping[str, frozenset[str]]
    terms: Terms


@lru_cache(maxsize=8)
def _names(house: House) -> _Names:
    written: dict[str, frozenset[str]] = {}
    folded: dict[str, frozenset[str]] = {}
    for id, entry in house.products.items():
        name = name_key(str(entry.get("name") or ""))
        for form in (name, *_hashtags(name)) if name else ():
            written[form] = written.get(form, frozenset()) | {id}
            key = normalise(form).value
            folded[key] = folded.get(key, frozenset()) | {id}
    return _Names(written, folded, by_word(tuple(folded)))


@lru_cache(maxsize=1024)
def _hashtags(name: str) -> tuple[str, ...]:
    """How a name stands in a hashtag, its words joined: "Spar plus" as #Sparplus, #Spar_plus and #SparPlus."""
    words = WORD.findall(normalise(name, fold=False).value)
    if not any(map(str.isalpha, "".join(words))):  # "#360" is no hashtag
        return ()
    if len(words) == 1:
        return (f"#{words[0]}",)
    return "#" + "".join(words), "#" + "_".join(words), "#" + "".join([word[0].upper() + word[1:] for word in words])


def _plural(name: str) -> str:
    """What several are called in English: "migraines", "allergies"."""
    return f"{name[:-1]}ies" if name.endswith("y") and name[-2:-1] not in tuple("aeiou") else f"{name}s"


def field_of(text: str) -> str:
    """The field of the register that a wording or term stands for, "" for none."""
    match = _FIELD.fullmatch(text)
    return match[1] if match else ""


@lru_cache(maxsize=1024)
def _fields(texts: tuple[str, ...]) -> bool:
    """True where the register fills in one of the texts."""
    return any(map(field_of, texts))


def filled(terms: tuple[str, ...], prose: Prose) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Terms with the register's values, and their hashtags, in place of its fields, and the fields that nobody has declared."""
    return _filled(terms, prose, _TAGGED) if _fields(terms) else (terms, ())


def _filled(texts: tuple[str, ...], prose: Prose, tagged: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    ready: list[str] = []
    missing: list[str] = []
    for text in texts:
        field = field_of(text)
        if not field:
            ready.append(text)
            continue
        product = product_of(prose)
        values = product.values(field) if product else ()
        said = (*values, *map(_plural, values)) if field in _COUNTED else values
        ready += said
        if field in tagged:
            ready += (tag for value in said for tag in _hashtags(value))
        if not values:
            missing.append(f"{product.entry}.{field}" if product else "product")
    return tuple(ready), tuple(missing)


def tags_for(wordings: tuple[Wording, ...], prose: Prose) -> tuple[str, ...]:
    """The hashtags of what the register fills into wordings, for those fields whose hashtag says the same."""
    fields = [field for wording in wordings if (field := field_of(wording.text)) in _TAGGED]
    product = product_of(prose) if fields else None
    return tuple([tag for field in fields for value in product.values(field) for tag in _hashtags(value)]) if product else ()


def fill(wordings: tuple[Wording, ...], prose: Prose) -> tuple[Wording, ...]:
    """The same for wordings, without joined hashtags; a field that nobody has declared is left out."""
    if not any(wording.text.startswith("[product.") for wording in wordings):
        return wordings
    ready, _ = _filled(tuple(wording.text for wording in wordings), prose, frozenset())
    return tuple(map(wording_of, ready))
