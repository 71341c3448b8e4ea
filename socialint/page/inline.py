"""What the `style` attributes of a page say, all at once: to see what none of them sets before any is read."""

from __future__ import annotations

from functools import lru_cache

from socialint.tree import Element


@lru_cache(maxsize=1)  # several rules ask, one after the other
def inline_styles(root: Element) -> str:
    """All `style` attributes of a tree, in small letters, an attribute a line."""
    return "\n".join(root.places.index.values("style")).lower()
