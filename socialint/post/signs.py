"""The characters of a text beyond ASCII: few, so that most of what rules look for among them is soon known not to be there."""

from __future__ import annotations

from functools import lru_cache

from socialint.pattern import pattern

_ASCII = pattern(r"[\x00-\x7f]+")


@lru_cache(maxsize=4)  # of one post, some rules ask the same
def beyond_ascii(text: str) -> str:
    """These characters, in order."""
    return "" if text.isascii() else _ASCII.sub("", text)
