"""Picture moves for more than five seconds, and nothing stops it.

What moves beside a text draws the eye away from it; some people cannot read on at all. After five seconds there must be a way to
stop it (WCAG 2.2.2), and a GIF has none of its own. It may be the page's, by a script, or the picture may show that something is
being loaded: so a person has to look.

Read are GIF pictures of the repository, and those that stand in the page itself: how many frames, how long each, how many
rounds.

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

from socialint.document import Document
from socialint.model import Hit, Severity

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.2.2", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G152")

#: Seconds.
_LONGEST = 5.0
#: A picture that is larger is read no further, and cannot be told, in bytes.
_LARGEST = 8 * 1024 * 1024


def check(doc: Document) -> Iterator[Hit]:
    """One note for each picture that moves for too long."""
    for element in doc.elements("img"):
        src = element.get("src") or ""
        if "gif" not in src[-200:].lower() and not src[:20].lower().startswith("data:image/gif"):
            continue
        from socialint.page.gif import moves
        from socialint.page.view import view

        if view(doc.root).unseen(element):
            continue
        data = _data(doc, src)
        seconds = moves(data) if data is not None else None
        if seconds is not None and seconds > _LONGEST:
            often = "without end" if math.isinf(seconds) else f"for {seconds:.0f} seconds"
            yield Hit(
                element.tag_span, f"picture moves {often}", hint="end it within five seconds, or let people stop it", review=True
            )


def _data(doc: Document, src: str) -> bytes | None:
    from socialint.page.links import content, local_file

    if src[:5].lower() == "data:":
        from binascii import Error, a2b_base64

        head, _, body = src[: 2 * _LARGEST].partition(",")
        try:
            return a2b_base64(body.strip()) if head.lower().endswith(";base64") else None
        except (Error, ValueError):
            return None
    path = local_file(doc, src)
    return content(path, _LARGEST) if path is not None else None
