"""What a tree says of its elements: which id means what, which label is whose, and what is hidden."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from socialint.model import MASK
from socialint.page.hidden import apart, unseen
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
        for handle in self._index.handles((), ("id",)):
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
        for handle in self._index.handles(("label",)):
            name = value(handle, "for")
            if name is not None:
                found.setdefault(name, []).append(handle)
        return found

    @cached_property
    def with_role(self) -> list[Element]:
        """The elements with a `role`, in document order."""
        return list(self._index.having("role"))

    @cached_property
    def styled(self) -> bool:
        """True where a stylesheet may say more about what is shown than the markup does."""
        links = self._index.tagged("link") if "style" not in self._index.tags else ()
        return "style" in self._index.tags or any("stylesheet" in link.get("rel", "").lower() for link in links)

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
    def _wraps(self) -> dict[Any, Element]:
        """Of controls, by handle: the label around them. Only the first control in a label is its own."""
        index, value = self._index, self.root.places.value
        #: Of labels, and of what was passed on the way up: the label that is meant.
        labels = {label: None if value(label, "for") is not None else label for label in index.handles(("label",))}
        held: dict[Any, list[Any]] = {}
        for control in index.handles(_LABELABLE) if any(label is not None for label in labels.values()) else ():
            passed: list[Any] = []
            here = control.parent
            while here is not None and here not in labels:
                passed.append(here)
                here = here.parent
            around = labels.get(here)
            labels.update(dict.fromkeys(passed, around))
            if around is not None and labelable(self._element(control)):
                held.setdefault(around, []).append(control)
        more = {label: index.in_order({*controls}) for label, controls in held.items() if len(controls) > 1}
        return {next(iter(more.get(label, controls))): self._element(label) for label, controls in held.items()}

    def labels_of(self, control: Element) -> list[Element]:
        """The `<label>`s of a control (HTML, 4.10.4): those that name its id, and the one around it.

        Of elements with one id the first has the labels. An id that a template writes may be another one each time.
        """
        handle = self._handle(control)
        name = control.get("id", "") if self._labels else ""
        found = self._labels.get(name, [])
        if MASK in name:
            found = found[:1]
        elif self.ids.get(name) is not handle:
            found = []
        around = self._wraps.get(handle)
        labels = [*map(self._element, found)]
        return [*labels, around] if around is not None else labels


def labelable(element: Element) -> bool:
    """True for an element that a `<label>` can label (HTML, 4.10.2)."""
    return element.tag in _LABELABLE and not (element.tag == "input" and element.get("type", "").strip().lower() == "hidden")
