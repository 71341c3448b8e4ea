"""Values that are nobody else's business, in running text.

`find` says where e-mail addresses of persons, phone, card and account numbers
and national ids stand; `redact` hides them. A false alarm costs the reader's
trust, so a value must look right, add up (ISO/IEC 7812 and ISO 13616 check
digits, the laws' own for national ids, the numbering plans for phones) and must
not be one of those that are reserved for examples (`private.toml`). What
stands in a web address, in a date or after "order no." is let alone.

Every pattern is linear in the length of the text; python-stdnum and
phonenumbers are imported when there is a candidate for them. Nothing found is
kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, partial
from typing import Any, NamedTuple

from socialint.model import MASK

KINDS = ("email", "phone", "card", "iban", "national-id")


class Found(NamedTuple):
    """A private value at `text[start:end]`, in code points.

    `what`: of a phone "mobile", "landline" or "unknown" (the plan does not tell); of a card the network; of an account the
    country; of a national id "us-ssn", "no-fodselsnummer" or "de-idnr"; of an e-mail address "".
    """

    kind: str
    what: str
    start: int
    end: int


def find(text: str, regions: Iterable[str] = ()) -> Iterator[Found]:
    """The private values of a text, in order, none inside another.

    `regions`: ISO 3166 codes of the countries whose way of writing phone numbers is expected; without any, only numbers that
    begin with + are found.
    """
    found = list(_emails(text))
    if has_number(text):
        rest = _ADDRESS.sub(_blanks, text)  # digits of web addresses say nothing
        for look in (_ibans, _national_ids, _cards, partial(_phones, regions=tuple(regions))):
            new = list(look(rest))
            rest = _without(rest, new)
            found += new
    return iter(sorted(found, key=lambda one: one.start))


def redact(text: str, regions: Iterable[str] | None = None) -> str:
    """The text with every private value replaced by `█`, one for one.

    By default phone numbers in the ways of writing of all regions that `private.toml` names are hidden, more than `find` reports.
    """
    everywhere = _data()["phone"]["regions"] if regions is None and has_number(text) else regions or ()
    return _without(text, find(text, everywhere), "█")


def has_number(text: str) -> bool:
    """True where digits stand close enough to one another to be a number that anybody was given."""
    return bool(_ANY_DIGITS.search(text))


# -- shared ------------------------------------------------------------------


@cache
def _data() -> dict[str, Any]:
    import os
    import tomllib

    with open(os.path.join(os.path.dirname(__file__), "private.toml"), "rb") as file:
        return tomllib.load(file)


@cache
def _set(*keys: str) -> frozenset[str]:
    data = _data()
    for key in keys:
        data = data[key]
    return frozenset(data)


_ADDRESS = re.compile(r"https?://\S+|(?<![\w.])www\.\S+", re.IGNORECASE)
_ANY_DIGITS = re.compile(r"\d(?:[^\d\n]{0,3}\d){6}")
_LETTERS = re.compile(r"[^\W\d_]+")

#: No part of a number, a word, a path or a decimal fraction before, none after. The blank may be one that does not break.
_BEFORE = rf"(?<![\w.,/+=#@{MASK}-])"
_AFTER = rf"(?![\w{MASK}]|[-.,/:]\w)"
_BLANK = " \u00a0\u2007\u2009\u202f"


def _blanks(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _without(text: str, found: Iterable[Found], filling: str = MASK) -> str:
    """The text with what was found filled in, one for one, so that nothing is found in it again."""
    out, at = [], 0
    for one in sorted(found, key=lambda one: one.start):
        if one.start >= at:
            out += [text[at : one.start], filling * (one.end - one.start)]
            at = one.end
    return "".join(out) + text[at:] if out else text


def _words_before(text: str, start: int, count: int) -> list[str]:
    """The last words before a place, lower case, within 30 code points and without a line break between."""
    before = text[max(0, start - 30) : start].rpartition("\n")[2]
    return [word.lower() for word in _LETTERS.findall(before)[-count:]]


def _said_to_be_other(text: str, start: int) -> bool:
    known = _set("other", "words")
    return any(word in known for word in _words_before(text, start, 2))


def _digits(value: str) -> str:
    return "".join(filter(str.isdigit, value))


# -- e-mail ------------------------------------------------------------------

#: RFC 5321 4.5.3.1: at most 64 before the @, 255 after. @name@server is a handle; //name@server a login.
_EMAIL = re.compile(rf"(?<![\w.+%@/{MASK}-])([\w.+%-]{{1,64}})@([\w-][\w.-]{{1,253}})(?![@{MASK}])")


def _emails(text: str) -> Iterator[Found]:
    if "@" not in text:
        return
    for match in _EMAIL.finditer(text):
        local, domain = match.group(1), match.group(2).rstrip(".-_")
        labels = domain.lower().split(".")
        if len(labels) < 2 or not all(labels) or not labels[-1].isalpha() or len(labels[-1]) < 2:
            continue
        rules = _data()["email"]
        if labels[-1] in rules["tlds"] or labels[-1] in rules["files"] or ".".join(labels[-2:]) in rules["domains"]:
            continue
        if not office(local):
            yield Found("email", "", match.start(), match.start(2) + len(domain))


def office(local: str) -> bool:
    """True for the local part of an address that is an office's (info, presse.nord) or stands for any (vorname.nachname)."""
    local = local.lower()
    first = re.split(r"[._+-]", local, maxsplit=1)[0]
    roles = _set("email", "roles")
    return local in roles or first in roles or local in _set("email", "placeholders")


# -- national ids ------------------------------------------------------------

_SSN = re.compile(rf"{_BEFORE}\d{{3}}-\d{{2}}-\d{{4}}{_AFTER}", re.ASCII)
_ELEVEN = re.compile(rf"{_BEFORE}(?:\d{{11}}|\d{{6}}[{_BLANK}-]\d{{5}}|\d{{2}}(?:[{_BLANK}]\d{{3}}){{3}}){_AFTER}", re.ASCII)


def _national_ids(text: str) -> Iterator[Found]:
    for match in _SSN.finditer(text):
        from stdnum.us import ssn

        if ssn.is_valid(match.group()) and _digits(match.group()) not in _set("national-id", "reserved"):
            yield Found("national-id", "us-ssn", *match.span())
    for match in _ELEVEN.finditer(text):
        what = _eleven(match.group())
        if what and not _said_to_be_other(text, match.start()) and not _called(text, match.start()):
            yield Found("national-id", what, *match.span())


def _eleven(value: str) -> str:
    """Which of the ids of eleven digits this is, "" for none.

    A Norwegian id of the synthetic population (month + 80, or + 65) has no valid date and is none; day + 40 (D-number) and month
    + 40 (help number of a hospital) are those of persons. Norwegian account numbers are written xxxx.xx.xxxxx and never match.
    """
    from stdnum.de import idnr
    from stdnum.no import fodselsnummer

    number = _digits(value)
    if number in _set("national-id", "reserved"):
        return ""
    groups = [len(group) for group in re.split(r"\D", value)]
    if groups in ([11], [6, 5]) and fodselsnummer.is_valid(number):
        return "no-fodselsnummer"
    if groups in ([11], [2, 3, 3, 3]) and idnr.is_valid(number):
        return "de-idnr"
    return ""


# -- cards -------------------------------------------------------------------

_CARD = re.compile(
    rf"{_BEFORE}(?:\d{{4}}(?:([{_BLANK}-])\d{{4}}(?:\1\d{{4}}){{2}}|([{_BLANK}-])\d{{6}}\2\d{{4,5}})|\d{{14,19}}){_AFTER}",
    re.ASCII,
)


def _cards(text: str) -> Iterator[Found]:
    for match in _CARD.finditer(text):
        from stdnum import luhn

        number = _digits(match.group())
        network = _network(number)
        if not network or not luhn.is_valid(number) or number in _set("card", "reserved") or _made_up(number):
            continue
        if not _said_to_be_other(text, match.start()):
            yield Found("card", network, *match.span())


def _network(number: str) -> str:
    for name, low, high, lengths in _data()["card"]["issuers"]:
        if len(number) in lengths and low <= int(number[: len(str(low))]) <= high:
            return str(name)
    return ""


def _made_up(number: str) -> bool:
    """True where one digit stands eight times in a row: nobody was issued that."""
    return any(digit * 8 in number for digit in set(number))


# -- account numbers ---------------------------------------------------------

_IBAN = re.compile(rf"(?<![A-Za-z0-9{MASK}])[A-Z]{{2}}\d{{2}}(?=[{_BLANK}]?[A-Z0-9]{{4}})", re.ASCII)


def _ibans(text: str) -> Iterator[Found]:
    at = 0
    for match in _IBAN.finditer(text):
        length = _iban_length(match.group()[:2]) if match.start() >= at else 0
        if not length:
            continue
        number: list[str] = []
        end = match.start()
        while end < len(text) and len(number) < length:
            if text[end].isascii() and text[end].isalnum():
                number.append(text[end])
            elif text[end] not in _BLANK or text[end - 1] in _BLANK:
                break
            end += 1
        value = "".join(number)
        if len(value) != length or text[end : end + 1].isalnum() or text[end : end + 1] == MASK:
            continue
        from stdnum import iban

        if iban.is_valid(value, check_country=False) and value not in _set("iban", "reserved"):
            yield Found("iban", value[:2], match.start(), end)
            at = end


@cache
def _iban_length(country: str) -> int:
    """How long the account numbers of a country are (SWIFT's registry, as python-stdnum ships it), 0 where it has none."""
    from stdnum import numdb

    structure = str(numdb.get("iban").info(country)[0][1].get("bban", ""))
    return 4 + sum(map(int, re.findall(r"\d+", structure))) if structure else 0


def donation(text: str, start: int) -> bool:
    """True where the words before an account number say that it is there to be used."""
    return any(word in _set("iban", "donation") for word in map(str.lower, _LETTERS.findall(text[max(0, start - 120) : start])))


# -- phones ------------------------------------------------------------------

#: 7 to 17 digits with single or double marks between them. Marks and digits exclude one another: linear.
_PHONE = re.compile(
    rf"(?<![\w+.,:/#@=%{MASK}-])(?:\+[{_BLANK}(]?|\(\+?)?\d(?:[{_BLANK}.()/-]{{0,3}}\d){{6,16}}(?![\w%{MASK}]|[.,:]\d)",
    re.ASCII,
)
_DATE = re.compile(r"(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?!\d)")
_GROUP = re.compile(r"\d+")


def _phones(text: str, regions: tuple[str, ...]) -> Iterator[Found]:
    at = 0
    while match := _PHONE.search(text, at):
        value, start, at = match.group(), match.start(), match.end()
        if not regions and not value.startswith(("+", "(+", "00")):
            continue
        if _DATE.match(value) or _said_to_be_other(text, start):
            continue
        for part in _parts(value):
            what = _phone(part, text, start, regions)
            if what is not None:
                at = start + len(part)
                if what:
                    yield Found("phone", what, start, at)
                break


def _parts(value: str) -> Iterator[str]:
    """The beginnings of a run of groups that could be a number, longest first: what follows may be opening hours."""
    groups = [group.span() for group in _GROUP.finditer(value)][:7]
    for count in range(len(groups), 0, -1):
        digits = sum(end - start for start, end in groups[:count])
        # ITU-T E.164: at most 15 digits with the country, which no plan uses up inside it; nobody writes digit by digit.
        if 7 <= digits <= (15 if value.startswith(("+", "(+", "00")) else 13) and digits >= 2 * count - 1:
            yield value[: groups[count - 1][1]]


def _phone(value: str, text: str, start: int, regions: tuple[str, ...]) -> str | None:
    """What sort of number this is, "" for one that is nobody's private number, None for no number at all."""
    import phonenumbers

    international = value.lstrip("(").startswith("+")
    dialled = value.startswith("00") and (len(re.split(r"\D+", value)) > 1 or _called(text, start))
    for region in (None,) if international or dialled else regions:
        try:
            number = phonenumbers.parse("+" + value[2:] if dialled else value, region)
        except phonenumbers.NumberParseException:
            continue
        e164 = f"{number.country_code}{phonenumbers.national_significant_number(number)}"
        if _reserved(e164):
            return ""
        if not phonenumbers.is_valid_number(number):
            continue
        if region and not (_called(text, start) or _grouped(value, region, number)):
            continue
        return _SORTS.get(phonenumbers.number_type(number), "")
    return None


#: phonenumbers.PhoneNumberType: the sorts that a person may have. Free, premium, shared-cost and company numbers are public.
_SORTS = {0: "landline", 1: "mobile", 2: "unknown", 6: "landline", 7: "mobile"}


def _grouped(value: str, region: str, number: Any) -> bool:
    """True where the digits are grouped the way people of the region write a number."""
    import phonenumbers

    groups = [len(group) for group in _GROUP.findall(value)]
    if len(groups) == 1:
        return False
    if " ".join(map(str, groups)) in _data()["phone"]["groups"].get(region, ()):
        return True
    official = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    if groups == [len(group) for group in _GROUP.findall(official)]:
        return True
    return value.lstrip("(").startswith("0") and 10 <= sum(groups) <= 12 and groups[0] >= 3 and len(groups) <= 6


def _called(text: str, start: int) -> bool:
    return text[max(0, start - 2) : start].strip() in ("☎", "📞", "📱", "☎\ufe0f") or any(
        word in _set("phone", "words") for word in _words_before(text, start, 3)
    )


def _reserved(number: str) -> bool:
    return any(_fits(pattern, number) for row in _data()["phone"]["reserved"] for pattern in row["patterns"])


def _fits(pattern: str, number: str) -> bool:
    return len(number) >= len(pattern) and all(p in ("x", n) for p, n in zip(pattern, number, strict=False))


def plain(kind: str, value: str) -> str:
    """A value as it is compared with a list: addresses in lower case, numbers without their marks.

    Of a phone number only the last eight digits count, so that "+47 22 ..." and "22 ..." are the same.
    """
    if kind == "email":
        return value.strip().lower()
    if kind == "phone":
        return _digits(value)[-8:]
    return "".join(filter(str.isalnum, value)).upper()
