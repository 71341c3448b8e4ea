"""What belongs to a document and is not its text: the words of its pictures, the first comment, what is hidden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from socialint.document import Document
from socialint.model import Span, Text
from socialint.packs.normal import normalise
from socialint.packs.wording import Wording, apart


class Elsewhere(NamedTuple):
    """A wording that stands beside the text: the place's name in packs, how to call it, and where that is."""

    name: str
    what: str
    span: Span


_COMMENT = ("first_comment", "first-comment", "firstComment")


def elsewhere(doc: Document, wordings: Iterable[Wording]) -> Iterator[Elsewhere]:
    """Every place beside the text where one of the wordings stands. Those with slots are not looked for."""
    whole = [wording.pieces[0] for wording in wordings if len(wording.pieces) == 1 and not (wording.before or wording.behind)]
    for name, what, text in _texts(doc) if whole else ():
        normal = normalise(text.value)
        for piece in whole:
            at = normal.value.find(piece)
            if at >= 0 and apart(normal.value, at, at + len(piece)):
                yield Elsewhere(name, what, text.span(*normal.original(at, at + len(piece))))
                break


def _texts(doc: Document) -> Iterator[tuple[str, str, Text]]:
    for part in (doc, *doc.later):
        for item in part.media:
            if item.alt.present and item.alt.text is not None:
                yield "picture", "a text alternative", item.alt.text
    yield "hidden", "hidden text or code", doc.unspoken
    for key in _COMMENT:
        field = doc.field(key)
        if field is not None and field.text is not None:
            yield "first-comment", "the first comment", field.text
