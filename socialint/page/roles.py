"""Roles of elements: explicit ones (WAI-ARIA 1.2, 8.1), else implicit ones (HTML-AAM 1.0).

    role(element) -> "button", "generic", "none"; "" for an element that no role corresponds to

Widgets inside SVG and MathML have the roles that are written on them; SVG's own are left to SVG-AAM.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from socialint.page.aria import GLOBAL, ROLES
from socialint.tree import Element

#: What is not here is a text field. A password has no role of its own in HTML-AAM, but every browser says text field.
_INPUTS = {
    "button": "button", "submit": "button", "reset": "button", "image": "button", "checkbox": "checkbox", "radio": "radio",
    "range": "slider", "number": "spinbutton", "search": "searchbox", "password": "textbox", "hidden": "",
    "color": "", "date": "", "datetime-local": "", "file": "", "month": "", "time": "", "week": "",
}  # fmt: skip
#: Fields that a `list` makes a combo box.
_LISTED = frozenset({"text", "search", "email", "tel", "url"})
_TAGS = {
    "address": "group", "article": "article", "b": "generic", "bdi": "generic", "bdo": "generic", "blockquote": "blockquote",
    "button": "button", "caption": "caption", "code": "code", "data": "generic", "dd": "definition", "del": "deletion",
    "details": "group", "dfn": "term", "dialog": "dialog", "div": "generic", "dt": "term", "em": "emphasis",
    "fieldset": "group", "figure": "figure", "form": "form", "h1": "heading", "h2": "heading", "h3": "heading",
    "h4": "heading", "h5": "heading", "h6": "heading", "hgroup": "group", "hr": "separator",
    "i": "generic", "ins": "insertion", "li": "listitem", "main": "main", "mark": "mark", "math": "math", "menu": "list",
    "meter": "meter", "nav": "navigation", "ol": "list", "optgroup": "group", "option": "option", "output": "status",
    "p": "paragraph", "pre": "generic", "progress": "progressbar", "q": "generic", "s": "deletion", "samp": "generic",
    "search": "search", "small": "generic", "span": "generic", "strong": "strong", "sub": "subscript", "sup": "superscript",
    "table": "table", "tbody": "rowgroup", "textarea": "textbox", "tfoot": "rowgroup", "thead": "rowgroup", "time": "time",
    "tr": "row", "u": "generic", "ul": "list",
}  # fmt: skip
#: A header or footer in one of these belongs to it, not to the page (HTML-AAM, 4.1).
_SECTIONS = frozenset({"article", "aside", "main", "nav", "section"})
#: Where a list or table has another role, these parts of it have none (WAI-ARIA 1.2, 5.4, `presentation`; HTML-AAM).
_PARTS = {
    "li": ("ul", "ol", "menu"), "tr": ("table",), "thead": ("table",), "tbody": ("table",), "tfoot": ("table",),
    "td": ("table",), "th": ("table",), "caption": ("table",),
}  # fmt: skip
#: No page nests its sections deeper; what is deeper is not asked, so that a hostile depth costs little.
_DEEP = 500
#: A table with so many rows is one of data, whatever else it is.
_LONG = 20
#: What stands on cells of data only.
_DATA = frozenset({"abbr", "axis", "headers", "role", "scope"})
#: How far along a row a data cell is looked for, in nodes.
_MANY = 100


def explicit_role(element: Element) -> str:
    """The first role of the `role` attribute that exists, "" for none. `presentation` is `none`, `image` is `img`."""
    value = element.get("role")
    return first_role(value) if value else ""


@lru_cache(maxsize=512)  # pages hold few, and each many times
def first_role(value: str) -> str:
    """The same of the value of a `role` attribute."""
    role = next((word for word in value.lower().split() if word in ROLES), "")
    return "none" if role == "presentation" else "img" if role == "image" else role


def focusable(element: Element) -> bool:
    """True where an element can take the focus by its markup (HTML, 6.6.2)."""
    tag = element.tag
    if tag in ("button", "select", "textarea", "input"):  # switched off, no tabindex brings it back
        return element.get("disabled") is None and not (tag == "input" and input_type(element) == "hidden")
    if tabindex(element) is not None:
        return True
    if tag in ("a", "area"):
        return element.get("href") is not None
    editable = element.get("contenteditable")
    return tag == "summary" or (editable is not None and editable.strip().lower() in ("", "true"))


def tabindex(element: Element) -> int | None:
    """The `tabindex` as a number, None where it is missing or none (HTML, 2.3.4.1: what follows the digits is ignored)."""
    value = element.get("tabindex", "").strip()
    sign = value[:1] in ("-", "+")
    digits = value[sign : sign + 6]
    while digits and not (digits.isascii() and digits.isdigit()):
        digits = digits[:-1]
    return int(value[:1] + digits) if digits and sign else int(digits) if digits else None


def input_type(element: Element) -> str:
    """The state of an `<input>`: its `type`, "text" where it has none."""
    return (element.get("type") or "text").strip().lower() or "text"


def role(element: Element) -> str:
    """The role of an element, "" where none corresponds to it. "none" is given up where the element is focusable or has a global
    ARIA attribute (WAI-ARIA 1.2, Presentational Roles Conflict Resolution)."""
    wanted = explicit_role(element)
    if wanted and not (wanted == "none" and speaks(element)):
        return wanted
    return implicit_role(element)


def implicit_role(element: Element) -> str:
    """The role that the element itself means (HTML-AAM), "" where none corresponds to it."""
    tag = element.tag
    if tag in ("a", "area"):
        return "link" if element.get("href") is not None or element.get("xlink:href") is not None else "generic"
    if tag == "input":
        kind = input_type(element)
        if element.get("list") is not None and (kind in _LISTED or kind not in _INPUTS):
            return "combobox"
        return _INPUTS.get(kind, "textbox")
    if tag == "select":
        size = element.get("size", "").strip()
        many = element.get("multiple") is not None or (size.isdigit() and size.lstrip("0") not in ("", "1"))
        return "listbox" if many else "combobox"
    if tag == "img":
        return "none" if element.get("alt") == "" and not speaks(element) else "img"
    if element.namespace == "svg":
        # The picture as a whole; its parts are told apart by SVG-AAM only where they are named.
        return "img" if tag == "svg" and element.parent is not None and element.parent.namespace == "html" else ""
    if (tag in _PARTS and _presented(element)) or (tag == "table" and not speaks(element) and lays_out(element)):
        return "none"
    if tag in ("td", "th"):
        return _cell(element)
    if tag in ("header", "footer"):
        inside = any(node.tag in _SECTIONS for node in islice(element.ancestors(), _DEEP))
        return "generic" if inside else "banner" if tag == "header" else "contentinfo"
    if tag == "section":
        return "region" if _named(element) else "generic"
    if tag == "aside":
        inside = any(node.tag in _SECTIONS - {"main"} for node in islice(element.ancestors(), _DEEP))
        return "generic" if inside and not _named(element) else "complementary"
    return _TAGS.get(tag, "")


def _named(element: Element) -> bool:
    return any(element.get(name, "").strip() for name in ("aria-label", "aria-labelledby", "title"))


def _whole(element: Element) -> Element | None:
    """The list or table that an element is a part of: the parent, of a row or cell the table, at most three levels up."""
    wanted = _PARTS[element.tag]
    around = element.parent
    for _ in range(0 if element.tag == "li" else 2):
        if around is None or around.tag in wanted:
            break
        around = around.parent
    return around if around is not None and around.tag in wanted else None


def _presented(element: Element) -> bool:
    """True for a part of a list or table that is something else by its `role`: then it is no item, row or cell."""
    around = _whole(element)
    if around is None or (element.tag != "li" and speaks(element)):
        return False
    if around.get("role") is None:
        return around.tag == "table" and not speaks(around) and lays_out(around)
    explicit = explicit_role(around)
    if explicit == "none":
        return not speaks(around)
    return explicit != "" and explicit not in (("list", "directory") if element.tag == "li" else ("table", "grid", "treegrid"))


@lru_cache(maxsize=64)
def lays_out(table: Element) -> bool:
    """True for a table without a role that only places things: one row or one column, and no mark of data anywhere.

    HTML has no mark for layout and leaves the guess to browsers; all of them take such a table for no table. The last
    ones are kept: each row and cell asks for its table.
    """
    if "role" in table.attrs or "summary" in table.attrs or table.get("border", "0") != "0" or "rules" in table.attrs:
        return False
    lines = columns = 0
    groups: list[Element] = [table]
    for child in table.children:
        if isinstance(child, Element):
            if child.tag == "tbody" and "role" not in child.attrs:
                groups.append(child)
            elif child.tag not in ("tr", "script", "style", "template"):
                return False  # a caption, a head, a foot, columns
    for group in groups:
        for row in group.children:
            if not isinstance(row, Element) or row.tag != "tr":
                continue
            lines += 1
            cells = [cell for cell in row.children if isinstance(cell, Element)]
            columns = max(columns, len(cells))
            if (lines > 1 and columns > 1) or lines >= _LONG or any(cell.tag == "th" for cell in cells):
                return False
            if any(name in _DATA or name.startswith("aria-") for part in (row, *cells) for name in part.attrs):
                return False
    return lines > 0


def _cell(element: Element) -> str:
    table = _whole(element)
    if element.tag == "th":
        scope = element.get("scope", "").strip().lower()
        if scope in ("row", "rowgroup", "col", "colgroup"):
            return "rowheader" if scope[0] == "r" else "columnheader"
        # A row of nothing but header cells heads the columns (HTML, 4.9.12.2).
        row = element.parent.children if element.parent is not None else []
        beside = any(isinstance(cell, Element) and cell.tag == "td" for cell in islice(row, _MANY))
        return "rowheader" if beside else "columnheader"
    return "gridcell" if table is not None and explicit_role(table) in ("grid", "treegrid") else "cell"


def speaks(element: Element) -> bool:
    """True where an element cannot be presentational: it can take the focus, or has a global ARIA attribute, be it empty."""
    if not element.attrs:
        return False
    return focusable(element) or any(
        name.startswith("aria-") and name[5:] in GLOBAL and name != "aria-hidden" for name in element.attrs
    )
