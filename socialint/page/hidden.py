"""What of a tree is not shown or is kept from assistive technology, by markup, `style` attributes, and what stylesheets say.

    unseen(root, styled)    not rendered (`hidden`, `display: none`, or never: HTML, 15.3.1), or invisible (`visibility`)
    apart(root)             taken from assistive technology, shown or not

Both are sets of handles, with all that stands in the elements: few of these need to be made. What lies in a closed `<details>` is
not hidden: its reader opens it, and must find it in order. `folded` tells it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from socialint.page.inline import inline_styles
from socialint.pattern import pattern
from socialint.tree import Element, Places

if TYPE_CHECKING:
    from socialint.page.styles import Computed

#: Never rendered, whatever a style says (HTML, 15.3.1 hidden elements; SVG 2, never-rendered elements).
_NEVER = {
    "html": frozenset({"head", "script", "style", "template", "noscript", "title", "meta", "link", "base", "param", "source",
                       "track", "datalist"}),
    "svg": frozenset({"clipPath", "defs", "desc", "filter", "linearGradient", "marker", "mask", "metadata", "pattern",
                      "radialGradient", "script", "style", "symbol", "title"}),
}  # fmt: skip
#: The tags of both. In the other namespace one of them may well be shown.
_EITHER = frozenset().union(*_NEVER.values())
#: Those of them in which elements may stand that are of another kind.
_FULL_HTML = frozenset({"template", "noscript", "datalist"})
_FULL = _FULL_HTML | _NEVER["svg"]
_FOREIGN = ("svg", "math")
#: Properties that say something about being shown.
_SHOWING = ("display", "visibility")
_STYLE = pattern(r"(?:^|;)\s*(?:(display)\s*:\s*none|visibility\s*:\s*(hidden|collapse|visible))\b")


class _Says(IntEnum):
    """What an element says about itself and, unless told otherwise, about what stands in it."""

    seen = 0
    unseen = 1
    gone = 2


def unseen(root: Element, styled: Mapping[Any, Computed]) -> set[Any]:
    """What nobody sees. `styled`: the values of elements about whose being shown a stylesheet has a word."""
    places, index = root.places, root.places.index
    if index.tags.isdisjoint(_FOREIGN):
        never, gone = index.handles(_NEVER["html"]), [*index.handles(_FULL_HTML)]
    else:  # in there, the tag alone does not tell
        never = [handle for handle in index.handles(_EITHER) if handle.tag in _NEVER.get(places.namespace(handle), ())]
        gone = [handle for handle in never if handle.tag in _FULL]
    said = _said(root)
    for handle, values in styled.items():
        if handle.tag not in _EITHER:  # no style makes these appear
            seen = _Says.unseen if values.visibility in ("hidden", "collapse") else _Says.seen
            said[handle] = _Says.gone if values.display == "none" else seen
    gone += [handle for handle, says in said.items() if says is _Says.gone]
    found = _whole(places, gone)
    found.update(never)
    if _Says.unseen in said.values():  # what is invisible may hold what is not
        invisible: set[Any] = set()
        for node in places.descendants(root):
            says = said.get(node)
            if says is _Says.unseen or (says is not _Says.seen and node.parent in invisible):
                invisible.add(node)
        found |= invisible
    return found


def _said(root: Element) -> dict[Any, _Says]:
    """What elements say about being shown, by their own attributes alone. Most say nothing."""
    index, value = root.places.index, root.places.value
    said: dict[Any, _Says] = {}
    if any(word in inline_styles(root) for word in _SHOWING):
        for handle in index.with_attribute("style"):
            style = (value(handle, "style") or "").lower()
            for display, visibility in _STYLE.findall(style) if any(word in style for word in _SHOWING) else ():
                if display:
                    said[handle] = _Says.gone
                    break
                said[handle] = _Says.seen if visibility == "visible" else _Says.unseen
    for handle in index.with_attribute("hidden"):
        if (value(handle, "hidden") or "").lower() != "until-found":
            said[handle] = _Says.gone
    for handle in index.with_tag("input"):
        if (value(handle, "type") or "").strip().lower() == "hidden":
            said[handle] = _Says.gone
    return said


def apart(root: Element) -> set[Any]:
    """What is taken from assistive technology: `aria-hidden`, `inert`."""
    places, index = root.places, root.places.index
    away = [*index.with_attribute("inert")]
    for handle in index.with_attribute("aria-hidden"):
        if (places.value(handle, "aria-hidden") or "").strip().lower() == "true":
            away.append(handle)
    return _whole(places, away)


def _whole(places: Places, handles: list[Any]) -> set[Any]:
    """Elements, and all that stands in them."""
    found = places.below(handles)
    found.update(handles)
    return found


def closed(element: Element) -> bool:
    """True for a `<details>` that somebody must open: text right in it, too, is not there until then."""
    return element.tag == "details" and element.get("open") is None


def folded(element: Element) -> bool:
    """True in a closed `<details>`, beside its first summary: not there until somebody opens it (HTML, 4.11.1)."""
    inner = element
    for node in element.ancestors():
        if closed(node):
            summary = next((child for child in node.children if isinstance(child, Element) and child.tag == "summary"), None)
            if inner is not summary:
                return True
        inner = node
    return False


def shut(element: Element) -> bool:
    """True in a `<dialog>` that is not open or in a popover: not there until something opens it (HTML, 4.11.4 and 6.12)."""
    return any(
        (node.tag == "dialog" and node.get("open") is None) or "popover" in node.attrs for node in (element, *element.ancestors())
    )
