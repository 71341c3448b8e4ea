"""Text of a page whose colours are known, with the contrast between them: what the two contrast rules share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from socialint.document import Document
from socialint.model import Hit
from socialint.tree import Element

if TYPE_CHECKING:
    from socialint.page.styles import Styles
    from socialint.page.styles.colors import Color
    from socialint.page.styles.scene import Scene

#: Large text (WCAG 2.2, glossary): 18 points, or 14 points and bold; in CSS pixels.
_LARGE, _LARGE_BOLD, _BOLD = 24.0, 14 * 96 / 72, 700.0
#: Their text is a value or a fallback, is drawn by the system, or is no text for readers.
_LEFT_OUT = frozenset(
    {"select", "option", "optgroup", "textarea", "script", "style", "noscript", "template", "title", "head", "datalist",
     "audio", "video", "canvas", "object", "iframe", "progress", "meter"}
)  # fmt: skip
_CONTROLS = frozenset({"button", "input", "select", "textarea", "fieldset", "option", "optgroup"})

#: So many elements up a control is looked for: text of a button does not lie deeper in it.
_NEAR = 8
_PRESSED = frozenset({"a", "button", "summary"})
_PRESSED_ROLES = frozenset({"button", "link", "menuitem", "option", "tab"})


#: Properties without which nothing changes its colour.
_COLOURS = ("color", "background-color", "background-image", "opacity", "text-shadow")


class Shown(NamedTuple):
    """Text of one look: where it stands first, how often, its colours, and the best contrast between them.

    `bound`: what lies right behind it is not known, but no contrast there can be better.
    """

    element: Element
    times: int
    text: str
    ground: str
    ratio: float
    large: bool
    bound: bool = False


def hits(doc: Document, normal: float, large: float) -> Iterator[Hit]:
    """A hit for each look of text whose contrast is less than asked for; it stands at the first such text."""
    for shown in _looks(doc):
        limit = large if shown.large else normal
        if shown.ratio >= limit - 0.004:
            continue
        more = f", here and in {shown.times - 1} more places" if shown.times > 1 else ""
        most = "at most " if shown.bound else ""
        size = "large text" if shown.large else "text of this size"
        yield Hit(
            shown.element.tag_span,
            f"contrast of {shown.text} on {shown.ground} is {most}{int(shown.ratio * 100) / 100:g}:1{more}",
            hint=f"make the text darker or lighter: {size} needs {limit:g}:1",
        )


@lru_cache(maxsize=1)
def _looks(doc: Document) -> tuple[Shown, ...]:
    if not doc.whole_page:
        return ()  # what stands around a part is not known
    from socialint.page.styles import of
    from socialint.page.styles.scene import Scene, own_text

    styles = of(doc)
    if not styles.complete:
        return ()
    if not _coloured(doc, styles):
        return ()
    scene: Scene | None = None
    apart = _apart(doc)
    found: dict[tuple[str, str, bool, bool], Shown] = {}
    for element in doc.elements():
        if not element.children or id(element) in apart or element.namespace != "html":
            continue
        text = own_text(element)
        # A lone letter or sign is a symbol (WCAG 1.4.11), and so is what stands in an icon's element.
        if sum(letter.isalnum() for letter in text[:50]) < 2 or "icon" in element.attrs.get("class", "").lower():
            continue
        if scene is None:
            scene = Scene(styles)
        best = _best(scene, styles, element)
        if best is None:
            continue
        computed = styles.computed(element)
        if computed.get("pointer-events") == "none" and _in_control(element):
            continue  # switched off by a stylesheet: nobody can press it (WCAG 1.4.3, incidental)
        ratio, front, ground, bound = best
        if ratio < 1.01:
            continue  # the same colour: nobody is meant to see it
        size, weight = computed.font_size, computed.font_weight
        # A size that is not known may be large.
        big = not isinstance(size, float | int) or size >= _LARGE - 0.01
        bold = not isinstance(weight, float | int) or weight >= _BOLD
        is_large = big or (bold and isinstance(size, float | int) and size >= _LARGE_BOLD - 0.01)
        key = (front.hex, ground, is_large, bound)
        known = found.get(key)
        shown = Shown(element, 1, front.hex, ground, ratio, is_large, bound)
        found[key] = known._replace(times=known.times + 1) if known else shown
    return tuple(found.values()) if of(doc).complete else ()  # it may have cost too much to match every selector


def _coloured(doc: Document, styles: Styles) -> bool:
    """False for a page that leaves all colours to the browser, whose own are far enough apart."""
    given = doc.index.having("bgcolor", "background", "text", "link", "color")
    return next(given, None) is not None or any(styles.sets(name) for name in _COLOURS)


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
    from socialint.page.styles.media import split

    found: list[Color] = []
    for part in split(tinycss2.parse_component_value_list(text)):
        colors = [color for color in (parse_color(token) for token in part if token.type != "whitespace") if color is not None]
        if len(colors) != 1 or not isinstance(colors[0], Color):
            return None  # without a colour, it is that of the text, which may be translucent
        found.append(colors[0])
    return found


def _apart(doc: Document) -> set[int]:
    """The ids of elements whose text is left out: fallbacks, what is switched off and its labels (WCAG 1.4.3, incidental)."""
    found: set[int] = set()
    named: set[str] = set()
    labels: list[Element] = []
    stack: list[tuple[Element, bool]] = [(doc.root, False)]
    while stack:
        element, off = stack.pop()
        attrs = element.attrs
        off = off or element.tag in _LEFT_OUT
        if attrs and not off and _switched_off(element):
            off = True
            named.update(attrs.get("aria-labelledby", "").split())
            named.add("for:" + attrs.get("id", ""))
            for above in element.ancestors():
                if above.tag == "label":
                    labels.append(above)
                    break
                if above.tag in ("form", "body", "fieldset"):
                    break
        if element.tag == "details" and "open" not in attrs:
            first = next((child for child in element.children if isinstance(child, Element) and child.tag == "summary"), None)
            stack += [(child, off or child is not first) for child in element.children if isinstance(child, Element)]
        elif element.tag == "fieldset" and off:
            stack += [(child, True) for child in element.children if isinstance(child, Element)]
        else:
            stack += [(child, off) for child in element.children if isinstance(child, Element)]
        if off:
            found.add(id(element))
    for element in doc.elements():
        if element.attrs.get("id") in named or (element.tag == "label" and "for:" + element.attrs.get("for", "") in named):
            labels.append(element)
    for label in labels:
        if id(label) not in found:
            found.add(id(label))
            found.update(id(inner) for inner in label.elements())
    return found


def _in_control(element: Element) -> bool:
    """True for text in a link or button, or in one of a few elements around it."""
    return any(
        around.tag in _PRESSED or around.attrs.get("role", "").strip().lower() in _PRESSED_ROLES
        for around in islice(chain((element,), element.ancestors()), _NEAR)
    )


def _switched_off(element: Element) -> bool:
    attrs = element.attrs
    return (
        ("disabled" in attrs and element.tag in _CONTROLS)
        or attrs.get("aria-disabled", "").strip().lower() == "true"
        or "inert" in attrs
        or "hidden" in attrs
    )
