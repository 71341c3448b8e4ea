"""Signs that only look like letters are read out one by one, or not at all."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "---\nplatform: x\nlang: en\n---\n⟦𝗕𝗶𝗴 𝗻𝗲𝘄𝘀⟧ today\n"),
        ("markdown", "A page ⟦𝓯𝓸𝓻⟧ you"),
        ("markdown", "---\nplatform: x\nlang: en\n---\n![⟦𝗕𝗶𝗴⟧](a.png)\n"),
        ("html", "<p>⟦Ⓕⓡⓔⓔ⟧ and ⟦ｎｅｗ⟧ and ⟦ɴᴇᴡ⟧ and ⟦ᵗⁱⁿʸ⟧</p>"),
        ("html", "<p>now ⟦🅽🅴🆆⟧ here ⟦&#x1d5d5;&#x1d5f6;&#x1d5f4;⟧</p>"),
        ("json", '{"platform": "x", "text": "\\u2026 ⟦\\ud835\\uddd5\\ud835\\uddf6\\ud835\\uddf4⟧ deal"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("post-fancy-letters", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "---\nplatform: x\nlang: en\n---\n№ 5 ™ ½ ² ℃ ﬁ ª º x² H₂O 1ˢᵗ XIXᵉ 𝑥 ℝ 🅿️ 🇳🇴🇸🇪 ① ② µm Ⅳ\n"),
        ("markdown", "𝑓(𝑥) = 𝑎𝑥² + 𝑏"),
        ("markdown", "`𝗕𝗶𝗴`"),
        ("html", "<p lang=ja>ＮＨＫニュース</p>"),
        ("html", "<p>Привет, Γειά, Việt Nam</p>"),
        ("json", '{"platform": "x", "text": "Plain"}'),
    ],
)
def test_mathematics_units_and_other_scripts_are_left_alone(format: str, text: str) -> None:
    assert_rule("post-fancy-letters", text, format=format)


def test_the_hint_gives_the_plain_words() -> None:
    for fancy, plain in (
        ("𝗕𝗶𝗴 𝗻𝗲𝘄𝘀!", "Big news"),
        ("ⓝⓔⓦ", "new"),
        ("ＮＥＷ", "NEW"),
        ("🅽🅴🆆", "NEW"),
        ("ɴᴇᴡ", "new"),
        ("𝒸𝒶𝓁ℯ", "cale"),
    ):
        (finding,) = assert_rule("post-fancy-letters", f"⟦{fancy.rstrip('!')}⟧{'!' if fancy.endswith('!') else ''}")
        assert plain in finding.hint
