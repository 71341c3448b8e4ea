"""Tables: is one for data or for layout, and has it header cells?

HTML has no mark for it, so this goes by what authors do (as browsers do to
guess): a table for layout has one row or column, tables or controls inside, or
says so by its role; a table for data says so by a caption, `thead`, `scope`,
or is a regular grid of short texts. What is neither gives None.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.page.roles import explicit_role
from socialint.tree import Element

_INSIDE = frozenset({"table", "form", "input", "select", "textarea", "button", "iframe", "video", "audio", "h1", "h2", "h3", "h4",
                     "h5", "h6", "ul", "ol", "dl", "blockquote", "nav", "section", "article", "hr", "center"})  # fmt: skip
#: Attributes that place things.
_PLACED = frozenset({"width", "height", "align", "valign", "bgcolor", "background"})
#: A cell of a data table is seldom longer, in code points.
_SHORT = 80


def rows(table: Element) -> list[list[Element]]:
    """The cells of each row; rows of tables inside are not taken."""
    groups = [table, *_children(table, "thead", "tbody", "tfoot")]
    return [list(_children(row, "td", "th")) for group in groups for row in _children(group, "tr")]


def _children(element: Element, *tags: str) -> Iterator[Element]:
    return (child for child in element.children if isinstance(child, Element) and child.tag in tags)


def has_headers(table: Element) -> bool:
    """True where a cell is a header cell: `th`, `scope`, `headers`, or the role of one."""
    return any(
        cell.tag == "th"
        or "scope" in cell.attrs
        or "headers" in cell.attrs
        or explicit_role(cell) in ("columnheader", "rowheader")
        for row in rows(table)
        for cell in row
    )


def is_data(table: Element) -> bool | None:
    """True for a table of data, False for one of layout, None where it cannot be told."""
    role = explicit_role(table)
    if role in ("grid", "treegrid", "table"):
        return True
    if role:
        return False
    cells = rows(table)
    if len(cells) < 2 or max(map(len, cells)) < 2:
        return False
    if any(element.tag in _INSIDE for element in table.elements()):
        return False
    if has_headers(table) or (table.get("summary") or "").strip():
        return True
    if next(_children(table, "caption", "thead", "tfoot"), None) is not None:
        return True
    if any(table.get(name) == "0" for name in ("border", "cellpadding", "cellspacing")) or "bgcolor" in table.attrs:
        return None
    if any(element.tag == "img" or _PLACED & element.attrs.keys() for element in table.elements()):
        return None
    widths = {sum(_span(cell) for cell in row) for row in cells}
    filled = [text for row in cells for cell in row if (text := cell.text_content.strip())]
    grid = len(widths) == 1 and len(filled) * 2 > sum(map(len, cells))
    return True if grid and all(len(text) <= _SHORT for text in filled) else None


def _span(cell: Element) -> int:
    value = (cell.get("colspan") or "1").strip()
    return int(value) if value.isdigit() and len(value) < 5 else 1
