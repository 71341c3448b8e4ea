"""The text alternatives of a document that somebody has written."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from socialint.document import Document
from socialint.model import Media, Text
from socialint.parse.templates import filled_in
from socialint.pattern import pattern
from socialint.tree import Element

#: Folders and names of pictures for which a name, or a word that is set as a picture, is right.
OF_NAMES = pattern(
    r"logo|icon|button|btn|label|brand|badge|partner|sponsor|client|flag|social|emoji|avatar|user|author|team|people",
    re.IGNORECASE,
)

_PHOTOGRAPH = pattern(r"\.jpe?g(?:[?#]|$)", re.IGNORECASE)
_DRAWN = pattern(r"\.(?:png|gif|svg)(?:[?#]|$)", re.IGNORECASE)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: A heading is looked for so far up.
_DEEPEST = 5
#: A picture of so many CSS pixels in both directions, at most, stands among the letters.
_SMALL = 32


@lru_cache(maxsize=1)  # of one document, a dozen rules ask the same
def written(doc: Document) -> list[tuple[Media, Text]]:
    """Each picture, animation, video or sound with its text alternative. What a template or its engine writes is left out."""
    found = ((item, item.alt.text) for item in doc.media if item.alt.present)
    return [(item, text) for item, text in found if text is not None and not filled_in(text.value)]


def in_control(element: Element | None) -> bool:
    """True for a picture that stands for where a link leads, or for what a button does."""
    return element is not None and (element.tag == "input" or element.inside("a", "button"))


def names_link(element: Element | None) -> bool:
    """True for a picture that is all of a link: the link has no other name."""
    link = next((node for node in element.ancestors() if node.tag == "a"), None) if element is not None else None
    return link is not None and not link.text_content.strip()


def is_heading(element: Element | None) -> bool:
    """True for a picture that is all of a heading: its text is the heading's."""
    around = () if element is None else islice(element.ancestors(), _DEEPEST)
    return any(node.tag in _HEADINGS and not node.text_content.strip() for node in around)


def is_icon(element: Element | None) -> bool:
    """True for a picture that is declared to be as small as a letter, one side at least: it says what stands beside it."""
    if element is None:
        return False
    sides = [side.removesuffix("px") for side in (element.get("width", "").strip(), element.get("height", "").strip()) if side]
    return bool(sides) and all(side.isdecimal() and 1 < int(side) <= _SMALL for side in sides)


def is_photograph(source: str) -> bool:
    """True for the address of a JPEG file: logos and signs are seldom kept as one."""
    return _PHOTOGRAPH.search(source) is not None


def is_drawn(source: str) -> bool:
    """True for the address of a file as words and signs are kept in, and photographs seldom."""
    return _DRAWN.search(source) is not None
