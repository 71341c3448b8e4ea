"""Who hears the caption twice still does not know what the picture shows."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<figure><img src=a alt='⟦The new clinic⟧'><figcaption>The <b>new</b> clinic.</figcaption></figure>"),
        ("markdown", "<figure><img src=a alt='⟦Our TEAM!⟧'><figcaption>Our team</figcaption></figure>"),
        (
            "json",
            '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a", "alt": "⟦The new clinic⟧", "caption": "the new clinic"}]}',
        ),
        ("json", '{"platform": "x", "text": "We open today", "media": [{"src": "a", "alt": "⟦We open today.⟧"}]}'),
        ("markdown", "---\nplatform: x\nlang: en\nmedia:\n  - src: a\n    alt: ⟦We open today⟧\n---\nWe open today\n"),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("alt-same-as-caption", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<figure><img src=a alt='A red house'><figcaption>The new clinic</figcaption></figure>"),
        ("html", "<figure><img src=a alt=''><figcaption></figcaption></figure>"),
        ("html", "<figure><img src=a alt='{{ a }}'><figcaption>{{ a }}</figcaption></figure>"),
        (
            "json",
            '{"platform": "mastodon", "text": "Hi", "media": [{"src": "a", "alt": "A red house", "caption": "The new clinic"}]}',
        ),
        ("markdown", "![Team](a.png)\n\nTeam"),
    ],
)
def test_different_words_are_left_alone(format: str, text: str) -> None:
    assert_rule("alt-same-as-caption", text, format=format)
