"""Media queries and feature queries, answered for one reader.

The reader looks at a screen of 1280 by 720 CSS pixels, one device pixel each (or
at the same screen, zoomed to 200 %), with a mouse, in the light colour scheme,
without wishes for less motion or more contrast, in a browser of today (Media
Queries 5; CSS Conditional Rules 3 and 4).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from socialint.record import Record

WIDTH, HEIGHT = 1280, 720


class Screen(Record):
    """What a reader sees a page on: CSS pixels, and device pixels for each of them."""

    width: float
    height: float
    ratio: float


DESK = Screen(WIDTH, HEIGHT, 1)
#: The same window for somebody who makes everything twice as large.
ZOOMED = Screen(WIDTH / 2, HEIGHT / 2, 2)

_WORDS = {
    "orientation": "landscape", "hover": "hover", "any-hover": "hover", "pointer": "fine", "any-pointer": "fine",
    "prefers-color-scheme": "light", "prefers-reduced-motion": "no-preference", "prefers-contrast": "no-preference",
    "prefers-reduced-transparency": "no-preference", "prefers-reduced-data": "no-preference", "forced-colors": "none",
    "inverted-colors": "none", "scripting": "enabled", "update": "fast", "display-mode": "browser", "scan": "progressive",
    "overflow-block": "scroll", "overflow-inline": "scroll", "color-gamut": "srgb", "dynamic-range": "standard",
    "video-dynamic-range": "standard", "nav-controls": "back",
}  # fmt: skip
#: Words that are false without a value (Media Queries 5, 2.4.2 boolean context).
_NO = frozenset({"none", "no-preference"})


@lru_cache(maxsize=4)
def _numbers(screen: Screen) -> dict[str, float]:
    width, height, ratio = screen
    return {
        "width": width, "height": height, "device-width": width, "device-height": height, "aspect-ratio": width / height,
        "device-aspect-ratio": width / height, "resolution": ratio, "-webkit-device-pixel-ratio": ratio, "color": 8,
        "monochrome": 0, "grid": 0, "color-index": 0,
    }  # fmt: skip


_UNITS = {"px": 1.0, "em": 16.0, "rem": 16.0, "pt": 96 / 72, "cm": 96 / 2.54, "mm": 9.6 / 2.54, "in": 96.0, "pc": 16.0,
          "dppx": 1.0, "x": 1.0, "dpi": 1 / 96, "dpcm": 2.54 / 96, "vw": WIDTH / 100, "vh": HEIGHT / 100}  # fmt: skip

#: A browser does not know them, though they look like properties of its own (Chromium, 2026-11-21).
_UNSUPPORTED = frozenset({"-webkit-touch-callout", "-webkit-hyphens", "margin-trim", "-webkit-overflow-scrolling"})
_FOREIGN = ("-moz-", "-ms-", "-o-", "-khtml-", "-apple-")
#: Nested deeper than this, a condition is unknown.
_DEEPEST = 40


def _meaning(tokens: Sequence[Any]) -> list[Any]:
    return [token for token in tokens if token.type not in ("whitespace", "comment")]


def _word(token: Any) -> str:
    return token.lower_value if token.type == "ident" else token.value if token.type == "literal" else ""


def trimmed(tokens: Sequence[Any]) -> list[Any]:
    """The tokens that mean something."""
    return [token for token in tokens if token.type not in ("whitespace", "comment")]


def split(tokens: Sequence[Any], mark: str = ",") -> list[list[Any]]:
    """The tokens between top-level marks."""
    parts: list[list[Any]] = [[]]
    for token in tokens:
        if token.type == "literal" and token.value == mark:
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def matches(tokens: Sequence[Any], screen: Screen = DESK) -> bool:
    """True where a list of media queries matches the reader. An unknown one does not (3.2)."""
    queries = split(tokens)
    if len(queries) == 1 and not _meaning(queries[0]):
        return True
    numbers = _numbers(screen)
    return any(_query(_meaning(query), numbers) for query in queries)


def _query(tokens: list[Any], numbers: dict[str, float]) -> bool:
    if not tokens:
        return False

    def feature(inner: list[Any]) -> bool | None:
        return _feature(inner, numbers)

    negated = False
    at = 0
    if len(tokens) > 1 and _word(tokens[0]) in ("not", "only") and tokens[1].type == "ident":
        negated = _word(tokens[0]) == "not"
        at = 1
    if tokens[at].type == "ident" and _word(tokens[at]) != "not":
        kind = _word(tokens[at])
        if kind in ("and", "or", "layer"):
            return False
        truth: bool | None = kind in ("all", "screen")
        rest = tokens[at + 1 :]
        if rest:
            if _word(rest[0]) != "and" or len(rest) < 2:
                return False
            truth = _and(truth, _condition(rest[1:], feature, 0))
        return truth is False if negated else truth is True
    return _condition(tokens, feature, 0) is True


def _and(one: bool | None, other: bool | None) -> bool | None:
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def _or(one: bool | None, other: bool | None) -> bool | None:
    if one or other:
        return True
    return None if one is None or other is None else False


def _condition(tokens: list[Any], leaf: Any, depth: int) -> bool | None:
    """`not X`, `X and Y`, `X or Y`; None for unknown."""
    if not tokens or depth > _DEEPEST:
        return None
    if _word(tokens[0]) == "not":
        found = _condition(tokens[1:], leaf, depth + 1)
        return None if found is None else not found
    truth = _group(tokens[0], leaf, depth)
    at = 1
    while at + 1 < len(tokens):
        join, following = _word(tokens[at]), tokens[at + 1]
        at += 2
        if _word(following) == "not" and at < len(tokens):
            value = _group(tokens[at], leaf, depth)
            value = None if value is None else not value
            at += 1
        else:
            value = _group(following, leaf, depth)
        if join not in ("and", "or"):
            return None
        truth = _and(truth, value) if join == "and" else _or(truth, value)
    return truth if at == len(tokens) else None


def _group(token: Any, leaf: Any, depth: int) -> bool | None:
    if token.type == "() block":
        inner = _meaning(token.content)
        if inner and (inner[0].type == "() block" or _word(inner[0]) == "not" or inner[0].type == "function"):
            if leaf is not _declaration and inner[0].type == "function":
                return None
            return _condition(inner, leaf, depth + 1)
        found: bool | None = leaf(inner)
        return found
    if token.type == "function" and leaf is _declaration:
        return token.lower_name in ("selector", "font-tech", "font-format")
    return None


def number(token: Any) -> float | None:
    """A number, or a length in CSS pixels where the unit needs no element."""
    if token.type == "number":
        return float(token.value)
    if token.type == "dimension":
        unit = _UNITS.get(token.lower_unit)
        return None if unit is None else float(token.value) * unit
    return None


def _ratio(tokens: list[Any]) -> float | None:
    if len(tokens) == 1:
        return number(tokens[0])
    if len(tokens) == 3 and _word(tokens[1]) == "/":
        low, high = number(tokens[2]), number(tokens[0])
        return high / low if high is not None and low else None
    return None


def _feature(tokens: list[Any], numbers: dict[str, float]) -> bool | None:
    """One feature in parentheses; None for an unknown one."""
    if not tokens:
        return None
    name = _word(tokens[0])
    if len(tokens) == 1:
        if name in _WORDS:
            return _WORDS[name] not in _NO
        return bool(numbers[name]) if name in numbers else None
    if _word(tokens[1]) == ":":
        if len(tokens) == 3 and name in _WORDS:
            return _word(tokens[2]) == _WORDS[name]
        value = _ratio(tokens[2:])
        if value is None:
            return None
        for prefix, sign in (("min-", ">="), ("max-", "<="), ("-webkit-min-", ">="), ("-webkit-max-", "<=")):
            known = ("-webkit-" if prefix[0] == "-" else "") + name.removeprefix(prefix)
            if name.startswith(prefix) and known in numbers:
                return _compare(numbers[known], sign, value)
        return _compare(numbers[name], "=", value) if name in numbers else None
    return _range(tokens, numbers)


def _range(tokens: list[Any], numbers: dict[str, float]) -> bool | None:
    parts: list[list[Any]] = [[]]
    signs: list[str] = []
    for token in tokens:
        word = _word(token)
        if word in ("<", ">", "=", "<=", ">="):
            if word == "=" and signs and not parts[-1]:
                signs[-1] += "="
            else:
                signs.append(word)
                parts.append([])
        else:
            parts[-1].append(token)
    if len(signs) not in (1, 2):
        return None
    values: list[float | None] = []
    for part in parts:
        name = _word(part[0]) if len(part) == 1 else ""
        values.append(numbers.get(name) if name else _ratio(part))
    truth: bool | None = True
    for low, sign, high in zip(values, signs, values[1:], strict=False):
        truth = _and(truth, None if low is None or high is None else _compare(low, sign, high))
    return truth


def _compare(one: float, sign: str, other: float) -> bool:
    if sign == "=":
        return abs(one - other) < 1e-6
    return {"<": one < other, ">": one > other, "<=": one <= other, ">=": one >= other}[sign]


def supports(tokens: Sequence[Any]) -> bool:
    """True where a browser of today supports what `@supports` asks for: anything but other browsers' own properties."""
    inner = _meaning(tokens)
    if len(inner) > 1 and _word(inner[1]) == ":":  # the form of @import: supports(display: grid)
        return _declaration(inner) is True
    return _condition(inner, _declaration, 0) is True


def _declaration(tokens: list[Any]) -> bool | None:
    if len(tokens) < 2 or _word(tokens[1]) != ":":
        return False
    name = _word(tokens[0])
    if name in _UNSUPPORTED or name.startswith(_FOREIGN):
        return False
    return not any(
        _word(token).startswith(_FOREIGN) or (token.type == "function" and token.lower_name.startswith(_FOREIGN))
        for token in tokens[2:]
    )


def orientation(tokens: Sequence[Any]) -> str:
    """The orientation that a media query asks for ("portrait", "landscape"), "" for none or more than that."""
    found = {
        _word(inner[2])
        for token in tokens
        if token.type == "() block" and len(inner := _meaning(token.content)) == 3 and _word(inner[0]) == "orientation"
    }
    if len(found) != 1 or any(_word(token) in ("not", "or", ",") for token in tokens):
        return ""
    return found.pop()
