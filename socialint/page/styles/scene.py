"""What lies behind the text of an element, and whether the text can be seen at all. Silence wherever it takes a layout to say.

scene = Scene(styles)
scene.of(element).seen       False where it may be hidden, clipped, moved out of sight, or drawn in a way that is not worked out
scene.of(element).behind     the colours that may lie behind its text, opaque; None where that cannot be told
"""

from __future__ import annotations

from itertools import chain
from typing import Any, NamedTuple

from socialint.page.styles.cascade import Styles
from socialint.page.styles.colors import CANNOT_TELL, WHITE, CannotTell, Color
from socialint.page.styles.computed import Computed
from socialint.page.styles.values import Gradient
from socialint.tree import Element, TextNode

#: So many colours may lie behind a text before it is called a picture.
_MOST_COLORS = 200
#: An element in more layers than this is not looked into for its opacity.
_DEEPEST = 200

_NOTHING = frozenset({None, "none", "normal", "initial", "auto", "0", "0px", "unset", "revert"})
#: Properties that change how an element and all in it is drawn.
_DRAWN_OTHERWISE = frozenset(
    {"filter", "backdrop-filter", "mix-blend-mode", "mask", "mask-image", "-webkit-mask-image", "clip-path",
     "clip", "animation-name", "content-visibility", "background-blend-mode", "-webkit-text-stroke-width",
     "-webkit-text-fill-color"}
)  # fmt: skip
#: Properties that move a box upon what stands elsewhere.
_MOVING = frozenset({"transform", "translate", "rotate", "scale", "grid-area", "grid-row", "grid-column"})
_SIDES = frozenset({"left", "top", "right", "bottom"})
_MARGINS = frozenset({"margin-left", "margin-top", "margin-right", "margin-bottom"})
#: What paints something of its own where it stands.
_REPLACED = frozenset({"img", "video", "canvas", "iframe", "object", "embed", "picture", "svg", "input"})


#: The width of the window, in CSS pixels; and no letter is wider than this part of its font size.
_WINDOW, _WIDEST = 1280, 1.2
#: Pixels of the units that need no element.
_UNITS = {"px": 1.0, "rem": 16.0, "pt": 96 / 72, "vw": 12.8, "vh": 7.2, "cm": 96 / 2.54, "in": 96.0, "mm": 9.6 / 2.54, "pc": 16.0}


class Place(NamedTuple):
    """What is known of one element in the scene."""

    seen: bool
    behind: tuple[Color, ...] | None
    plain: bool  # neither it nor anything around it is translucent


_EMPTY = Place(True, (WHITE,), True)


class Scene:
    """The scene of a page, worked out from the top as far as somebody asks."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._element, self._handle = styles.root.places.element, styles.root.places.handle
        self._known: dict[Any, Place] = {}  # by handle
        #: Elements with the same values in the same place share theirs; so do all of which the same is known.
        self._shared: dict[tuple[int, int, bool], Place] = {}
        self._same: dict[Place, Place] = {_EMPTY: _EMPTY}
        self._drawn: dict[int, tuple[bool, bool]] = {}
        self._covered = self._cover()

    def of(self, element: Element) -> Place:
        """What is known of an element."""
        return self.at(self._handle(element))

    def at(self, handle: Any) -> Place:
        """The same, by its handle."""
        known = self._known.get(handle)
        if known is not None:
            return known
        passed: list[Any] = []
        here, top, kind = handle, self._handle(self._styles.root), self._styles.root.places.element_type
        while here is not None and here is not top and here not in self._known:
            if type(here) is kind:  # the content of a `<template>` stands in something else
                passed.append(here)
            here = here.parent
        place = self._known.get(here, _EMPTY)
        covered, decorated = self._covered, self._styles.painted
        for one in reversed(passed):
            values = self._styles.at(one)
            painted = one in covered or one in decorated
            key = (id(place), id(values), painted)
            found = self._shared.get(key)
            if found is None:
                found = self._place(self._element(one), values, place, painted)
                found = self._shared[key] = self._same.setdefault(found, found)
            place = self._known[one] = found
        return place

    def blended(self, element: Element) -> list[tuple[Color, Color]] | None:
        """Pairs of what the eye may meet: the colour of the text, and the colour behind it. None where it cannot be told."""
        computed = self._styles.computed(element)
        place = self.of(element)
        color = computed.color
        if not place.seen or place.behind is None or isinstance(color, CannotTell):
            return None
        if place.plain:
            return [(color.over(behind), behind) for behind in place.behind]
        # A translucent group: text and background are painted together and then faded (CSS Color 4, 15 opacity).
        pairs: list[tuple[Color, Color]] = [(color, Color(0, 0, 0, 0))]
        here: Element | None = element
        for _ in range(_DEEPEST):
            if here is None or here.parent is None:
                return [(text.over(WHITE), ground.over(WHITE)) for text, ground in pairs]
            values = self._styles.computed(here)
            layers = _layers(values, (Color(0, 0, 0, 0),))
            opacity = values.opacity
            if layers is None or isinstance(opacity, CannotTell) or len(layers) * len(pairs) > _MOST_COLORS:
                return None
            pairs = [
                (text.over(layer).faded(opacity), ground.over(layer).faded(opacity)) for text, ground in pairs for layer in layers
            ]
            here = here.parent
        return None

    def _place(self, element: Element, values: Computed, around: Place, painted: bool) -> Place:
        """What is known of an element in a place. `painted`: something is painted upon its ground."""
        drawn = self._drawn.get(id(values))  # many elements share their values
        if drawn is None:
            drawn = self._drawn[id(values)] = (_out_of_sight(values), _moved(values))
        out, moved = drawn
        plain = around.plain and values.opacity == 1.0
        if not around.seen or values.hidden or out:
            return Place(False, None, plain)
        behind = around.behind
        color = values.background_color
        if moved or painted:
            behind = None
        if values.get("color-scheme") not in ("normal", "light", "light dark", "only light") and element.tag in ("html", "body"):
            behind = None
        if behind is None and isinstance(color, Color) and color.alpha == 1 and values.background_image is False:
            # Its own ground covers whatever is there. Not what is painted upon that ground.
            behind = None if painted else (color,)
        elif behind is not None:
            behind = _layers(values, behind)
        if values.get("background-clip") == "text":
            behind = None
        return Place(True, behind, plain)

    def _cover(self) -> set[Any]:
        """The handles of elements upon which something lifted out of the flow paints: text in them may stand before it."""
        found: set[Any] = set()
        styles = self._styles
        if not styles.sets("position"):
            return found
        anchors: dict[int, Element | None] = {}
        for lifted in chain(styles.setting("position"), styles.root.places.index.tagged("dialog")):
            values = styles.computed(lifted)
            if values.get("position") == "absolute" and values.rendered:
                anchor = self._anchor(lifted, anchors)
                if anchor is not None and anchor.tag not in ("html", "body") and self._paints(lifted):
                    found.add(self._handle(anchor))
        return found

    def _anchor(self, lifted: Element, known: dict[int, Element | None]) -> Element | None:
        """The nearest positioned element around one; `known` are those of what was passed on the way up."""
        passed: list[Element] = []
        here = lifted.parent
        while here is not None and here.parent is not None and id(here) not in known and self._position(here) == "static":
            passed.append(here)
            here = here.parent
        anchor = None if here is None or here.parent is None else known.get(id(here), here)
        known.update((id(one), anchor) for one in passed)
        return anchor

    def _paints(self, lifted: Element) -> bool:
        """True where something in a lifted element, or the element itself, paints; what is lifted out of it is left alone."""
        stack = [lifted]
        while stack:
            element = stack.pop()
            values = self._styles.computed(element)
            if not values.rendered or (element is not lifted and self._position(element) in ("absolute", "fixed", CANNOT_TELL)):
                continue
            if _paints(element, values):
                return True
            stack += [child for child in element.children if isinstance(child, Element)]
        return False

    def _position(self, element: Element) -> Any:
        return self._styles.computed(element).get("position")


def _paints(element: Element, values: Computed) -> bool:
    color = values.background_color
    return element.tag in _REPLACED or values.background_image is not False or not isinstance(color, Color) or color.alpha > 0


def _layers(values: Computed, behind: tuple[Color, ...]) -> tuple[Color, ...] | None:
    """What an element's ground makes of the colours behind it."""
    color, image = values.background_color, values.background_image
    if isinstance(color, CannotTell) or isinstance(image, CannotTell) or image is True:
        return None
    ground = tuple(dict.fromkeys(color.over(below) for below in behind)) if color.alpha else behind
    if isinstance(image, Gradient):
        # It may not reach everywhere: the colour below it counts too.
        ground = (*ground, *(shade.over(below) for shade in image.colors for below in ground))
    return ground if len(ground) <= _MOST_COLORS else None


def length(text: Any, size: float) -> float | None:
    """A length that was kept as words, in CSS pixels; `size` is the element's font size. None for what is no plain length."""
    if not isinstance(text, str):
        return None
    text = text.strip()
    factor = 1.0
    number = text.rstrip("abcdefghijklmnopqrstuvwxyz")
    unit = text[len(number) :]
    if unit:
        factor = {"em": size, "ex": size / 2, "ch": size / 2}.get(unit) or _UNITS.get(unit, 0.0)
        if not factor:
            return None
    elif number.strip("+-.0"):
        return None
    try:
        return float(number) * factor if len(number) < 30 else None
    except ValueError:
        return None


def indented_away(values: Computed, characters: int) -> bool:
    """True where `text-indent` moves a text of so many characters out of the window to the left, however wide its letters are."""
    size = values.font_size
    if isinstance(size, CannotTell) or values.get("direction") == "rtl":
        return False
    indent = length(values.get("text-indent"), size)
    return indent is not None and -indent > _WINDOW + characters * size * _WIDEST


def _out_of_sight(values: Computed) -> bool:
    """True where an element may be out of sight, or drawn in a way that is not worked out."""
    size = values.font_size
    size = 16.0 if isinstance(size, CannotTell) else size
    if size < 1 or values.opacity is CANNOT_TELL or values.opacity == 0:
        return True
    if not _NOTHING.issuperset(values.given(_DRAWN_OTHERWISE)):
        return True
    transform = values.get("transform")
    if transform not in _NOTHING and (transform is CANNOT_TELL or "translate" in transform or "scale" in transform):
        return True
    if values.get("translate") not in _NOTHING or values.get("scale") not in _NOTHING:
        return True
    if _below(values.get("text-indent"), size, -20) or any(_below(text, size, -50) for text in values.given(_MARGINS)):
        return True
    position = values.get("position")
    if position is CANNOT_TELL:
        return True
    if position != "static":
        for text in values.given(_SIDES):
            if text is CANNOT_TELL or (
                isinstance(text, str) and ("(" in text or (text.endswith("%") and abs(_percent(text)) >= 90))
            ):
                return True
            found = length(text, size)
            if found is not None and (found < -20 or found > 700):
                return True
    if any(values.get(name) not in (None, "visible", "initial") for name in ("overflow-x", "overflow-y")):
        for name in ("height", "width", "max-height", "max-width"):
            text = values.get(name)
            found = length(text, size)
            if text is CANNOT_TELL or (found is not None and found < 8) or text == "0%":
                return True
    return False


def _percent(text: str) -> float:
    try:
        return float(text[:-1])
    except ValueError:
        return 100.0


def _below(text: Any, size: float, limit: float) -> bool:
    if text is CANNOT_TELL:
        return True
    found = length(text, size)
    if found is None:
        return isinstance(text, str) and text.startswith("-") and text.endswith("%")
    return found < limit


def _moved(values: Computed) -> bool:
    """True where a box may stand upon something that is not around it."""
    position = values.get("position")
    if position in ("absolute", "fixed"):
        return True
    if position in ("relative", "sticky") and not _NOTHING.issuperset(values.given(_SIDES)):
        return True
    if not _NOTHING.issuperset(values.given(_MOVING)):
        return True
    return any(isinstance(text, str) and text.startswith(("-", "calc")) for text in values.given(_MARGINS))


def own_text(element: Element) -> str:
    """The text that stands right in an element, blanks folded."""
    return " ".join("".join(node.data for node in element.children if isinstance(node, TextNode)).split())
