"""Texts of nothing but words for pictures and their places."""

from __future__ import annotations

from socialint.reading.alternatives import ALONE, KIND, LAYOUT, OWNER, PLACE, THING, Said, lists_of

_FIRST = PLACE | ALONE | KIND | THING
_LOGOS = frozenset({"logo", "logos", "logotipo"})
#: How German and Norwegian name a kind of picture in one word: "Kursfoto".
_COMPOUND = ("foto", "fotos", "bild", "bilder", "bilde", "bilete", "banner", "thumbnail")


def names_kind(said: Said, strict: bool = True) -> bool:
    """True where a text names only the kind of picture, its place on the page or its number.

    Not `strict`: parts of a page with their place, which may say what a button does ("Arrow down"), are among those, too.
    """
    if len(said.words) == 1 and not said.any and 7 <= len(said.words[0]) <= 24:
        word = said.words[0].rstrip("0123456789")
        return word.endswith(_COMPOUND) or _joined(word)
    if not said.words or len(said.words) > 7 or len(said.text) > 80 or not said.any & (KIND | ALONE):
        return False
    marks = [mark for mark, word in zip(said.marks, said.words, strict=True) if not word.isdigit()]
    if marks and len(said.words) - len(marks) <= 1 and all(mark & ALONE for mark in marks):
        return True
    known = KIND | PLACE | ALONE | (OWNER if not _LOGOS.isdisjoint(said.words) else 0)
    return any(mark & (KIND if strict else KIND | LAYOUT) for mark in marks) and all(mark & known for mark in marks)


def _joined(word: str) -> bool:
    """True for two of these words that are written as one: "topbanner", "teamphoto"."""
    return any(lists_of(word[-size:]) & (KIND | ALONE) and lists_of(word[:-size]) & _FIRST for size in range(4, len(word) - 2))
