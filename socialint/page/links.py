"""Addresses: which file of the repository one means, and what page it is.

local_file(doc, "../a.html") -> Path("/repo/a.html")     None for anything that is no readable file below the root
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.model import MASK

if TYPE_CHECKING:
    from pathlib import Path

#: What a folder's address shows, as most servers do it.
_INDEX = "index.html"


def local_file(doc: Document, address: str) -> Path | None:
    """The file that an address in a document means (URL standard, 4.4; the repository's root is taken for the site's).

    None for an address elsewhere, one that a template writes or a `<base>` bends, and for what is no file or lies outside the
    root, links followed. A folder means its `index.html`. Nothing is opened.
    """
    if MASK in address or doc.source.real is None or doc.house.root is None or next(doc.elements("base"), None) is not None:
        return None
    from urllib.parse import unquote, urlsplit

    try:
        parts = urlsplit(address.strip())
        path = unquote(parts.path, errors="strict")
        if parts.scheme or parts.netloc or not path or "\0" in path or "\\" in path:
            return None
        root = doc.house.root.resolve()
        found: Path = (root / path.lstrip("/") if path.startswith("/") else doc.source.real.parent / path).resolve()
        if found.is_dir():
            found = (found / _INDEX).resolve()
        inside = found.is_relative_to(root) and found.is_file()
    except (OSError, ValueError, RuntimeError):  # a loop of links is a RuntimeError before Python 3.13
        return None
    return found if inside else None


def content(path: Path, most: int = 1024 * 1024) -> bytes | None:
    """The first `most` bytes of a regular file, None where it cannot be read."""
    try:
        with open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
            return file.read(most)
    except OSError:
        return None
