"""Page loads again, or moves on, by itself at any time.

The stricter reading (level AAA): however late it comes, a page that changes by itself interrupts somebody. Only a delay of 0,
which nobody meets as a change, is left alone. Switch it on where a page stays open all day, on a screen in a hall or a ward.

## Bad
```html
<meta http-equiv="refresh" ⟦content="86400; url=/"⟧>
```
## Good
```html
<meta http-equiv="refresh" content="0; url=/new">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.timing import refresh, spoken

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.2.4", "wcag:3.2.5", "act:bisz58", "axe:meta-refresh-no-exceptions")
KINDS = ("page",)
DEFAULT = False
NEEDS = ("[http-equiv]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a refresh with a delay."""
    found = refresh(doc)
    if found and found.seconds:
        message = f"page changes by itself after {spoken(found.seconds)}"
        yield Hit(found.element.attribute_span("content"), message, hint="let readers do it with a link, or use a delay of 0")
