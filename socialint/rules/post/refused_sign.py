"""Sign that a platform refuses.

YouTube takes no `<` and no `>` in titles and descriptions: it refuses to save them. X takes no post with one of three code points
that are no characters (U+FFFE, U+FEFF, U+FFFF); they come along unseen from other programs, the second as a byte order
mark.

## Bad
```json
{"platform": "youtube", "title": "Bread ⟦<⟧ cake", "text": "Our new series: bread -⟦>⟧ cake"}
```
```json
{"platform": "x", "text": "⟦\\ufeff⟧Good morning"}
```
## Good
```json
{"platform": "youtube", "text": "Our new series: bread → cake"}
```
```json
{"platform": "x", "text": "Bread > cake"}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity, Text
from socialint.pattern import pattern

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("doc:https://developers.google.com/youtube/v3/docs/videos", "doc:https://docs.x.com/fundamentals/counting-characters")
KINDS = ("post",)
NEEDS = ("platform:youtube", "platform:x")

_REFUSED = {"youtube": pattern("[<>]"), "x": pattern("[\ufffe\ufeff\uffff]")}
_TITLES = {"youtube": "YouTube", "x": "X"}


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such sign."""
    for platform in doc.context.platforms:
        if platform not in _REFUSED:
            continue
        for text in _texts(doc, platform):
            for match in _REFUSED[platform].finditer(text.value):
                sign = match[0] if match[0] in "<>" else f"U+{ord(match[0]):04X}"
                yield Hit(text.span(*match.span()), f"{_TITLES[platform]} refuses texts with {sign}", hint="take it out")


def _texts(doc: Document, platform: str) -> Iterator[Text]:
    yield doc.text
    title = doc.field("title") if platform == "youtube" else None
    if title is not None and title.text is not None:
        yield title.text
