"""Sentences: where one ends.

A full stop ends a sentence where a blank follows and neither the word before
it nor the word after it says otherwise: abbreviations, initials, ordinals
("am 3. Oktober") and a small letter ("1. januar") do. A line break that the
reader sees ends one too, and so does a bullet, or a bar between the links of a
menu: posts are written in lines.
Where the blank after a full stop was forgotten ("erfahren.In diesem"), two
whole words around it still make two sentences.
"""

from __future__ import annotations

import re
from functools import lru_cache

from socialint.pattern import pattern
from socialint.reading import languages
from socialint.reading.languages import Language

#: A run of ending marks (`marks`: those behind the first), then closing quotes and brackets, then a blank or the end; or a
#: full stop without its blank; or line breaks; or a bullet or bar. All of them begin in one set, which is quickly looked for. The
#: look-behind lets a run be tried only once, the possessive quantifiers never twice: linear.
_END = pattern(
    r"[.!?…。！？\n•◦▪▸►‣|·](?:"
    r"(?<=[.!?…。！？])(?<![.!?…。！？]{2})(?P<marks>[.!?…。！？]*+)[\"'”’»)\]]*+(?=\s|$)"
    r"|(?<=[^\W\d_A-Z]{4}\.)(?P<stop>)(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]*+[\s,])"
    r"|(?<=\n)\n*|(?<=\s[•◦▪▸►‣|·])(?=\s))"
)
#: No abbreviation is longer.
_LONGEST = 20


def sentences(text: str, language: str = "") -> tuple[tuple[int, int], ...]:
    """`[start, end)` of each sentence that has a letter or digit, without blanks around it, in code points.

    `language` is a BCP 47 tag and chooses the abbreviations; "" knows only what every language shares.
    """
    return _sentences(text, language)


def none_longer(text: str, most: int, language: str = "") -> bool:
    """True where a look at few words tells that no sentence has more than `most` of them; whatever stands between blanks is one.

    Of the next `most` words the last that surely ends a sentence is where it goes on. Linear: no word is looked at a third time.
    """
    words = text.split()
    abbreviations = languages.of(language).abbreviations
    at = 0
    while len(words) - at > most:
        for end in range(at + most, at, -1):
            if words[end - 1][-1] in ".!?" and _surely_ends(words[end - 1], words[end], abbreviations):
                at = end
                break
        else:
            return False
    return True


def _surely_ends(word: str, following: str, abbreviations: frozenset[str]) -> bool:
    """True for a word and its mark that end a sentence whatever else stands there. Others may end one, too: see `_ends`."""
    said = word[:-1]
    return following[0].isupper() and said.isalpha() and 1 < len(said) < _LONGEST and said.lower() not in abbreviations


@lru_cache(maxsize=2048)  # two rules ask for the same, and the pages of a site say much the same over and over
def _sentences(text: str, language: str) -> tuple[tuple[int, int], ...]:
    row = languages.of(language)
    pieces: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        kind = match.lastgroup
        if kind == "marks" and not _ends(text, match, row):
            continue
        pieces.append((start, match.end() if kind else match.start()))
        start = match.end()
    pieces.append((start, len(text)))
    found: list[tuple[int, int]] = []
    for start, end in pieces:
        piece = text[start:end]
        if any(map(str.isalnum, piece)):
            found.append((start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())))
    return tuple(found)


def _ends(text: str, match: re.Match[str], language: Language) -> bool:
    start, end = match.span()
    after = _next(text, end)
    if after.islower():
        return False
    if text[start] != "." or match["marks"]:
        return True
    before = _word_before(text, start)
    if before.isdigit():
        # An ordinal or a date, in languages that write them so; a year is neither.
        return not (len(before) <= 2 and after and language.ordinals)
    if len(before) == 1 and before.isalpha():
        return not after  # an initial, or a part of "z. B."
    return not after or before.lower() not in language.abbreviations


def _word_before(text: str, end: int) -> str:
    """The letters, digits and full stops that stand right before `end`."""
    word = text[max(0, end - _LONGEST) : end].rpartition(" ")[2]
    if word.isalnum():
        return word
    start = end
    while start > max(0, end - _LONGEST) and (text[start - 1].isalnum() or text[start - 1] in "._"):
        start -= 1
    return text[start:end]


def _next(text: str, at: int) -> str:
    """The first letter or digit of the next word, "" at the end; opening quotes and brackets are passed over."""
    for char in text[at : at + 12]:
        if char.isalnum():
            return char
    return ""
