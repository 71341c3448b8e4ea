"""Picture moves for more than five seconds, and nothing stops it.

What moves beside a text draws the eye away from it; some people cannot read on at all. After five seconds there must be a way to
stop it (WCAG 2.2.2), and a GIF has none of its own. It may be the page's, by a script, or the picture may show that something is
being loaded: so a person has to look.

Read are GIF, WebP and APNG pictures of the repository, and those that stand in the page itself: how many frames, how long each,
how many rounds.

## Bad
```html
⟦<img alt="A blinking dot" src="data:image/gif;base64,
R0lGODlhAQABAIAAAAAAAP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQAZAAAACwAAAAAAQABAAACAkQBACH5BABkAAAALAAAAAAB
AAEAAAICTAEAOw==">⟧
```
## Good
```html
<img src="https://example.org/unknown.gif" alt="A dancing bear">
```
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.links import local_file
from socialint.page.view import view

if TYPE_CHECKING:
    from socialint.page.picture import Picture

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.2.2", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G152")
NEEDS = ("<img>",)

#: Seconds.
_LONGEST = 5.0
#: Types that can move, as addresses name them.
_TYPES = ("gif", "webp", "png")


def check(doc: Document) -> Iterator[Hit]:
    """One note for each picture that moves for too long."""
    for element in doc.elements("img"):
        src = element.get("src", "")
        near = src[:30].lower() if src[:5].lower() == "data:" else src[-200:].lower()
        if not any(type in near for type in _TYPES):
            continue

        picture = _picture(doc, src)
        seconds = picture.moves if picture is not None else None
        if seconds is not None and seconds > _LONGEST and not view(doc.root).unseen(element):
            often = "without end" if math.isinf(seconds) else f"for {seconds:.0f} seconds"
            yield Hit(
                element.tag_span, f"picture moves {often}", hint="end it within five seconds, or let people stop it", review=True
            )


def _picture(doc: Document, src: str) -> Picture | None:
    from socialint.page.picture import in_address, look

    if src[:5].lower() == "data:":
        return in_address(src)
    path = local_file(doc, src)
    return look(path) if path is not None else None
