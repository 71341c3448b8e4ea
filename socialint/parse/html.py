"""HTML to our tree. With its `twin`, the only module that knows turbohtml.

Elements and attributes get their places from the parser. Text and comments
have none there: where a text does not stand plainly between two tags, a twin of
the page tells (see `parse.twin`).
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import accumulate, count, pairwise
from operator import add, attrgetter
from typing import TYPE_CHECKING, Any

from socialint.model import Segment, SourceMap, Span, Text, whole
from socialint.parse.turbo import turbohtml
from socialint.pattern import pattern
from socialint.tree import Comment, Element, Index, Node, Places, TextNode

if TYPE_CHECKING:
    from socialint.parse.twin import Twin

_BLANKS = " \t\n\r\f"
_REFERENCE = pattern(r"&(?:#[xX]?[0-9a-fA-F]{1,8};?|[A-Za-z][A-Za-z0-9]{1,31};?)")


def parse_html(html: str, where: SourceMap | None = None) -> Element:
    """The tree of a page or fragment, following the HTML standard's parsing rules (13.2).

    `html` must have LF line ends only (see `normalised`); `where` maps it to the
    file, the identity by default. The root is an implied element "#document".
    """
    return _HtmlPlaces(html, where, turbohtml.parse(html, source_locations=True)).root


def normalised(text: str) -> tuple[str, SourceMap | None]:
    """The text as HTML reads it (13.2.3.5: CR LF and CR are LF; no byte order mark), and its map where it differs."""
    if "\r" not in text and not text.startswith("\ufeff"):
        return text, None
    html = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return html, _LineEnds(text, len(html))


class _LineEnds(SourceMap):
    """Where a text stood before its byte order mark went and its CR LF became LF: one further on for each of them."""

    __slots__ = ("_length", "_mark", "_pairs")

    def __init__(self, text: str, length: int) -> None:
        self._length = length
        self._mark = int(text.startswith("\ufeff"))
        *lines, _ = text.split("\r\n")
        # Of each LF that was CR LF: its offset now.
        self._pairs = array("q", map(add, accumulate(map(len, lines)), count(-self._mark)))

    def __getattr__(self, name: str) -> Any:
        if name != "segments":
            raise AttributeError(name)
        self.segments = self.slice(0, self._length)  # a line of a file is seldom asked for, and all of them hardly ever
        return self.segments

    def span(self, start: int, end: int) -> Span:
        first, last = (at + self._mark + bisect_left(self._pairs, at) for at in (start, max(start, end)))
        return Span(first, last)

    def slice(self, start: int, end: int) -> list[Segment]:
        if start >= end:
            return [Segment(0, 0, *self.span(start, start))]
        pairs = self._pairs[bisect_left(self._pairs, start) : bisect_left(self._pairs, end)]
        edges = sorted({start, end, *pairs, *(pair + 1 for pair in pairs)})
        return [Segment(low - start, high - start, *self.span(low, high)) for low, high in pairwise(edges)]


class _HtmlElement(Element):
    """An element of a page. Its `get` is the parser's own: nothing is asked more often."""

    __slots__ = ("_attrs", "get")

    get: Any
    places: _HtmlPlaces

    def __init__(self, handle: Any, places: _HtmlPlaces) -> None:
        self.tag = handle.tag
        self.places = places
        self.handle = handle
        self.get = handle.attr
        self._attrs: dict[str, str] | None = None

    @property
    def namespace(self) -> str:  # type: ignore[override]
        return self.places.namespace(self.handle)

    @property
    def attrs(self) -> Mapping[str, str]:  # type: ignore[override]
        if self._attrs is None:
            handle = self.handle  # of an attribute that is a set of words, the parser's mapping has them one by one
            self._attrs = {name: value if type(value) is str else handle.attr(name) for name, value in handle.attrs.items()}
        return self._attrs

    @property
    def parent(self) -> Element | None:  # type: ignore[override]
        above = self.handle.parent
        while type(above) is turbohtml.DocumentFragment:  # the content of a `<template>`
            above = above.parent
        return self.places.element(above)

    @property
    def children(self) -> list[Node]:  # type: ignore[override]
        found = self.places.children.get(self.handle)
        if found is None:
            found = self.places.children[self.handle] = self._nodes(self.handle)
        return found

    def _nodes(self, above: Any) -> list[Node]:
        nodes: list[Node] = []
        for handle in above.children:
            kind = type(handle)
            if kind is turbohtml.Element:
                nodes.append(self.places.element(handle))
            elif kind is turbohtml.Text:
                nodes.append(TextNode(handle.data, self, self.places, handle))
            elif kind is turbohtml.Comment:
                nodes.append(Comment(handle.data, self, self.places, handle))
            elif kind is turbohtml.DocumentFragment:
                nodes += self._nodes(handle)
        return nodes

    @property
    def implied(self) -> bool:
        return self.handle.source_line is None

    @property
    def text_content(self) -> str:
        value: str = self.handle.text
        return value


class _Root(_HtmlElement):
    """The document itself."""

    __slots__ = ()

    def __init__(self, document: Any, places: _HtmlPlaces) -> None:
        self.tag = "#document"
        self.places = places
        self.handle = document
        self._attrs = {}
        self.get = self._attrs.get

    @property
    def namespace(self) -> str:  # type: ignore[override]
        return "html"

    @property
    def parent(self) -> None:  # type: ignore[override]
        return None


class _Made(dict[Any, _HtmlElement]):
    """The elements that somebody has looked at, by handle: each is made when it is first looked up."""

    __slots__ = ("_places",)

    def __init__(self, places: _HtmlPlaces) -> None:
        self._places = places

    def __missing__(self, handle: Any) -> _HtmlElement:
        made = self[handle] = _HtmlElement(handle, self._places)
        return made


class _HtmlPlaces(Places):
    """Places of a parsed page."""

    element_type, text_type, comment_type = turbohtml.Element, turbohtml.Text, turbohtml.Comment

    def __init__(self, html: str, where: SourceMap | None, document: Any) -> None:
        self._html = html
        self._where = where
        self.document = document
        self.root = _Root(document, self)
        self._elements = _Made(self)
        self._elements[document] = self.root
        self.element = self._elements.__getitem__
        self.children: dict[Any, list[Node]] = {}  # of elements, by handle, as far as somebody looked
        self._twin: Twin | None = None
        self._originals: dict[int, Element] | None = None
        self._asked: tuple[Element, Element, Any] | None = None  # the last element whose place was asked for, and what was said

    def close(self) -> None:
        self._elements.clear()
        self.children.clear()
        super().close()

    # -- nodes ---------------------------------------------------------------

    # What is asked of thousands of elements is the parser's own.
    handle: Any = staticmethod(attrgetter("handle"))
    value: Any = staticmethod(turbohtml.Element.attr)
    inner: Any = staticmethod(turbohtml.Element.find)
    text_content: Any = staticmethod(attrgetter("text"))

    def namespace(self, handle: Any) -> str:
        space = handle.namespace
        return "html" if space is _HTML else "svg" if space is _SVG else "math"

    def descendants(self, element: Element) -> Iterable[Any]:
        found: Iterable[Any] = element.handle.descendants
        return found

    def below(self, handles: Iterable[Any]) -> set[Any]:
        found: set[Any] = set()
        for handle in handles:
            if handle not in found:
                found.update(handle.descendants)
        return found

    @cached_property
    def index(self) -> Index:
        return Index(self.document.find_all(), self)

    def text_of(self, handle: Any) -> Text:
        return Text(handle.data, lambda: self._text(handle))

    # -- places --------------------------------------------------------------

    def _span(self, start: int, end: int) -> Span:
        return self._where.span(start, end) if self._where else Span(start, end)

    def _map(self, segments: list[Segment]) -> SourceMap:
        found = SourceMap(segments)
        return found.then(self._where) if self._where else found

    def _located(self, element: Element) -> tuple[Element, Any]:
        """An element and the parser's own places of it, None for one that the source does not hold.

        Of a copy that the tree builder made of misnested markup (13.2.6.4.7), it is what was copied.
        """
        if self._asked is None or self._asked[0] is not element:  # kept: the parser makes a list of all places each time
            self._asked = (element, *self._original(element))
        return self._asked[1:]

    def _original(self, element: Element) -> tuple[Element, Any]:
        location = element.handle.source_location
        if location is not None or element.tag not in _FORMATTING:
            return element, location
        if self._originals is None:
            self._originals = {}
            last: dict[Any, Element] = {}
            for node in self.root.elements(*_FORMATTING):
                key = (node.tag, *node.attrs.items())
                if node.handle.source_location:
                    last[key] = node
                elif key in last:
                    self._originals[id(node)] = last[key]
        original = self._originals.get(id(element), element)
        return original, original.handle.source_location

    def tag(self, element: Element) -> Span | None:
        _, location = self._located(element)
        return self._span(location.start_tag.start_offset, location.start_tag.end_offset) if location else None

    def whole(self, element: Element) -> Span | None:
        last, own = self._located(element)
        location = own
        # The end of an element without an end tag is the end of the last thing in it.
        while not (location and location.end_tag):
            tail = last.children[-1] if last.children else None
            if isinstance(tail, TextNode) and tail.data.strip():
                spot = self.text(tail).span(0, len(tail.data.rstrip()))
                tag = self.tag(element)
                return Span(tag.start, max(spot.end, tag.end)) if tag else None
            inner = next((node for node in reversed(last.children) if isinstance(node, Element)), None)
            if inner is None:
                break
            last, location = inner, inner.handle.source_location
        if own is None or location is None:
            return self.tag(element)
        start, end = own.start_tag, location.end_tag or location.start_tag
        return self._span(start.start_offset, max(end.end_offset, start.end_offset))

    def attribute(self, element: Element, name: str) -> tuple[Span, SourceMap] | None:
        _, location = self._located(element)
        place = location.attrs.get(name) or location.attrs.get(name.lower()) if location else None  # SVG: viewBox
        if place is None:
            return None
        start, end = place.start_offset, place.end_offset
        raw = self._html[start:end]
        equals = raw.find("=", len(name))
        if equals < 0:
            return self._span(start, end), self._map([Segment(0, 0, end, end)])
        low = equals + 1
        while low < len(raw) and raw[low] in _BLANKS:
            low += 1
        high = len(raw)
        if raw[low : low + 1] in ('"', "'"):
            quote = raw[low]
            low += 1
            high = high - 1 if raw.endswith(quote) and high > low else high
        value = element.attrs[name]
        segments = _decoded(raw[low:high], value, start + low)
        return self._span(start, end), self._map(segments)

    def text(self, node: TextNode) -> SourceMap:
        return self._text(node.handle)

    def _text(self, handle: Any) -> SourceMap:
        """The map of a text: where it stands plainly between two tags by a look there, else by the second parse."""
        found = self._plainly(handle) if self._twin is None else None
        if found is None:
            found = self._get_twin().text(handle)
        return found.then(self._where) if self._where else found

    def _plainly(self, handle: Any) -> SourceMap | None:
        """The map of a text that stands behind the tag before it to the letter, or with references."""
        before = handle.previous_sibling
        if before is None:
            above = handle.parent
            if type(above) is not turbohtml.Element or above.tag in _FOSTERING:
                return None
            location = above.source_location
            tag = location.start_tag if location else None
        elif type(before) is turbohtml.Element and before.tag not in _FOSTERING:
            location = before.source_location
            tag = (location.end_tag or (location.start_tag if before.tag in _VOID else None)) if location else None
        else:
            return None
        if tag is None:
            return None
        html, data, start = self._html, handle.data, tag.end_offset
        end = html.find("<", start)
        raw = html[start : end if end >= 0 else len(html)]
        if raw == data:
            return SourceMap.identity(len(data), start)
        return None

    def comment(self, node: Comment) -> Span:
        return self._span(*self._get_twin().comment(node.handle))

    def _get_twin(self) -> Twin:
        if self._twin is None:
            from socialint.parse.twin import Twin  # most pages never need it

            self._twin = Twin(self._html, self.root)
        return self._twin


_HTML, _SVG = turbohtml.Namespace.HTML, turbohtml.Namespace.SVG
#: Text in one of these may come from elsewhere (13.2.6.1, foster parenting).
_FOSTERING = frozenset({"table", "tbody", "thead", "tfoot", "tr"})
_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"})
#: Elements that the tree builder copies (13.2.4.3).
_FORMATTING = ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u")


def _decoded(raw: str, value: str, start: int) -> list[Segment]:
    """The segments of an attribute's value, decoded from `raw` that stands at `start` (HTML standard, 13.2.5.72 f.)."""
    if raw == value:
        return [Segment(0, len(value), start, start + len(raw))] if raw else [Segment(0, 0, start, start)]
    segments: list[Segment] = []
    pieces: list[str] = []
    at = out = 0
    for match in _REFERENCE.finditer(raw):
        low, high = match.span()
        text = match[0]
        if not text.endswith(";") and text[1] != "#":
            # In an attribute, a name without ";" before "=" or a letter or digit is no reference.
            if raw[high : high + 1] == "=":
                continue
            known = turbohtml.unescape(text)
            if known == text or known[1:] == text[1:]:
                continue
            if known[-1:].isalnum() and len(known) > 1:
                continue
        decoded = turbohtml.unescape(text)
        if decoded == text:
            continue
        if low > at:
            pieces.append(raw[at:low])
            segments.append(Segment(out, out + low - at, start + at, start + low))
            out += low - at
        pieces.append(decoded)
        segments.append(Segment(out, out + len(decoded), start + low, start + high))
        out += len(decoded)
        at = high
    if at < len(raw):
        pieces.append(raw[at:])
        segments.append(Segment(out, out + len(raw) - at, start + at, start + len(raw)))
    text = "".join(pieces).replace("\0", "\ufffd")
    if text == value:
        return segments
    return whole(0, len(value), start, start + len(raw))


def is_fragment(root: Element) -> bool:
    """True where the source has no `<html>`, `<head>`, `<body>` or `<title>` of its own: a part of a page."""
    html = next(root.parts("html"), None)
    if html is None:
        return True
    if not html.implied or not all(part.implied for part in html.parts("head", "body")):
        return False
    return not [title for head in html.parts("head") for title in head.parts("title")]
