"""What one element says about being shown, by markup and its own `style` alone.

    rendering(element) -> Rendering.gone      `hidden`, `display: none`, or an element that is never rendered (HTML, 15.3.1)
                          Rendering.unseen    `visibility: hidden` or `collapse`
                          Rendering.seen      `visibility: visible`, which undoes an ancestor's `hidden`
                          Rendering.inherited nothing of the kind

Stylesheets are not read here.
"""

from __future__ import annotations

import re
from enum import IntEnum

from socialint.pattern import pattern
from socialint.tree import Element

#: Never rendered, whatever a style says (HTML, 15.3.1 hidden elements).
UNSEEN = frozenset(
    {"head", "script", "style", "template", "noscript", "title", "meta", "link", "base", "param", "source", "track", "datalist"}
)
_STYLE = pattern(r"(?:^|;)\s*(?:(display)\s*:\s*none|visibility\s*:\s*(hidden|collapse|visible))\b", re.IGNORECASE)


class Rendering(IntEnum):
    """What an element says about itself and, unless told otherwise, about what stands in it."""

    inherited = 0
    seen = 1
    unseen = 2
    gone = 3


def rendering(element: Element) -> Rendering:
    """What one element says about being shown."""
    if element.tag in UNSEEN and element.namespace == "html":
        return Rendering.gone
    attrs = element.attrs
    if "hidden" in attrs and attrs["hidden"].lower() != "until-found":
        return Rendering.gone
    said = Rendering.inherited
    if "style" in attrs:
        for display, visibility in _STYLE.findall(attrs["style"]):
            if display:
                return Rendering.gone
            said = Rendering.seen if visibility.lower() == "visible" else Rendering.unseen
    return said


def apart(element: Element) -> bool:
    """True where an element and all inside is taken from assistive technology, shown or not: `aria-hidden`, `inert`."""
    attrs = element.attrs
    return "inert" in attrs or attrs.get("aria-hidden", "").strip().lower() == "true"
