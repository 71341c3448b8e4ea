"""National ids of persons: US social security number, Norwegian fødselsnummer, German Steuer-ID, and those of the UK."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from socialint.model import MASK
from socialint.pattern import pattern
from socialint.reading.private.common import AFTER, BLANK, FIRST, Found, called, digits, said_to_be_other, values, words_before

_AMERICAN = pattern(rf"{FIRST}\d{{2}}-\d{{2}}-\d{{4}}{AFTER}", re.ASCII)
_ELEVEN = pattern(rf"{FIRST}(?:\d{{10}}|\d{{5}}[{BLANK}-]\d{{5}}|\d(?:[{BLANK}]\d{{3}}){{3}}){AFTER}", re.ASCII)
#: A National Insurance number, in one piece or in pairs. HMRC, National Insurance Manual NIM39110: the letters that are used.
_INSURANCE = pattern(
    rf"(?<![\w.,/+=#@{MASK}-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
    rf"(?:\d{{6}}|([{BLANK}])\d\d\1\d\d\1\d\d\1)[A-D]{AFTER}",
    re.ASCII,
)
#: An NHS number. Those that are issued begin with 3, 4, 6 or 7 (999 is for tests).
_HEALTH = pattern(rf"[3467](?<![\w.,/+=#@{MASK}-].)\d\d(?:\d{{7}}|([{BLANK}-])\d{{3}}\1\d{{4}}){AFTER}", re.ASCII)


def find(text: str, regions_of: Callable[[], Sequence[str]] = tuple) -> Iterator[Found]:
    """The ids that may be somebody's. `regions_of`: where the readers are, for what is an id there and sizes elsewhere."""
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
    found += _british(text, regions_of)
    yield from sorted(found, key=lambda one: one.start)


def _british(text: str, regions_of: Callable[[], Sequence[str]]) -> Iterator[Found]:
    """Those of the UK, where it is said what they are; a National Insurance number in pairs also where the readers are there."""
    for match in _INSURANCE.finditer(text):
        if digits(match[0]) in values("national-id", "reserved"):
            continue
        if _said(text, match.start(), "insurance") or (match[1] and "GB" in regions_of()):
            yield Found("national-id", "gb-nino", *match.span())
    for match in _HEALTH.finditer(text):
        if digits(match[0]) in values("national-id", "reserved") or not _said(text, match.start(), "health"):
            continue
        from stdnum.gb import nhs

        if nhs.is_valid(digits(match[0])):
            yield Found("national-id", "gb-nhs", *match.span())


def _said(text: str, start: int, key: str) -> bool:
    """True where the words before a number say what it is."""
    words = f" {' '.join(words_before(text, start, 8, reach=50))} "
    return any(f" {name} " in words for name in values("national-id", key))


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
