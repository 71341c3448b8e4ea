"""A sentence that is cut at "z. B." or never cut at all gives a wrong length and a wrong place."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.reading.sentences import none_longer, sentences


def cut(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Dr. Smith met Mr. Lee in St. Paul.|They talked."),
        ("en", "Bring fruit, e.g. Apples and pears.|Thanks!"),
        ("en", "J. R. R. Tolkien wrote it.|We read it."),
        ("en", "It costs 3.50 today.|Tomorrow it costs more."),
        ("en", "Really?!|Yes…|And then?"),
        ("en", '"Stop!" she said.|He stopped.'),
        ("en", "She said “it works.”|Then she left."),
        ("en", "Visit example.org/a.b now.|Please."),
        ("en", "In 2026.|Then more."),
        ("de", "Am 3. Oktober öffnen wir z. B. die Ambulanz.|Kommen Sie bzw. Ihre Kinder."),
        ("de", "Das kostet ca. 5 Euro, vgl. Nr. 7 der Liste.|Danke."),
        ("de", "Das war 2026.|Die Klinik wuchs."),
        ("nb", "Vi åpner 1. januar kl. 10.|Velkommen!"),
        ("nb", "Ta med f.eks. Legekort og bl.a. Resept.|Takk."),
        ("sv", "Ta t.ex. Bussen.|Tack."),
        ("da", "Kom den 3. oktober kl. 9.|Tak."),
    ],
)
def test_sentences_end_where_a_reader_ends_them(language: str, text: str) -> None:
    pieces = text.split("|")
    assert cut(" ".join(pieces), language) == pieces


def test_a_line_break_ends_a_sentence() -> None:
    assert cut("First line\nSecond line\n\nThird") == ["First line", "Second line", "Third"]


def test_a_bullet_ends_a_sentence() -> None:
    assert cut("Remember: • this • and that. • More") == ["Remember:", "this", "and that.", "More"]
    assert cut("Home | About us · a|b 3·4") == ["Home", "About us", "a|b 3·4"]


def test_unknown_language_still_works() -> None:
    assert cut("Yksi. Kaksi.", "") == cut("Yksi. Kaksi.", "xx-YY") == ["Yksi.", "Kaksi."]


@given(st.text(), st.sampled_from(["en", "de", "nb", ""]))
def test_sentences_are_in_order_apart_and_hold_every_word(text: str, language: str) -> None:
    spans = list(sentences(text, language))
    at = 0
    for start, end in spans:
        assert at <= start < end
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        assert not any(map(str.isalnum, text[at:start]))
        at = end
    assert not any(map(str.isalnum, text[at:]))


_PIECES = ["Dr.", "Wort", "wort.", "Ende.", "3.", "bzw.", "A.", "Ja!", "«Nein?»", "was?!", "so.Und", "•", "z.", "Über.", "\n"]


@given(st.lists(st.sampled_from(_PIECES), max_size=60), st.integers(1, 12), st.sampled_from(["en", "de", "nb", ""]))
def test_no_long_sentence_is_passed_over_at_the_first_look(pieces: list[str], most: int, language: str) -> None:
    text = " ".join(pieces)
    longest = max((len(text[start:end].split()) for start, end in sentences(text, language)), default=0)
    assert longest <= most or not none_longer(text, most, language)


def test_the_first_look_tells_most_short_sentences() -> None:
    assert none_longer("We had 140 visitors in May. Bring a chair! The ramp is at the back. Thanks.", 8, "en")


@pytest.mark.parametrize("unit", [".", "!", "a.", "a. ", 'a."', "\n", "A. B", "1. "])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    started = time.process_time()
    sum(1 for _ in sentences(text, "de"))
    none_longer(text, 5000, "de")
    assert time.process_time() - started < 4


def test_a_forgotten_blank_does_not_make_one_long_sentence_of_two() -> None:
    text = "Sie können mehr über die Krankheit erfahren.In diesem Sinne: Node.js und example.Com/x bleiben."
    assert [text[a:b] for a, b in sentences(text, "de")] == [
        "Sie können mehr über die Krankheit erfahren.",
        "In diesem Sinne: Node.js und example.Com/x bleiben.",
    ]
