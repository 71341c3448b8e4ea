"""National ids of persons: US social security number, Norwegian fødselsnummer, German Steuer-ID."""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.pattern import pattern
from socialint.reading.private.common import AFTER, BLANK, FIRST, Found, called, digits, said_to_be_other, values

_AMERICAN = pattern(rf"{FIRST}\d{{2}}-\d{{2}}-\d{{4}}{AFTER}", re.ASCII)
_ELEVEN = pattern(rf"{FIRST}(?:\d{{10}}|\d{{5}}[{BLANK}-]\d{{5}}|\d(?:[{BLANK}]\d{{3}}){{3}}){AFTER}", re.ASCII)


def find(text: str) -> Iterator[Found]:
    """The ids that may be somebody's."""
    found = []
    for match in _AMERICAN.finditer(text):
        from stdnum.us import ssn

        if ssn.is_valid(match.group()) and digits(match.group()) not in values("national-id", "reserved"):
            found.append(Found("national-id", "us-ssn", *match.span()))
    for match in _ELEVEN.finditer(text):
        what = _eleven(match.group())
        other = said_to_be_other(text, match.start()) or (match.group().isdigit() and called(text, match.start()))
        if what and not other:
            found.append(Found("national-id", what, *match.span()))
    yield from sorted(found, key=lambda one: one.start)


def _eleven(value: str) -> str:
    """Which of the ids of eleven digits this is, "" for none.

    A Norwegian id of the synthetic population (month + 80, or + 65) has no valid date and is none; day + 40 (D-number) and month
    + 40 (help number of a hospital) are those of persons. Norwegian account numbers are written xxxx.xx.xxxxx and never match.
    """
    from stdnum.de import idnr
    from stdnum.no import fodselsnummer

    number = digits(value)
    if number in values("national-id", "reserved"):
        return ""
    groups = [len(group) for group in re.split(r"\D", value)]
    if groups in ([11], [6, 5]) and fodselsnummer.is_valid(number):
        return "no-fodselsnummer"
    if groups in ([11], [2, 3, 3, 3]) and idnr.is_valid(number):
        return "de-idnr"
    return ""
