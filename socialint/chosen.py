"""The rules that are on for some documents, and which of them one document gives something to do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from socialint.document import Document, in_tree
from socialint.model import Context
from socialint.rule import Rule
from socialint.rules import NEVER

if TYPE_CHECKING:
    from socialint.packs import Law


class Chosen:
    """The rules of `modules` and of the `law`, that is packs, which are on for documents of one kind and the same markets."""

    def __init__(self, modules: Iterable[Rule], law: Law | None = None) -> None:
        self.modules = tuple(modules)
        self._by_needs = _ByNeeds(self.modules)
        self._law = law

    def at_work(self, doc: Document) -> Sequence[Rule]:
        """All but those that a look at the document tells to find nothing in it."""
        met = self._by_needs.met(doc)
        return [*met, *self._law.at_work(doc)] if self._law else met

    def rules(self, context: Context) -> list[Rule]:
        """All rules; of packs those that match the context."""
        return [*self.modules, *(self._law.rules_for(context) if self._law else ())]


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
            if others := tuple(sign for sign in rule.needs if not in_tree(sign) and sign not in NEVER):
                self._by_others[others].add(number)
        self._signs = frozenset(self._by_sign)
        # Posts hold the same few things.
        self._woken = lru_cache(maxsize=256)(self._by_tree)
        self._found = lru_cache(maxsize=1024)(self._answered)

    def met(self, doc: Document) -> tuple[Rule, ...]:
        """Those to which the document gives something to look at."""
        signs = doc.index.signs & self._signs
        _, asked = self._woken(signs)
        return self._found(signs, frozenset(doc.held(asked)))

    def _by_tree(self, signs: frozenset[str]) -> tuple[set[int], tuple[str, ...]]:
        """The rules that need nothing or one of these signs of a tree, and what a document is asked for to find the others."""
        numbers = self._always.union(*map(self._by_sign.__getitem__, signs))
        questions = [others for others, waiting in self._by_others.items() if not waiting <= numbers]
        return numbers, tuple(dict.fromkeys(chain.from_iterable(questions)))

    def _answered(self, signs: frozenset[str], held: frozenset[str]) -> tuple[Rule, ...]:
        """The rules for a tree with these signs in a document that holds these others."""
        numbers, _ = self._woken(signs)
        met = (waiting for others, waiting in self._by_others.items() if not held.isdisjoint(others))
        return tuple([self._rules[number] for number in sorted(numbers.union(*met))])
