"""Is an element, though rendered, surely out of everybody's sight? Moved beyond the upper or left edge of the page, where
nobody can scroll to; clipped to nothing; a box of a pixel, or closed to no height, that lets nothing out; fully transparent
(CSS Positioned Layout 3, CSS Masking 1).

"Surely" takes a page whose stylesheets could all be read. What focus or a script would change is taken as it is at rest.
"""

from __future__ import annotations

from socialint.page.styles import CannotTell, Computed, Styles
from socialint.page.styles.scene import length
from socialint.tree import Element

#: Pixels beyond the edge from which no box of a few lines reaches back: wherever its container begins, or counted from the page.
_FAR, _FAR_FROM_PAGE = -5000.0, -500.0
_NO_SHAPE = frozenset({"inset(50%)", "inset(100%)", "circle(0)", "circle(0px)"})


def out_of_sight(styles: Styles, element: Element, *, faded: bool = True) -> bool:
    """True where nobody sees an element: it or one around it is not rendered, invisible, or visually hidden.

    `faded`: what is fully transparent is out of sight, too.
    """
    if styles.hidden(element):
        return True
    if not styles.complete:
        return False
    around = [node for node in (element, *element.ancestors()) if node.parent is not None]
    return any(_gone(styles.computed(node), styles, around[at + 1 :], faded) for at, node in enumerate(around))


def _gone(values: Computed, styles: Styles, around: list[Element], faded: bool) -> bool:
    if faded and values.opacity == 0.0:
        return True
    position = values.get("position")
    size = 16.0 if isinstance(values.font_size, CannotTell) else values.font_size
    sides = {name: length(values.get(name), size) for name in ("left", "top", "margin-left", "margin-top")}
    if any((value or 0.0) <= _FAR for name, value in sides.items() if name.startswith("margin")):
        return True
    if position in ("absolute", "fixed"):
        if _clipped(values, size) or min(sides["left"] or 0.0, sides["top"] or 0.0) <= _FAR:
            return True
        if (sides["top"] or 0.0) <= _FAR_FROM_PAGE:
            return position == "fixed" or not any(_holds(styles.computed(node)) for node in around)
    if values.get("overflow-y") in ("hidden", "clip") and length(values.get("max-height"), size) == 0.0:
        return True
    return values.get("clip-path") in _NO_SHAPE


def _clipped(values: Computed, size: float) -> bool:
    """True for a lifted box that is cut to at most a pixel."""
    clip = values.get("clip")
    if isinstance(clip, str) and clip.startswith("rect("):
        edges = {length(edge, size) for edge in clip[5:-1].replace(",", " ").split()}
        return len(edges) == 1 and None not in edges
    if values.get("overflow-x") not in ("hidden", "clip") or values.get("overflow-y") not in ("hidden", "clip"):
        return False
    sizes = [length(values.get(name), size) for name in ("width", "height")]
    return all(side is not None and side <= 1 for side in sizes)


def _holds(values: Computed) -> bool:
    """True for an element from whose edges lifted ones inside may be counted."""
    return values.get("position") != "static" or any(
        values.get(name) not in (None, "none") for name in ("transform", "translate", "scale", "rotate", "filter")
    )
