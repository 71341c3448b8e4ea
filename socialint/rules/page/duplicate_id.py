"""Id that a label or a description refers to is given twice.

`for`, `aria-labelledby` and the like take the first element with the id. If there are two, the second one has no name, or the
wrong one.

Only ids that something refers to count; two equal ids that nobody uses harm nobody. Off unless selected.

## Bad
```html
<label for="mail">E-mail</label> <input id="mail"> <input ⟦id="mail"⟧>
```
```markdown
<button aria-labelledby="t">a</button> <b id="t">One</b> <b ⟦id="t"⟧>Two</b>
```
## Good
```html
<label for="mail">E-mail</label> <input id="mail"> <b id="x">a</b> <b id="x">b</b>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import MASK, Hit, Related, Severity
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.warning
DEFAULT = False
REFS = ("wcag:4.1.2", "wcag:1.3.1", "section508:E205.4", "axe:duplicate-id-aria")

_REFERS = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-errormessage",
           "aria-activedescendant", "aria-flowto", "list")  # fmt: skip


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each further element with an id that is referred to."""
    wanted: set[str] = set()
    for element in doc.elements():
        for attribute in _REFERS:
            if attribute in element.attrs:
                wanted.update(element.attrs[attribute].split())
    if not wanted:
        return
    tree = view(doc.root)
    for element in doc.elements():
        name = element.get("id", "")
        first = tree.by_id(name)
        if name in wanted and MASK not in name and first is not None and first is not element:
            yield Hit(
                element.attribute_span("id"),
                f'id "{name[:40]}" is given twice, and something refers to it',
                hint="give each element an id of its own",
                related=(Related(first.attribute_span("id"), "the first one"),),
            )
