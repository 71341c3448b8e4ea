"""Table cell names a header that is not in its table.

`headers` tells a screen reader which header cells belong to a cell. An id that leads to something else, or nowhere, tells it
nothing, and the cell is read without its headers.

Each id must be that of another cell of the same table. Hidden tables and pages that a template writes are left alone.

## Bad
```html
<table><tr><th id="d">Day</th></tr><tr><td ⟦headers="day"⟧>Sunday</td></tr></table>
```
```markdown
<table><tr><td><b id="d">Day</b></td></tr><tr><td ⟦headers="d"⟧>Sunday</td></tr></table>
```
## Good
```html
<table><tr><th id="d">Day</th></tr><tr><td headers="d">Sunday</td></tr></table>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.roles import explicit_role
from socialint.page.tables import rows
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.3.1", "section508:E205.4", "act:a25f45", "axe:td-headers-attr",
        "doc:https://html.spec.whatwg.org/multipage/tables.html#attr-tdth-headers")  # fmt: skip
NEEDS = ("[headers]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each `headers` with an id that no other cell of the table has."""
    if doc.templated or not any("headers" in cell.attrs for cell in doc.elements("td", "th")):
        return

    tree = view(doc.root)
    for table in doc.elements("table"):
        if tree.hidden(table) or explicit_role(table) not in ("", "table", "grid", "treegrid"):
            continue
        cells = [cell for row in rows(table) for cell in row]
        ids = {cell.attrs["id"] for cell in cells if cell.get("id")}
        for cell in cells:
            value = cell.get("headers", "")
            if not value.strip() or tree.hidden(cell):
                continue
            wrong = next((name for name in value.split() if name not in ids or name == cell.get("id")), None)
            if wrong is not None:
                what = "itself" if wrong in ids else f'"{wrong[:40]}", which is no cell of its table'
                yield Hit(cell.attribute_span("headers"), f"cell names {what} as its header", hint="name the id of a header cell")
