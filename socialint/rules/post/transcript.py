"""Transcript of a post's recording is empty, or far too short for it.

Who does not hear, and who has no time to listen, reads the transcript. A file that is missing or empty helps nobody; one that
has less than a word for every four seconds cannot be all that was said, unless most of it is music: a note. The transcript may
also stand in the field itself.

## Bad
```json
{"platform": "x", "text": "Our choir", "media": [{"src": "https://example.org/choir.mp3", "transcript": "⟦ - ⟧"}]}
```
## Good
```json
{"platform": "x", "text": "Our choir", "media": [{"src": "https://example.org/choir.mp3", "transcript": "(The choir hums.)"}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity, Text
from socialint.pattern import pattern
from socialint.rules.post._missing import missing
from socialint.rules.post.captions import clock, length

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.2.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G158")
KINDS = ("post",)
NEEDS = ("media.transcript",)

#: Nobody says less than one word in so many seconds; and shorter recordings may hold a single word.
_SLOWEST, _SHORTEST = 4, 20
#: Files that hold nothing but words.
_WORDS = (".md", ".txt", ".markdown", ".vtt", ".srt")
_PATH = pattern(r"\S{1,1000}\.[A-Za-z0-9]{2,8}")
_LETTERS = pattern(r"[^\W_]+")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each transcript that cannot be one."""
    for media in doc.media:
        field = media.transcript
        if field is None or field.dynamic or not field.value:
            continue
        words = _words(doc, field)
        if words is None:
            yield from missing(doc, field)
            continue
        if not words:
            yield Hit(field.span(), "transcript holds no words", "write down what is said")
            continue
        seconds = length(doc, media)
        if seconds and seconds > _SHORTEST and words * _SLOWEST < seconds:
            message = f"transcript has {words} words for a recording of {clock(seconds)}: is that all?"
            yield Hit(field.span(), message, "write down the rest", review=True)


def _words(doc: Document, field: Text) -> int | None:
    """The number of words; None for a file that cannot be read."""
    value = field.value.strip()
    if not _PATH.fullmatch(value):
        return len(_LETTERS.findall(value))
    from socialint.post.files import find, text_of

    path = find(doc, value).path
    if path is None or path.suffix.lower() not in _WORDS:
        return None
    data = text_of(path)
    if data is None or data.startswith(b"version https://git-lfs.github.com/spec/"):
        return None
    return len(_LETTERS.findall(data.decode("utf-8", "replace")))
