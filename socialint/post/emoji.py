"""Emoji sequences in a text, after UTS #51 (Unicode emoji).

A sequence is what a reader sees as one picture: a flag, a keycap, a person
with a skin tone, a family joined by U+200D. Its shape decides, so emoji of a
later Unicode than the table's are found as soon as their code points are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from socialint.pattern import pattern
from socialint.post.signs import beyond_ascii


class Emoji(NamedTuple):
    """A sequence: `[start, end)` in code points of the text. `shown`: as a picture, not as a letter-like sign."""

    start: int
    end: int
    shown: bool


#: Where an emoji may begin; U+20E3 is the end of a keycap.
_FIRST = pattern("[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff]")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    from socialint.post.emoji_table import EMOJI, MODIFIER_BASE, PRESENTATION

    tone = "[\U0001f3fb-\U0001f3ff]"
    one = f"(?:[{MODIFIER_BASE}]\ufe0f?{tone}|[{EMOJI}]\ufe0f?\u20e3?)"
    tag = "(?:[\U000e0020-\U000e007e]{1,30}\U000e007f)"
    flag = "[\U0001f1e6-\U0001f1ff]{2}"
    sequence = re.compile(f"{flag}|[0-9#*]\ufe0f?\u20e3|{one}(?:{tag}|(?:\u200d{one}){{1,9}})?")
    shown = re.compile(f"[\ufe0f\u20e3\u200d{PRESENTATION}]")
    return sequence, shown


def sequences(text: str) -> tuple[Emoji, ...]:
    """Every emoji sequence in order.

    © ® ™ ↔ and the like are letter-like signs unless U+FE0F asks for the
    picture; they come with `shown` False.
    """
    return () if text.isascii() else _sequences(text)


@lru_cache(maxsize=4)  # of one post, some rules ask the same
def _sequences(text: str) -> tuple[Emoji, ...]:
    return tuple(_each(text))


def _each(text: str) -> Iterator[Emoji]:
    firsts = _FIRST.findall(beyond_ascii(text))
    if not firsts:
        return
    sequence, shown = _patterns()
    at = end = 0
    for first in firsts:
        start = text.index(first, at)
        at = start + 1
        if start < end:
            continue  # within the one before
        if first == "\u20e3":
            start = max(end, start - (2 if text[start - 1 : start] == "\ufe0f" else 1))
        match = sequence.match(text, start)
        end = match.end() if match else at
        if match:
            yield Emoji(start, end, text[end : end + 1] != "\ufe0e" and shown.search(match[0]) is not None)
