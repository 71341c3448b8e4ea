"""Two texts that a reader takes for the same are the same, and the way back to the places is exact."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.packs.normal import normalise, wording_key


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Zu  Risiken\u00a0und\r\nNeben\u00adwirkungen", "zu risiken und nebenwirkungen"),
        ("A\u0308rztin", "\u00e4rztin"),
        ("\u201eWort\u201c \u2018x\u2019 \u00aby\u00bb", '"wort" \'x\' "y"'),
        ("5\u202f%, 1,5 \u2013 2\u20113", "5%, 1.5 - 2-3"),
        ("6 % p. a., 6 % p.\u202fa., z.\u00a0B. Zins i. V. m.", "6% p.a., 6% p.a., z.b. zins i.v.m."),
        ("Von P. A. M\u00fcller, Haus b. Celle. A. sagt", "von p. a. m\u00fcller, haus b. celle. a. sagt"),
        ("a \u2022 b \u00b7 c", "a | b | c"),
        ("\uff21\ufb01\u2026", "afi..."),
        ("a \u200b b\ufeff\u2060c", "a bc"),
        ("Stra\u00dfe STRASSE", "strasse strasse"),
        ("eins\u2029zwei", "eins\u2029zwei"),
        ("Dolovent\u2122 Plus\u2120, Dolovent\u00ae\ufe0f\u00b9 \u2122 Plus", "dolovent plus, dolovent plus"),
        ("\u2122\u2029\u00a9 ATM", "\u2029\u00a9 atm"),
        ("Member FDIC\u00b9, since\u00b9\u2070 10\u00b2", "member fdic, since 102"),
        ("", ""),
    ],
)
def test_what_reads_the_same_is_the_same(written: str, meant: str) -> None:
    assert normalise(written).value == meant


def test_capitals_stay_where_the_law_fixes_them() -> None:
    assert normalise("WARNING:\u00a0x", fold=False).value == "WARNING: x"


def test_a_final_full_stop_is_optional_and_an_ellipsis_is_none() -> None:
    assert wording_key(" Insured by NCUA. ") == "insured by ncua"
    assert wording_key("und so weiter ...") == "und so weiter ..."


@given(
    st.text(
        st.sampled_from(
            "aB\u00c4 \u00a0\n\u00ad\u200b\u0308,.1%\u2013\u2022\u2029\u201c\ufb01\u00df\u00b9\u00ae\u2122\U0001f600"
        ),
        max_size=40,
    )
)
def test_every_found_piece_leads_back_to_its_own_text(text: str) -> None:
    normal = normalise(text)
    for start in range(len(normal.value)):
        low, high = normal.original(start, start + 1)
        assert 0 <= low < high <= len(text)
        assert normal.value[start] in normalise(text[low:high]).value + " -.,|\"'%"


@pytest.mark.parametrize("piece", [" ", "\u0308", "a\u0308", "1,", "\u00ad ", " %", "a\u2122", " \u00ae", "a. ", "x"])
def test_hostile_repetition_costs_linear_time(piece: str) -> None:
    def cost(count: int) -> float:
        start = process_time()
        normalise(piece * count)
        return process_time() - start

    cost(1000)
    assert cost(100_000) < 60 * max(cost(10_000), 0.005)
