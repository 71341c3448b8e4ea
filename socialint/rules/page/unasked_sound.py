"""Sound starts by itself for more than three seconds, though it can be stopped.

Even with `controls` it speaks over the screen reader until its reader has found them. Sound that starts when somebody asks for it
disturbs nobody.

Looked at is what has `autoplay` and is not `muted`. How long it plays is read from the header of a file of the repository;
for any other file a person has to look: a note.

## Bad
```html
<video src="https://example.org/film.mp4" ⟦autoplay⟧ controls></video>
```
## Good
```html
<audio src="waves.mp3" controls></audio> <video src="waves.mp4" autoplay muted></video>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.rules.page.autoplay import SHORT, starting

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.4.2", "act:aaa1bf", "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G171")
KINDS = ("page",)
DEFAULT = False
NEEDS = ("[autoplay]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such element."""
    if next(doc.elements("audio", "video"), None) is None:
        return
    from socialint.page.recordings import playing

    for element in starting(doc):
        plays = playing(doc, element)
        place, hint = element.attribute_span("autoplay"), "leave out autoplay, or add muted"
        if plays.sound and plays.seconds is not None:
            if plays.seconds > SHORT:
                yield Hit(place, f"{element.tag} plays sound by itself for more than three seconds", hint)
        elif plays.sound is not False:
            yield Hit(place, f"{element.tag} starts by itself: does it sound for more than three seconds?", hint, review=True)
