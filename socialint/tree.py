"""One tree for every format: elements, texts and comments that know their places.

HTML gives it directly, Markdown through the HTML it means, a plain post as
paragraphs. Tags and attribute names are lower case (foreign elements keep
their own case); attribute values are decoded.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from socialint.model import MASK, SourceMap, Span, Text

if TYPE_CHECKING:
    from pathlib import Path


class Places:
    """Where the nodes of a tree stand in the file, by a parser. Asked for only when a place is needed."""

    #: The file on disk and the root of its repository, for what the tree links to; None where there is no file.
    near: tuple[Path, Path] | None = None

    def tag(self, element: Element) -> Span | None:
        """The start tag, None for an element that the source does not hold (an implied `<body>`)."""
        raise NotImplementedError

    def whole(self, element: Element) -> Span | None:
        """From the start tag to the end of the element."""
        raise NotImplementedError

    def attribute(self, element: Element, name: str) -> tuple[Span, SourceMap] | None:
        """The whole attribute, and the map of its decoded value."""
        raise NotImplementedError

    def text(self, node: TextNode) -> SourceMap:
        """The map of a text node's data."""
        raise NotImplementedError

    def comment(self, node: Comment) -> Span:
        """The whole comment with its delimiters."""
        raise NotImplementedError


class Node:
    """Anything in the tree."""

    __slots__ = ("parent", "places")

    parent: Element | None
    places: Places


class _Leaf(Node):
    """What has data and no children. `handle` belongs to the parser."""

    __slots__ = ("data", "handle")

    def __init__(self, data: str, parent: Element, places: Places, handle: Any = None) -> None:
        self.data = data
        self.parent = parent
        self.places = places
        self.handle = handle


class TextNode(_Leaf):
    """A run of text."""

    __slots__ = ()

    @property
    def text(self) -> Text:
        """The data with its places."""
        return Text(self.data, lambda: self.places.text(self))


class Comment(_Leaf):
    """A comment; `data` is what stands between the delimiters."""

    __slots__ = ()

    @property
    def span(self) -> Span:
        """The comment in the file."""
        return self.places.comment(self)


class Element(Node):
    """An element. `namespace` is "html", "svg" or "math"; `handle` belongs to the parser."""

    __slots__ = ("attrs", "children", "handle", "namespace", "tag")

    def __init__(
        self, tag: str, attrs: dict[str, str], parent: Element | None, places: Places,
        namespace: str = "html", handle: Any = None,
    ) -> None:  # fmt: skip
        self.tag = tag
        self.attrs = attrs
        self.children: list[Node] = []
        self.parent = parent
        self.places = places
        self.namespace = namespace
        self.handle = handle

    def get(self, name: str) -> str | None:
        """An attribute's decoded value, "" for a bare one, None where it is missing."""
        return self.attrs.get(name)

    def attribute(self, name: str) -> Text | None:
        """An attribute's value with its places."""
        value = self.attrs.get(name)
        if value is None:
            return None
        places = self.places

        def find() -> SourceMap:
            found = places.attribute(self, name)
            return found[1] if found else SourceMap([])

        return Text(value, find)

    def attribute_span(self, name: str) -> Span:
        """The whole attribute, name and value; the start tag where it is not in the source."""
        found = self.places.attribute(self, name) if name in self.attrs else None
        return found[0] if found else self.tag_span

    @property
    def implied(self) -> bool:
        """True for an element that the parser made and the source does not hold."""
        return self.places.tag(self) is None

    @property
    def tag_span(self) -> Span:
        """The start tag; of an implied element, the nearest ancestor's, or the start of the file."""
        node: Element | None = self
        while node is not None:
            span = self.places.tag(node)
            if span is not None:
                return span
            node = node.parent
        return Span(0, 0)

    @property
    def span(self) -> Span:
        """The whole element, from its start tag to its end."""
        return self.places.whole(self) or self.tag_span

    @property
    def dynamic(self) -> bool:
        """True where a template writes attributes whose names cannot be known."""
        return any(MASK in name for name in self.attrs)

    def walk(self) -> Iterator[Node]:
        """Every node below, in document order. Not recursive: a hostile depth is no danger."""
        stack = self.children[::-1]
        while stack:
            node = stack.pop()
            yield node
            if isinstance(node, Element):
                stack += node.children[::-1]

    def elements(self, *tags: str) -> Iterator[Element]:
        """Every element below in document order, or only those with one of the tags."""
        for node in self.walk():
            if isinstance(node, Element) and (not tags or node.tag in tags):
                yield node

    def first(self, *tags: str) -> Element | None:
        """The first element below with one of the tags."""
        return next(self.elements(*tags), None)

    def ancestors(self) -> Iterator[Element]:
        """The parent, its parent, and so on to the root."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def inside(self, *tags: str) -> bool:
        """True where an ancestor has one of the tags."""
        return any(node.tag in tags for node in self.ancestors())

    @property
    def text_content(self) -> str:
        """All text below, as it stands (blanks not folded)."""
        return "".join(node.data for node in self.walk() if isinstance(node, TextNode))

    @property
    def text(self) -> Text:
        """The same with its places."""
        return Text.join(node.text for node in self.walk() if isinstance(node, TextNode))

    def __repr__(self) -> str:
        return f"<{self.tag} {self.attrs}>"
