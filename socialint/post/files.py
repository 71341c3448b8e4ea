"""Files beside a post: what its media fields name, in the repository and nowhere else.

find(doc, "images/a.png") -> Found(path=Path("/repo/posts/images/a.png"))
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.media import Media
from socialint.model import MASK, Text
from socialint.page.links import below, content
from socialint.pattern import pattern
from socialint.record import Record

if TYPE_CHECKING:
    from pathlib import Path

    from socialint.page.picture import Picture

#: Folders above the post that a path may start from.
_LEVELS = 12
#: No path is longer, in code points.
_LONGEST = 1000
#: Longest file of captions or words that is read, in bytes.
_LONGEST_TEXT = 4 * 1024 * 1024
#: `https:`, `data:`; a single letter is a drive of Windows.
_SCHEME = pattern(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
#: Entries of a folder that are looked at.
_ENTRIES = 5000
MEDIA = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".heic", ".svg", ".mp4", ".mov", ".webm", ".m4v", ".mp3", ".m4a",
         ".wav", ".ogg", ".flac", ".vtt", ".srt")  # fmt: skip


class Found(Record):
    """Where the file is. Without a path: where it should be, or "" where that cannot be told."""

    path: Path | None = None
    wanted: str = ""


_NOWHERE = Found()


@lru_cache(maxsize=4)  # of one picture, some rules ask the same
def find(doc: Document, address: str) -> Found:
    """The file that a field names: beside the post, or from a folder above it, up to the root.

    Both ways of writing count, `a%20b.png` and `a b.png`.

    Neither for addresses elsewhere, for what lies outside the root, links followed, and for what a template writes.
    """
    root, real = doc.house.root, doc.source.real
    if root is None or real is None or MASK in address:
        return _NOWHERE
    return _find(root, os.path.dirname(real), address.strip())


@lru_cache(maxsize=4096)
def _find(root: Path, folder: str, address: str) -> Found:
    if not address or len(address) > _LONGEST or _SCHEME.match(address) or "\0" in address or "\\" in address:
        return _NOWHERE
    bare = address.lstrip("/")
    names = [bare]
    if "%" in bare or "#" in bare or "?" in bare:
        from urllib.parse import unquote

        names.append(unquote(bare.partition("#")[0].partition("?")[0]))
    tops = _starts(root, folder)
    possible = [os.path.join(top, name) for name in names for top in _having(tops, name.rpartition("/")[0], address[0] == "/")]
    hidden = False
    for place in possible:
        if os.path.exists(place):
            path = below(root, root.__class__(place))
            if path is not None and path.is_file():
                return Found(path)
            hidden = True
    first = os.path.join(tops[-1 if address[0] == "/" else 0], bare)
    if hidden or (".." in bare and not os.path.normpath(first).startswith(tops[-1])):
        return _NOWHERE
    return Found(None, (possible[0] if possible else first).replace(os.sep, "/"))


@lru_cache(maxsize=1024)  # the pictures of a house lie in a few folders
def _having(tops: tuple[str, ...], folder: str, from_root: bool) -> list[str]:
    """Those of the folders that have the folder, the nearest first or that of the root."""
    return [top for top in (reversed(tops) if from_root else tops) if os.path.isdir(os.path.join(top, folder))]


@lru_cache(maxsize=256)
def _starts(root: Path, folder: str) -> tuple[str, ...]:
    """The folders that a path may start from: that of the post, and those above it up to the root."""
    here = root.__class__(folder)
    starts = [start for start in (here, *here.parents)[:_LEVELS] if start.is_relative_to(root)]
    return tuple(map(str, dict.fromkeys((*starts, root))))


def picture_of(doc: Document, media: Media) -> Picture | None:
    """What the bytes of a picture say, also of one that stands in the address itself; None where there is nothing to read."""
    if media.src is None or media.kind not in ("image", "gif"):
        return None
    src = media.src.value
    if src[:5].lower() == "data:":
        from socialint.page.picture import in_address

        return in_address(src)
    path = find(doc, src).path
    if path is None:
        return None
    from socialint.page.picture import look

    return look(path)


@lru_cache(maxsize=1)  # of one document, some rules ask the same
def pictures(doc: Document) -> tuple[tuple[Media, Text, Picture], ...]:
    """Each picture of a document whose bytes can be read, with its address; not those whose address a template writes."""
    found = ((media, media.src, picture_of(doc, media)) for media in doc.images() if media.src is not None)
    return tuple((media, src, picture) for media, src, picture in found if picture is not None and not src.dynamic)


def text_of(path: Path) -> bytes | None:
    """The bytes of a file of words, None where it cannot be read or is too long to be one."""
    data = content(path, _LONGEST_TEXT + 1)
    return data if data is not None and len(data) <= _LONGEST_TEXT else None


@lru_cache(maxsize=256)
def beside(root: Path, folder: str) -> tuple[str, ...]:
    """The names of the media in a folder below the root, none where it cannot be read."""
    if not os.path.isdir(folder) or below(root, root.__class__(folder)) is None:
        return ()
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry, _ in zip(entries, range(_ENTRIES), strict=False)]
    except OSError:
        return ()
    return tuple(sorted(name for name in names if name.lower().endswith(MEDIA)))
