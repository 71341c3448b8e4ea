"""What the scripts in a page say. Nothing is run."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from socialint.document import Document
from socialint.model import Span


def said(doc: Document, sign: re.Pattern[str], words: tuple[str, ...]) -> Span | None:
    """Where a script first says what a pattern matches, which holds one of the words; None where none does."""
    code = "".join(_codes(doc).values())
    if not any(word in code for word in words):
        return None
    for node, code in _codes(doc).items():
        if match := sign.search(code):
            return doc.root.places.text_of(node).span(*match.span())
    return None


@lru_cache(maxsize=1)  # several rules ask, one after the other
def _codes(doc: Document) -> dict[Any, str]:
    """What the texts of all scripts say, by their handles."""
    kind = doc.root.places.text_type
    return {node: node.data for script in doc.index.with_tag("script") for node in script.children if type(node) is kind}
