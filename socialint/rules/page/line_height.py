"""Space between lines is fixed, and too small

Some people with dyslexia or low vision read with more space between lines. A reader's own style cannot undo what a
`style` attribute says with `!important`, so there it has to be wide enough from
the start: 1.5 times the font size (WCAG 1.4.12).

Looked at is text that can be seen, with the declaration that counts for it, inherited ones too. Text that may fit
into one line is left alone.

## Bad
```html
<p ⟦style="width: 200px; line-height: 1.2 !important"⟧>High water is at noon today and a little later tomorrow, as ever.</p>
```
## Good
```html
<p style="width: 200px; line-height: 1.5 !important">High water is at noon today and a little later tomorrow, as ever.</p>
<p style="width: 200px; line-height: 1.2">High water is at noon today and a little later tomorrow, as ever.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.rules.page._spacing import hits

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.4.12", "act:78fd32", "axe:avoid-inline-spacing")
KINDS = ("page",)
NEEDS = ("[style]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each style attribute that fixes too little space."""
    return hits(doc, "line-height", 1.5)
