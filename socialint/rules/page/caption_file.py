"""File with captions shows nothing.

A `<track>` promises captions to people who do not hear, and a browser says nothing when it cannot read the file: SubRip files
(`.srt`), files without their first word `WEBVTT`, and files without cues just stay dark. So do cues that end before they begin,
and cues that begin after the film has ended.

Read are files of the repository that a `<track>` for captions, subtitles or descriptions names. How long the film plays is read
from its header where that is in the repository. Where the page has scripts, one of them may read what browsers do not: then it
is a note. A file that is not there may be made later: silence.

## Bad
```html
<video src="https://example.org/film.mp4" controls><track kind="captions" ⟦src="film.srt"⟧ srclang="en"></video>
```
## Good
```html
<video src="https://example.org/film.mp4" controls>
<track kind="captions" src="https://example.org/film.vtt" srclang="en"></video>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.links import local_file
from socialint.page.names import bound
from socialint.tree import Element

if TYPE_CHECKING:
    from pathlib import Path

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.2.2", "section508:E205.4", "act:f51b46", "doc:https://www.w3.org/TR/webvtt1/",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/html/H95")  # fmt: skip
KINDS = ("page",)
NEEDS = ("<track>",)

_FOREIGN = (".srt", ".sub", ".ass", ".ssa", ".sbv", ".ttml", ".dfxp")
_KINDS = ("", "subtitles", "captions", "descriptions")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each track whose file shows nothing, or not all."""
    for track in doc.elements("track"):
        address = track.get("src", "")
        video = track.parent
        kind = track.get("kind", "").strip().lower()
        if not address.strip() or MASK in address or kind not in _KINDS or bound(track) or video is None:
            continue
        path = local_file(doc, address)
        place = track.attribute_span("src")
        scripted = next(doc.elements("script"), None) is not None or "-" in video.tag
        if path is None:
            if address.strip().lower().endswith(_FOREIGN):
                hint = "convert them to WebVTT (.vtt)"
                yield Hit(place, "browsers do not read captions of this format", hint, review=scripted or "//" in address)
            continue
        fault = _fault(doc, path, video)
        if fault:
            yield Hit(place, *fault, review=scripted)


def _fault(doc: Document, path: Path, video: Element) -> tuple[str, str] | None:
    """What is wrong with a file, and what to do about it."""
    from socialint.page.captions import cues
    from socialint.page.recordings import playing

    found = cues(path)
    if found is None:
        return "browsers do not take this file for captions", "write WebVTT: the first line is WEBVTT"
    shown = [cue for cue in found if cue.text.strip()]
    if not shown:
        return "file has no cues: nothing is shown", "write what is said, with times"
    backward = [cue for cue in shown if cue.end <= cue.start]
    if backward:
        return f"cue at {_clock(backward[0].start)} ends before it begins: it is never shown", "put its times right"
    seconds = playing(doc, video).seconds if video.tag in ("video", "audio") else None
    if seconds is not None and 0 < seconds <= min(cue.start for cue in shown):
        return f"all cues begin after the recording has ended, at {_clock(seconds)}", "put the times right"
    return None


def _clock(seconds: float) -> str:
    return f"{int(seconds // 60)}:{int(seconds % 60):02d}"
