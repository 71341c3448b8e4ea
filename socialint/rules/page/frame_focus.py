"""Embedded page with links or fields cannot be reached with the keyboard.

A negative `tabindex` on an `<iframe>` takes everything in it away from people who use no mouse.

Looked at is what the page itself holds in `srcdoc`. What is in another file is not read. Hidden frames are left alone, and
frames that are so small, or so styled, that nobody may see them.

## Bad
```html
⟦<iframe title="Menu" tabindex="-1" srcdoc="<a href='/'>Start</a>">⟧</iframe>
```
```markdown
⟦<iframe title="Menu" tabindex="-1" srcdoc="<button>Go</button>">⟧</iframe>
```
## Good
```html
<iframe title="Menu" srcdoc="<a href='/'>Start</a>"></iframe> <iframe title="News" tabindex="-1" srcdoc="<p>News</p>"></iframe>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.roles import tabindex
from socialint.page.view import View, view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.1.1", "section508:E205.4", "act:akn7bn", "axe:frame-focusable-content")
NEEDS = ("[srcdoc]",)

#: What is smaller shows no content, in CSS pixels.
_SMALL = 10


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each frame that the Tab key skips although it holds something to reach."""
    for frame in doc.elements("iframe"):
        source = frame.get("srcdoc", "")
        if not source or MASK in source or (tabindex(frame) or 0) >= 0 or view(doc.root).unseen(frame):
            continue
        if _tiny(frame):
            continue
        from socialint.parse.html import parse_html

        inner = View(parse_html(source))
        if not inner.styled and any(inner.focus.reaches(element) for element in inner.root.elements()):
            yield Hit(frame.tag_span, "frame holds links or fields, but the keyboard skips it", hint="take out its tabindex")


def _tiny(frame: Element) -> bool:
    """True where a frame may show nothing: it is a few pixels wide, or its own style sets size or place."""
    sizes = (frame.get(name, "").strip().removesuffix("px") for name in ("width", "height"))
    style = frame.get("style", "").lower()
    return any(size.isdigit() and int(size[:6]) < _SMALL for size in sizes) or any(
        word in style for word in ("width", "height", "position", "overflow", "opacity", "clip")
    )
