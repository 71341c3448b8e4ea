"""A link without a name is a door without a sign."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "⟦[](https://example.org)⟧"),
        ("markdown", "⟦[![](a.png)](https://example.org)⟧"),
        ("html", "<p>⟦<a href=/cart>⟧<i class=icon></i></a></p>"),
        ("html", "⟦<span role=link tabindex=0>⟧</span>"),
        ("html", "<map name=m>⟦<area href=x>⟧</map>"),
        ("json", '{"html": "⟦<a href=x>⟧</a>"}'),
        ("json", '{"lang": "en", "markdown": "⟦[](x)⟧"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("page-link-name", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "[Book](https://example.org) <https://example.org> [![Team](a.png)](x)"),
        (
            "html",
            "<a href=x aria-label=Cart></a><a id=a></a><a href=x hidden></a><a href=x aria-hidden=true></a><a href=x>{{ text }}</a>",
        ),
        (
            "html",
            "<a href=x><my-icon></my-icon></a><a href=x><svg><title>Home</title></svg></a><map><area href=x alt=Home><area></map>",
        ),
        ("json", '{"platform": "x", "text": "https://example.org"}'),
    ],
)
def test_a_named_or_hidden_link_is_left_alone(format: str, text: str) -> None:
    assert_rule("page-link-name", text, format=format)
