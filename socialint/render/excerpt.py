"""The line of a finding, cut to fit, with what is marked set apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple
from unicodedata import bidirectional

from socialint.render.cells import clusters, one_each, width
from socialint.render.escape import COMMAND, safe
from socialint.render.mask import Mask
from socialint.report import Finding

_TAB = 4  # cells between tab stops
_LONGEST = 16  # code points of one cluster that are shown: a letter can carry thousands of accents


class Excerpt(NamedTuple):
    """`before + marked + after` is the line as shown; the mark stands under `marked`: so many cells in, so many wide.

    `mixed` is true where the shown text holds a right-to-left script: some
    terminals reorder it and some do not, so that only a mark within the text
    is in the right place on both.
    """

    before: str
    marked: str
    after: str
    indent: int
    length: int
    mixed: bool


class _Drawn(NamedTuple):
    """What is drawn, piece by piece: texts, the cell where each begins and the last ends, the marked pieces `[first, end)`."""

    texts: Sequence[str]
    edges: Sequence[int]
    first: int
    end: int


def excerpt(finding: Finding, mask: Mask, columns: int) -> Excerpt | None:
    """The first line of a finding in at most so many cells; None where the file could not be read.

    The work depends on `columns` and not on the length of the line.
    """
    if finding.source is None:
        return None
    _, column, *_, offset, end_offset = finding.place
    source = finding.source.near(offset)
    text, begin = source.text, source.begin.offset
    start = offset - begin
    line_start = max(0, start - column + 1)  # a line may have begun in the part of the file before this one
    far = start + 4 * columns  # code points; some share a cell
    line_end = source.lines.end(start, far + 1)
    start = min(start, line_end)  # it may be a line end
    end = min(max(end_offset - begin, start), line_end)

    low, high = max(line_start, start - 2 * columns), min(line_end, far)
    if text[low:high].isascii():  # none do here
        low, high = max(low, start - columns), min(high, start + columns + 1)
    cut_left = low > line_start
    if cut_left:  # begin after a blank: no flag or accent is torn apart there
        low = text.find(" ", low, start) + 1 or low
    if low == 0 and text.startswith("\ufeff"):
        low, start, end = 1, max(start, 1), max(end, 1)
    shown = mask.source(finding.path, source, low, high)
    return _laid_out(shown, start - low, end - low, columns, cut_left, high < line_end)


def _laid_out(shown: str, start: int, end: int, columns: int, cut_left: bool, cut_right: bool) -> Excerpt:
    """The excerpt of what is shown. An empty span marks what follows it, or the end of the line."""
    if start == len(shown):
        shown += " "
    end = min(max(end, start + 1), len(shown))
    whole = not (cut_left or cut_right)
    if whole and "\t" in shown and one_each(shown.replace("\t", " ")) and len(shown.expandtabs(_TAB)) < columns:
        start, end = len(shown[:start].expandtabs(_TAB)), len(shown[:end].expandtabs(_TAB))
        shown = shown.expandtabs(_TAB)
    as_it_is = one_each(shown) and not ("#" in shown and COMMAND.search(shown))  # nearly always
    if as_it_is and whole and len(shown) < columns:  # more often than not
        return Excerpt(shown[:start], shown[start:end], shown[end:], start, end - start, False)
    drawn = _Drawn(shown, range(len(shown) + 1), start, end) if as_it_is else _drawn(shown, start, end)
    return _fit(drawn, columns, cut_left, cut_right)


def _drawn(shown: str, start: int, end: int) -> _Drawn:
    """What is drawn of a line that is not all drawn as it is."""
    broken = {match.end() - 1 for match in COMMAND.finditer(shown)} if "#" in shown else frozenset()
    texts: list[str] = []
    widths: list[int] = []
    column = first = last = 0
    for at, stop, cells in clusters(shown):
        raw = drawn = shown[at:stop]
        if raw == "\t":
            cells = _TAB - column % _TAB
            drawn = " " * cells
        elif broken or not (raw.isascii() and raw.isprintable()):
            drawn = safe(raw[:_LONGEST]).replace("\xad", "-") + "\\" * any(place in broken for place in range(at, stop))
            if drawn != raw:
                cells = width(drawn)
        column += cells
        first += stop <= start
        texts.append(drawn)
        widths.append(cells)
        last = len(texts) if at < end else last
    return _Drawn(texts, [0, *accumulate(widths)], first, last)


def _fit(drawn: _Drawn, columns: int, cut_left: bool, cut_right: bool) -> Excerpt:
    """The pieces around the mark that fit into so many cells, with an ellipsis where something was left out."""
    texts, edges, first, end = drawn
    wanted = min(edges[end] - edges[first], columns)
    begin = 0
    if cut_left or edges[end] > columns - 1:
        room = min(max((columns - wanted) // 2, columns // 8), columns // 3)  # cells of context before the mark
        begin = bisect_left(edges, edges[first] - room)
    left = cut_left or begin > 0
    room = columns - left - (cut_right or edges[-1] - edges[begin] > columns - left)
    stop = bisect_right(edges, edges[begin] + room) - 1
    end = min(end, max(stop, first + 1))
    before, marked, after = map(_joined, (texts[begin:first], texts[first:end], texts[end:stop]))
    shown = before + marked + after
    return Excerpt(
        "…" * left + before,
        marked,
        after + "…" * (cut_right or stop < len(texts)),
        left + edges[first] - edges[begin],
        max(1, edges[end] - edges[first]),
        not one_each(shown) and any(bidirectional(char) in ("R", "AL") for char in shown),
    )


def _joined(texts: Sequence[str]) -> str:
    return texts if isinstance(texts, str) else "".join(texts)
