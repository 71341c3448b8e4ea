"""How a required text looks on a page: whether anybody sees it, how large it is, and how it stands out.

What a stylesheet that is not at hand or a layout decides is left alone.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from itertools import accumulate, islice, takewhile
from typing import TYPE_CHECKING

from socialint.blocks import HEADINGS
from socialint.document import Document
from socialint.model import Span
from socialint.packs.places import Fault
from socialint.packs.prose import Prose, Within
from socialint.record import Record
from socialint.tree import Element, TextNode

if TYPE_CHECKING:
    from socialint.page.styles import Styles
    from socialint.page.styles.scene import Scene

#: CSS pixels of a unit (CSS Values 4, 5.2).
_UNITS = {"px": 1.0, "pt": 96 / 72}
#: What computed values may be off by, in CSS pixels and in contrast.
_SLACK = 0.01
#: Text as faint as this nobody is meant to see.
_SAME = 1.05
#: Letters of so few CSS pixels nobody is meant to read.
_TINY = 2.0

_SHOW = "show it in plain view"
_STRUCK = frozenset({"del", "s", "strike"})


class Look(Record):
    """What is asked of the looks of a text."""

    size: str = ""  # a length in px or pt, or "smallest" or "main": no smaller than that text of the page
    contrast: float = 0.0  # as WCAG 2.2 counts it, 1 to 21


def unseen(prose: Prose, place: Span) -> Fault | None:
    """What keeps those who open a page or post from seeing `prose.value[place]`; a post has no stylesheets."""
    struck = any(part.index.handles(_STRUCK) for part in (prose.doc, *prose.doc.later))
    if struck and any(map(Within(*_STRUCK), _carriers(prose, place))):
        return Fault("is struck out", hint=_SHOW)
    if prose.doc.kind != "page" and "<" not in prose.doc.source.text:  # nearly every post
        return None
    from socialint.page.hidden import closed, folded, shut
    from socialint.page.view import view

    carriers = _carriers(prose, place)
    if not carriers:
        return None
    shown = view(_top(carriers[0]))  # each part of a thread has its own
    if any(map(shown.unseen, carriers)):
        return Fault("is hidden" if all(map(shown.unseen, carriers)) else "is hidden in part", hint=_SHOW)
    if any(closed(element) or folded(element) or shut(element) for element in carriers):
        return Fault("stands in a closed element", hint=_SHOW)
    styles = _styles(prose.doc, carriers)
    if styles is None:
        return None
    from socialint.page.sight import out_of_sight, struck_out

    still = "script" not in prose.doc.index.tags  # a script may fade in what is transparent
    if any(out_of_sight(styles, element, faded=still) for element in carriers):
        return Fault("is hidden: it is styled out of sight", hint=_SHOW)
    if any(struck_out(styles, element) for element in carriers):
        return Fault("is struck out", hint=_SHOW)
    if styles.alone:
        block = _block(prose, place)
        sizes = [styles.computed(element).font_size for element in carriers if _sized(styles, element, block)]
        coloured = [element for element in carriers if _coloured(styles, element)]
    else:
        sizes = [size for size in map(_sizes(prose.doc).get, carriers) if size is not None]
        coloured = carriers
    heights = [float(size) for size in sizes if isinstance(size, float | int)]
    if heights and min(heights) <= _TINY:
        return Fault(f"is hidden: {_tiny(min(heights))}", hint=_SHOW)
    if any((ratio := _contrast(element, styles)) is not None and ratio < _SAME for element in coloured):
        return Fault("is hidden: it has the colour of what is behind it", hint=_SHOW)
    return None


def unreadable(doc: Document, element: Element) -> str:
    """Why nobody sees the letters of an element that is in plain view, "" where they are seen or styles are not known."""
    size = _sizes(doc).get(element)
    if size is None:
        return ""
    if size <= _TINY:
        return _tiny(size)
    ratio = _contrast(element)
    return "it has the colour of what is behind it" if ratio is not None and ratio < _SAME else ""


def _tiny(size: float) -> str:
    return f"its letters are {size:g} px high" if size else "its letters have no size"


def _styles(doc: Document, carriers: list[Element]) -> Styles | None:
    """The styles by which elements are judged: of a page whose stylesheets are not all at hand, as of a part of one or of a post,
    what `style` attributes say by themselves; None where nothing says anything."""
    if doc.whole_page:
        from socialint.page.styles import of

        if of(doc).complete:
            return of(doc)
    top = _top(carriers[0])
    if "style" not in top.places.index.attributes:
        return None
    from socialint.page.styles import by_attributes

    return by_attributes(top)


def _sized(styles: Styles, element: Element, block: Element) -> bool:
    """True where an element, or what is around it in its paragraph, says itself how large its letters are: for the paragraphs
    within what says so, a stylesheet may say otherwise."""
    within = takewhile(lambda node: node is not block, (element, *element.ancestors()))
    return any("font-size" in styles.own(node) for node in (*within, block))


def _coloured(styles: Styles, element: Element) -> bool:
    """True where an element says itself what colour its letters have, and what stands behind them if they have one."""
    from socialint.page.sight import named
    from socialint.page.styles import Color

    own, color = styles.own(element), styles.computed(element).color
    clear = isinstance(color, Color) and color.alpha == 0
    return "color" in own and (clear or "background-color" in own) and not named(element)


def too_faint(prose: Prose, place: Span, look: Look) -> Fault | None:
    """How `prose.value[place]` falls short of the looks that are asked for."""
    sizes = _sizes(prose.doc)
    known = [size for size in map(sizes.get, _carriers(prose, place)) if size is not None]
    least = _least(prose, place, look.size) if look.size else None
    if known and least and min(known) < least - _SLACK:
        message = f"is {min(known):g} px high, where it must be at least {round(least, 2):g} px{_WHOSE.get(look.size, '')}"
        return Fault(message, hint="set it in larger letters")
    contrasts = (
        [ratio for ratio in map(_contrast, _carriers(prose, place)) if ratio is not None] if sizes and look.contrast else []
    )
    if contrasts and min(contrasts) < look.contrast - _SLACK:
        message = f"has a contrast of {int(min(contrasts) * 100) / 100:g}:1, where it must have {look.contrast:g}:1"
        return Fault(message, hint="make it darker or lighter than what is behind it")
    return None


_WHOSE = {"smallest": ", as the smallest other text", "main": ", as most of the text"}


def _least(prose: Prose, place: Span, size: str) -> float | None:
    """The smallest size that will do, in CSS pixels; None where there is nothing to compare with."""
    if size not in _WHOSE:
        return float(size[:-2]) * _UNITS[size[-2:]]
    own = set(_carriers(prose, place))
    heading = Within(*HEADINGS, "header")  # their size says nothing about the text below them
    letters: Counter[float] = Counter()
    for element, height in _sizes(prose.doc).items():
        if element not in own and height and not heading(element):
            letters[height] += sum(len(node.data.strip()) for node in element.children if isinstance(node, TextNode))
    letters = +letters
    if not letters:
        return None
    return min(letters) if size == "smallest" else letters.most_common(1)[0][0]


def _carriers(prose: Prose, place: Span) -> list[Element]:
    """The elements in which the letters of `prose.value[place]` stand."""
    number = _number(prose, place)
    if number >= len(prose.blocks):
        return []
    element = prose.blocks[number].element
    wanted = prose.text.span(*place)
    texts = _texts(element)
    first = bisect_right(texts, wanted.start, key=lambda text: text[0].end)
    found = [carrier for _, carrier in takewhile(lambda text: text[0].start < wanted.end, islice(texts, first, None))]
    return list(dict.fromkeys(found)) or [element]


def _number(prose: Prose, place: Span) -> int:
    """The number of the block in which `prose.value[place]` begins."""
    if _carriers not in prose.known:
        prose.known[_carriers] = list(accumulate((len(block.text) + 1 for block in prose.blocks), initial=0))
    return bisect_right(prose.known[_carriers], place.start) - 1


def _block(prose: Prose, place: Span) -> Element:
    """The element of the paragraph, or the like, in which `prose.value[place]` begins."""
    return prose.blocks[_number(prose, place)].element


def _top(element: Element) -> Element:
    *_, top = element, *element.ancestors()
    return top


@lru_cache(maxsize=8)
def _texts(element: Element) -> list[tuple[Span, Element]]:
    """Where the letters below an element stand in the file, in their order, and the element right around them."""
    nodes = (node for node in element.walk() if isinstance(node, TextNode) and not node.data.isspace())
    return [(node.text.strip().span(), node.parent) for node in nodes if node.parent is not None]


@lru_cache(maxsize=2)
def _sizes(doc: Document) -> dict[Element, float]:
    """The height of the letters of each element with text that somebody sees, in CSS pixels; empty where styles are not known."""
    if not doc.whole_page:
        return {}
    from socialint.page.styles import of
    from socialint.page.view import view

    styles, shown = of(doc), view(doc.root)
    found: dict[Element, float] = {}
    for element in doc.elements():
        if any(isinstance(node, TextNode) and not node.data.isspace() for node in element.children) and not shown.unseen(element):
            size = styles.computed(element).font_size
            if isinstance(size, float | int):
                found[element] = float(size)
    return found if styles.complete else {}


@lru_cache(maxsize=2)
def _scene(styles: Styles) -> Scene:
    from socialint.page.styles.scene import Scene

    return Scene(styles)


def _contrast(element: Element, styles: Styles | None = None) -> float | None:
    """The best contrast of an element's text with what is behind it; None where it cannot be told."""
    from socialint.page.styles import contrast, of_tree

    styles = styles or of_tree(_top(element))
    if styles.computed(element).get("text-shadow") not in (None, "none", "initial"):
        return None
    pairs = _scene(styles).blended(element)
    return max(contrast(front, ground) for front, ground in pairs) if pairs else None
