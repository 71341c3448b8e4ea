"""Picture of the post moves for more than five seconds.

What moves beside a text draws the eye away from it; some people cannot read on at all. After five seconds there must be a way to
stop it (WCAG 2.2.2). Some platforms show one with animations and some do not, and what others see depends on their settings: so
it is a note.

Read are GIF, WebP and APNG pictures of the repository: how many frames, how long each, how many rounds.

## Bad
```json
{"platform": "mastodon", "text": "A blinking dot", "media": [{"alt": "A dot that blinks", "src":
 "⟦data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQAZAAAACwAAAAAAQABAAACAkQBACH5BABkAAAALAAAAAABAAEAAAICTAEAOw==⟧"}]}
```
## Good
```json
{"platform": "mastodon", "text": "A bear", "media": [{"alt": "A dancing bear", "src": "https://example.org/unknown.gif"}]}
```
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.files import pictures

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.2.2", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G152")
KINDS = ("post",)
NEEDS = ("image", "gif")

#: Seconds.
_LONGEST = 5.0


def check(doc: Document) -> Iterator[Hit]:
    """One note for each picture that moves for too long."""
    for _, src, picture in pictures(doc):
        seconds = picture.moves
        if seconds is not None and seconds > _LONGEST:
            often = "without end" if math.isinf(seconds) else f"for {seconds:.0f} seconds"
            hint = "end it within five seconds, or post it as a video"
            yield Hit(src.span(), f"picture moves {often}: can people stop it there?", hint, review=True)
