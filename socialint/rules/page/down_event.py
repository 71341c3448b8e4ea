"""Control acts when it is touched, not when it is let go.

A finger or a mouse that is put down in the wrong place can be moved away before it is lifted: then nothing happens. A control
that acts at once takes this away from people who tremble or miss (WCAG 2.5.2).

Looked at are the handlers `onmousedown`, `onpointerdown` and `ontouchstart` that lead elsewhere, open a window or send a form.
Where they do so under a condition, a person must look.

## Bad
```html
<button ⟦onmousedown="location.href = '/order'"⟧>Order</button>
```
## Good
```html
<button onclick="location.href = '/order'" onmousedown="this.className = 'down'">Order</button>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.view import view
from socialint.rules.page._handlers import deed

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.5.2", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F101")
NEEDS = ("[onmousedown]", "[onpointerdown]", "[ontouchstart]")

_DOWN = ("onmousedown", "onpointerdown", "ontouchstart")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each element that acts when it is touched."""
    for element in doc.index.having(*_DOWN):
        if view(doc.root).unseen(element):
            continue
        for name in _DOWN:
            found = deed(element.get(name, ""))
            if found is not None:
                yield Hit(
                    element.attribute_span(name),
                    f"<{element.tag}> {found.what} as soon as it is touched",
                    hint="do it in onclick",
                    review=not found.certain,
                )
                break
