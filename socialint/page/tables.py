"""Tables: is one for data or for layout, and has it header cells?

HTML has no mark for it, so this goes by what authors do (as browsers do to
guess): a table for layout has one row or column, tables or controls inside, or
says so by its role; a table for data says so by a caption, `thead`, `scope`,
or is a regular grid of short texts. What is neither gives None.

Which cells a header cell is for follows the HTML standard (4.9.12, forming a table and assigning header cells).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from socialint.blocks import HEADINGS
from socialint.page.roles import explicit_role
from socialint.tree import Element, TextNode

_INSIDE = HEADINGS | {"table", "form", "input", "select", "textarea", "button", "iframe", "video", "audio", "ul", "ol", "dl",
                      "blockquote", "nav", "section", "article", "hr", "center"}  # fmt: skip
_GROUPS, _ROW, _CELLS = ("thead", "tbody", "tfoot"), ("tr",), ("td", "th")
#: Attributes that place things.
_PLACED = frozenset({"width", "height", "align", "valign", "bgcolor", "background"})
_HEADERS = ("columnheader", "rowheader")
#: A cell of a data table is seldom longer, in code points.
_SHORT = 80


def rows(table: Element) -> list[list[Element]]:
    """The cells of each row; rows of tables inside are not taken."""
    return [list(map(table.places.element, row)) for row in _rows(table)]


def _rows(table: Element) -> Iterator[list[Any]]:
    """The same as handles: few of many cells need to be made."""
    kind, top = table.places.element_type, table.places.handle(table)
    for group in (top, *_parts(top, kind, _GROUPS)):
        for row in _parts(group, kind, _ROW):
            yield _parts(row, kind, _CELLS)


def _parts(handle: Any, kind: Any, tags: tuple[str, ...]) -> list[Any]:
    return [node for node in handle.children if type(node) is kind and node.tag in tags]


#: Larger spans are cut, as the HTML standard has it (4.9.12.1).
_WIDEST, _HIGHEST = 1000, 65534
#: A grid with more slots than this is not formed: "cannot tell".
_LARGEST = 1_000_000


class Cell(NamedTuple):
    """A cell, by its handle, and the slots that it covers: columns `x` to `x + width`, rows `y` to `y + height`, each from 0."""

    handle: Any
    x: int
    y: int
    width: int
    height: int


def grid(table: Element) -> list[Cell] | None:
    """The cells of a table with their slots (HTML, 4.9.12.1, forming a table); None where they would be too many."""
    places = table.places
    kind, spanning = places.element_type, places.index.bearing("colspan", "rowspan")
    cells: list[Cell] = []
    groups: list[list[Any]] = []  # a cell never reaches out of its row group
    loose: list[Any] = []
    feet: list[list[Any]] = []
    for child in _parts(places.handle(table), kind, _ROW + _GROUPS):
        if child.tag == "tr":
            loose.append(child)
            continue
        if loose:
            groups.append(loose)
            loose = []
        (feet if child.tag == "tfoot" else groups).append(_parts(child, kind, _ROW))
    groups += [loose] if loose else []
    slots = 0
    y = 0
    for group in [*groups, *feet]:
        taken: dict[int, int] = {}  # column -> first row that is free again
        end = y + len(group)
        for row in group:
            x = 0
            for handle in _parts(row, kind, _CELLS):
                while taken.get(x, 0) > y:
                    x += 1
                width = height = 1
                if handle in spanning:
                    element = places.element(handle)
                    width = min(max(_span(element), 1), _WIDEST)
                    tall = (element.get("rowspan") or "1").strip()
                    height = min(int(tall), _HIGHEST) if tall.isdigit() and len(tall) < 7 else 1
                    height = end - y if height == 0 else min(height, end - y)
                slots += width * height
                if slots > _LARGEST:
                    return None
                cells.append(Cell(handle, x, y, width, height))
                if height > 1:
                    for column in range(x, x + width):
                        taken[column] = max(taken.get(column, 0), y + height)
                x += width
            y += 1
    return cells


def idle_headers(table: Element) -> list[Element]:
    """The header cells that no cell is assigned to (HTML, 4.9.12.2), those that cannot be told left out.

    An empty header cell is none. A header cell without `scope` is one of its column where its row holds only header cells,
    else one of its row where its column does; it is neither where both hold data. One in a `tfoot` repeats what stands above,
    and is left out. `columnheader` and `rowheader` as a role say which.
    """
    if _is_plain(table):
        return []
    cells = grid(table)
    heads = _heads(table, cells or ())
    if cells is None or len(heads) in (0, len(cells)):
        return []
    element, naming = table.places.element, table.places.index.bearing("headers")
    data_rows: set[int] = set()
    data_columns: set[int] = set()
    last_row: dict[int, int] = {}  # column -> lowest row with a cell that takes its headers from its place
    last_column: dict[int, int] = {}
    named: set[str] = set()
    for handle, x, y, width, height in cells:
        columns, lines = range(x, x + width), range(y, y + height)
        if handle not in heads:
            data_rows.update(lines)
            data_columns.update(columns)
        if handle in naming and (names := element(handle).get("headers", "").split()):
            named.update(names)
            continue
        for column in columns:
            last_row[column] = max(last_row.get(column, 0), y + height - 1)
        for line in lines:
            last_column[line] = max(last_column.get(line, 0), x + width - 1)
    idle = []
    for handle, x, y, width, height in cells:
        head = element(handle) if handle in heads else None
        if head is None or not head.text_content.strip() or head.get("id", "") in named or _repeats(head):
            continue
        columns, lines = range(x, x + width), range(y, y + height)
        way = _way(head)
        if way == "auto":
            way = "col" if data_rows.isdisjoint(lines) else "row" if data_columns.isdisjoint(columns) else ""
        below = any(last_row.get(column, -1) >= y + height for column in columns)
        beside = any(last_column.get(line, -1) >= x + width for line in lines)
        if (way == "col" and not below) or (way == "row" and not beside):
            idle.append(head)
    return idle


#: What may make a header cell one of other cells than those below it, or move cells.
_MARKS = ("colspan", "rowspan", "headers", "scope", "role")


def _is_plain(table: Element) -> bool:
    """True for a table with one row of header cells and, below it, rows of data no shorter. Most are so, and none is idle."""
    index = table.places.index
    if "tfoot" in index.tags:
        return False
    head, *others = [*_rows(table)] or [[]]
    if any(cell.tag == "td" for cell in head) or any(cell.tag == "th" for row in others for cell in row):
        return False
    marked = index.bearing(*_MARKS)
    return max(map(len, others), default=0) >= len(head) and not any(
        marked.intersection(row) for row in (head, *others) if marked
    )


def _repeats(cell: Element) -> bool:
    """True in a `tfoot`: it repeats the headers below a long table."""
    return any(node.tag == "tfoot" for node in islice(cell.ancestors(), 2))


def _heads(table: Element, cells: Iterable[Cell]) -> set[Any]:
    """The handles of the header cells."""
    element, said = table.places.element, table.places.index.bearing("role")
    heads = set()
    for cell in cells:
        handle = cell.handle
        explicit = explicit_role(element(handle)) if handle in said else ""
        if explicit in _HEADERS if explicit else handle.tag == "th":
            heads.add(handle)
    return heads


def _way(cell: Element) -> str:
    """ "col", "row", "auto", or "" for a header of a group, which is not looked at."""
    explicit = explicit_role(cell)
    if explicit:
        return {"columnheader": "col", "rowheader": "row"}.get(explicit, "")
    scope = cell.get("scope", "").strip().lower()
    return {"col": "col", "row": "row", "colgroup": "", "rowgroup": ""}.get(scope, "auto")


def has_headers(table: Element) -> bool:
    """True where a cell is a header cell: `th`, `scope`, `headers`, or the role of one."""
    places = table.places
    marked, said = places.index.bearing("scope", "headers"), places.index.bearing("role")
    if "th" not in places.index.tags and not marked and not said:
        return False
    return any(
        cell.tag == "th" or cell in marked or (cell in said and explicit_role(places.element(cell)) in _HEADERS)
        for row in _rows(table)
        for cell in row
    )


def is_data(table: Element) -> bool | None:
    """True for a table of data, False for one of layout, None where it cannot be told."""
    role = explicit_role(table)
    if role in ("grid", "treegrid", "table"):
        return True
    if role:
        return False
    places, cells = table.places, list(_rows(table))
    if len(cells) < 2 or max(map(len, cells)) < 2 or table.first(*_INSIDE) is not None:
        return False
    if has_headers(table) or next(table.parts("caption", "thead", "tfoot"), None) is not None:
        return True
    if _all_links(rows(table)):
        return None
    if table.get("summary", "").strip():
        return True
    if any(table.get(name) == "0" for name in ("border", "cellpadding", "cellspacing")) or table.get("bgcolor") is not None:
        return None
    inside = (node for node in places.descendants(table) if type(node) is places.element_type)
    if any(node.tag == "img" or not _PLACED.isdisjoint(node.attrs) for node in inside):
        return None
    made = rows(table)
    widths = {sum(_span(cell) for cell in row) for row in made}
    filled = [text for row in made for cell in row if (text := cell.text_content.strip())]
    grid = len(widths) == 1 and len(filled) * 2 > sum(map(len, cells))
    return True if grid and all(len(text) <= _SHORT for text in filled) else None


def _all_links(cells: list[list[Element]]) -> bool:
    """True where the cells hold links and nothing else: a bar for going forth and back, whatever its summary says."""
    return not any(_says_something(cell) for row in cells for cell in row)


def _says_something(cell: Element) -> bool:
    stack: list[Element] = [cell]
    while stack:
        for child in stack.pop().children:
            if isinstance(child, TextNode) and child.data.strip():
                return True
            if isinstance(child, Element) and child.tag != "a":
                stack.append(child)
    return False


def _span(cell: Element) -> int:
    value = (cell.get("colspan") or "1").strip()
    return int(value) if value.isdigit() and len(value) < 5 else 1
