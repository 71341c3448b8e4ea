"""One requirement of a pack at work: from a document to its hits."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from itertools import accumulate
from typing import Any

from socialint.document import Document
from socialint.model import Hit, Related, Span, declaring
from socialint.packs.condition import Verdict, evaluate, in_quotes, shows_one_of
from socialint.packs.elsewhere import Elsewhere, elsewhere, told_by
from socialint.packs.linked import ABSENT, Asked, Beyond, Changed, Miss, beyond, linked, miss
from socialint.packs.look import Look, too_faint, unseen
from socialint.packs.normal import BREAK, wording_key
from socialint.packs.onward import kept_from, seen_urls
from socialint.packs.places import PLACES, Fault, beside_claim, claims_in
from socialint.packs.prose import Prose, prose_of
from socialint.packs.ready import ANY_LINK
from socialint.packs.register import fill, tags_for
from socialint.packs.tongue import Tongues, foreign
from socialint.packs.wording import Found, Terms, Wording, find_labels, find_part, find_tags, find_terms
from socialint.record import Record

#: Longest piece of a text that a message shows, in code points.
_SHOWN = 60


#: How many occurrences of a wording are held against its place; nobody writes it more often.
_TRIED = 20
#: Most that stands between a phrase and what fills the slot at its end: a blank and a quotation mark.
_GAP = 2


class ShortForm(Record):
    """An exception under which the text may stand on the page behind a link of a certain name, or behind any (`*`)."""

    when: Mapping[str, Any]
    link: tuple[str, ...]


class Requirement(Record):
    """What a pack's author wrote, read once. Conditions stay tables."""

    message: str
    hint: str
    when: Mapping[str, Any]
    suspect: Mapping[str, Any] | None
    question: str
    wordings: tuple[Wording, ...]
    exact: tuple[Wording, ...]  # the same with their capitals, where the law fixes them
    capitals: tuple[str, ...]  # phrases of the wordings that must have these capitals, or more
    every: tuple[tuple[Wording, ...], ...]  # one of each must stand there
    elements: tuple[tuple[str, Mapping[str, Any]], ...]  # what must be there whatever its words, and how it is told
    only_one: bool  # of the wordings, not several
    in_order: bool  # `every` stands there in its order
    labels: tuple[Wording, ...]
    followed_by: frozenset[str]
    forbidden: tuple[Wording, ...]
    banned: bool  # the law wants no such text at all
    asks: bool  # what it wants no program can see
    each_part: bool  # of a thread, by itself
    where: tuple[str, ...]  # names of PLACES, all of which must be content
    prefer: tuple[str, ...]  # the same for a note
    within: int
    claim: Mapping[str, Any]  # signs and terms each of which must have the text in its sentence, or pictures, in its words
    look: Look | None
    unless: Terms
    weak: Terms
    outdated: tuple[Wording, ...]
    exceptions: tuple[Mapping[str, Any], ...]  # where one of these holds, nothing is asked for
    short_forms: tuple[ShortForm, ...]
    tongues: Tongues | None = None  # the wordings by language, where the language counts

    def check(self, doc: Document) -> Iterator[Hit]:
        """The hits of a document whose market and industry are the pack's."""
        for prose in self._proses(doc):
            yield from self._check(prose)

    def outdated_in(self, doc: Document) -> Iterator[Hit]:
        """What is outdated in a document of the market that declares no industry, but for what it only quotes."""
        for prose in self._proses(doc):
            yield from self._outdated(prose, quoted=False)

    def _proses(self, doc: Document) -> Iterator[Prose]:
        """The whole text, or each part of a thread where each must do by itself."""
        if self.each_part and doc.later:
            for part in (doc, *doc.later):
                part.house = doc.house
                yield Prose(part, alone=True)
        else:
            yield prose_of(doc)

    def _check(self, prose: Prose) -> Iterator[Hit]:
        old = list(self._outdated(prose))
        yield from old
        verdict = evaluate(self.when, prose, asks=self.suspect is not None)
        if verdict.holds is None:
            yield from self._ask(prose, verdict, bool(old))
        if not verdict.holds or self._excepted(prose):
            return
        hits = self._broken(prose, verdict, bool(old))
        # A product that is only named may be another thing of that name.
        yield from (hit._replace(review=True) for hit in hits) if verdict.guessed else hits

    def _broken(self, prose: Prose, verdict: Verdict, old: bool) -> Iterator[Hit]:
        if self.banned or self.asks:
            span = verdict.evidence[0].span if verdict.evidence else prose.first
            yield Hit(span, self.message, self.hint, _why(verdict, span), self.asks)
        elif self.forbidden:
            yield from self._forbidden(prose, verdict)
        else:
            yield from self._required(prose, verdict, old)

    def _excepted(self, prose: Prose) -> bool:
        return any(evaluate(exception, prose).holds for exception in self.exceptions)

    # -- what must not be there ---------------------------------------------------

    def _outdated(self, prose: Prose, *, quoted: bool = True) -> Iterator[Hit]:
        for wording in self.outdated:
            for found in wording.find(prose):
                if not quoted and in_quotes(prose, found):
                    continue
                yield Hit(
                    prose.place(found.start, found.end),
                    f'"{_shown(prose, found)}" is an outdated wording',
                    f'write "{self.wordings[0].text}"' if self.wordings else self.hint,
                )

    def _forbidden(self, prose: Prose, verdict: Verdict) -> Iterator[Hit]:
        told: set[Span] = set()  # the caption of a picture may stand in the text, too
        for text in (prose, *(_beside_pictures(prose) if "picture" in self.where else ())):
            other = _Senses(text, self.unless)
            reached = 0  # of two that share words the first will do
            for found in sorted(one for one in self._said(text) if not other.cover(one)):
                span = text.place(found.start, found.end)
                if found.start >= reached and span not in told:
                    reached = found.end
                    told.add(span)
                    yield Hit(span, f'"{_shown(text, found)}": {self.message}', self.hint, _why(verdict, span))

    def _said(self, prose: Prose) -> list[Found]:
        """What stands there of all that must not; of what the register fills in, hashtags that have not been found as words."""
        said: list[Found] = []
        for wording in fill(self.forbidden, prose):
            said += find_part(prose, wording.text) if "*" in wording.text else wording.find(prose)
        for tag in tags_for(self.forbidden, prose):
            tagged = [*find_tags(prose, tag)]
            said += [one for one in tagged if not any(one.start < other.end and other.start < one.end for other in said)]
        return said

    # -- what must be there -------------------------------------------------------

    def _found(self, prose: Prose) -> list[Found]:
        """Everything that would do, wherever it stands."""
        parts = [[found for wording in fill(either, prose) for found in wording.find(prose)] for either in self.every]
        if not all(parts):
            return []
        found = [found for part in parts for found in part]
        found += [found for wording in fill(self._spoken(prose), prose) for found in wording.find(prose)]
        found += find_labels(prose, self.labels, self.followed_by)
        other = _Senses(prose, self.unless)
        return sorted(one for one in found if not other.cover(one))

    def _look_up(self, prose: Prose) -> tuple[Prose, list[Found]]:
        """Everything that would do, and the text that it stands in: what the author says, or else what the reader is shown."""
        found = self._found(prose)
        if found or prose.shown is prose:
            return prose, found
        quoted = self._found(prose.shown) if not self.labels else []  # another's words label nothing
        return prose.shown, quoted

    def _required(self, prose: Prose, verdict: Verdict, old: bool) -> Iterator[Hit]:
        if self.elements and not prose.dynamic:
            yield from self._incomplete(prose.shown, verdict)
        if not (self.wordings or self.every or self.labels):
            return
        if "pictures" in self.claim:
            yield from self._in_each_picture(prose, verdict)
            return
        shown, found = self._look_up(prose)
        if self.claim:
            yield from self._beside_each(shown, found, verdict)
            return
        if found:
            yield from (
                self._several(shown, found, verdict)
                or self._shuffled(shown, verdict)
                or self._capitals(shown, found, verdict)
                or self._misplaced(shown, found, verdict)
                or self._on_each_page(prose, verdict)
            )
            return
        if old or prose.dynamic:
            return
        beside = self._elsewhere(prose)
        if any(one.name in self.where for one in beside):
            return
        hits = self._behind_links(prose, verdict)
        wrong = foreign(self.tongues, shown) if self.tongues and hits != [] else None
        if wrong:
            span = shown.place(wrong.found.start, wrong.found.end)
            yield Hit(span, f'"{_shown(shown, wrong.found)}" {wrong.message}', wrong.hint, _why(verdict, span), not wrong.sure)
            return
        if hits is not None:
            yield from hits
            return
        away = self._one_click_away(prose, lambda page: miss(self._asked(verdict), page))
        if away.shown:
            return
        partial = _partial(prose, away)
        other = _Senses(prose, self.unless)
        weak = next((term for term in find_terms(prose, self.weak) if not other.cover(term)), None)
        changed = None if weak else self._changed(shown)
        if weak:
            span = prose.place(weak.start, weak.end)
            yield Hit(
                span, f'"{_shown(prose, weak)}" is not enough: {self.message}', self.hint, _why(verdict, span), bool(partial)
            )
        elif changed:
            span = shown.place(*changed.place)
            yield Hit(span, changed.message, changed.hint, _why(verdict, span))
        else:
            span = verdict.evidence[0].span if verdict.evidence else prose.first
            hint = away.nearest.hint if away.nearest else self.hint
            hint += f"; or check that {partial} it" if partial else ""
            message = f"{self.message}: it stands only in {beside[0].what}" if beside else self.message + self._lacking(shown)
            message += away.words()
            related = tuple(Related(one.span, f"here, in {one.what}") for one in beside)
            yield Hit(span, message, hint, _why(verdict, span) + related + away.places(), bool(partial))

    def _spoken(self, prose: Prose) -> tuple[Wording, ...]:
        """The wordings in the language in which a document must say it."""
        wanted = self.tongues.wanted(prose.doc) if self.tongues else ""
        return self.tongues.by[wanted] if self.tongues and wanted else self.wordings

    def _asked(self, verdict: Verdict) -> Asked:
        """What is looked for on other pages."""
        further = "one-click" in self.where
        return Asked(self._look_up, self._changed, self._fault, self.wordings, self.message, self.hint, _proofs(verdict), further)

    def _behind_links(self, prose: Prose, verdict: Verdict) -> list[Hit] | None:
        """The hits where a post's links, or those of a certain name, may lead to the text; None where there is no such link."""
        forms = (form for form in self.short_forms if evaluate(form.when, prose).holds)
        names = {wording_key(name) for form in forms for name in form.link}
        urls = seen_urls(prose) if ANY_LINK in names or ("linked-page" in self.where and prose.doc.kind == "post") else []
        if names and not urls:
            named = [link for link in prose.doc.links() if wording_key(link.text.value) in names]
            urls = [link.href for link in named if not kept_from(prose.doc, link)]
        return linked(self._asked(verdict), prose, urls) if urls else None

    def _on_each_page(self, prose: Prose, verdict: Verdict) -> list[Hit]:
        """The hits at a post's links that lead to pages without the text, where they must have it as the post has."""
        asked = "each-linked-page" in self.where and prose.doc.kind == "post"
        return (linked(self._asked(verdict), prose, seen_urls(prose), each=True) or []) if asked else []

    def _one_click_away(self, prose: Prose, miss: Callable[[Document], Miss | None]) -> Beyond:
        """What the pages say that a page links, where the text may stand there."""
        if "one-click" in self.where and prose.doc.kind == "page":
            return beyond(prose.doc, miss)
        return Beyond(False)

    def _elsewhere(self, prose: Prose) -> list[Elsewhere]:
        """Where what is required stands beside the text; all of it, where there is more than one part."""
        parts = [list(elsewhere(prose.doc, either)) for either in (self.wordings, *self.every) if either]
        return [one for part in parts for one in part] if all(parts) else []

    def _incomplete(self, prose: Prose, verdict: Verdict) -> Iterator[Hit]:
        """One hit for the elements that are not there; a note where the register does not tell whether they must be."""
        judged = [(what, evaluate(condition, prose)) for what, condition in self.elements]
        lacking = [what for what, found in judged if found.holds is False]
        unknown = [(what, found) for what, found in judged if found.holds is None]
        span = verdict.evidence[0].span if verdict.evidence else prose.first
        if lacking:
            absent = [condition for what, condition in self.elements if what in lacking]
            away = self._one_click_away(
                prose, lambda page: None if all(evaluate(one, Prose(page).shown).holds for one in absent) else ABSENT
            )
            if not away.shown:
                message = f"{self.message}: {', '.join(lacking)}{away.words()}"
                hint = away.nearest.hint if away.nearest else self.hint
                yield Hit(span, message, hint, _why(verdict, span) + away.places(), bool(_partial(prose, away)))
        elif unknown:
            asks = tuple(dict.fromkeys(key for _, found in unknown for key in found.undeclared))
            keys = " and ".join(asks)
            what = ", ".join(what for what, _ in unknown)
            yield Hit(
                span,
                f"{keys} not declared: must the text say this? {what}",
                f"declare {keys}, or say it",
                _why(verdict, span),
                review=True,
                asks=asks,
            )

    def _beside_each(self, prose: Prose, found: list[Found], verdict: Verdict) -> Iterator[Hit]:
        """A hit at each claim in whose sentence nothing stands, for all to see, of what must stand beside it."""
        ends = _sentence_ends(prose)
        places: dict[int, list[Span]] = {}
        for one in found:
            place = prose.normal.original(one.start, one.end)
            places.setdefault(bisect_right(ends, place.start), []).append(place)
        claims = claims_in(prose, self.claim) if not prose.dynamic else ()
        changed = self._changed(prose) if claims else None
        almost = bisect_right(ends, prose.normal.original(*changed.place).start) if changed else -1
        for claim, at in claims:
            sentence = bisect_right(ends, at)
            faults = [self._fault(prose, place) for place in places.get(sentence, ())[:_TRIED]]
            if not all(faults) or unseen(prose, Span(at, at + 1)):
                continue
            if changed and sentence == almost and not faults:
                span = prose.place(*changed.place)
                yield Hit(span, changed.message, changed.hint, _why(verdict, span))
                continue
            written = " ".join(prose.doc.source.text[claim.start : claim.end].split())
            hidden = f"; it {faults[0].message}" if faults and faults[0] else ""
            yield Hit(claim, f'"{_clip(written)}": {self.message}{hidden}', self.hint, _why(verdict, claim))

    def _in_each_picture(self, prose: Prose, verdict: Verdict) -> Iterator[Hit]:
        """A hit at each of the claimed pictures whose own text alternative and caption do not say what they must."""
        parts = (prose.doc,) if self.each_part else (prose.doc, *prose.doc.later)
        for image in (image for part in parts for image in part.images()):
            if shows_one_of(self.claim["pictures"], image) and not all(
                told_by(image, either) for either in (self.wordings, *self.every) if either
            ):
                beside = (prose.beside(text) for text in (image.alt.text, image.caption) if text)
                changed = next(((one, found) for one in beside if (found := self._changed(one))), None)
                if changed:
                    span = changed[0].place(*changed[1].place)
                    yield Hit(span, changed[1].message, changed[1].hint, _why(verdict, span))
                else:
                    yield Hit(image.span, self.message, self.hint, _why(verdict, image.span))

    def _several(self, prose: Prose, found: list[Found], verdict: Verdict) -> list[Hit]:
        """A hit at the second of several wordings, where the law wants one of them."""
        other = next((one for one in found if one.what != found[0].what), None) if self.only_one else None
        if other is None:
            return []
        span = prose.place(other.start, other.end)
        return [
            Hit(span, f'"{_shown(prose, other)}" stands beside another of these texts', "keep one of them", _why(verdict, span))
        ]

    def _shuffled(self, prose: Prose, verdict: Verdict) -> list[Hit]:
        """A hit where the parts do not stand in the order that the law fixes."""
        at, before = -1, ""
        for either in self.every if self.in_order else ():
            found = sorted(one for wording in either for one in wording.find(prose))
            behind = next((one for one in found if one.start > at), None)
            if behind is None:
                span = prose.place(found[0].start, found[0].end)
                return [Hit(span, f'"{_shown(prose, found[0])}" stands before "{before}"', self.hint, _why(verdict, span))]
            at, before = behind.start, _shown(prose, behind)
        return []

    def _capitals(self, prose: Prose, found: list[Found], verdict: Verdict) -> list[Hit]:
        """A hit where the wording is there, but nowhere in the capitals that the law fixes."""
        for phrase in self.capitals:
            if not any(
                phrase in shown or phrase.upper() in shown for shown in (prose.written(one.start, one.end) for one in found)
            ):
                span = prose.place(found[0].start, found[0].end)
                return [Hit(span, f'"{phrase}" is not capitalised like this', self.hint, _why(verdict, span))]
        if not self.exact or any(True for wording in self.exact for _ in wording.find(prose, exact=True)):
            return []
        span = prose.place(found[0].start, found[0].end)
        message = f'"{_shown(prose, found[0])}" is not capitalised as the law prints it'
        return [Hit(span, message, f'write "{found[0].what}"', _why(verdict, span))]

    def _misplaced(self, prose: Prose, found: list[Found], verdict: Verdict) -> list[Hit]:
        """A hit at one thing found, where nothing that was found stands in the right place."""
        faults: list[tuple[Found, Fault]] = []
        for one in found[:_TRIED]:
            wrong = self._fault(prose, prose.normal.original(one.start, one.end), verdict)
            if wrong is None:
                return []
            faults.append((one, wrong))
        if not faults:
            return []
        one, fault = min(faults, key=lambda fault: not fault[1].review)  # that with the least to mend
        span = prose.place(one.start, one.end)
        hint = fault.hint or self.hint
        return [Hit(span, f'"{_shown(prose, one)}" {fault.message}', hint, _why(verdict, span), fault.review)]

    def _fault(self, prose: Prose, place: Span, verdict: Verdict | None = None) -> Fault | None:
        """What is wrong with a place where something that is required stands; without a verdict, with its looks."""
        if fault := unseen(prose, place):
            return fault
        for name in self.where if verdict else ():
            if fault := PLACES[name](prose, place, self.within):
                return fault
        if verdict and "beside-claim" in self.where:
            fault = beside_claim(prose, place, (proof.span for proof in verdict.evidence))
        fault = fault or (too_faint(prose, place, self.look) if self.look else None)
        for name in self.prefer if verdict and not fault else ():
            if better := PLACES[name](prose, place, self.within):
                return better._replace(review=True)
        return fault

    def _lacking(self, prose: Prose) -> str:
        """Which of several wordings are not there, where others are; of alternatives the first is named."""
        lacking = [either[0].text for either in self.every if not any(True for wording in either for _ in wording.find(prose))]
        return f": {', '.join(lacking)}" if len(lacking) < len(self.every) else ""

    def _changed(self, prose: Prose) -> Changed | None:
        """The first difference of a text that is almost one of the wordings, from the one that it is most like."""
        from socialint.packs.near import near

        other = _Senses(prose, self.unless)
        misses = [(found, wording) for wording in self._spoken(prose) if (found := near(prose, wording))]
        almost = [miss for miss in misses if not other.cover(Found(miss[0].start, miss[0].end, ""))]
        if not almost:
            return None
        found, wording = max(almost, key=lambda one: one[0].alike)
        message = f"the mandated text is changed: {_clip(found.how, 2 * _SHOWN)}"
        return Changed((found.start, found.end), message, self._as_written(wording))

    def _as_written(self, wording: Wording) -> str:
        """What to write for a wording: a slot is an ellipsis, and where several have slots, the pack says it in its own words."""
        plain = wording.without_slots()
        if plain != wording.text and self.hint and sum(one.without_slots() != one.text for one in self.wordings) > 1:
            return self.hint
        return f"write: {plain}" if plain == wording.text else f"write, with … filled in: {plain}"

    # -- what cannot be known -----------------------------------------------------

    def _ask(self, prose: Prose, verdict: Verdict, old: bool) -> Iterator[Hit]:
        """One note where the text shows signs, what decides is undeclared, and nothing that would do is there."""
        if old or self.suspect is None or prose.dynamic:
            return
        signs = evaluate(self.suspect, prose)
        if not signs.holds or self._excepted(prose):
            return
        shown, found = self._look_up(prose)
        if found:  # a label that stands in the wrong place of a post says itself what nobody declared
            misplaced = self._misplaced(shown, found, signs) if prose.doc.kind == "post" else []
            yield from (hit._replace(review=True) for hit in misplaced)
            return
        keys = " and ".join(asks := tuple(dict.fromkeys(verdict.undeclared)))
        sign = signs.evidence[0] if signs.evidence else None
        what = f"{sign} found" if sign else "signs found"
        yield Hit(
            sign.span if sign else prose.first,
            f"{what} and {keys} not declared: {self.question}",
            declaring(asks),
            review=True,
            asks=asks,
        )


def _beside_pictures(prose: Prose) -> Iterator[Prose]:
    """The text alternatives and captions of a document's pictures, each read as its text is."""
    for item in (item for part in (prose.doc, *prose.doc.later) for item in part.media):
        yield from (prose.beside(text) for text in (item.alt.text, item.caption) if text and text.value)


def _sentence_ends(prose: Prose) -> list[int]:
    """Where in `prose.value` each sentence ends as a reader takes it: "4 % p. a. (brutto)" is one."""
    from socialint.reading.sentences import sentences

    return [end for _, end in sentences(prose.value.replace(BREAK, "\n"), prose.doc.language)]


class _Senses:
    """The phrases in which a label or term means something else."""

    def __init__(self, prose: Prose, phrases: Terms) -> None:
        found = find_terms(prose, phrases)
        self.starts = [one.start for one in found]
        self.reach = list(accumulate((one.end for one in found), max))
        #: Where a phrase ends with a slot ("nobody promises [X]"): what stands right behind it fills that.
        self.leads = {one.end for one in found if one.what.endswith("]")}
        self.value = prose.normal.value

    def cover(self, found: Found) -> bool:
        """True where what was found lies within such a phrase, or fills the slot at its end."""
        before = bisect_right(self.starts, found.start)
        if before > 0 and self.reach[before - 1] >= found.end:
            return True
        gap = self.value[max(0, found.start - _GAP) : found.start]
        return found.start - len(gap) + len(gap.rstrip(" \"'")) in self.leads


def _partial(prose: Prose, away: Beyond) -> str:
    """Who else may have what a page lacks, so that only a person can tell; "" where nobody."""
    if away.unknown:
        return "a page behind such a link has"
    return "the layout around this part has" if prose.doc.kind == "page" and not prose.doc.whole_page else ""


def _why(verdict: Verdict, span: Span) -> tuple[Related, ...]:
    return tuple(related for related in _proofs(verdict) if related.span != span)


def _proofs(verdict: Verdict) -> tuple[Related, ...]:
    return tuple(Related(proof.span, f"it applies because of {proof}") for proof in verdict.evidence)


def _shown(prose: Prose, found: Found) -> str:
    return _clip(prose.written(found.start, found.end))


def _clip(text: str, longest: int = _SHOWN) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
