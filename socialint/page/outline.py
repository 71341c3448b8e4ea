"""The headings of a page, in order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from socialint.blocks import HEADINGS
from socialint.page.roles import role
from socialint.page.view import View
from socialint.tree import Element


class Heading(NamedTuple):
    """A heading that assistive technology meets; `level` from 1. Few of their elements need to be made."""

    level: int
    handle: Any


def is_heading(tree: View, element: Element) -> bool:
    """True for a heading that is not hidden."""
    return role(element) == "heading" and not tree.hidden(element)


def headings(tree: View) -> Iterator[Heading]:
    """Every heading that is not hidden: `h1` to `h6`, and `role="heading"` with its `aria-level` (2 where it has none)."""
    index, element, value = tree.root.places.index, tree.root.places.element, tree.root.places.value
    special = index.bearing("role", "aria-level")
    found = {*index.handles(HEADINGS), *tree.handles_with_role("heading")}
    for handle in [handle for handle in index.all if handle in found]:
        if handle in tree.unmet or (handle in special and not is_heading(tree, element(handle))):
            continue
        tag = handle.tag
        level = (value(handle, "aria-level") or "").strip() if handle in special else ""
        if level.isdigit() and 0 < int(level[:3]) < 100:
            yield Heading(int(level), handle)
        else:
            yield Heading(int(tag[1]) if tag in HEADINGS else 2, handle)
