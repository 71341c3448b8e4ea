"""Languages: tags (BCP 47, RFC 5646) and, where there is enough of a text, the language that it is in.

is_language("de-AT") -> True     is the primary subtag one that the IANA registry knows?
another_language(words, "en") -> Evidence("de", ...)     None where it is, or may be, the declared one
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from socialint.pattern import pattern

#: The shape of a tag: language, then script, region, variants, extensions, private use. Not checked further.
_TAG = pattern(r"([a-z]{2,3})((?:-[a-z0-9]{1,8})*)", re.IGNORECASE)


@cache
def _registered() -> str:
    with open(os.path.join(os.path.dirname(__file__), "languages.txt"), encoding="utf-8") as file:
        lines = [line.strip() for line in file if not line.startswith("#")]
    return f" {' '.join(lines)} "


def is_language(tag: str) -> bool:
    """True for a tag whose primary language subtag is registered, or for private use (`qaa` to `qtz`)."""
    match = _TAG.fullmatch(tag)
    if match is None:
        return False
    language = match[1].lower()
    return f" {language} " in _registered() or (len(language) == 3 and "qaa" <= language <= "qtz")


# -- the language of a text -------------------------------------------------------

#: Languages that few short words tell apart: none of one group is taken for another.
_GROUPS = (frozenset({"nb", "nn", "no", "da", "sv"}), frozenset({"es", "pt", "it"}))
#: What is asked of a text: so many function words of one language, this share of all its words, and that many times what it has
#: of the declared one. Words that both have say nothing. A longer text may have a smaller share.
_LEAST, _SHARE, _TIMES = 6, 0.3, 6
_LONGER, _LONGER_SHARE = 24, 0.15


@cache
def _function_words() -> dict[str, frozenset[str]]:
    import tomllib

    with open(os.path.join(os.path.dirname(__file__), "function_words.toml"), "rb") as file:
        return {language: frozenset(words.split()) for language, words in tomllib.load(file).items()}


class Evidence(NamedTuple):
    """A text that is in another language than its tag says."""

    language: str  # that of the text, a primary subtag
    found: int  # its function words
    words: int  # all words


def another_language(words: Sequence[str], tag: str) -> Evidence | None:
    """The language of a text (words in small letters) where it is clearly not the one that `tag` declares.

    None where the text is too short or mixed, the declared language has no list, or the two are of one group: then it cannot be
    told.
    """
    lists = _function_words()
    declared = tag.partition("-")[0].lower()
    declared = "nb" if declared == "no" else declared
    if declared not in lists or len(words) < _LEAST:
        return None
    counts = Counter(words)
    own = lists[declared]
    scores = {language: sum(counts[word] for word in known - own) for language, known in lists.items()}
    best = max(scores, key=lambda language: scores[language])
    score = scores[best]
    share = _SHARE if score < _LONGER else _LONGER_SHARE
    against = sum(counts[word] for word in own - lists[best])
    if score < max(_LEAST, share * len(words), _TIMES * against) or any({best, declared} <= group for group in _GROUPS):
        return None
    return Evidence(best, score, len(words))
