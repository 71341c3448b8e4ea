"""Declarations: which longhands a declaration sets, and to what. An invalid one sets nothing (CSS Syntax 3, 2.2).

Only what decides whether and how text is seen is read; of most layout
properties just the words, for those who ask whether they are set at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from socialint.page.styles.colors import CANNOT_TELL, TRANSPARENT, CannotTell, Color, names, parse_color
from socialint.page.styles.lengths import MATHS, PIXELS, WINDOW
from socialint.page.styles.media_queries import split, trimmed
from socialint.record import Record


class Wide(str):
    """A CSS-wide keyword (CSS Cascading 5, 7.3)."""

    __slots__ = ()


class Pending(Record):
    """A declaration with `var()`: what it means shows once the element's custom properties are known."""

    name: str
    tokens: tuple[Any, ...]


class Relative(Record):
    """A font size relative to the parent's: `factor` times it."""

    factor: float


class Rem(Record):
    """A font size relative to the root element's."""

    factor: float


class Share(Record):
    """A font size that depends on the window: a number of `vw`, `vmin` and the like."""

    value: float
    unit: str


class Keyword(Record):
    """A font size by name: a factor of `medium`."""

    factor: float


class Gradient(Record):
    """A single gradient: colours that occur in it, among them the extremes."""

    colors: tuple[Color, ...]


WIDE = frozenset({"inherit", "initial", "unset", "revert", "revert-layer"})

#: Longhands kept as their words.
_WORDS = names(
    "text-shadow transform translate rotate scale filter backdrop-filter mix-blend-mode clip clip-path mask mask-image "
    "text-indent left top right bottom inset margin-left margin-right margin-top margin-bottom overflow-x overflow-y height "
    "width max-height max-width min-height letter-spacing line-height word-spacing white-space -webkit-text-fill-color "
    "-webkit-text-stroke-width animation-name grid-area grid-row grid-column z-index content-visibility background-blend-mode "
    "outline-style outline-width outline-color min-width text-overflow direction columns column-width column-count "
    "writing-mode -webkit-mask-image pointer-events padding-top padding-right padding-bottom padding-left text-decoration-line"
)
#: Shorthands, and the longhands whose words they set.
_SHORTHANDS = {
    "margin": ("margin-top", "margin-right", "margin-bottom", "margin-left"), "overflow": ("overflow-x", "overflow-y"),
    "animation": ("animation-name",), "-webkit-text-stroke": ("-webkit-text-stroke-width",),
    "inset": ("top", "right", "bottom", "left"), "mask": ("mask-image",), "-webkit-mask": ("mask-image",),
    "outline": ("outline-style", "outline-width", "outline-color"),
    "-webkit-transform": ("transform",), "-webkit-filter": ("filter",), "-webkit-animation": ("animation-name",),
    "-webkit-animation-name": ("animation-name",), "-webkit-clip-path": ("clip-path",),
    "padding": ("padding-top", "padding-right", "padding-bottom", "padding-left"), "text-decoration": ("text-decoration-line",),
    "padding-block": ("padding-top", "padding-bottom"), "padding-inline": ("padding-left", "padding-right"),
    "grid-row-start": ("grid-row",), "grid-column-start": ("grid-column",), "text-wrap": ("white-space",),
}  # fmt: skip
_TYPED = names(
    "color background-color background-image background-clip display visibility opacity font-size font-weight font-family "
    "float position background font all color-scheme -webkit-background-clip"
)
KNOWN = _WORDS | _TYPED | _SHORTHANDS.keys()
_BACKGROUND = ("background-color", "background-image", "background-clip")
_FONT = ("font-size", "font-weight", "font-family", "line-height")
ALL = tuple(sorted((_WORDS | _TYPED) - {"background", "font", "all", "-webkit-background-clip", "inset"}))

#: Sizes are never below zero (CSS Sizing 3, 3.1; CSS 2, 8.4 and 10.8.1): such a declaration is invalid.
_NEVER_NEGATIVE = names(
    "width height min-width min-height max-width max-height line-height padding-top padding-right padding-bottom padding-left"
)

#: Inherited ones among them (the properties' own definitions).
INHERITED = names(
    "color visibility font-size font-weight font-family text-shadow text-indent letter-spacing line-height word-spacing "
    "white-space -webkit-text-fill-color -webkit-text-stroke-width color-scheme writing-mode direction pointer-events"
)
INITIAL: dict[str, Any] = {
    "background-color": TRANSPARENT, "background-image": False, "background-clip": "border-box", "display": "inline",
    "visibility": "visible", "opacity": 1.0, "font-size": Keyword(1.0), "font-weight": 400.0, "font-family": False,
    "float": "none", "position": "static", "color-scheme": "normal",
}  # fmt: skip

_DISPLAYS = names(
    "none contents block inline inline-block flex inline-flex grid inline-grid flow-root table inline-table table-row "
    "table-cell table-column table-column-group table-header-group table-footer-group table-row-group table-caption "
    "list-item ruby ruby-text math"
)
_DISPLAY_ALIASES = {"-webkit-box": "-webkit-box", "-webkit-inline-box": "-webkit-inline-box", "-webkit-flex": "flex",
                    "-webkit-inline-flex": "inline-flex"}  # fmt: skip
_TWO_WORDS = {
    frozenset({"block", "flow"}): "block", frozenset({"block", "flow-root"}): "flow-root",
    frozenset({"inline", "flow"}): "inline", frozenset({"inline", "flow-root"}): "inline-block",
    frozenset({"block", "flex"}): "flex", frozenset({"inline", "flex"}): "inline-flex",
    frozenset({"block", "grid"}): "grid", frozenset({"inline", "grid"}): "inline-grid",
    frozenset({"block", "table"}): "table", frozenset({"inline", "table"}): "inline-table",
}  # fmt: skip
#: CSS Fonts 4, 2.5.1; the pixels are those of a browser whose medium is 16.
_SIZES = {"xx-small": 9 / 16, "x-small": 10 / 16, "small": 13 / 16, "medium": 1.0, "large": 18 / 16, "x-large": 1.5,
          "xx-large": 2.0, "xxx-large": 3.0, "-webkit-xxx-large": 3.0}  # fmt: skip
_IMAGES = names(
    "url linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient "
    "repeating-conic-gradient image-set -webkit-image-set cross-fade element paint -webkit-linear-gradient "
    "-webkit-radial-gradient -webkit-gradient -webkit-repeating-linear-gradient image -webkit-cross-fade"
)


def words(tokens: Sequence[Any]) -> str:
    """The tokens as text, lower case, blanks folded."""
    from tinycss2 import serialize

    return " ".join(serialize([token for token in tokens if token.type != "comment"]).lower().split())


def has_var(tokens: Sequence[Any]) -> bool:
    """True where a `var()` stands in the tokens, at any depth."""
    stack = list(tokens)
    while stack:
        token = stack.pop()
        kind = token.type
        if kind == "function":
            if token.lower_name == "var":
                return True
            stack += token.arguments
        elif kind in ("() block", "[] block", "{} block"):
            stack += token.content
    return False


def declared(name: str, tokens: Sequence[Any]) -> list[tuple[str, Any]]:
    """The longhands that a declaration sets, with their specified values; empty where it is invalid or not of interest."""
    if name.startswith("--"):
        body = tuple(tokens)
        inner = trimmed(body)
        if len(inner) == 1 and inner[0].type == "ident" and inner[0].lower_value in WIDE:
            return [(name, Wide(inner[0].lower_value))]
        return [(name, body)]
    if name not in KNOWN:
        return []
    inner = trimmed(tokens)
    if not inner:
        return []
    if has_var(inner):
        pending = Pending(name, tuple(tokens))
        return [(longhand, pending) for longhand in longhands(name)]
    if len(inner) == 1 and inner[0].type == "ident" and inner[0].lower_value in WIDE:
        return [(longhand, Wide(inner[0].lower_value)) for longhand in longhands(name)]
    if name == "background":
        return _background(inner)
    if name == "font":
        return _font(inner)
    if name == "all":
        return []
    if name == "-webkit-background-clip":
        name = "background-clip"
    if name in _TYPED:
        value = _VALUES[name](inner)
        return [] if value is None else [(name, value)]
    text = words(tokens)
    if name in ("margin", "padding", "inset"):
        before = "" if name == "inset" else f"{name}-"
        sides = _four(text.split(" ") if "(" not in text else [text])
        return [(before + side, value) for side, value in zip(("top", "right", "bottom", "left"), sides, strict=True)]
    if name == "overflow":
        both = text.split(" ")
        return [("overflow-x", both[0]), ("overflow-y", both[-1])]
    if name == "outline":
        return _outline(inner)
    if name == "text-wrap":
        return [("white-space", "nowrap")] if "nowrap" in text else []
    if name in _NEVER_NEGATIVE and text.startswith("-") and text[1:2] in "0123456789.":
        return []
    return [(longhand, text) for longhand in longhands(name)]


_LINES = names("none auto hidden dotted dashed solid double groove ridge inset outset")


def _outline(tokens: list[Any]) -> list[tuple[str, Any]]:
    """`outline`: style, width and colour, in any order (CSS UI 4, 3.1)."""
    found: dict[str, Any] = {"outline-style": "none", "outline-width": "medium", "outline-color": "auto"}
    for token in tokens:
        text = words([token])
        name = "outline-style" if text in _LINES else "outline-color" if parse_color(token) is not None else "outline-width"
        found[name] = text
    return list(found.items())


def _four(parts: list[str]) -> tuple[str, str, str, str]:
    top, right = parts[0], parts[1 % len(parts)]
    return top, right, parts[2] if len(parts) > 2 else top, parts[3] if len(parts) > 3 else right


def longhands(name: str) -> tuple[str, ...]:
    """The longhands of a property; itself where it is one."""
    if name == "background":
        return _BACKGROUND
    if name == "font":
        return _FONT
    if name == "all":
        return ALL
    if name == "-webkit-background-clip":
        return ("background-clip",)
    return _SHORTHANDS.get(name, (name,))


# -- values of one property ---------------------------------------------------


def _one(tokens: list[Any]) -> str:
    return tokens[0].lower_value if len(tokens) == 1 and tokens[0].type == "ident" else ""


def _color(tokens: list[Any]) -> Any:
    return parse_color(tokens[0]) if len(tokens) == 1 else None


def _is_image(token: Any) -> bool:
    return token.type == "url" or (token.type == "function" and token.lower_name in _IMAGES)


_GRADIENTS = frozenset({"linear-gradient", "radial-gradient", "repeating-linear-gradient", "repeating-radial-gradient"})
#: A colour between two stops is looked at so many times.
_STEPS = 8


def _gradient(token: Any) -> Gradient | bool:
    """The colours of a gradient; True where one of them is not known (CSS Images 3, 3)."""
    if token.type != "function" or token.lower_name not in _GRADIENTS:
        return True
    stops: list[Color] = []
    for number, part in enumerate(split(token.arguments)):
        body = trimmed(part)
        colors = [color for color in map(parse_color, body) if color is not None]
        if any(piece.type == "ident" and piece.lower_value == "in" for piece in body):
            return True  # another colour space
        if not colors and number == 0:
            continue  # direction or shape
        if not colors and len(body) == 1 and body[0].type == "percentage":
            continue  # a hint where the middle is
        if len(colors) != 1 or not isinstance(colors[0], Color):
            return True
        stops.append(colors[0])
    if len(stops) < 2 or len(stops) > 12:
        return True
    found = [stops[0]]
    for low, high in pairwise(stops):
        for step in range(1, _STEPS + 1):
            share = step / _STEPS
            found.append(Color(*(one + (other - one) * share for one, other in zip(low, high, strict=True))))
    return Gradient(tuple(found))


def _image(tokens: list[Any]) -> bool | Gradient | None:
    """True for a picture, False for none, None for what is invalid."""
    found: bool | Gradient = False
    for part in split(tokens):
        body = trimmed(part)
        if len(body) != 1:
            return None
        if _is_image(body[0]):
            found = _gradient(body[0]) if found is False else True
        elif _one(body) != "none":
            return None
    return found


def _clip(tokens: list[Any]) -> str | None:
    text = words(tokens)
    return "text" if "text" in text.replace(",", " ").split() else "border-box"


def _display(tokens: list[Any]) -> str | None:
    word = _one(tokens)
    if word in _DISPLAYS:
        return word
    if word in _DISPLAY_ALIASES:
        return _DISPLAY_ALIASES[word]
    if len(tokens) in (2, 3) and all(token.type == "ident" for token in tokens):
        return _TWO_WORDS.get(frozenset(token.lower_value for token in tokens))
    return None


def _visibility(tokens: list[Any]) -> str | None:
    word = _one(tokens)
    return word if word in ("visible", "hidden", "collapse") else None


def _float(tokens: list[Any]) -> str | None:
    word = _one(tokens)
    return word if word in ("none", "left", "right", "inline-start", "inline-end") else None


def _position(tokens: list[Any]) -> str | None:
    word = _one(tokens).removeprefix("-webkit-")
    return word if word in ("static", "relative", "absolute", "fixed", "sticky") else None


def _opacity(tokens: list[Any]) -> float | CannotTell | None:
    if len(tokens) != 1:
        return None
    token = tokens[0]
    if token.type == "function" and token.lower_name in MATHS:
        return CANNOT_TELL
    if token.type not in ("number", "percentage"):
        return None
    value: float = token.value / (100 if token.type == "percentage" else 1)
    return min(max(value, 0.0), 1.0)


def _weight(tokens: list[Any]) -> float | str | CannotTell | None:
    if len(tokens) != 1:
        return None
    token = tokens[0]
    if token.type == "number":
        return float(token.value) if 1 <= token.value <= 1000 else None
    if token.type == "function" and token.lower_name in MATHS:
        return CANNOT_TELL
    word = _one(tokens)
    return {"normal": 400.0, "bold": 700.0}.get(word) or (word if word in ("bolder", "lighter") else None)


def _family(tokens: list[Any]) -> bool:
    """True for the generic family `monospace` alone: browsers then take a smaller medium size."""
    return _one(tokens) == "monospace"


def _scheme(tokens: list[Any]) -> str:
    return words(tokens)


def _size(tokens: list[Any]) -> Any:
    if len(tokens) != 1:
        return None
    token = tokens[0]
    if token.type == "ident":
        word = token.lower_value
        if word in _SIZES:
            return Keyword(_SIZES[word])
        return {"smaller": Relative(1 / 1.2), "larger": Relative(1.2), "math": CANNOT_TELL}.get(word)
    if token.type == "function":
        return Sum(token) if token.lower_name in MATHS else CANNOT_TELL if token.lower_name in ("env", "attr") else None
    return _length(token)


def _length(token: Any) -> Any:
    if token.type == "percentage":
        return Relative(token.value / 100) if token.value >= 0 else None
    if token.type == "number":
        return 0.0 if token.value == 0 else None
    if token.type != "dimension" or token.value < 0:
        return None
    unit = token.lower_unit
    if unit == "em":
        return Relative(token.value)
    if unit == "rem":
        return Rem(token.value)
    if unit in PIXELS:
        return token.value * PIXELS[unit]
    if unit in WINDOW:
        return Share(token.value, unit)
    return CANNOT_TELL if unit.isalpha() else None


class Sum(Record):
    """A font size worked out by `calc()`: tokens, evaluated when both base sizes are known."""

    token: Any


_VALUES: dict[str, Any] = {
    "color": _color, "background-color": _color, "background-image": _image, "background-clip": _clip, "display": _display,
    "visibility": _visibility, "opacity": _opacity, "font-size": _size, "font-weight": _weight, "font-family": _family,
    "float": _float, "position": _position, "color-scheme": _scheme,
}  # fmt: skip


# -- shorthands ---------------------------------------------------------------

_BACKGROUND_WORDS = names(
    "none repeat no-repeat repeat-x repeat-y space round scroll fixed local border-box padding-box content-box text center left "
    "right top bottom cover contain auto border-area"
)


def _background(tokens: list[Any]) -> list[tuple[str, Any]]:
    """`background`: colour of the last layer, pictures of all (CSS Backgrounds 3, 2.10)."""
    color: Any = TRANSPARENT
    picture: bool | Gradient = False
    clip = "border-box"
    layers = split(tokens)
    for number, layer in enumerate(layers):
        seen = False
        for token in layer:
            if _is_image(token):
                picture = _gradient(token) if picture is False else True
            elif token.type == "ident" and token.lower_value in _BACKGROUND_WORDS:
                clip = "text" if token.lower_value == "text" else clip
            elif (
                token.type in ("dimension", "percentage", "number")
                or (token.type == "literal" and token.value == "/")
                or (token.type == "function" and token.lower_name in MATHS)
            ):
                continue
            else:
                value = parse_color(token)
                if value is None or seen or number < len(layers) - 1:
                    return []
                color, seen = value, True
        if not layer:
            return []
    return [("background-color", color), ("background-image", picture), ("background-clip", clip)]


_FONT_WORDS = names(
    "normal italic oblique small-caps ultra-condensed extra-condensed condensed semi-condensed semi-expanded expanded "
    "extra-expanded ultra-expanded"
)
_SYSTEM_FONTS = frozenset({"caption", "icon", "menu", "message-box", "small-caption", "status-bar"})


def _font(tokens: list[Any]) -> list[tuple[str, Any]]:
    """`font`: style, weight, stretch, then the size, a line height, the family (CSS Fonts 4, 2.7)."""
    if _one(tokens) in _SYSTEM_FONTS:
        return [("font-size", CANNOT_TELL), ("font-weight", 400.0), ("font-family", False), ("line-height", "normal")]
    weight: Any = 400.0
    for at, token in enumerate(tokens):
        if token.type == "ident" and token.lower_value in _FONT_WORDS:
            continue
        value = _weight([token])
        if value is not None:
            weight = value
            continue
        size = _size([token])
        rest = tokens[at + 1 :]
        line = "normal"
        if rest and rest[0].type == "literal" and rest[0].value == "/":
            line = words(rest[1:2])
            rest = rest[2:]
        if size is None or not rest:
            return []
        return [("font-size", size), ("font-weight", weight), ("font-family", _family(rest)), ("line-height", line)]
    return []
