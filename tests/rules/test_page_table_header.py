"""A cell without headers is a number without a meaning."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "⟦<table>⟧<tr><td>Day<td>Opens<tr><td>Sunday<td>10</table>"),
        ("html", "⟦<table border=1>⟧<caption>Hours</caption><tr><td>Day<td>Opens<tr><td>Sunday<td>10</table>"),
        ("markdown", "Hours\n\n⟦<table>⟧\n<tr><td>Day</td><td>Opens</td></tr>\n<tr><td>Sunday</td><td>10</td></tr>\n</table>"),
        ("html", "⟦<table summary='Hours'>⟧<tr><td>Day<td><a href=a>Opens</a><tr><td>Sunday<td>10</table>"),
        ("json", '{"html": "⟦<table>⟧<tr><td>Day<td>Opens<tr><td>Sunday<td>10</table>"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("page-table-header", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<table><tr><th>Day<th>Opens<tr><td>Sunday<td>10</table>"),
        ("html", "<table role=none><tr><td>Day<td>Opens<tr><td>Sunday<td>10</table>"),
        ("html", "<table><tr><td>Day<td>Opens</table><table hidden><tr><td>Day<td>Opens<tr><td>Sunday<td>10</table>"),
        ("html", "<table><tr><td>Day<td>Opens{% for a in b %}<tr><td>{{ a }}<td>10{% endfor %}</table>"),
        ("markdown", "| Day | Opens |\n| - | - |\n| Sunday | 10 |"),
        (
            "html",
            "<table summary='Navigation'><tr><td><a href=a>Back</a><td><a href=b>Up</a><tr><td><a href=c>Home</a><td></table>",
        ),
        ("html", "<table><tr><td><a href=a>A</a><td><a href=b>B</a><tr><td><a href=c>C</a><td><a href=d>D</a></table>"),
    ],
)
def test_layout_and_headed_tables_are_left_alone(format: str, text: str) -> None:
    assert_rule("page-table-header", text, format=format)
