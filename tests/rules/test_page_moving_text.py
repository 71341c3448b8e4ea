"""Moving text cannot be read by many."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "⟦<marquee>⟧Sale</marquee>"),
        ("html", "⟦<marquee loop=-1>⟧Sale</marquee><p>⟦<blink>⟧New</blink></p>"),
        ("markdown", "A ⟦<blink>⟧new</blink> shop"),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert all(not finding.review for finding in assert_rule("page-moving-text", text, format=format))


def test_what_may_end_soon_is_for_a_person() -> None:
    assert [finding.review for finding in assert_rule("page-moving-text", "⟦<marquee loop=1>⟧Sale</marquee>", format="html")] == [
        True
    ]


@pytest.mark.parametrize("text", ["<marquee></marquee>", "<div hidden><marquee>Sale</marquee></div>", "<p>marquee</p>"])
def test_nothing_is_said_where_nothing_moves(text: str) -> None:
    assert_rule("page-moving-text", text, format="html")
