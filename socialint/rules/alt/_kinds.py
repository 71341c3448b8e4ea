"""Texts of nothing but words for pictures and their places."""

from __future__ import annotations

from socialint.reading.alternatives import ALONE, KIND, OWNER, PLACE, Said

_LOGOS = frozenset({"logo", "logos", "logotipo"})


def names_kind(said: Said) -> bool:
    """True where a text names only the kind of picture, its place on the page or its number."""
    if not said.words or len(said.words) > 7 or len(said.text) > 80 or not said.any & (KIND | ALONE):
        return False
    marks = [mark for mark, word in zip(said.marks, said.words, strict=True) if not word.isdigit()]
    if len(marks) == 1 and len(said.words) <= 2 and marks[0] & ALONE:
        return True
    known = KIND | PLACE | ALONE | (OWNER if not _LOGOS.isdisjoint(said.words) else 0)
    return any(mark & KIND for mark in marks) and all(mark & known for mark in marks)
