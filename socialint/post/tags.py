"""Hashtags of several words: where one word ends and the next begins.

`#worldbookday` is three words, `#Barrierefreiheit` is one. A tag is taken for
several words only where common words of the language make up all of it. In
English, French and Spanish two words of four letters or three words do; German
and Norwegian build single words of two or three, so there a small word must
stand between ("tagderarbeit"). The lists (`tag_words/`) leave out the words
that split single words of a dictionary.
"""

from __future__ import annotations

import os
from functools import cache
from typing import NamedTuple

#: No tag that is longer is split, no word that is longer is listed, in code points.
_LONGEST, _LONGEST_WORD = 60, 20
_COMPOUNDING = frozenset({"de", "nb", "nn"})
LANGUAGES = ("en", "es", "fr", "de", "nb", "nn")


class _Lists(NamedTuple):
    small: frozenset[str]
    words: frozenset[str]


@cache
def _lists(language: str) -> _Lists:
    path = os.path.join(os.path.dirname(__file__), "tag_words", f"{language}.txt")
    with open(path, encoding="utf-8") as file:
        small, words = (line for line in file if not line.startswith("#"))
    return _Lists(frozenset(small.split()), frozenset(words.split()))


def split(tag: str, language: str) -> list[str]:
    """The words of a tag in small letters, [] where it may be one word or holds a word that is not listed.

    `language` is one of `LANGUAGES`; any other gives [].
    """
    if language not in LANGUAGES or not 8 <= len(tag) <= _LONGEST:
        return []
    lists = _lists(language)
    fewest: list[list[str] | None] = [[], *([None] * len(tag))]
    for start in range(len(tag)):
        before = fewest[start]
        if before is None:
            continue
        for end in range(start + 2, min(len(tag), start + _LONGEST_WORD) + 1):
            word, known = tag[start:end], fewest[end]
            if (known is None or len(known) > len(before) + 1) and (word in lists.words or word in lists.small):
                fewest[end] = [*before, word]
    words = fewest[-1] or []
    return words if _several(words, lists, language in _COMPOUNDING) else []


def _several(words: list[str], lists: _Lists, compounding: bool) -> bool:
    content = [len(word) for word in words if word not in lists.small]
    if len(words) < 2 or not content:
        return False
    if not compounding:
        return min(map(len, words)) >= 4 if len(words) == 2 else sum(content) >= 6 and min(content) >= 3
    long = sum(length >= 4 for length in content)
    between = any(word in lists.small and (len(word) >= 3 or word == "på") for word in words[1:-1])
    begins = len(words) >= 4 and words[0] in lists.small and len(words[0]) >= 3
    return (between and long >= 2) or (begins and long >= 1)
