"""Source: a file as it is, and where in it an offset stands.

An offset is a number of code points from the start of the untouched file (a
byte order mark and each of CR and LF count one); lines and columns start at 1
and count code points. LF, CR LF and a lone CR end a line; U+2028 does not.
"""

from __future__ import annotations

import re
from array import array
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

#: So many code points are counted at most to find a place: what stands before them is known.
_STEP = 1024


class Position(NamedTuple):
    """Line and column, both from 1, the column in code points."""

    line: int
    column: int


class Begin(NamedTuple):
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

    A large file is read part by part (see `read.Parted`): `begin` is where the text begins in the file.
    """

    __slots__ = ("_lines", "path", "real", "text")

    begin: Begin = Begin()

    def __init__(self, path: str, text: str, real: Path | None = None) -> None:
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

    def near(self, offset: int) -> Source:
        """The part of the file that holds what stands around an offset."""
        return self


class Lines:
    """The lines of a text. Of every `_STEP`th code point it is known where its line stands: the rest is counted."""

    __slots__ = ("_ends", "_numbers", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text = re.sub("\r(?!\n)", "\n", text) if "\r" in text else text
        self._numbers, self._starts, self._ends = array("q"), array("q"), array("q")
        number = start = 0
        end = -1
        for at in range(0, len(text) + 1, _STEP):
            if at:
                number += text.count("\n", at - _STEP, at)
                start = text.rfind("\n", at - _STEP, at) + 1 or start
            if end < at:
                end = text.find("\n", at)
                end = end if end >= 0 else len(text)
            self._numbers.append(number)
            self._starts.append(start)
            self._ends.append(end)

    def before(self, offset: int) -> tuple[int, int]:
        """How many lines end before an offset, and where the line begins that holds it."""
        step = min(offset // _STEP, len(self._numbers) - 1)
        low = step * _STEP
        text = self._text
        return self._numbers[step] + text.count("\n", low, offset), text.rfind("\n", low, offset) + 1 or self._starts[step]

    def around(self, offset: int) -> tuple[int, int]:
        """Where the line begins and ends that holds an offset, its line end left out."""
        text = self._text
        _, start = self.before(offset)
        step = offset // _STEP + 1
        end = text.find("\n", offset, step * _STEP)
        if end < 0:
            end = self._ends[step] if step < len(self._ends) else len(text)
        return start, end - (start < end and text[end - 1] == "\r")
