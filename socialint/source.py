"""Source: a file as it is, and where in it an offset stands.

An offset is a number of code points from the start of the untouched file (a
byte order mark and each of CR and LF count one); lines and columns start at 1
and count code points. LF, CR LF and a lone CR end a line; U+2028 does not.
"""

from __future__ import annotations

import re
from array import array
from typing import NamedTuple

from socialint.record import Record

#: So many code points are counted at most to find a place that lies behind the last one.
_STEP = 1024


class Position(NamedTuple):
    """Line and column, both from 1, the column in code points."""

    line: int
    column: int


class Begin(Record):
    """Where a part of a file begins: its offset and first byte from 0, its line and its columns in three units from 1."""

    offset: int = 0
    byte: int = 0
    line: int = 1
    column: int = 1
    utf16: int = 1
    utf8: int = 1

    def behind(self, text: str) -> Begin:
        """Where the part begins that follows a text which begins here. No text may end between CR and LF."""
        lines = text.count("\n") + (len(re.findall("\r(?!\n)", text)) if "\r" in text else 0)
        last = text[max(text.rfind("\n"), text.rfind("\r")) + 1 :] if lines else text
        column, utf16, utf8 = (1, 1, 1) if lines else (self.column, self.utf16, self.utf8)
        bytes_of_last = len(last) if last.isascii() else len(last.encode())
        return Begin(
            self.offset + len(text),
            self.byte + (len(text) if text.isascii() else len(text.encode())),
            self.line + lines,
            column + len(last),
            utf16 + (len(last) if last.isascii() else len(last.encode("utf-16-le")) // 2),
            utf8 + bytes_of_last,
        )


class Source:
    """One file as it is: `path` as findings show it (forward slashes), `text` decoded but otherwise untouched.

    `real` is where it lies, an absolute path; None for what lies nowhere.

    A large file is read part by part (see `read.Parted`): `begin` is where the text begins in the file.
    """

    __slots__ = ("_lines", "path", "real", "text")

    begin: Begin = Begin()

    def __init__(self, path: str, text: str, real: str | None = None) -> None:
        self.path = path
        self.text = text
        self.real = real
        self._lines: Lines | None = None

    @property
    def lines(self) -> Lines:
        """The lines of the text, looked for when somebody asks for the first place."""
        if self._lines is None:
            self._lines = Lines(self.text)
        return self._lines

    def position(self, offset: int) -> Position:
        """Line and column in the file of an offset (0 to len(text))."""
        before, start = self.lines.before(offset)
        line, column = before + self.begin.line, offset - start + 1
        return Position(line, column if before else column + self.begin.column - 1)

    def place(self, start: int, end: int) -> tuple[int, int, int, int]:
        """Line and column of both ends of a span, most of which begin and end on one line."""
        line, column = self.position(start)
        if end - start < _STEP and self.lines.text.find("\n", start, end) < 0:
            return line, column, line, column + end - start
        return line, column, *self.position(end)

    def near(self, offset: int) -> Source:
        """The part of the file that holds what stands around an offset."""
        return self


class Lines:
    """The lines of a text. Places are asked for in order, nearly always: each is counted from the one before.

    Who goes back has them counted from the last `_STEP`th code point before.
    """

    __slots__ = ("_at", "_number", "_numbers", "_start", "_starts", "text")

    def __init__(self, text: str) -> None:
        #: The text with one sign for the end of a line: a lone CR is written as LF. A CR before an LF is still there.
        self.text = re.sub("\r(?!\n)", "\n", text) if "\r" in text else text
        self._at = self._number = self._start = 0  # the last offset, the lines that end before it, and where its own begins
        self._numbers, self._starts = array("q"), array("q")  # the same of the steps

    def before(self, offset: int) -> tuple[int, int]:
        """How many lines end before an offset, and where the line begins that holds it."""
        if offset < self._at or (self._numbers and offset > self._at + _STEP):
            self._go_to_step(offset)
        self._number += self.text.count("\n", self._at, offset)
        self._start = self.text.rfind("\n", self._at, offset) + 1 or self._start
        self._at = offset
        return self._number, self._start

    def _go_to_step(self, offset: int) -> None:
        if not self._numbers:
            number = start = 0
            for at in range(0, len(self.text) + 1, _STEP):
                number += self.text.count("\n", max(at - _STEP, 0), at)
                start = self.text.rfind("\n", max(at - _STEP, 0), at) + 1 or start
                self._numbers.append(number)
                self._starts.append(start)
        step = min(offset // _STEP, len(self._numbers) - 1)
        self._at, self._number, self._start = step * _STEP, self._numbers[step], self._starts[step]

    def end(self, offset: int, limit: int) -> int:
        """Where the line ends that holds an offset, its line end left out; `limit` where it goes on beyond that."""
        text = self.text
        end = text.find("\n", offset, limit + 1)
        return min(limit, len(text)) if end < 0 else end - text.endswith("\r", 0, end)
