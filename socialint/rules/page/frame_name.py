"""Embedded page has no name.

A screen reader announces an `<iframe>` by its name: "Map of the office, frame". Without one people must go in to find out
what it is, past whatever it asks of them.

The name comes from `title`, `aria-label` or `aria-labelledby`. Frames that are hidden, that the Tab key skips
(`tabindex="-1"`), or whose address and name a script may still write are left alone.

## Bad
```html
⟦<iframe src="https://maps.example/office">⟧</iframe>
```
```markdown
Where we are: ⟦<iframe src="https://maps.example/office" title="">⟧</iframe>
```
## Good
```html
<iframe src="https://maps.example/office" title="Map of the office"></iframe> <iframe src="/count" hidden></iframe>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.roles import explicit_role, tabindex
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:4.1.2", "section508:E205.4", "act:cae760", "axe:frame-title",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/html/H64")  # fmt: skip
NEEDS = ("<iframe>", "<frame>")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each frame without a name."""
    for frame in doc.elements("iframe", "frame"):
        tree = view(doc.root)
        if tree.hidden(frame) or explicit_role(frame) == "none" or (tabindex(frame) or 0) < 0:
            continue
        if ("src" in frame.attrs or "srcdoc" in frame.attrs) and tree.names.of(frame) == "":
            yield Hit(frame.tag_span, "frame has no name", hint="say in title what is in it")
