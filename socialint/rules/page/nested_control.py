"""Control stands inside another control.

A screen reader says a button in one go: what stands inside is text to it. A link or field in there can be reached with the Tab
key, but it is not announced, and nobody knows which of the two a click sets off.

Roles whose content is not met on its own are taken from the standard (WAI-ARIA 1.2, 5.2.9, children presentational): buttons,
tabs, check boxes, menu items that are ticked, options, pictures and so on. Content that cannot be reached is left alone.

## Bad
```html
<button>Save ⟦<span role="button" tabindex="0">⟧▼</span></button>
<ul role="tablist"><li role="tab">⟦<a href="/a">⟧One</a></li></ul>
```
```markdown
<button>Read ⟦<a href="/more">⟧more</a></button>
```
## Good
```html
<button>Save</button> <span role="button" tabindex="0">▼</span>
<ul role="tablist"><li role="none"><a href="/a" role="tab">One</a></li></ul>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from socialint.document import Document
from socialint.model import Hit, Related, Severity
from socialint.page.aria import LEAVES
from socialint.page.roles import role
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:4.1.2", "section508:E205.4", "act:307n5z", "axe:nested-interactive",
        "doc:https://www.w3.org/TR/wai-aria-1.2/#childrenArePresentational")  # fmt: skip
NEEDS = ("<button>", "[role]")

#: What stands in these is never rendered (HTML, 15.5).
_FALLBACK = frozenset({"select", "progress", "meter", "textarea"})


def check(doc: Document) -> Iterator[Hit]:
    """One hit for the first reachable element in each control whose content is not met on its own."""
    tree, places = view(doc.root), doc.root.places
    # What says that it has no role, or one that does not exist, may have its own one all the same.
    leaves = [*tree.handles_with_role(*LEAVES, "none", ""), *doc.index.with_tag("button")]
    leaves = [handle for handle in leaves if handle.tag not in _FALLBACK and places.inner(handle) is not None]
    inside = tree.focus.takers.intersection(places.below(leaves)) if leaves else ()
    seen: set[Any] = set()  # handles: most elements need not be made
    for handle in leaves if inside else ():
        if handle in seen:
            continue
        outer = places.element(handle)
        if role(outer) not in LEAVES:
            continue
        told = False
        for node in places.descendants(outer):
            if node in seen:
                continue
            seen.add(node)
            if told or node not in inside:
                continue
            element = places.element(node)
            if tree.focus.reaches(element) and not tree.hidden(element) and not tree.hidden(outer):
                told = True
                yield Hit(
                    element.tag_span,
                    f"<{element.tag}> can be reached inside a {role(outer)}",
                    hint="put it beside the other, or make the outer one no control",
                    related=(Related(outer.tag_span, role(outer)),),
                )
