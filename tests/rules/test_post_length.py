"""A post that a platform refuses is not published; the mark shows what is too much."""

from __future__ import annotations

import json

import pytest

from socialint.testing import assert_rule

FAMILY = "👨‍👩‍👧‍👦"


def in_json(platforms: str | list[str], text: str, **fields: object) -> str:
    return json.dumps({"platforms": platforms, "text": text, **fields}, ensure_ascii=False)


def in_markdown(platform: str, text: str) -> str:
    return f"---\nplatform: {platform}\n---\n{text}\n"


@pytest.mark.parametrize(
    ("platform", "text"),
    [
        ("x", "a" * 280 + "⟦b⟧"),
        ("x", "é" * 280 + "⟦ b⟧"),
        ("x", "漢" * 140 + "⟦字⟧"),
        ("x", "a" * 270 + " ⟦https://example.org⟧"),
        ("x", "e\u0301" * 280 + "⟦b⟧"),
        ("bluesky", FAMILY * 120 + f"⟦{FAMILY * 10}⟧"),
        ("mastodon", "a" * 500 + "⟦b⟧"),
        ("threads", "a" * 497 + "⟦👍⟧"),
        ("instagram", "a" * 2200 + "⟦b⟧"),
        ("youtube", "å" * 2500 + "⟦b⟧"),
        ("tiktok", "👍" * 1100 + "⟦b⟧"),
    ],
)
def test_what_is_too_much_is_marked(platform: str, text: str) -> None:
    assert_rule("post-length", in_json(platform, text), format="json")
    assert_rule("post-length", in_markdown(platform, text))


@pytest.mark.parametrize(
    ("platform", "text"),
    [
        ("x", "a" * 280),
        ("x", FAMILY * 140),
        ("x", "See https://example.org/" + "a" * 300),
        ("mastodon", "a" * 476 + " https://example.org/" + "b" * 200),
        ("mastodon", "a" * 480 + " @ana@a.very.long.domain.of.a.server.example"),
        ("bluesky", "e\u0301" * 300),
        ("blog", "a" * 9999),
        ("nowhere", "a" * 9999),
        ("x", "{{ text }}" + "a" * 300),
    ],
)
def test_what_fits_is_left_alone(platform: str, text: str) -> None:
    assert_rule("post-length", in_json(platform, text), format="json")
    assert_rule("post-length", in_markdown(platform, text))


def test_a_page_may_be_long() -> None:
    assert_rule("post-length", "a" * 9999)
    assert_rule("post-length", "<p>" + "a" * 9999, format="html")


def test_html_and_markup_are_not_counted() -> None:
    assert_rule("post-length", json.dumps({"platform": "x", "html": "<p><b>" + "a" * 278 + "&amp;b⟦c⟧</b></p>"}, ensure_ascii=False),
                format="json")  # fmt: skip
    assert_rule("post-length", in_markdown("x", "**" + "a" * 280 + "**⟦ &amp; more⟧"))


def test_titles_and_photo_posts_have_limits_of_their_own() -> None:
    assert_rule("post-length", in_json("youtube", "Hi", title="a" * 100 + "⟦b⟧"), format="json")
    picture = [{"src": "a.jpg", "alt": "A dog"}]
    assert_rule("post-length", in_json("tiktok", "a" * 4000 + "⟦b⟧", media=picture), format="json")


def test_each_platform_that_refuses_it_is_named() -> None:
    text = "a" * 280 + "⟦" + "b" * 20 + "⟦c⟧⟧"
    found = assert_rule("post-length", in_json(["x", "bluesky", "mastodon"], text), format="json")
    assert sorted(finding.message for finding in found) == [
        "Bluesky counts 301 characters in the text, it takes 300",
        "X counts 301 characters in the text, it takes 280",
    ]
