"""Every emoji is read out by name: many in a row drown the words."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "---\nplatform: x\nlang: en\n---\nWe did it ⟦🎉🎉🎉⟧ thanks\n"),
        ("markdown", "New ⟦🚀 🔥 💯 ✨⟧ today"),
        ("markdown", "---\nplatform: x\nlang: en\n---\n⟦👍🏽👍🏽⟧\n"),
        ("html", "<p>⟦🇳🇴🇸🇪🇩🇰🇫🇮⟧</p>"),
        ("html", "<p>a &#x1F389;b ⟦&#x1F389;&#x1F389;⟧</p>"),
        ("json", '{"platform": "x", "text": "Hi ⟦\\ud83d\\ude00\\ud83d\\ude00⟧"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("post-emoji-run", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "---\nplatform: x\nlang: en\n---\nWe did it 🎉 thanks 👩🏽‍⚕️👍🏽\n"),
        ("markdown", "🎉 a\n\n🎉 b"),
        ("markdown", "A © ® ™ ™ ™ ™ ✔✔✔ ★★★★★"),
        ("html", "<p>🚀<br>🚀<br>🚀</p>"),
        ("html", "<p>1️⃣ 2️⃣ 3️⃣</p>"),
        ("json", '{"platform": "x", "text": "\\ud83d\\ude00\\n\\ud83d\\ude00"}'),
    ],
)
def test_a_few_apart_are_left_alone(format: str, text: str) -> None:
    assert_rule("post-emoji-run", text, format=format)


def test_a_house_can_allow_more() -> None:
    assert_rule("post-emoji-run", "⭐⭐⭐⭐⭐", config="[rules.post-emoji-run]\nrow = 5\nsame = 5")
