"""Lengths: what units come to, and `calc()` and its kin (CSS Values 4, 6 and 10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from socialint.page.styles.media_queries import Screen, split, trimmed

#: The pixels of the units that need nothing else.
PIXELS = {"px": 1.0, "pt": 96 / 72, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 9.6 / 2.54, "q": 2.4 / 2.54}  # fmt: skip
#: Units of the window: that many are its width, its height, the smaller or the larger of them.
WINDOW = {**dict.fromkeys(("vw", "svw", "lvw", "dvw", "vi"), 0), **dict.fromkeys(("vh", "svh", "lvh", "dvh", "vb"), 1),
           "vmin": 2, "vmax": 3}  # fmt: skip
#: The functions that calculate.
MATHS = frozenset({"calc", "min", "max", "clamp"})


def pixels(unit: str, screen: Screen) -> float:
    """How many CSS pixels a unit is; 0 for one that needs an element, or is none."""
    if unit in WINDOW:
        sides = screen.width, screen.height
        return (*sides, min(sides), max(sides))[WINDOW[unit]] / 100
    return PIXELS.get(unit, 0.0)


def evaluate(token: Any, em: float, rem: float, screen: Screen) -> float | None:
    """The value of `calc()`, `min()`, `max()` or `clamp()` in pixels; `em` is also what 100 % means. None for what is not known.

    CSS Values 4, 10. Units are not checked against each other: a browser would drop what does not fit.
    """
    return _evaluate(token, em, rem, screen, 0)


def _evaluate(token: Any, em: float, rem: float, screen: Screen, depth: int) -> float | None:
    if depth > 30:
        return None
    kind = token.type
    if kind == "number":
        return float(token.value)
    if kind == "percentage":
        return float(token.value) / 100 * em
    if kind == "dimension":
        unit = token.lower_unit
        factor = em if unit == "em" else rem if unit == "rem" else pixels(unit, screen)
        return float(token.value) * factor if factor or unit in ("em", "rem") else None
    if kind == "() block":
        return _terms(token.content, em, rem, screen, depth)
    if kind != "function" or token.lower_name not in MATHS:
        return None
    parts = [_terms(part, em, rem, screen, depth) for part in split(token.arguments)]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    name = token.lower_name
    if name == "calc":
        return known[0] if len(known) == 1 else None
    if name == "clamp":
        return max(known[0], min(known[1], known[2])) if len(known) == 3 else None
    return min(known) if name == "min" else max(known)


def _terms(tokens: Sequence[Any], em: float, rem: float, screen: Screen, depth: int) -> float | None:
    total = 0.0
    product: float | None = None
    sign, operator = 1.0, ""
    for token in trimmed(tokens):
        if token.type == "literal" and token.value in "+-*/":
            if product is None or operator:
                return None
            if token.value in "+-":
                total += sign * product
                product, sign = None, 1.0 if token.value == "+" else -1.0
            else:
                operator = token.value
            continue
        value = _evaluate(token, em, rem, screen, depth + 1)
        if value is None:
            return None
        if product is None:
            product = value
        elif operator == "*":
            product *= value
        elif operator == "/" and value:
            product /= value
        else:
            return None
        operator = ""
    return None if product is None or operator else total + sign * product
