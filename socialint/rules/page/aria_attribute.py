"""ARIA attribute does not exist.

A misspelt `aria-` attribute says nothing to anybody, and no browser complains. What the author meant, a required field, an open
menu, is simply not there for people who use a screen reader.

The attributes of WAI-ARIA 1.2 and of the 1.3 draft are known.

## Bad
```html
<div role="checkbox" aria-checked="true" ⟦aria-lable="Agree"⟧></div>
```
```markdown
Our <span ⟦aria-text="five stars"⟧>★★★★★</span> rating
```
## Good
```html
<div role="checkbox" aria-checked="true" aria-label="Agree"></div>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.aria import VALUES
from socialint.suggest import closest

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:4.1.2", "wcag:1.3.1", "section508:E205.4", "act:5f99a7", "axe:aria-valid-attr",
        "doc:https://www.w3.org/TR/wai-aria-1.2/#state_prop_def")  # fmt: skip
NEEDS = ("[aria-*]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each attribute that begins like ARIA and is none."""
    for name in doc.index.attributes:
        if not name.startswith("aria-") or name[5:] in VALUES or MASK in name or "." in name:
            continue
        meant = closest(name[5:], VALUES)
        hint = f"write aria-{meant}" if meant else "take it out, or write the attribute that is meant"
        for element in doc.index.having(name):
            if element.namespace != "math":
                yield Hit(element.attribute_span(name), f"there is no attribute {name[:60]}", hint=hint)
