"""Conditions of a pack: true, false, or not to be known because nobody has declared it.

A condition is a table (see `ready_condition`); all its keys must hold. Kleene's three values: what is
not declared is neither true nor false, so a requirement is never asserted, and
never dismissed, on a guess.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import Any, NamedTuple, TypeVar

from socialint.document import Document
from socialint.media import Media
from socialint.model import NO_PRODUCT, Span, Value
from socialint.packs.cues import Index
from socialint.packs.declared import DECLARED, lower
from socialint.packs.endorsement import LANGUAGES, Sign, signs_of
from socialint.packs.look import unseen
from socialint.packs.normal import normalise, wording_key
from socialint.packs.onward import is_seen, kept_from
from socialint.packs.phrases import Says
from socialint.packs.prose import Place, Prose
from socialint.packs.register import filled, product_of
from socialint.packs.signs import SIGNS, at_host, parts_of, sign_in_words
from socialint.packs.wording import FIELDS, Found, Terms, by_word, find_labels, find_terms, stands_alone, stands_in, wording_of
from socialint.pattern import pattern
from socialint.sites import site_of

#: Longest piece of a text that a message shows, in code points.
_SHOWN = 60
#: A sign that is longer goes by its name.
_SHORT = 40
_PATH_WORD = pattern(r"[a-z0-9]+")

T = TypeVar("T")


class Proof(NamedTuple):
    """A place in the file, and what is there: words of the file, or (`told`) ours for it."""

    span: Span
    what: str
    told: bool = False


class Evidence:
    """What a condition rests on. It is worked out when somebody asks: most verdicts only wake or dismiss something."""

    __slots__ = ("_proof", "_prove")

    def __init__(self, prove: Callable[[], Proof]) -> None:
        self._prove = prove
        self._proof: Proof | None = None

    @property
    def proof(self) -> Proof:
        """The place and the words."""
        if self._proof is None:
            self._proof = self._prove()
        return self._proof

    @property
    def span(self) -> Span:
        """The place in the file."""
        return self.proof.span

    def __str__(self) -> str:
        """For a message: the file's words in quotation marks, cut where they are many."""
        _, what, told = self.proof
        shown = what if len(what) <= _SHOWN else what[: _SHOWN - 1].rstrip() + "…"
        return shown if told else f'"{shown}"'


class Verdict(NamedTuple):
    """`holds` is None where it cannot be known; then `undeclared` names the keys that would tell.

    `guessed`: it rests on a name in the text, not on what somebody declared.
    """

    holds: bool | None
    evidence: tuple[Evidence, ...] = ()
    undeclared: tuple[str, ...] = ()
    guessed: bool = False


TRUE, FALSE = Verdict(True), Verdict(False)
UNKNOWN = Verdict(None, (), ("product",))

#: The end of what stands before a word of a sentence.
_RUNS_INTO = pattern(r"[\w,'’-]\s*$")
#: Where a quotation begins before a word, and where it is over behind it.
_OPENS_QUOTE, _CLOSES_QUOTE = pattern(r"[\"'“”„«»‘’]$"), pattern(r"[.,!?]?[\"'“”„«»‘’]")


def evaluate(condition: Mapping[str, Any], prose: Prose, *, asks: bool = True) -> Verdict:
    """What a condition says about a document. An empty condition holds.

    Where nobody `asks` for what is undeclared, the rest of a condition is not read once that is known.
    """
    verdict = TRUE
    for key, wanted in condition.items():
        judge = _JUDGES.get(key)
        one = judge(wanted, prose) if judge else _compare(key, wanted, prose)
        if one.holds is False or (one.holds is None and not asks):
            return FALSE
        verdict = one if verdict is TRUE else _both(verdict, one)
    return verdict


def awake(index: Index[T], prose: Prose, held: AbstractSet[str]) -> list[T]:
    """The things in an index that concern a document: by its words, by what else it holds, by what must be asked for."""

    known: dict[str, bool | None] = {}

    def asks(cue: str) -> bool | None:
        if cue not in known:
            key, _, value = cue.partition("=")
            known[cue] = _JUDGES[key]((value,), prose).holds
        return known[cue]

    return index.awake(prose.words, held, asks=asks)


def _both(left: Verdict, right: Verdict) -> Verdict:
    """Two verdicts of which none is false."""
    holds = None if left.holds is None or right.holds is None else True
    return Verdict(holds, left.evidence + right.evidence, left.undeclared + right.undeclared, left.guessed or right.guessed)


def _every(wanted: Sequence[Mapping[str, Any]], prose: Prose) -> Verdict:
    """Of conditions that must all hold: one that does not decides. What any of many says is judged last, since it costs most."""
    judged: dict[int, Verdict] = {}
    for number in sorted(range(len(wanted)), key=lambda number: "any" in wanted[number]):
        judged[number] = evaluate(wanted[number], prose)
        if judged[number].holds is False:
            return FALSE
    return _together((judged[number] for number in range(len(wanted))), decides=False)


def _some(verdicts: Iterable[Verdict]) -> Verdict:
    """Of conditions of which one must hold: the first that does decides."""
    return _together(verdicts, decides=True)


def _together(verdicts: Iterable[Verdict], *, decides: bool) -> Verdict:
    evidence: tuple[Evidence, ...] = ()
    undeclared: tuple[str, ...] = ()
    holds: bool | None = not decides
    guessed = False
    for verdict in verdicts:
        if verdict.holds is decides:
            return verdict
        guessed = guessed or verdict.guessed
        evidence += verdict.evidence
        undeclared += verdict.undeclared
        holds = None if verdict.holds is None else holds
    return Verdict(holds, evidence, undeclared, guessed)


def _any(wanted: Iterable[Mapping[str, Any]], prose: Prose) -> Verdict:
    return _some(evaluate(part, prose) for part in wanted)


def _not(wanted: Mapping[str, Any], prose: Prose) -> Verdict:
    verdict = evaluate(wanted, prose)
    return verdict._replace(holds=None if verdict.holds is None else not verdict.holds)


# -- declared metadata ----------------------------------------------------------


#: Other names under which a document may hold a key.
_FIELDS = {
    "markets": ("markets", "market"),
    "platforms": ("platforms", "platform"),
    "industries": ("industries", "industry"),
    "language": ("lang",),
}


def _compare(key: str, wanted: Iterable[Any], prose: Prose) -> Verdict:
    values = {value.lower() for value in DECLARED[key](prose.doc) if value}
    if not values:
        return Verdict(None, (), (key,))
    if values.isdisjoint(lower(value) for value in wanted):
        return FALSE
    return Verdict(True, _field_evidence(prose, key))


def _field_evidence(prose: Prose, key: str) -> tuple[Evidence, ...]:
    if key not in prose.known:
        fields = ((name, prose.doc.field(name)) for name in _FIELDS.get(key, (key,)))
        prose.known[key] = tuple(Evidence(partial(_declared, name, field)) for name, field in fields if field is not None)[:1]
    evidence: tuple[Evidence, ...] = prose.known[key]
    return evidence


def _declared(name: str, field: Value) -> Proof:
    return Proof(field.span, f"{name}: {', '.join(map(lower, field.strings()))}", True)


def _media(wanted: Mapping[str, Iterable[Any]], doc: Document) -> Verdict:
    """One of the document's media has all the fields. One that lacks a field does not: nobody declares what a picture is not."""
    media = doc.field("media")
    for item in media.items() if media else ():
        fields = [(name, item.get(name), values) for name, values in wanted.items()]
        if all(value and not {lower(one) for one in value.strings()}.isdisjoint(map(lower, words)) for _, value, words in fields):
            return Verdict(True, tuple(Evidence(partial(_declared, name, value)) for name, value, _ in fields if value))
    return FALSE


def _product(wanted: Mapping[str, Iterable[Any]], prose: Prose) -> Verdict:
    if prose.doc.context.product == NO_PRODUCT:
        return FALSE
    product = product_of(prose)
    if product is None:
        return UNKNOWN
    if product.fields is None:
        return Verdict(None, (), (product.entry,))

    undeclared: list[str] = []
    for field, values in wanted.items():
        known = {value.lower() for value in product.values(field)}
        if not known:
            undeclared.append(f"{product.entry}.{field}")
        elif "*" not in values and known.isdisjoint(map(lower, values)):
            return FALSE
    evidence = _at(prose, product.named).evidence if product.named else _field_evidence(prose, "product")
    return Verdict(None if undeclared else True, evidence, tuple(undeclared), guessed=product.named is not None)


# -- what the text shows --------------------------------------------------------


def _endorsement(wanted: Sequence[str], prose: Prose) -> Verdict:
    """What only looks as if somebody recommends something and gets something for it, in what the author says."""
    return FALSE if _relation(wanted, prose).holds else _sign(False, wanted, prose)


def _relation(wanted: Sequence[str], prose: Prose) -> Verdict:
    """What says so in the author's own words."""
    return _sign(True, wanted, prose)


def _sign(stated: bool, wanted: Sequence[str], prose: Prose) -> Verdict:
    """The first of the signs that are stated, or of those that are hints, in one of the languages that a document may have."""
    languages = _spoken(wanted, prose)
    verdict: Verdict | None = prose.known.get((stated, languages))
    if verdict is None:
        own = prose.own
        signs = (sign for language in languages for sign in _woken(language, own) if sign.stated == stated)
        verdict = prose.known[stated, languages] = _some(evaluate(sign.condition, own) for sign in signs)
    return verdict


def _woken(language: str, own: Prose) -> list[Sign]:
    """The signs of a language that are worth a look."""
    if ("signs", language) not in own.known:
        signs = signs_of(language)
        said = {name for sentence in signs.phrases.read(own) for name in sentence.may_say}
        own.known["signs", language] = awake(signs.by_cue, own, said)
    found: list[Sign] = own.known["signs", language]
    return found


def _spoken(languages: Sequence[str], prose: Prose) -> tuple[str, ...]:
    """The language that a document declares, where it is one with signs; of another, English, which is mixed into all.

    Where nothing is declared, the languages of the market.
    """
    own: str | None = prose.known.get("spoken")
    if own is None:
        own = prose.doc.language.partition("-")[0].lower()
        own = prose.known["spoken"] = {"nn": "nb", "no": "nb"}.get(own, own)
    return (own,) if own in LANGUAGES else tuple([language for language in languages if language == "en" or not own])


def _says(wanted: Says, prose: Prose) -> Verdict:
    place = wanted.find(prose)
    return FALSE if place is None else Verdict(True, (Evidence(partial(_words_at, place, prose)),))


def _words_at(place: Place, prose: Prose) -> Proof:
    span = place()
    return Proof(span, " ".join(prose.doc.source.text[span.start : span.end].split()))


def _terms(groups: Mapping[str, Any], prose: Prose) -> Verdict:
    """`any`, `all` and `none` of some terms; to `any` belong `lists` that several conditions share, and `phrases` of lists."""
    if "none" in groups and find_terms(prose, groups["none"]):
        return FALSE
    every = groups.get("all", {})
    found = find_terms(prose, every) if every else []
    if len({term.what for term in found}) < sum(map(len, every.values())):
        return FALSE
    if "any" in groups:
        some = find_terms(prose, groups["any"])
        for name, terms in groups.get("lists", {}).items():
            some = sorted(some + _listed(name, terms, prose))
        if "phrases" in groups:
            some = sorted(some + groups["phrases"].find(prose))
        own, missing = filled(groups["any"].get(FIELDS, ()), prose)
        if own:
            some = sorted(some + find_terms(prose, by_word(own)))
        if not some:
            return Verdict(None, (), missing) if missing else FALSE
        found.insert(0, some[0])
    return Verdict(True, tuple(Evidence(partial(_proof_of, term, prose)) for term in found[:3]))


def _listed(name: str, terms: Terms, prose: Prose) -> list[Found]:
    """The terms of a list, looked for once."""
    if name not in prose.known:
        prose.known[name] = find_terms(prose, terms)
    found: list[Found] = prose.known[name]
    return found


def _labels(wanted: Sequence[str], prose: Prose) -> Verdict:
    """One of the words standing by itself, as a label, and no sentence running into it or out of it."""
    for found in find_labels(prose, tuple(map(wording_of, wanted)), frozenset()):
        if in_quotes(prose, found):
            continue  # the word is spoken of
        before, behind = prose.line(*prose.normal.original(found.start, found.end))
        if prose.normal.value[found.start] == "#" or not (_RUNS_INTO.search(before) or behind.startswith((",", " ="))):
            return _at(prose, found)
    return FALSE


def in_quotes(prose: Prose, found: Found) -> bool:
    """True for what stands between quotation marks of its own."""
    before, behind = prose.line(*prose.normal.original(found.start, found.end))
    return bool(_OPENS_QUOTE.search(before) and _CLOSES_QUOTE.match(behind))


def _alone(wanted: Terms, prose: Prose) -> Verdict:
    """One of the terms where only labels stand, for all to see."""
    for found in find_terms(prose, wanted):
        if stands_alone(prose, found) and not unseen(prose, prose.normal.original(found.start, found.end)):
            return _at(prose, found)
    return FALSE


def _at(prose: Prose, found: Found) -> Verdict:
    return Verdict(True, (Evidence(partial(_proof_of, found, prose)),))


def _proof_of(found: Found, prose: Prose) -> Proof:
    return Proof(prose.place(found.start, found.end), prose.written(found.start, found.end))


def _signs(wanted: Iterable[str], prose: Prose) -> Verdict:
    """One of the signs that the text has, whatever its words."""
    for name in wanted:
        if name not in prose.known:
            place = next(SIGNS[name](prose), None)
            prose.known[name] = place and Verdict(True, (Evidence(partial(_sign_at, place, name, prose)),))
        verdict: Verdict | None = prose.known[name]
        if verdict:
            return verdict
    return FALSE


def _sign_at(place: Place, name: str, prose: Prose) -> Proof:
    proof = _words_at(place, prose)
    return Proof(proof.span, sign_in_words(name), True) if len(proof.what) > _SHORT else proof


def _links(wanted: Mapping[str, Any], prose: Prose) -> Verdict:
    """An address at one of the `hosts` (or below it), with one of the `params` in its query or one of the `paths` in its path.

    `product` names a field of the register: a link to the address that it holds; the host `*` is any. One that nobody sees
    leads nobody there.
    """
    hosts, params, paths = tuple(wanted.get("hosts", ())), frozenset(wanted.get("params", ())), frozenset(wanted.get("paths", ()))
    field = wanted.get("product", "")
    product = product_of(prose) if field else None
    own = [parts_of(value)[:2] for value in product.values(field)] if product else []
    own = [(one, way) for one, way in own if one]
    for url in prose.urls:
        host, path, given = parts_of(url)
        there = (
            "*" in hosts
            or any(at_host(host, known) for known in hosts)
            or not params.isdisjoint(given)
            or not paths.isdisjoint(_PATH_WORD.findall(path))
            or any(at_host(host, one) and path.startswith(way) for one, way in own)
        )
        if there and is_seen(url, prose):
            return Verdict(True, (Evidence(partial(_link_at, url, prose)),))
    return FALSE


def _link_at(url: str, prose: Prose) -> Proof:
    return Proof(prose.link(url), url)


def _pictures(wanted: Sequence[str], prose: Prose) -> Verdict:
    """A picture whose text alternative has one of the phrases; where one of them is `*`, any picture or recording."""
    if "*" in wanted:
        first = next(iter(prose.doc.media), None)
        return Verdict(True, (Evidence(partial(Proof, first.span, "a picture or recording", True)),)) if first else FALSE
    for image in prose.doc.images():
        if image.alt.text is not None and shows_one_of(wanted, image):
            return Verdict(True, (Evidence(partial(Proof, image.span, " ".join(image.alt.text.value.split()))),))
    return FALSE


def shows_one_of(phrases: Sequence[str], image: Media) -> bool:
    """True for a picture whose text alternative has one of the phrases; `*` is any picture."""
    if "*" in phrases:
        return True
    alt = normalise(image.alt.text.value).value if image.alt.text is not None else ""
    return any(stands_in(wording_key(phrase), alt) for phrase in phrases)


def _address(wanted: Iterable[str], doc: Document) -> Verdict:
    """The page's own address, which it names (`<link rel="canonical">`) or its site has, is at one of the hosts or below it."""
    for link in doc.elements("link"):
        host = parts_of(link.get("href") or "")[0] if (link.get("rel") or "").lower() == "canonical" else ""
        if host:
            return (
                Verdict(True, (Evidence(partial(Proof, link.tag_span, host)),))
                if any(at_host(host, one) for one in wanted)
                else FALSE
            )
    near = doc.root.places.near
    site = site_of(doc.house.sites, str(near[0])) if near else None
    if site is None:
        return Verdict(None, (), ("canonical address",))
    return TRUE if any(at_host(parts_of(site.url)[0], one) for one in wanted) else FALSE


def _link_labels(wanted: Iterable[str], prose: Prose) -> Verdict:
    """A link that says one of these, for all to see."""
    labels = {wording_key(label) for label in wanted}
    named = (link for link in prose.doc.links() if wording_key(link.text.value) in labels)
    return FALSE if all(kept_from(prose.doc, link) for link in named) else TRUE


#: What judges the keys of a condition that are not a declared value.
_JUDGES: Mapping[str, Callable[[Any, Prose], Verdict]] = {
    "all": _every,
    "any": _any,
    "offers": _any,
    "not": _not,
    "terms": _terms,
    "shorter-than": lambda wanted, prose: TRUE if len(prose.doc.text.value) < wanted else FALSE,
    "link-labels": _link_labels,
    "labels": _labels,
    "alone": _alone,
    "signs": _signs,
    "says": _says,
    "endorsement": _endorsement,
    "relation": _relation,
    "links": _links,
    "product": _product,
    "pictures": _pictures,
    "address": lambda wanted, prose: _address(wanted, prose.doc),
    "media": lambda wanted, prose: _media(wanted, prose.doc),
}
