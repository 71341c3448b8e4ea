"""People with low vision must be able to enlarge a page."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<meta name=viewport content='width=device-width, ⟦user-scalable=no⟧'>"),
        ("html", "<meta name=Viewport content='⟦USER-SCALABLE = 0.5⟧;⟦maximum-scale=yes⟧'>"),
        ("html", "<meta name=viewport content='⟦maximum-scale=1.99⟧'>"),
        ("html", "<meta name=viewport content='⟦maximum-scale=none⟧'>"),
        ("markdown", '<meta name="viewport" content="⟦user-scalable=no⟧">'),
        ("json", '{"html": "<meta name=viewport content=\\"⟦user-scalable=no⟧\\">"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("page-zoom", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<meta name=viewport content='width=device-width, initial-scale=1'>"),
        ("html", "<meta name=viewport content='user-scalable=no, user-scalable=yes, maximum-scale=2'>"),
        ("html", "<meta name=viewport content='maximum-scale=-1, user-scalable=device-width'>"),
        ("html", "<meta name=description content='user-scalable=no'>"),
        ("html", "<meta name=viewport content='{{ viewport }}, user-scalable=no'>"),
        ("markdown", "`user-scalable=no`"),
    ],
)
def test_what_lets_them_is_left_alone(format: str, text: str) -> None:
    assert_rule("page-zoom", text, format=format)
