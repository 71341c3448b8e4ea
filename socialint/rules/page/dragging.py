"""Something is to be dragged.

Dragging takes a steady hand that holds and moves at once. What it does must also be possible with single clicks or taps: buttons
to move an entry up, a menu, a field (WCAG 2.5.7).

Whether there is another way, only a person can tell: one note for a page, at the first element that `draggable` lets people drag
or that hears of it in `ondragstart`. Links and pictures, which every browser lets people drag, are not meant.

## Bad
```html
<ul><li ⟦draggable="true"⟧>Bread</li> <li draggable="true">Milk</li></ul>
```
## Good
```html
<ul><li draggable="false">Bread</li> <li>Milk <button>Move up</button></li></ul>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.5.7", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F108")
NEEDS = ("[draggable]", "[ondragstart]")


def check(doc: Document) -> Iterator[Hit]:
    """One note for a page where something is to be dragged."""
    found = []
    for element in doc.index.having("draggable", "ondragstart"):
        dragged = element.get("draggable", "").strip().lower() == "true" or element.get("ondragstart", "").strip()
        refused = "false" in element.get("draggable", "").lower() or "return false" in element.get("ondragstart", "")
        if dragged and not refused and not view(doc.root).unseen(element):
            found.append(element)
    if found:
        name = "draggable" if "draggable" in found[0].attrs else "ondragstart"
        what = "something is" if len(found) == 1 else f"{len(found)} things are"
        yield Hit(found[0].attribute_span(name), f"{what} to be dragged", hint="give it buttons that do the same", review=True)
