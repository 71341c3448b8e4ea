"""ARIA attribute that a role needs leads nowhere.

A scroll bar that names nothing it scrolls, or an open combo box whose list cannot be found, leaves people without the way to what
it controls.

Looked at are the references that a role must have (`aria-controls` of a scroll bar, and of a combo box that is open). One id that
exists is enough. In a part of a page the rest may hold the id: then nothing is said.

## Bad
```html
<!DOCTYPE html>
<html lang="en"><title>Tags</title>
<label>Tag <input role="combobox" aria-expanded="true" ⟦aria-controls="tags"⟧></label></html>
```
## Good
```html
<!DOCTYPE html>
<html lang="en"><title>Tags</title>
<label>Tag <input role="combobox" aria-expanded="true" aria-controls="tags"></label>
<div role="listbox" id="tags" aria-label="Tags"><div role="option">Oslo</div></div></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.roles import explicit_role
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:4.1.2", "wcag:1.3.1", "section508:E205.4", "act:in6db8",
        "doc:https://www.w3.org/TR/wai-aria-1.2/#aria-controls")  # fmt: skip
KINDS = ("page",)
NEEDS = ("[aria-controls]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each `aria-controls` that its role needs and that names nothing that exists."""
    if not doc.whole_page:
        return

    tree = view(doc.root)
    for element in tree.with_role("combobox", "scrollbar"):
        value = element.get("aria-controls", "")
        if not value.strip() or MASK in value or tree.hidden(element):
            continue
        role = explicit_role(element)
        opened = element.get("aria-expanded", "").strip().lower() == "true"
        if (role == "scrollbar" or (role == "combobox" and opened)) and not any(name in tree.ids for name in value.split()):
            shown = " ".join(value.split())[:60]
            yield Hit(
                element.attribute_span("aria-controls"),
                f'{role} controls "{shown}", which is not in the page',
                hint="name the id of what it controls",
            )
