"""A skipped level makes people look for what they have missed."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "## A\n\n⟦#### B⟧"),
        ("markdown", "A\n=\n\n⟦### B⟧\n\n#### C\n\n## D"),
        ("html", "<h1>A</h1>⟦<h3>⟧B</h3>"),
        ("html", "<h2>A</h2>⟦<div role=heading aria-level=4>⟧B</div>"),
        ("json", '{"html": "<h1>A</h1>⟦<h3>⟧B</h3>"}'),
        ("json", '{"markdown": "# A\\n\\n⟦### B⟧"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("page-heading-order", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "### A\n\n#### B\n\n# C\n\n## D"),
        ("markdown", "# A\n\n```\n### B\n```"),
        ("html", "<h1>A</h1><h3 hidden>B</h3><h2>C</h2>"),
        ("html", "<p>a</p>"),
        ("markdown", "---\nplatform: x\nlang: en\n---\n# A\n\n### B\n"),
    ],
)
def test_steps_and_returns_are_left_alone(format: str, text: str) -> None:
    assert_rule("page-heading-order", text, format=format)


def test_between_template_tags_it_is_for_a_person_to_judge() -> None:
    found = assert_rule("page-heading-order", "<h1>A</h1>{% include 'b' %}⟦<h3>⟧B</h3>", format="html")
    assert [finding.review for finding in found] == [True]
