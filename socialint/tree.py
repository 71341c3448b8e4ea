"""One tree for every format: elements, texts and comments that know their places.

HTML gives it directly, Markdown through the HTML it means, a plain post as
paragraphs. Tags and attribute names are lower case (foreign elements keep
their own case); attribute values are decoded.

Most of a page is never looked at twice. So a parser may keep its own nodes (the
handles) and make ours of them only where somebody looks: an element's children,
attributes and parent are filled in when they are first asked for, and the
`Index` says where to look.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, KeysView, Mapping
from functools import cached_property, lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any, overload

from socialint.model import MASK, SourceMap, Span, Text

if TYPE_CHECKING:
    from pathlib import Path

    from socialint.sites import Site


class Places:
    """What the parser knows of a tree and tells when it is asked: where nodes stand in the file, and those not yet made."""

    #: The file on disk and the root of its repository, for what the tree links to; None where there is no file.
    near: tuple[Path | str, Path] | None = None
    #: Which of its addresses are files of the repository, too.
    sites: tuple[Site, ...] = ()
    root: Element

    @cached_property
    def kept(self) -> list[dict[str, Any]]:
        """What the attributes of others hold of the tree as long as it is open."""
        return []

    def close(self) -> None:
        """Lets go of a tree that nobody asks for any more. Its parts hold one another: they need no collector to go then."""
        for attributes in self.kept:
            attributes.clear()
        self.__dict__.clear()

    # -- nodes: by default all are made from the start -----------------------

    def descendants(self, element: Element) -> Iterable[Any]:
        """The handles of all nodes below, in document order. They have `parent`; elements `tag`, the others `data`."""
        return element.walk()

    def below(self, handles: Iterable[Any]) -> set[Any]:
        """The handles of all nodes that stand in some elements. What stands in two of them is not gone through twice."""
        found: set[Any] = set()
        for handle in handles:
            if handle not in found:
                found.update(self.descendants(self.element(handle)))
        return found

    @cached_property
    def element(self) -> Callable[[Any], Element]:
        """What gives the element of a handle."""
        return lambda handle: handle

    def handle(self, element: Element) -> Any:
        """The handle of an element."""
        return element

    def value(self, handle: Any, name: str) -> str | None:
        """What `Element.get` says of an attribute, by the handle: who asks for nothing else needs no element."""
        found: str | None = handle.get(name)
        return found

    def namespace(self, handle: Any) -> str:
        """`Element.namespace`, by the handle."""
        found: str = handle.namespace
        return found

    def text_content(self, handle: Any) -> str:
        """`Element.text_content`, by the handle."""
        found: str = handle.text_content
        return found

    def inner(self, handle: Any) -> Any:
        """The handle of the first element in an element, None where it holds none."""
        return next((node for node in handle.children if type(node) is self.element_type), None)

    def text_of(self, handle: Any) -> Text:
        """The text of a text node's handle."""
        found: Text = handle.text
        return found

    def joined(self, parts: list[Any]) -> Text:
        """One text of handles of texts, Texts and strings. It asks for places when somebody asks it."""
        kind = self.text_type
        value = "".join([part.data if type(part) is kind else str(part) for part in parts])
        return Text(
            value, lambda: Text.join(self.text_of(part) if type(part) is kind else part for part in parts).map
        )  # fmt: skip

    def blocks(self, language: str) -> list[Any] | None:
        """The prose, where the parser knows it without a walk through the tree (see `Document.prose`)."""
        return None

    #: The types of the handles of elements, texts and comments.
    element_type: Any
    text_type: Any
    comment_type: Any

    @cached_property
    def index(self) -> Index:
        """Every element by its tag and by its attributes."""
        kind = self.element_type
        return Index([node for node in self.descendants(self.root) if type(node) is kind], self)

    # -- places --------------------------------------------------------------

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

    attrs: Mapping[str, str]
    children: list[Node]

    def __init__(self, tag: str, places: Places, namespace: str = "html", handle: Any = None) -> None:
        self.tag = tag
        self.places = places
        self.namespace = namespace
        self.handle = handle

    @classmethod
    def made(
        cls, tag: str, parent: Element | None, places: Places, handle: Any = None, attrs: Mapping[str, str] | None = None
    ) -> Element:
        """An element whose children are added one by one."""
        element = cls(tag, places, handle=handle)
        element.attrs, element.children, element.parent = attrs or {}, [], parent
        return element

    @overload
    def get(self, name: str) -> str | None: ...

    @overload
    def get(self, name: str, missing: str) -> str: ...

    def get(self, name: str, missing: str | None = None) -> str | None:
        """An attribute's decoded value, "" for a bare one, None (or what is given) where it is missing."""
        return self.attrs.get(name, missing)

    def attribute(self, name: str) -> Text | None:
        """An attribute's value with its places."""
        value = self.get(name)
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
        kind, element = self.places.element_type, self.places.element
        for handle in self.places.descendants(self):
            if type(handle) is kind and (not tags or handle.tag in tags):
                yield element(handle)

    def parts(self, *tags: str) -> Iterator[Element]:
        """The elements right inside, or only those with one of the tags. A `<template>` has none."""
        kind, element = self.places.element_type, self.places.element
        for handle in self.places.handle(self).children:
            if type(handle) is kind and (not tags or handle.tag in tags):
                yield element(handle)

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
        kind = self.places.text_type
        return "".join([handle.data for handle in self.places.descendants(self) if type(handle) is kind])

    @property
    def text(self) -> Text:
        """The same with its places."""
        return Text(self.text_content, self._text_map)

    def _text_map(self) -> SourceMap:
        kind = self.places.text_type
        return self.places.joined([handle for handle in self.places.descendants(self) if type(handle) is kind]).map

    def __repr__(self) -> str:
        return f"<{self.tag} {self.attrs}>"


Places.element_type, Places.text_type, Places.comment_type = Element, TextNode, Comment


@lru_cache(maxsize=1024)  # the pages of a site hold the same ones
def _sign_of_tag(tag: str) -> str:
    return f"<{tag}>"


@lru_cache(maxsize=1024)
def _signs_of_attribute(name: str) -> tuple[str, ...]:
    family, hyphen, _ = name.partition("-")
    return (f"[{name}]", f"[{family}-*]") if hyphen else (f"[{name}]",)


class Index:
    """The elements of a tree by tag and by attribute, so that a rule meets only those that it is about."""

    def __init__(self, handles: list[Any], places: Places) -> None:
        self.all = handles  # in document order
        self._places = places
        self._element, self._value = places.element, places.value
        self._tags: defaultdict[str, list[Any]] = defaultdict(list)
        self._attributes: defaultdict[str, list[Any]] = defaultdict(list)
        self._bearing: dict[tuple[str, ...], set[Any]] = {}
        self._inside: dict[tuple[str, ...], set[Any]] = {}
        self._named: dict[Callable[[str], bool], frozenset[str]] = {}
        tags, attributes = self._tags, self._attributes
        for handle in handles:
            tags[handle.tag].append(handle)
            for name in handle.attrs:
                attributes[name].append(handle)

    @property
    def tags(self) -> KeysView[str]:
        """The tags that the tree holds."""
        return self._tags.keys()

    @property
    def attributes(self) -> KeysView[str]:
        """The names of attributes that the tree holds."""
        return self._attributes.keys()

    @cached_property
    def signs(self) -> frozenset[str]:
        """The tags as `<img>`, the names of attributes as `[alt]`, their families as `[aria-*]`."""
        return frozenset([*map(_sign_of_tag, self._tags), *chain.from_iterable(map(_signs_of_attribute, self._attributes))])

    def __len__(self) -> int:
        return len(self.all)

    def elements(self) -> Iterator[Element]:
        """Every element, in document order."""
        return map(self._element, self.all)

    def values(self, name: str) -> list[str]:
        """The values of an attribute, as often as they stand in the tree."""
        value = self._value
        return [value(handle, name) or "" for handle in self.with_attribute(name)]

    def tagged(self, *tags: str) -> Iterator[Element]:
        """The elements with one of the tags, in document order."""
        return map(self._element, self._tags.get(tags[0], ())) if len(tags) == 1 else self.either(tags, ())

    def having(self, *names: str) -> Iterator[Element]:
        """The elements with one of the attributes, in document order."""
        return self.either((), names)

    def either(self, tags: Iterable[str], names: Iterable[str]) -> Iterator[Element]:
        """The elements with one of the tags or one of the attributes, in document order."""
        return map(self._element, self.in_order(self.handles(tags, names)))

    def in_order(self, handles: Collection[Any]) -> Collection[Any]:
        """The same handles in document order."""
        return handles if type(handles) is list else [handle for handle in self.all if handle in handles]

    def with_tag(self, tag: str) -> list[Any]:
        """The handles of the elements with one tag, in document order: a list of the index itself."""
        return self._tags.get(tag) or []

    def with_attribute(self, name: str) -> list[Any]:
        """The same of one attribute."""
        return self._attributes.get(name) or []

    def handles(self, tags: Iterable[str], names: Iterable[str] = ()) -> Collection[Any]:
        """The handles of the same, each once, for those who need no order and can tell that most elements need not be made.

        A list is one of the index itself, and in order.
        """
        lists: list[list[Any]] = []
        for tag in tags:
            if tag in self._tags:
                lists.append(self._tags[tag])
        for name in names:
            if name in self._attributes:
                lists.append(self._attributes[name])
        return lists[0] if len(lists) == 1 else dict.fromkeys(chain.from_iterable(lists)) if lists else []

    def bearing(self, *names: str) -> set[Any]:
        """The handles of the elements with one of the attributes; kept, since it is asked for one element after the other."""
        found = self._bearing.get(names)
        if found is None:
            found = self._bearing[names] = {*self.handles((), names)}
        return found

    def inside(self, *tags: str) -> set[Any]:
        """The handles of all nodes in elements with one of the tags; kept, too."""
        found = self._inside.get(tags)
        if found is None:
            found = self._inside[tags] = self._places.below(self.handles(tags))
        return found

    def named(self, wanted: Callable[[str], bool]) -> frozenset[str]:
        """The names of attributes that somebody wants; kept, too."""
        found = self._named.get(wanted)
        if found is None:
            found = self._named[wanted] = frozenset(filter(wanted, self._attributes))
        return found
