"""A project: one configuration, and what it makes of the files that it covers."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from socialint import rules
from socialint.chosen import Chosen
from socialint.config import NAME, REGISTER, Config, Override, find, load
from socialint.document import Document, House
from socialint.errors import ConfigError
from socialint.globs import matches_glob
from socialint.model import Context
from socialint.parse.content import Settings
from socialint.parse.context import context_from
from socialint.record import Record
from socialint.rule import Rule

if TYPE_CHECKING:
    from socialint.packs import Law, Pack


class Selection(Record):
    """What the command line says over every configuration."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    packs: tuple[Path, ...] = ()  # files and folders beside those that configurations name
    today: str = ""  # a day (YYYY-MM-DD) to go by instead of the machine's
    proving: bool = False  # an example of a pack is read: what cannot be looked at proves nothing


class Project:
    """The realm of one configuration: which files it covers, and which rules check a document.

    `root` is what nothing may leave; `base` is where the paths of the
    configuration count from: its own folder.
    """

    def __init__(self, root: Path, config: Config, selection: Selection = Selection(), base: Path | None = None) -> None:
        self.root = root
        self.base = base or root
        self._prefix, self._within = os.path.join(self.base, ""), os.path.join(root, "")
        self.config = config
        self.selection = selection
        folders = ((site, self.base / site.root) for site in config.sites)
        sites = tuple(site._replace(root=str(folder), shown=_shown(folder)) for site, folder in folders)
        self.house = House(root, config.products, sites, config.limits, proving=selection.proving)
        self._settings = Settings(config.context, "", config.content_keys, config.columns)
        self._entries = rules.entries(config.plugins)
        self._built: dict[str, Rule] = {}
        self._packs: tuple[Rule, ...] | None = None
        self._laws: dict[tuple[tuple[str, ...], tuple[str, ...]], Law] = {}
        self._cached: dict[Any, tuple[Chosen, set[str]]] = {}  # with the industries that its documents declare

    def refuse_unknown(self) -> None:
        """Raises ConfigError where the configuration means a requirement that no pack has."""
        asked = self.config.requirements
        known = self.known(named.word for named in asked)
        for word, line, column, alone in asked:
            fault = "" if word in known else rules.selector_fault(word, known)
            if not fault and alone and word not in known:
                fault = f'"{word[:60]}" is no rule but several (name one of `socialint list packs`)'
            if fault:
                raise ConfigError(_shown(self.config.path) if self.config.path else NAME, fault, line, column)

    def relative(self, real: str) -> str:
        """A file's path from the configuration's folder, with forward slashes."""
        return real.removeprefix(self._prefix).replace(os.sep, "/")

    def holds(self, real: str) -> bool:
        """True for a file below `root`, by its path alone: where links lead, `read` looks."""
        return real.startswith(self._within)

    def excluded(self, relative: str) -> bool:
        """True where `exclude` names the file."""
        return any(matches_glob(relative, glob) for glob in self.config.exclude)

    def overrides(self, relative: str) -> list[Override]:
        """The overrides for a file, in their order: later ones win."""
        return [item for item in self.config.overrides if any(matches_glob(relative, glob) for glob in item.globs)]

    def settings(self, relative: str) -> Settings:
        """Kind, context, content keys and names of columns for a file."""
        found = self._settings
        for override in self.overrides(relative):
            context = context_from(found.context, override.context)
            found = found._replace(context=context, kind=override.kind or found.kind)
        return found

    def ignored(self, relative: str) -> tuple[str, ...]:
        """What the overrides for a file ignore: ids and families."""
        return tuple([selector for override in self.overrides(relative) for selector in override.ignore])

    def wants(self, rule: Rule) -> bool:
        """True where the rule is on: by default or selected, and not ignored. The command line comes last."""
        id = rule.id
        if self.selection.select:
            on = any(rules.matches(selector, id) for selector in self.selection.select)
        else:
            on = rule.default or any(rules.matches(selector, id) for selector in self.config.select)
        if any(rules.matches(selector, id) for selector in self.selection.ignore):
            return False
        exact = id in self.selection.select
        return on and (exact or not any(rules.matches(selector, id) for selector in self.config.ignore))

    def rule(self, id: str) -> Rule:
        """A rule of a module, with this configuration's options and severity."""
        found = self._built.get(id)
        if found is None:
            built = rules.build(self._entries[id], self.config.options.get(id))
            found = self._built[id] = self._severe(built)
        return found

    def _severe(self, rule: Rule) -> Rule:
        severity = self.config.severities.get(rule.id)
        return rule.with_severity(severity) if severity else rule

    def rules_for(self, doc: Document, relative: str) -> Chosen:
        """The rules that check a document: by its kind, its context (packs) and its path."""
        ignored = self.ignored(relative)
        further = doc.part > 0  # the law's requirements read a thread as one text, with its first part
        key = (doc.kind, doc.context.markets, ignored, further)
        found = self._cached.get(key)
        if found is None:
            own = (self.rule(id) for id, entry in self._entries.items() if doc.kind in entry.facts.kinds)
            modules = (rule for rule in own if doc.kind in rule.kinds and self._on(rule, ignored))
            law = None if further else self._law_for(doc.context.markets, ignored)
            found = self._cached[key] = (Chosen(modules, law), set())
        chosen, industries = found
        industries.update(doc.context.industries)
        return chosen

    def is_on(self, id: str, relative: str) -> bool:
        """True where a rule of a module is on for a file."""
        return self._on(self.rule(id), self.ignored(relative))

    def _on(self, rule: Rule, ignored: tuple[str, ...]) -> bool:
        return self.wants(rule) and not any(rules.matches(selector, rule.id) for selector in ignored)

    def _law_for(self, markets: tuple[str, ...], ignored: tuple[str, ...]) -> Law | None:
        """The requirements of all markets that a document declares, and those of people's own packs."""
        own = self.own_packs()
        if not markets and not own:
            return None  # no market, no law: and nothing of the packs is imported
        key = (markets, ignored)
        if key not in self._laws:
            from socialint import packs

            day = self.selection.today
            shipped = (rule for market in packs.jurisdictions(markets) for rule in packs.rules_of_market(market, day))
            on = (rule for rule in (*shipped, *own) if packs.in_force(rule, day) and self._on(rule, ignored))
            self._laws[key] = packs.Law(map(self._severe, on))
        return self._laws[key]

    def own_packs(self) -> tuple[Rule, ...]:
        """The requirements of people's own packs. Raises ConfigError (PackError) with the place of a fault."""
        if self._packs is None:
            found: dict[str, Rule] = {}
            for path, shown in self._pack_files().items():
                for rule in self._pack(path, shown):
                    if found.setdefault(rule.info.id, rule) is not rule:
                        raise ConfigError(shown, f"{rule.info.id} is also a requirement of another pack of that file name")
            self._packs = tuple(found.values())
        return self._packs

    def house_packs(self) -> tuple[Pack, ...]:
        """People's own packs. Raises ConfigError (PackError) with the place of a fault."""
        own = self.own_packs()
        if not own:
            return ()
        from socialint import packs

        return tuple(packs.by_pack(own))

    def _pack_files(self) -> dict[Path, str]:
        """The files of the packs that the configuration and the command line name, and what to call them."""
        found: dict[Path, str] = {}
        base = self.config.path.parent if self.config.path else self.root
        for named in self.config.packs:
            try:
                files = _toml_files(base / named.word, named.word)
                if not all(path.is_relative_to(self.root.resolve()) for path in files):
                    raise ConfigError(named.word, "a pack must lie inside the repository")
            except ConfigError as error:
                shown = _shown(self.config.path) if self.config.path else NAME
                raise ConfigError(shown, f'"{named.word[:60]}": {error.message}', named.line, named.column) from None
            found |= files
        for path in self.selection.packs:
            found |= _toml_files(path, path.as_posix())
        return found

    def _pack(self, path: Path, shown: str) -> tuple[Rule, ...]:
        from socialint import packs
        from socialint.read import Unreadable, read

        source = read(path, shown, None)
        if isinstance(source, Unreadable):
            raise ConfigError(shown, source.message)
        return packs.from_text(source.text, shown)

    def lost_sites(self) -> list[str]:
        """The folders of sites that are not there, as they are written."""
        folders = zip(self.config.sites, self.house.sites, strict=True)
        return [written.shown for written, site in folders if not os.path.isdir(site.root)]

    def overdue_packs(self) -> list[str]:
        """The packs that looked at a document and should have been reviewed again by now, with that day."""
        law = [rule for rule in self.met().values() if rule.family == "disclosure"]
        if not law:
            return []
        from socialint import packs

        late = (pack for pack in packs.by_pack(law) if packs.overdue(pack, self.selection.today))
        return sorted(f"{pack.id} (by {pack.review_by})" for pack in late)

    def known(self, selectors: Iterable[str]) -> list[str]:
        """The ids that selectors may mean; those of all packs, used or not, where one looks like theirs."""
        ids = list(self._entries)
        if any(selector.startswith("disclosure") for selector in selectors):
            from socialint import packs

            ids += [rule.info.id for rule in (*packs.all_rules(), *self.own_packs())]
        return ids

    def met(self) -> dict[str, Rule]:
        """Every rule that could have fired on what was checked, by id."""
        found = dict(self._built)
        for (_, markets, *_), (chosen, industries) in self._cached.items():
            context = Context(markets=markets, industries=tuple(sorted(industries)))
            found.update((rule.id, rule) for rule in chosen.rules(context))
        return found


def _toml_files(path: Path, shown: str) -> dict[Path, str]:
    """A file, or the TOML files of a folder but for a configuration and its register, by their real paths.

    Raises ConfigError for a folder without any, and for what is neither.
    """
    try:
        if path.is_file():
            return {path.resolve(): shown}
        files = {file.name: file for file in sorted(path.glob("*.toml"))} if path.is_dir() else None
    except (OSError, ValueError):
        files = None
    if files is None:
        raise ConfigError(shown, "there is no such file or folder")
    others = {NAME, "pyproject.toml"} & files.keys()
    others |= {REGISTER} if others else set()
    found = {file.resolve(): f"{shown.rstrip('/')}/{name}" for name, file in files.items() if name not in others}
    if not found:
        raise ConfigError(shown, "no pack (*.toml) lies in this folder")
    return found


def repository_root(folder: Path) -> Path | None:
    """The folder with `.git` at or above a folder."""
    return next((here for here in (folder, *folder.parents) if (here / ".git").exists()), None)


class Projects:
    """The project of each file, found once per folder."""

    def __init__(self, selection: Selection = Selection(), config: Path | None = None, isolated: bool = False) -> None:
        self._selection = selection
        self._isolated = isolated
        self._fixed = config
        self._by_folder: dict[str, Project] = {}
        self._by_config: dict[Path | None, Project] = {}

    def of(self, file: Path | str) -> Project:
        """The project of a file. Raises ConfigError, SocialintError."""
        name = str(file).rpartition(os.sep)[0]
        found = self._by_folder.get(name)
        if found is None:
            folder = Path(file).parent
            path = self._fixed or (None if self._isolated else find(folder))
            key = path or repository_root(folder) or _outermost(folder)
            found = self._by_config.get(key)
            if found is None:
                root = repository_root(path.parent if path else folder) or (path.parent if path else _outermost(folder))
                # A configuration that was named may lie anywhere (`.github/`): its globs count from the repository.
                base = path.parent if path and not self._fixed else root
                found = Project(root, load(path, _shown(path)) if path else Config(), self._selection, base)
                found.refuse_unknown()
                self._by_config[key] = found
            self._by_folder[name] = found
        return found

    def all(self) -> list[Project]:
        """Every project met so far."""
        return list(self._by_config.values())


def _outermost(folder: Path) -> Path:
    """Without a repository and a configuration: the working directory where it holds the folder, else the folder."""
    here = Path.cwd()
    return here if folder.is_relative_to(here) else folder


def _shown(path: Path) -> str:
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else path.as_posix()
