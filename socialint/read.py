"""Files to Sources. What cannot be read becomes a fault that says why; nothing outside the root is opened."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING

from socialint.model import Source
from socialint.record import Record

if TYPE_CHECKING:
    from pathlib import Path

#: Larger files are refused; no post or page comes near.
MAX_BYTES = 64 * 1024 * 1024

#: The ending of files that hold text among other bytes: repository exports of Bluesky.
BINARY = ".car"

_MARKS = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"), (b"\x00\x00\xfe\xff", "UTF-32"))


class Unreadable(Record):
    """Why a file could not be read."""

    message: str
    hint: str


def read(real: Path, path: str, root: Path | None) -> Source | Unreadable:
    """Reads a file. `path` is how findings show it; a link that leads out of `root` is not followed."""
    try:
        if root is not None and _leaves(real, root):
            return Unreadable("link leads out of the repository", "replace the link by the file itself")
        with open(os.open(real, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
            data = file.read(min(os.fstat(file.fileno()).st_size, MAX_BYTES) + 1)  # so much memory is taken at once
    except IsADirectoryError:
        return Unreadable("a folder has the name of a content file", "rename the folder")
    except OSError as error:
        return Unreadable(f"cannot be read: {(error.strerror or 'unknown error').lower()}", "check that the file can be opened")
    if len(data) > MAX_BYTES:
        return Unreadable(f"larger than {MAX_BYTES // 1024 // 1024} MiB", "split it, or exclude it in the configuration")
    return decode(data, path, real)


def decode(data: bytes, path: str, real: Path | None = None) -> Source | Unreadable:
    """Bytes as a Source; only UTF-8 is content, with or without a byte order mark (which stays in the text).

    Of a binary export (`BINARY`), what is no text becomes lone surrogates: `parse.car` has the bytes again from them.
    """
    if path.lower().endswith(BINARY):
        return Source(path, data.decode("utf-8", "surrogateescape"), real)
    try:
        return Source(path, data.decode("utf-8"), real)
    except UnicodeDecodeError as error:
        for mark, name in _MARKS:
            if data.startswith(mark):
                return Unreadable(f"{name}, not UTF-8", "save it as UTF-8")
        return Unreadable(f"not UTF-8: byte {error.start + 1} cannot be read", "save it as UTF-8")


def _leaves(real: Path, root: Path) -> bool:
    path, top = str(real), str(root)
    if os.path.islink(path) or ".." in path:
        return _outside(path, top)
    return _folder_outside(os.path.dirname(path), top)


def _outside(path: str, top: str) -> bool:
    # `realpath` follows what can be followed and leaves a loop as it is; opening it then fails.
    path, top = os.path.realpath(path), os.path.realpath(top)
    return os.path.commonpath((path, top)) != top


_folder_outside = lru_cache(maxsize=256)(_outside)  # a folder is that of many files
