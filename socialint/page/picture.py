"""Pictures: what the bytes of a local file say, read from its headers; nothing is decoded, so that no small file grows large.

    look(path) -> Picture(type="png", width=480, height=300, moves=0.0, whole=True, notes=Notes(...))

PNG (and APNG), JPEG, GIF and WebP are read here; of others, Pillow tells the type and the size where it is installed
(`pip install socialint[images]`). What a file does not say is "", 0 or None. Broken files raise nothing.
"""

from __future__ import annotations

import math
import os
import struct
from collections.abc import Callable
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from socialint.page.embedded import NOTHING, Notes, Raw, read_notes
from socialint.pattern import pattern
from socialint.record import Record

if TYPE_CHECKING:
    from pathlib import Path

#: Chunks or segments that are looked at before giving up.
_STEPS = 20_000
#: A GIF that is larger is read no further, and the largest note that is read, in bytes.
_LARGEST, _NOTE = 8 * 1024 * 1024, 1024 * 1024
#: The end of a JPEG is looked for in so many bytes from the end of the file.
_TAIL = 64 * 1024
#: What is no picture, by how it starts. A pointer of Git LFS stands for a file that was not fetched.
_POINTER = b"version https://git-lfs.github.com/spec/"
_TEXT = pattern(r"\s{0,100}(?:<!doctype html|<html|<head|<body|\{|version )", 2)  # re.IGNORECASE


class Picture(Record):
    """What is known of a picture.

    `type`: png, jpeg, gif, webp, svg, text, empty or another that Pillow names; "" where nothing tells. Width and height are in
    pixels, `moves` is the seconds from its first to its last frame (`inf` for one without end, 0 for a still one, None where it
    cannot be told), `size` the file's in bytes. `whole` is False where the file ends before the picture does.
    """

    type: str
    size: int
    width: int = 0
    height: int = 0
    moves: float | None = None
    whole: bool = True
    notes: Notes = NOTHING


UNKNOWN = Picture("", 0)


@lru_cache(maxsize=256)
def look(path: Path) -> Picture:
    """What a file says of itself. Reads a bounded part of it, raises nothing."""
    try:
        with open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
            found = _read(file, os.fstat(file.fileno()).st_size)
    except OSError:
        return UNKNOWN
    return found if found.type or not found.size else _pillow(path, found)


@lru_cache(maxsize=4)
def in_address(address: str) -> Picture | None:
    """The same for a picture that stands in the document itself (`data:image/png;base64,...`); None for other addresses."""
    from binascii import Error, a2b_base64

    head, _, body = address[: 2 * _LARGEST].partition(",")
    if head[:5].lower() != "data:" or not head.lower().endswith(";base64"):
        return None
    try:
        data = a2b_base64(body.strip())
    except (Error, ValueError):
        return None
    return _read(BytesIO(data), len(data))


def _read(file: BinaryIO, size: int) -> Picture:
    start = file.read(64)
    if not start:
        return Picture("empty", 0)
    if start.startswith(_POINTER):
        return UNKNOWN
    for marks, type, reader in _READERS:
        if marks(start):
            try:
                return reader(file, size)
            except (OSError, struct.error, ValueError, IndexError, OverflowError, ZeroDivisionError):
                return Picture(type, size, whole=False)  # it ends, or makes no sense, before it has said how large it is
    file.seek(0)
    head = file.read(1024).removeprefix(b"\xef\xbb\xbf")
    if b"<svg" in head.lower():
        return Picture("svg", size, moves=None)
    return Picture("text" if _TEXT.match(head.decode("latin-1")) and b"\0" not in head else "", size)


# -- PNG (W3C, third edition) --------------------------------------------------------


def _png(file: BinaryIO, size: int) -> Picture:
    at = 8
    width = height = frames = plays = 0
    seconds = 0.0
    notes = Raw()
    whole = False
    for _ in range(_STEPS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            break
        length, name = struct.unpack(">I4s", head)
        if at + 12 + length > size:
            break
        if name == b"IHDR":
            width, height = struct.unpack(">II", file.read(8))
        elif name == b"acTL":
            plays = struct.unpack(">4xI", file.read(8))[0]
        elif name == b"fcTL":
            part, whole_second = struct.unpack(">20xHH", file.read(24))
            frames, seconds = frames + 1, seconds + part / (whole_second or 100)
        elif name in (b"iTXt", b"caBX") and length <= _NOTE:
            data = file.read(length)
            if name == b"caBX":
                notes.credentials += data
            elif data.startswith(b"XML:com.adobe.xmp\0"):
                notes.xmp = _international(data)
        elif name == b"IEND":
            whole = True
            break
        at += 12 + length
    moves = 0.0 if frames < 2 else seconds * (plays or math.inf) if seconds else 0.0
    return Picture("png", size, width, height, moves, whole, read_notes(notes))


def _international(data: bytes) -> bytes:
    """The text of an `iTXt` chunk; a packed one is unpacked no further than a note may be long."""
    _, _, rest = data.partition(b"\0")
    packed = rest[0]
    text = rest[2:].split(b"\0", 2)[2]
    if not packed:
        return text
    import zlib

    try:
        return zlib.decompressobj().decompress(text, _NOTE)
    except zlib.error:
        return b""


# -- JPEG (ITU-T T.81), with what Adobe and C2PA put into it --------------------------

_XMP, _PHOTOSHOP = b"http://ns.adobe.com/xap/1.0/\0", b"Photoshop 3.0\0"


def _jpeg(file: BinaryIO, size: int) -> Picture:
    at = 2
    width = height = 0
    notes = Raw()
    for _ in range(_STEPS):
        file.seek(at)
        head = file.read(4)
        if len(head) < 4 or head[0] != 0xFF:
            break
        if head[1] == 0xFF:  # a mark may be preceded by any number of these
            at += 1
            continue
        mark, length = head[1], struct.unpack(">H", head[2:])[0]
        if mark == 0xDA:  # the picture itself begins
            return Picture("jpeg", size, width, height, 0.0, _ends(file, at, size), read_notes(notes))
        if mark in (0xE1, 0xEB, 0xED):
            data = file.read(length - 2)
            if mark == 0xE1 and data.startswith(_XMP):
                notes.xmp = data[len(_XMP) :]
            elif mark == 0xED and data.startswith(_PHOTOSHOP):
                notes.photoshop += data[len(_PHOTOSHOP) :]
            elif mark == 0xEB and len(notes.credentials) < _NOTE:
                notes.credentials += data
        elif 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">xHH", file.read(5))
        at += 2 + length
    return Picture("jpeg", size, width, height, 0.0, False, read_notes(notes))


def _ends(file: BinaryIO, at: int, size: int) -> bool:
    """True where the end mark follows. Other data may stand behind it, so that a film in there is read through once."""
    file.seek(max(at, size - _TAIL))
    if b"\xff\xd9" in file.read(_TAIL):
        return True
    file.seek(at)
    last = b""
    for _ in range(_LARGEST // _TAIL):
        data = file.read(_TAIL)
        if b"\xff\xd9" in last + data:
            return True
        if not data:
            return False
        last = data[-1:]
    return True  # too large to be told


# -- GIF, WebP (RFC 9649) --------------------------------------------------------------


def _gif(file: BinaryIO, size: int) -> Picture:
    from socialint.page.gif import moves

    file.seek(0)
    data = file.read(min(size, _LARGEST))
    width, height = struct.unpack("<6xHH", data[:10])
    seconds = moves(data)
    return Picture("gif", size, width, height, seconds, seconds is not None or size > _LARGEST or _trailing(data))


def _trailing(data: bytes) -> bool:
    """True for a GIF that makes no sense in the middle: what stands at its end shows that it is not cut off."""
    return b"\x3b" in data[-16:]


def _webp(file: BinaryIO, size: int) -> Picture:
    file.seek(4)
    end = 8 + struct.unpack("<I", file.read(4))[0]
    at = 12
    width = height = frames = milliseconds = rounds = 0
    notes = Raw()
    for _ in range(_STEPS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8 or at + 8 > end:
            break
        name, length = struct.unpack("<4sI", head)
        if name == b"VP8X":
            data = file.read(10)
            width, height = 1 + int.from_bytes(data[4:7], "little"), 1 + int.from_bytes(data[7:10], "little")
        elif name == b"VP8 " and not width:
            data = file.read(10)
            width, height = (part & 0x3FFF for part in struct.unpack("<6xHH", data))
        elif name == b"VP8L" and not width:
            bits = int.from_bytes(file.read(5)[1:], "little")
            width, height = 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        elif name == b"ANIM":
            rounds = struct.unpack("<4xH", file.read(6))[0]
        elif name == b"ANMF":
            frames, milliseconds = frames + 1, milliseconds + int.from_bytes(file.read(16)[12:15], "little")
        elif name == b"XMP " and length <= _NOTE:
            notes.xmp = file.read(length)
        at += 8 + length + length % 2
    moves = 0.0 if frames < 2 else milliseconds / 1000 * (rounds or math.inf) if milliseconds else 0.0
    return Picture("webp", size, width, height, moves, size >= end, read_notes(notes))


_READERS: tuple[tuple[Callable[[bytes], bool], str, Callable[[BinaryIO, int], Picture]], ...] = (
    (lambda head: head[:8] == b"\x89PNG\r\n\x1a\n", "png", _png),
    (lambda head: head[:3] == b"\xff\xd8\xff", "jpeg", _jpeg),
    (lambda head: head[:6] in (b"GIF87a", b"GIF89a"), "gif", _gif),
    (lambda head: head[:4] == b"RIFF" and head[8:12] == b"WEBP", "webp", _webp),
)


# -- the others ------------------------------------------------------------------------


def _pillow(path: Path, found: Picture) -> Picture:
    """Type and size of what the headers above do not know; nothing is decoded here, either."""
    try:
        import warnings

        from PIL import Image

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path) as image:
                width, height = image.size
                return found._replace(type=(image.format or "").lower(), width=width, height=height)
    except Exception:  # not installed, or whatever a broken file makes of it
        return found
