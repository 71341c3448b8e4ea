"""From the file of a language to what `phrases.py` reads: phrases in all their forms, parts of forms in words.

In a phrase, each name of a list stands for each of the list's phrases: `<sent> <me>` is "sent me", "sent us" and so on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from socialint.packs.phrases import SLOTS, Step, words_of
from socialint.packs.ready import ready_condition
from socialint.pattern import pattern

#: Most words between two parts.
_GAPS = {"..": 4, "...": 12}
#: Letters of words that are not in every text.
_LONG = 4
_LIST = pattern(r"<(\w+)>")

Lists = Mapping[str, Sequence[str]]


class Language:
    """The lists of a language, and the parts that its forms have."""

    def __init__(self, lists: Lists) -> None:
        self.lists = lists
        self.parts: dict[str, tuple[str, ...]] = {}
        self._used: Counter[str] = Counter()

    def ready(self, data: Mapping[str, Any]) -> dict[str, Any]:
        """The data of the file: the parts, and the signs, each a condition."""
        signs = {key: tuple(ready_condition(self._condition(sign)) for sign in data[key]) for key in ("stated", "hint")}
        names = {key: tuple(map(str.casefold, self.lists.get(key, ()))) for key in ("nobody", "article")}
        return {"parts": {part: self.parts[part] for part in self._rarest_first()}, **names, **signs}

    def _rarest_first(self) -> list[str]:
        """The parts, those first that few texts have."""
        often = Counter[str]()
        for part, entries in self.parts.items():
            for word in " ".join(entries).split():
                often[word] += self._used[part]

        def common(entry: str) -> tuple[Any, ...]:
            """As its rarest word: no slot, no short one, and in few forms."""
            return min((word.startswith("["), len(word) < _LONG, often[word]) for word in entry.split())

        return sorted(self.parts, key=lambda part: (max(map(common, self.parts[part])), len(self.parts[part]), part))

    def _condition(self, condition: Any) -> Any:
        """A condition with every phrase in all its forms, its grammar (`says`) in parts."""
        if isinstance(condition, Mapping):
            return {key: self._says(value) if key == "says" else self._condition(value) for key, value in condition.items()}
        if isinstance(condition, int):
            return condition
        if all(isinstance(value, str) for value in condition):
            return tuple(form for phrase in condition for form in self.spelled(phrase))
        return tuple(map(self._condition, condition))

    def spelled(self, phrase: str) -> Iterator[str]:
        """A phrase in all its forms."""
        literal, names = _LIST.split(phrase)[::2], _LIST.findall(phrase)
        for words in product(*([form for entry in self.lists[name] for form in self.spelled(entry)] for name in names)):
            yield literal[0] + "".join(word + rest for word, rest in zip(words, literal[1:], strict=True))

    def _says(self, wanted: Mapping[str, Sequence[str]]) -> dict[str, Any]:
        return {"forms": tuple(map(self.form, wanted["forms"])), "but": tuple(map(self._part, wanted.get("but", ())))}

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
            entries = self.spelled(name) if name.startswith("<") else (name,)
            self.parts[name] = tuple(dict.fromkeys(" ".join(_words(entry)) for entry in entries))
        return name


def _words(entry: str) -> Iterator[str]:
    """The words of a list's entry, as the text is read."""
    for piece in entry.split():
        if piece in SLOTS or piece == "[name]":
            yield piece
            continue
        words = words_of(piece)
        if len(piece) > 1 and piece.endswith("*"):
            words = [*words[:-2], words[-2] + "*"]
        elif len(piece) > 1 and piece.startswith("*"):
            words = ["*" + words[1], *words[2:]]
        yield from words
