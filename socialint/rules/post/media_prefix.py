"""Link to a picture, video, sound or PDF does not say so beforehand.

An old American guide for public bodies asks for [PIC], [VIDEO], [AUDIO] or (PDF) before such a link, so that people know what
they will meet. It is from a time when posts had no alternative texts; today those are better. The rule is off unless it is
selected, for houses that still follow the guide.

A link counts by the ending of its path. The words are English, German and Norwegian, in square or round brackets.

## Bad
```toml
[rules.post-media-prefix]
severity = "warning"
```
```json
{"platform": "x", "lang": "en", "text": "Our report: ⟦https://example.org/report.pdf⟧"}
```
## Good
```toml
[rules.post-media-prefix]
severity = "warning"
```
```json
{"platform": "x", "lang": "en",
 "text": "Our report (PDF): https://example.org/report.pdf and [VIDEO] https://example.org/a.mp4"}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.post.entities import urls

SINCE = "0.1"
SEVERITY = Severity.warning
DEFAULT = False
REFS = ("doc:https://accessibility.umn.edu/", "doc:https://answers.syr.edu/", "doc:https://section508.gov/create/social-media")
KINDS = ("post",)

_ENDINGS = {
    "PIC": ("jpg", "jpeg", "png", "gif", "webp"),
    "VIDEO": ("mp4", "mov", "webm", "m4v"),
    "AUDIO": ("mp3", "m4a", "ogg", "wav"),
    "PDF": ("pdf",),
}
NEEDS = tuple(f'".{ending}"' for endings in _ENDINGS.values() for ending in endings)
_SAID = pattern(r"(?i)[\[(](?:pic|picture|photo|image|img|gif|bild|foto|bilde|video|film|audio|sound|lyd|ton|podcast|pdf)[\])]")
#: So far before a link its mark may stand.
_NEAR = 40


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each link without a mark."""
    text = doc.text
    before = 0
    for link in urls(text.value):
        path = link.value.partition("?")[0].partition("#")[0]
        ending = path.rsplit(".", 1)[-1].lower() if "/" in path.partition("://")[2] else ""
        mark = next((mark for mark, endings in _ENDINGS.items() if ending in endings), "")
        if mark and not _SAID.search(text.value, max(before, link.start - _NEAR), link.start):
            yield Hit(text.span(link.start, link.end), f"link to a .{ending} file", hint=f"write [{mark}] before it")
        before = link.end
