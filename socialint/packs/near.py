"""Near misses: a wording of which a few words are others, missing, or too many, and what the difference is."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from socialint.packs.alike import BEGUN, Code, Token, likest, stretches
from socialint.packs.normal import normalise
from socialint.packs.prose import URL, Prose
from socialint.packs.wording import HOST, HOST_GOES_ON, SLOT, Wording, address_behind, fits
from socialint.pattern import pattern

_WORD_OR_SLOT = pattern(r"\[[^\[\]]*\]|\w+")
_FIGURE_BEGAN, _FIGURE_GOES_ON = pattern(r"(?:\d+\.)+\Z"), pattern(r"(?:\.\d+)+")
#: Shorter wordings have no near misses: two words of three are any two words.
_SHORTEST = 4


class Near(NamedTuple):
    """Where a wording differs, as `[start, end)` of the prose's normal form, how, and which part of it is right."""

    start: int
    end: int
    how: str
    alike: float


def near(prose: Prose, wording: Wording) -> Near | None:
    """The first difference of the nearest text that is almost the wording; None where nothing comes near."""
    printed, words = _spelled(wording.text)
    if sum(map(bool, words)) < _SHORTEST:
        return None
    for stretch in stretches(prose, words):
        found = _compare(prose, wording, words, printed, stretch)
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


def _compare(
    prose: Prose, wording: Wording, words: list[str], printed: list[tuple[int, int]], stretch: list[Token]
) -> Near | None:
    tokens, codes, alike = likest(prose, words, stretch)
    codes, slots = _filled(words, codes)
    if codes[0][0] == "insert":
        del codes[0]  # it stands before the wording
    tag, i1, i2, j1, j2 = codes[-1]
    enough = BEGUN + (tokens[-1] != stretch[-1])  # in a paragraph that goes on, one more
    if len(codes) == 2 and codes[0][0] == "equal" and codes[0][2] >= enough and _cut(words, tokens, codes[-1]):
        at, wanted = tokens[j2 - 1], wording.text[printed[i1][0] : printed[-1][1]]
        other = address_behind(prose, at.end) if HOST.search(wanted) else None
        if other:
            return Near(*other, f'"{prose.written(*other)}" stands where it must say "{wanted}"', alike)
        return Near(at.start, at.end, f'it is cut off, "{wanted}" is missing', alike)
    if not alike:
        return None
    if tag in ("insert", "replace") and len(codes) > 1 and j2 == len(tokens):
        # What follows the wording is no part of it: of a last word that is another, only as many.
        codes[-1] = (tag, i1, i2, j1, min(j2, j1 + i2 - i1))
    for tag, i1, i2, j1, j2 in codes:
        wanted = wording.text[printed[i1][0] : printed[i2 - 1][1]] if i2 > i1 else ""
        if tag == "equal" or (tag == "insert" and j1 == j2):
            continue
        if tag == "delete" or j1 == j2:
            at = tokens[min(j1, len(tokens) - 1)] if i1 == 0 else tokens[max(0, j1 - 1)]
            return Near(at.start, at.end, f'"{wanted}" is missing', alike)
        start, end = tokens[j1].start, tokens[j2 - 1].end
        shown = prose.written(start, end)
        if tag == "insert":
            return Near(start, end, f'"{shown}" is no part of it', alike)
        return Near(start, end, f'"{shown}" stands where it must say "{wanted}"', alike)
    for i, j1, j2 in slots:  # all words are right, and something is not
        start, end = _whole_figure(prose.normal.value, tokens[j1].start, tokens[j2 - 1].end)
        if (i, j1, j2) != slots[-1] and fits(prose, wording.text[slice(*printed[i])].strip("[]"), start, end):
            continue
        return Near(start, end, f'"{prose.written(start, end)}" does not fill in "{wording.text[slice(*printed[i])]}"', alike)
    first = next((code[3] for code in codes), 0)
    host = HOST.search(wording.text)
    low = prose.normal.value.find(host[0].casefold(), tokens[first].start) if host else -1
    more = HOST_GOES_ON.match(prose.normal.value, low + len(host[0])) if host and low >= 0 else None
    if more:
        return Near(*more.span(), f'"{more[0]}" is no part of it', alike)
    signs = _other_sign(prose, wording, printed, tokens[first:])
    return signs or Near(tokens[first].start, tokens[-1].end, "its signs are others", alike)


def _whole_figure(value: str, start: int, end: int) -> tuple[int, int]:
    """What stands for a slot, with the other digits of a figure of which it is a part: words are parted at signs ("100.1")."""
    before = _FIGURE_BEGAN.search(value, max(0, start - SLOT), start) if value[start].isdigit() else None
    behind = _FIGURE_GOES_ON.match(value, end) if value[end - 1].isdigit() else None
    return before.start() if before else start, behind.end() if behind else end


def _filled(words: list[str], codes: list[Code]) -> tuple[list[Code], list[tuple[int, int, int]]]:
    """Differences, filled slots being none; and the slots: which word of the wording, and where what fills it begins and ends."""
    found: list[Code] = []
    slots: list[tuple[int, int, int]] = []
    for tag, i1, i2, j1, j2 in (part for code in codes for part in _without_last_slot(words, *code)):
        filled = tag == "replace" and i2 - i1 == 1 and not words[i1]
        if filled:
            slots.append((i1, j1, j2))
        if found and found[-1][0] == "equal" and (filled or tag == "equal"):
            found[-1] = ("equal", found[-1][1], i2, found[-1][3], j2)
        else:
            found.append(("equal" if filled else tag, i1, i2, j1, j2))
    return found, slots


def _without_last_slot(words: list[str], tag: str, i1: int, i2: int, j1: int, j2: int) -> list[Code]:
    """A difference in as many words, of which the last fills a slot, in two parts."""
    if tag == "replace" and 1 < i2 - i1 == j2 - j1 and not words[i2 - 1]:
        return [(tag, i1, i2 - 1, j1, j2 - 1), (tag, i2 - 1, i2, j2 - 1, j2)]
    return [(tag, i1, i2, j1, j2)]


def _other_sign(prose: Prose, wording: Wording, printed: list[tuple[int, int]], tokens: list[Token]) -> Near | None:
    """The first word that is spaced out, or two with another sign between them than the wording has; all its words are there."""
    for (start, end), token in zip(printed, tokens, strict=False):
        if token.end - token.start > len(token.word):
            how = f'"{prose.written(token.start, token.end)}" stands where it must say "{wording.text[start:end]}"'
            return Near(token.start, token.end, how, 1.0)
    for (left, right), (here, there) in zip(pairwise(printed), pairwise(tokens), strict=False):
        wanted = normalise(f"a{wording.text[left[1] : right[0]]}a").value[1:-1]
        if prose.normal.value[here.end : there.start] != wanted:
            how = f'"{prose.written(here.start, there.end)}" stands where it must say "{wording.text[left[0] : right[1]]}"'
            return Near(here.start, there.end, how, 1.0)
    return None


def _cut(words: list[str], tokens: list[Token], code: Code) -> bool:
    """True where a text ends within the wording, maybe within a word."""
    tag, i1, i2, j1, j2 = code
    return tag == "delete" or (tag == "replace" and j2 - j1 == 1 and i2 - i1 > 1 and words[i1].startswith(tokens[j1].word))
