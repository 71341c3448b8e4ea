"""Text alternative holds an address or hashtags.

An address is spelled out sign by sign, and a hashtag is read as one long word. Neither says what the picture shows, and
neither can be followed from there.

A single hashtag within a description is left alone: it may stand in the picture. So are one that names a link or the file
of the picture, and a bare domain, which may be a name.

## Bad
```html
<img src="a.jpg" alt="⟦https://example.org/offers⟧">
```
```json
{"platform": "x", "text": "Hi", "media": [{"src": "a.jpg", "alt": "Sunset ⟦#iceland #travel #nofilter⟧"}]}
```
## Good
```markdown
![Poster with the tag #MeToo in white letters](a.jpg) and ![example.org](b.jpg) and ![We are #1](c.jpg)
```
```html
<a href="/together"><img src="a.png" alt="#Together"></a>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.reading.alternatives import LONGEST, Said
from socialint.rules.alt._judged import Fault, hits
from socialint.rules.alt._texts import Picture

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4")
NEEDS = ("media.alt",)

_ADDRESS = pattern(r"(?:https?://|www\.)\S{3,}", re.IGNORECASE)
_TAG = pattern(r"(?<![\w&])[#＃](?!\d+(?!\w))\w{2,100}")
_HINT = "describe the picture, and put links and hashtags in the text"


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative with an address or hashtags."""
    return hits(doc, "address")


def judge(said: Said, picture: Picture) -> Fault | None:
    """The place of an address, or of the first of two hashtags or more; a text that is one hashtag counts, too."""
    text = said.text[:LONGEST]
    found = _ADDRESS.search(text) if "://" in text or "." in text else None
    if found:
        return Fault("", _HINT, place=found.span())
    if "#" not in text and "＃" not in text:
        return None
    tags = [match.span() for match in _TAG.finditer(text)]
    if len(tags) >= 2 or (tags and tags[0] == (0, len(text)) and not (picture.in_control or _shows(picture, text))):
        return Fault("", _HINT, place=(tags[0][0], tags[-1][1]))
    return None


def _shows(picture: Picture, tag: str) -> bool:
    """True where the picture's file is named after a hashtag: it shows it."""
    return tag[1:].casefold() in picture.source.casefold()
