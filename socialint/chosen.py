"""The rules that are on for some documents, and which of them one document gives something to do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from socialint.document import Document, in_tree
from socialint.rule import Rule

if TYPE_CHECKING:
    from socialint.packs import Law


class Chosen:
    """`rules` that are on together, for one sort of document."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)

    def at_work(self, doc: Document) -> Iterator[Rule]:
        """All but those that a look at the document tells to find nothing in it."""
        yield from self._modules.met(doc)
        if self._law:
            yield from self._law.at_work(doc)

    @cached_property
    def _modules(self) -> _ByNeeds:
        return _ByNeeds(rule for rule in self.rules if rule.family != "disclosure")

    @cached_property
    def _law(self) -> Law | None:
        """Those of packs. Without any, nothing of the packs is imported."""
        law = [rule for rule in self.rules if rule.family == "disclosure"]
        if not law:
            return None
        from socialint.packs import Law

        return Law(law)


class _ByNeeds:
    """Rules of modules, in an order of their own: those of the same needs stand together."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(sorted(rules, key=lambda rule: rule.needs))
        self._always = {number for number, rule in enumerate(self._rules) if not rule.needs}
        self._by_sign: defaultdict[str, set[int]] = defaultdict(set)  # of a sign that stands in the tree: who needs it
        self._by_others: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)  # of signs that a document is asked for
        for number, rule in enumerate(self._rules):
            for sign in rule.needs:
                if in_tree(sign):
                    self._by_sign[sign].add(number)
            if others := tuple(sign for sign in rule.needs if not in_tree(sign)):
                self._by_others[others].add(number)
        self._signs = frozenset(self._by_sign)

    def met(self, doc: Document) -> list[Rule]:
        """Those to which the document gives something to look at."""
        numbers = self._always.union(*map(self._by_sign.__getitem__, doc.index.signs & self._signs))
        for signs, waiting in self._by_others.items():
            if not waiting <= numbers and doc.holds(signs):
                numbers |= waiting
        return [self._rules[number] for number in sorted(numbers)]
