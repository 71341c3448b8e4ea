"""A finding in the wrong place, or about a hashtag, is worse than none."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.reading.words import clean, places, runs, words


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("See https://example.org/a?b=c. Then go.", ["See", ".", "Then", "go."]),
        ("(www.example.org)", ["(", ")"]),
        ("Write to anna@example.org now", ["Write", "to", "now"]),
        ("@clinic and @clinic@mastodon.social agree", ["and", "agree"]),
        ("#One two #Three4", ["two"]),
        ("AT&T is #1", ["AT&T", "is"]),
        ("go 🎉👩‍👩‍👧 1️⃣ ✔️ → on", ["go", "on"]),
        ("C# and F#", ["C#", "and", "F#"]),
    ],
)
def test_what_is_not_read_as_a_word_is_blanked(text: str, left: list[str]) -> None:
    assert clean(text).replace("(", "( ").replace(")", " )").split() == left


@given(st.text())
def test_cleaning_never_moves_a_place(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert all(new in (old, " ") for old, new in zip(text, cleaned, strict=True))


def test_dashes_alone_are_no_words() -> None:
    assert words("one – two - 3 … *") == ["one", "two", "3"]


def test_places_keep_apostrophes_and_hyphens() -> None:
    text = "don't e-mail, GENERAL’S 3x"
    assert [text[i:j] for i, j in places(text)] == ["don't", "e-mail", "GENERAL’S", "x"]


@given(st.text(st.sampled_from("aBé日ß1²½Ⅷª’“–_.-@ \n\u0301\u00a0🙂\ud800")))
def test_runs_are_all_the_letters_and_nothing_else(text: str) -> None:
    assert sorted(runs(text)) == sorted(re.findall(r"[^\W\d_]+", text.lower()))


@pytest.mark.parametrize("unit", ["a", "@", "a@", "#", "a.", "http://", "www.", "-", "🎉", "@a.", "&#", "'a-"])
def test_hostile_megabyte_takes_linear_time(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    started = time.process_time()
    clean(text)
    sum(1 for _ in places(text))
    words(text)
    assert time.process_time() - started < 5
