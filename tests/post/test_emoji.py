"""One picture is one emoji, however many code points it takes."""

from __future__ import annotations

import pytest

from socialint.post.emoji import sequences


@pytest.mark.parametrize("emoji", ["👍", "👍🏽", "👨‍👩‍👧‍👦", "🇳🇴", "1️⃣", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩🏽‍⚕️", "🫷🏽", "🇨🇶", "🏳️‍🌈"])
def test_a_sequence_is_one(emoji: str) -> None:
    assert [(item.start, item.end, item.shown) for item in sequences(f"a {emoji} b")] == [(2, 2 + len(emoji), True)]


@pytest.mark.parametrize("sign", ["©", "®", "™", "ℹ", "↔", "▪", "☎", "✔", "☺\ufe0e"])
def test_a_letter_like_sign_is_no_picture(sign: str) -> None:
    assert not any(item.shown for item in sequences(f"Acme{sign} 2026"))


@pytest.mark.parametrize("text", ["#1", "1 2 3", "*", "№ ½ ²", "— “ ” …", "日本語", "→ • ★"])
def test_signs_and_digits_are_none(text: str) -> None:
    assert list(sequences(text)) == []


def test_flags_side_by_side_are_as_many() -> None:
    assert len(list(sequences("🇳🇴🇸🇪🇩🇰"))) == 3


def test_every_emoji_of_the_emoji_package_is_one_sequence() -> None:
    emoji = pytest.importorskip("emoji")
    qualified = [text for text, data in emoji.EMOJI_DATA.items() if data["status"] == emoji.STATUS["fully_qualified"]]
    broken = [text for text in qualified if [(i.start, i.end, i.shown) for i in sequences(text)] != [(0, len(text), True)]]
    assert len(qualified) > 3700
    assert broken == []
