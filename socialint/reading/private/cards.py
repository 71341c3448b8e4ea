"""Numbers of payment cards, in one piece or in the groups that are printed on them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.pattern import pattern
from socialint.reading.private.common import AFTER, BLANK, FIRST, Found, data, digits, said_to_be_other, values

_CARD = pattern(
    rf"{FIRST}(?:\d{{3}}(?:([{BLANK}-])\d{{4}}(?:\1\d{{4}}){{2}}|([{BLANK}-])\d{{6}}\2\d{{4,5}})|\d{{13,18}}){AFTER}", re.ASCII
)


def find(text: str) -> Iterator[Found]:
    """The numbers of a known network whose check digit is right and that are no test numbers."""
    for match in _CARD.finditer(text):
        number = digits(match.group())
        network = _network(number)
        if not network or number in values("card", "reserved") or _made_up(number):
            continue
        from stdnum import luhn

        if luhn.is_valid(number) and not said_to_be_other(text, match.start()):
            yield Found("card", network, *match.span())


def _network(number: str) -> str:
    for name, low, high, lengths in data()["card"]["issuers"]:
        if len(number) in lengths and low <= int(number[: len(str(low))]) <= high:
            return str(name)
    return ""


def _made_up(number: str) -> bool:
    """True where one digit stands eight times in a row: nobody was issued that."""
    return any(digit * 8 in number for digit in set(number))
