"""Every valid value, in any running text, at its exact place; one wrong digit and it is none."""

from __future__ import annotations

import datetime
import re
from functools import partial
from typing import Any

import phonenumbers
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from stdnum import luhn
from stdnum.iban import calc_check_digits
from stdnum.iso7064 import mod_11_10
from stdnum.no import fodselsnummer

from socialint.model import MASK
from socialint.reading.private import accounts, cards, emails, find, ids, phones, redact
from socialint.reading.private.common import Found

#: Words that neither say that a number is something else nor hold a digit or an at sign.
BEFORE = st.sampled_from(["", "Her number is ", "(", "Hun heter Kari og har ", "Die Nummer lautet: ", "“", "Zeile\n", "🎉 "])
AFTER = st.sampled_from(["", ".", ", he said", ")", " og mer", "\nNeue Zeile", "!", "”"])
RUNS = settings(max_examples=150, deadline=None)


def fodselsnummer_of(day: datetime.date, individual: int, shift: int) -> str:
    base = f"{day.day + shift:02}{day:%m%y}{individual:03}"
    first = fodselsnummer.calc_check_digit1(base)
    assume(len(first) == 1)
    second = fodselsnummer.calc_check_digit2(base + first)
    assume(len(second) == 1)
    return base + first + second


@st.composite
def norwegian(draw: Any) -> str:
    day = draw(st.dates(datetime.date(1940, 1, 1), datetime.date(2019, 12, 31)))
    individual = draw(st.integers(0, 499) if day.year < 2000 else st.integers(500, 999))
    number = fodselsnummer_of(day, individual, draw(st.sampled_from([0, 40])))
    return draw(st.sampled_from([number, f"{number[:6]} {number[6:]}"]))


@st.composite
def american(draw: Any) -> str:
    area = draw(st.integers(1, 899).filter(lambda n: n != 666))
    number = f"{area:03}-{draw(st.integers(1, 99)):02}-{draw(st.integers(1, 9999)):04}"
    assume(number not in ("078-05-1120", "457-55-5462", "219-09-9999", "123-45-6789"))
    return number


@st.composite
def german(draw: Any) -> str:
    digits = draw(st.permutations("0123456789"))[:9]
    digits.insert(draw(st.integers(0, 9)), draw(st.sampled_from(digits)))
    assume(digits[0] != "0")
    base = "".join(digits)
    number = base + mod_11_10.calc_check_digit(base)
    return draw(st.sampled_from([number, f"{number[:2]} {number[2:5]} {number[5:8]} {number[8:]}"]))


@st.composite
def card(draw: Any) -> str:
    prefix, length = draw(
        st.sampled_from(
            [("4", 16), ("51", 16), ("55", 16), ("2221", 16), ("2720", 16), ("34", 15), ("37", 15), ("6011", 16), ("36", 14)]
        )
    )
    base = prefix + draw(st.text("0123456789", min_size=length - len(prefix) - 1, max_size=length - len(prefix) - 1))
    number = base + luhn.calc_check_digit(base)
    assume(not any(digit * 8 in number for digit in set(number)))
    mark = draw(st.sampled_from(["", " ", "-"]))
    if length == 16:
        return mark.join(number[i : i + 4] for i in range(0, 16, 4))
    return mark.join([number[:4], number[4:10], number[10:]])


@st.composite
def account(draw: Any) -> str:
    country, length = draw(st.sampled_from([("DE", 18), ("NO", 11), ("DK", 14), ("SE", 20), ("AT", 16), ("CH", 17), ("KW", 26)]))
    signs = "ABCXYZ" if country == "KW" else "0123456789"  # where a country allows letters, there may be no digit at all
    base = draw(st.text(signs, min_size=length, max_size=length))
    number = country + calc_check_digits(f"{country}00{base}") + base
    mark = draw(st.sampled_from(["", " "]))
    return mark.join(number[i : i + 4] for i in range(0, len(number), 4))


def places(text: str, kind: str) -> list[tuple[int, int]]:
    return [(one.start, one.end) for one in find(text, ("NO", "DE", "US")) if one.kind == kind]


VALUES = {"national-id": st.one_of(norwegian(), american(), german()), "card": card(), "iban": account()}
KINDED = st.sampled_from(sorted(VALUES)).flatmap(lambda kind: st.tuples(st.just(kind), VALUES[kind]))


@RUNS
@given(KINDED, BEFORE, AFTER)
def test_valid_value_is_found_at_its_place(kinded: tuple[str, str], before: str, after: str) -> None:
    kind, value = kinded
    assert places(before + value + after, kind) == [(len(before), len(before) + len(value))]


@RUNS
@given(KINDED, st.data())
def test_one_wrong_digit_and_it_is_none(kinded: tuple[str, str], data: st.DataObject) -> None:
    kind, value = kinded
    assume(value[3:4] != "-" or kind != "national-id")  # the American one has no check digit
    at = data.draw(st.sampled_from([i for i, char in enumerate(value) if char.isdigit()]))
    wrong = value[:at] + data.draw(st.sampled_from([d for d in "0123456789" if d != value[at]])) + value[at + 1 :]
    if kind == "national-id" and sum(map(str.isdigit, wrong)) == 11:
        # Eleven digits may be wrong here and right there.
        before = [one.what for one in find(value)]
        assert [one.what for one in find(wrong) if one.what in before] == []
    else:
        assert places(wrong, kind) == []


@RUNS
@given(st.lists(st.tuples(BEFORE, KINDED), max_size=4), st.text(max_size=30))
def test_redacting_keeps_the_length_and_leaves_nothing_to_find(parts: list[tuple[str, tuple[str, str]]], end: str) -> None:
    text = " ; ".join(before + value for before, (_, value) in parts) + end
    hidden = redact(text)
    assert len(hidden) == len(text)
    assert list(find(hidden, ("NO", "DE", "US"))) == []
    for one in find(text, ("NO", "DE", "US")):
        assert hidden[one.start : one.end] == "█" * (one.end - one.start)


@settings(deadline=None)
@given(st.text())
def test_any_text_is_searched_without_a_crash_and_in_order(text: str) -> None:
    at = 0
    for one in find(text, ("NO", "US")):
        assert at <= one.start < one.end <= len(text)
        at = one.end


#: What numbers are made of, what stands before them and says what they are, and what ends a line or seems to.
SIGNS = ['"2024-03-12"', '"', *"0123456789" * 2, *" -./()+,@_", "\n", "\n", "\r", "\u2028", "\xa0", "☎", "📞 ", "٣", MASK]
WORDS = "a|tel |order |kid |www.|https://a/|kari@sykehuset.no|//user:|12.03.2024|+47 930 12 345|(212) 456-7890|0176 12345678|22 33 44 55"
NUMBERS = "4539 5787 6362 1486|536-22-1234|29029600013|DE89370400440532013001|NO93 8601 1117 955|RO49AAAA|MT84MALT0110"
PIECES = st.sampled_from([*SIGNS, *WORDS.split("|"), *NUMBERS.split("|")])


def in_the_whole(text: str, regions: tuple[str, ...], hiding: bool) -> list[Found]:
    """What the searches say where each looks at the whole text, and not only at lines."""
    found = list(emails.find(text, hiding))
    idle = r"https?://\S+|(?<![\w.])www\.\S+|\"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}\""
    rest = re.sub(idle, lambda match: " " * len(match[0]), text, flags=re.IGNORECASE)
    for look in (
        accounts.find,
        partial(ids.find, regions_of=lambda: regions),
        cards.find,
        partial(phones.find, regions_of=lambda: regions, hiding=hiding),
    ):
        new = list(look(rest))
        for one in new:
            rest = rest[: one.start] + MASK * (one.end - one.start) + rest[one.end :]
        found += new
    return sorted(found, key=lambda one: one.start)


@settings(max_examples=400, deadline=None)
@example("one\n☎ 41234567", ("NO",))
@example('"2024-03-12"☎212.03.2024', ("US", "DE", "NO"))
@example("https://user:\nkari@sykehuset.no", ())
@example('tel 41234567"2024-03-12" 41234567', ("NO",))
@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from([(), ("NO",), ("US", "DE", "NO")]))
def test_nothing_is_lost_where_only_lines_with_a_number_are_searched(text: str, regions: tuple[str, ...]) -> None:
    assert list(find(text, regions)) == in_the_whole(text, regions, False)
    hidden = redact(text, regions)
    for one in in_the_whole(text, regions, True):
        assert hidden[one.start : one.end] == "█" * (one.end - one.start)


@settings(max_examples=200, deadline=None)
@example("tel (212) 456-7890", ("DE", "US", "NO"))
@given(st.lists(PIECES, max_size=12).map("".join), st.permutations(["US", "DE", "NO", "GB"]))
def test_what_one_region_calls_a_number_is_hidden_whatever_others_are_asked(text: str, regions: list[str]) -> None:
    hidden = redact(text, regions)
    for region in regions:
        alone = redact(text, (region,))
        assert all(hidden[at] == "█" for at, char in enumerate(alone) if char == "█" != text[at])


NANP = st.tuples(
    st.sampled_from(["", "1", "212", "310", "555", "787", "809"]), st.text("0123456789", min_size=4, max_size=10)
).map("".join)


@settings(max_examples=400, deadline=None)
@given(NANP)
def test_no_american_number_of_a_person_is_turned_away_before_the_plan_is_asked(digits: str) -> None:
    text = f"+1{digits}"
    assume(not re.match(r"1?\d{3}55501", digits))  # kept for films
    try:
        number = phonenumbers.parse(text)
    except phonenumbers.NumberParseException:
        return
    if phonenumbers.is_valid_number(number) and len(set(digits)) > 1:
        sort = phonenumbers.number_type(number)
        personal = sort in (0, 1, 2, 6, 7)
        assert bool(list(find(text))) == personal
