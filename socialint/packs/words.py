"""The words of a text as forms read them: see phrases.py.

A text is cut into sentences, these at blanks into pieces, and a piece has the same words wherever it stands: so what its
words are is worked out once for all texts, which halves the cost.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from re import Match

from socialint.model import Span
from socialint.packs.normal import BREAK
from socialint.packs.prose import ADDRESS, Prose
from socialint.pattern import pattern

#: Stands among the words for the end of a sentence.
END = ""
_CAPITAL = r"[^\W\d_a-zäöüæøå]"
_EMOJI = r"\u2600-\u27bf\U0001f000-\U0001faff"
#: What ends a sentence by what follows: an empty line; the end of a line or an emoji before a capital letter; a comma before
#: an "and", since who turns up behind it ("... sent me this, and my sister loves it") says nothing of what stands before.
_ENDS = pattern(
    rf"[\n,{_EMOJI}](?:(?<=\n)(?:[ \t]*\n|(?=[ \t]*{_CAPITAL}))|(?<=,)\s(?=(?:and|und|og)\s)"
    rf"|(?<=[{_EMOJI}])\ufe0f?\s+(?={_CAPITAL}))"
)
_HOST = r"[^\W_][\w-]{0,62}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,12}/\S*"
#: Nearly every word is made of letters, and nothing else stands beside it.
_PLAIN = r"[A-Za-zÀ-ÖØ-öø-ÿ]++(?![\w'’`-]|\.\w)"
#: Words of a compound are words: "PR-Paket" is read as "PR Paket".
_WORD = r"(?:[^\W\d_a-z]{3,20}-\d{1,3}|[^\W\d_]+\d+|\w+?(?=-)|\w+)(?:['’`]\w+)*"
_OTHER = rf"(?=[\w#@{ADDRESS}%$€£*])(?:{ADDRESS}+|[@#]\w+(?:\.\w+)*|{_HOST}|\d+(?:[.,]\d+)*|{_WORD}|[%$€£*])"
#: A word of a piece (the group), or the end of a sentence.
_TOKEN = pattern(rf"({_PLAIN}|{_OTHER})|[.!?]+(?=[\"')]|$)")
_PIECE = pattern(rf"{BREAK}|\S+")


def pieces_of(prose: Prose) -> list[str]:
    """What stands between blanks, and `END` behind each sentence, which may have others in it: for all languages."""
    if "pieces" not in prose.known:
        pieces: list[str] = []
        for sentence in _parted(prose.value).split(BREAK):
            pieces += sentence.split()
            pieces.append(END)
        prose.known["pieces"] = pieces
    found: list[str] = prose.known["pieces"]
    return found


def words_in(piece: str) -> tuple[str, ...]:
    """The words of a piece as they are written, and `END` for each sentence that ends in it."""
    return tuple(_TOKEN.findall(piece)) if piece else (END,)


def place_of(prose: Prose, first: int, end: int) -> Span:
    """The place in the file of some words, by their numbers."""
    tokens = list(islice(_tokens(_parted(prose.value)), first, end))
    return prose.text.span(tokens[0].start(), tokens[-1].end())


def words_of(text: str) -> list[str]:
    """The words of a piece of text, as entries have them."""
    return [folded(match[0]) for match in _TOKEN.finditer(text)]


def folded(word: str) -> str:
    """A word in small letters, with a straight apostrophe."""
    return word.casefold().replace("’", "'").replace("`", "'")


def _parted(value: str) -> str:
    """The same, code point for code point, with BREAK at the ends of sentences which only what follows can tell."""
    return _ENDS.sub(lambda match: BREAK + match[0][1:], value)


def _tokens(value: str) -> Iterator[Match[str]]:
    """What `words_in` makes of all pieces, with its places."""
    for piece in _PIECE.finditer(value):
        if piece[0] == BREAK:
            yield piece
        else:
            yield from _TOKEN.finditer(value, *piece.span())
