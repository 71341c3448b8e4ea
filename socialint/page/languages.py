"""Languages: tags (BCP 47, RFC 5646) and, where there is enough of a text, the language that it is in.

is_language("de-AT") -> True     is the primary subtag one that the IANA registry knows?
another_language(words, "en") -> Evidence("de", ...)     None where it is, or may be, the declared one
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache

from socialint.pattern import pattern
from socialint.record import Record
from socialint.resources import data

#: The shape of a tag: language, then script, region, variants, extensions, private use. Not checked further.
_TAG = pattern(r"([a-z]{2,3})((?:-[a-z0-9]{1,8})*)", re.IGNORECASE)


@cache
def _registered() -> str:
    with open(os.path.join(os.path.dirname(__file__), "languages.txt"), encoding="utf-8") as file:
        lines = [line.strip() for line in file if not line.startswith("#")]
    return f" {' '.join(lines)} "


@lru_cache(maxsize=256)  # the posts of a house say the same
def is_language(tag: str) -> bool:
    """True for a tag whose primary language subtag is registered, or for private use (`qaa` to `qtz`)."""
    match = _TAG.fullmatch(tag)
    if match is None:
        return False
    language = match[1].lower()
    return f" {language} " in _registered() or (len(language) == 3 and "qaa" <= language <= "qtz")


# -- the language of a text -------------------------------------------------------

#: Languages that few short words tell apart: none of one group is taken for another.
_GROUPS = (frozenset({"nb", "nn", "no", "da", "sv"}), frozenset({"es", "pt", "it", "ro"}), frozenset({"cs", "pl"}))
#: What is asked of a text: so many different words that one language has and the declared one has not, this share of all its
#: words, and that many times what it has of the declared one. A longer text may have a smaller share. Of 287,000 messages of
#: programs in these languages, under their right tag, two are taken for English, and one of these is.
_LEAST, _SHARE, _TIMES = 4, 0.25, 5
_LONGER, _LONGER_SHARE = 24, 0.15
#: A shorter text must consist of such words alone, two and so many letters at least.
_FEWEST, _LETTERS = 2, 10
#: Languages of which it is known that they are not written in Latin letters, unless their tag says so.
_OTHER_LETTERS = frozenset(
    {"am", "ar", "be", "bg", "bn", "el", "fa", "gu", "he", "hi", "hy", "ja", "ka", "km", "kn", "ko", "lo", "mk", "ml", "mr", "my",
     "ne", "pa", "ru", "si", "ta", "te", "th", "uk", "ur", "yi", "zh"}
)  # fmt: skip
#: First and last code points of letters, what they are called, and the language where only one is written in them.
_LETTERS_OF = (
    (0x370, 0x3FF, "Greek", "el"), (0x400, 0x52F, "Cyrillic", ""), (0x530, 0x58F, "Armenian", "hy"), (0x590, 0x5FF, "Hebrew", ""),
    (0x600, 0x77F, "Arabic", ""), (0x900, 0x97F, "Devanagari", ""), (0xE00, 0xE7F, "Thai", "th"),
    (0x10A0, 0x10FF, "Georgian", "ka"), (0x3040, 0x30FF, "Japanese", "ja"), (0x3400, 0x9FFF, "Chinese", ""),
    (0xAC00, 0xD7AF, "Korean", "ko"),
)  # fmt: skip
#: Of all letters of a text, so many must be foreign ones.
_MOSTLY = 0.8


@cache
def _words_of(name: str) -> dict[str, frozenset[str]]:
    lists = data(os.path.join(os.path.dirname(__file__), f"{name}.toml"))
    return {language: frozenset(words.split()) for language, words in lists.items()}


@cache
def _languages_of() -> dict[str, frozenset[str]]:
    """Of each known word, the languages that have it."""
    found: dict[str, frozenset[str]] = {}
    for name in ("function_words", "everyday_words"):
        for language, words in _words_of(name).items():
            own = frozenset({language})
            shared = {word: found[word] | own for word in words & found.keys()}
            found.update(dict.fromkeys(words, own))  # most words have one language: no loop of ours for these
            found.update(shared)
    return found


@cache
def _own(language: str) -> frozenset[str]:
    """The words that a language has. The lists hold no single letters."""
    function, everyday = (_words_of(name).get(language, frozenset()) for name in ("function_words", "everyday_words"))
    return function | everyday


@cache
def _foreign(language: str) -> set[str]:
    """The words that only other languages have."""
    return _languages_of().keys() - _own(language)


class Evidence(Record):
    """A text that is in another language than its tag says."""

    language: str  # that of the text, a primary subtag; "" where only its letters are known
    letters: str = ""  # the name of its letters, where they are not those of the declared language


def another_language(words: Sequence[str], tag: str) -> Evidence | None:
    """The language of a text (words in small letters) where it is clearly not the one that `tag` declares.

    None where the text is too short or mixed, the declared language is not known, or the two are of one group: then it cannot be
    told.
    """
    declared, *more = tag.lower().split("-")
    declared = "nb" if declared == "no" else declared
    scripted = any(len(part) == 4 and part.isalpha() for part in more)
    if declared in _words_of("function_words"):
        if not scripted and (found := _other_letters(words)):
            return found
    elif declared not in _OTHER_LETTERS or scripted or not all(map(_latin, words)):
        return None
    different = set(words)
    foreign = different & _foreign(declared)
    if not foreign or (len(foreign) < _LEAST and not _own(declared).isdisjoint(different)):
        return None  # nearly always: no words of others, or hardly any and some of its own
    counts = Counter([word for word in words if len(word) > 1])
    known = {word: _languages_of()[word] for word in different & _languages_of().keys()}
    return _of_many(counts, known, declared) or _of_few(counts, known, declared)


def likely_language(words: Sequence[str]) -> str:
    """The language that a text (words in small letters) is clearly in, "" where that cannot be told."""
    for other in ("en", "fi"):  # a text is not in both
        found = another_language(words, other)
        if found is not None and found.language:
            alike = next((group for group in _GROUPS if found.language in group), frozenset({found.language}))
            # Of two as good Bokmål: most of those who write Norwegian do.
            return max(sorted(alike), key=lambda one: (len(_own(one).intersection(words)), one == "nb"))
    return ""


def _of_many(counts: Counter[str], known: dict[str, frozenset[str]], declared: str) -> Evidence | None:
    scores: Counter[str] = Counter()
    different: Counter[str] = Counter()
    for word, languages in known.items():
        if declared not in languages:
            for language in languages:
                scores[language] += counts[word]
                different[language] += 1
    if not scores:
        return None
    best, score = min(scores.items(), key=lambda item: (-item[1], item[0]))  # of two as good, always the same
    share = _SHARE if score < _LONGER else _LONGER_SHARE
    against = sum(counts[word] for word, languages in known.items() if declared in languages and best not in languages)
    if different[best] < _LEAST or score < max(share * counts.total(), _TIMES * against) or _alike(best, declared):
        return None
    return Evidence(best)


def _of_few(counts: Counter[str], known: dict[str, frozenset[str]], declared: str) -> Evidence | None:
    if len(counts) < _FEWEST or sum(map(len, counts)) < _LETTERS or len(known) < len(counts):
        return None
    found = frozenset.intersection(*known.values())
    if not found or any(declared in languages for languages in known.values()) or any(_alike(one, declared) for one in found):
        return None
    return Evidence(min(found))


def _alike(one: str, other: str) -> bool:
    return any({one, other} <= group for group in _GROUPS)


_NOT_LATIN = pattern(r"[^\u0000-\u024f\u1e00-\u1eff]")


def _latin(word: str) -> bool:
    return word.isascii() or not _NOT_LATIN.search(word)


def _other_letters(words: Sequence[str]) -> Evidence | None:
    """What a text is written in, where that is not Latin: ten letters at least, four where one stands for a syllable or word."""
    text = "".join(words)
    if text.isascii() or not _NOT_LATIN.search(text):
        return None
    foreign = [word for word in words if not _latin(word)]
    counts: Counter[tuple[str, str]] = Counter()
    for letter in "".join(foreign):
        for first, last, name, language in _LETTERS_OF:
            if first <= ord(letter) <= last:
                counts[name, language] += 1
                break
    if not counts:
        return None
    (name, language), _ = counts.most_common(1)[0]
    total = counts.total()
    if ("Japanese", "ja") in counts:
        name, language = "Japanese", "ja"
    least = 4 if name in ("Japanese", "Chinese", "Korean") else 10
    return Evidence(language, name) if total >= max(least, _MOSTLY * sum(map(len, words))) else None
