"""Picture is of another type than its name says.

Programs that go by the name, and servers that send it, get it wrong: the upload is refused, or the picture is not shown. The
first bytes say what a picture is. Types that neither these nor an installed Pillow know are left alone.

## Bad
```json
{"platform": "mastodon", "text": "Our team",
 "media": [{"alt": "A dot", "src":
 "⟦data:image/jpeg;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==⟧"}]}
```
## Good
```json
{"platform": "mastodon", "text": "Our team",
 "media": [{"alt": "A dot", "src":
 "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.files import pictures

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("doc:https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern",)
KINDS = ("post",)
NEEDS = ("image", "gif")

#: What names call the types.
_NAMES = {
    "png": "png", "apng": "png", "jpg": "jpeg", "jpeg": "jpeg", "jpe": "jpeg", "jfif": "jpeg", "pjpeg": "jpeg", "gif": "gif",
    "webp": "webp", "svg": "svg", "svg+xml": "svg", "avif": "avif", "bmp": "bmp", "tif": "tiff", "tiff": "tiff",
}  # fmt: skip
#: Types whose names above are all that they have.
_KNOWN = frozenset(_NAMES.values())


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each picture whose name and bytes disagree."""
    for _, src, picture in pictures(doc):
        said = _NAMES.get(_said(src.value))
        if said and picture.type != said and picture.type in _KNOWN:
            kind = picture.type.upper()
            hint = f"call it .{'jpg' if picture.type == 'jpeg' else picture.type}, or convert it"
            yield Hit(src.span(), f"name says {said}, but the file is {kind}", hint)


def _said(address: str) -> str:
    if address[:11].lower() == "data:image/":
        return address[11:40].partition(";")[0].lower()
    return address.strip()[-10:].rpartition(".")[2].lower()
