"""Roles of elements: explicit ones (WAI-ARIA 1.2, 8.1), else implicit ones (HTML-AAM). First depth: what names need."""

from __future__ import annotations

from socialint.tree import Element

_KNOWN = frozenset(
    {
        "alert",
        "alertdialog",
        "application",
        "article",
        "banner",
        "blockquote",
        "button",
        "caption",
        "cell",
        "checkbox",
        "code",
        "columnheader",
        "combobox",
        "complementary",
        "contentinfo",
        "definition",
        "deletion",
        "dialog",
        "directory",
        "document",
        "emphasis",
        "feed",
        "figure",
        "form",
        "generic",
        "grid",
        "gridcell",
        "group",
        "heading",
        "img",
        "image",
        "insertion",
        "link",
        "list",
        "listbox",
        "listitem",
        "log",
        "main",
        "marquee",
        "math",
        "menu",
        "menubar",
        "menuitem",
        "menuitemcheckbox",
        "menuitemradio",
        "meter",
        "navigation",
        "none",
        "note",
        "option",
        "paragraph",
        "presentation",
        "progressbar",
        "radio",
        "radiogroup",
        "region",
        "row",
        "rowgroup",
        "rowheader",
        "scrollbar",
        "search",
        "searchbox",
        "separator",
        "slider",
        "spinbutton",
        "status",
        "strong",
        "subscript",
        "superscript",
        "switch",
        "tab",
        "table",
        "tablist",
        "tabpanel",
        "term",
        "textbox",
        "time",
        "timer",
        "toolbar",
        "tooltip",
        "tree",
        "treegrid",
        "treeitem",
    }
)
#: ARIA states and properties that every role may have: with one of them an element is not presentational.
_GLOBAL = frozenset(
    {
        "aria-atomic",
        "aria-busy",
        "aria-controls",
        "aria-current",
        "aria-describedby",
        "aria-description",
        "aria-details",
        "aria-dropeffect",
        "aria-flowto",
        "aria-grabbed",
        "aria-keyshortcuts",
        "aria-label",
        "aria-labelledby",
        "aria-live",
        "aria-owns",
        "aria-relevant",
        "aria-roledescription",
    }
)
_INPUTS = {
    "button": "button", "submit": "button", "reset": "button", "image": "button", "checkbox": "checkbox", "radio": "radio",
    "range": "slider", "number": "spinbutton", "search": "searchbox", "hidden": "",
}  # fmt: skip
_TAGS = {
    "button": "button", "textarea": "textbox", "option": "option", "table": "table", "tr": "row", "td": "cell",
    "th": "columnheader", "li": "listitem", "ul": "list", "ol": "list", "nav": "navigation", "main": "main",
    "article": "article", "aside": "complementary", "form": "form", "fieldset": "group", "figure": "figure",
    "dialog": "dialog", "progress": "progressbar", "meter": "meter", "output": "status", "hr": "separator",
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
}  # fmt: skip


def explicit_role(element: Element) -> str:
    """The first role of the `role` attribute that exists, "" for none."""
    value = element.get("role")
    if not value:
        return ""
    role = next((word for word in value.lower().split() if word in _KNOWN), "")
    return "none" if role == "presentation" else "img" if role == "image" else role


def focusable(element: Element) -> bool:
    """True where an element can take the focus by its markup (HTML, 6.6.2)."""
    tag = element.tag
    if "tabindex" in element.attrs:
        return (element.get("tabindex") or "").strip().lstrip("-").isdigit()
    if tag in ("a", "area"):
        return "href" in element.attrs
    if tag in ("button", "select", "textarea", "input"):
        return "disabled" not in element.attrs and not (tag == "input" and input_type(element) == "hidden")
    return tag in ("summary", "iframe")


def input_type(element: Element) -> str:
    """The state of an `<input>`: its `type`, "text" where it has none."""
    return (element.get("type") or "text").strip().lower() or "text"


def role(element: Element) -> str:
    """The role of an element, "" for none that matters to a name. "none" is given up where the element is focusable or has a
    global ARIA attribute (WAI-ARIA 1.2, 5.5.3, presentational roles conflict resolution)."""
    wanted = explicit_role(element)
    if wanted and not (wanted == "none" and _speaks(element)):
        return wanted
    return implicit_role(element)


def implicit_role(element: Element) -> str:
    """The role that the element itself means (HTML-AAM), "" for none that matters to a name."""
    tag = element.tag
    if tag in ("a", "area"):
        return "link" if "href" in element.attrs else ""
    if tag == "input":
        kind = input_type(element)
        return _INPUTS.get(kind, "combobox" if "list" in element.attrs else "textbox")
    if tag == "select":
        return "listbox" if "multiple" in element.attrs else "combobox"
    if tag == "img":
        return "none" if element.get("alt") == "" and not _speaks(element) else "img"
    return _TAGS.get(tag, "")


def _speaks(element: Element) -> bool:
    return focusable(element) or any(element.attrs[name].strip() for name in element.attrs if name in _GLOBAL)
