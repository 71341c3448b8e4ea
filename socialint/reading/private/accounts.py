"""International bank account numbers (ISO 13616)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.model import MASK
from socialint.pattern import pattern
from socialint.reading.private.common import BLANK, Found, values, words_before

_IBAN = pattern(rf"[A-Z](?<![A-Za-z0-9{MASK}][A-Z])[A-Z]\d{{2}}(?=[{BLANK}]?[A-Z0-9]{{4}})", re.ASCII)


#: Letters and digits of the shortest account number and of the longest (ISO 13616).
_SHORTEST, _LONGEST = 15, 34


def find(text: str) -> Iterator[Found]:
    """The account numbers whose length, structure and check digits are right and that are no specimens."""
    at = 0
    for match in _IBAN.finditer(text):
        for end, value in _values(text, match.start()) if match.start() >= at else ():
            if not _adds_up(value):
                continue
            from stdnum import iban

            if iban.is_valid(value, check_country=False) and value not in values("iban", "reserved"):
                yield Found("iban", value[:2], match.start(), end)
                at = end


def _values(text: str, start: int) -> Iterator[tuple[int, str]]:
    """What could be a number there, and where it ends: letters and digits that single blanks may part."""
    value = ""
    for end in range(start, len(text)):
        if text[end].isascii() and text[end].isalnum():
            value += text[end]
            after = text[end + 1 : end + 2]
            if len(value) >= _SHORTEST and not after.isalnum() and after != MASK:
                yield end + 1, value
        elif text[end] not in BLANK or text[end - 1] in BLANK:
            return
        if len(value) == _LONGEST:
            return


def _adds_up(value: str) -> bool:
    """True where the check digits are right (ISO 7064, MOD 97-10): a letter counts as two digits, the first four go last."""
    return int("".join([str(int(char, 36)) for char in value[4:] + value[:4]])) % 97 == 1


def asked_for(text: str, start: int) -> bool:
    """True where the words before an account number ask the reader for a gift."""
    return not values("iban", "donation").isdisjoint(words_before(text, start, 20, reach=120))
