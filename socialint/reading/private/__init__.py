"""Values that are nobody else's business, in running text.

`find` says where e-mail addresses of persons, phone, card and account numbers
and national ids stand; `redact` hides them. A false alarm costs the reader's
trust, so a value must look right, add up (ISO/IEC 7812 and ISO 13616 check
digits, the laws' own for national ids, the numbering plans for phones) and must
not be one of those that are reserved for examples (`values.toml`). What stands
in a web address, in a date or after "order no." is let alone.

No value goes over the end of a line, and no word on another line says what it
is: so only the lines that may hold a number are searched for one. Every pattern
is linear in the length of the text; python-stdnum and phonenumbers are imported
when there is a candidate for them. Nothing found is kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from socialint.model import MASK
from socialint.pattern import pattern
from socialint.reading.private.common import BLANK, Found, data

KINDS = ("email", "phone", "card", "iban", "national-id")

__all__ = ["KINDS", "Found", "find", "plain", "redact"]

#: Digits that say nothing: those of web addresses, and of a day in quotation marks, as data and attributes have it. One set
#: comes first, which is quickly looked for.
_IDLE = pattern(
    r"[hHwW\"](?:(?<=[hH])[tT][tT][pP][sS]?://\S+|(?<=[wW])(?<![\w.][wW])[wW]{2}\.\S+"
    r"|(?<=\")(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}\")"
)
#: The middle of an address: "Thanks to @sam" has none.
_AT = pattern(r"@(?<=[\w.+%-]@)[\w-]")
#: Seven digits, parted by what may part those of a number that anybody was given; how an account number begins; six digits
#: between capital letters.
_NUMBER = pattern(
    rf"[0-9](?:(?:[{BLANK}.()/-]{{0,3}}\d){{6}}|(?<=[A-Z]{{2}}\d)\d[{BLANK}]?[A-Z0-9]{{4}}"
    rf"|(?<=[A-Z][{BLANK}]\d)\d(?:[{BLANK}]\d\d){{2}}[{BLANK}][A-D])",
    re.ASCII,
)


def find(text: str, regions: Sequence[str] | Callable[[], Sequence[str]] = ()) -> Iterator[Found]:
    """The private values of a text, in order.

    `regions`: ISO 3166 codes of the countries whose way of writing phone numbers is expected, or what gives them when there is
    a number; without any, only numbers that begin with + or 00 are found. No number stands inside another; an address may
    hold one.
    """
    return iter(_search(text, regions, False))


def nothing_in(text: str) -> bool:
    """True where one look tells that `find` finds nothing in a text, nor in one of its lines."""
    return not (_NUMBER.search(text) or ("@" in text and _AT.search(text)))


def redact(text: str, regions: Sequence[str] | None = None) -> str:
    """The text with every private value replaced by `█`, one for one.

    Hides more than `find` tells: the whole of a run of digits that holds a phone number of any sort, and, unless `regions` are
    given, in the way of writing of every region that `values.toml` names.
    """
    found = _search(text, _every_region if regions is None else regions, True)
    return _filled(text, found, "█") if found else text


def _every_region() -> Sequence[str]:
    return data()["phone"]["regions"]  # type: ignore[no-any-return]


def plain(kind: str, value: str) -> str:
    """A value as it is compared with a list: addresses in lower case, numbers without their marks.

    Of a phone number only the last eight digits count, so that "+47 22 ..." and "22 ..." are the same.
    """
    if kind == "email":
        return value.strip().lower()
    if kind == "phone":
        return "".join(filter(str.isdigit, value))[-8:]
    return "".join(filter(str.isalnum, value)).upper()


def _search(text: str, regions: Sequence[str] | Callable[[], Sequence[str]], hiding: bool) -> list[Found]:
    numbered = _NUMBER.search(text)
    if not (numbered or "@" in text):
        return []  # nearly always
    found: list[Found] = []
    for start, line in _lines(text, _AT) if "@" in text else ():
        from socialint.reading.private import emails

        found += (one._replace(start=one.start + start, end=one.end + start) for one in emails.find(line, hiding))
    for start, line in _lines(text, _NUMBER, numbered.start()) if numbered else ():
        rest = _IDLE.sub(lambda match: " " * len(match.group()), line)
        if not _NUMBER.search(rest):
            continue
        from socialint.reading.private import accounts, cards, ids, phones

        regions_of = regions if callable(regions) else lambda: regions
        national = partial(ids.find, regions_of=regions_of)
        for look in (accounts.find, national, cards.find, partial(phones.find, regions_of=regions_of, hiding=hiding)):
            new = list(look(rest))
            rest = _filled(rest, new, MASK)
            found += (one._replace(start=one.start + start, end=one.end + start) for one in new)
    return sorted(found, key=lambda one: one.start)


def _lines(text: str, sign: re.Pattern[str], end: int = 0) -> Iterator[tuple[int, str]]:
    """Where each line that holds the sign starts, and what stands on it. `end`: the sign is not before it."""
    while found := sign.search(text, end):
        start = text.rfind("\n", 0, found.start()) + 1
        end = text.find("\n", found.end())
        end = end if end >= 0 else len(text)
        yield start, text[start:end]


def _filled(text: str, found: Iterable[Found], filling: str) -> str:
    """The text with what was found filled in, one for one. `found` is in order."""
    out, at = [], 0
    for one in found:
        if one.end > at:
            start = max(one.start, at)
            out += [text[at:start], filling * (one.end - start)]
            at = one.end
    return "".join(out) + text[at:] if out else text
