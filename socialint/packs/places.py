"""Where what is required may stand. Each place is a function that says what is wrong with a span, or nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import attrgetter
from typing import Any

from socialint.model import Span
from socialint.packs.fold import fold_of
from socialint.packs.normal import BREAK
from socialint.packs.prose import ADDRESS, Prose
from socialint.packs.register import product_of
from socialint.packs.signs import SIGNS
from socialint.packs.wording import by_word, find_terms
from socialint.pattern import pattern
from socialint.record import Record

#: Hashtags one after the other.
_TAGS = pattern(r"#\w+(?:[\s,;|·•.]+#\w+)+")
_TAG = pattern(r"#\w+")
#: From so many hashtags on, one among them is not seen.
_MANY = 3
#: Code points of the shortest address, `www.` and a letter; each stands blanked in the prose.
_SHORTEST = 5


class Fault(Record):
    """What is wrong with a place, to be read behind what stands there; `review` where another would only be better."""

    message: str
    review: bool = False
    hint: str = ""  # "" for the pack's own


def _start(prose: Prose, place: Span, within: int) -> Fault | None:
    limit = prose.body + within
    if place.start >= prose.opening:
        return Fault("stands in a later post of the thread", hint="move it to the start of the first")
    if place.start < limit:
        return None
    return Fault(f"comes after {place.start} characters, not within the first {limit}", hint="move it to the start")


def _fold(prose: Prose, place: Span, within: int) -> Fault | None:
    platform, fold = fold_of(prose.doc)
    if not fold or place.end <= fold:
        return None
    return Fault(f'ends at character {place.end}, likely hidden behind "more" on {platform} (about {fold})', hint="move it up")


def _upper(prose: Prose, place: Span, within: int) -> Fault | None:
    above, below = (sum(map(str.isalnum, part)) for part in (prose.value[: place.start], prose.value[place.end :]))
    return None if above <= below else Fault("stands in the lower half of the text", hint="move it up")


def _before_links(prose: Prose, place: Span, within: int) -> Fault | None:
    link = prose.value.find(ADDRESS * _SHORTEST)
    return Fault("comes after the link", hint="move it before the link") if 0 <= link < place.start else None


def _paragraph(prose: Prose, place: Span, within: int) -> Fault | None:
    before, behind = prose.line(place.start, place.end)
    alone = not any(map(str.isalnum, before + behind))
    return None if alone else Fault("does not stand in a line of its own", hint="give it a line of its own")


def _clear(prose: Prose, place: Span, within: int) -> Fault | None:
    for run in _TAGS.finditer(prose.value):
        if run.start() < place.start < run.end():
            many = len(_TAG.findall(run[0]))
            said = f"stands among {many} hashtags, where it is not seen"
            return Fault(said, hint="move it before the hashtags") if many >= _MANY else None
    return None


def _beside(prose: Prose, place: Span, within: int) -> Fault | None:
    product = product_of(prose)
    found = find_terms(prose, by_word(product.values("name"))) if product else []
    if not found:
        return None
    name = prose.normal.original(found[0].start, found[0].end)
    near = name.start - within <= place.end and place.start <= name.end + within
    shown = prose.written(found[0].start, found[0].end)
    return None if near else Fault(f'does not stand with "{shown}" where that is named first', hint="move it next to that name")


#: The places by their names in packs: the prose, a span of `prose.value`, and how far "start" reaches.
PLACES: Mapping[str, Callable[[Prose, Span, int], Fault | None]] = {
    "anywhere": lambda prose, place, within: None,
    "start": _start,
    "before-fold": _fold,
    "upper-half": _upper,
    "before-links": _before_links,
    "own-paragraph": _paragraph,
    "clear-of-hashtags": _clear,
    "beside-name": _beside,
    # In the text it may stand anywhere; where it is not there, `linked` and `elsewhere` look further.
    "linked-page": lambda prose, place, within: None,
    "each-linked-page": lambda prose, place, within: None,
    "one-click": lambda prose, place, within: None,
    "picture": lambda prose, place, within: None,
    "first-comment": lambda prose, place, within: None,
    # This one wants to know the claim: see `beside_claim`.
    "beside-claim": lambda prose, place, within: None,
}


def beside_claim(prose: Prose, place: Span, claims: Iterable[Span]) -> Fault | None:
    """A fault where none of the claims, as spans of the file, stands in the paragraph of a place or the one before or behind."""
    places = [at for _, at in _positions(prose, claims)]
    here = _paragraphs(prose, place.start)
    far = min((abs(_paragraphs(prose, at) - here) for at in places), default=0)
    if far <= 1:
        return None
    return Fault(f"stands {far} paragraphs from what it belongs to", hint="move it next to that")


def claims_in(prose: Prose, claim: Mapping[str, Any]) -> list[tuple[Span, int]]:
    """Every sign and term of a claim: its place in the file, and where in `prose.value` it starts; each once, in their order."""
    found = [place() for name in claim.get("signs", ()) for place in SIGNS[name](prose)]
    found += [prose.place(term.start, term.end) for term in find_terms(prose, claim.get("terms", {}).get("any", {}))]
    return list(_positions(prose, sorted(set(found))))


def _positions(prose: Prose, spans: Iterable[Span]) -> Iterator[tuple[Span, int]]:
    """Where places of the file stand in `prose.value`, but for those that are no part of the text."""
    segments = sorted((one for one in prose.text.map.segments if one.src_start < one.src_end), key=attrgetter("src_start"))
    starts = [segment.src_start for segment in segments]
    for span in spans:
        number = bisect_right(starts, span.start) - 1
        if number >= 0 and span.start < segments[number].src_end:
            segment = segments[number]
            yield span, segment.start + min(span.start - segment.src_start, segment.end - segment.start)


def _paragraphs(prose: Prose, at: int) -> int:
    return prose.value.count(BREAK, 0, at) + prose.value.count("\n\n", 0, at)
