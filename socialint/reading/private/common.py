"""What the searches share: the data, the borders of a number, the words before it."""

from __future__ import annotations

import os
from functools import cache
from typing import Any

from socialint import resources
from socialint.model import MASK
from socialint.pattern import pattern
from socialint.record import Record


class Found(Record):
    """A private value at `text[start:end]`, in code points.

    `what`: of a phone "mobile", "landline" or "unknown" (the plan does not tell); of a card the network; of an account the
    country; of a national id "us-ssn", "no-fodselsnummer", "de-idnr", "gb-nino" or "gb-nhs"; of an e-mail address "person"
    or "unknown".
    """

    kind: str
    what: str
    start: int
    end: int


#: Blanks that people put into numbers, in a character class: the plain one and those that do not break a line.
BLANK = " \u00a0\u2007\u2009\u202f"
#: The first digit of a number: no part of a number, a word, a path or a decimal fraction before it, none after the last.
#: The digit comes first: what begins with one is quickly looked for.
FIRST = rf"\d(?<![\w.,/+=#@{MASK}-]\d)"
AFTER = rf"(?![\w{MASK}]|[-.,/:]\w)"

_WORD = pattern(r"[^\W\d_]+")
#: Two words with a capital each, as the names of people are: "Anna Berglund"; or one in a sentence: "ring Anna på".
_NAMES = pattern(r"\b(?:([A-ZÀ-ÞŁŠŽ][\w'’]+) ([A-ZÀ-ÞŁŠŽ][\w'’]+)|(?<=\w )([A-ZÀ-ÞŁŠŽ][\w'’]+)(?=:? (?:[^\W\d_]{1,4} )?\Z))")
#: So far before a value its owner's name is looked for, and the word that says that it is an example.
_OWNER, _SAMPLE = 40, 20


@cache
def data() -> dict[str, Any]:
    """`values.toml`."""
    return resources.data(os.path.join(os.path.dirname(__file__), "values.toml"))


@cache
def values(table: str, key: str) -> frozenset[str]:
    """A list of `values.toml` as a set."""
    return frozenset(data()[table][key])


def digits(value: str) -> str:
    """The digits of a value."""
    return "".join(filter(str.isdigit, value))


def words_before(text: str, start: int, count: int, reach: int = 30) -> list[str]:
    """The last words before a place, lower case, not further than `reach` code points and not beyond a line break."""
    before = text[max(0, start - reach) : start].rpartition("\n")[2]
    return [word.lower() for word in _WORD.findall(before)[-count:]]


def of_a_person(text: str, start: int) -> bool:
    """True where what seems to be somebody's name stands before a place, on the same line."""
    before = text[max(0, start - _OWNER) : start].rpartition("\n")[2]
    labels = values("phone", "words") | values("email", "roles")
    return any(labels.isdisjoint(word.lower() for word in match.groups("")) for match in _NAMES.finditer(before))


def exemplified(text: str, start: int) -> bool:
    """True where the words before a place say that an example follows."""
    before = text[max(0, start - _SAMPLE) : start].rpartition("\n")[2].lower().replace("(", " ").rstrip(" :,\"'„“«")
    return f" {before}".endswith(tuple(f" {word}" for word in values("example", "words")))


def said_to_be_other(text: str, start: int) -> bool:
    """True where a word before the number says that it is an order, an article, an account."""
    return not values("other", "words").isdisjoint(words_before(text, start, 2))


def called(text: str, start: int) -> bool:
    """True where a word or a picture before the number says that it is one to call."""
    if text[max(0, start - 3) : start].rpartition("\n")[2].strip(" \ufe0f") in ("☎", "✆", "📞", "📱"):
        return True
    return not values("phone", "words").isdisjoint(words_before(text, start, 3))
