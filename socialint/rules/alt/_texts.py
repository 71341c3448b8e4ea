"""The text alternatives of a document that somebody has written."""

from __future__ import annotations

from functools import lru_cache

from socialint.document import Document
from socialint.model import Media, Text
from socialint.parse.templates import filled_in


@lru_cache(maxsize=1)  # of one document, a dozen rules ask the same
def written(doc: Document) -> list[tuple[Media, Text]]:
    """Each picture, animation, video or sound with its text alternative. What a template or its engine writes is left out."""
    found = ((item, item.alt.text) for item in doc.media if item.alt.present)
    return [(item, text) for item, text in found if text is not None and not filled_in(text.value)]
