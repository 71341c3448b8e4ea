"""Table of data has no header cells.

Who hears a table hears one cell at a time, and "10" says nothing: with header cells a screen reader says "Saturday, opens: 10".

Only tables that hold data are looked at: those with a caption, a `thead` or a summary, and regular grids of short texts. Tables
for layout (one row or column, tables or controls inside, nothing but links, `role="presentation"`) are left alone; where it
cannot be told, nothing is said. Markdown tables always have header cells.

## Bad
```html
⟦<table>⟧
<tr><td>Day</td><td>Opens</td></tr>
<tr><td>Saturday</td><td>10</td></tr>
</table>
```
```markdown
Our hours

⟦<table>⟧<caption>Hours</caption><tr><td>Day</td><td>Opens</td></tr><tr><td>Saturday</td><td>10</td></tr></table>
```
## Good
```html
<table><tr><th>Day</th><th>Opens</th></tr> <tr><td>Saturday</td><td>10</td></tr></table>
<table role="presentation"><tr><td>a</td><td>b</td></tr> <tr><td>c</td><td>d</td></tr></table>
```
```markdown
| Day | Opens |
| --- | --- |
| Saturday | 10 |
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.tables import has_headers, is_data
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.3.1", "section508:E205.4", "axe:td-has-header", "doc:https://www.w3.org/WAI/tutorials/tables/")
NEEDS = ("<table>",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each table of data without a header cell."""
    for table in doc.elements("table"):
        if not has_headers(table) and is_data(table) and not view(doc.root).hidden(table) and not table.text.dynamic:
            yield Hit(
                table.tag_span, "table has no header cells", hint="make the cells that name a row or column <th>, with scope"
            )
