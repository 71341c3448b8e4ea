"""Credit lines: how people name the maker of a picture, in English, German and Norwegian.

Every pattern is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Media
from socialint.model import Text
from socialint.pattern import pattern
from socialint.record import Record

_WORK = (
    r"photos?|photograph(?:er|y)?|pictures?|images?|illustrations?|graphics?|video|footage"
    r"|fotos?|fotograf(?:in|ie)?|bild(?:er)?|grafik|bilde|illustrasjon|grafikk"
)
_NAME = r"[^\n.;|]{1,80}"
#: "Photo: Name", "Image credit: Name", "📷 @handle"; "Photo by Name", "image courtesy of Name"; "© 2026 Name".
_LINE = pattern(
    rf"(?:\b(?:{_WORK})(?: ?credits?)? ?:|\bcredits? ?:|[📷📸🎥📹] ?(?::|by )?) ?(?P<name>{_NAME})"
    rf"|\b(?:{_WORK}) (?:by|von|av|courtesy of) (?P<maker>{_NAME})"
    rf"|(?:©|\(c\)) ?(?:copyright )?(?:\d{{4}}(?: ?[-–] ?\d{{4}})? )?(?P<owner>{_NAME})",
    re.IGNORECASE,
)
#: One of these stands in every credit line: most texts have none, and the expression need not even be compiled.
_SIGNS = ("photo", "foto", "pict", "imag", "illustr", "graphic", "grafi", "video", "footage", "bild", "credit",
          "©", "(c)", "📷", "📸", "🎥", "📹")  # fmt: skip
#: Where something was found, which is not who made it.
_NOWHERE = frozenset(
    {"anonym", "anonymous", "aus", "author", "autor", "av", "bild", "bilde", "bilder", "bildersuche", "by", "com", "credit",
     "credits", "dem", "facebook", "foto", "fotograf", "fra", "from", "google", "image", "images", "instagram", "internet",
     "internett", "kilde", "n/a", "net", "netz", "none", "online", "photo", "photographer", "pinterest", "quelle", "reddit",
     "search", "source", "suche", "søk", "the", "tiktok", "tumblr", "twitter", "ukjent", "unbekannt", "unknown", "via", "von",
     "web", "whatsapp", "www", "x", "youtube"}
)  # fmt: skip
_WORD = pattern(r"n/a|[^\W\d_]+")


class Credit(Record):
    """A credit line in a text: `text[start:end]`, and the name that it gives."""

    start: int
    end: int
    name: str


def credit_lines(text: str, *, copyright: bool = True) -> Iterator[Credit]:
    """The credit lines of a text, in order; without `copyright` those with © are left out (a page's footer has one)."""
    if not may_hold_credit(text.casefold()):
        return
    for match in _LINE.finditer(text):
        maker = match["maker"] or ""
        if maker and not (maker[0].isupper() or maker[0] == "@"):
            continue  # "photo by the pool"
        name = match["name"] or maker or (match["owner"] if copyright else "")
        if name and name.strip():
            yield Credit(match.start(), match.start() + len(match[0].rstrip()), name.strip())


def may_hold_credit(folded: str) -> bool:
    """False for a case folded text without any sign of a credit line."""
    for sign in _SIGNS:  # noqa: SIM110 (a loop: every post comes by)
        if sign in folded:
            return True
    return False


def names_somebody(name: str) -> bool:
    """True where a name is more than the place where the work was found ("Pinterest", "via Google", "unknown")."""
    words = _WORD.findall(name.lower())
    return "@" in name or any(word not in _NOWHERE for word in words)


def own_texts(media: Media) -> list[Text]:
    """The texts in which a credit of this one work may stand: its credit and its caption. Its text alternative may not."""
    return [text for text in (media.credit, media.caption) if text is not None and text.value.strip()]


def shared_text(doc: Document) -> str:
    """The text in which credits of all works may stand."""
    return doc.text.value if doc.kind == "post" else "\n".join(block.value for block in doc.prose())
