"""Embedded picture, sound or video has no name.

An `<object>` that shows a picture or plays something is announced by its name. `alt` means nothing on it, and what stands
inside is shown only where the file cannot be.

The name comes from `title`, `aria-label` or `aria-labelledby`. Objects with something inside are left alone, since that may
be what people meet; so are hidden ones, and files that are neither picture, sound nor video.

## Bad
```html
⟦<object data="speech.mp3" alt="Moon speech">⟧</object>
```
```markdown
⟦<object data="plan.svg" type="image/svg+xml">⟧</object>
```
## Good
```html
<object data="speech.mp3" title="Moon speech"></object> <object data="prices.pdf"></object>
<object data="plan.svg"><img src="plan.png" alt="Plan of the house"></object>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.roles import explicit_role
from socialint.page.view import view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.1.1", "section508:E205.4", "act:8fc3b6", "axe:object-alt")
NEEDS = ("<object>",)

_ENDINGS = frozenset({
    "apng", "avif", "bmp", "gif", "ico", "jfif", "jpeg", "jpg", "png", "svg", "webp", "aac", "flac", "m4a", "mp3", "oga", "ogg",
    "opus", "wav", "m4v", "mov", "mp4", "ogv", "webm",
})  # fmt: skip


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each object of a picture, sound or video without a name."""
    for element in doc.elements("object"):
        tree = view(doc.root)
        if tree.hidden(element) or explicit_role(element) or not _media(element) or _fallback(element):
            continue
        if tree.names.of(element) == "":
            yield Hit(element.tag_span, "embedded object has no name", hint="say in title or aria-label what it is")


def _media(element: Element) -> bool:
    data = element.get("data", "").strip()
    if not data or MASK in data:
        return False
    kind = element.get("type", "").strip().lower() or (data[5:25].lower() if data[:5].lower() == "data:" else "")
    if kind:
        return kind.startswith(("image/", "audio/", "video/"))
    return data.split("#")[0].split("?")[0].rpartition(".")[2].lower() in _ENDINGS


def _fallback(element: Element) -> bool:
    return any(child.tag != "param" for child in element.elements()) or bool(element.text_content.strip())
