"""Header cell has no cells.

A header cell above an empty column is announced by nothing: either the column lost its cells, or a row is shorter than the
header, and then the other cells stand under the wrong headers.

Which cells a header cell is for is worked out after the HTML standard (4.9.12), with `scope`, `headers`, `colspan` and
`rowspan`; for tables made with roles by the position in the row. A `tfoot` that repeats the headers, tables without any data
yet, hidden and empty header cells, and pages that a template writes are left alone.

## Bad
```html
<table><tr><th>Day</th>⟦<th>⟧Opens</th></tr><tr><td>Sunday</td></tr></table>
```
```markdown
<table><tr><th>Day</th>⟦<th>⟧Opens</th></tr><tr><td>Sunday</td></tr></table>
```
## Good
```html
<table><tr><th>Day</th><th>Opens</th></tr><tr><td>Sunday</td><td>10</td></tr><tr><td colspan="2">Closed</td></tr></table>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.owners import unknowable
from socialint.page.roles import explicit_role, role
from socialint.page.tables import idle_headers
from socialint.page.view import view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.3.1", "section508:E205.4", "act:d0f69e", "axe:th-has-data-cells",
        "doc:https://html.spec.whatwg.org/multipage/tables.html#header-and-data-cell-semantics")  # fmt: skip
NEEDS = ("<th>", "[role]")

_HEADERS = ("columnheader", "rowheader")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each header cell that no cell is assigned to."""
    if doc.templated:
        return

    tree = view(doc.root)
    if "th" not in doc.index.tags and next(tree.with_role(*_HEADERS), None) is None:
        return
    for header in _idle(doc):
        if not tree.hidden(header):
            yield Hit(header.tag_span, "header cell has no cells", hint="fill its column or row, or make it no header")


def _idle(doc: Document) -> Iterator[Element]:
    tree = view(doc.root)
    for table in doc.elements("table"):
        if explicit_role(table) in ("", "table", "grid", "treegrid"):
            yield from idle_headers(table)
    for element in tree.with_role("table", "grid"):
        if element.tag != "table" and not tree.hidden(element):
            yield from _of_roles(doc, element)


def _of_roles(doc: Document, table: Element) -> Iterator[Element]:
    """The same of a table made with roles: rows and cells in order, nothing spans."""
    owners = view(doc.root).owners
    lines: list[list[Element]] = []
    for part in owners.children(table):
        if role(part) not in ("row", "rowgroup", "caption") or unknowable(part):
            return
        for row in owners.children(part) if role(part) == "rowgroup" else [part] if role(part) == "row" else []:
            lines.append(list(owners.children(row)))
    cells = [cell for line in lines for cell in line]
    if any(_moved(cell) or unknowable(cell) for cell in cells):
        return
    if not any(role(cell) in ("cell", "gridcell") for cell in cells):
        return
    longest = [0] * (len(lines) + 1)  # the longest row from each row on
    for y in range(len(lines) - 1, -1, -1):
        longest[y] = max(longest[y + 1], len(lines[y]))
    for y, line in enumerate(lines):
        for x, cell in enumerate(line):
            kind = role(cell)
            idle = (kind == "columnheader" and longest[y + 1] <= x) or (kind == "rowheader" and len(line) == 1)
            if idle and cell.text_content.strip():
                yield cell


def _moved(cell: Element) -> bool:
    names = ("aria-colindex", "aria-rowindex", "aria-colspan", "aria-rowspan", "colspan", "rowspan", "headers")
    return any(name in cell.attrs for name in names)
