"""From the file of a language to what `phrases.py` and `spelled.py` read: parts of forms in words, phrases by the words of lists.

In a phrase, each name of a list stands for each of the list's phrases: `<sent> <me>` is "sent me", "sent us" and so on.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from socialint.packs.cues import Cue, cues_of, indexed, is_asked
from socialint.packs.phrases import LETTERS, NAME, SLOTS, form_of, is_open, letters_of
from socialint.packs.ready import plain, rewritten
from socialint.packs.spelled import LIST, spelled
from socialint.packs.wording import Terms, as_lines, by_word, is_short, needed_words
from socialint.packs.words import words_of

Lists = Mapping[str, Sequence[str]]


class Language:
    """The lists of a language, and what its signs make of them: parts of forms, and terms."""

    def __init__(self, lists: Lists) -> None:
        self.lists = lists
        self.parts: dict[str, tuple[str, ...]] = {}
        self.whole: dict[str, Terms] = {}  # lists that stand in conditions by themselves
        self.within: dict[str, tuple[str, ...]] = {}  # and those in phrases
        self._says: dict[tuple[tuple[str, ...], tuple[str, ...]], str] = {}  # names, by their forms and those that forbid them
        self._forms: defaultdict[str, dict[str, int]] = defaultdict(dict)  # the number of a form by the `Says` that have it

    def ready(self, data: Mapping[str, Any]) -> dict[str, Any]:
        """The data of the file: the signs, each a condition, what their forms are made of, and all that by its cues."""
        signs = indexed(map(self._sign, (*data["stated"], *data["hint"])))
        names = {key: tuple(map(str.casefold, self._spelled(self.lists.get(key, ())))) for key in ("nobody", "article")}
        return {
            **self._by_first_word(),
            "forms": self._by_rarest_part(),
            "lists": {name: as_lines(terms) for name, terms in self.whole.items()},
            "within": self.within,
            **names,
            "signs": signs,
            "stated": len(data["stated"]),
        }

    def _sign(self, sign: Mapping[str, Any]) -> tuple[dict[str, Any], list[Cue] | None]:
        """A condition, ready to be judged, and its cues."""
        condition = rewritten(sign, self._of_key)
        cues = cues_of(rewritten(condition, lambda key, wanted: self._in_full(wanted) if key == "terms" else wanted))
        return condition, None if cues is None else _brief(cues)

    def _in_full(self, groups: Mapping[str, Any]) -> dict[str, Any]:
        """Terms with all their lists, for their cues."""
        phrases = {phrase for some in groups.get("phrases", {}).values() for phrase in some}
        lists = {name: self.whole[name] for name in groups.get("lists", ())}
        return {**groups, "lists": {**lists, "phrases": by_word(self._spelled(sorted(phrases)))}}

    def _of_key(self, key: str, wanted: Any) -> Any:
        if key == "terms":
            return self._terms(wanted)
        if key == "says":
            forms, but = (tuple(map(self._form, wanted.get(group, ()))) for group in ("forms", "but"))
            name = self._says.setdefault((forms, but), f"says {len(self._says)}")
            for number, form in enumerate(forms):
                self._forms[form][name] = number
            return {"name": name, "but": but}
        if key == "alone":
            return by_word(self._spelled(wanted))
        return self._spelled(wanted) if key == "labels" else plain(wanted)

    def _terms(self, wanted: Any) -> dict[str, Any]:
        """Terms, ready to be found; those of a list that is named as a whole are kept once, and lists in phrases stay names."""
        if isinstance(wanted, Mapping):
            return {group: by_word(self._spelled(terms)) for group, terms in wanted.items()}
        names = tuple(phrase for phrase in wanted if LIST.fullmatch(phrase))
        for name in names:
            self.whole[name] = by_word(self._spelled([name]))
        phrases = [phrase for phrase in wanted if phrase not in names and _has_lists(phrase)]
        groups = {"any": by_word(self._spelled(term for term in wanted if term not in (*names, *phrases)))}
        return groups | ({"lists": names} if names else {}) | ({"phrases": self._by_entry(phrases)} if phrases else {})

    def _by_entry(self, phrases: Sequence[str]) -> Terms:
        """Phrases under the words of a list in them: of each entry the longest. It is the list whose words are the rarest."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for phrase in phrases:
            names = LIST.findall(phrase)
            self.within.update((name, self._entries_of(name)) for name in names)
            words = [{max(needed_words(entry), key=len, default="") for entry in self.within[name]} for name in names]
            rarest: set[str] = min(words, key=lambda some: (any(map(_is_short, some)), len(some)))
            for word in sorted(rarest):
                found[word].append(phrase)
        return {word: tuple(some) for word, some in found.items()}

    def _spelled(self, phrases: Iterable[str]) -> tuple[str, ...]:
        return tuple(term for phrase in phrases for term in spelled(phrase, self._entries_of))

    def _entries_of(self, name: str) -> tuple[str, ...]:
        """A list's entries in all their forms. Raises KeyError for a list that there is not."""
        return self._spelled(self.lists[name])

    def _form(self, text: str) -> str:
        """A form, its parts noted. Raises KeyError for a list that there is not."""
        for part, _, _ in form_of(text).steps:
            self._part(part)
        return text

    def _by_rarest_part(self) -> dict[str, str]:
        """All forms, each under that of its parts which the fewest others have, and the fewest texts: one of few single words.

        Short words stand in many texts, and names and numbers in most.
        """
        often = Counter(part for form in self._forms for part in form_of(form).needed)
        often.update({part: sum(" " not in entry for entry in self.parts[part]) for part in often})
        common = {part: max((self._common(entry) for entry in self.parts[part]), default=0) for part in often}
        found: defaultdict[str, list[str]] = defaultdict(list)
        for form, numbers in self._forms.items():
            rarest = min(form_of(form).needed, key=lambda part: (common[part], often[part], part))
            found[rarest].append("\t".join((form, *(f"{name}\t{number}" for name, number in numbers.items()))))
        return {part: "\n".join(forms) for part, forms in sorted(found.items())}

    @staticmethod
    def _common(entry: str) -> int:
        """In how many texts an entry may stand: 2 where slots alone make it, 1 where short words do, else 0."""
        words = entry.split()
        return 2 if all(word in SLOTS or word == NAME for word in words) else int(all(map(_is_short, words)))

    def _by_first_word(self) -> dict[str, Any]:
        """The entries of all parts: the parts that are one word; of the first of several words the parts, and what follows.

        And of which slots and words open at an end they are made.
        """
        single: defaultdict[str, list[str]] = defaultdict(list)
        longer: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for part, entries in sorted(self.parts.items()):
            for first, _, rest in (entry.partition(" ") for entry in entries):
                if rest:
                    longer[first][part].append(rest)
                else:
                    single[first].append(part)
        words = {word for entries in self.parts.values() for entry in entries for word in entry.split()}
        opened: defaultdict[str, list[str]] = defaultdict(list)
        for word in sorted(filter(is_open, words)):
            opened[letters_of(word)].append(word)
        rows = [(first, part, *rests) for first, found in longer.items() for part, rests in found.items()]
        return {
            "single": _by_letters((word, *parts) for word, parts in single.items()),
            "longer": _by_letters(rows),
            "words": {letters: f"\n{lines}\n" for letters, lines in _by_letters((word,) for word in sorted(words)).items()},
            "open": {letters: tuple(some) for letters, some in opened.items()},
        }

    def _part(self, name: str) -> None:
        """Notes the entries of a part: of `<list>`, of a slot, of words as they stand."""
        if name not in self.parts:
            entries = self._spelled([name]) if name.startswith("<") else (name,)
            self.parts[name] = tuple(dict.fromkeys(" ".join(_words(entry)) for entry in entries))


def _by_letters(rows: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """A line for each row, under the first letters of its first word."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows:
        found[row[0][:LETTERS]].append("\t".join(row))
    return {letters: "\n".join(lines) for letters, lines in sorted(found.items())}


def _brief(cues: Iterable[Cue]) -> list[Cue]:
    """Of each cue the words that say most, two or some short ones more, and what is asked for.

    What they wake too often is soon seen to be nothing.
    """
    often = Counter(word for cue in cues for word in cue)

    def told(cue: Cue) -> Iterable[str]:
        words = [word for word in cue if not is_asked(word)]
        words.sort(key=lambda word: (" " not in word, _is_short(word), often[word], word))
        return words[:4] if any(map(_is_short, words[1:2])) else words[:2]

    return sorted({(*told(cue), *filter(is_asked, cue)) for cue in cues})


def _has_lists(phrase: str) -> bool:
    """True where lists stand between blanks: the words of their entries are words of the text, then."""
    return LIST.search(phrase) is not None and all(LIST.fullmatch(word) or not LIST.search(word) for word in phrase.split())


def _is_short(word: str) -> bool:
    """True for words that most texts have, and for slots."""
    return is_short(word) or word.startswith("[")


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
