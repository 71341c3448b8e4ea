"""ARIA attribute says something that the element cannot be.

A button cannot be sorted and a plain `<div>` cannot have a name: browsers drop such attributes or pass on something that no
screen reader expects, and what was meant is lost. The cure is nearly always a role, or the attribute on another element.

Each role supports some attributes and all support the global ones (WAI-ARIA 1.2 and 1.3 draft, HTML-AAM). Roles that cannot be
named, such as that of `<div>`, `<span>` and `<p>`, refuse `aria-label` and `aria-labelledby`. Custom elements, attributes that
templates or frameworks write, and hidden elements are left alone.

## Bad
```html
<button ⟦aria-sort="ascending"⟧>Year</button> <div ⟦aria-label="Bananas"⟧></div>
```
```markdown
Our <span ⟦aria-label="five stars"⟧>★★★★★</span> rating
```
## Good
```html
<button aria-pressed="true">Year</button> <div role="img" aria-label="Bananas"></div> <div aria-busy="true">Loading</div>
<my-stars aria-label="five"></my-stars>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.aria import GLOBAL, ROLES, SUPPORTED, UNNAMED, VALUES
from socialint.page.names import bound
from socialint.page.owners import unknowable
from socialint.page.roles import explicit_role, role
from socialint.page.view import view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:4.1.2", "wcag:1.3.1", "section508:E205.4", "act:5c01ea", "axe:aria-allowed-attr", "axe:aria-prohibited-attr",
        "doc:https://www.w3.org/TR/html-aria/")  # fmt: skip
NEEDS = ("[aria-*]",)

#: Elements to which no role corresponds and whose global attributes are all they have (ARIA in HTML, 3). Others: cannot tell.
_NO_ROLE = frozenset({"abbr", "audio", "canvas", "cite", "dl", "figcaption", "iframe", "kbd", "label", "legend", "map", "object",
                      "picture", "ruby", "var", "video"})  # fmt: skip


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each attribute that is not for the role of its element."""
    tree = view(doc.root)
    names = [name for name in doc.index.attributes if name.startswith("aria-") and _asked(name[5:])]
    for element in map(doc.root.places.element, doc.index.handles((), names)):
        if tree.hidden(element) or element.namespace == "math" or unknowable(element):
            continue
        role = _role(element)
        if role is None:
            continue
        for name in names:
            problem = _problem(element, role, name[5:]) if MASK not in element.get(name, MASK) else ""
            if problem:
                what = role if role and role != "generic" else f"<{element.tag}>"
                yield Hit(element.attribute_span(name), f"{what} {problem} {name}", hint=_hint(problem))


def _asked(name: str) -> bool:
    """True for an attribute (without its `aria-`) that is not for every role."""
    if name in ("label", "labelledby"):
        return True
    return name in VALUES and name not in GLOBAL and name not in ("braillelabel", "brailleroledescription", "roledescription")


def _role(element: Element) -> str | None:
    """The role, None where what it supports cannot be told."""
    found = role(element)
    if found.startswith("doc-") or element.tag in ("html", "body"):
        return None
    if element.namespace == "svg" and not explicit_role(element):
        return None
    if found == "" and element.tag not in _NO_ROLE:
        return None
    return found if found == "" or found in ROLES else None


def _problem(element: Element, role: str, name: str) -> str:
    if name in ("label", "labelledby"):
        return "cannot be named by" if role in UNNAMED and not bound(element) else ""
    supported = SUPPORTED.get(role, frozenset())
    if element.tag == "input":  # what is written over a field's own role keeps the field's properties
        supported = supported | SUPPORTED["textbox"] | SUPPORTED["spinbutton"] | {"checked"}
    elif element.tag == "summary":
        supported = supported | {"expanded"}
    return "" if name in supported else "does not support"


def _hint(problem: str) -> str:
    if problem == "does not support":
        return "take it out, or give the element the role that is meant"
    return "write it as text, or give the element a role that can have a name"
