"""Plain text (the `text` of a post) to the tree that a platform makes of it: paragraphs and line breaks."""

from __future__ import annotations

from socialint.model import SourceMap, Span, Text
from socialint.pattern import pattern
from socialint.tree import Comment, Element, Places, TextNode

_LINE = pattern(r"[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]")


class _PlainPlaces(Places):
    """Places of texts that were cut from one Text."""

    def tag(self, element: Element) -> Span | None:
        return element.handle.span() if element.handle is not None else None

    def whole(self, element: Element) -> Span | None:
        return self.tag(element)

    def attribute(self, element: Element, name: str) -> tuple[Span, SourceMap] | None:
        return None

    def text(self, node: TextNode) -> SourceMap:
        found: SourceMap = node.handle.map
        return found

    def comment(self, node: Comment) -> Span:
        return Span(0, 0)


def parse_plain(text: Text) -> Element:
    """A root with a `p` for each paragraph (parted by blank lines) and a `br` for each line break inside one."""
    places = _PlainPlaces()
    root = places.root = Element.made("#document", None, places)
    paragraph: Element | None = None
    breaks = 0
    start = end = 0
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
        line = text[match.start() : end]
        paragraph.children.append(TextNode(line.value, paragraph, places, line))
        paragraph.handle = text[start:end]
    return root
