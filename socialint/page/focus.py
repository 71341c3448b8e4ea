"""What the keyboard reaches (HTML, 6.6), as far as the source tells it. What scripts move or make is not seen."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from socialint.page.facts import Facts
from socialint.page.roles import input_type, tabindex
from socialint.tree import Element

_CONTROLS = frozenset({"button", "select", "textarea", "input"})
_NATIVE = _CONTROLS | {"a", "area", "summary", "audio", "video"}
#: The attributes that make any element focusable.
_GIVEN = ("tabindex", "contenteditable")
_OUT, _DISABLED = 1, 2


class Focus:
    """The focusable elements of one tree."""

    def __init__(self, tree: Facts) -> None:
        self._view = tree
        self._states: dict[int, int] = {}
        #: The ids of elements that may take what is in them from the keyboard.
        self._marked = set(map(id, tree.root.places.index.either(("details", "dialog", "fieldset"), ("inert",))))

    @cached_property
    def takers(self) -> set[Any]:
        """The handles of the elements that something about them may make focusable. Most elements of a page are none of them."""
        return {*self._view.root.places.index.handles(_NATIVE, _GIVEN)}

    def reaches(self, element: Element) -> bool:
        """True where the Tab key leads to an element."""
        if element.tag not in _NATIVE and not any(name in element.attrs for name in _GIVEN):
            return False
        state = self._state(element)
        return not state & _OUT and _takes(element, state & _DISABLED > 0) and not self._view.unseen(element)

    def disabled(self, element: Element) -> bool:
        """True for a control that is not in use: `disabled`, or in a `<fieldset disabled>`."""
        return element.tag in _CONTROLS and ("disabled" in element.attrs or self._state(element) & _DISABLED > 0)

    def _state(self, element: Element) -> int:
        """Is an element taken from the keyboard, or in a disabled fieldset? By what stands around it."""
        if not self._marked:
            return 0
        states = self._states
        passed: list[Element] = []
        here: Element | None = element
        while here is not None and id(here) not in states:
            passed.append(here)
            here = here.parent
        for one in reversed(passed):
            states[id(one)] = self._own(one)
        return states[id(element)]

    def _own(self, element: Element) -> int:
        around = element.parent
        state = self._states[id(around)] if around is not None else 0
        if id(element) in self._marked:
            attrs = element.attrs
            if "inert" in attrs or (element.tag == "dialog" and "open" not in attrs):
                state |= _OUT
        if around is not None and id(around) in self._marked:
            if around.tag == "details" and "open" not in around.attrs and _first(around, "summary") is not element:
                state |= _OUT
            # The first legend of a disabled fieldset stays in use (HTML, 4.10.15).
            if around.tag == "fieldset" and "disabled" in around.attrs and _first(around, "legend") is not element:
                state |= _DISABLED
        return state


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
