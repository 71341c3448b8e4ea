"""Role lacks a state that it needs.

`role="checkbox"` promises something that is ticked or not. Without `aria-checked` a screen reader says "checkbox" and leaves
people to guess.

What a role needs is taken from the standard. Elements that bring it with them (`<input type="checkbox" role="switch">`, `<h2
role="heading">`) are left alone, and so are a combo box that is closed and a separator that cannot take the focus.

## Bad
```html
⟦<div role="checkbox" tabindex="0">⟧I agree</div> ⟦<div role="heading">⟧Prices</div>
```
```markdown
⟦<div role="slider" tabindex="0" aria-label="Price">⟧</div>
```
## Good
```html
<div role="checkbox" tabindex="0" aria-checked="false">I agree</div> <div role="heading" aria-level="2">Prices</div>
<label>Quiet <input type="checkbox" role="switch"></label> <div role="separator"></div>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.aria import REQUIRED
from socialint.page.names import bound
from socialint.page.owners import unknowable
from socialint.page.roles import explicit_role, focusable, implicit_role, input_type
from socialint.page.view import view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:4.1.2", "wcag:1.3.1", "section508:E205.4", "act:4e8ab6", "axe:aria-required-attr",
        "doc:https://www.w3.org/TR/wai-aria-1.2/#requiredState")  # fmt: skip
NEEDS = ("[role]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each element with a role and without a state that the role must have."""
    tree = view(doc.root)
    for element in tree.with_role(*REQUIRED):
        role = explicit_role(element)
        if tree.hidden(element) or bound(element) or unknowable(element):
            continue
        if role == implicit_role(element) or _native(element, role):
            continue
        for name in REQUIRED[role]:
            if _needed(element, role, name) and not element.get(f"aria-{name}", "").strip():
                yield Hit(element.tag_span, f"{role} has no aria-{name}", hint=f"add aria-{name}, and keep it up to date")
                break


def _native(element: Element, role: str) -> bool:
    """True where the element says by itself what the role needs (HTML-AAM, 3.6)."""
    if element.tag == "input":
        kind = input_type(element)
        return (kind in ("checkbox", "radio") and role not in ("combobox", "heading")) or kind in ("range", "number")
    return element.tag in ("meter", "progress", "select", "option")


def _needed(element: Element, role: str, name: str) -> bool:
    if role == "separator":
        return focusable(element)
    if role == "combobox" and name == "controls":
        return element.get("aria-expanded", "").strip().lower() == "true"
    return True
