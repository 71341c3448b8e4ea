"""Words: what a reader reads as one, and what is not read at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import filterfalse

from socialint.model import MASK
from socialint.pattern import pattern

#: Pictures among the letters: arrows, symbols, dingbats, emoji, their joiners, variation selectors and tags. Blocks of
#: The Unicode Standard, not the emoji table: a tick from the dingbats is no more a word than a face is.
_PICTURES = (
    "\u200d\u20e3\u2190-\u21ff\u2300-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299\ufe0e\ufe0f"
    "\U0001f000-\U0001faff\U000e0020-\U000e007f"
)

# What is taken out. Each alternative starts with a character that cannot stand inside a match of itself that failed: linear.
_ADDRESS = pattern(r"(?i:https?)://\S+|(?<![\w.])(?i:www)\.\S+")
_ACCOUNT = pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}|(?<!\w)@[\w.-]+(?:@[\w.-]+)?")  # e-mail; handles, with their server
_KEYCAP = pattern("[0-9#*]\ufe0f?\u20e3")
_TAG = pattern(r"(?<![\w&])[#＃]\w+")
_PICTURE = pattern(f"[{_PICTURES}{MASK}]+")
_TAIL = ".,;:!?…)]}\"'”’»"


def clean(text: str) -> str:
    """The text with addresses, handles, hashtags and emoji blanked out, offsets unchanged.

    Punctuation after an address belongs to the sentence and stays. What a
    template writes (`MASK`) is blanked too.
    """
    if "://" in text or "www." in text.lower():
        text = _ADDRESS.sub(_blank, text)
    if "@" in text:
        text = _ACCOUNT.sub(_blank, text)
    if "\u20e3" in text:
        text = _KEYCAP.sub(_blank, text)
    if "#" in text or "＃" in text:
        text = _TAG.sub(_blank, text)
    return text if text.isascii() else _PICTURE.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    value = match.group()
    kept = value[len(value.rstrip(_TAIL)) :]
    return " " * (len(value) - len(kept)) + kept


def words(text: str) -> list[str]:
    """The words of a text: what stands between blanks and holds a letter or a digit, punctuation and all."""
    return [token for token in text.split() if token.isalnum() or any(map(str.isalnum, token))]


#: A word in the narrow sense, for those who need its place: letters, with apostrophes and hyphens inside.
_LETTERS = pattern(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")


def places(text: str) -> Iterator[tuple[int, int]]:
    """`[start, end)` of each word of letters, in code points; digits and symbols are left out."""
    return (match.span() for match in _LETTERS.finditer(text))


#: Nothing but letters, for those who need no place.
_RUN = pattern(r"[^\W\d_]+")
#: Of the bytes of UTF-8, those of ASCII that are no letters become blanks.
_NO_LETTERS = bytes(byte if byte >= 128 or chr(byte).isalpha() else 32 for byte in range(256))


def runs(text: str) -> list[str]:
    """Every run of letters in a text, in small letters and in any order."""
    parted = text.lower().encode("utf-8", "surrogatepass").translate(_NO_LETTERS).decode("utf-8", "surrogatepass").split()
    others = list(filterfalse(str.isalpha, parted))  # signs beyond ASCII stand in them: few texts have many
    return [*filter(str.isalpha, parted), *_RUN.findall(" ".join(others))] if others else parted
