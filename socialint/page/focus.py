"""What the keyboard reaches (HTML, 6.6), as far as the source tells it. What scripts move or make is not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from socialint.page.roles import input_type, tabindex
from socialint.tree import Element

if TYPE_CHECKING:
    from socialint.page.view import View

_CONTROLS = frozenset({"button", "select", "textarea", "input"})


class Focus:
    """The focusable elements of one tree. Built in one pass."""

    def __init__(self, tree: View) -> None:
        self._reached: set[int] = set()
        self._disabled: set[int] = set()
        #: Of each open element: is it taken from the keyboard, and is it in a disabled fieldset?
        stack: list[tuple[Element, bool, bool]] = [(tree.root, False, False)]
        while stack:
            element, out, disabled = stack.pop()
            attrs = element.attrs
            out = out or "inert" in attrs or (element.tag == "dialog" and "open" not in attrs)
            if not out and _takes(element, disabled) and not tree.unseen(element):
                self._reached.add(id(element))
            if disabled and element.tag in _CONTROLS:
                self._disabled.add(id(element))
            closed = element.tag == "details" and "open" not in attrs
            opener = _first(element, "summary") if closed else None
            # The first legend of a disabled fieldset stays in use (HTML, 4.10.15).
            off = element.tag == "fieldset" and "disabled" in attrs
            legend = _first(element, "legend") if off else None
            for child in element.children:
                if isinstance(child, Element):
                    stack.append((child, out or (closed and child is not opener), disabled or (off and child is not legend)))

    def reaches(self, element: Element) -> bool:
        """True where the Tab key leads to an element."""
        return id(element) in self._reached

    def disabled(self, element: Element) -> bool:
        """True for a control that is not in use: `disabled`, or in a `<fieldset disabled>`."""
        return id(element) in self._disabled or (element.tag in _CONTROLS and "disabled" in element.attrs)


def _first(element: Element, tag: str) -> Element | None:
    return next((child for child in element.children if isinstance(child, Element) and child.tag == tag), None)


def _takes(element: Element, disabled: bool) -> bool:
    """True for an element that sequential navigation includes (HTML, 6.6.3), shown or not."""
    tag, attrs = element.tag, element.attrs
    if tag in _CONTROLS:
        if disabled or "disabled" in attrs or (tag == "input" and input_type(element) == "hidden"):
            return False
        native = True
    elif tag in ("a", "area"):
        native = "href" in attrs or "xlink:href" in attrs
    elif tag == "summary":
        parent = element.parent
        native = parent is not None and parent.tag == "details" and _first(parent, "summary") is element
    elif tag in ("audio", "video"):
        native = "controls" in attrs
    elif attrs:
        native = attrs.get("contenteditable", "false").strip().lower() in ("", "true", "plaintext-only")
    else:
        return False
    order = tabindex(element) if "tabindex" in attrs else None
    return order >= 0 if order is not None else native
