"""The stretch of a file that is being read: of a large one, never all of it at once."""

from __future__ import annotations

import re
from codecs import getincrementaldecoder

from socialint.read import Parted
from socialint.source import Begin, Source

#: So much of a large file is decoded at a time, in bytes; twice as much where an item has no room in it.
_BYTES = 64 * 1024


class Window:
    """`text` is a stretch of a source, in which a reader stands `at` some place; what it has passed may be gone."""

    def __init__(self, source: Source, start: int = 0) -> None:
        self.source = source
        self._parted = source if isinstance(source, Parted) else None
        self._begin = Begin()  # of the text
        self._next, self._size = 0, _BYTES  # the first byte that was not read, and how many to read
        self.text = source.text if self._parted is None else ""
        if self._parted is not None:
            self._decode = getincrementaldecoder("utf-8")().decode
        self.at = 0
        while start >= len(self.text) and self.grow():
            pass
        self.at = 1 if start == 0 and self.text.startswith("\ufeff") else start

    def grow(self) -> bool:
        """Reads on, with `at` as the beginning of the text; False where there is no more to read."""
        if self._parted is None or self._next >= len(self._parted.data):
            return False
        passed = self.at - self.text.endswith("\r", 0, self.at)  # a line feed may follow
        self._begin = self._begin.behind(self.text[:passed])
        kept = self.text[passed:]
        self.at -= passed
        self._size = self._size * 2 if len(kept) > self._size // 4 else _BYTES
        more = self._parted.data[self._next : self._next + self._size]
        self._next += len(more)
        self.text = kept + self._decode(more)
        return True

    def skip(self, blanks: re.Pattern[str]) -> None:
        """Goes on behind what the pattern matches, which may be nothing."""
        while True:
            match = blanks.match(self.text, self.at)
            assert match
            self.at = match.end()
            if self.at < len(self.text) or not self.grow():
                return

    def cut(self, end: int) -> tuple[Source, int]:
        """Goes on to `end`: the source of what is passed, and where in that source it begins."""
        start, self.at = self.at, end
        if self._parted is None:
            return self.source, start
        return self._parted.part(self._begin.behind(self.text[:start]), self.text[start:end]), 0
