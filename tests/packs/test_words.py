"""The words of a post are those that its readers read, cut into its sentences, and each leads back to its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.packs.prose import ADDRESS
from socialint.packs.words import place_of, sentences_of, words_in
from tests.packs.documents import prose


def sentences(text: str) -> list[str]:
    return [" ".join(words) for sentence in sentences_of(prose(text)) if (words := words_in(sentence))]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three", ["One", "Two", "Three"]),
        ("at 10.30 in example.org", ["at 10.30 in example org"]),
        ('"They sent it." she said', ["They sent it", "she said"]),
        ("Look at example.org/a?b. Two", ["Look at " + 15 * ADDRESS, "Two"]),
        ("Really?! Yes!!!", ["Really", "Yes"]),
        ("one\n\ntwo", ["one", "two"]),
        ("one\nTwo", ["one", "Two"]),
        ("one\ntwo", ["one two"]),
        ("one \U0001f389 Two", ["one", "Two"]),
        ("one \U0001f389 two", ["one two"]),
        ("one❤️\nTwo", ["one", "Two"]),
        ("sent me this, and she loves it", ["sent me this", "and she loves it"]),
        ("bread, butter und Salz", ["bread butter und Salz"]),
    ],
)
def test_a_sentence_ends_where_a_reader_stops(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("PR-Paket", ["PR", "Paket"]),
        ("it's Anna’s", ["it's", "Anna’s"]),
        ("ANNA-10 #ad_x @a.b 1.299,50 €5", ["ANNA-10", "#ad_x", "@a.b", "1.299,50", "€", "5"]),
        ("(yes)…no", ["yes", "no"]),
    ],
)
def test_a_piece_between_blanks_is_read_word_by_word(text: str, read: list[str]) -> None:
    assert " ".join(sentences(text)).split() == read


@given(st.lists(st.sampled_from([*"aB.,!?-'#@ \n1€✨/", "and ", ", and", "\U0001f389 ", "é", "“", "\u00a0"])).map("".join))
def test_a_finding_stands_on_the_words_that_were_read(text: str) -> None:
    doc = prose(text)
    for number, sentence in enumerate(sentences_of(doc)):
        for first, word in enumerate(words_in(sentence)):
            span = place_of(doc, number, first, first + 1)
            assert doc.doc.source.text[span.start : span.end] == word


@given(st.lists(st.sampled_from([*"aB.,!?-'#@ \n1€✨/", "x.yz/", "\u00a0"])).map("".join))
def test_a_sentence_has_the_words_of_its_pieces(text: str) -> None:
    """So a piece may be read once for all sentences."""
    for sentence in sentences_of(prose(text)):
        assert words_in(sentence) == tuple(word for piece in sentence.split() for word in words_in(piece))
