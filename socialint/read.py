"""Files to Sources. What cannot be read becomes a fault that says why; nothing outside the root is opened."""

from __future__ import annotations

import os
from array import array
from bisect import bisect_right
from codecs import iterdecode
from functools import lru_cache
from typing import TYPE_CHECKING

from socialint.record import Record
from socialint.source import Begin, Source

if TYPE_CHECKING:
    from pathlib import Path

#: Larger files are refused; no post or page comes near.
MAX_BYTES = 64 * 1024 * 1024

#: The ending of files that hold text among other bytes: repository exports of Bluesky.
BINARY = ".car"

#: Larger files of posts stay bytes, and are decoded post by post.
PARTED = 1024 * 1024
_OF_POSTS = (".js", ".json")
#: So many bytes at a time are looked through for what is not UTF-8.
_STEP = 64 * 1024

_MARKS = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"), (b"\x00\x00\xfe\xff", "UTF-32"))


class Unreadable(Record):
    """Why a file could not be read."""

    message: str
    hint: str


class Part(Source):
    """A part of a file: offsets count from its own beginning, lines and columns are those of the file."""

    __slots__ = ("begin",)

    def __init__(self, path: str, text: str, real: str | None, begin: Begin) -> None:
        super().__init__(path, text, real)
        self.begin = begin


class Parted(Source):
    """A large file, decoded part by part, and as a whole only where somebody asks for its `text`."""

    __slots__ = ("_begins", "data")

    def __init__(self, path: str, data: bytes, real: str | None = None) -> None:
        self.path = path
        self.data = data
        self.real = real
        self._lines = None
        self._begins = tuple(array("Q") for _ in Begin._fields)  # of the parts

    def __getattr__(self, slot: str) -> str:
        # Only for a slot that holds nothing yet.
        if slot != "text":
            raise AttributeError(slot)
        self.text = self.data.decode()
        return self.text

    @property
    def head(self) -> str:
        """Its first thousand bytes."""
        return self.data[:1000].decode("utf-8", "ignore")

    def part(self, begin: Begin, text: str) -> Part:
        """The part that begins there; parts are cut in their order."""
        for column, value in zip(self._begins, begin, strict=True):
            column.append(value)
        return Part(self.path, text, self.real, begin)

    def near(self, offset: int) -> Source:
        """The part that was cut last before the offset, decoded again: nobody keeps the text of each."""
        number = bisect_right(self._begins[0], offset) - 1
        if number < 0:
            return self
        begin, behind = (
            Begin(*(column[at] for column in self._begins)) for at in (number, min(number + 1, len(self._begins[0]) - 1))
        )
        end = behind.byte if behind.byte > begin.byte else len(self.data)
        return Part(self.path, self.data[begin.byte : end].decode(), self.real, begin)


def read(real: Path | str, path: str, root: Path | None) -> Source | Unreadable:
    """Reads a file. `path` is how findings show it; a link that leads out of `root` is not followed."""
    real = str(real)
    try:
        file = _open(real, str(root) if root is not None else "")
        if file is None:
            return Unreadable("link leads out of the repository", "replace the link by the file itself")
        try:
            data = _content(file)
        finally:
            os.close(file)
    except IsADirectoryError:
        return Unreadable("a folder has the name of a content file", "rename the folder")
    except OSError as error:
        return Unreadable(f"cannot be read: {(error.strerror or 'unknown error').lower()}", "check that the file can be opened")
    if len(data) > MAX_BYTES:
        return Unreadable(f"larger than {MAX_BYTES // 1024 // 1024} MiB", "split it, or exclude it in the configuration")
    return decode(data, path, real)


_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def _open(path: str, top: str) -> int | None:
    """The open file; None where it lies, or a link leads, outside of `top`, if that is given. Raises OSError."""
    if _NO_LINK and top and ".." not in path and not _folder_outside(os.path.dirname(path), top):
        try:
            return os.open(path, _FLAGS | _NO_LINK)  # nearly always
        except OSError:
            pass  # a link, or what the next line fails at, too
    return None if top and _leaves(path, top) else os.open(path, _FLAGS)


def _content(file: int) -> bytes:
    """The bytes of an open file; of one that is too large, more than may be."""
    size = os.fstat(file).st_size
    data = os.read(file, min(size, MAX_BYTES) + 1)  # so much memory is taken at once
    if len(data) == size:  # nearly always
        return data
    parts = [data]
    while data and sum(map(len, parts)) <= MAX_BYTES:
        data = os.read(file, MAX_BYTES + 1)
        parts.append(data)
    return b"".join(parts)


def decode(data: bytes, path: str, real: str | None = None) -> Source | Unreadable:
    """Bytes as a Source; only UTF-8 is content, with or without a byte order mark (which stays in the text).

    Of a binary export (`BINARY`), what is no text becomes lone surrogates: `parse.car` has the bytes again from them.
    """
    if path.lower().endswith(BINARY):
        return Source(path, data.decode("utf-8", "surrogateescape"), real)
    if len(data) > PARTED and path.lower().endswith(_OF_POSTS) and _is_utf8(data):
        return Parted(path, data, real)
    try:
        return Source(path, data.decode("utf-8"), real)
    except UnicodeDecodeError as error:
        for mark, name in _MARKS:
            if data.startswith(mark):
                return Unreadable(f"{name}, not UTF-8", "save it as UTF-8")
        line = data.count(b"\n", 0, error.start) + 1
        return Unreadable(f"not UTF-8: byte {error.start + 1}, in line {line}, cannot be read", "save it as UTF-8")


def _is_utf8(data: bytes) -> bool:
    steps = (data[at : at + _STEP] for at in range(0, len(data), _STEP))
    try:
        return all(isinstance(text, str) for text in iterdecode(steps, "utf-8"))
    except UnicodeDecodeError:
        return False


def _leaves(path: str, top: str) -> bool:
    if os.path.islink(path) or ".." in path:
        return outside(path, top)
    return _folder_outside(os.path.dirname(path), top)


def outside(path: str, top: str) -> bool:
    """True for a path that leads out of a folder, links of the file system followed."""
    # `realpath` follows what can be followed and leaves a loop as it is; opening it then fails.
    path, top = os.path.realpath(path), os.path.realpath(top)
    return os.path.commonpath((path, top)) != top


_folder_outside = lru_cache(maxsize=256)(outside)  # a folder is that of many files
