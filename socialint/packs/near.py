"""Near misses: a wording of which a few words are others, missing, or too many, and what the difference is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from socialint.packs.normal import BREAK, normalise
from socialint.packs.prose import URL, Prose
from socialint.packs.wording import Wording
from socialint.pattern import pattern

_WORD_OR_SLOT = pattern(r"\[[^\[\]]*\]|\w+")
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
    if sum(map(bool, words)) < _SHORTEST:
        return None
    for first in _beginnings(prose, words):
        found = _compare(prose, wording, words, printed, first)
        if found:
            return found
    return None


@lru_cache(maxsize=1024)
def _spelled(text: str) -> tuple[list[tuple[int, int]], list[str]]:
    """The words of a wording: where they stand in it, and their normal forms; "" for a slot, in which any words may stand."""
    # The prose has no addresses: what is held against it has none either.
    bare = URL.sub(lambda match: " " * len(match[0]), text)
    printed = [match.span() for match in _WORD_OR_SLOT.finditer(bare)]
    return printed, ["" if text[start] == "[" else normalise(text[start:end]).value for start, end in printed]


def _beginnings(prose: Prose, words: list[str]) -> Iterator[int]:
    """Where the wording would begin, as indices of the prose's words: two or three of its words stand there in a row."""
    long = 3 if len(words) > 8 else 2
    for near in dict.fromkeys((0, len(words) // 2, len(words) - long)):
        at = next((at for at in (*range(near, len(words) - long + 1), *range(near)) if all(words[at : at + long])), near)
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
    last = min(first + len(words) + _SPARE, len(prose.tokens))
    last = next((i for i in range(first + 1, last) if _parted(prose, i - 1, i)), last)
    tokens = prose.tokens[first:last]
    codes, slots, same = _differences(words, [token[2] for token in tokens])
    alike = same / sum(map(bool, words))
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
    for i, j1, j2 in slots:  # all words are right, and something is not
        start, end = tokens[j1][0], tokens[j2 - 1][1]
        return Near(start, end, f'"{prose.written(start, end)}" does not fill in "{wording.text[slice(*printed[i])]}"', alike)
    return _other_sign(prose, wording, printed, tokens) or Near(tokens[0][0], tokens[-1][1], "its signs are others", alike)


def _differences(
    words: list[str], there: list[str]
) -> tuple[list[tuple[str, int, int, int, int]], list[tuple[int, int, int]], int]:
    """How words differ from those of a wording (as `difflib` tells it), its filled slots being none, and how many are the same.

    The slots: which word of the wording, and where what fills it begins and ends.
    """
    from difflib import SequenceMatcher

    codes: list[tuple[str, int, int, int, int]] = []
    slots: list[tuple[int, int, int]] = []
    same = 0
    found = SequenceMatcher(None, words, there, autojunk=False).get_opcodes()
    for tag, i1, i2, j1, j2 in (part for code in found for part in _without_last_slot(words, *code)):
        filled = tag == "replace" and i2 - i1 == 1 and not words[i1]
        if filled:
            slots.append((i1, j1, j2))
        same += i2 - i1 if tag == "equal" else 0
        if codes and codes[-1][0] == "equal" and (filled or tag == "equal"):
            codes[-1] = ("equal", codes[-1][1], i2, codes[-1][3], j2)
        else:
            codes.append(("equal" if filled else tag, i1, i2, j1, j2))
    return codes, slots, same


def _without_last_slot(words: list[str], tag: str, i1: int, i2: int, j1: int, j2: int) -> list[tuple[str, int, int, int, int]]:
    """A difference in as many words, of which the last fills a slot, in two parts."""
    if tag == "replace" and 1 < i2 - i1 == j2 - j1 and not words[i2 - 1]:
        return [(tag, i1, i2 - 1, j1, j2 - 1), (tag, i2 - 1, i2, j2 - 1, j2)]
    return [(tag, i1, i2, j1, j2)]


def _other_sign(
    prose: Prose, wording: Wording, printed: list[tuple[int, int]], tokens: list[tuple[int, int, str]]
) -> Near | None:
    """The first two words with another sign between them than the wording has; all its words are there."""
    for (left, right), (here, there) in zip(pairwise(printed), pairwise(tokens), strict=False):
        wanted = normalise(f"a{wording.text[left[1] : right[0]]}a").value[1:-1]
        if prose.normal.value[here[1] : there[0]] != wanted:
            start, end = here[0], there[1]
            how = f'"{prose.written(start, end)}" stands where it must say "{wording.text[left[0] : right[1]]}"'
            return Near(start, end, how, 1.0)
    return None


def _cut(words: list[str], tokens: list[tuple[int, int, str]], tag: str, i1: int, i2: int, j1: int, j2: int) -> bool:
    """True where a text ends within the wording, maybe within a word."""
    return tag == "delete" or (tag == "replace" and j2 - j1 == 1 and i2 - i1 > 1 and words[i1].startswith(tokens[j1][2]))
