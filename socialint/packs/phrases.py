"""What people say in ever other words, told by its parts: `<they> <sent> <me> .. <ware>`.

A form is a row of parts, in a form's own order. `<sent>` is any entry of the
list `sent`, and `<sent>?` may be missing; `..` is up to NEAR words of the same
sentence, `...` up to FAR; other words are themselves, and one that ends in `*`
is the beginning of a word (`*x`: its end). Slots: `[@]` an @mention, `[name]` a name or an
@mention, `[code]` a name with a round number behind it, `[caps]` a word in
capitals, `[number]`, `[link]`. Entries of lists have words and slots.

One walk over the text finds the parts of all forms; a form then only joins
what was found, so that the time grows with the text and not with the forms.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from socialint.model import Span
from socialint.packs.cues import Index
from socialint.packs.normal import BREAK
from socialint.packs.prose import ADDRESS, Prose
from socialint.pattern import pattern

NEAR, FAR = 4, 12
#: By so many letters the beginning or the end of a word is looked up.
_LETTERS = 3
#: Most words that a name is made of.
_NAME = 5
#: What ends a sentence; an emoji does where a capital letter follows.
_END = (
    rf"[.!?]+(?=[\s\"')]|$)|{BREAK}|\n[ \t]*\n"
    r"|[\u2600-\u27bf\U0001f000-\U0001faff]\ufe0f?\s+(?=[^\W\d_a-zäöüæøå])"
)
_HOST = r"[^\W_][\w-]{0,62}(?:\.[\w-]{1,63}){0,4}\.[a-z]{2,12}/\S*"
#: Words of a compound are words: "PR-Paket" is read as "PR Paket".
_WORD = r"(?:[^\W\d_a-z]{3,20}-\d{1,3}|[^\W\d_]+\d+|\w+?(?=-)|\w+)(?:['’`]\w+)*"
_TOKEN = pattern(rf"(?P<end>{_END})|{ADDRESS}+|[@#]\w+(?:\.\w+)*|{_HOST}|\d+(?:[.,]\d+)*|{_WORD}|[%$€£*]")
_PART = pattern(r"(?P<gap>\.\.\.?)(?!\S)|<(?P<list>\w+)>(?P<maybe>\?)?|\S+")
#: A name with what is taken off: shops like five and its multiples. Not sun protection, money, film, and file formats.
_NO_CODE = r"(?!(?i:spf|eur|usd|gbp|nok|sek|dkk|chf|iso|din|usb|rtx|gtx|pm|html|css|utf|sha)\d)"
_CODE = pattern(rf"{_NO_CODE}[^\W\d_]{{3,20}}-?(?:5|[1-9][05]|100)")
_CAPITALS = pattern(rf"{_NO_CODE}(?=\w{{4,24}}$)[A-ZÄÖÜÆØÅ]{{3,20}}\d{{0,4}}")
_AND = frozenset(("&", "and", "und", "og", "of", "the", "von", "der", "die", "de", "du", "på", "i", "im", "am"))


class Step(NamedTuple):
    """A part of a form: its name, how many words may stand before it, and whether it may be missing."""

    part: str
    gap: int
    maybe: bool

    @property
    def needed(self) -> bool:
        """True for what the walk over a text must have found for the form to stand there."""
        return not self.maybe and self.part not in SLOTS


class Token(NamedTuple):
    """A word of the text, `[start, end)` in `prose.value`."""

    word: str  # in small letters, a straight apostrophe in it
    written: str
    start: int
    end: int
    sentence: int


class Entry(NamedTuple):
    """An entry of a list: the part that it is one of, its words, and whether they are the very words of a text."""

    part: str
    words: list[str]
    plain: bool
    needed: frozenset[str]  # its words that a text must have as they are


class Phrases:
    """The lists and forms of one language."""

    def __init__(self, name: str, lists: Mapping[str, Iterable[str]]) -> None:
        self.name = name
        self._lists = lists
        self._parts: set[str] = set()
        #: Entries by their first word, by the letters of one that is only a beginning or an end, and by the slot they start with.
        self._by_word: defaultdict[str, list[Entry]] = defaultdict(list)
        self._by_beginning: defaultdict[str, list[Entry]] = defaultdict(list)
        self._by_ending: defaultdict[str, list[Entry]] = defaultdict(list)
        self._by_slot: defaultdict[str, list[Entry]] = defaultdict(list)
        self._nobody, self._article = (frozenset(map(str.casefold, lists.get(name, ()))) for name in ("nobody", "article"))

    def form(self, text: str) -> tuple[Step, ...]:
        """A form as a file has it. Raises KeyError for a list that there is not."""
        steps: list[Step] = []
        gap = 0
        for match in _PART.finditer(text):
            if match["gap"]:
                gap = NEAR if match["gap"] == ".." else FAR
            else:
                steps.append(Step(self.part(match[0].rstrip("?") if match["list"] else match[0]), gap, bool(match["maybe"])))
                gap = 0
        return tuple(steps)

    def part(self, name: str) -> str:
        """A part by its name: `<list>`, a slot, or words as they stand. Raises KeyError for a list that there is not."""
        if name not in self._parts and name not in SLOTS:
            self._parts.add(name)
            for entry in self._lists[name[1:-1]] if name.startswith("<") else (name,):
                self._enter(name, entry)
        return name

    def _enter(self, part: str, text: str) -> None:
        words = _words(text)
        first = words[0]
        needed = frozenset(word for word in words if not (word in SLOTS or _is_open(word)))
        entry = Entry(part, words, needed.issuperset(words), needed)
        if first in SLOTS:
            self._by_slot[first].append(entry)
        elif not _is_open(first):
            self._by_word[first].append(entry)
        elif first.endswith("*"):
            self._by_beginning[first[:_LETTERS]].append(entry)
        else:
            self._by_ending[first[-_LETTERS:]].append(entry)

    def read(self, prose: Prose) -> Reading:
        """The parts of all forms in what an author says, found once."""
        key = f"phrases {self.name}"
        if key not in prose.known:
            prose.known[key] = self._read(prose)
        reading: Reading = prose.known[key]
        return reading

    def _read(self, prose: Prose) -> Reading:
        words = _words_of(prose)
        reading = Reading(words, self._nobody, self._article)
        starts: list[tuple[int, int, list[Entry]]] = []  # a word, in which order, and the entries that may start there
        for order, (known, there) in enumerate(
            ((self._by_word, words.whole), (self._by_beginning, words.beginnings), (self._by_ending, words.endings))
        ):
            starts += [(at, order, known[key]) for key in known.keys() & there.keys() for at in there[key]]
        for order, (slot, entries) in enumerate(self._by_slot.items(), start=3):
            some = [entry for entry in entries if entry.needed <= words.whole.keys()]
            starts += [(at, order, some) for at in range(len(words.tokens)) if some and SLOTS[slot](reading, at)]
        for at, _, entries in sorted(starts, key=lambda start: start[:2]):
            for entry in entries:
                reading.enter(entry, at)
        reading.parts = frozenset(reading.found)
        return reading


class Words:
    """The words of a text, and where each stands by itself, by its first letters and by its last ones."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.words = [token.word for token in tokens]
        self.whole: defaultdict[str, list[int]] = defaultdict(list)
        self.beginnings: defaultdict[str, list[int]] = defaultdict(list)
        self.endings: defaultdict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(self.words):
            self.whole[word].append(at)
            self.beginnings[word[:_LETTERS]].append(at)
            self.endings[word[-_LETTERS:]].append(at)


class Reading:
    """A text in words, and where each part stands: part -> first word -> the words behind its last one."""

    def __init__(self, words: Words, nobody: frozenset[str], article: frozenset[str]) -> None:
        self.tokens = words.tokens
        self.nobody = nobody
        self.article = article
        self.found: dict[str, dict[int, list[int]]] = {}
        self.parts: frozenset[str] = frozenset()  # those that stand somewhere, slots left out
        self._words = words.words

    def enter(self, entry: Entry, at: int) -> None:
        """Notes where an entry ends that may start at a word, if it does."""
        if entry.plain:
            end = at + len(entry.words)
            ends: Iterable[int] = (end,) if self._words[at:end] == entry.words else ()
        else:
            ends = self._ends(entry.words, at)
        for end in ends:
            if self.tokens[end - 1].sentence == self.tokens[at].sentence:
                self.found.setdefault(entry.part, {}).setdefault(at, []).append(end)

    def _ends(self, words: list[str], at: int) -> set[int]:
        here = {at}
        for word in words:
            if word in SLOTS:
                here = {end for one in here if one < len(self.tokens) for end in SLOTS[word](self, one)}
            else:
                here = {one + 1 for one in here if one < len(self.tokens) and _is(self._words[one], word)}
            if not here:
                break
        return here

    def starts(self, part: str) -> Mapping[int, Iterable[int]]:
        """Where a part stands."""
        if part in SLOTS and part not in self.found:
            every = ((at, list(SLOTS[part](self, at))) for at in range(len(self.tokens)))
            self.found[part] = {at: ends for at, ends in every if ends}
        return self.found.get(part, {})

    def find(self, form: tuple[Step, ...]) -> Iterator[tuple[int, int]]:
        """Every place of a form, from its first word to behind its last."""
        ends = {end: at for at, some in self.starts(form[0].part).items() for end in some}
        for step in form[1:]:
            there = self.starts(step.part)
            further = dict(ends) if step.maybe else {}
            for end, start in ends.items():
                sentence = self.tokens[end - 1].sentence
                for at in range(end, min(end + step.gap + 1, len(self.tokens))):
                    if self.tokens[at].sentence != sentence:
                        break
                    for behind in there.get(at, ()):
                        further[behind] = max(start, further.get(behind, -1))
            ends = further
        yield from sorted((start, end) for end, start in ends.items())


class Says(NamedTuple):
    """Any of the forms, in a sentence that has none of the parts `but`."""

    phrases: Phrases
    forms: Index[tuple[frozenset[str], tuple[Step, ...]]]  # each with the parts that it cannot do without, but for slots
    but: tuple[str, ...]

    @classmethod
    def of(cls, wanted: Mapping[str, Any], phrases: Phrases) -> Says:
        """The forms as a file has them: `forms`, and the lists `but`."""
        forms = tuple(map(phrases.form, wanted["forms"]))
        needed = [frozenset(step.part for step in form if step.needed) for form in forms]
        often = Counter(part for parts in needed for part in parts)
        rarest = (frozenset(sorted(parts, key=lambda part: (often[part], part))[:1]) or None for parts in needed)
        index = Index(zip(zip(needed, forms, strict=True), rarest, strict=True))
        return cls(phrases, index, tuple(map(phrases.part, wanted.get("but", ()))))

    def find(self, prose: Prose) -> Span | None:
        """The first place, in the file."""
        reading = self.phrases.read(prose)
        forms = [form for needed, form in self.forms.awake(reading.parts) if needed <= reading.parts]
        if not forms:
            return None
        without = {reading.tokens[at].sentence for part in self.but for at in reading.starts(part)}
        for form in forms:
            for start, end in reading.find(form):
                if reading.tokens[start].sentence not in without:
                    return prose.text.span(reading.tokens[start].start, reading.tokens[end - 1].end)
        return None


def _words_of(prose: Prose) -> Words:
    """The words of a text, for the grammars of all languages."""
    if "words" not in prose.known:
        prose.known["words"] = Words(list(_tokens(prose.value)))
    words: Words = prose.known["words"]
    return words


def _tokens(value: str) -> Iterator[Token]:
    sentence = 0
    for match in _TOKEN.finditer(value):
        if match["end"]:
            sentence += 1
        else:
            yield Token(_folded(match[0]), match[0], *match.span(), sentence)


def _words(entry: str) -> list[str]:
    """The words of a list's entry, as the text is read."""
    words: list[str] = []
    for piece in entry.split():
        if piece in SLOTS:
            words.append(piece)
            continue
        found = [_folded(match[0]) for match in _TOKEN.finditer(piece)]
        if len(piece) > 1 and piece.endswith("*"):
            found = [*found[:-2], found[-2] + "*"]
        elif len(piece) > 1 and piece.startswith("*"):
            found = ["*" + found[1], *found[2:]]
        words += found
    return words


def _folded(word: str) -> str:
    return word.casefold().replace("’", "'").replace("`", "'")


def _is(word: str, wanted: str) -> bool:
    if not _is_open(wanted):
        return word == wanted
    return word.startswith(wanted[:-1]) if wanted.endswith("*") else word.endswith(wanted[1:])


def _is_open(word: str) -> bool:
    """True for the beginning or the end of a word."""
    return len(word) > 1 and "*" in (word[0], word[-1])


# -- slots ----------------------------------------------------------------------


def _one(tells: Callable[[Token], Any]) -> Callable[[Reading, int], Iterable[int]]:
    return lambda reading, at: (at + 1,) if tells(reading.tokens[at]) else ()


def _name(reading: Reading, at: int) -> Iterable[int]:
    """A capitalised word that is somebody's name, with those that follow."""
    if reading.tokens[at].word.startswith("@"):
        return (at + 1,)
    if at and reading.tokens[at - 1].word in reading.article:
        return ()
    ends: list[int] = []
    sentence = reading.tokens[at].sentence
    for end in range(at, min(at + _NAME, len(reading.tokens))):
        token = reading.tokens[end]
        if token.sentence != sentence:
            break
        if token.written[:1].isupper() and token.word not in reading.nobody:
            ends.append(end + 1)
        elif end == at or token.word not in _AND:
            break
    return ends


def _host(token: Token) -> bool:
    return token.word.startswith(ADDRESS) or "/" in token.word


#: The slots by their names: where one that starts at a word ends.
SLOTS: Mapping[str, Callable[[Reading, int], Iterable[int]]] = {
    "[@]": _one(lambda token: token.word.startswith("@")),
    "[name]": _name,
    "[code]": _one(lambda token: _CODE.fullmatch(token.written) and (token.written.isupper() or token.written.islower())),
    "[caps]": _one(lambda token: _CAPITALS.fullmatch(token.written)),
    "[number]": _one(lambda token: token.word[0].isdigit()),
    "[link]": _one(_host),
}
