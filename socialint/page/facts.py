"""What a tree says of its elements: which id means what, which label is whose, and what is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any

from socialint.model import MASK
from socialint.page.hidden import apart, unseen
from socialint.page.roles import first_role
from socialint.tree import Element

if TYPE_CHECKING:
    from socialint.page.styles import Computed

_LABELABLE = ("button", "input", "meter", "output", "progress", "select", "textarea")


class Facts:
    """What is asked about a whole tree. Each answer is worked out when it is asked for, and kept."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self._index = root.places.index
        self._element, self._handle = root.places.element, root.places.handle
        root.places.kept.append(self.__dict__)

    @cached_property
    def ids(self) -> dict[str, Any]:
        """Which element an id means, by its handle: the first that has it."""
        value = self.root.places.value
        found: dict[str, Any] = {}
        for handle in self._index.with_attribute("id"):
            found.setdefault(value(handle, "id") or "", handle)
        found.pop("", None)
        return found

    def by_id(self, name: str) -> Element | None:
        """The element that an id means."""
        handle = self.ids.get(name)
        return None if handle is None else self._element(handle)

    @cached_property
    def _labels(self) -> dict[str, list[Any]]:
        """The handles of labels by the id that their `for` names."""
        value = self.root.places.value
        found: dict[str, list[Any]] = {}
        for handle in self._index.with_tag("label"):
            name = value(handle, "for")
            if name is not None:
                found.setdefault(name, []).append(handle)
        return found

    @cached_property
    def _by_role(self) -> dict[str, list[Any]]:
        """The handles of elements with a `role`, by what it says."""
        value = self.root.places.value
        found: dict[str, list[Any]] = {}
        for handle in self._index.with_attribute("role"):
            found.setdefault(first_role(value(handle, "role") or ""), []).append(handle)
        return found

    def with_role(self, *roles: str) -> Iterator[Element]:
        """The elements whose `role` says one of the roles (see `explicit_role`). Of each role, they are in document order."""
        return map(self._element, self.handles_with_role(*roles))

    def handles_with_role(self, *roles: str) -> Iterator[Any]:
        """The same as handles."""
        return chain.from_iterable([handles for role, handles in self._by_role.items() if role in roles])

    @cached_property
    def styled(self) -> bool:
        """True where a stylesheet may say more about what is shown than the markup does."""
        index, value = self._index, self.root.places.value
        return "style" in index.tags or any("stylesheet" in (value(link, "rel") or "").lower() for link in index.with_tag("link"))

    def hidden(self, element: Element) -> bool:
        """True where assistive technology does not meet an element: it or one around it is unseen, `aria-hidden` or `inert`."""
        return self._handle(element) in self.unmet

    def unseen(self, element: Element) -> bool:
        """True where nobody sees an element: it or one around it is not rendered, or invisible."""
        return self._handle(element) in self._unseen

    @cached_property
    def unmet(self) -> set[Any]:
        """The handles of hidden elements, and of all that stands in them."""
        return self._unseen | apart(self.root)

    @cached_property
    def _unseen(self) -> set[Any]:
        """The same of what nobody sees."""
        return unseen(self.root, self._styled)

    @cached_property
    def _styled(self) -> dict[Any, Computed]:
        """The values of those elements about whose being shown a stylesheet has a word, by handle."""
        if not self.styled:
            return {}
        from socialint.page.styles import of_tree

        return of_tree(self.root).shown

    @cached_property
    def _wraps(self) -> dict[Any, Any]:
        """Of controls, by handle: the label around them, as a handle. Only the first control in a label is its own."""
        index, value = self._index, self.root.places.value
        #: Of labels, and of what was passed on the way up: the label that is meant.
        labels = {label: None if value(label, "for") is not None else label for label in index.with_tag("label")}
        first: dict[Any, Any] = {}  # of labels: the control
        wrapping = any(label is not None for label in labels.values())
        for control in index.in_order(index.handles(_LABELABLE)) if wrapping else ():
            passed: list[Any] = []
            here = control.parent
            while here is not None and here not in labels:
                passed.append(here)
                here = here.parent
            around = labels.get(here)
            labels.update(dict.fromkeys(passed, around))
            if around is not None and around not in first and labelable(self._element(control)):
                first[around] = control
        return {control: label for label, control in first.items()}

    def labels_of(self, control: Any) -> list[Any]:
        """The `<label>`s of a control, all as handles (HTML, 4.10.4): those that name its id, and the one around it.

        Of elements with one id the first has the labels. An id that a template writes may be another one each time.
        """
        name = (self.root.places.value(control, "id") or "") if self._labels else ""
        found = self._labels.get(name, [])
        if MASK in name:
            found = found[:1]
        elif found and self.ids.get(name) is not control:
            found = []
        around = self._wraps.get(control)
        return found if around is None else [*found, around]


def labelable(element: Element) -> bool:
    """True for an element that a `<label>` can label (HTML, 4.10.2)."""
    return element.tag in _LABELABLE and not (element.tag == "input" and element.get("type", "").strip().lower() == "hidden")
