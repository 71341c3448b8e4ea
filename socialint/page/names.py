"""Accessible names, after Accessible Name and Description Computation 1.2 with the steps of HTML-AAM 1.0 and SVG-AAM.

    view(root).names.of(element) -> "Send", "" for none, None where it cannot be told

It cannot be told where a template, a framework's binding (`:aria-label`), a
custom element or a stylesheet (`::before` with words) writes the name. First
depth: what a stylesheet adds to other text, and slots, are left out; a control
inside a label adds nothing to it, neither its value nor its title, since the
label is mostly its own; one inside a link or a heading adds its own words.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from socialint.blocks import BLOCKS, HEADINGS
from socialint.model import MASK
from socialint.page.facts import Facts
from socialint.page.roles import focusable, input_type, role
from socialint.tree import Element, TextNode

#: Longer names are cut, so that a hostile tree costs no more than a long one.
_LONGEST = 500
#: Roles that take their name from their content (WAI-ARIA 1.2, Roles Supporting Name from Content).
FROM_CONTENT = frozenset(
    {
        "button",
        "cell",
        "checkbox",
        "columnheader",
        "doc-backlink",  # DPUB-ARIA 1.1
        "doc-biblioref",
        "doc-glossref",
        "doc-noteref",
        "gridcell",
        "heading",
        "link",
        "menuitem",
        "menuitemcheckbox",
        "menuitemradio",
        "option",
        "radio",
        "row",
        "rowheader",
        "switch",
        "tab",
        "tooltip",
        "treeitem",
    }
)
#: Elements that add what stands in them to a name.
_PLAIN = HEADINGS | {"span", "b", "strong", "i", "em", "small", "div", "p", "u", "font", "code", "a", "label", "sub", "sup"}
#: Elements that one of their children names.
_NAMED_BY = {"fieldset": "legend", "table": "caption", "figure": "figcaption", "svg": "title"}
#: Elements that a `<label>` names.
_LABELLED = frozenset({"input", "select", "textarea", "button", "meter", "progress", "output"})
_FIELDS = frozenset({"input", "select", "textarea"})
#: Elements with such a role.
_SPOKEN = HEADINGS | {"a", "button", "summary"}
#: How attributes begin that a framework binds to something.
_BINDING = (":", "[", "{", "*", "(", "v-", "x-bind", "x-text", "x-html", "ng-", "bind", "data-bind", "th:", "set:")
#: So many elements are looked into for a place that a script fills, and so many nodes are taken for plain words.
_LOOKED_INTO = 100
#: Nothing can be put into these.
_VOID = frozenset({"img", "input", "br", "hr", "wbr", "embed", "source", "track", "area", "param"})
_REPLACED = _VOID | {"textarea", "select", "meter", "progress", "iframe", "object", "audio", "video", "canvas", "svg"}
#: Types of `<input>` that are buttons.
_BUTTONS = frozenset({"image", "submit", "reset", "button"})
#: Their content is a fallback that nobody meets.
_FALLBACK = frozenset({"audio", "video", "iframe", "object", "embed"})


def bound(element: Element) -> bool:
    """True where a template or a framework writes attributes of an element or its content."""
    names = element.places.index.named(_binds)
    return bool(names) and not names.isdisjoint(element.attrs)


@lru_cache(maxsize=1024)  # the pages of a site hold the same ones
def _binds(attribute: str) -> bool:
    return MASK in attribute or attribute.startswith(_BINDING)


def left_to_script(element: Element) -> bool:
    """True where an element, or one in it, is left empty and bears an attribute of a script library (`uk-close`).

    HTML has no attribute with a hyphen but `accept-charset`, `http-equiv`, `aria-*` and `data-*` (the last for the page's own
    use, often without any script): the library knows what it puts there, perhaps a name.
    """
    names = element.places.index.named(_of_library)
    stack = [element] if names else []
    for _ in range(_LOOKED_INTO):
        if not stack:
            break
        here = stack.pop()
        inside = [child for child in here.children if not isinstance(child, TextNode) or child.data.strip()]
        if not inside and here.namespace == "html" and here.tag not in _VOID and not names.isdisjoint(here.attrs):
            return True
        stack += (child for child in inside if isinstance(child, Element))
    return False


@lru_cache(maxsize=1024)
def _of_library(attribute: str) -> bool:
    return "-" in attribute and not attribute.startswith(("aria-", "data-")) and attribute not in ("accept-charset", "http-equiv")


class _Ask(NamedTuple):
    """One step: the text that `element` adds to a name."""

    element: Element
    content: bool  # as part of another element's content
    referenced: bool  # inside the traversal of an aria-labelledby
    shown: bool  # the reference led to something hidden: what is hidden counts


class _End(NamedTuple):
    """The end of an element, and where what it adds begins."""

    handle: Any
    start: int


_Steps = Generator[_Ask, str, str]


def _naming(element: Element) -> Element | None:
    """The child that names an element."""
    wanted = _NAMED_BY.get(element.tag)
    if wanted is None:
        return None
    return next((child for child in element.children if isinstance(child, Element) and child.tag == wanted), None)


def _answers(asks: list[_Ask]) -> Generator[_Ask, str, list[str]]:
    parts = []
    for ask in asks:
        answer = yield ask
        parts.append(answer)
    return parts


class Names:
    """The names of one tree. What was asked once is remembered; cycles end; a deep tree is no danger."""

    def __init__(self, tree: Facts) -> None:
        self._view = tree
        places = tree.root.places
        self._index, self._element, self._handle, self._value = places.index, places.element, places.handle, places.value
        self._text_type, self._element_type = places.text_type, places.element_type
        self._names: dict[Any, str] = {}  # by handle
        self._known: dict[_Ask, str] = {}

    @cached_property
    def _written(self) -> set[Any]:
        """The handles of elements that a stylesheet may write words into."""
        if not self._view.styled:
            return set()
        from socialint.page.styles import of_tree

        return of_tree(self._view.root).written

    @cached_property
    def _telling(self) -> set[Any]:
        """The handles of elements of which something is said that may change what they add to a name."""
        return self._index.bearing("aria-label", "aria-labelledby", "role", "title", *self._index.named(_binds))

    def of(self, element: Element) -> str | None:
        """The name of an element, blanks folded; "" for none, None where it cannot be told."""
        return self.at(self._handle(element))

    def at(self, handle: Any) -> str | None:
        """The same, by the handle of an element. Most links, headings and pictures need not be made for this."""
        name = self._names.get(handle)
        if name is None:
            text = self._alone(handle)
            if text is None:
                text = self._solve(_Ask(self._element(handle), False, False, False))
            name = self._names[handle] = " ".join(text.split())
        return None if MASK in name else name

    def nameless(self, tags: Iterable[str], roles: Collection[str]) -> Iterator[Any]:
        """The handles of elements with one of the tags or roles that are met and have no name, in no order.

        Of most a quick look shows a name: an `aria-label`, a word of a field's own, words in a link, button or heading that
        nothing takes away. They need not be made for this.
        """
        index, value = self._index, self._value
        with_role, labelled = index.bearing("role"), index.bearing("aria-label")
        bare = [handle for tag in tags if tag in index.tags for handle in self._wordless(tag) if handle not in with_role]
        said = dict.fromkeys(handle for handle in index.with_attribute("role") if handle.tag in tags)
        said.update(dict.fromkeys(self._view.handles_with_role(*roles)))
        for handle in (*bare, *said):
            if handle in labelled and (value(handle, "aria-label") or "").strip():
                continue
            if handle not in self._view.unmet and self.at(handle) == "":
                yield handle

    def _wordless(self, tag: str) -> Iterable[Any]:
        """The handles of the elements with a tag in which a quick look finds no words."""
        if tag == "input":
            return (handle for handle in self._index.with_tag(tag) if not self._input(handle).strip())
        handles = self._index.with_tag(tag)
        if tag == "a":  # without an address it is no link
            handles = [*filter(self._index.bearing("href", "xlink:href").__contains__, handles)]
        return handles if tag not in _SPOKEN else (handle for handle in handles if not self._words(handle))

    def _words(self, handle: Any) -> bool:
        """True where words stand in an element, or in others in it that add them to its name."""
        text_type, element_type = self._text_type, self._element_type
        nodes = [*handle.children]
        for node in nodes:
            kind = type(node)
            if kind is text_type:
                if not node.data.isspace():
                    return True
            elif kind is element_type and node.tag in _PLAIN and node not in self._view.unmet:
                nodes += node.children
        return False

    def _alone(self, handle: Any) -> str | None:
        """The name of an element of which nothing but its words, its pictures or its labels says one; None for any other."""
        tag = handle.tag
        if handle in self._view.unmet:
            return ""
        if tag in HEADINGS or tag == "img" or (tag == "a" and self._value(handle, "href") is not None):
            return self._plainly(handle)
        if tag not in _LABELLED or handle in self._telling:
            return None
        if tag == "input" and self._kind(handle) == "image":
            return None
        said = [self._plainly(label) for label in self._view.labels_of(handle)]
        if None in said:
            return None
        name = " ".join(filter(None, said))
        if name.strip():
            return name
        if tag == "button":
            return self._plainly(handle)
        if tag == "textarea":
            return self._value(handle, "placeholder") or ""
        return self._input(handle) if tag == "input" else "" if tag == "select" else None

    def _plainly(self, top: Any) -> str | None:
        """What the element of a handle adds to a name by the words and pictures in it; None where a closer look is needed: at one
        of which more is said, or that holds more than such, and fields that say nothing here."""
        if top in self._view.unmet:
            return ""
        telling, unmet, text_type, element_type = self._telling, self._view.unmet, self._text_type, self._element_type
        said = ""
        todo: list[Any] = [top]
        for _ in range(_LOOKED_INTO):
            if not todo or len(said) > _LONGEST:
                break
            node = todo.pop()
            kind = type(node)
            if kind is text_type:
                said += node.data
            elif kind is _End:
                if not said[node.start :].strip() and node.handle in self._written:
                    return None
                said += " " if node.handle.tag in BLOCKS else ""
            elif kind is element_type:
                tag = node.tag
                if tag in BLOCKS or tag == "br":
                    said += " "
                if node in unmet and tag != "template":
                    continue
                if node in telling:
                    return None
                if tag in _PLAIN or (tag == "button" and node is top):
                    todo += (_End(node, len(said)), *node.children[::-1])
                elif tag == "img":
                    said += self._value(node, "alt") or ""
                elif tag != "br" and not self._adds_nothing(node, top):
                    return None
        return None if todo or len(said) > _LONGEST else said

    def _adds_nothing(self, handle: Any, top: Any) -> bool:
        """True for a field in a label, and for one or a drawing without words of its own."""
        tag = handle.tag
        if tag == "input":
            return self._kind(handle) not in _BUTTONS and (top.tag == "label" or not self._input(handle).strip())
        if tag == "svg":
            return not any(type(node) is self._element_type and node.tag == "title" for node in handle.children)
        return tag in ("select", "textarea")

    def _solve(self, first: _Ask) -> str:
        if first in self._known:
            return self._known[first]
        stack: list[tuple[_Ask, _Steps]] = [(first, self._steps(first))]
        running = {first}
        answer: str | None = None
        while stack:
            ask, steps = stack[-1]
            try:
                wanted = next(steps) if answer is None else steps.send(answer)
            except StopIteration as done:
                stack.pop()
                answer = done.value[:_LONGEST]
                self._known[ask] = answer
                running.discard(ask)
                continue
            if wanted in self._known:
                answer = self._known[wanted]
            elif wanted in running:
                answer = ""
            else:
                answer = self._shortly(wanted)
                if answer is None:
                    running.add(wanted)
                    stack.append((wanted, self._steps(wanted)))
        return answer or ""

    def _shortly(self, ask: _Ask) -> str | None:
        """The answer where it can be had without steps."""
        handle = self._handle(ask.element)
        short = not ask.shown and (ask.content or (ask.referenced and handle.tag in _PLAIN))
        return self._plainly(handle) if short else None

    def _steps(self, ask: _Ask) -> _Steps:
        element = ask.element
        if not ask.shown and self._handle(element) in self._view.unmet:  # 2A
            return ""
        labelledby = None if ask.referenced else element.get("aria-labelledby")
        if labelledby is not None:  # 2B
            if MASK in labelledby:
                return MASK
            targets = filter(None, map(self._view.by_id, dict.fromkeys(labelledby.split())))
            parts = yield from _answers([_Ask(to, False, True, self._view.hidden(to)) for to in targets])
            if any(part.strip() for part in parts):
                return " ".join(parts)
        label = element.get("aria-label", "")
        if label.strip():  # 2D
            return label
        own, others = self._native(ask)  # 2E
        if others:
            parts = yield from _answers(others)
            own = " ".join(parts) if any(part.strip() for part in parts) else own
        elif (first := _naming(element)) is not None:
            # Inside svg, a <title> is no hidden element but the name.
            own = yield from self._content(ask._replace(element=first))
        if own is not None and own.strip():
            return own
        kind = role(element)
        spoken = kind in FROM_CONTENT and (kind != "row" or focusable(element))  # of rows only those that can be gone to are said
        if own is None and (ask.content or ask.referenced or spoken or element.tag == "summary"):  # 2F
            inner = yield from self._content(ask)
            if inner.strip():
                return inner
        titled = kind != "none" and (kind != "generic" or ask.content or ask.referenced)  # what is generic has no name of its own
        if ask.content and element.tag in _FIELDS and element.inside("label"):
            titled = False
        title = element.get("title", "")
        if titled and title.strip():  # 2I
            return title
        # A colon: the tag of a template engine, <c:out> or <f:translate>.
        if bound(element) or "-" in element.tag or element.tag == "slot" or ":" in element.tag:
            return MASK
        # What is replaced has no ::before (CSS Pseudo-Elements 4, 4).
        return MASK if self._handle(element) in self._written and element.tag not in _REPLACED else ""

    def _native(self, ask: _Ask) -> tuple[str | None, list[_Ask]]:
        """What HTML or SVG itself says, and whose words come before it; None where it has no word, then content may speak."""
        element = ask.element
        tag = element.tag
        if tag in _PLAIN and element.namespace == "html":
            return None, []
        if tag in ("img", "area") or (tag == "input" and input_type(element) == "image"):
            return element.get("alt", ""), []
        if tag in _LABELLED:
            if ask.content and tag in _FIELDS and role(element) != "button":
                return "" if element.inside("label") else self._input(self._handle(element)) if tag == "input" else "", []
            handle = self._handle(element)
            own = self._input(handle) if tag == "input" else None if tag in ("button", "output") else ""
            if tag == "textarea":
                own = element.get("title", "").strip() or element.get("placeholder", "")
            labels = map(self._element, self._view.labels_of(handle))
            return own, [_Ask(label, True, ask.referenced, ask.shown) for label in labels]
        if tag in _NAMED_BY:
            return None if (ask.content or ask.referenced) and tag != "svg" else "", []
        if element.namespace == "svg" and tag in ("title", "desc") and not ask.referenced:
            return "", []
        if tag in ("option", "optgroup"):
            label = element.get("label", "")
            return label if label.strip() else None, []
        return None, []

    def _kind(self, handle: Any) -> str:
        return (self._value(handle, "type") or "text").strip().lower() or "text"

    def _input(self, handle: Any) -> str:
        """What an `<input>` says by itself."""
        value, kind = self._value, self._kind(handle)
        if kind in ("submit", "reset"):
            written = value(handle, "value")
            return kind if written is None else written  # the browser's own word, unless the author took even that away
        if kind == "button":
            return value(handle, "value") or ""
        if kind not in ("checkbox", "radio", "range", "color", "file", "hidden"):
            return (value(handle, "title") or "").strip() or value(handle, "placeholder") or ""
        return ""

    def _content(self, ask: _Ask) -> _Steps:
        """The text of what stands inside, blocks parted by blanks."""
        element = ask.element
        if element.tag in _FALLBACK:
            return MASK if element.tag == "object" else ""
        parts: list[str] = []
        closed = element.tag == "details" and element.get("open") is None and not ask.shown
        for child in element.children:
            if closed and not (isinstance(child, Element) and child.tag == "summary"):
                continue  # folded away until somebody opens it
            if isinstance(child, TextNode):
                parts.append(child.data)
            elif isinstance(child, Element):
                if child.tag == "br":
                    parts.append(" ")
                    continue
                if child.tag == "template" and child.attrs:
                    parts.append(MASK)  # a script puts its content here, or it is a shadow tree
                    continue
                text = yield _Ask(child, True, ask.referenced, ask.shown)
                parts.append(f" {text} " if child.tag in BLOCKS else text)
        return "".join(parts)
