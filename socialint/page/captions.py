"""Files of captions as browsers read them: WebVTT (W3C, 2019; 6.1 WebVTT file parsing).

cues(path) -> [Cue(start=0.0, end=5.9, text="…")], None for what browsers do not take for captions
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from socialint.page.links import content
from socialint.pattern import pattern

#: Longer files are not read, in bytes.
_LONGEST = 4 * 1024 * 1024
_TIME = r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = pattern(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}(?:[ \t][^\n]{{0,1000}})?")


class Cue(NamedTuple):
    """A text that is shown from `start` to `end`, in seconds."""

    start: float
    end: float
    text: str


def cues(path: Path) -> list[Cue] | None:
    """The cues of a file, in its order; those with a timing that browsers drop are left out.

    None where the file is no WebVTT, so that a browser shows nothing of it, or cannot be read, or is too long.
    """
    data = content(path, _LONGEST + 1)
    if data is None or len(data) > _LONGEST:
        return None
    text = (
        data.decode("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    )
    if text[:6] != "WEBVTT" or text[6:7] not in ("", " ", "\t", "\n"):
        return None
    found: list[Cue] = []
    lines = text.split("\n")
    at = 1
    while at < len(lines):
        match = _TIMING.fullmatch(lines[at]) if "-->" in lines[at] else None
        at += 1
        if match is None:
            continue
        start, end = (_seconds(match.groups()[part : part + 4]) for part in (0, 4))
        body = []
        while at < len(lines) and lines[at] and "-->" not in lines[at]:
            body.append(lines[at])
            at += 1
        found.append(Cue(start, end, "\n".join(body)))
    return found


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000
