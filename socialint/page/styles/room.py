"""How much room a text surely needs, and how much there is at most: bounds, where only a layout would know more.

    room = Room(styles)
    room.width(element)      no line in it is wider, in CSS pixels; None: cannot tell
    room.height(element)     it is no higher, whatever stands in it; None where it grows with its content, or cannot be told
    room.needs(element)      the text in it is at least so high: its lines of at least that many letters, one below the other
    room.longest(element)    the longest line that may not be broken is at least so wide

Blocks of text in the normal flow are looked at (CSS 2, 9.4.1); flex boxes, grids, tables and floats count as no text at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from socialint.page.styles.cascade import Styles
from socialint.page.styles.colors import CannotTell
from socialint.page.styles.computed import Computed
from socialint.page.styles.scene import Scene, length
from socialint.pattern import pattern
from socialint.tree import Element, TextNode

#: A letter of prose, blanks counted, is on average at least so wide, as a share of the font size: in condensed faces, too.
_LETTER = 0.3
_BLOCKS = frozenset({"block", "list-item", "flow-root"})
_SIZED = _BLOCKS | {"inline-block", "flex", "grid"}
#: What stands in them is no text in lines, or nobody sees it.
_NO_TEXT = frozenset(
    {"select", "textarea", "button", "iframe", "video", "audio", "object", "canvas", "svg", "math", "meter", "progress", "img",
     "input", "template", "noscript", "script", "style", "ruby"}
)  # fmt: skip
_UNSAID = {"min-width": 0.0, "max-width": float("inf")}
_UNBROKEN = frozenset({"nowrap", "pre"})
#: Between them a line may break: a word with the blank behind it, a letter of a script that is written without blanks.
_WORDS = pattern(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+(?:\s(?!\s*$))?")


class Room:
    """The bounds of one page."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._scene = Scene(styles)
        self._widths: dict[int, float | None] = {}

    def seen(self, element: Element) -> bool:
        """True for an element that surely stands where one can see it."""
        return self._scene.of(element).seen

    def width(self, element: Element) -> float | None:
        """The widest that a line in an element can be."""
        chain: list[Element] = []
        here: Element | None = element
        while here is not None and here.parent is not None and id(here) not in self._widths:
            chain.append(here)
            here = here.parent
        top = here is None or here.parent is None
        around = self._styles.screen.width if top or here is None else self._widths[id(here)]
        for one in reversed(chain):
            around = self._widths[id(one)] = None if around is None else self._width(one, around)
        return around

    def _width(self, element: Element, around: float) -> float | None:
        if element.tag in _NO_TEXT:
            return None  # a field is as wide as its letters, a picture as itself
        values = self._styles.computed(element)
        display = values.display
        if display in ("inline", "contents"):
            return around
        if display not in _SIZED or values.get("writing-mode") not in (None, "horizontal-tb"):
            return None
        if display == "inline-block" and values.get("width") in (None, "auto"):
            return None  # it is as wide as its longest word
        parent = self._styles.computed(element.parent) if element.parent is not None and element.parent.parent else None
        if parent is not None and parent.display not in (*_BLOCKS, "inline", "inline-block"):
            return None  # it may grow, or be shared out
        own, most, least = (self._length(values, name, around) for name in ("width", "max-width", "min-width"))
        if own is None or most is None or least is None or values.get("position") in ("absolute", "fixed"):
            return None
        return max(min(own, most), least)

    def _length(self, values: Computed, name: str, around: float) -> float | None:
        """A width in pixels; that of what is around where it has none of its own, None where it cannot be told."""
        text = values.get(name)
        if text in (None, "auto", "none", "initial", "unset"):
            return _UNSAID.get(name, around)
        size = values.font_size
        if not isinstance(text, str) or isinstance(size, CannotTell):
            return None
        if text.endswith("%"):
            try:
                return float(text[:-1]) / 100 * around
            except ValueError:
                return None
        return self._pixels(text, size)

    def _pixels(self, text: object, size: float) -> float | None:
        if isinstance(text, str) and text.endswith("rem"):
            top = self._styles.root.first("html")
            root = self._styles.computed(top).font_size if top is not None else 16.0
            found = length(text, size)
            return None if found is None or isinstance(root, CannotTell) else found / 16 * root
        return length(text, size)

    def height(self, element: Element) -> float | None:
        """The highest that the inside of an element can be."""
        values = self._styles.computed(element)
        size = values.font_size
        parent = self._styles.computed(element.parent) if element.parent is not None and element.parent.parent else None
        if (
            values.display not in _SIZED
            or isinstance(size, CannotTell)
            or values.get("min-height") not in (None, "0", "0px", "auto")
        ):
            return None
        if parent is not None and parent.display in ("flex", "inline-flex", "grid", "inline-grid"):
            return None
        known = [found for name in ("height", "max-height") if (found := self._pixels(values.get(name), size)) is not None]
        return min(known) if known else None

    def line(self, element: Element) -> float | None:
        """The least height of a line in an element."""
        values = self._styles.computed(element)
        size, text = values.font_size, values.get("line-height")
        if isinstance(size, CannotTell):
            return None
        if text in (None, "normal", "initial"):
            return size  # what fonts have as normal is more
        if not isinstance(text, str):
            return None
        try:
            return float(text[:-1]) / 100 * size if text.endswith("%") else float(text) * size
        except ValueError:
            return self._pixels(text, size)

    def needs(self, element: Element) -> float:
        """The least height of the text in an element; 0 where it cannot be told. What can be scrolled by itself is left out."""
        total = 0.0
        for block, lines in self._blocks(element):
            width, line = self.width(block), self.line(block)
            if width is None or line is None or not width:
                continue
            unbroken = self._styles.computed(block).get("white-space") in _UNBROKEN
            # A word that is wider than the line stands out of it, and takes no second one.
            total += sum(1 if unbroken else ceil(sum(min(word, width) for word in words) / width) for words in lines) * line
        return total

    def longest(self, element: Element) -> float:
        """The least width of the longest line that may not be broken; 0 where each may."""
        found = 0.0
        for block, lines in self._blocks(element):
            if self._styles.computed(block).get("white-space") in _UNBROKEN:
                found = max(found, *map(sum, lines))
        return found

    def _blocks(self, element: Element) -> Iterator[tuple[Element, list[list[float]]]]:
        """The blocks of text in an element, each with the least widths of the words of its lines, as far as `<br>` parts them."""
        stack = [element] if element.tag not in _NO_TEXT else []
        while stack:
            block = stack.pop()
            if block is not element and not self._plain(block):
                continue
            lines: list[list[float]] = [[]]
            inner: list[Element] = []
            self._line(block, lines, inner)
            stack += reversed(inner)
            found = [words for words in lines if any(words)]
            if found:
                yield block, found

    def _plain(self, block: Element) -> bool:
        values = self._styles.computed(block)
        scrolled = any(values.get(name) not in (None, "visible") for name in ("overflow-x", "overflow-y"))
        moved = values.get("position") not in ("static", "relative") or values.get("float") != "none"
        margins = any(str(values.get(name) or "0")[0] not in "0123456789a." for name in ("margin-top", "margin-bottom"))
        return not (scrolled or moved or margins) and values.display in _BLOCKS and self.seen(block)

    def _line(self, block: Element, lines: list[list[float]], inner: list[Element]) -> None:
        """Adds the text that stands in the lines of a block to the last of them; blocks in it go to `inner`."""
        kept = self._styles.computed(block).get("white-space") == "pre"
        stack = list(reversed(block.children))
        while stack:
            node = stack.pop()
            if isinstance(node, TextNode):
                values = self._styles.computed(node.parent) if node.parent is not None else None
                size = values.font_size if values is not None else None
                spacing = values.get("letter-spacing") if values is not None else None
                if (
                    not isinstance(size, float | int)
                    or (isinstance(spacing, str) and spacing.startswith("-"))
                    or "\ue000" in node.data
                ):
                    continue
                rows = [[line] for line in node.data.split("\n")] if kept else [_WORDS.findall(node.data)]
                for number, words in enumerate(rows):
                    if number:
                        lines.append([])
                    lines[-1] += [len(word) * size * _LETTER for word in words]
            elif isinstance(node, Element):
                if node.tag == "br":
                    lines.append([])
                    continue
                values = self._styles.computed(node)
                lifted = values.get("position") not in ("static", "relative") or values.get("float") != "none"
                if values.hidden or lifted or node.tag in _NO_TEXT or isinstance(values.display, CannotTell):
                    continue
                if values.display in ("inline", "contents"):
                    stack += reversed(node.children)
                elif not values.display.startswith("inline"):
                    lines.append([])
                    inner.append(node)
