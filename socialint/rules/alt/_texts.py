"""The text alternatives of a document that somebody has written, and what is known of their pictures."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from socialint.blocks import HEADINGS
from socialint.document import Document
from socialint.media import Media
from socialint.model import Text
from socialint.parse.templates import filled_in
from socialint.pattern import pattern
from socialint.tree import Element

#: Folders and names of pictures for which a name, or a word that is set as a picture, is right.
_OF_NAMES = pattern(
    r"logo|icon|button|btn|label|brand|badge|partner|sponsor|client|flag|social|emoji|avatar|user|author|team|people",
    re.IGNORECASE,
)

_EMOJI = pattern(r"emoji|smile?y|smilie", re.IGNORECASE)
#: Wherever they stand: "garden.jpg.webp", "image?url=garden.jpg&w=640".
_PHOTOGRAPH = pattern(r"\.jpe?g(?![a-z0-9])", re.IGNORECASE)
_DRAWN = pattern(r"\.(?:png|gif|svg)(?![a-z0-9])", re.IGNORECASE)
_EITHER = pattern(r"\.(?:webp|avif|heic)(?![a-z0-9])", re.IGNORECASE)
_PICTURE = pattern(r"\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)", re.IGNORECASE)
#: A heading is looked for so far up.
_DEEPEST = 5
#: A picture of so many CSS pixels in both directions, at most, stands among the letters.
_SMALL = 32
#: The sides of a picture that nobody sees.
_NO_SIDE = frozenset({"0", "1", "0px", "1px"})


@lru_cache(maxsize=1)  # of one document, a dozen rules ask the same
def written(doc: Document) -> list[tuple[Media, Text]]:
    """Each picture, animation, video or sound with its text alternative. What a template or its engine writes is left out."""
    found = ((item, item.alt.text) for item in doc.media if item.alt.present)
    return [(item, text) for item, text in found if text is not None and not filled_in(text.value)]


def source_of(item: Media) -> str:
    """Where a picture comes from, path or URL; "" where that cannot be told."""
    return item.src.value if item.src is not None and not item.src.dynamic else ""


def in_control(element: Element | None) -> bool:
    """True for a picture that stands for where a link leads, or for what a button does."""
    return element is not None and (element.tag == "input" or element.inside("a", "button"))


def names_link(element: Element | None) -> bool:
    """True for a picture that is all of a link: the link has no other name."""
    link = link_of(element)
    return link is not None and not link.text_content.strip()


def link_of(element: Element | None) -> Element | None:
    """The link that a picture stands in."""
    return next((node for node in element.ancestors() if node.tag == "a"), None) if element is not None else None


class Picture:
    """What is known of a picture besides its text alternative: where it comes from (path or URL), and what stands around it."""

    __slots__ = ("_doc", "element", "source")

    def __init__(self, source: str = "", element: Element | None = None, doc: Document | None = None) -> None:
        self.source = source
        self.element = element
        self._doc = doc

    @property
    def file(self) -> str:
        """The name of its file with its query, in small letters."""
        return self.source.rpartition("/")[2].lower()

    @property
    def is_photograph(self) -> bool:
        """True for a JPEG file, and for WebP and the like that was not made from a drawing: few logos are kept so."""
        if "." not in self.source:
            return False
        return _PHOTOGRAPH.search(self.source) is not None or (
            _EITHER.search(self.source) is not None and _DRAWN.search(self.source) is None
        )

    @property
    def is_drawn(self) -> bool:
        """True for a file as words and signs are kept in, and photographs seldom."""
        return _DRAWN.search(self.source) is not None and _PHOTOGRAPH.search(self.source) is None

    @property
    def has_name(self) -> bool:
        """True where the address tells that a name, or a word that is set as a picture, is right."""
        return _OF_NAMES.search(self.source) is not None

    @property
    def in_control(self) -> bool:
        """True for a picture that stands for what a button does, or for where a link leads, if that is not a larger picture."""
        return in_control(self.element) and not self.is_enlarged

    @property
    def is_enlarged(self) -> bool:
        """True for a picture that is a link to a larger one, as forms for uploads make it."""
        link = link_of(self.element)
        return link is not None and _PICTURE.search(link.get("href", "")) is not None

    @property
    def is_heading(self) -> bool:
        """True for a picture that is all of a heading: its text is the heading's."""
        around = () if self.element is None else islice(self.element.ancestors(), _DEEPEST)
        return any(node.tag in HEADINGS and not node.text_content.strip() for node in around)

    @property
    def is_icon(self) -> bool:
        """True for a picture that is declared to be as small as a letter, one side at least: it says what stands beside it."""
        if self.element is None:
            return False
        sides = [self.element.get(name, "").strip().removesuffix("px") for name in ("width", "height")]
        sides = [side for side in sides if side]
        return bool(sides) and all(side.isdecimal() and 1 < int(side) <= _SMALL for side in sides)

    @property
    def is_gone(self) -> bool:
        """True for a picture whose own style takes it away, wherever it stands: in `noscript`, too."""
        return self.element is not None and "display:none" in self.element.get("style", "").replace(" ", "").lower()

    @property
    def is_unseen(self) -> bool:
        """True for a picture that is declared to be one pixel large, or less, and that no script makes larger."""
        element = self.element
        if element is None or element.get("width") not in _NO_SIDE or element.get("height") not in _NO_SIDE:
            return False
        return not any(name.startswith("data-") for name in element.attrs)

    @property
    def is_emoji(self) -> bool:
        """True for a picture that stands for an emoji, as chat and blog software makes them: the emoji is its right text."""
        element = self.element
        return element is not None and any(_EMOJI.search(element.get(name, "")) for name in ("class", "src"))

    @property
    def sites(self) -> frozenset[str]:
        """The names of the site, as it gives them to others, in small letters."""
        return _sites(self._doc) if self._doc is not None else frozenset()


@lru_cache(maxsize=1)  # every picture of a document asks
def _sites(doc: Document) -> frozenset[str]:
    named = (meta for meta in doc.elements("meta") if meta.get("property", meta.get("name", "")) == "og:site_name")
    return frozenset(meta.get("content", "").strip().casefold() for meta in named)
