"""The text alternatives of a document that somebody has written."""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Media, Text
from socialint.parse.templates import filled_in


def written(doc: Document) -> Iterator[tuple[Media, Text]]:
    """Each picture, animation, video or sound with its text alternative. What a template or its engine writes is left out."""
    for item in doc.media:
        text = item.alt.text
        if item.alt.present and text is not None and not filled_in(text.value):
            yield item, text
