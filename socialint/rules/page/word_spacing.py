"""Space between words is fixed, and too small

Some people with dyslexia or low vision read with more space between words. A reader's own style cannot undo what a
`style` attribute says with `!important`, so there it has to be wide enough from
the start: 0.16 times the font size (WCAG 1.4.12).

Looked at is text that can be seen, with the declaration that counts for it, inherited ones too.

## Bad
```html
<p ⟦style="word-spacing: 0 !important"⟧>High water at noon.</p>
```
## Good
```html
<p style="word-spacing: 0.2em !important">High water at noon.</p>
<p style="word-spacing: 0">High water at noon.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.rules.page._spacing import hits

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.4.12", "act:9e45ec", "axe:avoid-inline-spacing")
KINDS = ("page",)
NEEDS = ("[style]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each style attribute that fixes too little space."""
    return hits(doc, "word-spacing", 0.16)
