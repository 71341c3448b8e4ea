"""The characters of a text beyond ASCII: few, so that most of what rules look for among them is soon known not to be there."""

from __future__ import annotations

from functools import lru_cache

_ASCII = bytes(range(128))


@lru_cache(maxsize=4)  # of one post, some rules ask the same
def beyond_ascii(text: str) -> str:
    """These characters, in order."""
    if text.isascii():
        return ""
    # Their bytes in UTF-8 are none of ASCII's: many times quicker than a look at each character.
    return text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
