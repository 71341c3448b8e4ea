"""A text that may stand one click away: looked for on the pages behind the links of a post or page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from socialint.document import Document, Link
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


class Miss(Record):
    """Why a page does not show a text: how badly it fails, what it does instead and where, and what to do."""

    rank: int
    how: str = ""
    place: Related | None = None
    hint: str = ""

    def words(self, page: str) -> str:
        """What is wrong with a page that people know as `page`, and that has something of the text."""
        return f"on {page}, {self.how}" if self.rank == _CHANGED else f"{page} has the text, but {self.how}"


class Beyond(Record):
    """What the pages say that a page links: whether one shows what it lacks; else how many do not, and which cannot be seen.

    `nearest`: what one of them has of it.
    """

    shown: bool
    without: int = 0
    unknown: tuple[Landing, ...] = ()
    nearest: Miss | None = None

    def words(self, page: str = "it") -> str:
        """What to add to a message that says what is lacking; `page`: the one whose links these are."""
        several = f"of the {self.without} pages" if self.without > 1 else ""
        if self.nearest:
            one = f"one {several}" if several else "the page"
            tail = f"; {self.nearest.words(f'{one} that {page} links')}"
        else:
            pages = f"any {several}" if several else "the page"
            tail = f", and it is not on {pages} that {page} links" if self.without else ""
        if self.unknown:
            count, first = len(self.unknown), self.unknown[0]
            many = f"{count} of its links {UNSEEN}, the first" if count > 1 else f"a link {UNSEEN}"
            tail += f"; {many}: {_clip(first.url)} ({first.reason})"
        return tail

    def places(self, page: str = "it") -> tuple[Related, ...]:
        """Where what one of them has of it stands."""
        place = self.nearest.place if self.nearest else None
        if place is None:
            return ()
        return (place._replace(message=f"the page that {page} links") if place.message == LINKED else place,)


#: What is said of links behind which there is nothing to look at.
UNSEEN = "cannot be looked at"


def beyond(doc: Document, miss: Callable[[Document], Miss | None]) -> Beyond:
    """Looks at each page that a page links until one of them shows it. One step, so links may run in circles.

    A link that nobody sees leads nobody on; where one leads to what is looked for, that is said.
    """
    from socialint.packs.landing import landings

    without = 0
    unknown: list[Landing] = []
    nearest: Miss | None = None
    ways = landings(doc)
    for way in islice(ways, _FURTHER):
        if way.page is None:
            if _kept(doc, way) is None:
                unknown.append(way)
            continue
        missed = miss(way.page) or _kept(doc, way)
        if missed is None:
            return Beyond(True)
        without += 1
        if missed.rank < (nearest.rank if nearest else _MISSING):
            nearest = missed
    further = next(ways, None)
    if further is not None:
        unknown.append(further._replace(page=None, reason=f"there are more than {_FURTHER}"))
    return Beyond(False, without, tuple(unknown), nearest)


def _kept(doc: Document, way: Landing) -> Miss | None:
    """What is wrong with the links of a page that lead to another, where none of them leads anybody there."""
    from socialint.packs.landing import behind, leads
    from socialint.packs.onward import barrier

    found = barrier(doc, (link for link in doc.links() if link.href.strip() == way.url))
    if found and way.page is not None:  # another address may be one of the same page
        real = way.page.source.real

        def there(link: Link) -> bool:
            page = behind(doc, link.href).page if leads(link.href) else None
            return page is not None and page.source.real == real

        found = barrier(doc, filter(there, doc.links()))
    return found and Miss(_BARRED, f"the link to it {found[1]}", Related(found[0].span, "the link", doc.source), "show the link")


def linked(asked: Asked, prose: Prose, urls: Iterable[str], *, each: bool = False) -> list[Hit] | None:
    """The hits of a document without the wording: none where a page behind an address shows it; None without an address.

    With `each`, of a document that has it: a hit for each page that lacks it, none for those at which nobody can look. In
    both cases one for those that are not looked at, since there are too many.
    """
    from socialint.packs.landing import Landing, landing, leads

    leading = [*dict.fromkeys(filter(leads, urls))]
    tried, further = leading[:_TRIED], leading[_TRIED:]
    if not tried:
        return None
    ways = [landing(prose.doc.house, url, prose.doc) for url in tried]
    ways += [Landing(url, None, f"there are more than {_TRIED}") for url in further[:1]]
    hits: list[tuple[int, Hit]] = []
    for way in ways:
        span = prose.link(way.url)
        if way.page is None and each and way.url not in further and not prose.doc.house.proving:
            continue
        if way.page is None:
            message = f"the page behind this link {UNSEEN}: {way.reason}"
            hint = f"check that it shows, in plain view: {_first(asked)}"
            hits.append((0, Hit(span, message, hint, asked.why, True)))
            continue
        missed = miss(asked, way.page)
        behind = beyond(way.page, lambda page: miss(asked, page)) if missed and asked.further else Beyond(missed is None)
        if behind.shown and each:
            continue
        if behind.shown or missed is None:
            return []
        absent = missed.rank == _MISSING
        message = f"{asked.message}, and it is not on the page that it links" if absent else missed.words("the linked page")
        if each and absent:
            message = "the page that this links must have the text, too, and lacks it"
        message += behind.words("this one")
        hint = behind.nearest.hint if absent and behind.nearest else missed.hint
        # What a layout adds to a part of a page is not seen here, nor what lies behind a link that leads elsewhere.
        partial = absent and not way.page.whole_page
        review = partial or bool(behind.unknown)
        if partial:
            hint += "; or check that the layout around that page has it"
        place = missed.place or Related(way.page.head, LINKED, way.page.source)
        hits.append((missed.rank, Hit(span, message, hint, (*asked.why, place, *behind.places("this one")), review)))
    return [hit for _, hit in hits] if each else [min(hits, key=lambda hit: hit[0])[1]]


#: Most links of a post, and places on a page, that are looked at; most links of a page: fewer than pages are kept (landing.py).
_TRIED, _FURTHER = 20, 50
_BARRED, _HIDDEN, _CHANGED, _MISSING = range(4)
#: What is said of a place on a page behind a link.
LINKED = "the page that it links"
#: Of a page that has nothing of what is looked for.
ABSENT = Miss(_MISSING)


def miss(asked: Asked, page: Document) -> Miss | None:
    """What is wrong with a page; None where it shows the wording in plain view."""
    prose, there = asked.found(_prose(page))
    unseen: Miss | None = None
    for found in there[:_TRIED]:
        fault = asked.fault(prose, prose.normal.original(found.start, found.end))
        if fault is None:
            return None
        place = Related(prose.place(found.start, found.end), LINKED, page.source)
        unseen = unseen or Miss(_HIDDEN, f"it {fault.message}", place, fault.hint)
    for one in elsewhere(page, asked.wordings) if unseen is None else ():
        place = Related(one.span, LINKED, page.source)
        unseen = unseen or Miss(_HIDDEN, f"only in {one.what}", place, "show it there")
    if unseen:
        return unseen
    changed = asked.changed(prose)
    if changed:
        return Miss(_CHANGED, changed.message, Related(prose.place(*changed.place), LINKED, page.source), changed.hint)
    return ABSENT._replace(hint=asked.hint)


@lru_cache(maxsize=64)
def _prose(page: Document) -> Prose:
    """The prose of a page: many pages link the same few."""
    return Prose(page)


def _first(asked: Asked) -> str:
    text = asked.wordings[0].text if asked.wordings else asked.hint
    return _clip(text)


def _clip(text: str) -> str:
    return text if len(text) <= 120 else text[:119].rstrip() + "…"
