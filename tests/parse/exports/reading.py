"""How the tests of native formats read a file, and what must hold of everything that was read."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from socialint.document import Document
from socialint.media import AltState
from socialint.model import Text
from socialint.parse.content import Settings
from socialint.parse.documents import Reading
from socialint.parse.parsed import Problem
from socialint.source import Source


def read(text: str, name: str = "a.json", settings: Settings = Settings()) -> tuple[list[Document], list[Problem]]:
    """Documents and problems of a file, every place checked."""
    reading = Reading(Source(name, text), settings)
    documents = list(reading)
    for document in documents:
        holds(document)
    for problem in reading.problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(text)
    return documents, reading.problems


def one(data: Any, name: str = "a.json") -> Document:
    """The one post of a JSON value."""
    documents, problems = read(data if isinstance(data, str) else json.dumps(data, ensure_ascii=False), name)
    assert not problems
    assert len(documents) == 1
    return documents[0]


def texts(document: Document) -> Iterator[Text]:
    """Every text of a document that rules read."""
    yield document.text
    yield from (block.text for block in document.prose())
    yield from document.linked
    for media in document.media:
        fields = (media.alt.text, media.src, media.caption, media.captions, media.transcript, media.credit, media.license)
        yield from (text for text in fields if text is not None)
    for value in document.metadata.data.values() if document.metadata else ():
        if value.text is not None:
            yield value.text


def holds(document: Document) -> None:
    """Every place stands in the file, in order; a word of plain letters stands where its place says."""
    source = document.source.text
    for text in texts(document):
        for start in range(0, len(text.value), max(1, len(text.value) // 40)):
            span = text.span(start, start + 1)
            assert 0 <= span.start <= span.end <= len(source), (text.value, start, span)
            char = text.value[start]
            if char.isascii() and char.isalpha() and span.end - span.start == 1:
                assert source[span.start : span.end] == char
        whole = text.span()
        assert 0 <= whole.start <= whole.end <= len(source)
    for media in document.media:
        assert 0 <= media.span.start < media.span.end <= len(source)
        assert (media.alt.state is AltState.present) == (media.alt.text is not None and bool(media.alt.text.value.strip()))
    assert 0 <= document.head.start <= document.head.end <= len(source)


def alts(document: Document) -> list[str]:
    """Kind and state of the alternative of each medium."""
    return [f"{media.kind} {media.alt.state}" for media in document.media]


def written(document: Document, word: str) -> str:
    """What stands in the file at the place of a word of the post's text."""
    at = document.text.value.index(word)
    span = document.text.span(at, at + len(word))
    return document.source.text[span.start : span.end]
