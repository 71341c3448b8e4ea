"""Columns in the units of other programs, each computed once per line and not once per finding."""

from __future__ import annotations

from socialint.report import Finding

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

    def start(self, finding: Finding) -> int:
        """The column where a finding begins; unchanged where the file could not be read."""
        return self._of(finding, finding.offset, finding.line, finding.column)

    def end(self, finding: Finding) -> int:
        """The column where a finding ends."""
        return self._of(finding, finding.end_offset, finding.end_line, finding.end_column)

    def _of(self, finding: Finding, offset: int, line: int, column: int) -> int:
        if finding.source is None:
            return column
        source = finding.source.near(finding.offset)
        begin = source.begin
        before = 0  # units of the line that stand before the part of the file
        if line == begin.line:
            before, column = getattr(begin, self._unit) - 1, column - begin.column + 1
        start = offset - begin.offset - column + 1
        key = (source.path, begin.offset, start)
        if key not in self._known:
            if len(self._known) > _KNOWN:
                self._known.clear()
            self._known[key] = self._measure(source.text[start : source.lines.end(start, len(source.text))])
        steps = self._known[key]
        if steps is None:
            return before + column
        step, rest = divmod(column - 1, _STEP)
        begins = start + step * _STEP
        return before + steps[step] + self._units(source.text[begins : begins + rest]) + 1

    def _measure(self, text: str) -> list[int] | None:
        """The units before every `_STEP`th code point of a line (from 0); None where a code point is a unit."""
        if text.isascii():
            return None
        steps = [0]
        for at in range(0, len(text), _STEP):
            steps.append(steps[-1] + self._units(text[at : at + _STEP]))
        return steps

    def _units(self, text: str) -> int:
        return len(text.encode(self._encoding, "surrogatepass")) // self._bytes
