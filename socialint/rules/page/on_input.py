"""Choosing or typing something leads elsewhere.

A list that loads another page with every choice cannot be used with the arrow keys: the first step leads away. A field that sends
its form when it changes surprises people who cannot see that (WCAG 3.2.2). It is allowed where people are told before; so this is
for a person to look at.

Looked at are the handlers `onchange` and `oninput` of fields, and `onclick` of boxes and radio buttons.

## Bad
```html
<select aria-label="Language" ⟦onchange="location.href = this.value"⟧>
  <option value="/en">English</option> <option value="/de">Deutsch</option>
</select>
```
```html
<label><input type="radio" name="size" ⟦onclick="this.form.submit()"⟧> Large</label>
```
## Good
```html
<select aria-label="Language" name="to" onchange="show(this.value)"><option>English<option>Deutsch</select> <button>Go</button>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.roles import input_type
from socialint.page.view import view
from socialint.rules.page._handlers import deed

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:3.2.2", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F36",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F37")  # fmt: skip
NEEDS = ("[onchange]", "[oninput]", "[onclick]")

_FIELDS = frozenset({"input", "select", "textarea"})
_PRESSED = frozenset({"button", "submit", "reset", "image", "hidden", "file"})


def check(doc: Document) -> Iterator[Hit]:
    """One note for each field that moves the reader on."""
    for element in doc.index.having("onchange", "oninput", "onclick"):
        if element.tag not in _FIELDS:
            continue

        kind = input_type(element) if element.tag == "input" else ""
        if kind in _PRESSED or view(doc.root).hidden(element):
            continue
        for name in ("onchange", "oninput", *(("onclick",) if kind in ("checkbox", "radio") else ())):
            found = deed(element.get(name, ""))
            if found is not None:
                yield Hit(
                    element.attribute_span(name),
                    f"<{element.tag}> {found.what} as soon as something is chosen or typed",
                    hint="add a button that does it, or say so before the field",
                    review=True,
                )
                break
