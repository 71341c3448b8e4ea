"""Wrong syllables, wrong grade."""

from __future__ import annotations

import pytest

from socialint.reading.syllables import english, german

GERMAN = """
Idee 2, oder 2, über 2, Abend 2, Haus 1, Häuser 2, Leute 2, Straße 2, Apotheke 4, Klinik 2, Qualität 3, Aal 1, Boot 1, See 1,
Tee 1, Museum 3, Theater 3,
Radio 3, Nation 3, Typ 1, System 2, Bayern 2, Mai 1, Europa 3, neu 1, Eier 2, Feuer 2, Auge 2, ja 1, nein 1,
Datenschutzgrundverordnung 7, Nebenwirkungen 5, Ärztin 2, Krankenhaus 3, Arzneimittel 4, ich 1, Straßenbahn 3, Quelle 2, aktuell 3
"""


def test_common_german_words() -> None:
    for word, count in (pair.split() for pair in GERMAN.replace("\n", " ").split(",")):
        assert german(word) == int(count), word


@pytest.mark.parametrize(("word", "count"), [("the", 1), ("readability", 5), ("business", 2), ("don't", 1), ("opinion", 3)])
def test_english_words_come_from_the_dictionary(word: str, count: int) -> None:
    assert english()[word] == count


def test_the_dictionary_is_whole() -> None:
    assert len(english()) > 120_000
    assert "xyzzyq" not in english()
