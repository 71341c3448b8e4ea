"""Page is turned round where the screen is held upright, or across.

A style for one orientation of the screen turns the whole page by a quarter, so it can only be read in the other. A phone that is
fixed to a wheelchair cannot be turned (WCAG 1.3.4).

Found are `transform` and `rotate` in `@media (orientation: …)`, in the page's own stylesheets, on an element that holds all or
nearly all of the page's text, where it is turned otherwise in the other orientation. Turns by anything but a quarter (to within a
degree) are left alone, and so are matrices that do more than turn and scale in the plane of the screen.

## Bad
```html
<!doctype html><html lang="en"><title>Tides</title>
<style>@media (orientation: portrait) { body { transform: rotate(90deg) } }</style>
⟦<body>⟧<p>High water at noon.</p></body></html>
```
## Good
```html
<!doctype html><html lang="en"><title>Tides</title><style>@media (orientation: portrait) { body { transform: scale(0.9) } }
.arrow { rotate: 90deg }</style><body><p>High water at noon.</p></body></html>
```
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.styles import of
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.3.4", "act:b33eff", "axe:css-orientation-lock")
KINDS = ("page",)
NEEDS = ("<style>", "<link>")

_DEGREES = {"deg": 1.0, "rad": 57.29577951308232, "turn": 360.0, "grad": 0.9}
_ABOUT_Z = frozenset({"rotate", "rotatez"})
#: Of each kind of matrix: how many numbers it has, and which of them hold the cosine and the sine of a turn.
_MATRICES = {"matrix": (6, (0, 3), (1, 2)), "matrix3d": (16, (0, 5), (1, 4))}
_STILL = frozenset({"translate", "translatex", "translatey", "translatez", "scale", "scalex", "scaley", "perspective"})


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each element that is turned by a quarter in one orientation and not in the other."""
    if doc.index.tags.isdisjoint(("style", "link")):
        return

    styles = of(doc)
    turns = styles.turns
    if not any(turn.orientation for turn in turns):
        return
    #: Of each element and each of the two properties: its angle in both orientations. Later declarations win.
    angles: dict[int, dict[tuple[str, str], float | None]] = {}
    elements: dict[int, Element] = {}
    for turn in turns:
        angle = _angle(turn.name, turn.tokens)
        for selector in turn.selectors:
            if selector.part or not selector.certain:
                continue
            for element in styles.matching(selector.text):
                elements[id(element)] = element
                sides = (turn.orientation,) if turn.orientation else ("portrait", "landscape")
                for side in sides:
                    angles.setdefault(id(element), {})[turn.name, side] = angle
    whole = len(doc.root.text_content.split())
    for key, found in angles.items():
        element = elements[key]
        upright = [found.get((name, "portrait"), 0.0) for name in ("transform", "rotate")]
        across = [found.get((name, "landscape"), 0.0) for name in ("transform", "rotate")]
        known = [angle for angle in (*upright, *across) if angle is not None]
        if len(known) < 4 or styles.hidden(element):
            continue
        difference = (known[0] + known[1] - known[2] - known[3]) % 180
        if abs(difference - 90) <= 1 and _holds_all(element, whole):
            message = "page is turned by a quarter in one orientation of the screen"
            yield Hit(element.tag_span, message, hint="let people hold the screen as they can")


def _holds_all(element: Element, whole: int) -> bool:
    return element.tag in ("html", "body") or len(element.text_content.split()) * 10 > whole * 9


def _angle(name: str, tokens: tuple[Any, ...]) -> float | None:
    """The turn in degrees, clockwise; None for one that is not worked out."""
    inner = [token for token in tokens if token.type not in ("whitespace", "comment")]
    if name == "rotate":
        if len(inner) == 1 and inner[0].type == "ident" and inner[0].lower_value in ("none", "initial", "unset"):
            return 0.0
        if len(inner) == 2 and inner[0].type == "ident" and inner[0].lower_value == "z":
            inner = inner[1:]
        return _degrees(inner)
    total = 0.0
    for token in inner:
        if token.type == "ident" and token.lower_value in ("none", "initial", "unset"):
            continue
        if token.type != "function":
            return None
        if token.lower_name in _STILL:
            continue
        arguments = [part for part in token.arguments if part.type not in ("whitespace", "comment", "literal")]
        if token.lower_name == "rotate3d" and len(arguments) == 4:
            x, y, z = (part.value if part.type == "number" else None for part in arguments[:3])
            if x != 0 or y != 0 or not z:
                return None
            degrees = _degrees(arguments[3:])
            degrees = -degrees if degrees is not None and z < 0 else degrees
        elif token.lower_name in _ABOUT_Z:
            degrees = _degrees(arguments)
        elif token.lower_name in _MATRICES:
            degrees = _turn_of(token.lower_name, [part.value for part in arguments if part.type == "number"])
        else:
            return None
        if degrees is None:
            return None
        total += degrees
    return total


def _turn_of(name: str, values: list[float]) -> float | None:
    """The turn of a matrix (CSS Transforms 1, section 12) that turns and scales alike in both directions, else None."""
    number, (cosine, along), (sine, against) = _MATRICES[name]
    if len(values) != number or values[cosine] != values[along] or values[sine] != -values[against]:
        return None
    return math.degrees(math.atan2(values[sine], values[cosine]))


def _degrees(tokens: list[Any]) -> float | None:
    if len(tokens) != 1:
        return None
    if tokens[0].type == "number" and tokens[0].value == 0:
        return 0.0
    if tokens[0].type != "dimension" or tokens[0].lower_unit not in _DEGREES:
        return None
    return float(tokens[0].value) * _DEGREES[tokens[0].lower_unit]
