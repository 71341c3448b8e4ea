"""Videos and sounds: how long a local file plays, and whether it has sound, read from its header.

    probe(path) -> Playable(seconds=9.9, sound=True)     None for what is not known

Only containers are read (WAV, MP3, Ogg, FLAC, MP4 and MOV, WebM and Matroska), never the sound itself, and only so much of a
file as its index takes. A track with next to no data in it is silence that somebody encoded, and no sound.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO

from socialint.document import Document
from socialint.page.links import local_file
from socialint.record import Record
from socialint.tree import Element

if TYPE_CHECKING:
    from pathlib import Path

#: No index of a film comes near; larger ones are not read, in bytes.
_INDEX = 8 * 1024 * 1024
#: Boxes, pages or blocks that are looked at before giving up.
_STEPS = 20_000
#: Below this, in bytes a second, a compressed track holds no sound: the poorest speech codecs of the web use 700.
_SILENCE = 500
#: The same for one block of a film (about 20 ms), in bytes; and as many blocks are looked at.
_QUIET, _BLOCKS = 16, 2000


class Playable(Record):
    """What the header of a media file says. None: it does not."""

    seconds: float | None
    sound: bool | None


UNKNOWN = Playable(None, None)


class Playing(Record):
    """What a `<video>` or `<audio>` plays when it starts: `seconds` without end for a loop."""

    seconds: float | None
    sound: bool | None
    file: Path | None


def playing(doc: Document, element: Element) -> Playing:
    """What an element plays: its `src`, else its first `<source>` (HTML, 4.8.11.5), with the part that `#t=` cuts out."""
    sources = [child for child in element.children if isinstance(child, Element) and child.tag == "source"]
    address = element.get("src") if "src" in element.attrs else sources[0].get("src") if sources else None
    path = local_file(doc, address) if address else None
    if address is None or path is None:
        return Playing(None, None, None)
    found = probe(path)
    seconds = found.seconds
    if seconds is not None:
        start, end = fragment(address)
        seconds = max(0.0, min(end, seconds) - start)
        if "loop" in element.attrs and seconds > 0:
            seconds = float("inf")
    return Playing(seconds, found.sound, path)


def asleep(doc: Document, *tags: str) -> set[int]:
    """The ids (of Python) of the elements that do nothing because they stand in a `<template>` or `<noscript>`. Linear."""
    found: set[int] = set()
    for outer in doc.elements("template", "noscript"):
        if id(outer) not in found:
            found.update(id(inner) for inner in outer.elements("template", "noscript", *tags))
    return found


def fragment(address: str) -> tuple[float, float]:
    """The start and end in seconds that `#t=10,20` asks for (Media Fragments URI 1.0, 4.2.1), else 0 and infinity."""
    start, end = 0.0, float("inf")
    for part in address.partition("#")[2].split("&"):
        name, _, value = part.partition("=")
        if name != "t":
            continue
        low, _, high = value.removeprefix("npt:").partition(",")
        first, last = _clock(low) if low else 0.0, _clock(high) if high else float("inf")
        if first is not None and last is not None and first < last:
            start, end = first, last
    return start, end


def _clock(value: str) -> float | None:
    total = 0.0
    parts = value.split(":")
    for part in parts:
        if len(parts) > 3 or len(part) > 12 or not part.replace(".", "", 1).isdigit() or not part.isascii():
            return None
        total = total * 60 + float(part)
    return total


@lru_cache(maxsize=256)
def probe(path: Path) -> Playable:
    """What the header of a file says. Broken and unknown files are `UNKNOWN`; reads a bounded part, raises nothing."""
    try:
        with open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
            size = os.fstat(file.fileno()).st_size
            start = file.read(16)
            file.seek(0)
            for matches, reader in _READERS:
                if matches(start):
                    return reader(file, size)
    except (OSError, struct.error, ValueError, IndexError, OverflowError, ZeroDivisionError):
        pass
    return UNKNOWN


# -- WAV (RIFF), FLAC ------------------------------------------------------------


def _wav(file: BinaryIO, size: int) -> Playable:
    rate = 0
    at = 12
    for _ in range(_STEPS):
        file.seek(at)
        name, length = struct.unpack("<4sI", file.read(8))
        if name == b"fmt ":
            rate = struct.unpack("<8xI", file.read(12))[0]
        elif name == b"data" and rate:
            return Playable(min(length, size - at - 8) / rate, True)
        at += 8 + length + length % 2
    return UNKNOWN


def _flac(file: BinaryIO, size: int) -> Playable:
    """STREAMINFO is the first block (RFC 9639, 8.2): 20 bits of sample rate and, after 8 others, 36 of the number of samples."""
    file.seek(18)
    bits = int.from_bytes(file.read(8), "big")
    samples, rate = bits & 0xFFFFFFFFF, bits >> 44
    return Playable(samples / rate if samples else None, True)


# -- MP3 (ISO 11172-3, 13818-3) --------------------------------------------------

_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}  # by version: 1, 2, 2.5
_BITS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)  # kbit/s, layer III
_BITS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)


def _mp3(file: BinaryIO, size: int) -> Playable:
    start = 0
    tag = file.read(10)
    if tag[:3] == b"ID3":
        start = 10 + (tag[6] << 21 | tag[7] << 14 | tag[8] << 7 | tag[9])
    file.seek(start)
    data = file.read(64 * 1024)
    for at in range(len(data) - 4):
        first = _frame(data[at : at + 4])
        if first is None:
            continue
        length, samples, rate, bits = first
        second = _frame(data[at + length : at + length + 4])
        if second is None or second[2] != rate:
            continue
        head = data[at : at + 200]
        for mark in (b"Xing", b"Info"):
            spot = head.find(mark)
            if spot > 0 and head[spot + 7] & 1:
                return Playable(int.from_bytes(head[spot + 8 : spot + 12], "big") * samples / rate, True)
        spot = head.find(b"VBRI")
        if spot > 0:
            return Playable(int.from_bytes(head[spot + 14 : spot + 18], "big") * samples / rate, True)
        # Without such a table every frame is as the first, or the file does not say how long it is.
        return Playable((size - start - at) * 8 / (bits * 1000) if second[3] == bits else None, True)
    return UNKNOWN


def _frame(head: bytes) -> tuple[int, int, int, int] | None:
    """Length in bytes, samples, sample rate and kbit/s of a layer III frame."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return None
    version, bits, rate = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or bits in (0, 15) or rate == 3:
        return None
    kilobits = (_BITS_1 if version == 3 else _BITS_2)[bits]
    hertz, samples = _RATES[version][rate], 1152 if version == 3 else 576
    return samples // 8 * kilobits * 1000 // hertz + (head[2] >> 1 & 1), samples, hertz, kilobits


# -- Ogg (RFC 3533) with Vorbis, Opus or FLAC --------------------------------------


def _ogg(file: BinaryIO, size: int) -> Playable:
    rates: dict[bytes, int] = {}  # of each sound, by the serial number of its stream
    skip = 0
    others = False
    at = 0
    data = file.read(64 * 1024)
    while data[at : at + 4] == b"OggS" and data[at + 5] & 2:  # the first pages of all streams stand together
        segments = data[at + 26]
        body = at + 27 + segments
        serial = data[at + 14 : at + 18]
        if data[body : body + 7] == b"\x01vorbis":
            rates[serial] = int.from_bytes(data[body + 12 : body + 16], "little")
        elif data[body : body + 8] == b"OpusHead":
            rates[serial], skip = 48000, int.from_bytes(data[body + 10 : body + 12], "little")
        else:
            others = True
        at = body + sum(data[at + 27 : body])
    if not rates:
        return UNKNOWN
    file.seek(max(0, size - 128 * 1024))
    tail = file.read(128 * 1024)
    spot = tail.rfind(b"OggS")
    for _ in range(_STEPS):
        if spot < 0:
            break
        rate = rates.get(tail[spot + 14 : spot + 18])
        granule = int.from_bytes(tail[spot + 6 : spot + 14], "little", signed=True)
        if rate and granule >= 0:
            seconds = max(0, granule - skip) / rate
            return Playable(seconds, others or size > seconds * _SILENCE)
        spot = tail.rfind(b"OggS", 0, spot)
    return UNKNOWN


# -- MP4 and MOV (ISO 14496-12) ---------------------------------------------------


def _boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Type, start and end of the content of each box in a stretch."""
    for _ in range(_STEPS):
        if start + 8 > end:
            return
        length, name = struct.unpack_from(">I4s", data, start)
        head = 8
        if length == 1:
            length, head = struct.unpack_from(">Q", data, start + 8)[0], 16
        elif length == 0:
            length = end - start
        if length < head or start + length > end:
            return
        yield name, start + head, start + length
        start += length


def _mp4(file: BinaryIO, size: int) -> Playable:
    at = 0
    for _ in range(_STEPS):
        file.seek(at)
        head = file.read(16)
        length, name = struct.unpack_from(">I4s", head)
        length = struct.unpack_from(">Q", head, 8)[0] if length == 1 else length or size - at
        if name == b"moov":
            if length > _INDEX:
                return UNKNOWN
            file.seek(at)
            data = file.read(length)
            return _movie(data)
        if length < 8:
            return UNKNOWN
        at += length
    return UNKNOWN


def _movie(data: bytes) -> Playable:
    seconds: float | None = None
    sound: bool | None = False
    top = next(((start, end) for name, start, end in _boxes(data, 0, len(data)) if name == b"moov"), (0, 0))
    for name, start, end in _boxes(data, *top):
        if name == b"mvhd":
            seconds = _duration(data, start)
        elif name == b"mvex":  # the film follows in fragments: the index does not say how long
            return UNKNOWN
        elif name == b"trak":
            found = _track(data, start, end)
            sound = True if found or sound is True else None if found is None else sound
    return Playable(seconds, sound)


def _duration(data: bytes, start: int) -> float | None:
    """The time of an `mvhd` or `mdhd` box, in seconds."""
    layout, at = (">IQ", 20) if data[start] == 1 else (">II", 12)
    scale, units = struct.unpack_from(layout, data, start + at)
    return units / scale if scale and units else None


def _track(data: bytes, start: int, end: int) -> bool | None:
    """True for a track of sound, None for one that cannot be told, False for silence and any other."""
    boxes = {name: (low, high) for name, low, high in _boxes(data, start, end)}
    media = {name: (low, high) for name, low, high in _boxes(data, *boxes.get(b"mdia", (0, 0)))}
    if b"hdlr" not in media or data[media[b"hdlr"][0] + 8 : media[b"hdlr"][0] + 12] != b"soun":
        return False
    inner = {name: (low, high) for name, low, high in _boxes(data, *media.get(b"minf", (0, 0)))}
    table = {name: (low, high) for name, low, high in _boxes(data, *inner.get(b"stbl", (0, 0)))}
    seconds = _duration(data, media[b"mdhd"][0]) if b"mdhd" in media else None
    if b"stsz" not in table or not seconds:
        return None
    low = table[b"stsz"][0]
    each, count = struct.unpack_from(">II", data, low + 4)
    count = min(count, (table[b"stsz"][1] - low - 12) // 4) if not each else count
    total = each * count if each else sum(struct.unpack_from(f">{count}I", data, low + 12))
    return bool(total > seconds * _SILENCE)


# -- WebM and Matroska (RFC 8794, RFC 9559) ----------------------------------------

_SEGMENT, _INFO, _TRACKS, _CLUSTER = 0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675
_SCALE, _DURATION, _ENTRY, _NUMBER, _TYPE = 0x2AD7B1, 0x4489, 0xAE, 0xD7, 0x83
_SIMPLE, _GROUP, _BLOCK = 0xA3, 0xA0, 0xA1
_SOUND = 2


def _variable(file: BinaryIO, keep: bool) -> int:
    """An EBML number; `keep` leaves the length mark in, as ids have it. -1 for an unknown size."""
    first = file.read(1)[0]
    length = 9 - first.bit_length()
    rest = file.read(length - 1)
    if first == 0 or len(rest) < length - 1:
        raise ValueError("no EBML number")
    number = int.from_bytes(bytes([first]) + rest, "big")
    if keep:
        return number
    number &= (1 << 7 * length) - 1
    return -1 if number == (1 << 7 * length) - 1 else number


def _webm(file: BinaryIO, size: int) -> Playable:
    scale, units = 1_000_000, 0.0
    kinds: dict[int, int] = {}  # of each track
    number = kind = 0
    blocks = heard = 0  # of sound: their number, and their bytes
    for _ in range(_STEPS):
        if file.tell() >= size or blocks == _BLOCKS:
            break
        name, length = _variable(file, True), _variable(file, False)
        start = file.tell()
        if name in (_SEGMENT, _INFO, _TRACKS, _CLUSTER, _ENTRY, _GROUP):
            continue  # its content is read next
        if length < 0:
            return UNKNOWN
        if name in (_SCALE, _DURATION, _NUMBER, _TYPE) and length <= 8:
            value = file.read(length)
            if name == _SCALE:
                scale = int.from_bytes(value, "big")
            elif name == _DURATION:
                units = struct.unpack(">f" if length == 4 else ">d", value)[0]
            elif name == _NUMBER:
                number = int.from_bytes(value, "big")
            else:
                kind = int.from_bytes(value, "big")
            if number and kind:
                kinds[number] = kind
                number = kind = 0
        elif name in (_SIMPLE, _BLOCK) and kinds.get(_variable(file, False)) == _SOUND:
            blocks, heard = blocks + 1, heard + length
        file.seek(start + length)
    seconds = units * scale / 1e9 or None
    if _SOUND not in kinds.values():
        return Playable(seconds, False if kinds else None)
    return Playable(seconds, heard > blocks * _QUIET if blocks else None)


_READERS: tuple[tuple[Callable[[bytes], bool], Callable[[BinaryIO, int], Playable]], ...] = (
    (lambda head: head[:4] == b"RIFF" and head[8:12] == b"WAVE", _wav),
    (lambda head: head[:4] == b"fLaC", _flac),
    (lambda head: head[:4] == b"OggS", _ogg),
    (lambda head: head[4:8] in (b"ftyp", b"moov", b"free", b"wide", b"mdat", b"skip"), _mp4),
    (lambda head: head[:4] == b"\x1aE\xdf\xa3", _webm),
    (lambda head: head[:3] == b"ID3" or _frame(head[:4]) is not None, _mp3),
)
