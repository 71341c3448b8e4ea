"""Where in a text almost a wording stands: the stretches of words that are compared with it (`near`)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from typing import NamedTuple

from socialint.packs.normal import BREAK
from socialint.packs.prose import Prose
from socialint.pattern import pattern

#: Words that may be too many before and behind a difference, and stretches that are looked at.
_SPARE, _TRIED = 4, 5
#: A word that stands in more places says nothing about where a wording stands.
_MOST_PLACES = 20
#: So many words of a beginning show that the rest is cut off, where a paragraph ends.
BEGUN = 3
#: The part of a wording's letters that must be there for a closer look.
_PROMISING = 0.33
#: The part of its words, or of their letters, that must be there, in order.
_ENOUGH, _ENOUGH_LETTERS = 0.7, 0.6
#: So many single letters in a row are one word, spaced out.
_SPACED = 3
#: So many letters are the beginning of a word, not only an ending before it ("un").
_ROOT = 4
_ENDS = pattern(rf"[.!?](?:\s|$)|{BREAK}")

#: A difference as `difflib` tells it: what it is, and of which words of the wording and of the text.
Code = tuple[str, int, int, int, int]


class Token(NamedTuple):
    """A word and where it stands in the normal form, as `[start, end)`. One that is spaced out is longer there."""

    start: int
    end: int
    word: str


class _Words(NamedTuple):
    tokens: list[Token]
    places: dict[str, list[int]]  # by word: which tokens it is


def stretches(prose: Prose, words: Sequence[str]) -> Iterator[list[Token]]:
    """Where the words of a wording may stand, the likeliest first: within a paragraph, and with some words too many at its ends.

    Each word says how far it is from where it is in the wording, long ones louder. Where many say about the same, it may stand.
    """
    least = sum(map(len, words)) * _PROMISING
    if sum(len(word) for word in words if word in prose.words) < least and not prose.words.issuperset(words[:BEGUN]):
        return  # nearly always
    tokens, places = _words_of(prose)
    votes: Counter[int] = Counter()
    anchors: dict[int, int] = {}
    for at, word in enumerate(words):
        for place in places.get(word, ()) if word else ():
            votes[place - at] += len(word)
            anchors.setdefault(place - at, place)
    counts = {away: sum(votes.get(near, 0) for near in range(away - _SPARE, away + _SPARE + 1)) for away in votes}
    met: set[tuple[int, int]] = set()
    for away in sorted(votes, key=lambda away: (-counts[away], -votes[away]))[:_TRIED]:
        begun = away >= 0 and [token.word for token in tokens[away : away + BEGUN]] == words[:BEGUN]
        if counts[away] < least and not begun:
            continue
        low = high = anchors[away]
        while low > max(0, away - _SPARE) and not _parted(prose, tokens[low - 1], tokens[low]):
            low -= 1
        while high + 1 < min(away + len(words) + 2 * _SPARE, len(tokens)) and not _parted(prose, tokens[high], tokens[high + 1]):
            high += 1
        if (low, high) not in met:
            met.add((low, high))
            yield tokens[low : high + 1]


def likest(prose: Prose, words: list[str], stretch: list[Token]) -> tuple[list[Token], list[Code], float]:
    """The part of a stretch that is most like a wording; its differences; how alike it is.

    It begins where the wording begins, with as many words before as are missing there, and ends with the stretch or a sentence.
    """
    from difflib import SequenceMatcher

    ends = [at for at, pair in enumerate(pairwise(stretch), 1) if _ENDS.search(prose.normal.value, pair[0].end, pair[1].start)]
    roots, wanted = _roots(words), Counter(words)
    there = [root if _akin(token.word, root := roots.get(token.word[:_ROOT], "")) else token.word for token in stretch]
    matcher = SequenceMatcher(None, "", words, autojunk=False)  # keeps what it knows of the second
    best, tokens = 0.0, stretch
    starts = (at for at in ends[:_TRIED] if at <= 2 * _SPARE)
    for start, end in product((0, *starts), (*ends[: 2 * _TRIED], len(stretch))):
        matcher.set_seq1(there[start:end])
        *blocks, _ = matcher.get_matching_blocks()
        if not blocks:
            continue
        (low, begun, _), last = blocks[0], blocks[-1]
        low, high = start + low, start + last.a + last.size
        first = max(start, low - begun)
        if first and first not in ends:  # the last words of the sentence before are no other beginning
            first = max((at for at in ends if first < at <= low), default=first)
        same = (Counter(there[first : min(end, high + len(words) - last.b - last.size)]) & wanted).total()
        alike = same / (len(words) + high - low)
        if alike > best:
            best, tokens = alike, stretch[first:end]
    there = [token.word for token in tokens]
    codes = _moved(words, there, SequenceMatcher(None, words, there, autojunk=False).get_opcodes())
    return tokens, codes, _likeness(words, there, codes)


def _moved(words: list[str], there: list[str], codes: Sequence[Code]) -> list[Code]:
    """Differences, those made one between which nothing but the order of the words is another."""
    found: list[Code] = []
    at = 0
    while at < len(codes):
        tag, i1, i2, j1, j2 = codes[at]
        at += 1
        for end in range(at, len(codes)) if tag != "equal" else ():
            _, _, last, _, until = codes[end]
            if last - i1 == until - j1 and sorted(words[i1:last]) == sorted(there[j1:until]) and codes[end][0] != "equal":
                tag, i2, j2, at = "moved", last, until, end + 1
                break
        found.append((tag, i1, i2, j1, j2))
    return found


def _parted(prose: Prose, left: Token, right: Token) -> bool:
    """True where a paragraph or the like ends between two words."""
    return BREAK in prose.normal.value[left.end : right.start]


def _words_of(prose: Prose) -> _Words:
    """The words of a text, read once for all wordings that it is held against."""
    found: _Words | None = prose.known.get(_Words)
    if found is None:
        tokens = _joined([Token(*token) for token in prose.tokens], prose.normal.value)
        places: defaultdict[str, list[int]] = defaultdict(list)
        for number, token in enumerate(tokens):
            places[token.word].append(number)
        found = prose.known[_Words] = _Words(tokens, {word: some for word, some in places.items() if len(some) <= _MOST_PLACES})
    return found


def _joined(tokens: list[Token], value: str) -> list[Token]:
    """Words with those made one that stand there letter by letter ("w a r n i n g")."""
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        end = at
        while (
            end < len(tokens)
            and len(tokens[end].word) == 1
            and (end == at or value[tokens[end - 1].end : tokens[end].start] == " ")
        ):
            end += 1
        if end - at < _SPACED:
            end = at + 1
        found.append(Token(tokens[at].start, tokens[end - 1].end, "".join(token.word for token in tokens[at:end])))
        at = end
    return found


def _likeness(words: list[str], there: list[str], codes: list[Code]) -> float:
    """Which part of a wording a text has, of its words or of their letters, whichever is more; 0.0 where it is not enough.

    By letters, a word with another ending is the same, and a little word counts for little.
    """
    wanted = [word for word in words if word]
    same = [word for tag, i1, i2, _, _ in codes if tag in ("equal", "moved") for word in words[i1:i2]]
    changed = [(words[i1:i2], _roots(there[j1:j2])) for tag, i1, i2, j1, j2 in codes if tag == "replace"]
    akin = [word for some, roots in changed for word in some if _akin(word, roots.get(word[:_ROOT], ""))]
    by_words = len(same) / len(wanted)
    by_letters = sum(map(len, (*same, *akin))) / sum(map(len, wanted))
    return max(by_words, by_letters) if by_words >= _ENOUGH or by_letters >= _ENOUGH_LETTERS else 0.0


def _roots(words: list[str]) -> dict[str, str]:
    return {word[:_ROOT]: word for word in words}


def _akin(word: str, other: str) -> bool:
    """True for two words that begin alike and end otherwise."""
    longer = max(len(word), len(other))
    return word[:_ROOT] == other[:_ROOT] and longer >= _ROOT and word[: longer * 3 // 5] == other[: longer * 3 // 5]
