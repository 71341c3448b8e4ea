"""The words of a text alternative, and which lists each of them stands on.

Nobody can tell from a text alone whether it fits its picture. What can be told is that some texts never describe one: the
name of a file, the kind of picture and its place, a string of search words, a credit, a heading. The words for that are data
(`alternatives.toml`), those of all languages together: the language of a text alternative is seldom known, and few of these
words mislead in another. What is made of them stands in the rules of the family `alt`.
"""

from __future__ import annotations

import os
from functools import cache
from typing import Any

from socialint.pattern import pattern
from socialint.resources import data

#: No more code points of a text are taken apart.
LONGEST = 1000
_WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*")
_PLAIN_WORD = pattern(r"[^\W_]+")
#: Signs of code, formulas, lists and titles.
_SIGN = pattern(r"[&<>{}\[\]()$%\\^=:;|\n]")

#: The lists of words in `alternatives.toml`. Each is a bit: one look at a word tells all the lists it stands on.
_LISTS = ("kind", "counts", "tail", "slot", "seen", "made", "matter", "effort", "open", "owner", "place", "alone", "layout",
          "thing", "plain", "control", "show", "small", "scene", "state", "medium", "label", "counted", "abstract", "trade",
          "verb", "reader", "told", "praise", "trades", "region", "urge", "urged", "news", "message")  # fmt: skip
_BITS = tuple(1 << bit for bit in range(len(_LISTS)))
(KIND, COUNTS, TAIL, SLOT, SEEN, MADE, MATTER, EFFORT, OPEN, OWNER, PLACE, ALONE, LAYOUT, THING, PLAIN, CONTROL, SHOW,
 SMALL, SCENE, STATE, MEDIUM, LABEL, COUNTED, ABSTRACT, TRADE, VERB, READER, TOLD,
 PRAISE, TRADES, REGION, URGE, URGED, NEWS, MESSAGE) = _BITS  # fmt: skip


@cache
def _data() -> dict[str, Any]:
    return data(os.path.join(os.path.dirname(__file__), "alternatives.toml"))


@cache
def _table() -> dict[str, int]:
    """The lists that each word stands on."""
    table: dict[str, int] = {}
    for name, bit in zip(_LISTS, _BITS, strict=True):
        own = dict.fromkeys(" ".join(_data()[name].values()).split(), bit)
        shared = {word: table[word] | bit for word in own.keys() & table.keys()}
        table.update(own)  # most words stand on one list: no loop of ours for these
        table.update(shared)
    return table


def lists_of(word: str) -> int:
    """The lists that a word stands on, as bits."""
    return _table().get(word, 0)


@cache
def phrases(name: str) -> tuple[str, ...]:
    """The phrases of a list, in small letters."""
    return tuple(phrase for part in _data()[name].values() for phrase in part)


def agencies() -> list[str]:
    """Agencies and picture banks, as their credits write them."""
    names: list[str] = _data()["agencies"]["names"]
    return names


@cache
def followed(name: str) -> tuple[str, ...]:
    """The phrases of a list, a blank behind each: how a text begins that has them as whole words."""
    return tuple(f"{phrase} " for phrase in phrases(name))


@cache
def first_words(name: str) -> frozenset[str]:
    """The first word of each phrase of a list."""
    first = ((phrase.partition(" ")[0].casefold(), phrase) for phrase in phrases(name))
    return frozenset(word if word.isalpha() else words_of(phrase)[0] for word, phrase in first)


#: The lists of phrases that are asked for at the beginning of a text.
_OPENINGS = ("automatic", "kicker", "advice", "invitation", "headline")
_NO_LISTS: set[str] = set()


@cache
def _openings() -> dict[str, set[str]]:
    """Of each word, the lists with a phrase that begins with it."""
    lists: dict[str, set[str]] = {}
    for name in _OPENINGS:
        for word in first_words(name):
            lists.setdefault(word, set()).add(name)
    return lists


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, without the article that French ties to them: "l'article"."""
    return _words_of(text[:LONGEST].casefold())


def _words_of(text: str) -> list[str]:
    parted = text.replace(",", " ").replace(".", " ").replace("-", " ")
    if parted.replace(" ", "").isalnum():  # nearly always: to part it is a third of the work
        return parted.split()
    if "'" not in text and "’" not in text:
        return _PLAIN_WORD.findall(text)
    return [word[2:] if word[1:2] in ("'", "’") and word[0] in "ld" else word for word in _WORD.findall(text)]


def happens(word: str) -> bool:
    """True for a participle: what somebody does in the picture ("running"), not a trade ("marketing")."""
    return word.endswith(("ing", "ende", "ando", "iendo", "ant")) and len(word) > 4 and not lists_of(word) & TRADE


class Said:
    """A text alternative, taken apart once for all that judge it.

    `text` is without blanks at its ends, `folded` is it in small letters, `tokens` is what blanks part, `words` what is
    spoken, in small letters. `marks` has the lists of each word as bits, `any` those of all words together. `plain`: no sign
    of code, formulas, lists and titles stands in it.
    """

    __slots__ = ("_opens", "any", "folded", "marks", "plain", "text", "tokens", "words")

    def __init__(self, alt: str) -> None:
        self.text = alt.strip()
        self.folded = self.text.casefold()
        self.tokens = self.text.split()
        self.words = _words_of(self.folded[:LONGEST])
        table = _table()
        self.marks = [table.get(word, 0) for word in self.words]
        together = 0
        for mark in self.marks:
            together |= mark
        self.any = together
        self.plain = _SIGN.search(self.text) is None
        self._opens = _openings().get(self.words[0], _NO_LISTS) if self.words else _NO_LISTS

    def only(self, lists: int) -> bool:
        """True where every word stands on one of the lists."""
        return all(mark & lists for mark in self.marks)

    def starts(self, name: str) -> bool:
        """True where the text begins with a phrase of a list."""
        return name in self._opens and self.folded.startswith(phrases(name))

    def begins(self, name: str) -> bool:
        """True where the text begins with a phrase of a list, of whole words."""
        return name in self._opens and f"{self.folded} ".startswith(followed(name))


def said_again(alt: str, other: str) -> bool:
    """True where all that a text alternative says stands in another text, of which it is the half or more.

    Small words, plurals, and words for a picture count for nothing: "Picture of the artefact" and "The artefacts".
    """
    alt_words, other_words = words_of(alt), words_of(other)
    if not alt_words or len(alt_words) > 2 * len(other_words) + 4:
        return False
    said, heard = _heard(alt_words), _heard(other_words)
    if said == heard:
        return bool(said)
    return len(said) > 1 and said < heard and 2 * len(said) >= len(heard)


def _heard(words: list[str]) -> set[str]:
    return {word.rstrip("s") for word in words if not lists_of(word) & (SMALL | SEEN)}


def stands_in(alt: str, other: str) -> bool:
    """True where another text holds the words of a text alternative in one piece, three or more or half of its own."""
    words, others = words_of(alt), words_of(other)
    if len(words) < 2 or (len(words) < 3 and 2 * len(words) < len(others)):
        return False
    return f" {' '.join(words)} " in f" {' '.join(others)} "
