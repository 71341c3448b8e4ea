"""Button or form field has no name.

A screen reader says "edit" or "button" and nothing else; who speaks commands has nothing to say. A placeholder disappears with
the first letter, so a label is better, but it does give a name.

The accessible name is computed after the standard (Accessible Name Computation 1.2, HTML-AAM): `label`, `aria-label`,
`aria-labelledby`, content, value, `title`, `placeholder`. Submit and reset buttons have one from the browser. Hidden controls are
left alone, and so are those whose name a template, a framework or a custom element writes. A button left empty for a script
library to fill (`<button uk-close>`) is a note, and so is a field in a custom element (`<form-field><input></form-field>`): some
write a name, some do not. Image buttons: see `alt-missing`.

## Bad
```html
<form>⟦<input type="email" name="mail">⟧ ⟦<select>⟧<option>Oslo</option></select> ⟦<button>⟧<i class="x"></i></button></form>
```
```markdown
Sign up: ⟦<input type="text">⟧
```
## Good
```html
<form><label>E-mail <input type="email"></label> <label for="c">City</label> <select id="c"><option>Oslo</option></select>
<input type="hidden" name="t"> <input type="submit"> <button aria-label="Close">×</button> <input placeholder="Search"></form>
```
```markdown
Sign up: <input type="text" aria-label="E-mail address">
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.names import left_to_script
from socialint.page.roles import input_type, role
from socialint.page.view import view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:4.1.2", "wcag:1.3.1", "wcag:3.3.2", "section508:E205.4", "act:97a4e1", "act:e086e5", "act:m6b1q3", "act:2t702h",
        "axe:label", "axe:button-name", "axe:select-name", "axe:input-button-name", "axe:aria-input-field-name",
        "axe:aria-toggle-field-name", "axe:aria-command-name", "axe:summary-name")  # fmt: skip
NEEDS = ("<input>", "<select>", "<textarea>", "<button>", "<summary>", "[role]")

_NATIVE = frozenset({"input", "select", "textarea", "button", "summary"})
_ROLES = {
    "button": "button", "checkbox": "checkbox", "combobox": "combobox", "listbox": "list box", "menuitem": "menu item",
    "menuitemcheckbox": "menu item", "menuitemradio": "menu item", "radio": "radio button", "searchbox": "search field",
    "slider": "slider", "spinbutton": "number field", "switch": "switch", "textbox": "text field",
}  # fmt: skip
#: Fields that no role corresponds to (HTML-AAM).
_FIELDS = {
    "color": "colour field", "date": "date field", "datetime-local": "date field", "file": "file field", "month": "date field",
    "time": "time field", "week": "date field",
}  # fmt: skip


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each control without a name."""
    tree = view(doc.root)
    for handle in tree.names.nameless(_NATIVE, _ROLES):
        element = doc.root.places.element(handle)
        what = _control(element)
        if what:
            maybe = left_to_script(element) or _in_component(element)
            message = f"{what} has no name" + (": does a script give it one?" if maybe else "")
            yield Hit(element.tag_span, message, hint=_hint(element), review=maybe)


def _control(element: Element) -> str:
    """What a control is called; "" for what is none or is looked at elsewhere."""
    if element.tag == "input" and input_type(element) in ("hidden", "image"):
        return ""
    if element.tag == "summary":
        return "summary" if _opens(element) else ""
    return _ROLES.get(role(element), "") or (_FIELDS.get(input_type(element), "") if _bare_input(element) else "")


def _bare_input(element: Element) -> bool:
    return element.tag == "input" and not element.get("role", "").strip()


def _in_component(element: Element) -> bool:
    """True for a field in a custom element, or in one of its children: its script may make its own label the field's."""
    return element.tag in ("input", "select", "textarea") and any("-" in node.tag for node in islice(element.ancestors(), 2))


def _opens(summary: Element) -> bool:
    """True for the first summary of a `<details>`; any other is plain text (HTML, 4.11.2)."""
    parent = summary.parent
    if parent is None or parent.tag != "details":
        return False
    return next(child for child in parent.children if isinstance(child, Element) and child.tag == "summary") is summary


def _hint(element: Element) -> str:
    if element.tag in ("input", "select", "textarea"):
        return "give it a <label>"
    return "write what it does inside it, or in aria-label"
