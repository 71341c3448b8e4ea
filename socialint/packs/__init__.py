"""Packs: what laws and house rules ask, as data. One requirement of a pack is one rule.

`packs/<market>/<name>.toml` ships with the program: put a file there and its
rules exist. Only the files of the markets that a document declares are opened.
A repository brings its own with `from_text`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache, partial
from typing import Any, cast

from socialint.document import Document
from socialint.model import Context
from socialint.packs import endorsement, offers
from socialint.packs.condition import awake
from socialint.packs.cues import Index, declared_by
from socialint.packs.joined import joined
from socialint.packs.load import PackCheck, brief, rules_of
from socialint.packs.markets import jurisdictions
from socialint.packs.pack import Pack, pack_of
from socialint.packs.prose import prose_of
from socialint.packs.ready import plain
from socialint.resources import data, data_of_folder
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
    return tuple(rule for rule in _rules(market) if in_force(rule, day))


def all_rules() -> tuple[Rule, ...]:
    """The rules of every shipped pack, in force or not."""
    return tuple(rule for market in _folders() for rule in _rules(market))


def all_packs() -> tuple[Pack, ...]:
    """Every shipped pack."""
    return tuple(pack for market in _folders() for pack, *_ in _packs_of(market))


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
        self._index: Index[Rule] = Index(joined([cast(PackCheck, rule.check).wakes for rule in self._rules]), self._rules)

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


def _folder(market: str) -> str:
    """The folder of a market, "" for none. A market is two letters, so it cannot lead elsewhere."""
    folder = os.path.join(_FOLDER, market.lower())
    return folder if len(market) == 2 and market.isascii() and market.isalpha() and os.path.isdir(folder) else ""


def _folders() -> list[str]:
    return [name for name in sorted(os.listdir(_FOLDER)) if _folder(name)]


@cache
def _packs_of(market: str) -> tuple[tuple[Pack, str, Mapping[str, Any]], ...]:
    """The packs of a market, each with its file and what is `brief` of it."""
    folder = _folder(market)
    known = data_of_folder(folder, _briefs) if folder else {}
    return tuple(
        (pack_of(short, os.path.splitext(name)[0], f"packs/{market.lower()}/{name}"), os.path.join(folder, name), short)
        for name, short in known.items()
    )


def _briefs(files: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    return {name: brief(data) for name, data in files.items()}


def _rules(market: str) -> Iterator[Rule]:
    for pack, path, short in _packs_of(market):
        yield from rules_of(pack, short, whole=partial(_data, path))


@cache
def _data(path: str) -> Mapping[str, Any]:
    return data(path, plain)


def readied_by(path: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """What makes the data of a file below this folder ready, or those of a market's folder: for `scripts/generate.py`."""
    if os.path.isdir(path):
        return _briefs
    folder = os.path.basename(os.path.dirname(path))
    return {"offers": offers.ready, "endorsement": endorsement.ready}.get(folder, plain)


def folders() -> list[str]:
    """The folders of the markets that have packs."""
    return [_folder(market) for market in _folders()]


def today() -> str:
    """This day on this machine, as YYYY-MM-DD."""
    from time import localtime, strftime

    return strftime("%Y-%m-%d", localtime())
