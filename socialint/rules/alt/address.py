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

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Media, Severity
from socialint.reading.alternatives import address
from socialint.rules._words import shown
from socialint.rules.alt._texts import in_control, written

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4")
NEEDS = ("media.alt",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative with an address or hashtags."""
    for item, text in written(doc):
        place = address(text.value)
        if place:
            value = text.value[place[0] : place[1]]
            if value[0] in "#＃" and " " not in value and (in_control(item.element) or _shown(value, item)):
                continue
            message = f"text alternative holds {shown(value)}"
            yield Hit(text.span(*place), message, hint="describe the picture, and put links and hashtags in the text")


def _shown(tag: str, item: Media) -> bool:
    """True where the picture's file is named after a hashtag: it shows it."""
    return item.src is not None and tag[1:].casefold() in item.src.value.casefold()
