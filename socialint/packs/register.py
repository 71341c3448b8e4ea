"""The product of a document, and what its entry in the product register fills into wordings and terms.

`[product.established_name]` as a whole wording or term stands for the values of that field.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from socialint.document import House
from socialint.packs.prose import Prose
from socialint.packs.wording import Found, Terms, Wording, by_word, find_terms, wording_of
from socialint.pattern import pattern
from socialint.record import Record

_FIELD = pattern(r"\[product\.([a-z][a-z0-9_]*)\]")


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
    names, terms = _names(prose.doc.house)
    found = [one for one in find_terms(prose, terms) if prose.written(one.start, one.end) == one.what] if names else []
    if len({one.what for one in found}) != 1:
        return None
    named = names[found[0].what]
    return Product(named, fields_of(prose.doc.house, named), found[0])


@lru_cache(maxsize=8)
def _names(house: House) -> tuple[dict[str, str], Terms]:
    """The ids of a register's products by their names, and the names ready to be found; none where two have one name."""
    named = [(str(entry["name"]), id) for id, entry in house.products.items() if entry.get("name")]
    names = dict(named)
    return (names, by_word(tuple(names))) if len(names) == len(named) else ({}, {})


def field_of(text: str) -> str:
    """The field of the register that a wording or term stands for, "" for none."""
    match = _FIELD.fullmatch(text)
    return match[1] if match else ""


@lru_cache(maxsize=1024)
def _fields(texts: tuple[str, ...]) -> bool:
    """True where the register fills in one of the texts."""
    return any(map(field_of, texts))


def filled(texts: tuple[str, ...], prose: Prose) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Texts with the register's values in place of its fields, and the fields that nobody has declared."""
    if not _fields(texts):
        return texts, ()
    ready: list[str] = []
    missing: list[str] = []
    for text in texts:
        field = field_of(text)
        if not field:
            ready.append(text)
            continue
        product = product_of(prose)
        values = product.values(field) if product else ()
        ready += values
        if not values:
            missing.append(f"{product.entry}.{field}" if product else "product")
    return tuple(ready), tuple(missing)


def fill(wordings: tuple[Wording, ...], prose: Prose) -> tuple[Wording, ...]:
    """The same for wordings; a field that nobody has declared is left out."""
    if not any(wording.text.startswith("[product.") for wording in wordings):
        return wordings
    ready, _ = filled(tuple(wording.text for wording in wordings), prose)
    return tuple(map(wording_of, ready))
