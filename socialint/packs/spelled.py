"""Phrases with lists in them: `<thanks> [@] for <sending>` is "thanks [@] for sending", "thank you [@] for giving" and so on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from socialint.packs.prose import Prose
from socialint.packs.wording import Found, Terms, find_term, needed_words
from socialint.pattern import pattern

LIST = pattern(r"<(\w+)>")


def spelled(phrase: str, entries_of: Callable[[str], Iterable[str]]) -> Iterator[str]:
    """A phrase in all its forms, with the entries of its lists."""
    literal, names = LIST.split(phrase)[::2], LIST.findall(phrase)
    for words in product(*map(entries_of, names)):
        yield literal[0] + "".join(word + rest for word, rest in zip(words, literal[1:], strict=True))


class Phrased(NamedTuple):
    """Phrases by words, of which a text must have one to hold them, and the lists that stand in them."""

    phrases: Terms
    lists: Mapping[str, Sequence[str]]

    def find(self, prose: Prose) -> list[Found]:
        """All their forms, as `find_terms` does: those whose words the text has."""
        words = prose.words
        there = {phrase for word in (*words.intersection(self.phrases), "") for phrase in self.phrases.get(word, ())}
        whole = [phrase for phrase in there if words.issuperset(_literal(phrase))]
        entries = {
            name: [entry for entry in self.lists[name] if words.issuperset(needed_words(entry))]
            for name in {name for phrase in whole for name in LIST.findall(phrase)}
        }
        terms = {term for phrase in whole for term in spelled(phrase, entries.__getitem__)}
        return sorted(found for term in terms for found in find_term(prose, term))


@cache
def _literal(phrase: str) -> tuple[str, ...]:
    """The words of a phrase that stand in it as they are."""
    return needed_words(LIST.sub(" ", phrase))
