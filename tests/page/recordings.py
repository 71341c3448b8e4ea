"""Small recordings, written byte by byte: headers that say how long, and no more sound than that takes."""

from __future__ import annotations

import struct


def wav(seconds: float) -> bytes:
    data = b"\0" * int(8000 * seconds)
    head = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, 8000, 8000, 1, 8)
    body = b"WAVE" + head + struct.pack("<4sI", b"data", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body


def mp3(seconds: float, tag: int = 0, table: bool = False) -> bytes:
    """MPEG 1 layer III, 128 kbit/s, 44100 Hz: frames of 417 bytes; `table` has the Xing table of a variable bit rate."""
    head = b"\xff\xfb\x90\x00"
    frames = round(seconds * 44100 / 1152)
    first = head + b"\0" * 32 + b"Xing" + struct.pack(">II", 1, frames) if table else head
    id3 = b"ID3\x03\0\0" + bytes((0, 0, tag >> 7, tag & 127)) + b"\0" * tag if tag else b""
    return id3 + first.ljust(417, b"\0") + (head.ljust(417, b"\0") * (1 if table else frames - 1))


def flac(seconds: float) -> bytes:
    return b"fLaC\0\0\0\x22" + b"\0" * 10 + (44100 << 44 | int(seconds * 44100)).to_bytes(8, "big") + b"\0" * 16


def ogg(seconds: float, opus: bool = True) -> bytes:
    first = (
        b"OpusHead\x01\x02" + struct.pack("<HIHB", 312, 48000, 0, 0) if opus else b"\x01vorbis" + struct.pack("<IBI", 0, 2, 48000)
    )

    def page(kind: int, granule: int, body: bytes) -> bytes:
        cuts = bytes([255] * (len(body) // 255) + [len(body) % 255])
        return b"OggS\0" + bytes([kind]) + struct.pack("<qIII", granule, 7, 0, 0) + bytes([len(cuts)]) + cuts + body

    sound = b"".join(page(0, -1, b"x" * 20000) for _ in range(2))
    return page(2, 0, first) + sound + page(4, int(seconds * 48000) + (312 if opus else 0), b"x" * 100)


def box(name: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", len(body) + 8, name) + body


def mp4(seconds: float, sound: int | None = 4000, late: bool = True) -> bytes:
    """`sound`: bytes of sound a second, None for a film without such a track; `late`: the index stands behind the data."""

    def time(name: bytes) -> bytes:
        return box(name, struct.pack(">IIIII", 0, 0, 0, 1000, int(seconds * 1000)))

    def track(kind: bytes, size: int) -> bytes:
        table = box(b"stbl", box(b"stsz", struct.pack(">IIIII", 0, 0, 2, size // 2, size - size // 2)))
        return box(b"trak", box(b"mdia", time(b"mdhd"), box(b"hdlr", b"\0" * 8 + kind + b"\0" * 12), box(b"minf", table)))

    tracks = [track(b"vide", 9000)] + ([] if sound is None else [track(b"soun", int(sound * seconds))])
    index = box(b"moov", time(b"mvhd"), *tracks)
    data = box(b"mdat", b"\0" * 50)
    return box(b"ftyp", b"isom\0\0\2\0") + (data + index if late else index + data)


def webm(seconds: float, sound: int | None = 200) -> bytes:
    """`sound`: bytes of a block of sound, None for a film without such a track."""

    def element(name: str, *parts: bytes) -> bytes:
        body = b"".join(parts)
        return bytes.fromhex(name) + (len(body) | 1 << 56).to_bytes(8, "big") + body

    entries = [element("ae", element("d7", b"\1"), element("83", b"\1"))]
    blocks = [element("a3", b"\x81\0\0\x80" + b"v" * 900)]
    if sound is not None:
        entries.append(element("ae", element("d7", b"\2"), element("83", b"\2")))
        blocks += [element("a3", b"\x82\0\0\x80" + b"s" * sound)] * 5
    info = element(
        "1549a966", element("2ad7b1", (1_000_000).to_bytes(3, "big")), element("4489", struct.pack(">d", seconds * 1000))
    )
    return element("1a45dfa3", element("4282", b"webm")) + element(
        "18538067", info, element("1654ae6b", *entries), element("1f43b675", *blocks)
    )
