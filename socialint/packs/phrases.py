"""What people say in ever other words, told by its parts: `<they> <sent> <me> .. <ware>`.

A form is a row of parts, in a form's own order. `<sent>` is any entry of the
list `sent`, and `<sent>?` may be missing; `..` is up to NEAR words of the same
sentence, `...` up to FAR; other words are themselves, and one that ends in `*`
is the beginning of a word (`*x`: its end). Slots: `[@]` an @mention, `[name]` a name or an
@mention, `[code]` a name with a round number behind it, `[caps]` a word in
capitals, `[number]`, `[link]`, `[any]` word. Entries of lists have words and slots.

One walk over the text finds the parts of all forms; a form then only joins
what was found, so that the time grows with the text and not with the forms.
`forms.py` makes of the files what is read here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from socialint.model import Span
from socialint.packs.cues import Cues, Index
from socialint.packs.normal import BREAK
from socialint.packs.prose import ADDRESS, Prose
from socialint.pattern import pattern

#: By so many letters the beginning or the end of a word is looked up.
_LETTERS = 2
#: The slot that several words may fill, and how many at most.
NAME = "[name]"
_LONGEST_NAME = 5
#: What ends a sentence; an emoji does where a capital letter follows.
_END = (
    rf"[.!?]+(?=[\s\"')]|$)|{BREAK}|\n[ \t]*\n"
    r"|[\u2600-\u27bf\U0001f000-\U0001faff]\ufe0f?\s+(?=[^\W\d_a-zäöüæøå])"
)
_HOST = r"[^\W_][\w-]{0,62}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,12}/\S*"
#: Nearly every word is made of letters, and nothing else stands beside it.
_PLAIN = r"[A-Za-zÀ-ÖØ-öø-ÿ]++(?![\w'’`-]|\.\w)"
#: Words of a compound are words: "PR-Paket" is read as "PR Paket".
_WORD = r"(?:[^\W\d_a-z]{3,20}-\d{1,3}|[^\W\d_]+\d+|\w+?(?=-)|\w+)(?:['’`]\w+)*"
_OTHER = rf"(?=[\w#@{ADDRESS}%$€£*])(?:{ADDRESS}+|[@#]\w+(?:\.\w+)*|{_HOST}|\d+(?:[.,]\d+)*|{_WORD}|[%$€£*])"
#: A word (the group), or the end of a sentence.
_TOKEN = pattern(rf"({_PLAIN}|{_OTHER})|{_END}")
#: A name with what is taken off: shops like five and its multiples. Not sun protection, money, film, and file formats.
_NO_CODE = r"(?!(?i:spf|eur|usd|gbp|nok|sek|dkk|chf|iso|din|usb|rtx|gtx|pm|html|css|utf|sha)\d)"
_CODE = pattern(rf"{_NO_CODE}[^\W\d_]{{3,20}}-?(?:5|[1-9][05]|100)")
_CAPITALS = pattern(rf"{_NO_CODE}(?=\w{{4,24}}$)[A-ZÄÖÜÆØÅ]{{3,20}}\d{{0,4}}")
_AND = frozenset(("&", "and", "und", "og", "of", "the", "von", "der", "die", "de", "du", "på", "i", "im", "am"))

#: A part, how many words may stand before it, and whether it may be missing.
Step = tuple[str, int, bool]


class Sentence:
    """The words of a sentence, and where its parts stand: part -> first word -> behind the last one."""

    __slots__ = ("first", "found", "words")

    def __init__(self, words: list[str], first: int) -> None:
        self.words = words  # as they are written
        self.first = first  # its number among the words and ends of the text
        self.found: dict[str, dict[int, list[int]]] = {}

    def find(self, form: Sequence[Step]) -> list[tuple[int, int]]:
        """Every place of a form, from its first word to behind its last, in their order."""
        ends = {end: at for at, some in self.found.get(form[0][0], {}).items() for end in some}
        for part, gap, maybe in form[1:]:
            there = self.found.get(part, {})
            further = dict(ends) if maybe else {}
            for end, start in ends.items():
                for at in range(end, min(end + gap + 1, len(self.words))):
                    for behind in there.get(at, ()):
                        further[behind] = max(start, further.get(behind, -1))
            ends = further
        return sorted((start, end) for end, start in ends.items())


class Reading(NamedTuple):
    """A text in sentences, and all the parts that stand in one."""

    sentences: list[Sentence]
    parts: frozenset[str]


class Phrases:
    """The parts of the forms of one language."""

    def __init__(self, name: str, kept: Mapping[str, Any]) -> None:
        self.name = name
        self._nobody, self._article = (frozenset(kept[key]) for key in ("nobody", "article"))
        #: What may start an entry, then what may follow that, and so on; under "" the parts whose entry ends there.
        self._entries: dict[str, Any] = {}
        self._words: set[str] = set()
        self.rank = {part: number for number, part in enumerate(kept["parts"])}
        for part, entries in kept["parts"].items():
            for entry in entries:
                node, words = self._entries, entry.split(" ")
                self._words.update(words)
                for word in words:
                    node = node.setdefault(word, {})
                node.setdefault("", []).append(part)
        self._open: defaultdict[str, list[str]] = defaultdict(list)
        for word in filter(is_open, self._words):
            self._open[letters_of(word)].append(word)
        #: Most words stand in many texts.
        self._names = lru_cache(maxsize=4096)(self._names_of)

    def read(self, prose: Prose) -> Reading:
        """The parts of all forms in a text, found once."""
        key = f"phrases {self.name}"
        if key not in prose.known:
            sentences = [self._sentence(words, first) for words, first in _sentences(prose)]
            prose.known[key] = Reading(sentences, frozenset().union(*(one.found for one in sentences)))
        reading: Reading = prose.known[key]
        return reading

    def _sentence(self, words: list[str], first: int) -> Sentence:
        sentence = Sentence(words, first)
        names = [*map(self._names, words), ()]
        for start, some in enumerate(names):
            if self._entries.keys().isdisjoint(some):
                continue
            reached = [(self._entries, start)]
            for node, at in reached:
                for part in node.get("", ()):
                    sentence.found.setdefault(part, {}).setdefault(start, []).append(at)
                for name in names[at]:
                    if name in node:
                        ends = self._name(words, at) if name == NAME else (at + 1,)
                        reached += [(node[name], end) for end in ends]
        return sentence

    def _names_of(self, written: str) -> tuple[str, ...]:
        """What a word is for an entry: itself, a word with this beginning or end, what fills a slot."""
        word = folded(written)
        names = [word, *(slot for slot, fills in SLOTS.items() if fills(written))]
        names += (one for one in self._open.get(word[:_LETTERS] + "*", ()) if word.startswith(one[:-1]))
        names += (one for one in self._open.get("*" + word[-_LETTERS:], ()) if word.endswith(one[1:]))
        if word.startswith("@") or (written[0].isupper() and word not in self._nobody):
            names.append(NAME)
        return tuple(name for name in names if name in self._words)

    def _name(self, words: list[str], at: int) -> Iterator[int]:
        """The ends of a name: behind the capitalised word that starts it, and those that follow."""
        if words[at].startswith("@"):
            yield at + 1
        elif not (at and folded(words[at - 1]) in self._article):
            for end, written in enumerate(words[at : at + _LONGEST_NAME], start=at + 1):
                if written[0].isupper() and folded(written) not in self._nobody:
                    yield end
                elif folded(written) not in _AND:
                    break


class Says(NamedTuple):
    """Any of the forms, in a sentence that has none of the forms `but`."""

    phrases: Phrases
    forms: Index[tuple[frozenset[str], Sequence[Step]]]  # each with the parts that it cannot do without
    but: Sequence[Sequence[Step]]
    cues: Cues  # parts of which a text must have one

    @classmethod
    def of(cls, kept: Mapping[str, Any], phrases: Phrases) -> Says:
        """The forms as `forms.py` makes them."""
        needed = [frozenset(part for part, _, maybe in form if not maybe) for form in kept["forms"]]
        rarest = [frozenset({min(parts, key=phrases.rank.__getitem__)}) for parts in needed]
        index = Index(zip(zip(needed, kept["forms"], strict=True), rarest, strict=True))
        return cls(phrases, index, kept["but"], frozenset().union(*rarest))

    def find(self, prose: Prose) -> Span | None:
        """The first place, in the file."""
        reading = self.phrases.read(prose)
        for needed, form in self.forms.awake(reading.parts):
            for sentence in reading.sentences if needed <= reading.parts else ():
                places = sentence.find(form) if needed <= sentence.found.keys() else []
                if places and not any(sentence.find(but) for but in self.but):
                    start, end = places[0]
                    return _place(prose, sentence.first + start, sentence.first + end)
        return None


def _sentences(prose: Prose) -> list[tuple[list[str], int]]:
    """The words of each sentence, and the number of its first: for all languages."""
    if "sentences" not in prose.known:
        prose.known["sentences"] = sentences = []
        words: list[str] = []
        first = 0
        for number, word in enumerate(_TOKEN.findall(prose.value), start=1):
            if word:
                words.append(word)
            else:
                sentences.append((words, first))
                words, first = [], number
        sentences.append((words, first))
    found: list[tuple[list[str], int]] = prose.known["sentences"]
    return found


def _place(prose: Prose, first: int, end: int) -> Span:
    """The place in the file of some words, by their numbers."""
    tokens = list(islice(_TOKEN.finditer(prose.value), first, end))
    return prose.text.span(tokens[0].start(), tokens[-1].end())


def words_of(text: str) -> list[str]:
    """The words of a piece of text, as entries have them."""
    return [folded(match[0]) for match in _TOKEN.finditer(text)]


def folded(word: str) -> str:
    """A word in small letters, with a straight apostrophe."""
    return word.casefold().replace("’", "'").replace("`", "'")


def is_open(word: str) -> bool:
    """True for the beginning or the end of a word."""
    return len(word) > 1 and "*" in (word[0], word[-1])


def letters_of(word: str) -> str:
    """The letters by which the beginning or the end of a word is looked up."""
    return word[:_LETTERS] + "*" if word.endswith("*") else "*" + word[-_LETTERS:]


#: The slots of one word by their names, and what fills them.
SLOTS: Mapping[str, Callable[[str], Any]] = {
    "[any]": lambda _: True,
    "[@]": lambda written: written.startswith("@"),
    "[code]": lambda written: _CODE.fullmatch(written) and (written.isupper() or written.islower()),
    "[caps]": _CAPITALS.fullmatch,
    "[number]": lambda written: written[0].isdigit(),
    "[link]": lambda written: written.startswith(ADDRESS) or "/" in written,
}
