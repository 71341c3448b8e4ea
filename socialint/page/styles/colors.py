"""Colours: CSS Color 4 values in sRGB, blending, and the contrast of WCAG 2.2."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final, NamedTuple


def names(text: str) -> frozenset[str]:
    """The words of a list that is easier to read as one."""
    return frozenset(text.split())


class CannotTell:
    """The type of `CANNOT_TELL`: a value that the source does not decide."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "CANNOT_TELL"


CANNOT_TELL: Final = CannotTell()


class Color(NamedTuple):
    """A colour in sRGB: red, green, blue from 0 to 255, alpha from 0 to 1."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0

    def over(self, below: Color) -> Color:
        """This colour painted upon another (CSS Compositing 1, 5.1 source over)."""
        alpha = self.alpha + below.alpha * (1 - self.alpha)
        if not alpha:
            return TRANSPARENT
        share = self.alpha / alpha
        red, green, blue = (own * share + other * (1 - share) for own, other in zip(self[:3], below[:3], strict=True))
        return Color(red, green, blue, alpha)

    def faded(self, opacity: float) -> Color:
        """The same with its alpha multiplied."""
        return self._replace(alpha=self.alpha * opacity)

    @property
    def luminance(self) -> float:
        """Relative luminance, 0 to 1 (WCAG 2.2, glossary)."""
        red, green, blue = (_linear(channel / 255) for channel in self[:3])
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    @property
    def hex(self) -> str:
        """`#rrggbb`, without the alpha."""
        return "#" + "".join(f"{round(channel):02x}" for channel in self[:3])


TRANSPARENT = Color(0, 0, 0, 0)
BLACK = Color(0, 0, 0)
WHITE = Color(255, 255, 255)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


@lru_cache(maxsize=512)
def contrast(one: Color, other: Color) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, glossary)."""
    low, high = sorted((one.luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)


#: System colours (CSS Color 4, 6.2) as Chromium paints them in its light scheme. Looked up 2026-11-21.
_SYSTEM = {
    "canvas": WHITE, "canvastext": BLACK, "linktext": Color(0, 0, 238), "visitedtext": Color(85, 26, 139),
    "activetext": Color(255, 0, 0), "buttonface": Color(239, 239, 239), "buttontext": BLACK, "field": WHITE,
    "fieldtext": BLACK, "mark": Color(255, 255, 0), "marktext": BLACK, "-webkit-link": Color(0, 0, 238),
}  # fmt: skip
#: Other system colours, which depend on the reader's settings.
_SETTINGS = names(
    "graytext highlight highlighttext selecteditem selecteditemtext accentcolor accentcolortext buttonborder activeborder "
    "activecaption appworkspace background buttonhighlight buttonshadow captiontext inactiveborder inactivecaption "
    "inactivecaptiontext infobackground infotext menu menutext scrollbar threeddarkshadow threedface threedhighlight "
    "threedlightshadow threedshadow window windowframe windowtext -webkit-focus-ring-color -internal-light-dark"
)
#: Colour functions whose result is not worked out here.
_OPEN = frozenset({"color-mix", "contrast-color", "device-cmyk", "alpha", "attr", "env", "if", "color-layers"})
_FUNCTIONS = frozenset({"rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color"})


def parse_color(token: Any) -> Color | str | CannotTell | None:
    """The colour of one tinycss2 component value.

    "currentcolor" for that keyword, CANNOT_TELL for what depends on settings or is not worked out, None for no colour.
    """
    if token.type == "ident":
        name = token.lower_value
        if name in _SYSTEM:
            return _SYSTEM[name]
        if name in _SETTINGS:
            return CANNOT_TELL
    elif token.type == "function":
        name = token.lower_name
        if name in _OPEN:
            return CANNOT_TELL
        inner = [part for part in token.arguments if part.type not in ("whitespace", "comment")]
        if name == "light-dark":  # the page is shown in its light scheme
            return parse_color(inner[0]) if inner else None
        if name in _FUNCTIONS and any(
            part.type == "function" or (part.type == "ident" and part.lower_value in ("none", "from")) for part in inner
        ):
            return CANNOT_TELL
    elif token.type != "hash":
        return None
    from tinycss2.color4 import parse_color as parse

    try:
        found = parse(token)
    except (ValueError, TypeError, AttributeError, IndexError, AssertionError):
        return None
    if found is None:
        return None
    if isinstance(found, str):
        return "currentcolor"
    return _to_srgb(found)


def _to_srgb(color: Any) -> Color | CannotTell:
    space = color.space
    if space in ("srgb", "hsl", "hwb"):
        red, green, blue = (color if space == "srgb" else color.to("srgb")).coordinates[:3]
    elif space in ("oklab", "oklch", "xyz-d65"):
        x, y, z = color.to("xyz-d65").coordinates[:3]
        # CSS Color 4, 18: XYZ (D65) to linear-light sRGB.
        red, green, blue = (
            _encoded(3.2409699419 * x - 1.5373831776 * y - 0.4986107603 * z),
            _encoded(-0.9692436363 * x + 1.8759675015 * y + 0.0415550574 * z),
            _encoded(0.0556300797 * x - 0.2039769589 * y + 1.0569715142 * z),
        )
    else:
        return CANNOT_TELL
    red, green, blue = (min(max(channel, 0.0), 1.0) * 255 for channel in (red, green, blue))
    if space in ("srgb", "hsl", "hwb"):  # legacy colours are whole numbers
        red, green, blue = float(round(red)), float(round(green)), float(round(blue))
    return Color(red, green, blue, color.alpha)


def _encoded(channel: float) -> float:
    return 12.92 * channel if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055
