"""What an element looks like before any author speaks: the browser's own sheet, and presentational attributes.

After HTML, 15.3 (rendering) and, where that leaves a choice, Chromium 156 (looked up 2026-11-21).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from socialint.page.styles.colors import BLACK, CANNOT_TELL, WHITE, Color, names
from socialint.page.styles.values import Keyword, Relative
from socialint.pattern import pattern
from socialint.tree import Element

_NONE = "area base basefont datalist head link meta noembed noframes param rp script style template title source track"
_BLOCK = (
    "html body address blockquote center dialog div figure figcaption footer form header hr legend listing main p plaintext pre "
    "xmp search article aside h1 h2 h3 h4 h5 h6 hgroup nav section dir dd dl dt menu ol ul details summary fieldset optgroup "
    "option frameset frame"
)
_DISPLAY = {
    **dict.fromkeys(_NONE.split(), "none"), **dict.fromkeys(_BLOCK.split(), "block"),
    "li": "list-item", "table": "table", "caption": "table-caption", "colgroup": "table-column-group", "col": "table-column",
    "thead": "table-header-group", "tbody": "table-row-group", "tfoot": "table-footer-group", "tr": "table-row",
    "td": "table-cell", "th": "table-cell", "ruby": "ruby", "rt": "ruby-text", "slot": "contents", "marquee": "inline-block",
    **dict.fromkeys(["button", "input", "select", "textarea", "meter", "progress"], "inline-block"),
}  # fmt: skip
_BOLD = names("b strong h1 h2 h3 h4 h5 h6 th optgroup")
_SIZES = {
    "h1": 2.0, "h2": 1.5, "h3": 1.17, "h4": 1.0, "h5": 0.83, "h6": 0.67, "small": 1 / 1.2, "sub": 1 / 1.2, "sup": 1 / 1.2,
    "big": 1.2, "rt": 0.5,
}  # fmt: skip
_MONOSPACE = names("code kbd samp tt pre listing plaintext xmp")
_CONTROLS = names("input select textarea button")
#: 13.3333px: what browsers write the font of controls in.
_SMALL = 40 / 3
_BUTTONS = frozenset({"button", "submit", "reset"})
#: Of a disabled button (Chromium).
_DIM = Color(16, 16, 16, 0.3)


#: The attributes that `state` and `hints` look at in HTML, but for `href`.
TELLING = ("hidden", "type", "open", "popover", "disabled", "multiple", "size", "controls", "bgcolor", "background",
           "text", "color", "nowrap", "align")  # fmt: skip


def state(element: Element) -> str:
    """What of an element the browser's sheet looks at, as a key for `defaults`. Of HTML without such attributes it is the tag,
    of a link `a href`, but for `<summary>`."""
    tag, get = element.tag, element.get
    if element.namespace != "html":
        return f"{element.namespace}:{tag}"
    flags = ""
    hidden = get("hidden")
    if hidden is not None and hidden.strip().lower() != "until-found":
        flags += " hidden"
    if tag in ("a", "area"):
        flags += " href" if get("href") is not None else ""
    elif tag == "input":
        flags += f" type={get('type', '').strip().lower()[:20]}"
    elif tag == "summary":
        flags += " list" if element.parent is not None and element.parent.tag == "details" else ""
    elif tag == "dialog":
        flags += " open" if get("open") is not None else ""
    if get("popover") is not None:
        flags += " popover"
    if tag in _CONTROLS and get("disabled") is not None:
        flags += " disabled"
    if tag == "select" and (get("multiple") is not None or _integer(get("size")) > 1):
        flags += " list"
    if tag in ("embed", "audio"):
        flags += " controls" if get("controls") is not None else ""
    return tag + flags


@lru_cache(maxsize=512)
def defaults(key: str, quirks: bool) -> dict[str, Any]:
    """The browser's declarations for what `state` told."""
    tag, *flags = key.split(" ")
    if ":" in tag:
        return _foreign(tag)
    found: dict[str, Any] = {}
    if tag in _DISPLAY:
        found["display"] = _DISPLAY[tag]
    if tag in _BOLD:
        found["font-weight"] = "bolder" if tag in ("b", "strong", "optgroup") else 700.0
    elif tag == "option":
        found["font-weight"] = 400.0
    if tag in _SIZES:
        found["font-size"] = Relative(_SIZES[tag])
    if tag in _MONOSPACE:
        found["font-family"] = True
    if "href" in flags and tag == "a":
        found["color"] = Color(0, 0, 238)
    elif tag == "mark":
        found["background-color"], found["color"] = Color(255, 255, 0), BLACK
    elif tag == "hr":
        found["color"] = Color(128, 128, 128)
    elif tag == "dialog":
        found["background-color"], found["color"], found["position"] = WHITE, BLACK, "absolute"
        if "open" not in flags:
            found["display"] = "none"
    elif tag == "audio" and "controls" not in flags:
        found["display"] = "none"
    elif tag == "table" and quirks:
        found |= {"font-size": Keyword(1.0), "font-weight": 400.0, "color": "quirk"}
    elif tag == "rt":
        found["font-size"] = Relative(0.5)
    elif tag in _CONTROLS:
        found |= _control(tag, flags)
    if tag == "summary" and "list" in flags:
        found["display"] = "list-item"
    if "popover" in flags:
        found |= {"display": "none", "position": "fixed", "background-color": WHITE, "color": BLACK}
    if "hidden" in flags and tag != "embed":
        found["display"] = "none"
    return found


def _control(tag: str, flags: list[str]) -> dict[str, Any]:
    kind = next((flag[5:] for flag in flags if flag.startswith("type=")), "")
    found: dict[str, Any] = {
        "font-size": _SMALL, "font-weight": 400.0, "font-family": tag == "textarea", "color": BLACK, "text-shadow": "none",
        "text-indent": "0", "letter-spacing": "normal", "word-spacing": "normal", "line-height": "normal",
    }  # fmt: skip
    if tag == "button" or kind in _BUTTONS:
        found["background-color"] = Color(239, 239, 239)
        if "disabled" in flags:
            found["color"], found["background-color"] = _DIM, Color(239, 239, 239, 0.3)
    elif tag == "input" and kind in ("checkbox", "radio", "range", "image", "file"):
        if kind == "file":
            found.pop("color")
        elif kind == "range":
            found["color"] = Color(157, 150, 142)
    elif tag == "input" and kind == "hidden":
        found["display"] = "none"
    elif kind == "color" or (tag == "select" and "list" not in flags):
        found["background-color"] = Color(239, 239, 239)
    else:
        found["background-color"] = WHITE
        if "disabled" in flags:
            found["color"] = Color(84, 84, 84)
            found["background-color"] = Color(239, 239, 239, 0.3) if tag != "select" else WHITE
    if "disabled" in flags and tag != "button":
        found["color"] = CANNOT_TELL
        found["background-color"] = CANNOT_TELL
    return found


@lru_cache(maxsize=256)
def _foreign(name: str) -> dict[str, Any]:
    namespace, tag = name.split(":", 1)
    if namespace == "svg":
        if tag in ("defs", "clipPath", "mask", "marker", "desc", "title", "linearGradient", "radialGradient", "pattern",
                   "symbol", "metadata", "stop", "filter", "script", "style"):  # fmt: skip
            # Never rendered (SVG 2, 5.6); what getComputedStyle says of them is "inline", except these two.
            return {"display": "none"} if tag in ("script", "style") else {}
        return {"display": "block"} if tag in ("foreignObject", "text") else {}
    return {"display": "math"} if tag == "math" else {}


# -- presentational attributes (HTML, 15.3) ----------------------------------

_LEGACY = pattern(r"#?[0-9a-fA-F]{3}|#?[0-9a-fA-F]{6}")
_BACKGROUND = names("body table thead tbody tfoot tr td th marquee")
#: The attribute that gives text its colour.
_COLORED = {"body": "text", "font": "color", "hr": "color"}
_FLOATING = names("img table iframe object embed")
#: <font size> (HTML, 15.3.4).
_FONT_SIZES = (10 / 16, 10 / 16, 13 / 16, 1.0, 18 / 16, 1.5, 2.0, 3.0)


def hints(element: Element) -> dict[str, Any]:
    """What presentational attributes declare. They stand before every author's rule (15.2)."""
    tag, get = element.tag, element.get
    if element.namespace != "html":
        return _svg_hints(element) if element.namespace == "svg" else {}
    found: dict[str, Any] = {}
    if tag in _BACKGROUND:
        found["background-color"] = legacy_color(get("bgcolor"))
        if get("background", "").strip():
            found["background-image"] = True
    if tag in _COLORED:
        found["color"] = legacy_color(get(_COLORED[tag]))
    if tag == "font":
        size = font_size(get("size", ""))
        found["font-size"] = None if size is None else Keyword(_FONT_SIZES[size])
    if tag in ("td", "th") and get("nowrap") is not None:
        found["white-space"] = "nowrap"
    if tag in _FLOATING and get("align", "").strip().lower() in ("left", "right"):
        found["float"] = get("align", "").strip().lower()
    return {name: value for name, value in found.items() if value is not None}


def _svg_hints(element: Element) -> dict[str, Any]:
    """Presentation attributes of SVG 2, 6.6, as far as they are properties that are read here."""
    found: dict[str, Any] = {}
    for name in ("color", "display", "visibility", "opacity", "font-size", "font-weight"):
        value = element.get(name)
        if value is not None:
            from tinycss2 import parse_component_value_list

            from socialint.page.styles.values import declared

            value = value.strip()
            if name == "font-size" and value.replace(".", "", 1).isdigit():
                value += "px"
            found.update(declared(name, parse_component_value_list(value[:200])))
    return found


def link_color(body: Element | None) -> Color | None:
    """`<body link>`: the colour of links that were not followed."""
    return legacy_color(body.get("link")) if body is not None else None


def _integer(text: str | None) -> int:
    digits = (text or "").strip()
    return int(digits[:9]) if digits.isdigit() and digits.isascii() else 0


def font_size(text: str) -> int | None:
    """The number of a `<font size>`, 1 to 7 (HTML, 15.3.4 rules for parsing a legacy font size)."""
    value = text.strip()
    sign = value[:1] if value[:1] in ("+", "-") else ""
    digits = ""
    for letter in value[len(sign) :]:
        if letter not in "0123456789":
            break
        digits += letter
    if not digits:
        return None
    number = int(digits[:6])
    number = 3 + number if sign == "+" else 3 - number if sign == "-" else number
    return min(max(number, 1), 7)


def legacy_color(text: str | None) -> Color | None:
    """A colour as old attributes write it (HTML, 2.3.6 rules for parsing a legacy color value); None for none."""
    value = (text or "").strip(" \t\n\r\f")
    if not value or value.lower() == "transparent":
        return None
    from tinycss2.color3 import parse_color as named

    if value.isalpha():
        found = named(value)
        if found is not None and not isinstance(found, str):
            return Color(*(round(channel * 255) for channel in found[:3]))
    if len(value) == 4 and value[0] == "#" and _LEGACY.fullmatch(value):
        return Color(*(17 * int(digit, 16) for digit in value[1:]))
    value = "".join("00" if ord(letter) > 0xFFFF else letter for letter in value)[:128].removeprefix("#")
    value = "".join(letter if letter in "0123456789abcdefABCDEF" else "0" for letter in value)
    while not value or len(value) % 3:
        value += "0"
    length = len(value) // 3
    parts = [value[:length], value[length : 2 * length], value[2 * length :]]
    if length > 8:
        parts = [part[length - 8 :] for part in parts]
        length = 8
    while length > 2 and all(part[0] == "0" for part in parts):
        parts = [part[1:] for part in parts]
        length -= 1
    return Color(*(int(part[:2], 16) for part in parts))
