"""Syllables.

English has no rule worth the name: the counts are those of the Carnegie
Mellon Pronouncing Dictionary, which ships here as `syllables-en.txt.gz` (one
line for each count: the count, then its words; first pronunciation of each;
words that hold a full stop or a hyphen left out, as none is ever asked for).
Made from the dictionary's own `cmudict.dict` as of 2026-01; its licence is in
`syllables-en.LICENSE`.

German spells what it says, so groups of vowels do.
"""

from __future__ import annotations

import os
from functools import cache

from socialint.pattern import pattern

#: What is one syllable: a double vowel, a diphthong (but not in "Museum") or a vowel. The u of "qu" is none.
_GERMAN = pattern(r"e(?=ums?$)|aa|ee|oo|ie|ei|ai|ey|ay|au|äu|eu|oi|(?<!q)u|y(?![aeiouäöü])|[aeioäöüáàâéèêíóôú]")


def german(word: str) -> int:
    """The syllables of a German word, at least 1."""
    return max(1, len(_GERMAN.findall(word.lower())))


@cache
def english() -> dict[str, int]:
    """Lower-case English words and their syllables. About 0.05 s and 15 MB on first use; what is not in it is unknown."""
    import gzip

    known: dict[str, int] = {}
    with gzip.open(os.path.join(os.path.dirname(__file__), "syllables-en.txt.gz"), "rt", encoding="utf-8") as file:
        for line in file:
            count, *words = line.split()
            known.update(dict.fromkeys(words, int(count)))
    return known
