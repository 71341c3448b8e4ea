"""The scores that want a dictionary, by `textstat`, without its network.

textstat asks nltk for the pronouncing dictionary and, where that is missing,
downloads it at run time. Here it gets the dictionary that ships with us, by
one function of its own that is replaced for the whole process as soon as this
module is imported: nothing is left that could reach for a network, for the
user's own calls of textstat neither. The counts are the same as with the
dictionary that it would have fetched; words that are not in it are counted by
textstat's own fall-back (pyphen, whose tables ship with it).

Loading costs half a second: only a formula that is asked for by name comes here.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from socialint.reading import languages

#: The formulas of textstat that are offered, and the languages that it has constants for.
FURTHER = {
    "flesch-reading-ease": ("flesch_reading_ease", ("en", "es", "fr", "it", "nl", "ru", "hu")),
    "flesch-kincaid": ("flesch_kincaid_grade", ("en",)),
    "gunning-fog": ("gunning_fog", ("en",)),
    "smog": ("smog_index", ("en",)),
}


def score(text: str, formula: str, language: str) -> float:
    """The score of a text by textstat.

    Raises ValueError for a formula that there is not, or that textstat would
    reckon with the constants of another language.
    """
    if formula not in FURTHER:
        languages.formula(formula)
        raise ValueError(f"{formula} is no formula for {language}")
    name, known = FURTHER[formula]
    code = languages.primary(language)
    if code not in known:
        raise ValueError(f"{formula} has no constants for {language or 'a text without language'}, only for {', '.join(known)}")
    return float(getattr(_metrics(), name)(text, code))


@cache
def _metrics() -> Any:
    from textstat.backend import metrics
    from textstat.backend.counts import _count_syllables

    # The one place where textstat looks a word up. It adds up the phones that end in a digit (the vowels).
    _count_syllables.get_cmudict = _dictionary
    return metrics


@cache
def _dictionary(lang: str) -> dict[str, tuple[str]] | None:
    from socialint.reading.syllables import english

    return {word: ("1" * count,) for word, count in english().items()} if lang.split("_")[0] == "en" else None
