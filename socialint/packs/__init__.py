"""Packs: what laws and house rules ask, as data. One requirement of a pack is one rule.

`packs/<market>/<name>.toml` ships with the program: put a file there and its
rules exist. Only the files of the markets that a document declares are opened.
A repository brings its own with `from_text`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Any, cast

from socialint.document import Document
from socialint.model import Context
from socialint.packs import endorsement, offers
from socialint.packs.condition import awake
from socialint.packs.cues import Index, declared_by, indexed
from socialint.packs.load import PackCheck, ready_pack, rules_of
from socialint.packs.markets import jurisdictions
from socialint.packs.pack import Pack, pack_of
from socialint.packs.prose import prose_of
from socialint.packs.ready import plain
from socialint.resources import data
from socialint.rule import Rule

__all__ = [
    "Law", "Pack", "all_packs", "all_rules", "applies", "by_pack", "from_text", "in_force", "jurisdictions", "overdue",
    "rules_for", "rules_of_market",
]  # fmt: skip

_FOLDER = os.path.dirname(__file__)


def rules_for(context: Context, day: str = "") -> tuple[Rule, ...]:
    """The rules of every shipped pack that matches a document's markets and industries and is in force.

    `day` is an ISO 8601 day, by default the machine's.
    """
    return tuple(
        rule for market in jurisdictions(context.markets) for rule in rules_of_market(market, day) if applies(rule, context)
    )


def rules_of_market(market: str, day: str = "") -> tuple[Rule, ...]:
    """The same for all industries."""
    return _rules_of_market(market, day or today())


@lru_cache(maxsize=256)
def _rules_of_market(market: str, day: str) -> tuple[Rule, ...]:
    return tuple(rule for path in _files(market) for rule in rules_of(_head(path), _data(path)) if in_force(rule, day))


def all_rules() -> tuple[Rule, ...]:
    """The rules of every shipped pack, in force or not."""
    return tuple(rule for path in _all_files() for rule in rules_of(_head(path), _data(path)))


def all_packs() -> tuple[Pack, ...]:
    """Every shipped pack."""
    return tuple(_head(path) for path in _all_files())


def from_text(text: str, path: str) -> tuple[Rule, ...]:
    """The rules of a repository's own pack; `path` as people know it, its name gives the rules theirs.

    They run on any document and find nothing where the pack does not apply.
    Raises PackError with the place of the first fault.
    """
    from socialint.packs.own import read_own

    rules = read_own(text, path)
    shipped = {pack.id for pack in all_packs()} if rules else set()
    for rule in rules:
        if isinstance(rule.check, PackCheck) and rule.check.pack.id in shipped:
            from socialint.errors import PackError

            raise PackError(path, f'a pack "{rule.check.pack.id}" ships with socialint: give the file another name')
    return rules


def applies(rule: Rule, context: Context) -> bool:
    """True where the pack of a rule matches a document's markets and industries."""
    return isinstance(rule.check, PackCheck) and rule.check.pack.applies(context)


def in_force(rule: Rule, day: str = "") -> bool:
    """True for a requirement of a pack that holds on a day, by default this one."""
    return isinstance(rule.check, PackCheck) and rule.check.in_force(day or today())


def by_pack(rules: Iterable[Rule]) -> dict[Pack, list[Rule]]:
    """The requirements among some rules, by their packs."""
    found: dict[Pack, list[Rule]] = {}
    for rule in rules:
        if isinstance(rule.check, PackCheck):
            found.setdefault(rule.check.pack, []).append(rule)
    return found


def overdue(pack: Pack, day: str = "") -> bool:
    """True where a pack should have been held against its source again before a day, by default this one."""
    return pack.review_by < (day or today())


class Law:
    """Requirements in an index under what wakes them: see cues.py."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = [rule for rule in rules if isinstance(rule.check, PackCheck)]
        self._index: Index[Rule] = Index(indexed((rule, cast(PackCheck, rule.check).cues) for rule in self._rules))

    def at_work(self, doc: Document) -> list[Rule]:
        """All but those that would find nothing. Never raises: where this fails, each rule says so itself."""
        try:
            prose = prose_of(doc)
            return awake(self._index, prose, declared_by(prose, self._index.declared))
        except Exception:
            return self._rules

    def rules_for(self, context: Context) -> list[Rule]:
        """Those whose packs match a document's markets and industries."""
        return [rule for rule in self._rules if applies(rule, context)]


# -- files ----------------------------------------------------------------------


def _files(market: str) -> list[str]:
    """The files of a market's folder. A market is two letters, so it cannot lead elsewhere."""
    folder = os.path.join(_FOLDER, market.lower())
    if not (len(market) == 2 and market.isascii() and market.isalpha() and os.path.isdir(folder)):
        return []
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".toml")]


def _all_files() -> Iterator[str]:
    for market in sorted(os.listdir(_FOLDER)):
        yield from _files(market)


@cache
def _head(path: str) -> Pack:
    market, name = path.split(os.sep)[-2:]
    return pack_of(_data(path), os.path.splitext(name)[0], f"packs/{market}/{name}")


@cache
def _data(path: str) -> Mapping[str, Any]:
    return data(path, ready_pack)


def readied_by(path: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """What makes the data of a file below this folder ready: for `scripts/generate.py`."""
    folder = os.path.basename(os.path.dirname(path))
    return {"packs": plain, "offers": offers.ready, "endorsement": endorsement.ready}.get(folder, ready_pack)


def today() -> str:
    """This day on this machine, as YYYY-MM-DD."""
    from time import localtime, strftime

    return strftime("%Y-%m-%d", localtime())
