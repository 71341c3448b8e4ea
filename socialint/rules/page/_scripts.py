"""What the scripts in a page say. Nothing is run."""

from __future__ import annotations

import re
from functools import lru_cache

from socialint.document import Document
from socialint.model import Span


def said(doc: Document, sign: re.Pattern[str], words: tuple[str, ...]) -> Span | None:
    """Where a script first says what a pattern matches, which holds one of the words; None where none does."""
    code, places = _code(doc), doc.root.places
    if not any(word in code for word in words):
        return None
    for node in (node for script in doc.index.with_tag("script") for node in script.children):
        if type(node) is places.text_type and (match := sign.search(node.data)):
            return places.text_of(node).span(*match.span())
    return None


@lru_cache(maxsize=1)  # several rules ask, one after the other
def _code(doc: Document) -> str:
    """What all scripts say."""
    return "\n".join(map(doc.root.places.text_content, doc.index.with_tag("script")))
