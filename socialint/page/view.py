"""A tree as assistive technology meets it: what is hidden, which id means what, and what everything is called.

Made once for a document and shared by the rules: `view(doc.root)`.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from socialint.page.hidden import UNSEEN, Rendering, apart, rendering
from socialint.tree import Element

if TYPE_CHECKING:
    from socialint.page.focus import Focus
    from socialint.page.names import Names
    from socialint.page.owners import Owners
    from socialint.page.styles import Computed

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class View:
    """What rules ask about a whole tree. Built in one pass, so that a deep tree costs no more than a wide one."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.ids: dict[str, Element] = {}
        self.labels: dict[str, list[Element]] = {}  # by the id that a `for` names
        #: Elements with a `role`, and those with an ARIA attribute, in document order.
        self.with_role: list[Element] = []
        self.with_aria: list[Element] = []
        #: Elements that may be headings, in document order.
        self.heads: list[Element] = []
        #: True where a stylesheet may say more about what is shown than the markup does.
        self.styled = False
        self._hidden: set[int] = set()
        self._unseen: set[int] = set()
        self._wraps: dict[int, Element] = {}  # control -> the label around it
        self._walk()

    def _walk(self) -> None:
        # Of each element: is it gone, invisible, apart from assistive technology, and in which label does it stand?
        stack: list[tuple[Element, bool, bool, bool, Element | None]] = [(self.root, False, False, False, None)]
        taken: set[int] = set()
        styled = _styled(self.root)
        while stack:
            element, gone, unseen, kept, label = stack.pop()
            attrs, tag = element.attrs, element.tag
            if id(element) in styled and tag not in UNSEEN:  # these are never rendered: no page shows its scripts
                values = styled[id(element)]
                gone = gone or values.display == "none"
                unseen = values.visibility in ("hidden", "collapse")
            elif tag in UNSEEN or "style" in attrs or "hidden" in attrs:
                said = rendering(element)
                gone = gone or said is Rendering.gone
                unseen = said is Rendering.unseen or (unseen and said is not Rendering.seen)
            if tag in _HEADINGS or "role" in attrs:
                self.heads.append(element)
            if attrs:
                kept = kept or apart(element)
                if "role" in attrs:
                    self.with_role.append(element)
                for name in attrs:
                    if name[:5] == "aria-":
                        self.with_aria.append(element)
                        break
                if attrs.get("id"):
                    self.ids.setdefault(attrs["id"], element)
            if gone or unseen:
                self._unseen.add(id(element))
                self._hidden.add(id(element))
            elif kept:
                self._hidden.add(id(element))
            if tag == "style" or (tag == "link" and "stylesheet" in attrs.get("rel", "").lower()):
                self.styled = True
            if tag == "label":
                target = attrs.get("for")
                if target is None:
                    label = element
                else:
                    label = None
                    self.labels.setdefault(target, []).append(element)
            elif label is not None and id(label) not in taken and labelable(element):
                taken.add(id(label))  # only the first control in a label is its own
                self._wraps[id(element)] = label
            stack.extend((child, gone, unseen, kept, label) for child in reversed(element.children) if isinstance(child, Element))

    def hidden(self, element: Element) -> bool:
        """True where assistive technology does not meet an element: it or one around it is unseen, `aria-hidden` or `inert`."""
        return id(element) in self._hidden

    def unseen(self, element: Element) -> bool:
        """True where nobody sees an element: it or one around it is not rendered, or invisible."""
        return id(element) in self._unseen

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

    @cached_property
    def focus(self) -> Focus:
        """What the keyboard reaches in this tree."""
        from socialint.page.focus import Focus

        return Focus(self)

    @cached_property
    def owners(self) -> Owners:
        """Who owns whom in this tree."""
        from socialint.page.owners import Owners

        return Owners(self)


def _styled(root: Element) -> dict[int, Computed]:
    """The values of those elements about whose being shown a stylesheet has a word, by id."""
    document = getattr(root.places, "document", None)
    if document is None or not document.select("style, link"):
        return {}
    from socialint.page.styles import of_tree

    return of_tree(root).shown


def labelable(element: Element) -> bool:
    """True for an element that a `<label>` can label (HTML, 4.10.2)."""
    return element.tag in ("button", "meter", "output", "progress", "select", "textarea") or (
        element.tag == "input" and (element.get("type") or "").strip().lower() != "hidden"
    )


@lru_cache(maxsize=1)
def view(root: Element) -> View:
    """The view of a tree. The last one is kept: the rules ask for the same tree one after the other."""
    return View(root)
