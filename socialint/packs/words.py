"""The words of a text as forms read them, sentence by sentence: see phrases.py.

A sentence is cut at blanks into pieces, and a piece has the same words wherever it stands: so what its words are is worked out
once for all texts, which halves the cost.
"""

from __future__ import annotations

from itertools import islice

from socialint.model import Span
from socialint.packs.normal import BREAK
from socialint.packs.prose import ADDRESS, Prose
from socialint.pattern import pattern

_CAPITAL = r"[^\W\d_a-zäöüæøå]"
_EMOJI = r"\u2600-\u27bf\U0001f000-\U0001faff"
#: What ends a sentence: its marks before a blank or what closes; an empty line; the end of a line or an emoji before a capital
#: letter; a comma before an "and", since who turns up behind it ("... sent me this, and my sister loves it") says nothing of
#: what stands before.
_ENDS = pattern(
    rf"[.!?\n,{_EMOJI}{BREAK}](?:(?<=[.!?])(?=[\"')\s]|\Z)|(?<=\n)(?:[ \t]*\n|(?=[ \t]*{_CAPITAL}))"
    rf"|(?<=,)\s(?=(?:and|und|og)\s)|(?<=[{_EMOJI}])\ufe0f?\s+(?={_CAPITAL})|(?<={BREAK}))"
)
#: Nearly every word is made of letters, and nothing else stands beside it.
_PLAIN = r"[A-Za-zÀ-ÖØ-öø-ÿ]++(?![\w'’`-]|\.\w)"
#: Words of a compound are words: "PR-Paket" is read as "PR Paket".
_WORD = r"(?:[^\W\d_a-z]{3,20}-\d{1,3}|[^\W\d_]+\d+|\w+?(?=-)|\w+)(?:['’`]\w+)*"
_OTHER = rf"(?=[\w#@{ADDRESS}%$€£*])(?:{ADDRESS}+|[@#]\w+(?:\.\w+)*|\d+(?:[.,]\d+)*|{_WORD}|[%$€£*])"
_TOKEN = pattern(rf"{_PLAIN}|{_OTHER}")


def sentences_of(prose: Prose) -> list[str]:
    """The sentences of a text, without what ends them, read once for all languages; some are empty."""
    if "sentences" not in prose.known:
        prose.known["sentences"] = _ENDS.split(prose.value)
    found: list[str] = prose.known["sentences"]
    return found


def words_in(piece: str) -> tuple[str, ...]:
    """The words of a piece as they are written."""
    return tuple(_TOKEN.findall(piece))


def place_of(prose: Prose, number: int, first: int, end: int) -> Span:
    """The place in the file of some words of a sentence, all by their numbers."""
    value = prose.value
    ends = [match.span() for match in islice(_ENDS.finditer(value), number + 1)]
    start = ends[number - 1][1] if number else 0
    words = list(islice(_TOKEN.finditer(value, start, ends[number][0] if number < len(ends) else len(value)), first, end))
    return prose.text.span(words[0].start(), words[-1].end())


def words_of(text: str) -> list[str]:
    """The words of a piece of text, as entries have them."""
    return [folded(word) for word in _TOKEN.findall(text)]


def folded(word: str) -> str:
    """A word in small letters, with a straight apostrophe."""
    return word.casefold().replace("’", "'").replace("`", "'")
