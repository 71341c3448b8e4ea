"""Who owns whom (WAI-ARIA 1.2, 5.1.3 and 6.2.6): parents and children in the accessibility tree, with `aria-owns`.

What is generic or presentational is passed through. "Cannot tell" is a value of its own: a custom element may be anything, and a
fragment may be put anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from socialint.model import MASK
from socialint.page.facts import Facts
from socialint.page.roles import role
from socialint.parse.templates import filled_in
from socialint.tree import Element

#: Roles that a tree does not show.
TRANSPARENT = frozenset({"none", "generic"})


#: With one of these, a framework may write a role, or what stands in the element.
_BOUND = frozenset({":role", "v-bind:role", "[attr.role]", "x-bind:role", "v-bind", "v-html", "x-html"})


class Owners:
    """The owners in one tree."""

    def __init__(self, tree: Facts) -> None:
        self._view = tree
        self._owner: dict[int, Element] = {}  # by aria-owns; the first that asks has it
        self._parent: dict[int, Element | None] = {}  # what was found on the way up
        for element in tree.root.places.index.having("aria-owns"):
            for name in element.get("aria-owns", "").split():
                owned = tree.by_id(name)
                if owned is not None and owned is not element:
                    self._owner.setdefault(id(owned), element)

    def parent(self, element: Element) -> Element | None:
        """The nearest element above that has a role of its own, or whose role cannot be told; None at the top."""
        passed: list[Element] = []
        seen = {id(element)}
        node = self._up(element)
        while node is not None and id(node) not in self._parent and self._transparent(node):
            passed.append(node)
            seen.add(id(node))
            node = self._up(node)
            if node is not None and id(node) in seen:  # elements that own each other
                node = None
        if node is not None and id(node) in self._parent and self._transparent(node):
            node = self._parent[id(node)]
        for other in passed:
            self._parent[id(other)] = node
        return node

    def children(self, element: Element) -> Iterator[Element]:
        """The owned elements that have a role of their own, or whose role cannot be told; hidden ones are left out."""
        seen = {id(element)}
        stack = [iter(self._down(element))]
        while stack:
            for child in stack[-1]:
                if id(child) in seen or self._view.hidden(child):
                    continue
                seen.add(id(child))
                if self._transparent(child):
                    stack.append(iter(self._down(child)))
                    break
                yield child
            else:
                stack.pop()

    def _up(self, element: Element) -> Element | None:
        return self._owner.get(id(element), element.parent)

    def _down(self, element: Element) -> Iterator[Element]:
        for child in element.parts():
            if self._owner.get(id(child), element) is element:
                yield child
        for name in element.get("aria-owns", "").split() if self._owner else ():
            owned = self._view.by_id(name)
            if owned is not None and self._owner.get(id(owned)) is element:
                yield owned

    @staticmethod
    def _transparent(element: Element) -> bool:
        if element.parent is None or element.tag in ("html", "body") or "-" in element.tag or element.tag == "slot":
            return False
        own = role(element)
        return own in TRANSPARENT or (own == "" and element.namespace == "html" and element.get("role") is None)


def unknowable(element: Element) -> bool:
    """True where the role of an element cannot be told: the root of a fragment, a custom element, a bound or written role."""
    names = element.places.index.named(_binds)
    said = element.get("role")
    return (
        "-" in element.tag
        or element.tag == "slot"
        or (said is not None and filled_in(said))
        or MASK in element.get("aria-owns", "")
        or (bool(names) and not names.isdisjoint(element.attrs))
    )


@lru_cache(maxsize=1024)  # the pages of a site hold the same ones
def _binds(attribute: str) -> bool:
    return MASK in attribute or attribute in _BOUND
