"""What is known of each language: its formula, its limits, its abbreviations. The data is `languages.toml`."""

from __future__ import annotations

import os
from functools import cache, lru_cache
from typing import Any

from socialint.record import Record
from socialint.resources import data


class Language(Record):
    """A row of `languages.toml`."""

    code: str  # "" for the row that serves every language without one of its own
    name: str
    formula: str
    limit: float  # the hardest score that raises no finding
    sentence: int  # the longest sentence that raises no finding, in words
    ordinals: bool  # "3." is "third", and what follows may have a capital
    abbreviations: frozenset[str]  # lower case, without the last full stop
    regions: tuple[str, ...]  # where most of its readers are: ISO 3166 codes, for phone numbers without +


class Formula(Record):
    """A formula of `languages.toml`: how it is called, and the limit where the language has none for it."""

    name: str
    limit: float
    easier: bool  # True where a higher score means an easier text


@cache
def _data() -> dict[str, Any]:
    return data(os.path.join(os.path.dirname(__file__), "languages.toml"))


@lru_cache(maxsize=256)  # each text asks
def of(tag: str) -> Language:
    """The row for a BCP 47 tag ("de-AT" reads as "de"), else the row for all others."""
    return _row(primary(tag))


def primary(tag: str) -> str:
    """The primary subtag of a BCP 47 tag in small letters: "de" of "de-AT", also where it is written "de_AT"."""
    return tag.replace("_", "-").partition("-")[0].lower()


@cache
def _row(code: str) -> Language:
    rows = _data()["language"]
    row = rows.get(code)
    if row is None:
        code, row = "", rows["other"]
    elif "same-as" in row:
        row = {**rows[row["same-as"]], **row}
    return Language(
        code,
        row["name"],
        row["formula"],
        float(row["limit"]),
        row["sentence"],
        row.get("ordinals", False),
        frozenset(row.get("abbreviations", ())),
        tuple(row.get("regions", ())),
    )


@cache
def formula(name: str) -> Formula:
    """A formula by its id.

    Raises ValueError for a name that is none.
    """
    rows = _data()["formula"]
    if name not in rows:
        raise ValueError(f"no such formula: {name} (there are {', '.join(rows)})")
    row = rows[name]
    return Formula(row["name"], float(row["limit"]), row.get("easier", False))


@cache
def loud() -> frozenset[str]:
    """Short words of all languages that are no acronyms where they stand in capitals."""
    return frozenset(word for row in _data()["language"].values() for word in row.get("loud", ()))


@cache
def acronyms() -> frozenset[str]:
    """Words that are written in capitals because they are names, not because anybody shouts."""
    return frozenset(_data()["capitals"]["acronyms"])


@cache
def mandated_capitals() -> tuple[str, ...]:
    """Texts that a law or a regulator wants in capitals."""
    return tuple(_data()["capitals"]["mandated"])


@cache
def disclaimers() -> frozenset[str]:
    """Words of the paragraphs by which lawyers, in capitals, take back what the rest promised."""
    return frozenset(_data()["capitals"]["disclaimer"])
