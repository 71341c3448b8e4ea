"""Small pictures, written byte by byte."""

from __future__ import annotations

import struct
import zlib
from html import escape

AI = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


def xmp(alt: str = "", creator: str = "", credit: str = "", source: str = "") -> bytes:
    """A packet as programs write it: lists with languages, and attributes."""
    parts = ['<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description rdf:about=""']
    parts.append(f' photoshop:Credit="{escape(credit)}"' if credit else "")
    parts.append(f" Iptc4xmpExt:DigitalSourceType='{source}'" if source else "")
    parts.append(">")
    for name, value in (("Iptc4xmpCore:AltTextAccessibility", alt), ("dc:creator", creator)):
        if value:
            parts.append(f'<{name}><rdf:Alt>\n<rdf:li xml:lang="x-default">{escape(value)}</rdf:li></rdf:Alt></{name}>')
    return "".join([*parts, "</rdf:Description></rdf:RDF></x:xmpmeta>"]).encode()


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int = 4, height: int = 3, notes: bytes = b"", packed: bool = False, frames: int = 0, plays: int = 0) -> bytes:
    """`frames` of a second each."""
    data = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    if notes:
        data += chunk(b"iTXt", b"XML:com.adobe.xmp\0" + (b"\1\0\0\0" + zlib.compress(notes) if packed else b"\0\0\0\0" + notes))
    if frames:
        data += chunk(b"acTL", struct.pack(">II", frames, plays))
    for number in range(frames):
        data += chunk(b"fcTL", struct.pack(">IIIIIHHBB", number, width, height, 0, 0, 100, 100, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + data + chunk(b"IDAT", zlib.compress(b"\0" * 20)) + chunk(b"IEND", b"")


def jpeg(
    width: int = 4, height: int = 3, notes: bytes = b"", records: dict[int, bytes] | None = None, behind: bytes = b""
) -> bytes:
    def segment(mark: int, data: bytes) -> bytes:
        return b"\xff" + bytes([mark]) + struct.pack(">H", len(data) + 2) + data

    data = b"\xff\xd8" + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
    if notes:
        data += segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + notes)
    if records:
        body = b"".join(b"\x1c\x02" + bytes([key]) + struct.pack(">H", len(value)) + value for key, value in records.items())
        data += segment(0xED, b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(body)) + body)
    data += segment(0xC0, struct.pack(">BHHB", 8, height, width, 1) + b"\1\x11\0")
    return data + segment(0xDA, b"\1\1\0\0\x3f\0") + b"\x12\x34\x56" * 20 + b"\xff\xd9" + behind


def gif(frames: int = 1, endless: bool = False) -> bytes:
    """Frames of a second each."""
    data = b"GIF89a" + struct.pack("<HHBBB", 4, 3, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    if endless:
        data += b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0"
    for _ in range(frames):
        data += b"\x21\xf9\x04\0" + struct.pack("<H", 100) + b"\0\0"
        data += b"\x2c" + struct.pack("<HHHHB", 0, 0, 4, 3, 0) + b"\x02\x02\x44\x01\0"
    return data + b"\x3b"


def webp(frames: int = 0, rounds: int = 1, notes: bytes = b"") -> bytes:
    def part(name: bytes, data: bytes) -> bytes:
        return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)

    body = b"WEBP" + part(b"VP8X", b"\0\0\0\0" + b"\3\0\0" + b"\2\0\0")
    if frames:
        body += part(b"ANIM", b"\0\0\0\0" + struct.pack("<H", rounds))
    for _ in range(frames):
        body += part(b"ANMF", b"\0" * 12 + (1000).to_bytes(3, "little") + b"\0" + b"VP8L\1\0\0\0\x2f\0")
    if notes:
        body += part(b"XMP ", notes)
    return b"RIFF" + struct.pack("<I", len(body)) + body
