"""`Document.soup`: our tree as BeautifulSoup, for authors of rules who know that interface.

The shape is that of the HTML standard (beautifulsoup4's own parsers differ from
it), and `place(tag)` gives a tag's span in the file.
"""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import Comment, NavigableString

from socialint.model import Span
from socialint.source import Source
from socialint.tree import Comment as CommentNode
from socialint.tree import Element, TextNode


class PlacedTag(Tag):
    """A tag that knows the element of our tree that it stands for."""

    socialint_element: Element


def soup(root: Element, source: Source) -> BeautifulSoup:
    """The tree below `root`. `sourceline` (from 1) and `sourcepos` (column from 0) are those of the file."""
    made = BeautifulSoup("", "html.parser")
    stack: list[tuple[Element, Any]] = [(root, made)]
    while stack:
        element, target = stack.pop()
        for node in element.children:
            if isinstance(node, Element):
                tag = _tag(made, node, source)
                target.append(tag)
                stack.append((node, tag))
            elif isinstance(node, TextNode):
                target.append(NavigableString(node.data))
            elif isinstance(node, CommentNode):
                target.append(Comment(node.data))
    return made


def place(tag: Tag) -> Span:
    """The span of a tag of `Document.soup` in the file. Raises TypeError for a tag that is not from there."""
    if not isinstance(tag, PlacedTag):
        raise TypeError("this tag does not come from Document.soup")
    return tag.socialint_element.span


def _tag(made: BeautifulSoup, element: Element, source: Source) -> PlacedTag:
    attrs: dict[str, Any] = {
        name: value.split() if name in ("class", "rel", "rev", "headers", "accesskey", "dropzone") else value
        for name, value in element.attrs.items()
    }
    at = None if element.implied else source.position(element.tag_span.start)
    tag = PlacedTag(
        builder=made.builder, name=element.tag, attrs=attrs,
        sourceline=at.line if at else None, sourcepos=at.column - 1 if at else None,
    )  # fmt: skip
    tag.socialint_element = element
    return tag
