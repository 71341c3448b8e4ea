"""An alt text that a platform refuses is lost; one that is only long needs a person's eye."""

from __future__ import annotations

import json

import pytest

from socialint.testing import assert_rule


def post(platform: str, alt: str, src: str = "a.jpg") -> str:
    return json.dumps({"platform": platform, "text": "Hi", "media": [{"src": src, "alt": alt}]}, ensure_ascii=False)


@pytest.mark.parametrize(
    ("platform", "alt", "src"),
    [
        ("tiktok", "a" * 300 + "⟦b⟧", "a.jpg"),
        ("pinterest", "é" * 500 + "⟦b⟧", "a.jpg"),
        ("mastodon", "a" * 1500 + "⟦b⟧", "a.jpg"),
        ("bluesky", "a" * 2000 + "⟦b⟧", "a.jpg"),
        ("bluesky", "a" * 1000 + "⟦b⟧", "a.mp4"),
    ],
)
def test_what_a_platform_refuses_is_an_error(platform: str, alt: str, src: str) -> None:
    (found,) = assert_rule("alt-long", post(platform, alt, src), format="json")
    assert found.severity == "error"
    front = f'---\nplatform: {platform}\nmedia:\n  - src: {src}\n    alt: "{alt}"\n---\nHi\n'
    assert_rule("alt-long", front)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", f"![⟦{'a' * 251}⟧](a.png)"),
        ("html", f'<img src=a alt="⟦{"å" * 251}⟧">'),
        ("json", post("x", f"⟦{'a' * 251}⟧")),
        ("json", post("facebook", f"⟦{'a' * 9999}⟧")),
    ],
)
def test_what_is_only_long_is_for_a_person_to_judge(format: str, text: str) -> None:
    (found,) = assert_rule("alt-long", text, format=format)
    assert found.review
    assert found.severity == "note"


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", f"![{'a' * 250}](a.png)"),
        ("html", f'<img src=a alt="{{{{ {"a" * 300} }}}}">'),
        ("html", f'<img src="{"a" * 300}" alt="">'),
        ("json", post("x", "Short")),
    ],
)
def test_what_fits_is_left_alone(format: str, text: str) -> None:
    assert_rule("alt-long", text, format=format)


def test_the_advised_length_can_be_set() -> None:
    assert_rule("alt-long", "![⟦A small dog⟧](a.png)", config="[rules.alt-long]\nmax = 10")
    assert_rule("alt-long", "![A small dog](a.png)", config="[rules.alt-long]\nmax = 11")
