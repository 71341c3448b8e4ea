"""Several words run together are one unknown word to a screen reader; one long word is one word."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "---\nplatform: x\nlang: en\n---\nToday ⟦#worldmentalhealthday⟧ #help\n"),
        ("markdown", "---\nplatform: x\nlang: nb\n---\nI dag ⟦#verdensdagenforpsykiskhelse⟧\n"),
        ("json", '{"platform": "x", "lang": "de", "text": "Heute ⟦#wochedesgesundenherzens⟧"}'),
        ("json", '{"platform": "x", "text": "\\ud83d\\udc4d ⟦#internationalwomensday2026⟧"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("post-hashtag-case", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "---\nplatform: x\nlang: en\n---\n#WorldMentalHealthDay #help #mental_health_matters_2026 #accessibility\n"),
        ("markdown", "---\nplatform: x\nlang: nb\n---\n#arbeidsmiljøloven #samfunnsansvar\n"),
        ("markdown", "---\nplatform: x\nlang: en\n---\nhttps://example.org/#worldmentalhealthdaytoday\n"),
        ("markdown", "Page #worldmentalhealthday"),
        (
            "json",
            '{"platform": "x", "lang": "de", "text": "#sozialgesetzbuch #COVID19 #日本語日本語日本語日本語日本語日本語日本語"}',
        ),
    ],
)
def test_short_single_and_parted_tags_are_left_alone(format: str, text: str) -> None:
    assert_rule("post-hashtag-case", text, format=format)


def test_a_house_can_allow_its_own_tags_and_set_the_lengths() -> None:
    text = "---\nplatform: x\nlang: en\n---\n#internationalwomensday"
    assert_rule("post-hashtag-case", text, config='[rules.post-hashtag-case]\nallow = ["#InternationalWomensDay"]')
    assert_rule("post-hashtag-case", text, config="[rules.post-hashtag-case]\nshort = 40")
