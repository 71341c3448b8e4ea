"""How long a text is, counted as each platform counts it.

| unit | one is | where |
|---|---|---|
| `weighted` | X's weighted character, twitter-text configuration v3 | X |
| `graphemes` | an extended grapheme cluster (UAX #29) | Bluesky |
| `mastodon` | the same, but a link is 23 and `@user@domain` is `@user` | Mastodon, a content warning with the text |
| `threads` | a code point, but an emoji is its UTF-8 bytes | Threads |
| `bytes` | a UTF-8 byte | YouTube, Bluesky |
| `utf16` | a UTF-16 code unit | TikTok |
| `characters` | a code point | those that do not say |

Sources: docs.x.com/fundamentals/counting-characters and twitter-text config v3;
Bluesky's lexicon app.bsky.feed.post; Mastodon's user/posting documentation and
status length validator; Meta's Threads "posts" page; YouTube and TikTok API
references. Checked 2026-11-21.

A counter is a generator of runs of pieces, in the order of the text: the code-point offset where a run begins, how many
pieces it has, and what each costs. Pieces of a run of several are a code point each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from unicodedata import is_normalized, normalize

from socialint.pattern import pattern
from socialint.post.entities import urls
from socialint.record import Record

#: Where a run begins, how many pieces it has, what each costs.
Run = tuple[int, int, int]


class Overflow(Record):
    """A text that is too long: its length, and the code point where it begins to be.

    `exact` is False for a length that was estimated, as is done for texts of
    more than 20,000 code points.
    """

    length: int
    start: int
    exact: bool = True


class Weighed(Record):
    """What X makes of a text; `fits` is the number of code points, from its start, that may be posted."""

    length: int
    valid: bool
    permillage: int
    fits: int


#: What a link costs on X and on Mastodon, whatever its length.
LINK = 23
_LONG = 20_000


def length(text: str, unit: str) -> int:
    """The length of a text in a unit; KeyError for an unknown unit."""
    quick = _QUICK.get(unit)
    return quick(text) if quick else sum(many * cost for _, many, cost in _RUNS[unit](text))


def overflow(text: str, unit: str, limit: int) -> Overflow | None:
    """None where the text is within the limit, else how long it is and where it leaves the limit."""
    if _BOUND[unit](text) <= limit:
        return None
    if unit not in _QUICK and len(text) > _LONG:
        over = _over(text[:_LONG], unit, limit)
        if over:
            return Overflow(over.length + len(text) - _LONG, over.start, exact=False)
    return _over(text, unit, limit)


def _over(text: str, unit: str, limit: int) -> Overflow | None:
    total, start = _counted(_RUNS[unit](text), limit)
    return None if start is None else Overflow(total, start)


def _counted(runs: Iterable[Run], limit: int) -> tuple[int, int | None]:
    """What runs cost together, and where the first piece stands that is beyond a limit."""
    total, start = 0, None
    for at, many, cost in runs:
        if start is None and total + many * cost > limit:
            start = at + (limit - total) // cost
        total += many * cost
    return total, start


# -- X ------------------------------------------------------------------------

#: Most texts need few of the patterns, so each is compiled on first use.
_compiled = cache(re.compile)
_REFUSED = pattern("[\ufffe\ufeff\uffff]")
#: A character below U+0300 never joins the one before it under NFC, so a text may be cut there.
_CUT = pattern("[\u0000-\u02ff]?[^\u0000-\u02ff]*")
#: The `ranges` of X's configuration, of weight 100, are the group.
_LIGHT = r"\x00-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037"
_LIGHT_OR_NOT = pattern(f"([{_LIGHT}]+)|[^{_LIGHT}]+")


def weigh(text: str, limit: int = 280, *, emoji: bool = True) -> Weighed:
    """X's verdict on a text after twitter-text. `emoji=False` counts them as configuration v2 did: by code point."""
    total, start = _counted(_weighted(text, emoji), limit)
    fits = len(text) if start is None else start
    refused = _REFUSED.search(text)
    if refused:
        fits = min(fits, refused.start())
    return Weighed(total, 0 < total <= limit and refused is None, 1000 * total // limit, fits)


def _weighted(text: str, emoji: bool = True) -> Iterator[Run]:
    from socialint.post.emoji import sequences

    text, origin = _composed(text)
    single = [(item.start, item.end, LINK) for item in urls(text)]
    if emoji:
        single += [(item.start, item.end, 2) for item in sequences(text) if item.shown or text[item.start] not in "©®"]
    at = 0
    for start, end, cost in _apart(single):
        yield from _by_ranges(text, at, start, origin)
        yield origin(start), 1, cost
        at = end
    yield from _by_ranges(text, at, len(text), origin)


def _by_ranges(text: str, start: int, end: int, origin: Callable[[int], int]) -> Iterator[Run]:
    """The characters of `[start, end)`: those of X's ranges count one, others two."""
    for run in _LIGHT_OR_NOT.finditer(text, start, end):
        at, many, cost = run.start(), len(run[0]), 1 if run[1] else 2
        if origin is int:
            yield at, many, cost
        else:
            yield from ((origin(i), 1, cost) for i in range(at, at + many))


def _composed(text: str) -> tuple[str, Callable[[int], int]]:
    """The text in NFC, and the way back from its offsets."""
    if text.isascii():
        return text, int
    if is_normalized("NFC", text):
        return text, int
    out: list[str] = []
    back: list[int] = []
    for match in _CUT.finditer(text):
        piece = normalize("NFC", match[0])
        start = match.start()
        # Where the piece changes, all of it stands for all of it.
        back += [start] * len(piece) if piece != match[0] else range(start, match.end())
        out.append(piece)
    back.append(len(text))
    return "".join(out), back.__getitem__


def _apart(spans: list[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """The spans in order, without those that begin inside another."""
    last = 0
    for span in sorted(spans):
        if span[0] >= last:
            last = span[1]
            yield span


# -- graphemes ------------------------------------------------------------------

#: Characters that are a grapheme each, whatever of the same kind stands beside them.
_PLAIN = (
    r"\n\x20-\x7e\xa0-\xa8\xaa-\xac\xaf-\u02ff\u0370-\u0482\u048a-\u0590\u1e00-\u1fff\u2010-\u2027"
    r"\u3040-\u3096\u30a0-\u30ff\u4e00-\u9fff"
)
_SIMPLE = rf"[{_PLAIN}]+"
#: Between two of them there is always a break.
_BREAK = rf"[{_PLAIN}](?=[{_PLAIN}])"


def _graphemes(text: str, start: int = 0, end: int | None = None) -> Iterator[Run]:
    end = len(text) if end is None else end
    at = start
    while at < end:
        plain = _compiled(_SIMPLE).match(text, at, end)
        if plain:
            # What follows may belong to the last of them (a combining mark).
            stop = plain.end() if plain.end() == end or text[plain.end() - 1] == "\n" else plain.end() - 1
            yield at, stop - at, 1
            at = stop
            if at == end:
                return
        tail = _compiled(_BREAK).search(text, at, end)
        stop = tail.end() if tail else end
        for cluster in _clusters(text[at:stop]):
            yield at, 1, 1
            at += len(cluster)


#: Nothing joins these (GB3 to GB5). graphemeu 0.11 takes a flag behind one for two, so it gets what stands between them.
_ALONE = r"(\r\n|[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb])"


#: What joins with its like through U+200D (GB11): Extended_Pictographic of Unicode 15 (emoji-data.txt). The data of graphemeu
#: has some seven hundred of these signs no more. Which version a platform counts by, nobody says: the larger set is taken.
_PICTURE = (
    r"[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u2388\u23cf\u23e9-\u23f3"
    r"\u23f8-\u23fa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2605\u2607-\u2612\u2614-\u2685\u2690-\u2705"
    r"\u2708-\u2712\u2714\u2716\u271d\u2721\u2728\u2733\u2734\u2744\u2747\u274c\u274e\u2753-\u2755\u2757"
    r"\u2763-\u2767\u2795-\u2797\u27a1\u27b0\u27bf\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d"
    r"\u3297\u3299\U0001f000-\U0001f0ff\U0001f10d-\U0001f10f\U0001f12f\U0001f16c-\U0001f171\U0001f17e\U0001f17f"
    r"\U0001f18e\U0001f191-\U0001f19a\U0001f1ad-\U0001f1e5\U0001f201-\U0001f20f\U0001f21a\U0001f22f"
    r"\U0001f232-\U0001f23a\U0001f23c-\U0001f23f\U0001f249-\U0001f3fa\U0001f400-\U0001f53d\U0001f546-\U0001f64f"
    r"\U0001f680-\U0001f6ff\U0001f774-\U0001f77f\U0001f7d5-\U0001f7ff\U0001f80c-\U0001f80f\U0001f848-\U0001f84f"
    r"\U0001f85a-\U0001f85f\U0001f888-\U0001f88f\U0001f8ae-\U0001f8ff\U0001f90c-\U0001f93a\U0001f93c-\U0001f945"
    r"\U0001f947-\U0001faff\U0001fc00-\U0001fffd]"
)


def _clusters(text: str) -> Iterator[str]:
    """The grapheme clusters, by the data of graphemeu (0.11: Unicode 18), but for the signs that it does not join any more."""
    picture = _compiled(_PICTURE)
    held = ""
    for cluster in _parted(text):
        if held[-1:] == "\u200d" and picture.match(held) and picture.match(cluster):
            held += cluster
            continue
        if held:
            yield held
        held = cluster
    if held:
        yield held


def _parted(text: str) -> Iterator[str]:
    import grapheme

    for number, part in enumerate(_compiled(_ALONE).split(text)):
        if number % 2:
            yield part
        elif part:
            yield from grapheme.graphemes(part)


# -- Mastodon ---------------------------------------------------------------------

_REMOTE = r"(?a)(?<![\w/@])@(\w+(?:[.-]\w+)*)@[\w-]+(?:\.[\w-]+)*"


def _mastodon(text: str) -> Iterator[Run]:
    single = [(item.start, item.end, LINK) for item in urls(text, bare=False)]
    if text.count("@") > 1:
        single += [(m.start(), m.end(), len(m[1]) + 1) for m in _compiled(_REMOTE).finditer(text)]
    at = 0
    for start, end, cost in _apart(single):
        yield from _graphemes(text, at, start)
        yield start, 1, cost
        at = end
    yield from _graphemes(text, at)


# -- the others -------------------------------------------------------------------


def _threads(text: str) -> Iterator[Run]:
    from socialint.post.emoji import sequences

    at = 0
    for start, end, shown in sequences(text):
        if shown:
            yield at, start - at, 1
            yield start, 1, len(text[start:end].encode())
            at = end
    yield at, len(text) - at, 1


def _bytes(text: str) -> Iterator[Run]:
    return ((i, 1, 1 if c < "\x80" else 2 if c < "\u0800" else 3 if c < "\U00010000" else 4) for i, c in enumerate(text))


def _utf16(text: str) -> Iterator[Run]:
    return ((i, 1, 2 if c > "\uffff" else 1) for i, c in enumerate(text))


def _characters(text: str) -> Iterator[Run]:
    yield 0, len(text), 1


_RUNS: dict[str, Callable[[str], Iterator[Run]]] = {
    "weighted": _weighted,
    "graphemes": _graphemes,
    "mastodon": _mastodon,
    "threads": _threads,
    "bytes": _bytes,
    "utf16": _utf16,
    "characters": _characters,
}

#: The units that need no runs.
_QUICK: dict[str, Callable[[str], int]] = {
    "bytes": lambda text: len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass")),
    "utf16": lambda text: len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2,
    "characters": len,
}


def _most_weight(text: str) -> int:
    """What X's weights never exceed: a character has no more than its bytes, and NFC makes three of one at most."""
    if text.isascii() or is_normalized("NFC", text):
        return len(text.encode("utf-8", "surrogatepass")) + sum(LINK - (link.end - link.start) for link in urls(text))
    return len(text) * 6 + LINK * text.count(".")


#: A length that the true one never exceeds, found without looking closely: most posts are short.
_BOUND: dict[str, Callable[[str], int]] = {
    "weighted": _most_weight,
    "graphemes": len,
    "mastodon": lambda text: len(text) + LINK * text.count("://"),
    "threads": lambda text: len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass")),
    **_QUICK,
}
UNITS = frozenset(_RUNS)
