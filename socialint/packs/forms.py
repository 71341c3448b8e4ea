"""From the file of a language to what `phrases.py` reads: phrases in all their forms, parts of forms in words.

In a phrase, each name of a list stands for each of the list's phrases: `<sent> <me>` is "sent me", "sent us" and so on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from socialint.packs.cues import Cue, cues_of, indexed
from socialint.packs.phrases import NAME, SLOTS, Step, words_of
from socialint.packs.ready import plain, rewritten, with_lists
from socialint.packs.wording import Terms, by_word
from socialint.pattern import pattern

#: Most words between two parts.
_GAPS = {"..": 4, "...": 12}
_LIST = pattern(r"<(\w+)>")

Lists = Mapping[str, Sequence[str]]


class Language:
    """The lists of a language, and what its signs make of them: parts of forms, and terms."""

    def __init__(self, lists: Lists) -> None:
        self.lists = lists
        self.parts: dict[str, tuple[str, ...]] = {}
        self.whole: dict[str, Terms] = {}
        self._said: dict[str, tuple[tuple[Step, ...], ...]] = {}

    def ready(self, data: Mapping[str, Any]) -> dict[str, Any]:
        """The data of the file: the signs, each a condition, what their forms are made of, and all that by its cues."""
        signs = {key: indexed(map(self._sign, data[key])) for key in ("stated", "hint")}
        names = {key: tuple(map(str.casefold, self.lists.get(key, ()))) for key in ("nobody", "article")}
        forms = [
            (says, number, tuple(sorted({part for part, _, maybe in form if not maybe})))
            for says, some in self._said.items()
            for number, form in enumerate(some)
        ]
        entries = {
            (part, tuple(sorted(set(entry.split())))): None
            for part in sorted({part for _, _, needed in forms for part in needed})
            for entry in self.parts[part]
        }
        return {
            "parts": dict(sorted(self.parts.items())),
            "entries": indexed((entry, [entry[1]]) for entry in entries),
            "forms": indexed((form, [form[2]]) for form in forms),
            "lists": self.whole,
            **names,
            **signs,
        }

    def _sign(self, sign: Mapping[str, Any]) -> tuple[dict[str, Any], list[Cue] | None]:
        """A condition, ready to be judged, and its cues."""
        condition = rewritten(sign, self._of_key)
        whole = rewritten(condition, lambda key, wanted: with_lists(wanted, self.whole) if key == "terms" else wanted)
        cues = cues_of(whole)
        return condition, None if cues is None else sorted(cues)

    def _of_key(self, key: str, wanted: Any) -> Any:
        if key == "terms":
            return self._terms(wanted)
        if key == "says":
            forms, but = (tuple(map(self.form, wanted.get(group, ()))) for group in ("forms", "but"))
            name = f"says {len(self._said) + 1}"
            self._said[name] = forms
            return {"name": name, "forms": forms, "but": but}
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
