"""The mark stands under the span, whatever stands before it and however long the line is."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.render import render
from socialint.render.cells import width
from socialint.render.escape import inert
from socialint.render.excerpt import Excerpt, excerpt
from socialint.render.mask import Mask
from socialint.source import Source
from tests.render.sample import at, finding, report

# Whole clusters, so that the shown form of a text is the sum of the shown forms of its parts.
_PIECES = [
    "a",
    "#",
    "##[error]",
    "word ",
    " ",
    "é",
    "e\u0301",
    "ß",
    "会",
    "한",
    "\u200b",
    "\x1b",
    "\u202e",
    "\u2028",
    "\udcff",
    "½",
]
_EMOJI = ["👍🏽", "👩‍👩‍👧‍👦", "🇳🇴", "🏳️‍🌈", "1️⃣"]
PIECES = st.lists(st.sampled_from(_PIECES + _EMOJI), max_size=30).map("".join)


def shown(before: str, marked: str, after: str, columns: int) -> Excerpt:
    text = before + marked + after
    found = at("alt-missing", Source("a.md", f"one\n{text}\nthree"), 4 + len(before), 4 + len(before + marked))
    result = excerpt(found, Mask(report(found)), columns)
    assert result is not None
    return result


@given(PIECES, PIECES.filter(bool), PIECES)
def test_the_cells_before_the_mark_are_the_cells_before_the_span(before: str, marked: str, after: str) -> None:
    line = shown(before, marked, after, 10_000)
    assert (line.before + line.marked + line.after) == inert(before + marked + after)
    assert line.indent == width(line.before)
    assert line.length == max(1, width(line.marked))
    # a command that is broken at the edge of the span moves its backslash with the sign before it
    assert line.before.replace("\\", "") == inert(before).replace("\\", "")
    assert line.marked.replace("\\", "") == inert(marked).replace("\\", "")


@given(PIECES, PIECES, PIECES, st.integers(20, 60))
def test_a_long_line_is_cut_around_the_span(before: str, marked: str, after: str, columns: int) -> None:
    line = shown(before * 3, marked, after * 3, columns)
    assert width(line.before + line.marked + line.after) <= columns
    assert line.indent == width(line.before)
    assert 1 <= line.length <= columns
    assert line.marked.strip("…") or not marked.strip("\u200b")


@given(PIECES, PIECES)
def test_the_mark_in_the_printed_text_stands_under_the_span(before: str, after: str) -> None:
    found = at("alt-missing", Source("a.md", before + "MARKED" + after), len(before), len(before) + 6)
    lines = render("text", report(found)).split("\n")
    line = next(line for line in lines if line.startswith("1 | "))
    mark = next(line for line in lines if line.startswith("  | ") and line.strip(" |^") == "")
    assert width(line[: line.index("MARKED")]) == mark.index("^")
    assert mark.count("^") == 6


def test_tabs_are_drawn_as_blanks() -> None:
    line = shown("\ta\t会\t", "x", "", 80)
    assert line.before == "    a   会  "
    assert line.indent == 12


def test_an_empty_span_marks_one_cell() -> None:
    assert shown("ab", "", "cd", 80)[:5] == ("ab", "c", "d", 2, 1)
    assert shown("ab", "", "", 80)[:5] == ("ab", " ", "", 2, 1)
    assert shown("", "", "", 80)[:5] == ("", " ", "", 0, 1)


def test_a_byte_order_mark_takes_no_place() -> None:
    found = at("alt-missing", Source("a.md", "\ufeff# Title"), 1, 8)
    line = excerpt(found, Mask(report(found)), 80)
    assert line is not None
    assert line[:5] == ("", "# Title", "", 0, 7)


def test_a_right_to_left_line_is_marked_within() -> None:
    text = render("text", report(finding("alt-missing", "a.md", "שלום ⟦![](a.png)⟧ עולם")))
    assert "1 | שלום ⟦![](a.png)⟧ עולם\n" in text
    assert "^" not in text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_are_never_shown(end: str) -> None:
    text = render("text", report(finding("alt-missing", "a.md", f"one{end}⟦two{end}three{end}⟧four")))
    assert "2 | two\n  | ^^^\n  | and 1 more line, to line 3\n" in text


def test_ten_megabytes_on_one_line_take_no_time() -> None:
    source = Source("big.json", "Ærlig talt: 👍🏽 " * 700_000)
    found = [at("alt-missing", source, start, start + 9) for start in range(0, len(source.text) - 9, len(source.text) // 300)]
    whole = report(*found)
    source.position(0)
    start = process_time()
    text = render("text", whole)
    assert process_time() - start < 3
    assert max(width(line) for line in text.split("\n")) <= 120
