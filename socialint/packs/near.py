"""Near misses: a wording of which a few words are others, missing, or too many, and what the difference is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from socialint.packs.normal import BREAK, normalise
from socialint.packs.prose import URL, Prose
from socialint.packs.wording import Wording
from socialint.pattern import pattern

_WORD = pattern(r"\w+")
#: Shorter wordings have no near misses: two words of three are any two words.
_SHORTEST = 4
#: The part of a wording's words that must be there, in order.
_ENOUGH = 0.7
#: Words that may be too many, and places that are looked at for each of three beginnings.
_SPARE, _TRIED = 4, 5


class Near(NamedTuple):
    """Where a wording differs, as `[start, end)` of the prose's normal form, how, and which part of its words is right."""

    start: int
    end: int
    how: str
    alike: float


def near(prose: Prose, wording: Wording) -> Near | None:
    """The first difference of the nearest text that is almost the wording; None where nothing comes near."""
    printed, words = _spelled(wording.text)
    if len(words) < _SHORTEST or any("." not in slot for slot in wording.between):
        return None
    for first in _beginnings(prose, words):
        found = _compare(prose, wording, words, printed, first)
        if found:
            return found
    return None


@lru_cache(maxsize=1024)
def _spelled(text: str) -> tuple[list[tuple[int, int]], list[str]]:
    """The words of a wording: where they stand in it, and their normal forms."""
    # The prose has no addresses: what is held against it has none either.
    printed = [match.span() for match in _WORD.finditer(URL.sub(lambda match: " " * len(match[0]), text))]
    return printed, [normalise(text[slice(*span)]).value for span in printed]


def _beginnings(prose: Prose, words: list[str]) -> Iterator[int]:
    """Where the wording would begin, as indices of the prose's words: two or three of its words stand there in a row."""
    long = 3 if len(words) > 8 else 2
    for at in dict.fromkeys((0, len(words) // 2, len(words) - long)):
        if words[at] not in prose.words:  # nearly always
            continue
        tokens = prose.tokens
        for index in islice((index for index, token in enumerate(tokens) if token[2] == words[at]), _TRIED):
            if [token[2] for token in tokens[index : index + long]] == words[at : at + long]:
                yield next((i for i in range(index, max(0, index - at), -1) if _parted(prose, i - 1, i)), max(0, index - at))


def _parted(prose: Prose, left: int, right: int) -> bool:
    """True where a paragraph or the like ends between two words."""
    return BREAK in prose.normal.value[prose.tokens[left][1] : prose.tokens[right][0]]


def _compare(prose: Prose, wording: Wording, words: list[str], printed: list[tuple[int, int]], first: int) -> Near | None:
    from difflib import SequenceMatcher

    last = min(first + len(words) + _SPARE, len(prose.tokens))
    last = next((i for i in range(first + 1, last) if _parted(prose, i - 1, i)), last)
    tokens = prose.tokens[first:last]
    codes = SequenceMatcher(None, words, [token[2] for token in tokens], autojunk=False).get_opcodes()
    same = sum(i2 - i1 for tag, i1, i2, _, _ in codes if tag == "equal")
    alike = same / len(words)
    tail = codes[-1]
    cut = same >= 3 and len(codes) == 2 and codes[0][0] == "equal" and _cut(words, tokens, *tail)
    if alike < _ENOUGH and not cut:
        return None
    if cut:
        at = tokens[-1]
        return Near(at[0], at[1], f'it is cut off, "{wording.text[printed[tail[1]][0] : printed[-1][1]]}" is missing', alike)
    if tail[0] in ("insert", "replace") and len(codes) > 1 and tail[4] == len(tokens) and tail[2] == len(words):
        # What follows the wording is no part of it: of a last word that is another, only as many.
        codes[-1] = (tail[0], tail[1], tail[2], tail[3], min(tail[4], tail[3] + tail[2] - tail[1]))
    tag, i1, i2, j1, j2 = codes[0]
    if tag == "replace":  # nor is what stands before it, of a first word that is another
        codes[0] = (tag, i1, i2, max(j1, j2 - (i2 - i1)), j2)
    for tag, i1, i2, j1, j2 in codes:
        wanted = wording.text[printed[i1][0] : printed[i2 - 1][1]] if i2 > i1 else ""
        if tag == "equal" or (tag == "insert" and (j1 == j2 or i1 == 0)):
            continue
        if tag == "delete" or j1 == j2:
            at = tokens[min(j1, len(tokens) - 1)] if i1 == 0 else tokens[max(0, j1 - 1)]
            return Near(at[0], at[1], f'"{wanted}" is missing', alike)
        start, end = tokens[j1][0], tokens[j2 - 1][1]
        shown = prose.written(start, end)
        if tag == "insert":
            return Near(start, end, f'"{shown}" is no part of it', alike)
        return Near(start, end, f'"{shown}" stands where it must say "{wanted}"', alike)
    return Near(tokens[0][0], tokens[min(len(words), len(tokens)) - 1][1], "its signs are others", alike)


def _cut(words: list[str], tokens: list[tuple[int, int, str]], tag: str, i1: int, i2: int, j1: int, j2: int) -> bool:
    """True where a text ends within the wording, maybe within a word."""
    return tag == "delete" or (tag == "replace" and j2 - j1 == 1 and i2 - i1 > 1 and words[i1].startswith(tokens[j1][2]))
