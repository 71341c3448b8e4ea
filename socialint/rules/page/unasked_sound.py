"""Sound starts by itself for more than three seconds, though it can be stopped.

Even with `controls` it speaks over the screen reader until its reader has found them. Sound that starts when somebody asks for it
disturbs nobody.

Only files of the repository are found, because only their length and sound can be read.

## Good
```html
<audio src="waves.mp3" controls></audio> <video src="waves.mp4" autoplay muted></video>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.4.2", "act:aaa1bf", "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G171")
KINDS = ("page",)
DEFAULT = False


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such element."""
    for element in doc.elements("audio", "video"):
        from socialint.rules.page.autoplay import starts

        if not starts(element):
            continue
        from socialint.page.media import playing

        plays = playing(doc, element)
        if plays.sound and plays.seconds is not None and plays.seconds > 3:
            message = f"{element.tag} plays sound by itself for more than three seconds"
            yield Hit(element.attribute_span("autoplay"), message, hint="leave out autoplay, or add muted")
