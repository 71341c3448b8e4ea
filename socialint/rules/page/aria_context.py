"""Element with a role stands outside of what it belongs to.

A list item without a list, or a tab without a tab list, loses its meaning: a screen reader cannot say "2 of 5", and some drop
the role altogether.

Where a role must stand is taken from the standard. The accessibility tree counts: `<div>`s and presentational elements in
between do not matter, and `aria-owns` does. Native elements (`<li>`) are left alone; so is a part of a page, whose rest may
be the list, and what stands in a custom element.

## Bad
```html
<!DOCTYPE html>
<html lang="en"><title>Hours</title><div>⟦<div role="listitem">⟧Sunday</div></div></html>
```
## Good
```html
<!DOCTYPE html>
<html lang="en"><title>Hours</title>
<div role="list"><div><div role="listitem">Sunday</div></div></div> <ul><div role="listitem">Monday</div></ul>
<div role="tablist" aria-owns="t1"></div> <div id="t1" role="tab">One</div></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.aria import CONTEXT
from socialint.page.owners import unknowable
from socialint.page.roles import explicit_role, implicit_role, role
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.3.1", "section508:E205.4", "act:ff89c9", "axe:aria-required-parent",
        "doc:https://www.w3.org/TR/wai-aria-1.2/#scope")  # fmt: skip
KINDS = ("page",)
NEEDS = ("[role]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each element whose owner is not one that its role asks for."""
    tree = view(doc.root)
    for element in tree.with_role(*CONTEXT):
        wanted = CONTEXT[explicit_role(element)]
        if not wanted or tree.hidden(element) or element.namespace == "math" or unknowable(element):
            continue
        if explicit_role(element) == implicit_role(element):
            continue
        owner = tree.owners.parent(element)
        if owner is None or owner.parent is None or owner.tag in ("html", "body"):
            outside = doc.whole_page
        else:
            outside = role(owner) not in wanted and not unknowable(owner) and owner.namespace == "html"
        if outside:
            names = sorted(wanted)
            yield Hit(
                element.tag_span,
                f"{explicit_role(element)} stands outside of a {' or '.join(names)}",
                hint=f'put it into an element with role="{_best(wanted)}"',
            )


def _best(wanted: frozenset[str]) -> str:
    return next((name for name in ("list", "listbox", "menu", "grid", "table", "tree") if name in wanted), min(wanted))
