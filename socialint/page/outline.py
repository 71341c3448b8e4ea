"""The headings of a page, in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from socialint.page.roles import role
from socialint.page.view import View
from socialint.tree import Element


class Heading(NamedTuple):
    """A heading that assistive technology meets; `level` from 1."""

    level: int
    element: Element


def is_heading(tree: View, element: Element) -> bool:
    """True for a heading that is not hidden."""
    return role(element) == "heading" and not tree.hidden(element)


def headings(tree: View) -> Iterator[Heading]:
    """Every heading that is not hidden: `h1` to `h6`, and `role="heading"` with its `aria-level` (2 where it has none)."""
    for element in tree.heads:
        if not is_heading(tree, element):
            continue
        native = len(element.tag) == 2 and element.tag[0] == "h" and element.tag[1] in "123456"
        level = element.get("aria-level", "").strip()
        if level.isdigit() and 0 < int(level[:3]) < 100:
            yield Heading(int(level), element)
        else:
            yield Heading(int(element.tag[1]) if native else 2, element)
