"""Finding words in the normal form of a text: mandated wordings, advertising labels, and lists of terms.

Everything here is plain text, never a pattern of a pack's author, and takes
time in proportion to the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from socialint.packs.normal import BREAK, normalise, wording_key
from socialint.packs.prose import ADDRESS, URL, WORD, Prose, stem
from socialint.pattern import pattern
from socialint.record import Record

SLOT_IN_TEXT = pattern(r"\[([^\[\]]*)\]")
#: What a slot asks for by its name, beside `[@]`; any other stands for some words.
NAMED_SLOTS = ("brand", "number", "share", "word")
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_NUMBER = pattern(
    rf"(?=[0.,]*[1-9])[0-9]+(?:[.,][0-9]+)*|{_ONES}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    rf"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:{_ONES}))?"
)
_FIGURES = ("number", "share")
#: What may stand between two figures of one number: "5 to 6".
_TO = frozenset({"to", "and", "or", "bis", "und", "oder", "til", "og", "eller", "-"})
#: What is more than a hundred, whatever stands behind its comma.
_OVER_HUNDRED = pattern(r"(?!100(?:[.,]0+)?$)0*[1-9]\d\d+(?:[.,]\d+)*|0*[1-9]\d?[.,]\d{3}")
_PLAIN_WORD = pattern(r"\S+")
#: What stands for a slot that nobody has filled in: nothing but "..." or "[name]"; "XX %", "____", "{{name}}".
_UNFILLED = pattern(r"[\s,:;-]*(?:(?:\.{2,}|\[[^\[\]]*\])[\s.,:;-]*\Z|\{\{|__|xx+(?![\w-]))")
_ONE_WORD = pattern(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_ADDRESSES = pattern(rf" ?({ADDRESS}+)")
#: A host that a wording names as nothing but that ("moneyhelper.org.uk"), and what else it may begin with.
HOST = pattern(r"(?<![\w.@/[-])(?:[A-Za-z0-9-]{2,63}\.)+[A-Za-z]{2,24}(?![\w@/-])")
#: A host at one end of a phrase, and what makes it a part of another beyond that: below ".evil.com", "-loans.com", "@".
_ENDS_AS_HOST, _STARTS_AS_HOST = pattern(r"[A-Za-z0-9-]\.[A-Za-z]{2,24}\Z"), pattern(r"(?:[A-Za-z0-9-]{2,63}\.)+[A-Za-z]{2,24}\b")
HOST_GOES_ON, _HOST_BEGAN = pattern(r"[-.@:_]+\w[\w.@:-]{0,80}"), pattern(r"\w[-@_]\Z")
#: What closes a sentence, a bracket or a quotation is no part of an address, nor is its last slash.
_BARE = pattern(r"(?s).*[^\W_]")
_LEADS = ("www.", "https://", "https://www.", "http://", "http://www.")
#: Longest text, in code points, that may stand for a slot.
SLOT = 80
#: Capitalised words before "partner", "ambassador" or "sent me" that are nobody's name.
_NO_NAMES = frozenset({
    "a", "an", "the", "my", "our", "your", "his", "her", "their", "this", "new", "proud", "and", "as", "is", "i", "you",
    "he", "she", "it", "we", "they", "who", "somebody", "someone", "everyone", "nobody", "also", "then", "just",
})  # fmt: skip


#: What stands behind the name of a firm and may as well be missing, without its full stops.
_LEGAL_FORMS = frozenset({
    "ab", "ag", "as", "asa", "aps", "a/s", "bv", "nv", "co", "company", "corp", "corporation", "eg", "gmbh", "mbh", "inc",
    "incorporated", "kg", "kgaa", "limited", "llc", "llp", "lp", "ltd", "oy", "oyj", "ohg", "plc", "pty", "sa", "sarl", "sas",
    "ggmbh", "se", "spa", "srl", "ug", "&", "+", "und", "and",
})  # fmt: skip
#: Between two legal forms ("GmbH & Co. KG"); behind a name it belongs to what follows.
_JOINS = frozenset({"&", "+", "und", "and"})
_AROUND = ".,;:!?()[]\"'"
_NAME_BEGAN, _NAME_GOES_ON = pattern(r"\w-?\Z"), pattern(r"[\w@]|[-.']\w")


class Found(NamedTuple):
    """`[start, end)` in the normal form of the prose, and the wording or term as the pack has it."""

    start: int
    end: int
    what: str


class Wording(Record):
    """A wording as printed, in the pieces between its slots.

    A slot is a word in brackets: `[X]` stands for some words, `[brand]` for a
    name (an @mention, a name of the product register, or a capitalised word),
    `[@]` for an @mention, `[number]` for a number that is not zero, `[share]`
    for one that is not over a hundred either, `[word]` for a word and no more. An address is a slot for itself,
    since the prose has none. A host alone may be written as an address, too.
    """

    text: str
    pieces: tuple[str, ...]
    before: str  # the slot in front, "" for none
    between: tuple[str, ...]  # the slots between the pieces
    behind: str
    others: tuple[Wording, ...] = ()  # the same with addresses for the hosts that it names

    @classmethod
    def of(cls, text: str, *, fold: bool = True) -> Wording:
        """Reads a wording as a pack has it."""
        spelled = URL.sub(lambda match: f"[{match[0]}]", text) if "www." in text or "://" in text else text
        slots = list(SLOT_IN_TEXT.finditer(spelled))
        *heads, tail = SLOT_IN_TEXT.split(spelled)[::2]
        keys = [*(normalise(head, fold=fold).value.strip() for head in heads), wording_key(tail, fold=fold)]
        pieces = tuple(key for key in keys if key)
        before = slots[0][1] if slots and slots[0].start() == 0 else ""
        behind = slots[-1][1] if slots and slots[-1].end() == len(spelled) else ""
        inner = slots[1 if before else 0 : len(slots) - 1 if behind else len(slots)]
        alone = spelled == text and HOST.search(text)
        others = [cls.of(HOST.sub(rf"{lead}\g<0>", text), fold=fold) for lead in _LEADS] if alone else ()
        return cls(text, pieces, before, tuple(slot[1] for slot in inner), behind, tuple(others))

    def without_slots(self) -> str:
        """The wording as a message shows it: "…" stands for what somebody has to fill in."""
        return SLOT_IN_TEXT.sub("…", self.text)

    def find(self, prose: Prose, *, exact: bool = False) -> Iterator[Found]:
        """Every place where the wording stands, whole words only."""
        for other in self.others:
            for found in other.find(prose, exact=exact):
                yield found._replace(what=self.text)
        normal = prose.exact if exact else prose.normal
        value, at = normal.value, 0
        while self.pieces:
            start = value.find(self.pieces[0], at)
            if start < 0:
                return
            at = end = start + len(self.pieces[0])
            for slot, piece in zip(self.between, self.pieces[1:], strict=False):
                low = value.find(piece, end, end + SLOT + len(piece))
                if low < 0 or BREAK in value[end:low] or _runs_on(value, end) or _runs_on(value, low):
                    break
                if not fits(prose, slot, end, low) or not _nothing_else(slot, value[end:low]):
                    break
                end = low + len(piece)
            else:
                # "74% of": what fills a slot in front may touch a sign.
                low = start + 1 if self.before and not value[start].isalnum() else start
                if apart(value, low, end) and self._slots_filled(prose, value, start, end):
                    address = _ADDRESSES.match(value, end) if _is_address(self.behind) else None
                    yield Found(start, address.end() if address else end, self.text)

    def _slots_filled(self, prose: Prose, value: str, start: int, end: int) -> bool:
        if self.before:
            word = _block(value[max(0, start - SLOT) : start], -1).split()[-1:]
            if not word or not any(map(str.isalnum, word[0])):
                return False
            low = value.rfind(word[0], 0, start)
            if not fits(prose, self.before, low, low + len(word[0]), last=True):
                return False
        if _is_address(self.behind):
            address = _ADDRESSES.match(value, end)
            return address is not None and fits(prose, self.behind, *address.span(1))
        rest = _block(value[end : end + SLOT], 0) if self.behind else ""
        return not self.behind or (any(map(str.isalnum, rest)) and fits(prose, self.behind, end, end + len(rest)))


def fits(prose: Prose, slot: str, start: int, end: int, *, last: bool = False) -> bool:
    """True where what stands for a slot, `normal.value[start:end]`, begins as the slot asks; `last`: it is the end of that."""
    if _is_address(slot):
        low, high = prose.normal.original(start, end)
        return _bare(prose.text.value[low:high]) == _bare(slot)
    filled = prose.normal.value[start:end]
    if filled.lstrip().startswith(f"[{slot.casefold()}]") or _UNFILLED.match(filled):
        return False
    if slot != "@" and slot not in NAMED_SLOTS:
        return True
    first = next(_PLAIN_WORD.finditer(prose.normal.value, start, end), None)
    if first is None:
        return False
    if slot == "word":
        return bool(_ONE_WORD.match(first[0]))
    if slot in _FIGURES:
        number = first[0].rstrip(_AROUND)
        return bool(_NUMBER.fullmatch(number)) and not (slot == "share" and _OVER_HUNDRED.fullmatch(number))
    return first[0].startswith("@") if slot == "@" else _is_name(prose, *first.span(), last=last)


def _nothing_else(slot: str, text: str) -> bool:
    """True where a slot for a word or figures holds no more than that: "65 000", "5 to 6", but not "2 GWh and 40"."""
    if slot == "word":
        return bool(_ONE_WORD.fullmatch(text.strip()))
    return slot not in _FIGURES or all(word in _TO or word.isdecimal() or _NUMBER.fullmatch(word) for word in text.split()[1:])


def address_behind(prose: Prose, end: int) -> tuple[int, int] | None:
    """Where in the normal form an address stands right behind a place."""
    address = _ADDRESSES.match(prose.normal.value, end)
    return address.span(1) if address else None


def _is_address(slot: str) -> bool:
    return slot.startswith(("www.", "http"))


def _bare(address: str) -> str:
    bare = _BARE.match(wording_key(address))
    return bare[0] if bare else ""


def _block(value: str, index: int) -> str:
    return value.split(BREAK)[index]


def _runs_on(value: str, at: int) -> bool:
    """True where a word goes on over a place."""
    return value[at - 1 : at].isalnum() and value[at : at + 1].isalnum()


def apart(value: str, start: int, end: int) -> bool:
    """True where nothing runs into `value[start:end]` ("x#ad" is no hashtag); after a sign, digits may ("earned $5").

    A host is whole, too: "moneyhelper.org.uk" is not in "moneyhelper.org.uk.evil.com".
    """
    before, after = value[max(0, start - 1) : start], value[end : end + 1]
    if before.isalnum() or after.isalpha() or (after.isalnum() and value[end - 1].isalnum()):
        return False
    longer = HOST_GOES_ON.match(value, end) and _ENDS_AS_HOST.search(value, start, end)
    return not (longer or (_HOST_BEGAN.search(value, max(0, start - 2), start) and _STARTS_AS_HOST.match(value, start, end)))


def stands_in(key: str, value: str) -> bool:
    """True where a text in its normal form has a phrase, whole words only: "ale" is not in "female"."""
    start = value.find(key)
    while start >= 0 and not apart(value, start, start + len(key)):
        start = value.find(key, start + 1)
    return start >= 0


def _is_name(prose: Prose, start: int, end: int, *, last: bool) -> bool:
    """An @mention, or a whole name of the product register that begins (`last`: ends) there; without one, a capitalised word.

    The legal form of a firm may be missing: "Frobnitz Bank" is Frobnitz Bank AG, and Frobnitz Insurance is another.
    """
    word = prose.written(start, end).strip(_AROUND)
    if word.startswith("@"):
        return True
    register = prose.doc.product or {}
    given = [_without_form(wording_key(str(register.get(field) or ""))) for field in ("name", "brand", "issuer")]
    names = list(filter(None, given))
    if not names:
        return word[:1].isupper() and wording_key(word) not in _NO_NAMES
    value = prose.normal.value
    if last:
        said = _without_form(_block(value[max(0, end - SLOT) : end], -1))
        return any(said.endswith(name) and not _NAME_BEGAN.search(said[: -len(name)]) for name in names)
    said = _block(value[start : start + SLOT], 0).lstrip(_AROUND)
    return any(said.startswith(name) and not _NAME_GOES_ON.match(said, len(name)) for name in names)


def _without_form(name: str) -> str:
    """A name in its normal form without the legal form behind it."""
    words = name.rstrip(_AROUND).split()
    if words and words[-1] in _JOINS:
        return " ".join(words)
    while len(words) > 1 and words[-1].strip(_AROUND).replace(".", "") in _LEGAL_FORMS:
        words.pop()
    return " ".join(words).rstrip(_AROUND)


# -- labels ---------------------------------------------------------------------

_LABEL_LEFT = pattern(r"[\w#@&]$|\w[-']$")
_LABEL_RIGHT = pattern(r"[\w@]|[-.']\w|\?")
_NEXT_WORD = pattern(r" ?(\w+)")


def find_labels(prose: Prose, labels: Sequence[Wording], followed_by: frozenset[str]) -> Iterator[Found]:
    """Every label that stands as a label: a whole word by itself, not a word of a sentence.

    "Werbung: ..." and "Ad | ..." are labels, "Werbung wirkt" and "AD 2026" are
    not. A lower-case word may follow only where `followed_by` has it ("for",
    "mit"). A hashtag is a label wherever it stands; it must be listed as one.
    """
    value = prose.normal.value
    for label in labels:
        if label.pieces and label.pieces[0] not in value:
            continue
        for found in label.find(prose):
            if _LABEL_LEFT.search(value[max(0, found.start - 2) : found.start]) or _LABEL_RIGHT.match(value, found.end):
                continue
            if label.before or label.behind or label.text.startswith("#") or _ends_as_label(prose, found, followed_by):
                yield found


def _ends_as_label(prose: Prose, found: Found, followed_by: frozenset[str]) -> bool:
    start, end = prose.normal.original(found.start, found.end)
    match = _NEXT_WORD.match(prose.normal.value, found.end, found.end + SLOT)
    if not match:
        return True
    low, high = prose.normal.original(match.start(1), match.end(1))
    if "\n" in prose.value[end:low]:
        return True
    first = prose.value[low:high][:1]
    if prose.value[start:end].isupper() and not prose.line(start, end)[0].strip():
        return not first.isdigit()  # AD at the start of a line is no word of the sentence behind it
    return not (first.isdigit() or first.islower()) or match[1] in followed_by


#: What closes a label off: a bracket, a bar, a dash, a colon, an emoji; behind a sentence its full stop.
_SIGN = r"|/·•*–—:…\u2190-\u2bff\U0001f000-\U0001faff\ufe0f"
_OPENS = pattern(rf"[\n{BREAK}][^\w\n]*$|[(\[{{.!?{_SIGN}]\s*$|\s-\s*$")
_END = rf"\s*(?:[)\]}}{_SIGN}]|-\s|[\n{BREAK}]|\Z)|[.!]\s"
_CLOSES = pattern(rf"{_END}|[^\w\n]*(?:[\n{BREAK}]|\Z)|\s*\*")
_TAIL = pattern(r"(?:[#@]\w+|\W)*+\Z")
#: An address, a hashtag or an @mention, behind which a last word is no part of a sentence.
_BEHIND_LINK = pattern(rf"(?:{ADDRESS}|[#@]\w+|\w\.[a-z]{{2,12}})\s+$")
_NAME_WORD = rf"[^\s.,!?()\[\]{{}}{_SIGN}{BREAK}]{{1,40}}(?:\.\w{{1,20}})?"
_LITTLE = r"(?:(?:dem|den|der|des|die|das|the|von|vom|of|av|und|and|og|[&+]) )?"
#: A name of some words behind a label ("In Kooperation mit ..."), and nothing of a sentence behind that.
_NAMED = pattern(
    rf" {_LITTLE}{_NAME_WORD}(?: {_LITTLE}(?![a-zäöüæøå]){_NAME_WORD}){{0,4}}"
    rf"(?: [a-zäöüæøå][\w-]{{2,30}}(?=\s*(?:[\n{_SIGN}{BREAK}]|[.!]?\s*\Z)))?(?={_END}|[.!]\Z|(?: #\w+)+\s*\Z)"
)
#: How far in front of a label its line may start, or a sign stand.
_BACK = 40


def stands_alone(prose: Prose, found: Found) -> bool:
    """True where a word stands where only labels stand, and is no word of a sentence.

    That is: as a line or sentence of its own, or at the start of one with a sign behind it ("Gifted | ..."), in brackets, or at
    the end, where nothing but hashtags follows ("... love it! Gifted"). A term that ends with a slot takes a name of some
    words along.
    """
    value = prose.value
    start, end = prose.normal.original(found.start, found.end)
    if found.what.endswith("]"):
        name = _NAMED.match(value, end)
        if not name:
            return False
        end = name.end()
    if value.startswith("?", end):
        return False
    before = value[max(0, start - _BACK) : start] if start >= _BACK else "\n" + value[:start]
    last = _TAIL.match(value, end)
    return bool((_OPENS.search(before) and (last or _CLOSES.match(value, end))) or (last and _BEHIND_LINK.search(before)))


# -- terms ----------------------------------------------------------------------

#: Terms by a word that a text must have to hold them; under "" those without one. So nearly none of them is looked at.
Terms = Mapping[str, tuple[str, ...]]
#: Stands in the place of that word for what the product register fills in.
FIELDS = "[product]"
_FIELD = "[product."
#: Signs of a hashtag from which on no other word begins so, whatever its capitals.
_OWN_WORD = 7
#: Terms of small letters and blanks: their words stand there as they are.
_ORDINARY = pattern(r"[a-zäöüæøå]+(?: [a-zäöüæøå]+)*")
#: Letters of words that are not in every text.
_LONG = 4
#: What people write behind a figure for "%"; what runs on behind that ("%ige") is no word of its own, then.
_PER_CENT, _RUNS_ON = ("percent", "per cent", "prozent", "prosent"), pattern(r"(?<=%)\w+")


def is_short(word: str) -> bool:
    """True for words that most texts have."""
    return len(word) < _LONG


@lru_cache(maxsize=512)
def by_word(terms: tuple[str, ...]) -> Terms:
    """Terms, ready to be found: each under that of its words which the fewest others have, a short one last."""
    words = {term: (FIELDS,) if term.startswith(_FIELD) else needed_words(term) for term in terms}
    often = Counter(chain.from_iterable(words.values()))
    ranks = {word: (is_short(word), times, -len(word)) for word, times in often.items()}
    found: dict[str, list[str]] = {}
    for term, some in words.items():
        found.setdefault(min(some, key=ranks.__getitem__, default=""), []).append(term)
    return {word: tuple(some) for word, some in found.items()}


def as_lines(terms: Terms) -> str:
    """Terms by their words as one string: many are kept of which few are asked for."""
    return "\n".join("\t".join((word, *some)) for word, some in terms.items())


def from_lines(lines: str) -> Terms:
    """What `as_lines` was made of."""
    return {word: tuple(some) for word, *some in (line.split("\t") for line in lines.split("\n"))}


@lru_cache(maxsize=4096)
def needed_words(term: str) -> tuple[str, ...]:
    """What a text must have of a term: its whole words, and the stem of one that may go on."""
    if _ORDINARY.fullmatch(term):  # most
        return tuple(term.split())
    bare = SLOT_IN_TEXT.sub(BREAK, term) if "[" in term else term
    if bare != term:
        return tuple(WORD.findall(_RUNS_ON.sub("", normalise(URL.sub(BREAK, bare)).value)))
    key, open_end = _key(term)
    words: list[str] = WORD.findall(_RUNS_ON.sub("", key))
    if open_end and words and key.endswith(words[-1]):
        words[-1:] = filter(None, [stem(words[-1])])
    return tuple(words)


@lru_cache(maxsize=8192)
def _key(term: str) -> tuple[str, bool]:
    """What is looked for, and whether any ending will do."""
    return normalise(term.rstrip("*").strip()).value, term.endswith("*")


def find_terms(prose: Prose, terms: Terms) -> list[Found]:
    """Every term, in the order of the text. Whole words; a `*` at a term's end stands for any ending.

    A term does not match its own hashtag or an @mention: "#gifted" is another term than "gifted". It may have
    slots, as wordings have.
    """
    found: list[Found] = []
    words = prose.words
    there = terms.keys() & words if len(words) < len(terms) else words.intersection(terms)  # gone through are the fewer
    for word in (*there, ""):
        for term in terms.get(word, ()):
            found += find_term(prose, term)
    return sorted(found)


def find_term(prose: Prose, what: str) -> Iterable[Found]:
    """One term, wherever it stands; "6 per cent a year" has "% a year", too."""
    found = _as_written(prose, what)
    spelled = _per_cent_in(prose) if "%" in what else ()
    return chain(found, *(_spelled_out(prose, what, word) for word in spelled)) if spelled else found


def _per_cent_in(prose: Prose) -> tuple[str, ...]:
    """The words for "%" that a text has, looked for once."""
    if "per cent" not in prose.known:
        prose.known["per cent"] = tuple(word for word in _PER_CENT if word in prose.normal.value)
    found: tuple[str, ...] = prose.known["per cent"]
    return found


def _spelled_out(prose: Prose, what: str, word: str) -> Iterator[Found]:
    """A term with a word for its "%". Where it begins with that, a figure stands in front: "a few per cent interest" has none."""
    term = what.replace("-%", f"-{word}").replace("%", f" {word}").lstrip()
    for found in _as_written(prose, term):
        before = prose.normal.value[max(0, found.start - 2) : found.start].rstrip(" -")
        if not what.startswith("%") or before[-1:].isdigit():
            yield found._replace(what=what)


def _as_written(prose: Prose, what: str) -> Iterable[Found]:
    if "[" in what and SLOT_IN_TEXT.search(what):
        return wording_of(what).find(prose)
    key, open_end = _key(what)
    return _occurrences(prose.normal.value, key, open_end, what) if key in prose.normal.value else ()


@lru_cache(maxsize=4096)
def wording_of(text: str) -> Wording:
    """A wording, read once: for those that ask at each document."""
    return Wording.of(text)


def _occurrences(value: str, key: str, open_end: bool, what: str) -> Iterator[Found]:
    start = value.find(key) if key else -1
    while start >= 0:
        end = start + len(key)
        if _free(value, start, end, open_end):
            while open_end and _wordy(value[end : end + 1]):
                end += 1
            yield Found(start, end, what)
        start = value.find(key, start + 1)


def _wordy(char: str) -> bool:
    return char.isalnum() or char == "_"


def _free(value: str, start: int, end: int, open_end: bool) -> bool:
    """True where a term is a whole word in the text, and no other word's hashtag or @mention."""
    before, first, last = value[start - 1 : start], value[start], value[end - 1]
    if (first == "#" and _wordy(before)) or (_wordy(first) and (_wordy(before) or before in ("#", "@"))):
        return False
    if open_end or not _wordy(last):
        return True
    if value.startswith("'t", end):  # "we won't" does not say "we won"
        return False
    return not _wordy(value[end : end + 1]) and not (value[end : end + 1] == "@" and _wordy(value[end + 1 : end + 2]))


def find_tags(prose: Prose, tag: str) -> Iterator[Found]:
    """A hashtag and all that begin with it: #MigraineAwareness for "#migraine", and #PainRelief but no #painting for "#pain"."""
    for found in find_part(prose, f"{tag}*"):
        more = prose.written(found.start, found.end)[len(tag) :]
        if len(tag) >= _OWN_WORD or not more[:1].islower():
            yield found


def find_part(prose: Prose, what: str) -> Iterator[Found]:
    """Every word with any beginning (`*fonds`), any ending (`fonds*`), or both, in a hashtag, too."""
    value, key = prose.normal.value, normalise(what.strip("*")).value
    before, behind = what.startswith("*"), what.endswith("*")
    at = value.find(key) if key else -1
    while at >= 0:
        start, end = at, at + len(key)
        at += 1
        if not before and value[start - 1 : start].isalnum():  # seen first, so that no word is gone through twice
            at = value.find(key, at)
            continue
        while behind and _wordy(value[end : end + 1]):
            end += 1
        if not _wordy(value[end : end + 1]):
            while before and _wordy(value[start - 1 : start]):
                start -= 1
            if apart(value, start, end):
                yield Found(start, end, what)
                at = end
        at = value.find(key, at)
