"""What assistive technology can add to a link's name (WCAG 2.2, programmatically determined link context).

The words of its paragraph, list items and cell, the header cells of its table, its description, what names the part of the page
that it stands in, and the heading before it. Words in a neighbouring paragraph are not among them, however near they look.
"""

from __future__ import annotations

from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

from socialint.blocks import BLOCKS, HEADINGS
from socialint.model import MASK
from socialint.page.outline import headings
from socialint.page.tables import has_headers
from socialint.tree import Element, Node, TextNode

if TYPE_CHECKING:
    from socialint.page.view import View

#: What is read as one with the link in it.
_AROUND = HEADINGS | {"p", "li", "td", "th", "dd", "dt", "caption", "figcaption", "figure", "blockquote", "summary", "legend",
                      "label", "fieldset"}  # fmt: skip
_AROUND_ROLES = frozenset({"paragraph", "listitem", "cell", "gridcell", "row", "group", "figure", "heading", "treeitem"})
#: So many nodes are looked at for other words: who has more around a link is taken to have some.
_MOST = 300


class Contexts:
    """The contexts of the links of one tree."""

    def __init__(self, tree: View) -> None:
        self._view = tree
        self._places: dict[int, dict[int, int]] = {}

    def any(self, link: Element) -> bool:
        """True where something besides its name may say where a link goes."""
        attrs = link.attrs
        if attrs.get("title", "").strip() or self._described(link) or self._beside(link):
            return True
        for depth, element in enumerate(link.ancestors()):
            inner = element.attrs
            if depth > _MOST:
                return True
            if element.tag in _AROUND or inner.get("role", "").strip().lower() in _AROUND_ROLES:
                if _words_besides(element, link):
                    return True
            elif element.tag == "table" and has_headers(element):
                return True
            named = inner.get("aria-label", "").strip() or inner.get("aria-labelledby", "").strip()
            if named and element.tag not in ("html", "body"):
                return True
        return link.places.handle(link) in self._headed

    def _described(self, link: Element) -> bool:
        targets = (self._view.by_id(name) for name in link.get("aria-describedby", "").split())
        return "aria-description" in link.attrs or any(target is not None for target in targets)

    def _beside(self, link: Element) -> bool:
        """True where words stand beside a link in the same line box, whatever element holds them."""
        node = link
        for above in islice(link.ancestors(), _MOST):
            if above.tag in BLOCKS:
                break
            node = above
        if node is not link and _words_besides(node, link):
            return True
        if node.parent is None or node.parent.tag not in BLOCKS:
            return node.parent is not None
        siblings = node.parent.children
        places = self._places.setdefault(id(node.parent), {})
        if not places:
            places.update((id(child), at) for at, child in enumerate(siblings))
        at = places[id(node)]
        return _line(siblings[max(at - _MOST, 0) : at][::-1]) or _line(siblings[at + 1 : at + 1 + _MOST])

    @cached_property
    def _headed(self) -> set[Any]:
        """The handles of all elements from the first heading on."""
        first, every = next(headings(self._view), None), self._view.root.places.index.all
        return set(every[every.index(first.handle) :]) if first is not None else set()


def _has_words(node: TextNode) -> bool:
    return MASK in node.data or any(map(str.isalnum, node.data))


def _line(nodes: list[Node]) -> bool:
    """True where words come before the line ends: at a block, or a line break in the source."""
    for node in nodes:
        if isinstance(node, TextNode):
            if _has_words(node):
                return True
        elif isinstance(node, Element):
            if node.tag in BLOCKS:
                return False
            if _words_besides(node, None):
                return True
    return len(nodes) == _MOST


def _words_besides(element: Element, link: Element | None) -> bool:
    """True where an element holds words outside a link in it: text, or a picture's alternative."""
    stack: list[Node] = element.children[::-1]
    for _ in range(_MOST):
        if not stack:
            return False
        node = stack.pop()
        if isinstance(node, TextNode):
            if _has_words(node):
                return True
        elif isinstance(node, Element) and node is not link:
            if any(node.get(name, "").strip() for name in ("alt", "aria-label", "title")):
                return True
            stack += node.children[::-1]
    return True
