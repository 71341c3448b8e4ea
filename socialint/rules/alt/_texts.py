"""The text alternatives of a document that somebody has written."""

from __future__ import annotations

import re
from functools import lru_cache

from socialint.document import Document
from socialint.model import Media, Text
from socialint.parse.templates import filled_in
from socialint.pattern import pattern
from socialint.tree import Element

#: Folders and names of pictures for which a name is the right word.
OF_NAMES = pattern(r"logo|icon|brand|badge|partner|sponsor|client|flag|social|emoji|avatar|author|team|people", re.IGNORECASE)


@lru_cache(maxsize=1)  # of one document, a dozen rules ask the same
def written(doc: Document) -> list[tuple[Media, Text]]:
    """Each picture, animation, video or sound with its text alternative. What a template or its engine writes is left out."""
    found = ((item, item.alt.text) for item in doc.media if item.alt.present)
    return [(item, text) for item, text in found if text is not None and not filled_in(text.value)]


def in_control(element: Element | None) -> bool:
    """True for a picture that stands for where a link leads, or for what a button does."""
    return element is not None and (element.tag == "input" or any(node.tag in ("a", "button") for node in element.ancestors()))
