"""What one element says about being shown, by markup and its own `style` alone.

    rendering(element) -> Rendering.gone      `hidden`, `display: none`, or an element that is never rendered (HTML, 15.3.1)
                          Rendering.unseen    `visibility: hidden` or `collapse`
                          Rendering.seen      `visibility: visible`, which undoes an ancestor's `hidden`
                          Rendering.inherited nothing of the kind

Stylesheets are not read here. What lies in a closed `<details>` is not hidden: its reader opens it, and must find it in order.
`folded` tells it.
"""

from __future__ import annotations

import re
from enum import IntEnum

from socialint.pattern import pattern
from socialint.tree import Element

#: Never rendered, whatever a style says (HTML, 15.3.1 hidden elements; SVG 2, never-rendered elements).
_HTML = frozenset(
    {"head", "script", "style", "template", "noscript", "title", "meta", "link", "base", "param", "source", "track", "datalist"}
)
_SVG = frozenset(
    {"clipPath", "defs", "desc", "filter", "linearGradient", "marker", "mask", "metadata", "pattern", "radialGradient",
     "script", "style", "symbol", "title"}
)  # fmt: skip
_NEVER = {"html": _HTML, "svg": _SVG}
#: The tags of both. In the other namespace one of them may well be shown.
UNSEEN = _HTML | _SVG
_STYLE = pattern(r"(?:^|;)\s*(?:(display)\s*:\s*none|visibility\s*:\s*(hidden|collapse|visible))\b", re.IGNORECASE)


class Rendering(IntEnum):
    """What an element says about itself and, unless told otherwise, about what stands in it."""

    inherited = 0
    seen = 1
    unseen = 2
    gone = 3


def rendering(element: Element) -> Rendering:
    """What one element says about being shown."""
    if element.tag in UNSEEN and element.tag in _NEVER.get(element.namespace, ()):
        return Rendering.gone
    if element.tag == "input" and element.get("type", "").strip().lower() == "hidden":
        return Rendering.gone
    hidden, style = element.get("hidden"), element.get("style")
    if hidden is not None and hidden.lower() != "until-found":
        return Rendering.gone
    said = Rendering.inherited
    for display, visibility in _STYLE.findall(style) if style else ():
        if display:
            return Rendering.gone
        said = Rendering.seen if visibility.lower() == "visible" else Rendering.unseen
    return said


def folded(element: Element) -> bool:
    """True in a closed `<details>`, beside its first summary: not there until somebody opens it (HTML, 4.11.1)."""
    inner = element
    for node in element.ancestors():
        if node.tag == "details" and node.get("open") is None:
            summary = next((child for child in node.children if isinstance(child, Element) and child.tag == "summary"), None)
            if inner is not summary:
                return True
        inner = node
    return False


def apart(element: Element) -> bool:
    """True where an element and all inside is taken from assistive technology, shown or not: `aria-hidden`, `inert`."""
    return element.get("inert") is not None or element.get("aria-hidden", "").strip().lower() == "true"
