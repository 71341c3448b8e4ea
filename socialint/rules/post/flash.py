"""Picture of the post flashes more than three times a second.

Flashing can set off seizures, before anybody has had time to look away (WCAG 2.3.1). A sequence of lightning, strobes or cuts
between dark and bright is enough.

Read are GIF, WebP and APNG pictures of the repository, their frames by Pillow (`pip install socialint[images]`). Counted are
opposing changes of the luminance over a quarter of 341 by 256 pixels, WCAG's area; a smaller picture is no danger. Saturated
red, and how large a platform shows the picture, are not looked at. Where the frames cannot be read, a note says that nobody has
looked.

## Bad
```json
{"platform": "mastodon", "text": "Lights", "media": [{"alt": "Two lights that blink by turns", "src":
 "⟦data:image/gif;base64,R0lGODlhkAGQAYAAAAAAAP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAQABAAACAkQBACH5BAAKAAAALAAAAAABAAEAAAICTAEAOw==⟧"}]}
```
## Good
```json
{"platform": "mastodon", "text": "A bear", "media": [{"alt": "A dancing bear", "src": "https://example.org/unknown.gif"}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.files import find, pictures

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.3.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G19")
KINDS = ("post",)
NEEDS = ("image", "gif")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each picture that flashes, one note for each that may."""
    for _, src, picture in pictures(doc):
        from socialint.page.flashes import flashes, may_flash

        if not picture.moves or not may_flash(picture):
            continue
        path = find(doc, src.value).path
        found = flashes(path, picture) if path is not None else None
        if found:
            message = "picture flashes more than three times a second"
            yield Hit(src.span(), message, hint="slow it down, or leave it out: it can set off seizures")
        elif found is None:
            message = "picture moves, and whether it flashes was not looked at"
            hint = "count the flashes of any second, or install socialint[images]; three are the most"
            yield Hit(src.span(), message, hint=hint, review=True)
