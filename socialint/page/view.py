"""A tree as assistive technology meets it: what is hidden, which id means what, and what everything is called.

Made once for a document and shared by the rules: `view(doc.root)`.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from socialint.pattern import pattern
from socialint.tree import Element

if TYPE_CHECKING:
    from socialint.page.names import Names

#: Never rendered, whatever a style says (HTML, 15.3.1 hidden elements).
UNSEEN = frozenset(
    {"head", "script", "style", "template", "noscript", "title", "meta", "link", "base", "param", "source", "track", "datalist"}
)
_NOT_SHOWN = pattern(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b", re.IGNORECASE)


class View:
    """What rules ask about a whole tree. Built in one pass, so that a deep tree costs no more than a wide one."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.ids: dict[str, Element] = {}
        self.labels: dict[str, list[Element]] = {}  # by the id that a `for` names
        self._hidden: set[int] = set()
        self._wraps: dict[int, Element] = {}  # control -> the label around it
        self._walk()

    def _walk(self) -> None:
        stack: list[tuple[Element, bool, Element | None]] = [(self.root, False, None)]
        taken: set[int] = set()
        while stack:
            element, hidden, label = stack.pop()
            hidden = hidden or _hides(element)
            if hidden:
                self._hidden.add(id(element))
            name = element.attrs.get("id")
            if name:
                self.ids.setdefault(name, element)
            if element.tag == "label":
                target = element.attrs.get("for")
                if target is None:
                    label = element
                else:
                    label = None
                    self.labels.setdefault(target, []).append(element)
            elif label is not None and id(label) not in taken and labelable(element):
                taken.add(id(label))  # only the first control in a label is its own
                self._wraps[id(element)] = label
            stack.extend((child, hidden, label) for child in reversed(element.children) if isinstance(child, Element))

    def hidden(self, element: Element) -> bool:
        """True where an element or one around it is hidden: by `hidden`, `aria-hidden`, or a `style` that says so."""
        return id(element) in self._hidden

    def labels_of(self, control: Element) -> list[Element]:
        """The `<label>`s of a control (HTML, 4.10.4): those that name its id, and the one around it."""
        found = list(self.labels.get(control.attrs.get("id") or "", ()))
        around = self._wraps.get(id(control))
        return [*found, around] if around is not None else found

    @cached_property
    def names(self) -> Names:
        """The accessible names of this tree."""
        from socialint.page.names import Names

        return Names(self)


def labelable(element: Element) -> bool:
    """True for an element that a `<label>` can label (HTML, 4.10.2)."""
    return element.tag in ("button", "meter", "output", "progress", "select", "textarea") or (
        element.tag == "input" and (element.get("type") or "").strip().lower() != "hidden"
    )


def _hides(element: Element) -> bool:
    attrs = element.attrs
    if element.tag in UNSEEN and element.namespace == "html":
        return True
    if not attrs:
        return False
    return (
        ("hidden" in attrs and attrs["hidden"].lower() != "until-found")
        or attrs.get("aria-hidden", "").strip().lower() == "true"
        or "inert" in attrs
        or ("style" in attrs and _NOT_SHOWN.search(attrs["style"]) is not None)
    )


@lru_cache(maxsize=1)
def view(root: Element) -> View:
    """The view of a tree. The last one is kept: the rules ask for the same tree one after the other."""
    return View(root)
