"""Picture or recording is not there, or is no picture.

A post whose picture is missing goes out without it, or not at all; one that is cut off shows a grey half. Looked at is what lies
in the repository: beside the post, or in a folder above it. What is fetched from elsewhere cannot be told, nor can a file that
Git LFS has not fetched.

A file is missing where other media lie in the folder that it is said to be in. Where there are none, media may be kept outside
the repository; a house that keeps all of them there can say `required`. The headers of PNG, JPEG, GIF and WebP tell whether a
picture goes to its end; nothing is decoded.

## Bad
```json
{"platform": "mastodon", "text": "Our team",
 "media": [{"src": "⟦data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNg⟧", "alt": "Four people"}]}
```
## Good
```json
{"platform": "mastodon", "text": "Our team", "media": [{"src": "https://example.org/team.png", "alt": "Four people"}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from socialint.document import Document
from socialint.media import Media
from socialint.model import Hit, Severity
from socialint.post.files import picture_of
from socialint.rules._words import shown
from socialint.rules.post._missing import missing

if TYPE_CHECKING:
    from socialint.page.picture import Picture

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("doc:https://www.w3.org/TR/png-3/", "doc:https://www.rfc-editor.org/rfc/rfc9649")
KINDS = ("post",)
NEEDS = ("media",)


class Options:
    """Where media are kept."""

    required: Annotated[bool, "every file that a post names must lie in the repository"] = False


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each file that is not there or cannot be shown."""
    for media in doc.media:
        src = media.src
        if src is None or not src.value.strip() or src.dynamic:
            continue
        picture = picture_of(doc, media)
        fault = _fault(media, picture) if picture is not None else None
        if fault:
            yield Hit(src.span(), *fault)
        elif picture is None and not doc.native:
            yield from missing(doc, src, options.required)


def _fault(media: Media, picture: Picture) -> tuple[str, str] | None:
    name = f" {shown(media.src.value.rpartition('/')[2])}" if media.src and not media.src.value.startswith("data:") else ""
    if picture.type == "empty":
        return f"file{name} is empty", "export the picture again"
    if picture.type == "text":
        return f"file{name} holds a text and no picture", "put the picture there"
    if not picture.whole:
        return f"picture{name} is cut off or broken", "export it again"
    return None
