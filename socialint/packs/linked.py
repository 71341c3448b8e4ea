"""A text that may stand one click away: looked for on the pages behind the links of a post or page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.model import Hit, Related, Span
from socialint.packs.elsewhere import elsewhere
from socialint.packs.places import Fault
from socialint.packs.prose import Prose
from socialint.packs.wording import Found, Wording
from socialint.record import Record

if TYPE_CHECKING:
    from socialint.packs.landing import Landing


class Changed(Record):
    """A text that is almost one of the wordings: where in the normal form, and what to say about it."""

    place: tuple[int, int]
    message: str
    hint: str


class Asked(Record):
    """What is looked for on a page, and what a finding about it says."""

    found: Callable[[Prose], tuple[Prose, list[Found]]]
    changed: Callable[[Prose], Changed | None]
    fault: Callable[[Prose, Span], Fault | None]
    wordings: tuple[Wording, ...]
    message: str
    hint: str
    why: tuple[Related, ...]
    further: bool  # a page that the linked page links will do, too


class Beyond(Record):
    """What the pages say that a page links: whether one shows what it lacks; else how many do not, and which cannot be seen."""

    shown: bool
    without: int = 0
    unknown: tuple[Landing, ...] = ()

    def words(self, page: str = "it") -> str:
        """What to add to a message that says what is lacking; `page`: the one whose links these are."""
        pages = f"any of the {self.without} pages" if self.without > 1 else "the page"
        tail = f", and it is not on {pages} that {page} links" if self.without else ""
        if self.unknown:
            count, first = len(self.unknown), self.unknown[0]
            many = f"{count} of its links cannot be looked at, the first" if count > 1 else "a link cannot be looked at"
            tail += f"; {many}: {_clip(first.url)} ({first.reason})"
        return tail


#: What is said of a link behind which nothing can be looked at.
UNSEEN = "the page behind this link cannot be looked at"


def beyond(doc: Document, shows: Callable[[Document], bool]) -> Beyond:
    """Looks at each page that a page links until one of them shows it. One step, so links may run in circles."""
    from socialint.packs.landing import landings

    without = 0
    unknown: list[Landing] = []
    ways = landings(doc)
    for way in islice(ways, _FURTHER):
        if way.page is None:
            unknown.append(way)
        elif shows(way.page):
            return Beyond(True)
        else:
            without += 1
    further = next(ways, None)
    if further is not None:
        unknown.append(further._replace(page=None, reason=f"there are more than {_FURTHER}"))
    return Beyond(False, without, tuple(unknown))


def linked(asked: Asked, prose: Prose, urls: Iterable[str], *, each: bool = False) -> list[Hit] | None:
    """The hits of a document without the wording: none where a page behind an address shows it; None without an address.

    With `each`, of a document that has it: a hit for each page that lacks it, none for those at which nobody can look.
    """
    from socialint.packs.landing import landing

    ways = [landing(prose.doc.house, url, prose.doc) for url in islice(dict.fromkeys(urls), _TRIED)]
    if not ways:
        return None
    hits: list[tuple[int, Hit]] = []
    for way in ways:
        span = prose.link(way.url)
        if way.page is None and each:
            continue
        if way.page is None:
            message = f"{UNSEEN}: {way.reason}"
            hint = f"check that it shows, in plain view: {_first(asked)}"
            hits.append((0, Hit(span, message, hint, asked.why, True)))
            continue
        fault = _fault(asked, way.page)
        if fault is None and each:
            continue
        if fault is None:
            return []
        rank, message, place, hint = fault
        if each and rank == _MISSING:
            message = "the page that this links must have the text, too, and lacks it"
        behind = beyond(way.page, lambda page: shows(asked, page)) if asked.further else Beyond(False)
        if behind.shown:
            return []
        # What a layout adds to a part of a page is not seen here, nor what lies behind a link that leads elsewhere.
        partial = rank == _MISSING and not way.page.whole_page
        review = partial or bool(behind.unknown)
        if partial:
            hint += "; or check that the layout around that page has it"
        message += behind.words("this one")
        related = (*asked.why, Related(place, "the page that it links", way.page.source))
        hits.append((rank, Hit(span, message, hint, related, review)))
    return [hit for _, hit in hits] if each else [min(hits, key=lambda hit: hit[0])[1]]


#: Most links of a post, and places on a page, that are looked at; most links of a page: fewer than pages are kept (landing.py).
_TRIED, _FURTHER = 20, 50
_HIDDEN, _CHANGED, _MISSING = 1, 2, 3


def shows(asked: Asked, page: Document) -> bool:
    """True for a page that has the wording in plain view."""
    return _fault(asked, page) is None


def _fault(asked: Asked, page: Document) -> tuple[int, str, Span, str] | None:
    """What is wrong with a page, how badly, where, and what to do; None where it shows the wording."""
    prose, there = asked.found(_prose(page))
    unseen: tuple[int, str, Span, str] | None = None
    for found in there[:_TRIED]:
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
    return _MISSING, f"{asked.message}, and it is not on the page that it links", page.head, asked.hint


@lru_cache(maxsize=64)
def _prose(page: Document) -> Prose:
    """The prose of a page: many pages link the same few."""
    return Prose(page)


def _first(asked: Asked) -> str:
    text = asked.wordings[0].text if asked.wordings else asked.hint
    return _clip(text)


def _clip(text: str) -> str:
    return text if len(text) <= 120 else text[:119].rstrip() + "…"
