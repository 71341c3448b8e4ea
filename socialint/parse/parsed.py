"""What comes of parsing a file: its Documents, and the faults of the file itself."""

from __future__ import annotations

from socialint.document import Document
from socialint.model import Span
from socialint.record import Record
from socialint.source import Source


class Problem(Record):
    """A fault of the file itself: `rule` is one of the `file-*` ids."""

    rule: str
    span: Span
    message: str
    hint: str = ""
    review: bool = False
    source: Source | None = None  # a part of the file, where the span counts from its beginning


class Parsed(Record):
    """The documents of a file. No documents and no problems: the file is no content.

    `doubtful`: broken JSON in which nothing looks like content; it may be anybody's file.
    """

    documents: list[Document]
    problems: list[Problem]
    doubtful: bool = False
