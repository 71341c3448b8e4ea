"""The success criteria of WCAG 2.2 at levels A and AA, and which of them rules look at.

What a rule looks at is what its references say. A rule finds some faults and never all of them: that a criterion is
looked at does not mean that it is met. The data stand in `wcag.toml`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache

from socialint.record import Record
from socialint.resources import data


class Criterion(Record):
    """A success criterion: its number, name, level ("A" or "AA"), first version ("2.0"), and what a person must look at."""

    number: str
    name: str
    level: str
    since: str
    person: str


@cache
def criteria() -> tuple[Criterion, ...]:
    """All of them, in the order of their numbers."""
    rows = data(os.path.join(os.path.dirname(__file__), "wcag.toml"))["criteria"]
    return tuple(Criterion(number, **row) for number, row in rows.items())


def split(references: Iterable[str]) -> tuple[tuple[Criterion, ...], tuple[Criterion, ...]]:
    """Those that references like "wcag:1.1.1" name, and those that none names."""
    named = {reference.removeprefix("wcag:") for reference in references if reference.startswith("wcag:")}
    return (
        tuple(criterion for criterion in criteria() if criterion.number in named),
        tuple(criterion for criterion in criteria() if criterion.number not in named),
    )
