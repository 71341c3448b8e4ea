"""A post must be counted as its platform counts it, and the overflow must begin where the platform cuts."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.post.length import UNITS, length, overflow, weigh

PIECES = ["a", " ", "\n", "\r\n", "é", "e\u0301", "👍", "👍🏽", "👨‍👩‍👧‍👦", "🇳🇴", "1️⃣", "क्षि", "漢", "ガ", "한", "각", "\u200d", "\u200b",
          "©", "©️", "\ufe0f", "กำ", "\xad", "\t", "”", "א", "\u05b8", "נְ", "https://example.org/a", " nrk.no ", "@a@b.social", "#tag", "שּׁ",
          "\u0600", "12", "ế"]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=20).map("".join)


@pytest.mark.parametrize(
    ("text", "unit", "count"),
    [
        ("Blåbær", "weighted", 6),
        ("… → € • ✓ ™", "weighted", 17),
        ("漢字", "weighted", 4),
        ("👨‍👩‍👧‍👦", "weighted", 2),
        ("🫷🏽🇨🇶", "weighted", 4),  # younger than X's own table, but X says that every emoji is 2
        ("©", "weighted", 1),
        ("See https://example.org/a/very/long/address?with=query now", "weighted", 31),
        ("See README.md", "weighted", 27),
        ("ế", "weighted", 2),
        ("👨‍👩‍👧‍👦é", "graphemes", 2),
        ("e\u0301\r\n", "graphemes", 2),
        ("@ana@example.social hi", "mastodon", 7),
        ("https://example.org/a/very/long/address?with=query", "mastodon", 23),
        ("nrk.no", "mastodon", 6),
        ("a👍b", "threads", 6),
        ("høy", "threads", 3),
        ("høy 👍", "bytes", 9),
        ("høy 👍", "utf16", 6),
        ("høy 👍", "characters", 5),
    ],
)
def test_a_text_is_as_long_as_its_platform_says(text: str, unit: str, count: int) -> None:
    assert length(text, unit) == count


@given(TEXTS, st.sampled_from(sorted(UNITS)), st.integers(0, 30))
def test_the_overflow_begins_where_the_limit_ends(text: str, unit: str, limit: int) -> None:
    total = length(text, unit)
    over = overflow(text, unit, limit)
    assert (over is None) == (total <= limit)
    if over:
        assert over.length == total
        assert over.exact
        assert 0 <= over.start < len(text)
        if unit in ("bytes", "utf16", "characters", "graphemes"):
            assert length(text[: over.start], unit) <= limit


@given(TEXTS)
def test_graphemes_are_those_of_the_library_between_the_controls(text: str) -> None:
    import grapheme

    # The library takes a flag behind a control for two (tests/post/test_published_counts.py has the whole truth).
    parts = re.split("(\r\n|[\r\n\t\xad\u200b])", text)
    assert length(text, "graphemes") == sum(grapheme.length(part) for part in parts)


def test_a_flag_at_the_beginning_of_a_line_is_one() -> None:
    for before in ("\n", "\r\n", "\r", "a\n", "\u200e", "\t", "漢\n"):
        assert length(before + "🇳🇴", "graphemes") == length(before, "graphemes") + 1
        assert length(before + "🇳🇴", "mastodon") == length(before, "graphemes") + 1


@given(st.text("aeouAåé\u0301\u0308\u030a\u0323한\u1112\u1161\u11abế #", max_size=40) | st.text(max_size=40))
def test_a_post_weighs_the_same_however_its_accents_are_typed(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert weigh(text).length == weigh(composed).length


@pytest.mark.parametrize("unit", sorted(UNITS))
def test_a_huge_text_is_measured_too(unit: str) -> None:
    over = overflow("ab 👍 e\u0301 " * 30_000, unit, 300)
    assert over is not None
    assert over.start < 700
    assert over.length > 100_000


def test_an_unknown_unit_is_refused() -> None:
    with pytest.raises(KeyError):
        length("a", "miles")
