"""Is an element, though rendered, surely out of everybody's sight? Moved beyond the upper or left edge of the page, where
nobody can scroll to; clipped to nothing; in a box closed to a pixel that lets nothing out; shrunk to nothing; skipped; fully
transparent (CSS Positioned Layout 3, Masking 1, Overflow 3, Text 3, Transforms 1, Containment 2). And is its text struck out?

"Surely" takes a page whose stylesheets could all be read, or `style` attributes that no other stylesheet can say otherwise about
(`by_attributes`). What focus or a script would change is taken as it is at rest, and
what an animation changes is not told.
"""

from __future__ import annotations

from typing import Any

from socialint.page.styles import CANNOT_TELL, Computed, Styles
from socialint.page.styles.scene import indented_away, length
from socialint.pattern import pattern
from socialint.tree import Element

#: Pixels beyond the edge from which no box of a few lines reaches back: wherever its container begins, or counted from the page.
_FAR, _FAR_FROM_PAGE = -5000.0, -500.0
_NOTHING = frozenset({None, "none", "auto", "0", "0px", "initial", CANNOT_TELL})
_NO_SHAPE = frozenset({"inset(50%)", "inset(100%)", "circle(0)", "circle(0px)", "circle(0%)"})
_OPEN = frozenset({None, "visible", "initial", CANNOT_TELL})
#: Boxes that overflow, transforms and containment are about, and among them those that text stands in as lines.
_LINES = frozenset({"block", "list-item", "inline-block", "flow-root"})
_BOXES = _LINES | {"flex", "inline-flex", "grid", "inline-grid"}
_FLEX = ("flex", "inline-flex")
_FUNCTION = pattern(r"([a-z0-9]+)\(([^()]*)\)")
_TURNED = ("transform", "translate", "scale", "rotate", "filter")


def out_of_sight(styles: Styles, element: Element, *, faded: bool = True) -> bool:
    """True where nobody sees an element: it or one around it is not rendered, invisible, or visually hidden.

    `faded`: what is fully transparent or shrunk to nothing is out of sight, too.
    """
    if styles.hidden(element):
        return True
    if not styles.complete:
        return False
    around = [node for node in (element, *element.ancestors()) if node.parent is not None]
    lifted = ""  # how what was passed is lifted out of the flow: then not every box around it clips it
    for at, node in enumerate(around):
        values = styles.computed(node)
        if values.display in ("contents", CANNOT_TELL) or values.get("animation-name") not in _NOTHING:
            continue
        position = str(values.get("position"))
        if (
            (faded and _faded(values) and not (styles.alone and named(node)))
            or _moved_away(values, position, styles, around[at + 1 :])
            or _cut(values, position)
        ):
            return True
        if not lifted or _holds(values, lifted):
            lifted = position if position in ("absolute", "fixed") else ""
            if node.tag not in ("html", "body") and _shut(values, styles.computed(around[at + 1]) if around[at + 1 :] else None):
                return True
    return _indented(styles, around)


def struck_out(styles: Styles, element: Element) -> bool:
    """True where a style strikes the text of an element out; a box of its own is not struck out with what is around it."""
    for node in (element, *element.ancestors()):
        values = styles.computed(node)
        if "line-through" in str(values.get("text-decoration-line")):
            return True
        lifted = values.get("float") != "none" or values.get("position") in ("absolute", "fixed")
        if lifted or str(values.display).startswith("inline-"):
            return False
    return False


def named(element: Element) -> bool:
    """True for an element that the scripts and animations of a layout may be about."""
    return any(name in ("class", "id") or name.startswith("data-") for name in element.attrs)


def _faded(values: Computed) -> bool:
    """True for what is there and cannot be seen until something fades it in."""
    return values.opacity == 0.0 or (values.display in _BOXES and _shrunk(values))


def _shrunk(values: Computed) -> bool:
    scales = str(values.get("scale") or "1").split()[:2]
    for name, inner in _FUNCTION.findall(str(values.get("transform") or "")):
        scales += inner.split(",")[:2] if name in ("scale", "scalex", "scaley", "scale3d") else ()
    return any(length(scale.strip().removesuffix("%"), 0) == 0 for scale in scales)


def _moved_away(values: Computed, position: str, styles: Styles, around: list[Element]) -> bool:
    """True for a box beyond the upper or left edge."""
    size = _size(values)
    if any((length(values.get(name), size) or 0.0) <= _FAR for name in ("margin-left", "margin-top")):
        return True
    if values.display in _BOXES and any((length(part.strip(), size) or 0.0) <= _FAR for part in _ways(values)):
        return True
    if position not in ("relative", "absolute", "fixed"):
        return False
    left, top = (_side(values, size, *names) for names in (("left", "right"), ("top", "bottom")))
    if min(left, top) <= _FAR:
        return True
    if position == "relative" or top > _FAR_FROM_PAGE or styles.alone:
        return False
    return position == "fixed" or not any(_holds(styles.computed(node), position) for node in around)


def _ways(values: Computed) -> list[str]:
    """How far a box is moved from where it stands, across and down."""
    ways = str(values.get("translate") or "").split()[:2]
    for name, inner in _FUNCTION.findall(str(values.get("transform") or "")):
        ways += inner.split(",")[:2] if name in ("translate", "translatex", "translatey", "translate3d") else ()
    return ways


def _side(values: Computed, size: float, near: str, far: str) -> float:
    """Where an edge of a lifted box is: its distance from the near side, or else how far it is pushed off from the far one."""
    if values.get(near) in (None, "auto"):
        return -(length(values.get(far), size) or 0.0)
    return length(values.get(near), size) or 0.0


def _cut(values: Computed, position: str) -> bool:
    """True for what is clipped to nothing, whatever its box, and for what is not drawn at all."""
    if values.get("clip-path") in _NO_SHAPE or (values.display in _BOXES and values.get("content-visibility") == "hidden"):
        return True
    clip = values.get("clip")
    if position not in ("absolute", "fixed") or not isinstance(clip, str) or not clip.startswith("rect("):
        return False
    edges = {length(edge, _size(values)) for edge in clip[5:-1].replace(",", " ").split()}
    return len(edges) == 1 and None not in edges


def _shut(values: Computed, parent: Computed | None) -> bool:
    """True for a box of at most a pixel in height or width that lets nothing out. In a row of flexible boxes it may grow."""
    if values.display not in _BOXES:
        return False
    grows = parent is not None and parent.display in _FLEX and values.get("position") not in ("absolute", "fixed")
    for overflow, size, ends in (
        ("overflow-y", "height", ("padding-top", "padding-bottom")),
        ("overflow-x", "width", ("padding-left", "padding-right")),
    ):
        if values.get(overflow) in _OPEN or any(values.get(name) not in _NOTHING for name in (f"min-{size}", *ends)):
            continue
        bounds = (f"max-{size}",) if grows else (f"max-{size}", size)
        if any((found := length(values.get(name), _size(values))) is not None and found <= 1 for name in bounds):
            return True
    return False


def _indented(styles: Styles, around: list[Element]) -> bool:
    """True where the first line begins so far to the left that all text lies beyond the edge, or right of a box that clips it."""
    block = next((node for node in around if styles.computed(node).display in _LINES), None)
    values = styles.computed(block) if block is not None else None
    if block is None or values is None or values.get("text-indent") in _NOTHING or block.first("br"):
        return False
    line = str(values.get("white-space"))
    if values.get("text-indent") == "100%" and line == "nowrap" and values.get("overflow-x") not in _OPEN:
        return True
    return not line.startswith("pre") and indented_away(values, len(block.text_content))


def _size(values: Computed) -> float:
    size: Any = values.font_size
    return 16.0 if size is CANNOT_TELL else size


def _holds(values: Computed, lifted: str) -> bool:
    """True for an element from whose edges what is lifted inside is counted, and which may clip it."""
    if any(values.get(name) not in (None, "none") for name in _TURNED):
        return True
    return lifted == "absolute" and values.get("position") != "static"
