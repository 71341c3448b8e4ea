"""Password cannot be pasted.

Not everybody can remember a password, or copy it letter by letter: people use password managers, and paste. A sign-in that
refuses it asks for memory (WCAG 3.3.8), unless there is another way in.

Looked at are fields for a password or a code that was sent, and the handler `onpaste` on them or around them.

## Bad
```html
<input type="password" aria-label="Password" ⟦onpaste="return false"⟧>
```
```html
<form ⟦onpaste="event.preventDefault()"⟧><input autocomplete="one-time-code" aria-label="Code"></form>
```
## Good
```html
<input type="password" aria-label="Password" autocomplete="current-password"> <input aria-label="Name" onpaste="return false">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.view import view
from socialint.rules.page._handlers import refuses
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:3.3.8", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F109")
NEEDS = ("[onpaste]",)

_SIGN_IN = frozenset({"current-password", "one-time-code"})


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each handler that refuses what is pasted into such a field."""
    for element in doc.index.having("onpaste"):
        if not refuses(element.attrs["onpaste"]):
            continue
        inner = (element,) if element.tag == "input" else element.elements("input")
        fields = [field for field in inner if _asks(field) and not view(doc.root).hidden(field)]
        if fields:
            yield Hit(
                element.attribute_span("onpaste"),
                "a password or code cannot be pasted" if len(fields) == 1 else "passwords or codes cannot be pasted",
                hint="take the handler out",
            )


def _asks(field: Element) -> bool:
    words = field.get("autocomplete", "").lower().split()
    return not _SIGN_IN.isdisjoint(words) or (field.get("type", "").strip().lower() == "password" and "new-password" not in words)
