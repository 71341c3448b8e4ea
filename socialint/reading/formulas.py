"""Readability scores: what `check` needs, in one pass, on the standard library alone.

`count` takes words, sentences and letters exactly as `textstat` 0.7.13 does,
so that anyone can check a score with that library: the scores of LIX, RIX,
ARI and Coleman-Liau are equal to its own for any text (a property test says
so). These four know no syllables, hence need no dictionary and no language.
That is why ARI, and not Flesch-Kincaid, is the default for English: textstat
wants a dictionary for syllables that it downloads at run time.

German has two formulas of its own here, on our syllables: textstat takes a
hyphenation table for syllables, which calls "oder" and "Idee" one.

Everything else is `further`: textstat itself, with the dictionary it wants.

Sources of the constants: LIX, RIX: C. H. Björnsson, Läsbarhet, 1968, and
J. Anderson, Lix and Rix, 1983. ARI: E. A. Smith and R. J. Senter,
AMRL-TR-66-220, 1967. Coleman-Liau: M. Coleman and T. L. Liau, 1975 (textstat's
rounding). Amstad: T. Amstad, 1978. Wiener Sachtextformel 1: R. Bamberger and
E. Vanecek, 1984.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from socialint.pattern import pattern
from socialint.reading.sentences import sentences
from socialint.reading.words import clean, words

#: textstat's idea of a word: no punctuation but the apostrophe of a contraction.
_NO_CONTRACTION = pattern(r"'(?!(?:[tsd]|ve|ll|re))")
_PUNCTUATION = pattern(r"[^\w\s']")
_ANY_PUNCTUATION = pattern(r"[^\w\s]")
_NO_LETTER = pattern(r"\W")
#: textstat's idea of a sentence.
_SENTENCE = pattern(r"\b[^.!?]+")
_PUNCTUATION_WITHIN = pattern(r"[^\w\s'.!?]")
_LONG = 6  # a word of more letters is long (Björnsson)


class Counts(NamedTuple):
    """What the formulas are fed with."""

    words: int
    sentences: int  # those of more than two words, at least 1; 0 only for the empty text
    long_words: int
    letters: int  # letters and digits
    characters: int  # all but blanks
    tokens: int  # what stands between blanks, punctuation alone too


def _words(text: str) -> list[str]:
    return _PUNCTUATION.sub("", _NO_CONTRACTION.sub("", text)).split()


def count(text: str) -> Counts:
    """Count a text the way textstat does."""
    if not text:
        return Counts(0, 0, 0, 0, 0, 0)
    tokens = text.split()
    bare = _PUNCTUATION_WITHIN.sub("", _NO_CONTRACTION.sub("", text))
    found = sum(1 for sentence in _SENTENCE.findall(bare) if len(sentence.split(None, 2)) > 2)
    return Counts(
        words=len(_words(text)),
        sentences=max(1, found),
        long_words=sum(1 for word in _ANY_PUNCTUATION.sub("", text).split() if len(word) > _LONG),
        letters=len(_NO_LETTER.sub("", text)),
        characters=sum(map(len, tokens)),
        tokens=len(tokens),
    )


class Counted:
    """What `count` finds in the text that `together` makes of sentences. A number is worked out when a formula asks for it.

    Each of these words is one for textstat, too: it keeps a letter or a digit whatever is taken out.
    """

    def __init__(self, sentences: Sequence[list[str]]) -> None:
        lengths = [len(sentence) for sentence in sentences if sentence]
        self._words = list(chain.from_iterable(sentences))
        self._stops = len(lengths)
        self.words = self.tokens = len(self._words)
        self.sentences = max(1, len([1 for length in lengths if length > 2]))

    @property
    def long_words(self) -> int:
        """As in `Counts`."""
        return len([1 for word in self._words if len(word) > _LONG and _letters(word) > _LONG])

    @property
    def letters(self) -> int:
        """As in `Counts`."""
        return sum(map(_letters, self._words))

    @property
    def characters(self) -> int:
        """As in `Counts`."""
        return sum(map(len, self._words)) + self._stops


def _letters(word: str) -> int:
    return len(word) if word.isalnum() else len(_NO_LETTER.sub("", word))


@lru_cache(maxsize=2048)  # the pages of a site say much the same over and over
def read(text: str, language: str) -> list[tuple[int, int, list[str]]]:
    """Where each sentence of a text stands (see `sentences`), and its words (see `said`). One or two words are a label."""
    cleaned = clean(text)
    return [
        (start, end, _said(cleaned[start:end]))
        for start, end in sentences(text, language)
        if len(text[start:end].split(None, 2)) > 2
    ]


def lix(c: Counts | Counted) -> float:
    """Läsbarhetsindex: 20 (for children) to 60 and more (bureaucrats). 0 for a text without words."""
    return c.words / c.sentences + 100 * c.long_words / c.words if c.words else 0.0


def rix(c: Counts | Counted) -> float:
    """Long words a sentence."""
    return c.long_words / c.sentences if c.sentences else 0.0


def ari(c: Counts | Counted) -> float:
    """Automated Readability Index: a US school grade."""
    return 4.71 * (c.characters / c.tokens) + 0.5 * (c.words / c.sentences) - 21.43 if c.words else 0.0


def coleman_liau(c: Counts | Counted) -> float:
    """Coleman-Liau index: a US school grade."""
    if not c.words or not c.letters:
        return 0.0
    return 0.058 * (c.letters / c.words * 100) - 0.296 * (c.sentences / c.words * 100) - 15.8


#: The formulas that need no more than counts.
FAST: dict[str, Callable[[Counts | Counted], float]] = {"lix": lix, "rix": rix, "ari": ari, "coleman-liau": coleman_liau}


def amstad(text: str) -> float:
    """Flesch's reading ease for German: 0 (very hard) to 100 (very easy)."""
    from socialint.reading.syllables import german

    found = _words(text)
    if not found:
        return 0.0
    return 180.0 - len(found) / count(text).sentences - 58.5 * (sum(map(german, found)) / len(found))


def wiener(text: str) -> float:
    """First Wiener Sachtextformel: a German school grade, 4 to 15."""
    from socialint.reading.syllables import german

    c, syllables = count(text), [german(word) for word in _words(text)]
    if not syllables:
        return 0.0
    many, one = sum(n >= 3 for n in syllables), sum(n == 1 for n in syllables)
    return (
        0.1935 * (100 * many / c.words)
        + 0.1672 * (c.words / c.sentences)
        + 0.1297 * (100 * c.long_words / c.words)
        - 0.0327 * (100 * one / c.words)
        - 0.875
    )


GERMAN: dict[str, Callable[[str], float]] = {"amstad": amstad, "wiener-1": wiener}


def score(text: str, formula: str, language: str = "") -> float:
    """The score of a text. `language` is a BCP 47 tag; the formulas of `FAST` need none.

    Raises ValueError for a formula that there is not, or not for that language.
    """
    if formula in FAST:
        return FAST[formula](count(text))
    if formula in GERMAN and language[:2].lower() in ("de", ""):
        return GERMAN[formula](text)
    from socialint.reading import further

    return further.score(text, formula, language)


def normal(pieces: Iterable[str]) -> str:
    """One text of many sentences, such that every formula sees just these.

    Addresses, handles, hashtags and emoji are taken out, and the stops inside a
    sentence ("z. B.", "3.5") too, because the formulas' own idea of a sentence
    is any stop.
    """
    return together(map(said, pieces))


def together(sentences: Iterable[list[str]]) -> str:
    """The same of sentences that are taken apart already."""
    return " ".join([" ".join(words) + "." for words in sentences if words])


def said(sentence: str) -> list[str]:
    """The words of a sentence as the formulas see them; see `normal`."""
    return _said(clean(sentence))


def _said(sentence: str) -> list[str]:
    for stop in ".!?":
        sentence = sentence.replace(stop, "")
    return words(sentence)
