"""Every rule there is, for `list`, `explain` and the generated pages."""

from __future__ import annotations

from pathlib import Path

from socialint import packs, rules
from socialint.config import Project, find, load
from socialint.model import RuleInfo


def catalogue(config: str | None = None, *, isolated: bool = False) -> dict[str, RuleInfo]:
    """All rules by id: modules with their options, plug-ins and packs of the configuration, shipped packs.

    Raises ConfigError for a configuration that cannot be used.
    """
    path = Path(config) if config else None if isolated else find(Path.cwd())
    known: dict[str, RuleInfo] = {}
    plugins: tuple[str, ...] = ()
    own: tuple[RuleInfo, ...] = ()
    if path:
        loaded = load(path)
        plugins = loaded.plugins
        own = tuple(rule.info for rule in Project(path.parent, loaded).own_packs())
    for entry in rules.entries(plugins).values():
        known[entry.id] = rules.info(entry, options=True)
    for info in (*(rule.info for rule in packs.all_rules()), *own):
        known[info.id] = info
    return known
