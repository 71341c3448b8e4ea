"""How many terminal cells a text takes, by the rules that today's terminals share.

East Asian Width (UAX 11) gives one or two cells to a character; marks and
joiners take none; an emoji sequence (UTS 51) is drawn as one picture of two
cells. Ambiguous characters count one. Older terminals draw the parts of a
joined emoji side by side; nobody can be right on both, and this follows those
that draw one picture.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import category, east_asian_width

from socialint.pattern import pattern

_JOINER, _EMOJI_STYLE = "\u200d", "\ufe0f"
_ZERO = ("Mn", "Me", "Cf")
#: Of these, each takes one cell, alone and beside any other: the letters and signs of most texts that run from left to right.
_SINGLE = pattern(
    "[ -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u0391-\u03a1\u03a3-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*+"
)
_NUMBER_SIGNS = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"  # "Cf", and drawn
_EMOJI_BASES = "#*0123456789\u203c\u2049\u2139\u3030"  # what is no symbol and has an emoji style all the same


class Cluster(NamedTuple):
    """What is drawn in one place: `text[start:end]`, so many cells wide."""

    start: int
    end: int
    cells: int


def width(text: str) -> int:
    """The cells of a text."""
    return len(text) if one_each(text) else sum(cluster.cells for cluster in clusters(text))


def one_each(text: str) -> bool:
    """True for a text of which each character is one cell, can be printed as it is and runs from left to right.

    Most texts are; of others it may be false as well.
    """
    return text.isprintable() if text.isascii() else bool(_SINGLE.fullmatch(text))


def clusters(text: str) -> Iterator[Cluster]:
    """The text in pieces that a cursor cannot enter, in order and without gaps."""
    at, end = 0, len(text)
    while at < end:
        start, base = at, text[at]
        at += 1
        if " " <= base <= "~" and (at == end or text[at] <= "~"):  # nearly always: nothing comes upon it
            yield Cluster(start, at, 1)
            continue
        cells = char_width(base)
        if _regional(base) and at < end and _regional(text[at]):
            at += 1
        while at < end:
            char = text[at]
            if char == _EMOJI_STYLE and (base in _EMOJI_BASES or category(base) in ("So", "Sm")):
                cells = 2
            elif char == _JOINER and _picture(base) and at + 1 < end and _picture(text[at + 1]):
                cells, at = 2, at + 1  # the joined picture is drawn in the same place
            elif _modifier(char):
                if cells == 0 or not _picture(base):
                    break
                cells = 2
            elif not _extends(char):
                break
            at += 1
        yield Cluster(start, at, cells)


def char_width(char: str) -> int:
    """The cells of one character by itself: 0, 1 or 2. A control character is never drawn and counts one."""
    if " " <= char <= "~":
        return 1
    if "\u1160" <= char <= "\u11ff" or "\ud7b0" <= char <= "\ud7ff":
        return 0  # vowels and finals of Hangul join the syllable before them
    kind = category(char)
    if kind in _ZERO and char != "\xad" and char not in _NUMBER_SIGNS:
        return 0
    if _regional(char):
        return 2
    if kind == "Cn" and "\U0001f000" <= char <= "\U0001faff":
        return 2  # reserved for pictures: an emoji newer than this Python
    return 2 if east_asian_width(char) in "WF" else 1


def _extends(char: str) -> bool:
    """True for what is drawn upon the character before it. Other format characters are seen by nobody and stand alone."""
    return not char_width(char) and (category(char) != "Cf" or char in "\u200c\u200d" or "\U000e0020" <= char <= "\U000e007f")


def _picture(char: str) -> bool:
    return category(char) in ("So", "Cn", "Sm") or _modifier(char)


def _modifier(char: str) -> bool:
    return "\U0001f3fb" <= char <= "\U0001f3ff"


def _regional(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
