"""What people say in ever other words, told by its parts: `<they> <sent> <me> .. <ware>`.

A form is a row of parts, in a form's own order. `<sent>` is any entry of the
list `sent`, and `<sent>?` may be missing; `..` is up to NEAR words of the same
sentence, `...` up to FAR; other words are themselves, and one that ends in `*`
is the beginning of a word (`*x`: its end). Slots: `[@]` an @mention, `[name]` a name or an
@mention, `[code]` a name with a round number behind it, `[caps]` a word in
capitals, `[number]`, `[link]`, `[any]` word. Entries of lists have words and slots.

One walk over the words of a sentence finds all parts that it has, and these tell which forms there may be; a form then joins
what was found, so that the time grows with the text and not with the forms. `forms.py` makes of the files what is read here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import chain, islice, takewhile
from typing import Any, NamedTuple

from socialint.known import Known
from socialint.packs.prose import ADDRESS, Place, Prose
from socialint.packs.words import folded, place_of, sentences_of, words_in
from socialint.pattern import pattern

#: By so many letters a word is looked up, or the beginning or the end of one.
LETTERS = 2
#: A sentence of so many code points is likely to stand in one text only.
_LONG_SENTENCE = 300
#: The slot that several words may fill, and how many at most.
NAME = "[name]"
_LONGEST_NAME = 5
#: The slot that each word fills, and the one for what begins with a digit.
ANY, NUMBER = "[any]", "[number]"
#: Most words between two parts.
_GAPS = {"..": 4, "...": 12}
#: A name with what is taken off: shops like five and its multiples. Not sun protection, money, film, and file formats.
_NO_CODE = r"(?!(?i:spf|eur|usd|gbp|nok|sek|dkk|chf|iso|din|usb|rtx|gtx|pm|html|css|utf|sha)\d)"
_CODE = pattern(rf"{_NO_CODE}[^\W\d_]{{3,20}}-?(?:5|[1-9][05]|100)")
_CAPITALS = pattern(rf"{_NO_CODE}(?=\w{{4,24}}$)[A-ZÄÖÜÆØÅ]{{3,20}}\d{{0,4}}")
_AND = frozenset(("&", "and", "und", "og", "of", "the", "von", "der", "die", "de", "du", "på", "i", "im", "am"))

_NONE: frozenset[str] = frozenset()

#: From the number of the first word in the text to behind the last one, and the part that stands there.
Longer = tuple[int, int, str]
#: A slot by its name, and what fills it.
Slot = tuple[str, Callable[[str], Any]]
#: What may follow in an entry, by the next word, then what may follow that; under "" the parts whose entry ends there.
Node = dict[str, Any]


class Form:
    """The parts in their order, each with how many words may stand before it and whether it may be missing."""

    __slots__ = ("needed", "numbers", "steps")

    def __init__(self, text: str, numbers: Iterable[tuple[str, int]] = ()) -> None:
        self.numbers = dict(numbers)  # of each `Says` of which it is a form: its number there
        steps: list[tuple[str, int, bool]] = []
        gap = 0
        for word in text.split():
            if word in _GAPS:
                gap = _GAPS[word]
            else:
                maybe = word.startswith("<") and word.endswith("?")
                steps.append((word.rstrip("?") if maybe else word, gap, maybe))
                gap = 0
        self.steps = tuple(steps)
        self.needed = frozenset(part for part, _, maybe in steps if not maybe)


@cache
def form_of(text: str) -> Form:
    """A form as the file has it."""
    return Form(text)


class Word:
    """What a word is for the entries of lists. Its fields are read for each word of each text: no tuple reads as quickly."""

    __slots__ = (
        "article",
        "common",
        "ends_name",
        "follows",
        "in_name",
        "names",
        "nodes",
        "parts",
        "rare",
        "starts",
        "starts_name",
    )

    def __init__(self, names: tuple[str, ...], nodes: Sequence[Node], *, in_name: bool = False, article: bool = False) -> None:
        self.names = names  # in entries: itself, a word with this beginning or end, slots that it fills
        self.parts = _NONE.union(*[node.get("", ()) for node in nodes])  # of which it is an entry
        #: What may follow where it starts an entry of several words, and the words that may come next there.
        self.nodes = tuple({word: node[word] for word in node if word} for node in nodes if node.keys() != {""})
        self.follows = _NONE.union(*self.nodes)
        self.in_name = in_name  # it may be one of several words of a name
        self.ends_name = NAME in names  # it may be the last one, or a name by itself
        self.starts_name = in_name and self.ends_name  # it may be the first one of several
        self.starts = bool(self.follows) or self.starts_name  # it may be the first one of several at all
        self.article = article
        self.common = self  # the same behind an article, where it starts no name


#: What stands for the end of a sentence is no word of any entry: so none goes beyond it.
_END_OF_SENTENCE = Word((), ())


class Sentence:
    """A sentence as the forms of a language see it. It says the same wherever it stands."""

    def __init__(self, words: list[Word], longer: list[Longer], forms: Sequence[Form]) -> None:
        self._words = words  # the last one stands for the end
        self._longer = longer  # where parts of several words stand
        self._forms = forms  # those of which the sentence has all parts
        #: The `Says` of which it may have a form.
        self.may_say = _NONE.union(*[form.numbers for form in forms])
        self._said: dict[str, list[tuple[int, int, int]]] = {}
        self._known: dict[str, list[tuple[int, int]]] = {}

    def said(self, says: Says) -> list[tuple[int, int, int]]:
        """The first of some forms that stands here, by its number, with its first place; nothing where one of the others does."""
        name = says.name
        if name not in self.may_say:  # nearly always
            return []
        if name not in self._said:
            forms = {form.numbers[name]: form for form in self._forms if name in form.numbers}
            found = [*islice(((number, *place) for number in sorted(forms) for place in self.find(forms[number])), 1)]
            self._said[name] = [] if found and any(self.find(form_of(but)) for but in says.but) else found
        return self._said[name]

    def find(self, form: Form) -> list[tuple[int, int]]:
        """Every place of a form, from its first word to behind its last, in their order."""
        if not all(map(self._places, form.needed)):
            return []
        (first, _, _), *others = form.steps
        reached = {end: start for start, end in self._places(first)}
        for part, gap, maybe in others:
            further = dict(reached) if maybe else {}
            near = self._near(reached, gap) if gap else reached
            for start, end in self._places(part):
                if start in near:
                    further[end] = max(near[start], further.get(end, -1))
            reached = further
        return sorted((start, end) for end, start in reached.items())

    def _places(self, part: str) -> list[tuple[int, int]]:
        """Where a part stands, the longer places first: of all parts that a sentence has, a few are asked for."""
        if part not in self._known:
            longer = [(start, end) for start, end, one in self._longer if one == part]
            self._known[part] = longer + [(at, at + 1) for at, word in enumerate(self._words) if part in word.parts]
        return self._known[part]

    def _near(self, reached: Mapping[int, int], gap: int) -> dict[int, int]:
        """Where the next part may start, with some words between, and where the form has begun then."""
        near: dict[int, int] = {}
        for end, start in reached.items():
            for at in range(end, min(end + gap + 1, len(self._words) - 1)):
                near[at] = max(start, near.get(at, -1))
        return near


#: Many sentences have all parts of no form.
_SAYS_NOTHING = Sentence([], [], [])


class Phrases:
    """The forms of one language and their parts."""

    def __init__(self, name: str, kept: Mapping[str, Any]) -> None:
        self.name = name
        self._nobody, self._article = (frozenset(kept[key]) for key in ("nobody", "article"))
        # What follows are lines with tabs: most are never asked for, and a start pays for each object that it loads.
        #: Of the rarest part of forms: each form, then the `Says` that have it, each with its number there.
        self._forms: Mapping[str, str] = kept["forms"]
        #: By the first letters of words: each word and the parts of which it is an entry; the first word of longer entries with
        #: one of their parts and what follows it there.
        self._single: Mapping[str, str] = kept["single"]
        self._longer: Mapping[str, str] = kept["longer"]
        #: All words and slots of entries, and of these words such as are open at an end, by the letters that they have there.
        self._listed: Mapping[str, str] = kept["words"]
        self._open: Mapping[str, Sequence[str]] = kept["open"]
        self._slots = [(slot, fills) for slot, fills in SLOTS.items() if self._is_listed(slot)]
        self._any_word = [slot for slot in self._slots if slot[0] == ANY]
        self._any_number = [slot for slot in self._slots if slot[0] in (ANY, NUMBER)]
        self._has_names = self._is_listed(NAME)
        self._rarest = frozenset(self._forms)
        self._sentences = Known(self._read_sentence, 1024)
        #: Most words stand in many texts, and most of these in no entry: such are the same.
        self._words = Known(self._read_words, 8192)
        self._word = Known(self._read_word, 4096)
        self._same = Known(self._made, 4096)
        self._node = cache(self._read_node)
        self._forms_with = Known(self._read_forms, len(self._forms))
        self._name_first = self._node(NAME)

    def read(self, prose: Prose) -> list[Sentence]:
        """What the sentences of a text have of all forms, read once."""
        key = f"phrases {self.name}"
        if key not in prose.known:
            prose.known[key] = [
                self._sentences[sentence] if len(sentence) <= _LONG_SENTENCE else self._read_sentence(sentence)
                for sentence in sentences_of(prose)
            ]
        found: list[Sentence] = prose.known[key]
        return found

    def _read_sentence(self, sentence: str) -> Sentence:
        words = [*chain.from_iterable(map(self._words.__getitem__, sentence.split())), _END_OF_SENTENCE]
        for at in [at for at, word in enumerate(words) if word.in_name and words[at - 1].article]:
            words[at] = words[at].common
        longer = self._entries(words)
        parts = {part for _, _, part in longer}.union(*[word.parts for word in words])
        forms = self._possible(parts)
        return Sentence(words, longer, forms) if forms else _SAYS_NOTHING

    def _possible(self, parts: set[str]) -> list[Form]:
        """The forms of which all parts are among these."""
        some = chain.from_iterable(map(self._forms_with.__getitem__, self._rarest & parts))
        return [form for form in some if form.needed <= parts]

    def _entries(self, words: list[Word]) -> list[Longer]:
        """Where entries of several words stand: from the first word to behind the last, and of which part they are."""
        found: list[Longer] = []
        for start, word in enumerate(words):
            if not word.starts:
                continue
            following = words[start + 1]
            long_name = word.starts_name and following.in_name
            if not long_name and word.follows.isdisjoint(following.names):  # nearly always
                continue
            reached = [(node, start + 1) for node in word.nodes if not node.keys().isdisjoint(following.names)]
            if long_name:
                reached += [(self._name_first, end) for end in _ends_of_name(words, start) if end > start + 1]
            for node, at in reached:
                for name in words[at].names:
                    if name == NAME and name in node:
                        reached += [(node[name], end) for end in _ends_of_name(words, at)]
                    elif name in node:
                        reached.append((node[name], at + 1))
                if "" in node:
                    found += [(start, at, part) for part in node[""]]
        return found

    def _read_forms(self, rarest: str) -> list[Form]:
        """The forms that are kept under a part."""
        rows = [line.split("\t") for line in self._forms[rarest].split("\n")]
        return [Form(text, zip(numbers[::2], map(int, numbers[1::2]), strict=True)) for text, *numbers in rows]

    def _read_node(self, first: str) -> Node:
        """What may follow a word that starts entries."""
        parts = next(_lines_of(self._single, first), None)
        top: Node = {"": parts} if parts else {}
        for part, *others in _lines_of(self._longer, first):
            for rest in others:
                node = top
                for word in rest.split():
                    node = node.setdefault(word, {})
                node.setdefault("", []).append(part)
        return top

    def _read_words(self, piece: str) -> tuple[Word, ...]:
        return tuple([self._word[word] for word in words_in(piece)])

    def _read_word(self, written: str) -> Word:
        word = folded(written)
        names = self._names_of(written, word)
        in_name = (NAME in names and not word.startswith("@")) or word in _AND
        return self._same[names, in_name, word in self._article]

    def _made(self, seen: tuple[tuple[str, ...], bool, bool]) -> Word:
        names, in_name, article = seen
        word = self._word_of(names, in_name, article)
        if in_name and word.ends_name:
            word.common = self._word_of(tuple(name for name in names if name != NAME), in_name, article)
            word.common.ends_name = True
        return word

    def _word_of(self, names: tuple[str, ...], in_name: bool, article: bool) -> Word:
        return Word(names, [node for name in names if (node := self._node(name))], in_name=in_name, article=article)

    def _is_listed(self, word: str) -> bool:
        """True for a word or slot of some entry."""
        return f"\n{word}\n" in self._listed.get(word[:LETTERS], "")

    def _slots_for(self, written: str) -> list[Slot]:
        """The slots that a word may fill, by what it begins with: the others are not tried."""
        if written.isalpha() and not written.isupper():
            return self._any_word
        return self._any_number if written[0].isdigit() else self._slots

    def _names_of(self, written: str, word: str) -> tuple[str, ...]:
        """What a word is for an entry: itself, a word with this beginning or end, what fills a slot."""
        names = [word] if self._is_listed(word) else []
        names += [slot for slot, fills in self._slots_for(written) if fills(written)]
        names += [one for one in self._open.get(word[:LETTERS] + "*", ()) if word.startswith(one[:-1])]
        names += [one for one in self._open.get("*" + word[-LETTERS:], ()) if word.endswith(one[1:])]
        if self._has_names and (word.startswith("@") or (written[0].isupper() and word not in self._nobody)):
            names.append(NAME)
        return tuple(names)


class Says(NamedTuple):
    """Any of some forms, in a sentence that has none of the forms `but`."""

    phrases: Phrases
    name: str  # no word has it
    but: Sequence[str]

    def find(self, prose: Prose) -> Place | None:
        """The first place."""
        sentences = enumerate(self.phrases.read(prose))
        found = [(number, at, start, end) for at, sentence in sentences for number, start, end in sentence.said(self)]
        return partial(place_of, prose, *min(found)[1:]) if found else None


def _lines_of(by_letters: Mapping[str, str], word: str) -> Iterator[list[str]]:
    """What stands behind a word in the lines that begin with it."""
    for line in by_letters.get(word[:LETTERS], "").split("\n"):
        if line.startswith(word + "\t"):
            yield line.split("\t")[1:]


def _ends_of_name(words: list[Word], at: int) -> list[int]:
    """Behind which words a name may end that starts at one: behind this, or a later one of those that stand beside it."""
    if not (words[at].in_name and words[at + 1].in_name):  # nearly always
        return [at + 1]
    name = takewhile(lambda word: word.in_name, words[at + 1 : at + _LONGEST_NAME])
    return [at + 1, *[end for end, word in enumerate(name, start=at + 2) if word.ends_name]]


def is_open(word: str) -> bool:
    """True for the beginning or the end of a word."""
    return len(word) > 1 and "*" in (word[0], word[-1])


def letters_of(word: str) -> str:
    """The letters by which the beginning or the end of a word is looked up."""
    return word[:LETTERS] + "*" if word.endswith("*") else "*" + word[-LETTERS:]


#: The slots of one word by their names, and what fills them.
SLOTS: Mapping[str, Callable[[str], Any]] = {
    ANY: lambda _: True,
    "[@]": lambda written: written.startswith("@"),
    "[code]": lambda written: _CODE.fullmatch(written) and (written.isupper() or written.islower()),
    "[caps]": _CAPITALS.fullmatch,
    NUMBER: lambda written: written[0].isdigit(),
    "[link]": lambda written: written.startswith(ADDRESS),
}
