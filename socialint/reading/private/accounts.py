"""International bank account numbers (ISO 13616)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from socialint.model import MASK
from socialint.pattern import pattern
from socialint.reading.private.common import BLANK, Found, values, words_before

_IBAN = pattern(rf"(?<![A-Za-z0-9{MASK}])[A-Z]{{2}}\d{{2}}(?=[{BLANK}]?[A-Z0-9]{{4}})", re.ASCII)


def find(text: str) -> Iterator[Found]:
    """The account numbers whose length, structure and check digits are right and that are no specimens."""
    at = 0
    for match in _IBAN.finditer(text):
        length = _length(match.group()[:2]) if match.start() >= at else 0
        end = _end(text, match.start(), length)
        if not end:
            continue
        from stdnum import iban

        value = "".join(filter(str.isalnum, text[match.start() : end]))
        if iban.is_valid(value, check_country=False) and value not in values("iban", "reserved"):
            yield Found("iban", value[:2], match.start(), end)
            at = end


def _end(text: str, start: int, length: int) -> int:
    """Where `length` letters and digits end that single blanks may part, 0 where they are fewer or go on."""
    end, count = start, 0
    while end < len(text) and count < length:
        if text[end].isascii() and text[end].isalnum():
            count += 1
        elif text[end] not in BLANK or text[end - 1] in BLANK:
            return 0
        end += 1
    after = text[end : end + 1]
    return end if length and count == length and not after.isalnum() and after != MASK else 0


@cache
def _length(country: str) -> int:
    """How long the account numbers of a country are (SWIFT's registry, as python-stdnum ships it), 0 where it has none."""
    from stdnum import numdb

    structure = str(numdb.get("iban").info(country)[0][1].get("bban", ""))
    return 4 + sum(map(int, re.findall(r"\d+", structure))) if structure else 0


def asked_for(text: str, start: int) -> bool:
    """True where the words before an account number ask the reader for a gift."""
    return not values("iban", "donation").isdisjoint(words_before(text, start, 20, reach=120))
