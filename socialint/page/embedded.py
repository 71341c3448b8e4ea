"""What is written into a picture's file: alternative text, who made it, and whether a machine did.

IPTC Photo Metadata 2023.2, as XMP and in the older IIM records, and the source type in Content Credentials (C2PA 2.1). The XML of
XMP is searched and not parsed: it comes from anywhere.
"""

from __future__ import annotations

import re

from socialint.pattern import pattern
from socialint.record import Record

#: Longest value that is read, in code points.
_LONGEST = 2000
#: The source types of pictures that a trained model made, or made in part (cv.iptc.org/newscodes/digitalsourcetype).
MADE_BY_AI = frozenset({"trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia"})


class Notes(Record):
    """What the file says; "" where it says nothing. `source_type` is a name of IPTC's list."""

    alt: str = ""
    credit: str = ""
    source_type: str = ""


NOTHING = Notes()


class Raw:
    """The bytes as they stand in the file: XMP, Photoshop's resources, Content Credentials."""

    __slots__ = ("credentials", "photoshop", "xmp")

    def __init__(self) -> None:
        self.xmp = self.photoshop = self.credentials = b""


def read_notes(raw: Raw) -> Notes:
    """The notes in the bytes. Raises nothing."""
    if not (raw.xmp or raw.photoshop or raw.credentials):
        return NOTHING
    xmp = raw.xmp.decode("utf-8", "replace")
    records = _records(raw.photoshop)
    creator = _property(xmp, "dc:creator") or records.get(80, "")
    house = _property(xmp, "photoshop:Credit") or records.get(110, "")
    credit = " / ".join(dict.fromkeys(part for part in (creator, house) if part))
    kind = _SOURCE.search(xmp) or _SOURCE.search(raw.credentials.decode("latin-1"))
    return Notes(
        _property(xmp, "Iptc4xmpCore:AltTextAccessibility"),
        credit or _property(xmp, "dc:rights") or records.get(116, ""),
        kind[1] if kind else "",
    )


_SOURCE = pattern(r"digitalsourcetype/([A-Za-z]{1,60})")
_ITEM = pattern(r"<rdf:li[^<>]{0,200}>([^<]*)</rdf:li>")
_BLANKS = pattern(r"\s+")


def _property(xmp: str, name: str) -> str:
    """A property of XMP: an attribute, an element, or the first item of a list in one."""
    at = xmp.find(name)
    if at < 0:
        return ""
    at += len(name)
    attribute = re.compile(r"""\s{0,20}=\s{0,20}(["'])""").match(xmp, at)
    if attribute:
        end = xmp.find(attribute[1], attribute.end())
        return _plain(xmp[attribute.end() : end]) if end >= 0 else ""
    low, high = xmp.find(">", at), xmp.find(f"</{name}", at)
    if low < 0 or high < low:
        return ""
    body = xmp[low + 1 : min(high, low + 1 + 10 * _LONGEST)]
    item = _ITEM.search(body)
    return _plain(item[1] if item else "" if "<" in body else body)


def _plain(written: str) -> str:
    """A value as one line, without what no terminal should get."""
    from html import unescape

    text = _BLANKS.sub(" ", unescape(written[:_LONGEST])).strip()
    return "".join(char for char in text if char.isprintable())


def _records(photoshop: bytes) -> dict[int, str]:
    """Application records (2:xx) of IPTC-IIM 4.2 in Photoshop's resource 0x0404, the first of each."""
    found: dict[int, str] = {}
    start = photoshop.find(b"8BIM\x04\x04")
    if start < 0:
        return found
    at = start + 6
    at += (photoshop[at] + 2) // 2 * 2 if at < len(photoshop) else 0  # a name, padded to an even length
    end = at + 4 + int.from_bytes(photoshop[at : at + 4], "big")
    data = photoshop[at + 4 : end]
    at = 0
    while at + 5 <= len(data) and data[at] == 0x1C:
        length = int.from_bytes(data[at + 3 : at + 5], "big")
        if length & 0x8000:
            break  # longer than any text
        if data[at + 1] == 2 and data[at + 2] not in found:
            value = data[at + 5 : at + 5 + length]
            try:
                found[data[at + 2]] = _plain(value.decode("utf-8"))
            except UnicodeDecodeError:
                found[data[at + 2]] = _plain(value.decode("latin-1"))
        at += 5 + length
    return found
