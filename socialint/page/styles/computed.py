"""Computed values: what the declarations that won in the cascade come to, beside the parent's (CSS Cascading 5, 4.4).

Custom properties are put in, keywords that stand for another value are followed, font sizes become pixels, boxes are blockified.
"""

from __future__ import annotations

from typing import Any

from socialint.page.styles.colors import BLACK, CANNOT_TELL, CannotTell, Color
from socialint.page.styles.lengths import evaluate, pixels
from socialint.page.styles.media_queries import Screen
from socialint.page.styles.values import (
    INHERITED,
    INITIAL,
    Gradient,
    Keyword,
    Pending,
    Relative,
    Rem,
    Share,
    Sum,
    Wide,
    declared,
)
from socialint.page.styles.variables import Tokens, Variables, substitute
from socialint.pattern import pattern
from socialint.tree import Element

_MEDIUM, _MEDIUM_MONOSPACE = 16.0, 13.0
#: A length or share that goes by the element's own font size.
_RELATIVE = pattern(r"([0-9]*\.?[0-9]+)(em|%)")


class Computed:
    """The computed values of an element. Any may be `CANNOT_TELL`. Colours are `Color`, sizes CSS pixels.

    `get` gives the other longhands as words, None for what nothing sets. `locked` names the properties whose value
    stands in a `style` attribute with `!important`: the element's own, or that of the ancestor it is inherited from.
    """

    __slots__ = ("_absolute", "_keyword", "_values", "locked", "rendered", "variables")

    def __init__(self, values: dict[str, Any], variables: Variables) -> None:
        self._values = values
        self.variables = variables
        self.locked: dict[str, Element] = {}
        #: False where it or an ancestor has `display: none`.
        self.rendered = True
        self._keyword: float | None = 1.0  # of a font size that comes from a keyword: its factor
        self._absolute = False  # a font size in pixels: the generic family does not change it

    def get(self, name: str) -> Any:
        """The value of a longhand."""
        return self._values.get(name)

    def given(self, names: frozenset[str]) -> list[Any]:
        """The values of those among some longhands that something sets."""
        return [self._values[name] for name in self._values.keys() & names]

    @property
    def color(self) -> Color | CannotTell:
        """The colour of its text."""
        found: Color | CannotTell = self._values["color"]
        return found

    @property
    def background_color(self) -> Color | CannotTell:
        """The colour behind it."""
        found: Color | CannotTell = self._values["background-color"]
        return found

    @property
    def background_image(self) -> bool | Gradient | CannotTell:
        """What lies upon the background colour: nothing (False), a gradient of known colours, or a picture (True)."""
        found: bool | Gradient | CannotTell = self._values["background-image"]
        return found

    @property
    def display(self) -> str | CannotTell:
        """`block`, `none` and so on; blockified where the standard says so (CSS Display 3, 2.7)."""
        found: str | CannotTell = self._values["display"]
        return found

    @property
    def visibility(self) -> str | CannotTell:
        """`visible`, `hidden` or `collapse`."""
        found: str | CannotTell = self._values["visibility"]
        return found

    @property
    def opacity(self) -> float | CannotTell:
        """0 to 1, of the element itself."""
        found: float | CannotTell = self._values["opacity"]
        return found

    @property
    def font_size(self) -> float | CannotTell:
        """In CSS pixels."""
        found: float | CannotTell = self._values["font-size"]
        return found

    @property
    def font_weight(self) -> float | CannotTell:
        """1 to 1000; 400 is normal, 700 bold."""
        found: float | CannotTell = self._values["font-weight"]
        return found

    @property
    def hidden(self) -> bool:
        """True where nobody sees the element: it or one around it has no box, or it is invisible."""
        return not self.rendered or self.visibility in ("hidden", "collapse")


class Resolver:
    """Works out the values of one page's elements, parents first. `registered`: what `@property` says, as in `Contents`."""

    def __init__(self, screen: Screen, registered: dict[str, tuple[Tokens, bool]]) -> None:
        self._screen = screen
        self._registered = registered
        variables = Variables(None, {name: value for name, (value, _) in registered.items() if value})
        #: What stands around the root element.
        self.top = self._body = Computed({name: _initial(name) for name in _TYPED}, variables)
        self._root_size: float | CannotTell = _MEDIUM

    def computed(
        self, element: Element, parent: Computed, winners: dict[str, Any], defaults: dict[str, Any], top: bool
    ) -> Computed:
        """The values of an element: of what won in the cascade, of the browser's `defaults`, and of its parent."""
        variables = parent.variables
        own = {name: value for name, value in winners.items() if name.startswith("--")}
        fresh = [name for name, (_, inherits) in self._registered.items() if not inherits] if self._registered else []
        if own or fresh:
            specified: dict[str, Tokens | None] = {name: self._registered[name][0] or None for name in fresh}
            for name, value in own.items():
                if isinstance(value, Wide):
                    if value == "initial" or (value == "unset" and name in specified):
                        specified[name] = self._registered[name][0] or None if name in self._registered else None
                    elif name in specified:
                        inherited = variables.get(name)
                        specified[name] = inherited
                else:
                    specified[name] = None if value is CANNOT_TELL else value
            variables = Variables(variables, specified)
        values: dict[str, Any] = {}
        made = Computed(values, variables)
        specified_values: dict[str, Any] = {}
        for name, value in winners.items():
            if name[:2] == "--":
                continue
            if type(value) is Pending:
                value = settled(name, value, variables)
            if type(value) is Wide:
                value = _wide(name, value, defaults, parent)
                if value is _INHERIT:
                    inherited = parent._values.get(name)
                    if name not in ("font-size", "font-weight", "color") and inherited is not None:
                        values[name] = inherited
                    continue
            specified_values[name] = value
        for name in _INHERITED_TYPED:
            values.setdefault(name, parent._values[name])
        for name, value in parent._values.items():
            if name in INHERITED and name not in values:
                values[name] = value
        if "font-family" in specified_values:
            values["font-family"] = specified_values.pop("font-family")
        self._font(made, parent, specified_values, winners, top)
        if "line-height" in specified_values:
            specified_values["line-height"] = _line_height(specified_values["line-height"], values["font-size"])
        color = specified_values.pop("color", None)
        if color is not None:
            values["color"] = parent.color if color == "currentcolor" else self._body.color if color == "quirk" else color
        values.update(specified_values)
        for name in _NOT_INHERITED:
            if name not in values:
                values[name] = INITIAL[name]
        if values["background-color"] == "currentcolor":
            values["background-color"] = values["color"]
        values["display"] = _blockified(values, parent, element, top)
        made.rendered = parent.rendered and values["display"] != "none"
        if top:
            self._root_size = values["font-size"]
        if element.tag == "body":
            self._body = made
        return made

    def _font(self, made: Computed, parent: Computed, specified: dict[str, Any], winners: dict[str, Any], top: bool) -> None:
        """Font size and weight (CSS Fonts 4, 2.2 and 2.5), with the smaller medium of a lone `monospace` as browsers have it."""
        values = made._values
        size = specified.pop("font-size", None)
        before = parent.font_size
        mono, was_mono = values["font-family"], parent._values["font-family"]
        made._keyword, made._absolute = parent._keyword, parent._absolute
        base = self._root_size if not top else _MEDIUM
        result: float | CannotTell = before
        relative = True
        if size is None:
            pass
        elif isinstance(size, CannotTell):
            result = CANNOT_TELL
            made._keyword = None
        elif isinstance(size, Keyword):
            made._keyword, made._absolute, relative = size.factor, False, False
            result = _keyword_size(size.factor, mono is True)
        elif isinstance(size, Relative):
            made._keyword = None
            result = before if isinstance(before, CannotTell) else before * size.factor
        elif isinstance(size, Rem):
            made._keyword, made._absolute, relative = None, True, False
            result = base if isinstance(base, CannotTell) else base * size.factor
        elif isinstance(size, Share):
            made._keyword, made._absolute, relative = None, True, False
            result = size.value * pixels(size.unit, self._screen)
        elif isinstance(size, Sum):
            made._keyword, made._absolute = None, True
            if isinstance(before, CannotTell) or isinstance(base, CannotTell):
                result = CANNOT_TELL
            else:
                found = evaluate(size.token, before, base, self._screen)
                result = CANNOT_TELL if found is None else max(found, 0.0)
        else:
            made._keyword, made._absolute, relative = None, True, False
            result = size
        if mono is CANNOT_TELL or was_mono is CANNOT_TELL:
            result = CANNOT_TELL if not made._absolute and mono != was_mono else result
        elif relative and mono != was_mono and not made._absolute and not isinstance(result, CannotTell):
            if made._keyword is not None and size is None:
                result = _keyword_size(made._keyword, mono)
            else:
                share = _MEDIUM_MONOSPACE / _MEDIUM
                result = result * share if mono else result / share
        values["font-size"] = result
        weight = specified.pop("font-weight", None)
        if weight is not None:
            values["font-weight"] = _weighed(weight, parent.font_weight)


_INHERITED_TYPED = ("color", "visibility", "font-size", "font-weight", "font-family", "color-scheme")
_NOT_INHERITED = tuple(name for name in INITIAL if name not in INHERITED)
_INHERIT = object()


def _initial(name: str) -> Any:
    value = BLACK if name == "color" else INITIAL[name]
    return _MEDIUM if name == "font-size" else value


INITIAL["color"] = BLACK
_TYPED = tuple(INITIAL)


def settled(name: str, value: Pending, variables: Variables) -> Any:
    """What a longhand's declaration with `var()` means; `unset` where it means nothing (CSS Custom Properties 1, 3.1)."""
    known = variables.settled.get(id(value))
    if known is None:
        tokens = substitute(value.tokens, variables)
        known = variables.settled[id(value)] = value, dict(declared(value.name, tokens or ()))
    found = known[1].get(name)
    return Wide("unset") if found is None or type(found) is Pending else found


def _wide(name: str, value: Wide, defaults: dict[str, Any], parent: Computed) -> Any:
    """What a CSS-wide keyword stands for: a value, or _INHERIT."""
    if value == "revert-layer":
        return CANNOT_TELL
    if value == "revert":
        if name in defaults:
            return defaults[name]
        value = Wide("unset")
    if value == "inherit" or (value == "unset" and name in INHERITED):
        return _INHERIT if name in parent._values else INITIAL.get(name, "initial")
    return INITIAL.get(name, "initial")


def _weighed(weight: Any, before: float | CannotTell) -> Any:
    if weight not in ("bolder", "lighter"):
        return weight
    if isinstance(before, CannotTell):
        return CANNOT_TELL
    if weight == "bolder":  # CSS Fonts 4, 2.2.1
        return 400.0 if before < 350 else 700.0 if before < 550 else max(before, 900.0)
    return before if before < 100 else 100.0 if before < 550 else 400.0 if before < 750 else 700.0


_MONOSPACE_SIZES = {9 / 16: 9.0, 10 / 16: 9.0, 13 / 16: 10.0, 1.0: 13.0, 18 / 16: 16.0, 1.5: 20.0, 2.0: 26.0, 3.0: 39.0}


def _line_height(text: Any, size: float | CannotTell) -> Any:
    """Of `em` and a percentage the pixels, since these are inherited; a plain number is inherited as it is (CSS 2, 10.8.1)."""
    relative = _RELATIVE.fullmatch(text) if isinstance(text, str) else None
    if relative is None:
        return text
    if isinstance(size, CannotTell):
        return CANNOT_TELL
    return f"{float(relative[1]) * size / (100 if relative[2] == '%' else 1):g}px"


def _keyword_size(factor: float, monospace: bool) -> float:
    """Pixels of a named font size: browsers have a second row of sizes for a lone `monospace`."""
    if not monospace:
        return factor * _MEDIUM
    return _MONOSPACE_SIZES.get(factor, factor * _MEDIUM_MONOSPACE)


_BLOCKIFIED = {
    "inline": "block", "inline-block": "block", "inline-flex": "flex", "inline-grid": "grid", "inline-table": "table",
    "table-row": "block", "table-cell": "block", "table-caption": "block", "table-row-group": "block",
    "table-header-group": "block", "table-footer-group": "block", "table-column": "block", "table-column-group": "block",
    "-webkit-inline-box": "-webkit-box", "ruby-text": "block", "ruby": "block", "math": "block",
}  # fmt: skip


def _blockified(values: dict[str, Any], parent: Computed, element: Element, top: bool) -> Any:
    display = values["display"]
    if isinstance(display, CannotTell) or display in ("none", "contents"):
        return "block" if top and display == "contents" else display
    around = parent._values["display"]
    lifted = values["position"] in ("absolute", "fixed") or values["float"] not in ("none", CANNOT_TELL)
    # Only boxes of HTML, and the outermost of SVG or MathML in it, take part in such layouts.
    in_html = element.namespace == "html" or (element.parent is not None and element.parent.namespace == "html")
    if in_html and (lifted or top or around in ("flex", "inline-flex", "grid", "inline-grid")):
        return _BLOCKIFIED.get(display, display)
    return display
