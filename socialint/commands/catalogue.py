"""Every rule and pack there is, for `list`, `explain` and the generated pages."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from socialint import packs, rules
from socialint.project import Project, Projects, Selection
from socialint.report import RuleInfo
from socialint.rule import Rule


def project_here(config: str | None = None, own: Iterable[str] = (), *, isolated: bool = False) -> Project:
    """What holds for a file in the working directory, with further packs. Raises ConfigError for an unusable configuration."""
    selection = Selection(packs=tuple(map(Path, own)))
    return Projects(selection, Path(config).absolute() if config else None, isolated).of(Path.cwd() / "any.md")


def catalogue(project: Project | None = None) -> dict[str, RuleInfo]:
    """All rules by id: modules with their options, plug-ins and packs of the configuration, shipped packs.

    Raises ConfigError for a pack that cannot be used.
    """
    known: dict[str, RuleInfo] = {}
    for entry in rules.entries(project.config.plugins if project else ()).values():
        known[entry.id] = rules.info(entry, options=True)
    for rule in requirements(project):
        known[rule.info.id] = rule.info
    return known


def requirements(project: Project | None = None) -> tuple[Rule, ...]:
    """The requirements of all packs: those that ship, in force or not, then people's own."""
    return (*packs.all_rules(), *(project.own_packs() if project else ()))
