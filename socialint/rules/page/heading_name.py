"""Heading is empty.

A screen reader lists the headings of a page; an empty one is a place without a sign. Usually it was used for its space, or a
picture in it has no text alternative.

The name is computed after the standard (Accessible Name Computation 1.2). Hidden headings are left alone, and so are those that a
template, a framework or a script fills: with scripts in the page, an empty heading with an id is taken for one of these, and one
with a class, or with an empty box of a class in it, for one that may be: a note.

## Bad
```html
⟦<h2>⟧</h2> ⟦<h3>⟧<img src="hours.png"></h3> ⟦<div role="heading" aria-level="2">⟧<br></div>
```
```markdown
⟦<h2>⟧<img src="hours.png" alt=""></h2>
```
## Good
```html
<h2>Hours</h2> <h3><img src="hours.png" alt="Hours"></h3> <h2 hidden></h2> <h2>{{ title }}</h2>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from socialint.blocks import HEADINGS
from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.roles import role
from socialint.page.view import view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.3.1", "wcag:2.4.6", "section508:E205.4", "act:ffd0e9", "axe:empty-heading")
NEEDS = ("<h1>", "<h2>", "<h3>", "<h4>", "<h5>", "<h6>", "[role]")

#: An empty heading with more inside is no heading that somebody wrote.
_MOST = 50


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each heading without a name."""
    tree = view(doc.root)
    for handle in tree.names.nameless(HEADINGS, ("heading",)):
        element = doc.root.places.element(handle)
        if role(element) != "heading":
            continue
        if _filled_later(element) and _scripts(doc):
            continue
        maybe = _has_a_box(element) and (doc.templated or next(doc.elements("script"), None) is not None)
        message = "heading is empty" + (": does a script fill it?" if maybe else "")
        yield Hit(element.tag_span, message, hint="write what comes under it, or take it out", review=maybe)


def _filled_later(element: Element) -> bool:
    """True where a script may know the heading or something in it: by an id or a data attribute."""
    inside = islice(element.elements(), _MOST)
    return any(name == "id" or name.startswith("data-") for node in (element, *inside) for name in node.attrs)


def _has_a_box(element: Element) -> bool:
    """True for a class, of the heading or of an empty box in it, by which a script may find where to write."""
    boxes = (node for node in islice(element.elements(), _MOST) if node.tag in ("span", "div"))
    return any("class" in node.attrs for node in (element, *boxes))


def _scripts(doc: Document) -> bool:
    return not doc.whole_page or next(doc.elements("script"), None) is not None
