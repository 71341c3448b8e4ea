"""Plain text (the `text` of a post) to the tree that a platform makes of it: paragraphs and line breaks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from socialint.blocks import BLANKS, Block, blocks_of, joined
from socialint.model import SourceMap, Span, Text
from socialint.pattern import pattern
from socialint.record import Record
from socialint.tree import Comment, Element, Index, Node, Places, TextNode

_FOLDING = pattern(f"[{BLANKS}]+")
_BREAK = pattern(r"\r\n|[\r\n]|[\u2028\u2029]")


class Anchor(Record):
    """`[start, end)` of a plain text leads to an address, as a platform's own format may say beside it."""

    start: int
    end: int
    href: Text


class _Line(NamedTuple):
    """A line that is not blank; `opens` a paragraph."""

    start: int
    end: int
    opens: bool


class _Root(Element):
    """The document itself. Its paragraphs are made when somebody asks for them."""

    __slots__ = ("_children",)

    places: _PlainPlaces

    def __init__(self, places: _PlainPlaces) -> None:
        super().__init__("#document", places)
        self.attrs, self.parent = {}, None
        self._children: list[Node] | None = None

    @property
    def children(self) -> list[Node]:  # type: ignore[override]
        if self._children is None:
            self._children = []
            self.places.grow(self)
        return self._children


class _PlainPlaces(Places):
    """Places of texts that were cut from one Text. The tree is made when somebody asks for its nodes: hardly a rule does."""

    def __init__(self, text: Text, anchors: Sequence[Anchor]) -> None:
        self.source = text
        self.anchors = anchors
        self.hrefs: dict[int, Text] = {}  # by the id of the link's element
        self.root = _Root(self)
        self._index: Index | None = None

    @property
    def index(self) -> Index:
        if self._index is None:
            self._index = super().index if self.anchors else _PlainIndex(self)
        return self._index

    def close(self) -> None:
        self.__dict__.clear()

    def blocks(self, language: str) -> list[Block] | None:
        if self.anchors:
            return None
        value = self.source.value
        found: list[list[str]] = []
        for start, end, opens in self._lines():
            line = value[start:end].strip(BLANKS)
            if "  " in line or "\t" in line or "\f" in line:
                line = _FOLDING.sub(" ", line)
            if opens:
                found.append([line])
            else:
                found[-1].append(line)
        return [_Paragraph("\n".join(lines), language, self, number) for number, lines in enumerate(found)]

    @cached_property
    def texts(self) -> list[Text]:
        """What they say, with its places, for which nobody needs the tree."""
        found: list[list[Text | str]] = []
        for start, end, opens in self._lines():
            line = self.source[start:end]
            if opens:
                found.append([line])
            else:
                found[-1] += ("\n", line)
        return list(map(joined, found))

    @cached_property
    def paragraphs(self) -> list[Block]:
        """The same, read from the tree."""
        return blocks_of(self.root, "", [])

    def _lines(self) -> Iterator[_Line]:
        value = self.source.value
        start, breaks = 0, 2
        for end, behind in [*(found.span() for found in _BREAK.finditer(value)), (len(value), 0)]:
            if end > start and not value[start:end].isspace():
                yield _Line(start, end, breaks > 1)
                breaks = 0
            start = behind
            breaks += 1

    def grow(self, root: Element) -> None:
        """Makes the nodes below the root."""
        text = self.source
        waiting = list(reversed(self.anchors))
        paragraph = root
        first = 0
        for at, end, opens in self._lines():
            if opens:
                first = at
                paragraph = Element.made("p", root, self)
                root.children.append(paragraph)
            else:
                paragraph.children.append(Element.made("br", paragraph, self))
            while waiting and waiting[-1].start < end:
                anchor = waiting.pop()
                if at <= anchor.start < anchor.end <= end:
                    _add(paragraph, self, text[at : anchor.start])
                    link = Element.made("a", paragraph, self, text[anchor.start : anchor.end], {"href": anchor.href.value})
                    self.hrefs[id(link)] = anchor.href
                    paragraph.children.append(link)
                    _add(link, self, link.handle)
                    at = anchor.end
            _add(paragraph, self, text[at:end])
            paragraph.handle = text[first:end]

    def tag(self, element: Element) -> Span | None:
        return element.handle.span() if element.handle is not None else None

    def whole(self, element: Element) -> Span | None:
        return self.tag(element)

    def attribute(self, element: Element, name: str) -> tuple[Span, SourceMap] | None:
        href = self.hrefs.get(id(element))
        return (href.span(), href.map) if href is not None and name == "href" else None

    def text(self, node: TextNode) -> SourceMap:
        found: SourceMap = node.handle.map
        return found

    def comment(self, node: Comment) -> Span:
        return Span(0, 0)


class _PlainIndex(Index):
    """That of a text without links, which is paragraphs and line breaks: who asks for others needs no tree."""

    signs = frozenset({"<p>", "<br>"})

    def __init__(self, places: _PlainPlaces) -> None:
        self._places = places

    def __getattr__(self, name: str) -> Any:
        # Only for what is not there yet.
        if name not in ("all", "_element", "_value", "_tags", "_attributes", "_bearing", "_inside", "_named"):
            raise AttributeError(name)
        super().__init__([node for node in self._places.root.walk() if isinstance(node, Element)], self._places)
        return self.__dict__[name]

    def handles(self, tags: Iterable[str], names: Iterable[str] = ()) -> Collection[Any]:
        return super().handles(tags) if "p" in tags or "br" in tags else []

    def tagged(self, *tags: str) -> Iterator[Element]:
        return self.either(tags, ())

    def either(self, tags: Iterable[str], names: Iterable[str]) -> Iterator[Element]:
        return super().either(tags, ()) if "p" in tags or "br" in tags else iter(())


class _Paragraph(Block):
    """A paragraph of a plain text. Its element and its places are those of the tree."""

    __slots__ = ("_number", "_plain")

    def __init__(self, value: str, language: str, places: _PlainPlaces, number: int) -> None:
        super().__init__(value, "p", language, None, [], places)
        self._plain = places
        self._number = number

    @property
    def text(self) -> Text:
        if self._text is None:
            self._text = Text(self.value, lambda: self._plain.texts[self._number].map)
        return self._text

    @property
    def element(self) -> Element:
        return self._plain.paragraphs[self._number].element

    def inside(self, *tags: str) -> bool:
        return "p" in tags


def parse_plain(text: Text, anchors: Sequence[Anchor] = ()) -> Element:
    """A root with a `p` for each paragraph (parted by blank lines) and a `br` for each line break inside one.

    Anchors, in order and apart from each other, become links; one that does not stand within a line is left out.
    """
    return _PlainPlaces(text, anchors).root


def _add(parent: Element, places: Places, text: Text) -> None:
    if text.value:
        parent.children.append(TextNode(text.value, parent, places, text))
