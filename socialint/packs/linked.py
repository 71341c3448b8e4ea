"""A wording that may stand on a page one click away: looked for on the pages behind a post's links."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from socialint.document import Document
from socialint.model import Hit, Related, Span
from socialint.packs.elsewhere import elsewhere
from socialint.packs.landing import landing
from socialint.packs.places import Fault
from socialint.packs.prose import Prose
from socialint.packs.wording import Found, Wording

if TYPE_CHECKING:
    from socialint.packs.requirement import Changed


class Asked(NamedTuple):
    """What is looked for on a page, and what a finding about it says."""

    found: Callable[[Prose], list[Found]]
    changed: Callable[[Prose], Changed | None]
    fault: Callable[[Prose, Span], Fault | None]
    wordings: tuple[Wording, ...]
    message: str
    hint: str
    why: tuple[Related, ...]


def linked(asked: Asked, prose: Prose) -> list[Hit] | None:
    """The hits of a post without the wording: none where a page that it links shows it; None where it links nowhere."""
    ways = [landing(prose.doc.house, url) for url in islice(dict.fromkeys(prose.urls), _TRIED)]
    if not ways:
        return None
    hits: list[tuple[int, Hit]] = []
    for way in ways:
        span = prose.link(way.url)
        if way.page is None:
            message = f"the page behind this link cannot be looked at: {way.reason}"
            hint = f"check that it shows, in plain view: {_first(asked)}"
            hits.append((0, Hit(span, message, hint, asked.why, True)))
            continue
        fault = _fault(asked, way.page)
        if fault is None:
            return []
        rank, message, place, hint = fault
        # What a layout adds to a part of a page is not seen here.
        review = rank == _MISSING and not way.page.whole_page
        related = (*asked.why, Related(place, "the page that it links", way.page.source))
        hits.append((rank, Hit(span, message, hint, related, review)))
    return [min(hits, key=lambda hit: hit[0])[1]]


#: Most links of a post, and places on a page, that are looked at.
_TRIED = 20
_HIDDEN, _CHANGED, _MISSING = 1, 2, 3


def _fault(asked: Asked, page: Document) -> tuple[int, str, Span, str] | None:
    """What is wrong with a page, how badly, where, and what to do; None where it shows the wording."""
    prose = Prose(page)
    unseen: tuple[int, str, Span, str] | None = None
    for found in asked.found(prose)[:_TRIED]:
        fault = asked.fault(prose, prose.normal.original(found.start, found.end))
        if fault is None:
            return None
        message = f"the linked page has the text, but it {fault.message}"
        unseen = unseen or (_HIDDEN, message, prose.place(found.start, found.end), fault.hint)
    for one in elsewhere(page, asked.wordings) if unseen is None else ():
        unseen = unseen or (_HIDDEN, f"the linked page has the text, but only in {one.what}", one.span, "show it there")
    if unseen:
        return unseen
    changed = asked.changed(prose)
    if changed:
        return _CHANGED, f"on the linked page, {changed.message}", prose.place(*changed.place), changed.hint
    return _MISSING, f"{asked.message}, and so does the page that it links", page.head, asked.hint


def _first(asked: Asked) -> str:
    text = asked.wordings[0].text if asked.wordings else asked.hint
    return text if len(text) <= 120 else text[:119].rstrip() + "…"
