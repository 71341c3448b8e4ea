"""What people say in ever other words, told by its parts: `<they> <sent> <me> .. <ware>`.

A form is a row of parts, in a form's own order. `<sent>` is any entry of the
list `sent`, and `<sent>?` may be missing; `..` is up to NEAR words of the same
sentence, `...` up to FAR; other words are themselves, and one that ends in `*`
is the beginning of a word (`*x`: its end). Slots: `[@]` an @mention, `[name]` a name or an
@mention, `[code]` a name with a round number behind it, `[caps]` a word in
capitals, `[number]`, `[link]`, `[any]` word. Entries of lists have words and slots.

The words of a sentence tell which parts it may have, and these which forms (cues.py). Only where one is asked for, a walk over
the sentence finds its parts; a form then joins what was found, so that the time grows with the text and not with the forms.
`forms.py` makes of the files what is read here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from itertools import chain, islice
from typing import Any, NamedTuple

from socialint.model import Span
from socialint.packs.cues import Index
from socialint.packs.normal import BREAK
from socialint.packs.prose import ADDRESS, Place, Prose
from socialint.pattern import pattern

#: By so many letters the beginning or the end of a word is looked up.
_LETTERS = 2
#: The slot that several words may fill, and how many at most.
NAME = "[name]"
_LONGEST_NAME = 5
#: What ends a sentence; an emoji and the end of a line do where a capital letter follows.
_END = (
    rf"[.!?]+(?=[\s\"')]|$)|{BREAK}|\n[ \t]*\n|\n(?=[ \t]*[^\W\d_a-zäöüæøå])"
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
    """The words of a sentence, and the places of its parts, which are looked for when a form asks."""

    __slots__ = ("_found", "_phrases", "first", "names", "words")

    def __init__(self, phrases: Phrases, words: list[str], first: int) -> None:
        self._phrases = phrases
        self._found: Mapping[str, list[tuple[int, int]]] | None = None
        self.words = words  # as they are written
        self.names = frozenset(chain.from_iterable(map(phrases.names_of, words)))  # what they are for the entries of lists
        self.first = first  # its number among the words and ends of the text

    @property
    def found(self) -> Mapping[str, list[tuple[int, int]]]:
        """The places of the parts that it has: from the first word to behind the last one."""
        if self._found is None:
            self._found = self._phrases.places_in(self.words)
        return self._found

    def find(self, form: Sequence[Step]) -> list[tuple[int, int]]:
        """Every place of a form, from its first word to behind its last, in their order."""
        ends = {end: start for start, end in self.found.get(form[0][0], ())}
        for part, gap, maybe in form[1:] if ends else ():
            there: defaultdict[int, list[int]] = defaultdict(list)
            for start, end in self.found.get(part, ()):
                there[start].append(end)
            further = dict(ends) if maybe else {}
            for end, start in ends.items():
                for at in range(end, min(end + gap + 1, len(self.words))):
                    for behind in there.get(at, ()):
                        further[behind] = max(start, further.get(behind, -1))
            ends = further
        return sorted((start, end) for end, start in ends.items())


class Word(NamedTuple):
    """What a word is for the entries of lists."""

    names: tuple[str, ...]  # itself, a word with this beginning or end, a slot that it fills
    parts: tuple[str, ...]  # of which it is an entry
    nodes: tuple[Mapping[str, Any], ...]  # what may follow where it starts an entry
    is_name: bool  # it may be a name that starts an entry


_NO_WORD = Word((), (), (), False)
_NOTHING: frozenset[str] = frozenset()

#: The parts that a form cannot do without.
Needed = tuple[str, ...]
#: The words of an entry.
Words = tuple[str, ...]


class Reading:
    """A text as the forms of a language see it: which of them its words make possible."""

    def __init__(self, phrases: Phrases, prose: Prose) -> None:
        self.sentences = [Sentence(phrases, words, first) for words, first in _sentences(prose)]
        #: Of each part the entries whose words are all there.
        self._entries: defaultdict[str, list[Words]] = defaultdict(list)
        for part, words in phrases.entries.awake(_NOTHING.union(*[sentence.names for sentence in self.sentences])):
            self._entries[part].append(words)
        #: Of a `Says` the forms whose parts are all there, by their numbers.
        self.forms: defaultdict[str, list[tuple[int, Needed]]] = defaultdict(list)
        for name, number, needed in phrases.forms.awake(frozenset(self._entries)):
            self.forms[name].append((number, needed))

    def may_have(self, sentence: Sentence, needed: Needed) -> bool:
        """True where the words of one sentence make all these parts possible."""
        return all(any(map(sentence.names.issuperset, self._entries[part])) for part in needed)


class Phrases:
    """The forms of one language and their parts."""

    def __init__(self, name: str, kept: Mapping[str, Any]) -> None:
        self.name = name
        self.entries: Index[tuple[str, Words]] = Index(kept["entries"])
        self.forms: Index[tuple[str, int, Needed]] = Index(kept["forms"])
        self._nobody, self._article = (frozenset(kept[key]) for key in ("nobody", "article"))
        self._parts: Mapping[str, Sequence[str]] = kept["parts"]
        self._words = frozenset(" ".join(chain.from_iterable(self._parts.values())).split(" "))
        self._open: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._words:
            if "*" in word and is_open(word):
                self._open[letters_of(word)].append(word)
        #: Most words stand in many texts.
        self.names_of = lru_cache(maxsize=4096)(self._names_of)
        self._word = lru_cache(maxsize=4096)(self._read_word)

    @cached_property
    def _tree(self) -> Mapping[str, Any]:
        """What may start an entry, then what may follow that, and so on; under "" the parts whose entry ends there."""
        tree: dict[str, Any] = {}
        for part, entries in self._parts.items():
            for entry in entries:
                node = tree
                for word in entry.split(" "):
                    node = node.setdefault(word, {})
                node.setdefault("", []).append(part)
        return tree

    def read(self, prose: Prose) -> Reading:
        """What a text may have of all forms, read once."""
        key = f"phrases {self.name}"
        if key not in prose.known:
            prose.known[key] = Reading(self, prose)
        found: Reading = prose.known[key]
        return found

    def places_in(self, written: list[str]) -> Mapping[str, list[tuple[int, int]]]:
        """The places of all parts that the words of a sentence have."""
        words = [*map(self._word, written), _NO_WORD]
        found: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for start, (_, parts, nodes, is_name) in enumerate(words):
            for part in parts:
                found[part].append((start, start + 1))
            if not (nodes or is_name):
                continue
            reached = [(node, start + 1) for node in nodes]
            if is_name:
                reached += self._named(self._tree, written, start)
            for node, at in reached:
                for name in words[at].names:
                    if name in node:
                        reached += self._named(node, written, at) if name == NAME else ((node[name], at + 1),)
                for part in node.get("", ()):
                    found[part].append((start, at))
        return found

    def _named(self, node: Mapping[str, Any], written: list[str], at: int) -> list[tuple[Mapping[str, Any], int]]:
        """What may follow a name in an entry, behind each of the ends that the name may have."""
        return [(node[NAME], end) for end in self._name(written, at)]

    def _read_word(self, written: str) -> Word:
        names = self.names_of(written)
        nodes = [self._tree[name] for name in names if name in self._tree and name != NAME]
        return Word(
            names,
            tuple(part for node in nodes for part in node.get("", ())),
            tuple({word: node[word] for word in node if word} for node in nodes if node.keys() != {""}),
            NAME in names and NAME in self._tree,
        )

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
    name: str  # no word has it
    forms: Sequence[Sequence[Step]]
    but: Sequence[Sequence[Step]]

    def find(self, prose: Prose) -> Place | None:
        """The first place."""
        reading = self.phrases.read(prose)
        for number, needed in reading.forms.get(self.name, ()):
            for sentence in reading.sentences:
                places = sentence.find(self.forms[number]) if reading.may_have(sentence, needed) else ()
                if places and not any(sentence.find(but) for but in self.but):
                    start, end = places[0]
                    return partial(_place, prose, sentence.first + start, sentence.first + end)
        return None


def _sentences(prose: Prose) -> list[tuple[list[str], int]]:
    """The words of each sentence, and the number of its first: for all languages."""
    if "sentences" not in prose.known:
        prose.known["sentences"] = sentences = []
        tokens = [*_TOKEN.findall(prose.value), ""]
        first = 0
        while first < len(tokens):
            end = tokens.index("", first)
            sentences.append((tokens[first:end], first))
            first = end + 1
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
