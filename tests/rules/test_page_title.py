"""A page without a title has no name in tabs, bookmarks, searches and out loud."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<!doctype html>\n⟦<html lang=en>⟧<body><svg><title>no</title></svg></body></html>"),
        ("html", "<html lang=en><head>⟦<title> </title>⟧</head></html>"),
        ("html", "⟦<html lang=en>⟧<body><a href=a target=_parent>A</a> <a href=b target=_blank>B</a></html>"),
        ("html", "⟦<html lang=en>⟧\n<head><meta charset=utf-8></head></html>"),
        ("markdown", '---\ntitle: ⟦""⟧\n---\n# A'),
        ("json", '{"title": ⟦" "⟧, "html": "<p>a</p>"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("page-title", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<html lang=en><head><title>Hours</title></head></html>"),
        ("html", "<p>a</p>"),
        ("html", "<html lang=en><body><a href=a target=_parent>A</a> <a href=b target=_top>B</a></html>"),  # for a frame
        ("html", "<html lang=en><head><base target=_parent></head><body><a href=a>A</a></html>"),
        ("html", "<html><head><title>{{ title }}</title></head></html>"),
        ("html", "<html><head>{% include 'head.html' %}</head></html>"),
        ("markdown", "---\ntitle: Hours\n---\nText"),
        ("markdown", "---\nlayout: a\n---\nText"),
        ("markdown", "Text"),
        ("json", '{"title": "Hours", "html": "<p>a</p>"}'),
    ],
)
def test_a_title_wherever_it_is_kept_is_left_alone(format: str, text: str) -> None:
    assert_rule("page-title", text, format=format)
