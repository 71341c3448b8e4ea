"""The line of a finding, cut to fit, with what is marked set apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import bidirectional

from socialint.model import Finding
from socialint.render.cells import clusters, width
from socialint.render.escape import COMMAND, safe
from socialint.render.mask import Mask

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


class _Piece(NamedTuple):
    text: str
    cells: int
    marked: bool


def excerpt(finding: Finding, mask: Mask, columns: int) -> Excerpt | None:
    """The first line of a finding in at most so many cells; None where the file could not be read.

    The work depends on `columns` and not on the length of the line.
    """
    source = finding.source
    if source is None:
        return None
    starts, text = source.line_starts, source.text
    line_start = starts[finding.line - 1]
    line_end = starts[finding.line] if finding.line < len(starts) else len(text)
    while line_end > line_start and text[line_end - 1] in "\r\n":
        line_end -= 1
    start = min(max(finding.offset, line_start), line_end)
    end = min(max(finding.end_offset, start), line_end)

    low, high = max(line_start, start - 2 * columns), min(line_end, start + 4 * columns)  # code points; some share a cell
    if text[low:high].isascii():  # none do here
        low, high = max(low, start - columns), min(high, start + columns + 1)
    cut_left = low > line_start
    if cut_left:  # begin after a blank: no flag or accent is torn apart there
        low = next((at + 1 for at in range(low, start) if text[at] == " "), low)
    if low == 0 and text.startswith("\ufeff"):
        low, start, end = 1, max(start, 1), max(end, 1)
    shown = mask.source(finding.path, source, low, high)
    pieces = list(_pieces(shown, start - low, end - low))
    return _fit(pieces, columns, cut_left, high < line_end)


def _pieces(shown: str, start: int, end: int) -> Iterator[_Piece]:
    """What is drawn, piece by piece. An empty span marks what follows it, or the end of the line."""
    broken = {match.end() - 1 for match in COMMAND.finditer(shown)}
    column = 0
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
        yield _Piece(drawn, cells, at < max(end, start + 1) and stop > start)
    if start >= len(shown):
        yield _Piece(" ", 1, True)


def _fit(pieces: list[_Piece], columns: int, cut_left: bool, cut_right: bool) -> Excerpt:
    """The pieces around the mark that fit into so many cells, with an ellipsis where something was left out."""
    first = next(i for i, piece in enumerate(pieces) if piece.marked)
    last = max(i for i, piece in enumerate(pieces) if piece.marked)
    wanted = min(sum(piece.cells for piece in pieces[first : last + 1]), columns)
    begin = 0
    if cut_left or sum(piece.cells for piece in pieces[: last + 1]) > columns - 1:
        room = min(max((columns - wanted) // 2, columns // 8), columns // 3)  # cells of context before the mark
        begin = first
        while begin > 0 and room >= pieces[begin - 1].cells:
            begin -= 1
            room -= pieces[begin].cells
    left = cut_left or begin > 0
    room = columns - left - (cut_right or sum(piece.cells for piece in pieces[begin:]) > columns - left)
    stop = begin
    while stop < len(pieces) and room >= pieces[stop].cells:
        room -= pieces[stop].cells
        stop += 1
    last = min(last, max(stop - 1, first))
    parts = ("…" * left, pieces[begin:first]), ("", pieces[first : last + 1]), ("", pieces[last + 1 : stop])
    before, marked, after = (lead + "".join(piece.text for piece in part) for lead, part in parts)
    return Excerpt(
        before,
        marked,
        after + "…" * (cut_right or stop < len(pieces)),
        left + sum(piece.cells for piece in pieces[begin:first]),
        max(1, sum(piece.cells for piece in pieces[first : last + 1])),
        not (before + marked + after).isascii() and any(bidirectional(char) in ("R", "AL") for char in before + marked + after),
    )
