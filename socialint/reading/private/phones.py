"""Phone numbers, by the numbering plans that phonenumbers ships."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any

from socialint.model import MASK
from socialint.pattern import pattern
from socialint.reading.private.common import BLANK, Found, called, data, digits, exemplified, said_to_be_other

#: 7 to 17 digits with up to three marks between them. Marks and digits exclude one another: linear.
_PHONE = pattern(
    rf"[+(\d](?<![\w+.,:/#@=%{MASK}-][+(\d])(?:(?<=\+)[{BLANK}(]?\d|(?<=\()\+?\d|(?<=\d))"
    rf"(?:[{BLANK}.()/-]{{0,3}}\d){{6,16}}(?![\w%{MASK}]|[.,:]\d)",
    re.ASCII,
)
#: A day with a year of four digits, whatever follows ("01.02.2026-03.02.2026"), or with one of two where nothing does; or the
#: first and the last of some years, and nothing more.
_DATE = pattern(
    r"\d{1,2}[./-]\d{1,2}[./-](?:(?:19|20)\d\d(?!\d)|\d\d(?![./-]?\d))|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}(?!\d)"
    r"|(?:19|20)\d\d[-/](?:19|20)\d\d(?![ .()/-]{0,3}\d)"
)
_GROUP = pattern(r"\d+")
_MARKS = pattern(r"\D+")
#: What the plan of North America has room for, behind its country code: an area and an exchange that begin with 2 to 9, or
#: seven digits that begin with 3. The made-up numbers of templates seldom fit: +1 (555) 123-4567.
_AMERICAN = pattern(r"11?(?:[2-9]\d\d[2-9]|3)\d{6}", re.ASCII)

#: phonenumbers.PhoneNumberType: the sorts that a person may have. Free, premium, shared-cost and company numbers are public.
_SORTS = {0: "landline", 1: "mobile", 2: "unknown", 6: "landline", 7: "mobile"}


def find(text: str, regions_of: Callable[[], Sequence[str]], hiding: bool = False) -> Iterator[Found]:
    """The numbers that a person may have, none of them reserved for films and examples.

    `regions_of` is called where something looks like a number in a national way of writing. `hiding`: the whole run of digits,
    as soon as a number of any sort begins it.
    """
    for match in _PHONE.finditer(text):
        start, end = match.span()
        if said_to_be_other(text, start):
            continue
        # "91 23 45 67 10-16", "91 23 45 67 91 23 45 68": a number may be followed by hours, or by another one.
        while start < end and (number := _first(text, start, end, regions_of, hiding)):
            length, what = number
            if hiding:
                yield Found("phone", what, *match.span())
                break
            if what:
                made_up = what == "mobile" and exemplified(text, match.start())
                yield Found("phone", "unknown" if made_up else what, start, start + length)
            start += length
            while start < end and text[start] not in "+(" and not text[start].isdigit():
                start += 1


def _first(text: str, start: int, end: int, regions_of: Callable[[], Sequence[str]], hiding: bool) -> tuple[int, str] | None:
    """The length and the sort of the longest number that begins at a place."""
    if not _DATE.match(text, start):
        told = called(text, start)
        for part in _parts(text[start:end]):
            what = _what(part, told, regions_of, hiding)
            if what is not None:
                return len(part), what
    return None


def _parts(value: str) -> Iterator[str]:
    """The beginnings of a run of groups that could be a number, longest first."""
    groups = [group.span() for group in _GROUP.finditer(value)][:7]
    for count in range(len(groups), 0, -1):
        length = sum(end - start for start, end in groups[:count])
        # ITU-T E.164: at most 15 digits with the country, which no plan uses up inside it; nobody writes digit by digit.
        if 7 <= length <= (15 if value.startswith(("+", "(+", "00")) else 13) and length >= 2 * count - 1:
            yield value[: groups[count - 1][1]]


def _what(value: str, told: bool, regions_of: Callable[[], Sequence[str]], hiding: bool) -> str | None:
    """What sort of number this is, "" for one that is nobody's private number, None for no number at all.

    `told`: a word before it says that it is one. Where it is one in several regions, the region counts that writes it so; for
    `hiding`, any will do. The numbering plans cost more to import than most pages to check: what no plan needs to be asked for
    comes before.
    """
    abroad = value.startswith("00") and (told or not value.isdigit())
    regions: Sequence[str | None]
    if abroad or value.lstrip("(").startswith("+"):
        international = digits(value)[2 * abroad :]
        if _reserved(international):
            return ""
        if international.startswith("1") and not _AMERICAN.fullmatch(international):
            return None
        regions = (None,)
    elif told or _even(value):
        regions = regions_of()
    else:
        return "" if len(set(value.lstrip("("))) == 1 else None
    found = None
    for region in regions:
        import phonenumbers

        try:
            number = phonenumbers.parse("+" + value[2:] if abroad else value, region)
        except phonenumbers.NumberParseException:
            continue
        national = phonenumbers.national_significant_number(number)
        if _reserved(f"{number.country_code}{national}") or len(set(national)) == 1:  # nobody has 999 999 999
            return ""
        if not phonenumbers.is_valid_number(number):
            continue
        what = _SORTS.get(phonenumbers.number_type(number), "")
        if region is None or (told and hiding) or (_even(value) and _grouped(value, region, number)):
            return what
        if told and found is None:
            found = what
    return found


def _grouped(value: str, region: str, number: Any) -> bool:
    """True where the digits are grouped the way people of the region write a number."""
    import phonenumbers

    groups = [len(group) for group in _GROUP.findall(value)]
    if " ".join(map(str, groups)) in data()["phone"]["groups"].get(region, ()):
        return True
    official = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    if groups == [len(group) for group in _GROUP.findall(official)]:
        return True
    # An area code with its 0, then anything: Germans agree on nothing else.
    return value.lstrip("(").startswith("0") and 10 <= len(digits(value)) <= 12 and groups[0] >= 3 and len(groups) <= 6


def _even(value: str) -> bool:
    """True where there are groups, parted by the same mark throughout; an area code may have a mark of its own, but no stop."""
    marks = [mark.strip() for mark in _MARKS.findall(value.lstrip("(")) if mark != "("]
    return len(set(marks)) == 1 or ("." not in marks and len(set(marks[1:])) == 1)


def _reserved(number: str) -> bool:
    """True for a number (digits, country first) that is kept for films, books and examples."""
    return bool(_patterns().match(number))


@cache
def _patterns() -> re.Pattern[str]:
    patterns = (pattern for row in data()["phone"]["reserved"] for pattern in row["patterns"])
    return re.compile("|".join(patterns).replace("x", r"\d"))
