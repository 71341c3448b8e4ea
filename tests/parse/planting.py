"""Documents with planted words, for the law that everything rests on: a place leads to the very code points it came from.

A document is written piece by piece; a `Token` is a word that stands in no
other place, with the way it is written and what a reader gets. `check` parses
the document as the program does and looks for the word in every text that
rules can read: wherever it shows up, its place must be what was planted.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from hypothesis import settings
from hypothesis import strategies as st

from socialint.document import Document
from socialint.model import MASK, Span, Text, Value
from socialint.parse.content import Settings
from socialint.parse.documents import parse
from socialint.source import Source
from socialint.tree import Comment, Element, TextNode

#: No deadline: the machine may be busy. More examples for a longer search: EXAMPLES=5000 pytest tests/parse
law = settings(deadline=None, max_examples=int(os.environ.get("EXAMPLES", "120")))


class Token(NamedTuple):
    """A planted word: how it is written, and what a reader gets."""

    raw: str
    value: str


Pieces = list[str | Token]


class Words:
    """Makes tokens for one document, each different from all others."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.count = 0

    def word(self, *ways: tuple[str, str], inside: list[tuple[str, str]] | None = None) -> Token:
        """A word, perhaps with one of the (written, read) before or behind it; or in it, where some of `inside` may stand, too."""
        self.count += 1
        parts = [("Zq", "Zq"), (f"{self.count}k", f"{self.count}k")]
        if ways:
            pick = self.draw(st.tuples(*(st.sampled_from([("", ""), *some]) for some in (ways, inside or ways, ways))))
            parts = [pick[0], parts[0], pick[1], parts[1], pick[2]]
        return Token("".join(part[0] for part in parts), "".join(part[1] for part in parts))


def every(pieces: Pieces, change: Callable[[str], str]) -> Pieces:
    """The pieces with a change made to what is written, code point by code point."""
    return [Token(change(p.raw), p.value) if isinstance(p, Token) else change(p) for p in pieces]


def indented(pieces: Pieces, first: str, rest: str) -> Pieces:
    """The pieces with a mark before each line, as in a list or a quotation."""
    return [first, *every(pieces, lambda text: text.replace("\n", f"\n{rest}"))]


def joined(parts: Iterable[Pieces], between: str) -> Pieces:
    """The parts with a string between them."""
    out: Pieces = []
    for part in parts:
        out += [between, *part] if out else part
    return out


def assembled(pieces: Pieces) -> tuple[str, list[tuple[str, Span]]]:
    """The text of a document, and of each token the value and the place."""
    out: list[str] = []
    planted: list[tuple[str, Span]] = []
    at = 0
    for piece in pieces:
        raw = piece.raw if isinstance(piece, Token) else piece
        if isinstance(piece, Token):
            planted.append((piece.value, Span(at, at + len(raw))))
        out.append(raw)
        at += len(raw)
    return "".join(out), planted


def texts(doc: Document) -> Iterator[tuple[str, Text]]:
    """Every text of a document that a rule can read, each with a name for it; the fields come last."""
    yield "text", doc.text
    for block in doc.prose():
        yield f"block {block.kind}", block.text
    for link in doc.links():
        yield "link", link.text
    for item in doc.media:
        for name in ("src", "caption", "credit", "license", "source", "permission", "captions", "transcript"):
            text = getattr(item, name)
            if text is not None:
                yield f"media {name}", text
        if item.alt.text is not None:
            yield "media alt", item.alt.text
    for node in doc.root.walk():
        if isinstance(node, TextNode):
            yield "node", node.text
        elif isinstance(node, Element):
            yield f"text of {node.tag}", node.text
            for name in node.attrs:
                attribute = node.attribute(name)
                assert attribute is not None
                yield f"attribute {name}", attribute
    yield from values(doc.metadata)


def values(value: Value | None) -> Iterator[tuple[str, Text]]:
    """Every string of front matter or JSON."""
    stack = [value] if value is not None else []
    while stack:
        here = stack.pop()
        if here.text is not None:
            yield "value", here.text
        if isinstance(here.data, dict):
            stack += here.data.values()
        elif isinstance(here.data, list):
            stack += here.data


def spans(doc: Document) -> Iterator[Span]:
    """Every other place that a finding may stand at."""
    yield doc.head
    for node in doc.root.walk():
        if isinstance(node, Element):
            yield from (node.span, node.tag_span)
            yield from (node.attribute_span(name) for name in node.attrs)
        elif isinstance(node, Comment):
            yield node.span
    yield from (item.span for item in doc.media)


def lawful(name: str, text: Text, source: str) -> None:
    """Segments are in order, inside both texts, and what stands one for one stands to the letter."""
    at = 0
    for start, end, src_start, src_end in text.map.segments:
        assert at <= start <= end <= len(text.value), f"{name}: segments overlap or run over: {text.map.segments}"
        assert 0 <= src_start <= src_end <= len(source), f"{name}: a segment lies outside the file"
        at = end
        if end - start == src_end - src_start:
            for one, other in zip(text.value[start:end], source[src_start:src_end], strict=True):
                # A template's tag is hidden behind a mask, a lone CR is a line end, what cannot be text is U+FFFD.
                same = one == other or one in (MASK, " ", "\ufffd") or (one == "\n" and other == "\r") or "%" in text.value
                assert same, f"{name}: {text.value[start:end]!r} is not {source[src_start:src_end]!r}"


def check(pieces: Pieces, path: str, settings: Settings = Settings(), *, nested: bool = False) -> list[Document]:
    """Parses a planted document and compares every place. Returns its documents.

    `nested`: the words are written in a language inside a field, so the field itself does not hold them as they are read.
    """
    source, planted = assembled(pieces)
    parsed = parse(Source(path, source), settings)
    assert parsed.documents, parsed.problems
    found: set[str] = set()
    for doc in parsed.documents:
        for name, text in texts(doc):
            lawful(name, text, source)
            for value, place in planted if not (nested and name == "value") else ():
                at = text.value.find(value)
                if at >= 0:
                    found.add(value)
                    span = text.span(at, at + len(value))
                    assert span == place, (
                        f"{name}: {value!r} at {source[slice(*span)]!r} {span}, not {source[slice(*place)]!r} {place}"
                    )
        for span in spans(doc):
            assert 0 <= span.start <= span.end <= len(source)
    lost = [source[slice(*place)] for value, place in planted if value not in found]
    assert not lost, f"not found: {lost} in {source!r}"
    return parsed.documents
