"""A tree as assistive technology meets it: what is hidden, what everything is called, what the keyboard reaches, who owns whom.

Made once for a document and shared by the rules: `view(doc.root)`.
"""

from __future__ import annotations

from functools import cached_property, lru_cache

from socialint.page.facts import Facts
from socialint.page.focus import Focus
from socialint.page.names import Names
from socialint.page.owners import Owners
from socialint.tree import Element


class View(Facts):
    """What rules ask about a whole tree. Each answer is worked out when it is asked for, and kept."""

    @cached_property
    def names(self) -> Names:
        """The accessible names of this tree."""
        return Names(self)

    @cached_property
    def focus(self) -> Focus:
        """What the keyboard reaches in this tree."""
        return Focus(self)

    @cached_property
    def owners(self) -> Owners:
        """Who owns whom in this tree."""
        return Owners(self)


@lru_cache(maxsize=1)
def view(root: Element) -> View:
    """The view of a tree. The last one is kept: the rules ask for the same tree one after the other."""
    return View(root)


def accessible_name(element: Element) -> str | None:
    """The name of one element, blanks folded; "" for none, None where it cannot be told."""
    *_, top = element, *element.ancestors()
    return view(top).names.of(element)
