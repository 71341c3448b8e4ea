"""What readers should do must not stand where most of them never look, nor be doubted where it stands in sight."""

from __future__ import annotations

import json

import pytest

from socialint.testing import assert_rule

FILL = "Spring has come to our library, with new books, new chairs, more light and a garden for all. " * 3


def post(text: str, platform: str, lang: str = "en") -> str:
    return json.dumps({"platform": platform, "lang": lang, "text": text}, ensure_ascii=False)


@pytest.mark.parametrize(
    ("platform", "lang", "text"),
    [
        ("linkedin", "en", FILL + "See ⟦https://example.org/a⟧"),
        ("linkedin", "en", FILL + "⟦Sign up⟧ today: https://example.org/a"),
        ("instagram", "en", FILL + "⟦Link in bio⟧"),
        ("instagram", "en", FILL + "The ⟦link in bio⟧ tells more"),
        ("instagram", "de", FILL + "⟦Jetzt anmelden⟧!"),
        ("instagram", "nb", FILL + "👉 ⟦Meld deg på⟧ nå"),
        ("x", "en", FILL + FILL + "https".replace("https", "⟦https://example.org/a⟧")),
        ("bluesky", "en", "a\n" * 30 + "⟦https://example.org/a⟧"),
    ],
)
def test_a_first_call_or_link_behind_the_fold_is_noted(platform: str, lang: str, text: str) -> None:
    (finding,) = assert_rule("post-behind-more", post(text, platform, lang), format="json")
    assert finding.severity == "note" and "say" in finding.message


@pytest.mark.parametrize(
    ("platform", "text"),
    [
        ("linkedin", "https://example.org/a " + FILL + "https://example.org/b"),
        ("linkedin", "Sign up! " + FILL + "https://example.org/b"),
        ("linkedin", "Short https://example.org/a"),
        ("instagram", FILL + "https://example.org/a"),
        ("instagram", FILL + "If you want to sign up, you know how."),
        ("instagram", FILL + "Members get in touch with each other."),
        ("instagram", FILL),
        ("linkedin", FILL + "See README.md"),
        ("x", FILL[:200] + " https://example.org/a"),
        ("mastodon", FILL + "https://example.org/a"),
        ("threads", FILL + "https://example.org/a"),
        ("blog", FILL + "https://example.org/a"),
        ("bluesky", "a\n" * 10 + "https://example.org/a"),
        ("linkedin", FILL + "{{ link }} https://example.org/a {% if a %}b{% endif %}"),
    ],
)
def test_what_stands_in_sight_or_cannot_be_told_is_left_alone(platform: str, text: str) -> None:
    assert_rule("post-behind-more", post(text, platform), format="json")
