"""What belongs to a document and is not its text: the words of its pictures, the first comment, what is hidden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from socialint.document import Document
from socialint.media import Media
from socialint.model import Span, Text
from socialint.packs.normal import Normal, normalise
from socialint.packs.wording import Wording, apart, stands_in
from socialint.record import Record


class Elsewhere(Record):
    """A wording that stands beside the text: the place's name in packs, how to call it, and where that is."""

    name: str
    what: str
    span: Span


_COMMENT = ("first_comment", "first-comment", "firstComment")


def elsewhere(doc: Document, wordings: Iterable[Wording]) -> Iterator[Elsewhere]:
    """Every place beside the text where one of the wordings stands. Those with slots are not looked for."""
    whole = _whole(wordings)
    for name, what, text, normal in _texts(doc) if whole else ():
        for piece in whole:
            at = normal.value.find(piece)
            if at >= 0 and apart(normal.value, at, at + len(piece)):
                yield Elsewhere(name, what, text.span(*normal.original(at, at + len(piece))))
                break


def told_by(item: Media, wordings: Iterable[Wording]) -> bool:
    """True where the text alternative of a picture, or its caption, has one of the wordings, or a template may write it."""
    texts = [text for text in (item.alt.text, item.caption) if text]
    whole = _whole(wordings)
    return any(text.dynamic or any(stands_in(piece, normalise(text.value).value) for piece in whole) for text in texts)


def _whole(wordings: Iterable[Wording]) -> list[str]:
    """The wordings without slots, as they are looked for."""
    return [wording.pieces[0] for wording in wordings if len(wording.pieces) == 1 and not (wording.before or wording.behind)]


@lru_cache(maxsize=2)
def _texts(doc: Document) -> list[tuple[str, str, Text, Normal]]:
    """What each place is called in packs and by people, and what stands there."""
    media = [item for part in (doc, *doc.later) for item in part.media]
    found = [("picture", "a text alternative", item.alt.text) for item in media if item.alt.present and item.alt.text]
    found += [("picture", "a caption", item.caption) for item in media if item.caption]
    found.append(("hidden", "hidden text or code", doc.unspoken))
    comments = [field.text for field in map(doc.field, _COMMENT) if field is not None and field.text]
    found += [("first-comment", "the first comment", text) for text in comments]
    return [(name, what, text, normalise(text.value)) for name, what, text in found if text]
