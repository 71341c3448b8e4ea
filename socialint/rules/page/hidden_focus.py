"""Hidden part of the page can be reached with the keyboard.

`aria-hidden="true"` takes a part away from screen readers. If the Tab key still stops in it, their users stand on something
that says nothing, and do not know where they are.

Looked at is what the Tab key reaches by the markup: links, buttons, fields, `tabindex`, `summary`, media with controls. What
is not shown or disabled is not reached. A part with a class or an id may be hidden by a stylesheet that is not at hand, and
one that passes the focus on by a script is a common trick: both are left alone where that cannot be told.

## Bad
```html
⟦<div aria-hidden="true">⟧<a href="/">Start</a></div>
```
```markdown
⟦<p tabindex="0" aria-hidden="true">⟧Hours</p>
```
## Good
```html
<div aria-hidden="true"><a href="/" tabindex="-1">Start</a> <button disabled>Go</button></div>
<div aria-hidden="true" hidden><a href="/">Start</a></div>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from socialint.document import Document
from socialint.model import Hit, Related, Severity
from socialint.page.view import view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:4.1.2", "wcag:1.3.1", "section508:E205.4", "act:6cfa84", "axe:aria-hidden-focus")
NEEDS = ("[aria-hidden]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each outermost `aria-hidden` element that the Tab key reaches, or reaches into."""
    tree, places = view(doc.root), doc.root.places
    inside: set[Any] = set()  # the handles of what was looked at with an aria-hidden element around it
    for handle in doc.index.with_attribute("aria-hidden"):
        if handle in inside or (places.value(handle, "aria-hidden") or "").strip().lower() != "true":
            continue
        element = places.element(handle)
        nodes = [handle, *places.descendants(element)]
        inside.update(nodes)
        takers = (places.element(node) for node in nodes if node in tree.focus.takers)
        found = next((one for one in takers if one.tag != "iframe" and tree.focus.reaches(one) and not _moves_on(one)), None)
        if found is not None and not _may_be_gone(doc, element, found):
            related = () if found is element else (Related(found.tag_span, "this is reached"),)
            yield Hit(
                element.tag_span,
                f"<{element.tag}> is hidden from screen readers, but the keyboard reaches {_what(element, found)}",
                hint='hide it from all (hidden), or give what is in it tabindex="-1"',
                related=related,
            )


def _what(element: Element, found: Element) -> str:
    return "it" if found is element else f"a <{found.tag}> in it"


def _moves_on(element: Element) -> bool:
    return any(name in ("onfocus", "onfocusin", "@focus", "v-on:focus", "(focus)") for name in element.attrs)


def _may_be_gone(doc: Document, element: Element, found: Element) -> bool:
    """True where a stylesheet may hide what is reached: one that cannot be read, or that of the rest of the page."""
    from socialint.page.styles import of

    if doc.whole_page and (not view(doc.root).styled or of(doc).complete):
        return False
    node: Element | None = found
    for _ in range(200):
        if node is None:
            return False
        if "class" in node.attrs or "id" in node.attrs:
            return True
        node = node.parent
    return True
