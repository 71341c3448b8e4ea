"""Files of captions: WebVTT as browsers read it (W3C, 2019; 6.1 WebVTT file parsing), and SubRip as players do.

cues(path) -> [Cue(start=0.0, end=5.9, text="…")], None for what browsers do not take for captions
subtitles(data) -> Subtitles(cues=[...], unread=0, ...), of either kind, with what is wrong in it
"""

from __future__ import annotations

import re
from pathlib import Path

from socialint.page.links import content
from socialint.pattern import pattern
from socialint.record import Record

#: Longer files are not read, in bytes.
_LONGEST = 4 * 1024 * 1024
_TIME = r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_TIMING = pattern(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}(?:[ \t][^\n]{{0,1000}})?")


#: As SubRip has it: a comma, and players take hours of one figure and a full stop.
_SRT = r"(\d{1,4}):([0-5]?\d):([0-5]?\d)[,.](\d{1,3})"
_SRT_TIMING = pattern(rf"[ \t]*{_SRT}[ \t]*-->[ \t]*{_SRT}(?:[ \t][^\n]{{0,1000}})?[ \t]*")
#: What transcripts are called, as the beginning of a word in small letters.
TRANSCRIPT = ("transcript", "transkri", "trascri", "transcri", "tekstversjon", "textfassung", "avskrift")


class Cue(Record):
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
    text = _text(data)
    return _cues(text.split("\n")[1:], _TIMING)[0] if _is_webvtt(text) else None


class Subtitles(Record):
    """A file of captions. `unread` is the number of times that cannot be read; None for `cues`: it is no such file."""

    cues: list[Cue] | None
    unread: int
    encoded: bool  # it is UTF-8
    webvtt: bool


def subtitles(data: bytes) -> Subtitles:
    """Reads WebVTT and SubRip. Raises nothing."""
    try:
        data.decode("utf-8")
        encoded = True
    except UnicodeDecodeError:
        encoded = False
    text = _text(data)
    webvtt = _is_webvtt(text)
    found, unread = _cues(text.split("\n"), _TIMING if webvtt else _SRT_TIMING)
    return Subtitles(found if found or unread or webvtt or not text.strip() else None, unread, encoded, webvtt)


def _text(data: bytes) -> str:
    text = data.decode("utf-8", "replace").removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")


def _is_webvtt(text: str) -> bool:
    return text[:6] == "WEBVTT" and text[6:7] in ("", " ", "\t", "\n")


def _cues(lines: list[str], timing: re.Pattern[str]) -> tuple[list[Cue], int]:
    """The cues, and how many lines look like times and are none."""
    found: list[Cue] = []
    unread = at = 0
    while at < len(lines):
        arrow = "-->" in lines[at]
        match = timing.fullmatch(lines[at]) if arrow else None
        at += 1
        if match is None:
            unread += arrow
            continue
        start, end = (_seconds(match.groups()[part : part + 4]) for part in (0, 4))
        body = []
        while at < len(lines) and lines[at] and "-->" not in lines[at]:
            body.append(lines[at])
            at += 1
        found.append(Cue(start, end, "\n".join(body)))
    return found, unread


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds = (int(part or 0) for part in parts[:3])
    return hours * 3600 + minutes * 60 + seconds + int((parts[3] or "0").ljust(3, "0")) / 1000
