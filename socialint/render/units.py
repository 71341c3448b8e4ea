"""Columns in the units of other programs, each computed once per line and not once per finding."""

from __future__ import annotations

from socialint.model import Source

_STEP = 1024  # code points between two known columns
_KNOWN = 4096  # lines that are kept in mind


class Columns:
    """Turns a column in code points into one in another unit, both from 1.

    `utf16` is what SARIF, editors and GitHub count, `utf8` what reviewdog counts.
    """

    __slots__ = ("_bytes", "_encoding", "_known", "_unit")

    def __init__(self, unit: str) -> None:
        self._unit = unit
        self._encoding, self._bytes = {"utf8": ("utf-8", 1), "utf16": ("utf-16-le", 2)}[unit]
        self._known: dict[tuple[str, int, int], list[int] | None] = {}

    def __call__(self, source: Source | None, offset: int, line: int, column: int) -> int:
        """The column of a place in a file, also given by its offset; unchanged where the file could not be read."""
        if source is None:
            return column
        source = source.near(offset)
        begin = source.begin
        before = 0  # units of the line that stand before the part of the file
        if line == begin.line:
            before, column = getattr(begin, self._unit) - 1, column - begin.column + 1
        start = source.line_starts[line - begin.line]
        key = (source.path, begin.offset, line)
        if key not in self._known:
            if len(self._known) > _KNOWN:
                self._known.clear()
            self._known[key] = self._measure(source, line - begin.line)
        steps = self._known[key]
        if steps is None:
            return before + column
        step, rest = divmod(column - 1, _STEP)
        begins = start + step * _STEP
        return before + steps[step] + self._units(source.text[begins : begins + rest]) + 1

    def _measure(self, source: Source, line: int) -> list[int] | None:
        """The units before every `_STEP`th code point of a line (from 0); None where a code point is a unit."""
        starts = source.line_starts
        text = source.text[starts[line] : starts[line + 1] if line + 1 < len(starts) else None]
        if text.isascii():
            return None
        steps = [0]
        for at in range(0, len(text), _STEP):
            steps.append(steps[-1] + self._units(text[at : at + _STEP]))
        return steps

    def _units(self, text: str) -> int:
        return len(text.encode(self._encoding, "surrogatepass")) // self._bytes
