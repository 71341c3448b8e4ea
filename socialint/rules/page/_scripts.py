"""What the scripts in a page say. Nothing is run."""

from __future__ import annotations

import re

from socialint.document import Document
from socialint.model import Span


def said(doc: Document, sign: re.Pattern[str], words: tuple[str, ...]) -> Span | None:
    """Where a script first says what a pattern matches, which holds one of the words; None where none does."""
    places = doc.root.places
    for script in doc.index.handles(("script",)):
        for node in script.children:
            if type(node) is not places.text_type:
                continue
            code = node.data
            if any(word in code for word in words) and (match := sign.search(code)):
                return places.text_of(node).span(*match.span())
    return None
