"""Captions of a post's recording show nothing, or not all of it.

Who does not hear gets a video through its captions. A file that a platform cannot read, without cues, or with times that lie
behind the end of the recording, shows nothing, and nobody who hears notices. Read are WebVTT and SubRip (`.srt`) in the
repository; how long the recording plays is read from its header, where it lies there, too.

Captions that end long before the recording does, are a note: the rest may be music.

## Bad
```json
{"platform": "x", "text": "How we bake", "media": [{"src": "https://example.org/bread.mp4", "captions": "⟦bread.docx⟧"}]}
```
## Good
```json
{"platform": "x", "text": "How we bake", "media": [{"src": "https://example.org/bread.mp4", "captions": "bread.srt"}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from socialint.document import Document
from socialint.media import Media
from socialint.model import Hit, Severity
from socialint.rules._words import shown
from socialint.rules.post._missing import missing

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.2.2", "section508:E205.4", "doc:https://www.w3.org/TR/webvtt1/",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G87")  # fmt: skip
KINDS = ("post",)
NEEDS = ("media.captions",)

#: Documents, which no player takes for captions.
_DOCUMENTS = (".doc", ".docx", ".odt", ".rtf", ".pdf", ".pages")
#: Captions may run on behind the end of a recording for so long, and end so long before it, in seconds; or in a part of it.
_OVER, _SHORT, _PART = 2.0, 15.0, 0.25


class _Fault(NamedTuple):
    message: str
    hint: str
    review: bool = False


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each file of captions: the first thing that is wrong with it."""
    for media in doc.media:
        field = media.captions
        if field is None or field.dynamic or not field.value.strip():
            continue
        from socialint.post.files import find, text_of

        if field.value.strip().lower().endswith(_DOCUMENTS):
            yield Hit(field.span(), "captions are a document: no player reads it", "write SubRip (.srt) or WebVTT (.vtt)")
            continue
        path = find(doc, field.value).path
        if path is None:
            yield from missing(doc, field)
            continue
        data = text_of(path)
        fault = _fault(doc, media, data) if data is not None and path.suffix.lower() in (".srt", ".vtt") else None
        if fault:
            yield Hit(field.span(), f"captions {shown(path.name)} {fault.message}", fault.hint, review=fault.review)


def _fault(doc: Document, media: Media, data: bytes) -> _Fault | None:
    from socialint.page.captions import subtitles

    if data.startswith(b"version https://git-lfs.github.com/spec/"):
        return None  # not fetched
    read = subtitles(data)
    if read.cues is None:
        return _Fault("hold no times: they are neither SubRip nor WebVTT", "write each text under its times")
    if read.unread:
        return _Fault(f"have {read.unread} times that cannot be read", "write them as 00:01:02,500 --> 00:01:05,000")
    cues = [cue for cue in read.cues if cue.text.strip()]
    if not cues:
        return _Fault("show nothing", "write what is said, with times")
    backward = next((cue for cue in cues if cue.end <= cue.start), None)
    if backward:
        return _Fault(f"have a text at {clock(backward.start)} that ends before it begins", "put its times right")
    unordered = next((cue for before, cue in pairwise(cues) if cue.start < before.start), None)
    if unordered:
        return _Fault(f"are out of order at {clock(unordered.start)}", "put the texts in the order of their times")
    if not read.encoded:
        return _Fault("are not UTF-8: letters such as å and ü will be wrong", "save them as UTF-8")
    return _held_against(length(doc, media), cues[0].start, max(cue.end for cue in cues))


def _held_against(seconds: float | None, first: float, last: float) -> _Fault | None:
    """What is wrong with captions from `first` to `last`, for a recording that plays for so many seconds."""
    if not seconds:
        return None
    if first >= seconds:
        return _Fault(f"all begin after the recording has ended, at {clock(seconds)}", "put their times right")
    if last > seconds + _OVER:
        return _Fault(f"run on to {clock(last)}, the recording ends at {clock(seconds)}", "put their times right")
    if seconds - last > max(_SHORT, seconds * _PART):
        return _Fault(f"end at {clock(last)}, the recording at {clock(seconds)}: is the rest silent?", "write the rest", True)
    return None


def length(doc: Document, media: Media) -> float | None:
    """How long a local recording plays, in seconds; None where that cannot be told."""
    if media.src is None or media.src.dynamic:
        return None
    from socialint.page.recordings import probe
    from socialint.post.files import find

    path = find(doc, media.src.value).path
    return probe(path).seconds if path is not None else None


def clock(seconds: float) -> str:
    """Minutes and seconds."""
    return f"{int(seconds // 60)}:{int(seconds % 60):02d}"
