"""Plain text (the `text` of a post) to the tree that a platform makes of it: paragraphs and line breaks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from socialint.model import SourceMap, Span, Text
from socialint.pattern import pattern
from socialint.tree import Comment, Element, Places, TextNode

_LINE = pattern(r"[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]")


class Anchor(NamedTuple):
    """`[start, end)` of a plain text leads to an address, as a platform's own format may say beside it."""

    start: int
    end: int
    href: Text


class _PlainPlaces(Places):
    """Places of texts that were cut from one Text."""

    def __init__(self) -> None:
        self.hrefs: dict[int, Text] = {}  # by the id of the link's element

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


def parse_plain(text: Text, anchors: Sequence[Anchor] = ()) -> Element:
    """A root with a `p` for each paragraph (parted by blank lines) and a `br` for each line break inside one.

    Anchors, in order and apart from each other, become links; one that does not stand within a line is left out.
    """
    places = _PlainPlaces()
    root = places.root = Element.made("#document", None, places)
    paragraph: Element | None = None
    breaks = 0
    start = end = 0
    waiting = list(reversed(anchors))
    for match in _LINE.finditer(text.value):
        if match[0][0] in "\r\n\u2028\u2029" or not match[0].strip():
            breaks += match[0][0] in "\r\n\u2028\u2029"
            continue
        if paragraph is None or breaks > 1:
            start = match.start()
            paragraph = Element.made("p", root, places)
            root.children.append(paragraph)
        elif breaks:
            paragraph.children.append(Element.made("br", paragraph, places))
        breaks = 0
        end = match.end()
        at = match.start()
        while waiting and waiting[-1].start < end:
            anchor = waiting.pop()
            if at <= anchor.start < anchor.end <= end:
                _add(paragraph, places, text[at : anchor.start])
                link = Element.made("a", paragraph, places, text[anchor.start : anchor.end], {"href": anchor.href.value})
                places.hrefs[id(link)] = anchor.href
                paragraph.children.append(link)
                _add(link, places, link.handle)
                at = anchor.end
        _add(paragraph, places, text[at:end])
        paragraph.handle = text[start:end]
    return root


def _add(parent: Element, places: Places, text: Text) -> None:
    if text.value:
        parent.children.append(TextNode(text.value, parent, places, text))
