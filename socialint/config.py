"""The configuration: `socialint.toml`, else `[tool.socialint]` in pyproject.toml, nearest above a file.

It is data: nothing in it runs. Unknown keys and rules are errors with a
suggestion and a place. What it names (packs, baseline) must lie inside the
repository.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from socialint import rules
from socialint.chosen import Chosen
from socialint.document import Document, House, Site
from socialint.errors import ConfigError
from socialint.model import NO_PRODUCT, Context, Severity, Span, Value
from socialint.parse.content import Settings
from socialint.parse.context import context_from
from socialint.pattern import pattern
from socialint.record import Record
from socialint.rule import Rule
from socialint.source import Source
from socialint.suggest import did_you_mean, with_hint

if TYPE_CHECKING:
    from socialint.packs import Law

NAME = "socialint.toml"
#: The product register, where it has a file of its own beside the configuration.
REGISTER = "products.toml"
_NO_REGISTER = (
    f"{REGISTER} beside the configuration is the product register, a table for each product: another file needs another name"
)

#: What kind of its class a product is, and of what kind of house, by the path of the field.
_KIND = pattern(r"products\.[^.]+\.(?:type|issuer_type)(?:\.\d+)?")


class Override(Record):
    """What holds for some paths only."""

    globs: tuple[str, ...]
    kind: str
    context: Value | None
    ignore: Mapping[str, str]


class Named(Record):
    """A word of a configuration that means requirements of packs: whether there are such is known when the packs are read."""

    word: str
    line: int
    column: int
    alone: bool  # the id of one requirement, not what several have in common


class Config(Record):
    """A configuration as read; the defaults where there is no file."""

    path: Path | None = None
    select: tuple[str, ...] = ()
    ignore: Mapping[str, str] = {}
    exclude: tuple[str, ...] = ()
    fail_on: str = "error"
    plugins: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    baseline: str = ""
    context: Context = Context()
    overrides: tuple[Override, ...] = ()
    options: Mapping[str, Mapping[str, Any]] = {}
    severities: Mapping[str, Severity] = {}
    requirements: tuple[Named, ...] = ()
    content_keys: Mapping[str, str] = {}
    columns: Mapping[str, str] = {}
    products: Mapping[str, Mapping[str, Any]] = {}
    sites: tuple[Site, ...] = ()  # their roots as they are written


class Selection(Record):
    """What the command line says over every configuration."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    packs: tuple[Path, ...] = ()  # files and folders beside those that configurations name
    today: str = ""  # a day (YYYY-MM-DD) to go by instead of the machine's


# -- reading -----------------------------------------------------------------


def find(folder: Path) -> Path | None:
    """The configuration that holds for a folder: the nearest at or above it, not above the repository."""
    for here in (folder, *folder.parents):
        if (here / NAME).is_file():
            return here / NAME
        project = here / "pyproject.toml"
        if project.is_file() and "[tool.socialint" in project.read_text("utf-8", errors="replace"):
            return project
        if (here / ".git").exists():
            break
    return None


def load(path: Path, shown: str = "") -> Config:
    """Reads a configuration file, and the product register beside it. Raises ConfigError with the place of the fault."""
    shown = shown or path.name
    beside = path.with_name(REGISTER)
    register = _source(beside, shown[: -len(path.name)] + REGISTER, path.parent) if os.path.lexists(beside) else None
    return parse(_source(path, shown, None), path, register)


def _source(path: Path, shown: str, root: Path | None) -> Source:
    from socialint.read import Unreadable, read

    source = read(path, shown, root)
    if isinstance(source, Unreadable):
        raise ConfigError(shown, source.message)
    return source


def parse(source: Source, path: Path | None = None, register: Source | None = None) -> Config:
    """A configuration out of its text, and that of its product register. Raises ConfigError with the place of the fault."""
    root = _table(source)
    if source.path.endswith("pyproject.toml"):
        root = root.at(("tool", "socialint"))
    tables = [(source, root)]
    if register is not None:
        products = _table(register)
        tables.append((register, Value({"products": products}, products.span)))
    from socialint.schema import faults

    for where, table in tables:
        for fault in faults(table, "config"):
            if root.get("packs") and _KIND.fullmatch(fault.field):
                continue  # the house's own packs may know kinds of their own
            no_entry = where is register and fault.field.count(".") == 1
            raise _error(where, fault.span, fault.message, _NO_REGISTER if no_entry else fault.hint)
    return _Reader(source, path).config(root, _products(tables))


def _table(source: Source) -> Value:
    from socialint.parse.toml import TomlError, parse_toml

    text = source.text
    try:
        return parse_toml(text, 1 if text.startswith("\ufeff") else 0)
    except TomlError as error:
        raise _error(source, Span(error.offset, error.offset), f"not valid TOML: {error.message}") from None


def _products(tables: Iterable[tuple[Source, Value]]) -> dict[str, Mapping[str, Any]]:
    """The product register of some tables. Raises ConfigError where two products have one id or one name, or a market is none."""
    found: dict[str, Mapping[str, Any]] = {}
    named: dict[str, str] = {}
    for source, table in tables:
        products = table.get("products")
        for id, product in (products.data if products else {}).items():
            if id in found:
                raise _error(source, product.span, f"products.{id} stands in both files")
            if id == NO_PRODUCT:
                span = product.key_span or product.span
                raise _error(source, span, f'"{id}" is what a document declares that offers no product: take another id')
            name = product.get("name")
            if name is not None and named.setdefault(str(name.data), id) != id:
                raise _error(source, name.span, f'"{str(name.data)[:60]}" is also the name of products.{named[str(name.data)]}')
            found[id] = product.plain()
            written = {key: product.get(key) for key in ("market", "markets")}
            if any(written.values()):
                from socialint.packs.unknown import unknown

                for span, message, hint in unknown(written.get, ()):
                    raise _error(source, span, message, hint)
                found[id] = {**found[id], "markets": context_from(Context(), product).markets}
    return found


def _error(source: Source, span: Span, message: str, hint: str = "") -> ConfigError:
    place = source.position(span.start)
    return ConfigError(source.path, with_hint(message, hint), place.line, place.column)


class _Reader:
    """From a table that fits the schema to a Config: names of rules are checked here, since plug-ins bring more."""

    def __init__(self, source: Source, path: Path | None) -> None:
        self.source = source
        self.path = path

    def config(self, root: Value, products: Mapping[str, Mapping[str, Any]]) -> Config:
        def strings(key: str) -> tuple[str, ...]:
            value = root.get(key)
            return tuple(value.strings()) if value else ()

        plugins = strings("plugins")
        self.entries = rules.entries(plugins)
        self.known = tuple(self.entries)
        self.requirements: list[Named] = []
        select = root.get("select")
        for item in select.items() if select else ():
            self.selector(str(item.data), item.span)
        options, severities = self.rules(root.get("rules"))
        for table in (root, *self.items(root.get("override"))):
            self.declared(table.get("context"), products)
        fail_on, baseline = root.get("fail-on"), root.get("baseline")
        return Config(
            path=self.path,
            select=strings("select"),
            ignore=self.ignore(root.get("ignore")),
            exclude=strings("exclude"),
            fail_on=str(fail_on.data) if fail_on else "error",
            plugins=plugins,
            packs=strings("packs"),
            baseline=str(baseline.data) if baseline else "",
            context=context_from(Context(), root.get("context")),
            overrides=tuple(self.override(item) for item in self.items(root.get("override"))),
            options=options,
            severities=severities,
            requirements=tuple(self.requirements),
            content_keys=self.turned(root.get("json")),
            columns=self.turned(root.get("csv")),
            products=products,
            sites=tuple(self.site(item) for item in self.items(root.get("site"))),
        )

    @staticmethod
    def items(value: Value | None) -> list[Value]:
        return list(value.items()) if value else []

    def turned(self, table: Value | None) -> dict[str, str]:
        """Each name of a list of names with the key of the list. Raises ConfigError for one that stands in two."""
        found: dict[str, str] = {}
        for key, names in (table.data if table else {}).items():
            for item in names.items():
                if found.setdefault(str(item.data), key) != key:
                    raise _error(self.source, item.span, f'"{str(item.data)[:60]}" stands in {found[str(item.data)]}, too')
        return found

    def declared(self, context: Value | None, products: Mapping[str, Any]) -> None:
        """Raises ConfigError where a context names a language, market or product that nobody knows."""
        for language in (context.get("lang"), context.get("language")) if context is not None else ():
            if language is not None:
                from socialint.page.languages import is_language

                if not is_language(str(language.data)):
                    hint = "write a BCP 47 language tag such as en, nb or de-AT"
                    raise _error(self.source, language.span, f'"{language.data}" is no language', hint)
        if context is not None and not context.data.keys().isdisjoint(("market", "markets", "product")):
            from socialint.packs.unknown import unknown

            for span, message, hint in unknown(context.get, products):
                raise _error(self.source, span, message, hint)

    def site(self, item: Value) -> Site:
        """Raises ConfigError where a site's folder leaves the configuration's."""
        url, root = item.at(("url",)), item.at(("root",))
        folder = str(root.data).strip("/")
        if str(root.data).startswith("/") or ".." in folder.replace("\\", "/").split("/"):
            raise _error(self.source, root.span, "a site must lie in the folder of the configuration", "give a path below it")
        return Site(str(url.data), folder, folder)

    def requirement(self, word: str, span: Span, alone: bool = False) -> None:
        """Notes a word that means requirements of packs."""
        place = self.source.position(span.start)
        self.requirements.append(Named(word, place.line, place.column, alone))

    def selector(self, word: str, span: Span) -> None:
        """Raises ConfigError where a selector means no rule."""
        if word.startswith("disclosure-"):
            self.requirement(word, span)
        elif fault := rules.selector_fault(word, self.known):
            raise _error(self.source, span, fault)

    def ignore(self, table: Value | None) -> dict[str, str]:
        out: dict[str, str] = {}
        for key, reason in (table.data if table else {}).items():
            self.selector(key, reason.key_span or reason.span)
            if not str(reason.data).strip():
                raise _error(self.source, reason.span, f'"{key}" is ignored without a reason', "say why")
            out[key] = str(reason.data)
        return out

    def override(self, item: Value) -> Override:
        kind = item.get("kind")
        globs = item.get("paths")
        return Override(
            tuple(globs.strings()) if globs else (),
            str(kind.data) if kind else "",
            item.get("context"),
            self.ignore(item.get("ignore")),
        )

    def rules(self, table: Value | None) -> tuple[dict[str, Mapping[str, Any]], dict[str, Severity]]:
        options: dict[str, Mapping[str, Any]] = {}
        severities: dict[str, Severity] = {}
        for written, value in (table.data if table else {}).items():
            id = rules.ALIASES.get(written, written)
            place = value.key_span or value.span
            if id not in self.known and not id.startswith("disclosure-"):
                raise _error(self.source, place, rules.unknown(written, self.known))
            if id not in self.known:
                self.requirement(id, place, alone=True)
            elif id not in rules.entries():  # of a plug-in: the schema does not know it
                self.options(id, value)
            plain = value.plain()
            if "severity" in plain:
                severities[id] = Severity(plain.pop("severity"))
            if plain and id in self.known:
                self.sense(id, value)
            options[id] = plain
        return options, severities

    def options(self, id: str, table: Value) -> None:
        """Raises ConfigError for an option that the rule of a plug-in does not have."""
        names = ["severity", *(option.name for option in rules.info(self.entries[id], options=True).options)]
        for name, value in table.data.items():
            if name not in names:
                message = f'unknown field "{name[:60]}"{did_you_mean(name, names)}'
                raise _error(self.source, value.key_span or value.span, message, f"use one of: {', '.join(names)}")

    def sense(self, id: str, table: Value) -> None:
        """Raises ConfigError for options that fit the schema and make no sense to the rule (its `faults`)."""
        faults = getattr(self.entries[id].module, "faults", None)
        for span, message, hint in faults(table) if faults else ():
            raise _error(self.source, span, message, hint)


# -- a project: a configuration and what it makes of files -------------------


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
        self.house = House(root, config.products, sites)
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

    def relative(self, real: Path) -> str:
        """A file's path from the configuration's folder, with forward slashes."""
        path = str(real)
        path = path.removeprefix(self._prefix)
        return path.replace(os.sep, "/")

    def holds(self, real: Path) -> bool:
        """True for a file below `root`, by its path alone: where links lead, `read` looks."""
        return str(real).startswith(self._within)

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

    def _pack_files(self) -> dict[Path, str]:
        """The files of the packs that the configuration and the command line name, and what to call them."""
        found: dict[Path, str] = {}
        base = self.config.path.parent if self.config.path else self.root
        for name in self.config.packs:
            files = _toml_files(base / name, name)
            if not all(path.is_relative_to(self.root.resolve()) for path in files):
                raise ConfigError(name, "a pack must lie inside the repository")
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
    """A file, or the TOML files of a folder, by their real paths. Raises ConfigError for a folder without any."""
    if not path.is_dir():
        return {path.resolve(): shown}
    found = {file.resolve(): f"{shown.rstrip('/')}/{file.name}" for file in sorted(path.glob("*.toml"))}
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

    def of(self, file: Path) -> Project:
        """The project of a file. Raises ConfigError, SocialintError."""
        name = str(file).rpartition(os.sep)[0]
        found = self._by_folder.get(name)
        if found is None:
            folder = file.parent
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


def matches_glob(path: str, glob: str) -> bool:
    """True where a glob names a path: `**` any folders, `*` and `?` within a name, a trailing slash or a bare folder all below.

    A slash before it, as in a .gitignore, changes nothing: every glob counts from the same folder.

    Matching takes time linear in the path for each `*` (no regular expression of the user's is run).
    """
    glob = glob.removeprefix("./").lstrip("/")
    if glob.endswith("/"):
        glob += "**"
    parts = glob.split("/")
    names = path.split("/")
    return _match(parts, names) or _match([*parts, "**"], names)


def _match(parts: list[str], names: list[str]) -> bool:
    # Rows of a table instead of recursion: `reach[i]` says that the parts so far match `names[:i]`.
    from fnmatch import fnmatchcase

    reach = [True] + [False] * len(names)
    for part in parts:
        if part == "**":
            for i in range(len(names)):
                reach[i + 1] = reach[i + 1] or reach[i]
        else:
            reach = [False] + [reach[i] and fnmatchcase(name, part) for i, name in enumerate(names)]
    return reach[-1]
