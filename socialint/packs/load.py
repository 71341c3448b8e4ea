"""The requirements of a pack's file to rules. The shape of the file is `schemas/pack.schema.json`.

Packs that ship with the program are held against the schema by a test, those
of people when they are read: see own.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial
from typing import Any

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.packs.cues import THREAD, Cues, cues_of, either, of_wordings, together
from socialint.packs.joined import alone
from socialint.packs.look import Look
from socialint.packs.pack import Pack, days_of
from socialint.packs.ready import places_of, plain, ready_condition, wordings_of
from socialint.packs.requirement import Requirement, ShortForm
from socialint.packs.tongue import Tongues
from socialint.packs.wording import Wording, by_word
from socialint.report import RuleInfo
from socialint.resources import rule_url
from socialint.rule import Rule, first_sentence

#: A pack and one of its requirements as their author wrote them, read when somebody asks.
Whole = Callable[[], Mapping[str, Any]]
Table = Callable[[], Mapping[str, Any]]


class PackCheck:
    """The check of one requirement. It asks for the market itself, so that its rule may be run on any document."""

    def __init__(self, pack: Pack, brief: Mapping[str, Any], table: Table) -> None:
        self.pack = pack
        self._table = table
        self.first, self.last = days_of(pack, brief)
        self.wakes: Mapping[str, Any] = brief["wakes"]  # where it stands in an index: see joined.py
        self._outdated = "outdated" in brief

    @cached_property
    def requirement(self) -> Requirement:
        """Made for the first document to which the pack applies: most requirements of a run meet none."""
        return requirement_of(self._table())

    def in_force(self, day: str) -> bool:
        """True where an ISO 8601 day is one on which it holds; both ends count."""
        return (not self.first or self.first <= day) and (not self.last or day <= self.last)

    def __call__(self, doc: Document) -> Iterator[Hit]:
        """The hits of a document, none where the pack does not apply to it.

        What is outdated is so in any industry: where none is declared, it is looked for.
        """
        if self.pack.applies(doc.context):
            return self.requirement.check(doc)
        return self.requirement.outdated_in(doc) if self._outdated and self.pack.may_apply(doc.context) else iter(())


def ready_pack(data: Mapping[str, Any]) -> dict[str, Any]:
    """The data of a pack, ready for `rules_of`."""
    return {**plain(data), "requirement": tuple({**plain(table), "wakes": alone(_cues(table))} for table in data["requirement"])}


#: The keys of a requirement that tell when it is looked at.
_BRIEF = frozenset({"key", "confidence", "valid-from", "valid-until", "outdated", "wakes"})


def brief(data: Mapping[str, Any]) -> dict[str, Any]:
    """Of the data of a pack, what a run must know before a document wakes a requirement; it will do for `rules_of`."""
    ready = ready_pack(data)
    tables = tuple({key: value for key, value in table.items() if key in _BRIEF} for table in ready["requirement"])
    return {**ready, "requirement": tables}


def _cues(table: Mapping[str, Any]) -> Cues:
    """What wakes a requirement: an outdated wording, or what makes it apply, or the signs on which it asks whether it does."""
    offers = [of_wordings(table.get("outdated", ()))]
    if table.keys() & {"require", "forbid", "ban", "ask"}:
        when = ready_condition(table.get("when", {}))
        offers.append(cues_of(when))
        if "suspect" in table:
            offers.append(together((cues_of(ready_condition(table["suspect"])), cues_of(when, undeclared=True))))
        if table.get("each-part"):
            offers.append(frozenset({(THREAD,)}))
    return either(offers)


def rules_of(pack: Pack, data: Mapping[str, Any], own: bool = False, whole: Whole | None = None) -> Iterator[Rule]:
    """The rules of a pack whose data are ready, in force or not; where they are brief, `whole` gives the rest when it is needed.

    What nobody has read in a source (C) is a draft: off until `select` names it. A repository's `own` pack is on as soon
    as the configuration names its file; it has no pages with us, so its findings lead to the pack's own address.
    """
    since = data.get("since", "0.1")
    for number, known in enumerate(data["requirement"]):
        id = f"disclosure-{pack.id}-{known['key']}"
        default = own or known.get("confidence", pack.confidence) != "C"
        table = partial(_table, whole or (lambda: data), number)
        describe = partial(info_of, id, pack, table, since, own, default)
        yield Rule(id, ("post", "page"), describe, partial(PackCheck, pack, known, table), default=default)


def _table(whole: Whole, number: int) -> Mapping[str, Any]:
    table: Mapping[str, Any] = whole()["requirement"][number]
    return table


def info_of(id: str, pack: Pack, whole: Table, since: str, own: bool, default: bool) -> RuleInfo:
    """What can be said of a requirement, of a repository's own pack or of ours."""
    from socialint.packs.describe import describe, references

    table = whole()
    confidence = table.get("confidence", pack.confidence)
    description = describe(pack, table, days_of(pack, table), confidence, own)
    return RuleInfo(
        id=id,
        family="disclosure",
        summary=table["summary"],
        description=description,
        # What nobody has read in a source must not fail anybody's work: a draft, off until somebody selects it.
        severity=Severity.note if confidence == "C" else Severity(table["severity"]),
        since=since,
        refs=references(pack, table, own),
        default=default,
        url=pack.url if own else rule_url(id),
        why=f"{first_sentence(table['why'])} ({table['cite']})" if "why" in table else table["cite"],
    )


def requirement_of(table: Mapping[str, Any]) -> Requirement:
    """A requirement as its author wrote it."""
    require, lapses = table.get("require", {}), table.get("exception", ())
    wordings = wordings_of(require)
    return Requirement(
        message=table["message"],
        hint=table["hint"],
        when=ready_condition(table.get("when", {})),
        suspect=ready_condition(table["suspect"]) if "suspect" in table else None,
        question=table.get("question", "a person must decide whether this applies"),
        wordings=tuple(map(Wording.of, wordings)),
        exact=tuple(Wording.of(text, fold=False) for text in wordings) if require.get("exact-case") else (),
        capitals=tuple(require.get("capitals", ())),
        elements=tuple((item["what"], ready_condition(item["found-by"])) for item in require.get("elements", ())),
        only_one=require.get("only-one", False),
        in_order=require.get("in-order", False),
        every=tuple(tuple(map(Wording.of, _either(item))) for item in require.get("every", ())),
        labels=tuple(map(Wording.of, require.get("labels", ()))),
        followed_by=frozenset(word.casefold() for word in require.get("followed-by", ())),
        forbidden=tuple(map(Wording.of, table.get("forbid", ()))),
        banned=table.get("ban", False),
        asks=table.get("ask", False),
        each_part=table.get("each-part", False),
        where=places_of(table),
        prefer=places_of(table, "prefer"),
        within=table.get("within", 30),
        claim=ready_condition(table.get("claim", {})),
        look=Look(**table["look"]) if "look" in table else None,
        unless=by_word(table.get("unless", ())),
        weak=by_word(table.get("weak", ())),
        outdated=tuple(map(Wording.of, table.get("outdated", ()))),
        exceptions=tuple(ready_condition(item["when"]) for item in lapses if "when" in item and "link" not in item),
        short_forms=tuple(
            ShortForm(ready_condition(item.get("when", {})), tuple(item["link"])) for item in lapses if "link" in item
        ),
        tongues=Tongues.of(require),
    )


def _either(item: str | tuple[str, ...]) -> tuple[str, ...]:
    """An element of `every`: a wording, or some wordings one of which will do."""
    return (item,) if isinstance(item, str) else item
