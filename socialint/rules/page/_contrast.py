"""Text of a page whose colours are known, with the contrast between them: what the two contrast rules share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from socialint.document import Document
from socialint.model import Hit
from socialint.tree import Element

if TYPE_CHECKING:
    from socialint.page.styles import Styles

#: Large text (WCAG 2.2, glossary): 18 points, or 14 points and bold; in CSS pixels.
_LARGE, _LARGE_BOLD, _BOLD = 24.0, 14 * 96 / 72, 700.0
#: Their text is a value or a fallback, is drawn by the system, or is no text for readers.
_LEFT_OUT = frozenset(
    {"select", "option", "optgroup", "textarea", "script", "style", "noscript", "template", "title", "head", "datalist",
     "audio", "video", "canvas", "object", "iframe", "progress", "meter"}
)  # fmt: skip
_CONTROLS = frozenset({"button", "input", "select", "textarea", "fieldset", "option", "optgroup"})


#: Properties without which nothing changes its colour.
_COLOURS = ("color", "background-color", "background-image", "opacity")


class Shown(NamedTuple):
    """Text of one look: where it stands first, how often, its colours, and the best contrast between them."""

    element: Element
    times: int
    text: str
    ground: str
    ratio: float
    large: bool


def hits(doc: Document, normal: float, large: float) -> Iterator[Hit]:
    """A hit for each look of text whose contrast is less than asked for; it stands at the first such text."""
    for shown in _looks(doc):
        limit = large if shown.large else normal
        if shown.ratio >= limit - 0.004:
            continue
        more = f", here and in {shown.times - 1} more places" if shown.times > 1 else ""
        size = "large text" if shown.large else "text of this size"
        yield Hit(
            shown.element.tag_span,
            f"contrast of {shown.text} on {shown.ground} is {int(shown.ratio * 100) / 100:g}:1{more}",
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
    found: dict[tuple[str, str, bool], Shown] = {}
    for element in doc.elements():
        if not element.children or id(element) in apart or element.namespace != "html":
            continue
        text = own_text(element)
        # A lone letter or sign is a symbol (WCAG 1.4.11), and so is what stands in an icon's element.
        if sum(letter.isalnum() for letter in text[:50]) < 2 or "icon" in element.attrs.get("class", "").lower():
            continue
        if scene is None:
            scene = Scene(styles)
        pairs = scene.blended(element)
        if not pairs:
            continue
        computed = styles.computed(element)
        if computed.get("text-shadow") not in (None, "none", "initial"):
            continue
        from socialint.page.styles import contrast

        ratio, front, ground = max((contrast(front, ground), front, ground) for front, ground in pairs)
        if ratio < 1.01:
            continue  # the same colour: nobody is meant to see it
        size, weight = computed.font_size, computed.font_weight
        # A size that is not known may be large.
        big = not isinstance(size, float | int) or size >= _LARGE - 0.01
        bold = not isinstance(weight, float | int) or weight >= _BOLD
        is_large = big or (bold and isinstance(size, float | int) and size >= _LARGE_BOLD - 0.01)
        key = (front.hex, ground.hex, is_large)
        known = found.get(key)
        found[key] = known._replace(times=known.times + 1) if known else Shown(element, 1, front.hex, ground.hex, ratio, is_large)
    return tuple(found.values()) if of(doc).complete else ()  # it may have cost too much to match every selector


def _coloured(doc: Document, styles: Styles) -> bool:
    """False for a page that leaves all colours to the browser, whose own are far enough apart."""
    given = doc.index.having("bgcolor", "background", "text", "link", "color")
    return next(given, None) is not None or any(styles.sets(name) for name in _COLOURS)


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


def _switched_off(element: Element) -> bool:
    attrs = element.attrs
    return (
        ("disabled" in attrs and element.tag in _CONTROLS)
        or attrs.get("aria-disabled", "").strip().lower() == "true"
        or "inert" in attrs
        or "hidden" in attrs
    )
