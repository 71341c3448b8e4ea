"""How long a GIF moves, read from its blocks (GIF89a specification; the number of rounds as Netscape wrote it).

    moves(data) -> 2.4, math.inf for one without end, 0.0 for a still picture, None where it cannot be told

The unit is seconds from the first frame to the last, all rounds together.
"""

from __future__ import annotations

import math

#: A frame with less is shown for a tenth of a second by every browser, in hundredths of a second.
_SHORTEST, _INSTEAD = 2, 10


def moves(data: bytes) -> float | None:
    """Reads a whole GIF. One that is cut off cannot be told."""
    if data[:4] != b"GIF8" or len(data) < 13:
        return None
    at = 13 + _table(data[10])
    frames = hundredths = 0
    rounds: float = 1
    delay = 0
    while at < len(data) and data[at] != 0x3B:
        if data[at] == 0x2C:  # a frame
            if at + 10 > len(data):
                return None
            frames += 1
            hundredths += delay if delay >= _SHORTEST else _INSTEAD
            delay = 0
            at = _blocks(data, at + 10 + _table(data[at + 9]) + 1)
        elif data[at] == 0x21:
            kind, body = data[at + 1 : at + 2], data[at + 2 : at + 20]
            if kind == b"\xf9" and len(body) > 4:
                delay = int.from_bytes(body[2:4], "little")
            elif kind == b"\xff" and body[1:12] in (b"NETSCAPE2.0", b"ANIMEXTS1.0") and len(body) > 15 and body[13] == 1:
                again = int.from_bytes(body[14:16], "little")
                rounds = again + 1 if again else math.inf
            at = _blocks(data, at + 2)
        else:
            return None
    if at >= len(data):
        return None
    return 0.0 if frames < 2 else hundredths / 100 * rounds


def _table(flags: int) -> int:
    """The bytes of a colour table."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _blocks(data: bytes, at: int) -> int:
    """Where a chain of data blocks ends."""
    while at < len(data) and data[at]:
        at += data[at] + 1
    return at + 1
