"""Text of a page whose colours are known, with the contrast between them: what the two contrast rules share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from socialint.document import Document
from socialint.model import Hit
from socialint.page.styles import of
from socialint.page.styles.scene import Scene
from socialint.pattern import pattern
from socialint.record import Record
from socialint.tree import Element

if TYPE_CHECKING:
    from socialint.page.styles import Styles
    from socialint.page.styles.colors import Color

#: Large text (WCAG 2.2, glossary): 18 points, or 14 points and bold; in CSS pixels.
_LARGE, _LARGE_BOLD, _BOLD = 24.0, 14 * 96 / 72, 700.0
#: No criterion asks for more contrast (WCAG 2.2, 1.4.6).
_MOST_ASKED = 7.0
#: Their text is a value or a fallback, is drawn by the system, or is no text for readers.
_LEFT_OUT = frozenset(
    {"select", "option", "optgroup", "textarea", "script", "style", "noscript", "template", "title", "head", "datalist",
     "audio", "video", "canvas", "object", "iframe", "progress", "meter"}
)  # fmt: skip
_TWO_LETTERS = pattern(r"[^\W_][\W_]*[^\W_]")
#: What may switch an element off.
_OFF = ("disabled", "aria-disabled", "inert", "hidden")
_CONTROLS = frozenset({"button", "input", "select", "textarea", "fieldset", "option", "optgroup"})

#: So many elements up a control is looked for: text of a button does not lie deeper in it.
_NEAR = 8
_PRESSED = frozenset({"a", "button", "summary"})
_PRESSED_ROLES = frozenset({"button", "link", "menuitem", "option", "tab"})


#: Properties without which nothing changes its colour.
_COLOURS = ("color", "background-color", "background-image", "opacity", "text-shadow")


class Look(Record):
    """How text looks: its colours as they are shown, and the best contrast between them.

    `bound`: what lies right behind it is not known, but no contrast there can be better.
    """

    text: str
    ground: str
    large: bool
    bound: bool
    ratio: float


class Shown(Record):
    """Text of one look: where it stands first, and how often."""

    element: Element
    times: int
    look: Look


def hits(doc: Document, normal: float, large: float) -> Iterator[Hit]:
    """A hit for each look of text whose contrast is less than asked for; it stands at the first such text."""
    for element, times, look in _looks(doc):
        limit = large if look.large else normal
        if look.ratio >= limit - 0.004:
            continue
        more = f", here and in {times - 1} more places" if times > 1 else ""
        most = "at most " if look.bound else ""
        size = "large text" if look.large else "text of this size"
        yield Hit(
            element.tag_span,
            f"contrast of {look.text} on {look.ground} is {most}{int(look.ratio * 100) / 100:g}:1{more}",
            hint=f"make the text darker or lighter: {size} needs {limit:g}:1",
        )


@lru_cache(maxsize=1)
def _looks(doc: Document) -> tuple[Shown, ...]:
    if not doc.whole_page:
        return ()  # what stands around a part is not known

    styles = of(doc)
    if not styles.complete or not _coloured(doc, styles):
        return ()
    scene = Scene(styles)
    known: dict[tuple[Any, ...], Look | None] = {}  # by the values that it depends on, and the place
    found: dict[tuple[Any, ...], Shown] = {}
    element_of = doc.root.places.element
    for handle in _with_text(doc):
        values, place = styles.at(handle), scene.at(handle)
        key = (values.color, values.font_size, values.font_weight, values.get("text-shadow"), id(place))
        if key not in known or not place.plain:
            known[key] = _look(scene, styles, element_of(handle))
        look = known[key]
        if look is None or look.ratio >= _MOST_ASKED:
            continue
        element = element_of(handle)
        # Switched off by a stylesheet: nobody can press it (WCAG 1.4.3, incidental).
        if values.get("pointer-events") == "none" and _in_control(element):
            continue
        before = found.get(look[:4])
        found[look[:4]] = before._replace(times=before.times + 1) if before is not None else Shown(element, 1, look)
    return tuple(found.values()) if of(doc).complete else ()  # it may have cost too much to match every selector


def _coloured(doc: Document, styles: Styles) -> bool:
    """False for a page that leaves all colours to the browser, whose own are far enough apart."""
    given = doc.index.having("bgcolor", "background", "text", "link", "color")
    return next(given, None) is not None or styles.sets(*_COLOURS)


def _with_text(doc: Document) -> Iterator[Any]:
    """The handles of elements that text stands right in, in document order, but for text that needs no contrast."""
    places = doc.root.places
    text_type = places.text_type
    texts: dict[Any, list[str]] = {}
    for node in places.descendants(doc.root):
        if type(node) is text_type and not node.data.isspace():
            texts.setdefault(node.parent, []).append(node.data)
    apart: set[Any] | None = None
    for handle in filter(texts.__contains__, doc.index.all):
        # A lone letter or sign is a symbol (WCAG 1.4.11), and so is what stands in an icon's element.
        if not _TWO_LETTERS.search(" ".join("".join(texts[handle]).split())[:50]):
            continue
        apart = _apart(doc) if apart is None else apart
        if handle in apart or places.namespace(handle) != "html" or "icon" in (places.value(handle, "class") or "").lower():
            continue
        yield handle


def _look(scene: Scene, styles: Styles, element: Element) -> Look | None:
    """How the text of an element looks; None where it cannot be told, or nobody is meant to see it."""
    best = _best(scene, styles, element)
    if best is None or best[0] < 1.01:
        return None
    ratio, front, ground, bound = best
    computed = styles.computed(element)
    size, weight = computed.font_size, computed.font_weight
    # A size that is not known may be large.
    large = not isinstance(size, float | int) or size >= _LARGE - 0.01
    bold = not isinstance(weight, float | int) or weight >= _BOLD
    large = large or (bold and isinstance(size, float | int) and size >= _LARGE_BOLD - 0.01)
    return Look(front.hex, ground, large, bound, ratio)


def _best(scene: Scene, styles: Styles, element: Element) -> tuple[float, Color, str, bool] | None:
    """The best contrast that an element's text may have with what is behind it, the two colours, and whether it is a bound."""
    from socialint.page.styles import contrast
    from socialint.page.styles.colors import BLACK, WHITE, Color

    computed = styles.computed(element)
    pairs = scene.blended(element)
    if not pairs:
        place, color = scene.of(element), computed.color
        if not place.seen or not place.plain or not isinstance(color, Color) or color.alpha < 1:
            return None
        # A picture may have any colour: some greys are close to all of them.
        return max(contrast(color, WHITE), contrast(color, BLACK)), color, "any ground", True
    halo = _halo(computed.get("text-shadow"))
    if halo is None:
        return None
    if not halo:
        ratio, front, ground = max((contrast(front, ground), front, ground) for front, ground in pairs)
        return ratio, front, ground.hex, False
    # Around the letters, the ground and the shadows are mixed in some way: no mixture is darker than the least of each channel,
    # none lighter than the lightest of them.
    best: tuple[float, Color, str, bool] | None = None
    for front, ground in pairs:
        grounds = [ground, *(shadow.over(ground) for shadow in halo)]
        darkest = Color(*(min(color[channel] for color in grounds) for channel in range(3)))
        lightest = max(grounds, key=lambda color: color.luminance)
        ratio = max(contrast(front, darkest), contrast(front, lightest))
        if best is None or ratio > best[0]:
            best = ratio, front, f"{ground.hex} with its shadows", True
    return best


@lru_cache(maxsize=64)
def _halo(text: object) -> list[Color] | None:
    """The colours of a `text-shadow` (CSS Text Decoration 4, 4); None where one is not known."""
    if text in (None, "none", "initial"):
        return []
    if not isinstance(text, str) or len(text) > 1000:
        return None
    import tinycss2

    from socialint.page.styles.colors import Color, parse_color
    from socialint.page.styles.media_queries import split

    found: list[Color] = []
    for part in split(tinycss2.parse_component_value_list(text)):
        colors = [color for color in (parse_color(token) for token in part if token.type != "whitespace") if color is not None]
        if len(colors) != 1 or not isinstance(colors[0], Color):
            return None  # without a colour, it is that of the text, which may be translucent
        found.append(colors[0])
    return found


def _apart(doc: Document) -> set[Any]:
    """The handles of what is left out: fallbacks, what is switched off and its labels (WCAG 1.4.3, incidental)."""
    places = doc.root.places
    found: set[Any] = set()
    named: set[str] = set()
    labels: list[Element] = []

    def leave_out(element: Element) -> None:
        found.add(places.handle(element))
        found.update(places.descendants(element))

    for element in doc.index.either(_LEFT_OUT | {"details"}, _OFF):
        if places.handle(element) in found:
            continue
        off = _switched_off(element)
        if off or element.tag in _LEFT_OUT:
            leave_out(element)
        elif element.tag == "details" and element.get("open") is None:
            parts = [child for child in element.children if isinstance(child, Element)]
            summary = next((child for child in parts if child.tag == "summary"), None)
            for child in parts:
                if child is not summary:
                    leave_out(child)
        if off and element.tag not in _LEFT_OUT:
            named.update(element.get("aria-labelledby", "").split())
            named.add("for:" + element.get("id", ""))
            around = next((one for one in element.ancestors() if one.tag in ("label", "form", "body", "fieldset")), None)
            labels += [around] if around is not None and around.tag == "label" else []
    if named:
        labels += [element for element in doc.index.having("id") if element.get("id") in named]
        labels += [element for element in doc.index.tagged("label") if "for:" + element.get("for", "") in named]
    for label in labels:
        if places.handle(label) not in found:
            leave_out(label)
    return found


def _in_control(element: Element) -> bool:
    """True for text in a link or button, or in one of a few elements around it."""
    return any(
        around.tag in _PRESSED or around.get("role", "").strip().lower() in _PRESSED_ROLES
        for around in islice(chain((element,), element.ancestors()), _NEAR)
    )


def _switched_off(element: Element) -> bool:
    return (
        (element.get("disabled") is not None and element.tag in _CONTROLS)
        or element.get("aria-disabled", "").strip().lower() == "true"
        or element.get("inert") is not None
        or element.get("hidden") is not None
    )
