"""From the file of a language to what `phrases.py` reads: phrases in all their forms, parts of forms in words.

In a phrase, each name of a list stands for each of the list's phrases: `<sent> <me>` is "sent me", "sent us" and so on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from socialint.packs.phrases import NAME, SLOTS, Step, words_of
from socialint.packs.ready import plain
from socialint.packs.wording import Terms, by_word
from socialint.pattern import pattern

#: Most words between two parts.
_GAPS = {"..": 4, "...": 12}
#: Letters of words that are not in every text.
_LONG = 4
#: Slots that something fills in nearly every text.
_COMMON = frozenset((NAME, "[any]", "[@]", "[number]", "[link]"))
_LIST = pattern(r"<(\w+)>")

Lists = Mapping[str, Sequence[str]]


class Language:
    """The lists of a language, and what its signs make of them: parts of forms, and terms."""

    def __init__(self, lists: Lists) -> None:
        self.lists = lists
        self.parts: dict[str, tuple[str, ...]] = {}
        self.whole: dict[str, Terms] = {}
        self._used: Counter[str] = Counter()  # parts in forms
        self._often: Counter[str] = Counter()  # words in forms

    def ready(self, data: Mapping[str, Any]) -> dict[str, Any]:
        """The data of the file: the parts, the signs, each a condition, and the cues, of which each entry of a part has one.

        Cues stand there only for parts with entries of several words; those of one word are their own cues.
        """
        signs = {key: tuple(map(self._condition, data[key])) for key in ("stated", "hint")}
        names = {key: tuple(map(str.casefold, self.lists.get(key, ()))) for key in ("nobody", "article")}
        parts = self._rarest_first()
        rarest = {part: tuple(dict.fromkeys(map(self._rarest, self.parts[part]))) for part in parts}
        cues = {part: words for part, words in rarest.items() if words != self.parts[part]}
        return {"parts": {part: self.parts[part] for part in parts}, "cues": cues, "lists": self.whole, **names, **signs}

    def _rarest_first(self) -> list[str]:
        """The parts, those first that few texts have."""
        for part, entries in self.parts.items():
            for word in " ".join(entries).split():
                self._often[word] += self._used[part]
        common = {part: max(self._common(self._rarest(entry)) for entry in entries) for part, entries in self.parts.items()}
        return sorted(self.parts, key=lambda part: (common[part], len(self.parts[part]), part))

    def _rarest(self, entry: str) -> str:
        return min(entry.split(), key=self._common)

    def _common(self, word: str) -> tuple[bool, bool, int]:
        """How common a word is: one that every text has, a short one, one of many forms."""
        return word in _COMMON, len(word) < _LONG, self._often[word]

    def _condition(self, condition: Mapping[str, Any]) -> dict[str, Any]:
        """A condition, ready to be judged."""
        return {key: self._of_key(key, wanted) for key, wanted in condition.items()}

    def _of_key(self, key: str, wanted: Any) -> Any:
        if key in ("all", "any"):
            return tuple(map(self._condition, wanted))
        if key == "not":
            return self._condition(wanted)
        if key == "terms":
            return self._terms(wanted)
        if key == "says":
            return {group: tuple(map(self.form, wanted.get(group, ()))) for group in ("forms", "but")}
        if key == "alone":
            return by_word(self._spelled(wanted))
        return self._spelled(wanted) if key == "labels" else plain(wanted)

    def _terms(self, wanted: Any) -> dict[str, Any]:
        """Terms, ready to be found; those of a list that is named as a whole are kept once."""
        if isinstance(wanted, Mapping):
            return {group: by_word(self._spelled(terms)) for group, terms in wanted.items()}
        names = [phrase for phrase in wanted if _LIST.fullmatch(phrase)]
        for name in names:
            self.whole[name] = by_word(self._spelled([name]))
        others = by_word(self._spelled(phrase for phrase in wanted if phrase not in names))
        return {"any": others, "lists": tuple(names)} if names else {"any": others}

    def _spelled(self, phrases: Iterable[str]) -> tuple[str, ...]:
        return tuple(form for phrase in phrases for form in self.spelled(phrase))

    def spelled(self, phrase: str) -> Iterator[str]:
        """A phrase in all its forms."""
        literal, names = _LIST.split(phrase)[::2], _LIST.findall(phrase)
        for words in product(*([form for entry in self.lists[name] for form in self.spelled(entry)] for name in names)):
            yield literal[0] + "".join(word + rest for word, rest in zip(words, literal[1:], strict=True))

    def form(self, text: str) -> tuple[Step, ...]:
        """The steps of a form. Raises KeyError for a list that there is not."""
        steps: list[Step] = []
        gap = 0
        for word in text.split():
            if word in _GAPS:
                gap = _GAPS[word]
            else:
                maybe = word.startswith("<") and word.endswith("?")
                steps.append((self._part(word.rstrip("?") if maybe else word), gap, maybe))
                gap = 0
        return tuple(steps)

    def _part(self, name: str) -> str:
        """A part by its name, its entries noted: `<list>`, a slot, or words as they stand."""
        self._used[name] += 1
        if name not in self.parts:
            entries = self._spelled([name]) if name.startswith("<") else (name,)
            self.parts[name] = tuple(dict.fromkeys(" ".join(_words(entry)) for entry in entries))
        return name


def _words(entry: str) -> Iterator[str]:
    """The words of a list's entry, as the text is read."""
    for piece in entry.split():
        if piece in SLOTS or piece == NAME:
            yield piece
            continue
        words = words_of(piece)
        if len(piece) > 1 and piece.endswith("*"):
            words = [*words[:-2], words[-2] + "*"]
        elif len(piece) > 1 and piece.startswith("*"):
            words = ["*" + words[1], *words[2:]]
        yield from words
