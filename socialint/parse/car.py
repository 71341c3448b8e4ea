"""Repository exports of Bluesky: records in a binary file, with places (CARv1, https://ipld.io/specs/transport/car/carv1/).

A file is a header and blocks, each after its length: a block is its CID and bytes in DAG-CBOR
(https://ipld.io/specs/codecs/dag-cbor/spec/, a strict form of RFC 8949). Their strings stand in the file as plain UTF-8, so
that a word of a post has a place there as it has in any other file. Bytes that are no text are lone surrogates in `Source.text`
(`read.decode`), and the same bytes again here.
"""

from __future__ import annotations

from base64 import b32encode
from collections.abc import Iterator
from typing import Any

from socialint.model import SourceMap, Span, Text, Value, whole
from socialint.record import Record

#: Deeper nesting is refused, as in JSON: every later walk may then recurse.
MAX_DEPTH = 200

_DAG_CBOR = 0x71
_LINK = 42  # the only tag of DAG-CBOR: a CID
_CONSTANTS: dict[int, Any] = {20: False, 21: True, 22: None}
_FLOAT = 8  # a major type of ours: constants and floats share the last of the seven


class Fault(Record):
    """What is wrong with the file or one of its records, and where, in code points of the source."""

    message: str
    offset: int


class _BrokenError(Exception):
    """What is wrong with the bytes of one block."""


def records(text: str, holding: str) -> Iterator[Value | Fault]:
    """The records with a string `holding`, in the order of the file; a map is a Value as that of a JSON object.

    A record that is broken is a Fault among them; after a fault of the file itself there are no more.
    """
    data = text.encode("utf-8", "surrogateescape")
    wanted, places = holding.encode(), _Places(data)
    try:
        size, at = _varint(data, 0)
        header = _Block(data, at, min(at + size, len(data)), places).value(0)
        if (
            not isinstance(header.data, dict)
            or not {"roots", "version"} <= header.data.keys()
            or header.data["version"].data != 1
        ):
            raise _BrokenError("this is no CAR of version 1")
        at += size
        while at < len(data):
            size, at = _varint(data, at)
            end = at + size
            if end > len(data):
                raise _BrokenError("it ends within a record")
            codec, at = _cid(data, at, end)
            if codec == _DAG_CBOR and data.find(wanted, at, end) >= 0:
                try:
                    yield _Block(data, at, end, places).value(0)
                except _BrokenError as error:
                    yield Fault(str(error), places.char)
            at = end
    except _BrokenError as error:
        yield Fault(str(error), places.char)


class _Places:
    """Bytes to code points: asked for in ascending order, at the edges of strings, where no sign is cut in two."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.byte = self.char = 0

    def of(self, byte: int) -> int:
        if byte > self.byte:
            self.char += len(self.data[self.byte : byte].decode("utf-8", "surrogateescape"))
            self.byte = byte
        return self.char


class _Block:
    """Reads the values of one block. What is no string stands at the last string before it: a map from its first to its last."""

    def __init__(self, data: bytes, at: int, end: int, places: _Places) -> None:
        self.data = data
        self.at = at
        self.end = end
        self.places = places

    def value(self, depth: int) -> Value:
        if depth > MAX_DEPTH:
            raise _BrokenError(f"nested deeper than {MAX_DEPTH} levels")
        kind, number = self._head()
        if kind == 3:
            return self._string(number)
        here = self.places.char
        if kind == 4:
            items = [self.value(depth + 1) for _ in self._counted(number)]
            return Value(items, Span(items[0].span.start if items else here, self.places.char))
        if kind == 5:
            return self._map(number, depth, here)
        if kind == 6 and number == _LINK:
            link = "b" + b32encode(self._bytes()[1:]).decode().lower().rstrip("=")  # without the byte that says: identity
            place = Span(here, here)
            return Value({"$link": Value(link, place, Text(link, SourceMap(whole(0, len(link), *place))))}, place)
        return Value(self._scalar(kind, number), Span(here, here))

    def _scalar(self, kind: int, number: int) -> Any:
        if kind == 0:
            return number
        if kind == 1:
            return -1 - number
        if kind == 2:
            self._take(number)
            return None  # no field of a post is bytes
        if kind == _FLOAT:
            return None  # nor a float
        if kind == 7 and number in _CONSTANTS:
            return _CONSTANTS[number]
        raise _BrokenError("this is no DAG-CBOR")

    def _map(self, number: int, depth: int, here: int) -> Value:
        members: dict[str, Value] = {}
        for _ in self._counted(number):
            kind, size = self._head()
            if kind != 3:
                raise _BrokenError("a name that is no string")
            key = self._string(size)
            value = self.value(depth + 1)
            value.key_span = key.span
            members[key.data] = value
        first = next(iter(members.values()), None)
        start = first.key_span.start if first is not None and first.key_span is not None else here
        return Value(members, Span(start, self.places.char))

    def _string(self, size: int) -> Value:
        begin = self.at
        try:
            said = self._take(size).decode("utf-8")
        except UnicodeDecodeError:
            raise _BrokenError("a string that is not UTF-8") from None
        start = self.places.of(begin)
        span = Span(start, self.places.of(self.at))
        return Value(said, span, Text(said, SourceMap.identity(len(said), start)))

    def _bytes(self) -> bytes:
        kind, size = self._head()
        if kind != 2:
            raise _BrokenError("a link that is no CID")
        return self._take(size)

    def _head(self) -> tuple[int, int]:
        """The major type, and the number that goes with it (RFC 8949, section 3)."""
        first = self._take(1)[0]
        kind, low = first >> 5, first & 31
        if low < 24:
            return kind, low
        if low > 27:
            raise _BrokenError("a length that DAG-CBOR does not have")
        number = int.from_bytes(self._take(1 << (low - 24)), "big")
        return (_FLOAT if kind == 7 else kind), number

    def _counted(self, number: int) -> range:
        if number > self.end - self.at:  # each takes a byte at least
            raise _BrokenError("a list that is longer than its record")
        return range(number)

    def _take(self, size: int) -> bytes:
        begin = self.at
        self.at += size
        if self.at > self.end:
            raise _BrokenError("it ends within a record")
        return self.data[begin : self.at]


def _cid(data: bytes, at: int, end: int) -> tuple[int, int]:
    """The codec of a block, and where its content begins. A CID of version 0 has none of our records."""
    if data.startswith(b"\x12\x20", at):
        return 0, end
    version, at = _varint(data, at)
    codec, at = _varint(data, at)
    _, at = _varint(data, at)
    size, at = _varint(data, at)
    if version != 1 or at + size > end:
        raise _BrokenError("this is no CID")
    return codec, at + size


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """An unsigned LEB128 number of nine bytes at most, and where it ends."""
    number = 0
    for shift in range(0, 63, 7):
        if at >= len(data):
            raise _BrokenError("it ends within a record")
        byte = data[at]
        at += 1
        number |= (byte & 127) << shift
        if byte < 128:
            return number, at
    raise _BrokenError("a length that is none")
