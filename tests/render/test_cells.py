"""A mark stands under its text only if every cell before it is counted."""

from __future__ import annotations

import sys
from unicodedata import bidirectional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.render.cells import clusters, one_each, width
from socialint.render.escape import safe


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("plain", 5),
        ("", 0),
        ("é", 1),
        ("e\u0301", 1),
        ("会う", 4),
        ("ﾊﾛｰ", 3),
        ("ＡＢ", 4),
        ("한국", 4),
        ("\u1112\u1161\u11ab", 2),  # the same syllable in parts
        ("ไม่", 2),
        ("नमस्ते", 4),
        ("مرحبا", 5),
        ("עִבְרִית", 5),
        ("🎉", 2),
        ("👍🏽", 2),
        ("☝🏽", 2),
        ("👩‍👩‍👧‍👦", 2),
        ("👩🏽‍❤️‍💋‍👨🏿", 2),
        ("🏳️‍🌈", 2),
        ("🇳🇴", 2),
        ("🇳🇴🇩🇪", 4),
        ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", 2),
        ("1️⃣", 2),
        ("☺", 1),
        ("☺️", 2),
        ("©️", 2),
        ("ℹ️", 2),
        ("⌚", 2),
        ("a\u200bb", 2),
        ("می‌خواهم", 7),
        ("½—…", 3),
        ("\U0001faff", 2),  # not yet given out
    ],
)
def test_known_widths(text: str, cells: int) -> None:
    assert width(text) == cells


@given(st.text())
def test_clusters_leave_nothing_out(text: str) -> None:
    at = 0
    for cluster in clusters(text):
        assert cluster.start == at < cluster.end
        at = cluster.end
    assert at == len(text)
    assert width(text) == sum(cluster.cells for cluster in clusters(text))


SINGLE = [chr(code) for code in range(sys.maxunicode + 1) if one_each(chr(code))]


def test_what_is_drawn_as_it_is_is_harmless() -> None:
    assert {"a", "é", "ß", "я", "—", "…", "€"} <= set(SINGLE)
    for char in SINGLE:
        assert safe(char) == char
        assert bidirectional(char) not in ("R", "AL", "AN", "RLE", "RLO", "RLI")


@given(st.text(st.one_of(st.sampled_from(SINGLE), st.characters()), max_size=8))
def test_what_is_drawn_as_it_is_takes_a_cell_each(text: str) -> None:
    if one_each(text):
        assert list(clusters(text)) == [(at, at + 1, 1) for at in range(len(text))]
