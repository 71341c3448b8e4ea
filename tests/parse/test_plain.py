"""The prose of a plain text is known without its tree: it must be what the tree says, and stand where the tree says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from socialint.blocks import blocks_of
from socialint.document import Document
from socialint.model import SourceMap, Text
from socialint.parse.plain import parse_plain
from socialint.source import Source
from tests.parse.planting import law


@given(st.text(st.sampled_from("ab.  \t\n\r\x0b\x0c\x1c\x85\xa0\u2028\u2029\u3000"), max_size=25))
@law
def test_prose_is_that_of_the_tree(value: str) -> None:
    text = Text(value, SourceMap.identity(len(value)))
    root = parse_plain(text)
    prose = Document(Source("a.json", value), "post", "json", root, plain=text).prose()
    read = blocks_of(parse_plain(text), "", [])
    assert [block.text.value for block in prose] == [block.text.value for block in read]
    assert [block.text.span() for block in prose] == [block.text.span() for block in read]
    assert all(block.element.tag == "p" and not block.inside("li") for block in prose)
    assert {f"<{element.tag}>" for element in root.elements()} <= root.places.index.signs
    assert list(root.places.index.tagged("p", "a")) == [element for element in root.elements() if element.tag == "p"]
