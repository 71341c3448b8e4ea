"""The configuration: `socialint.toml`, else `[tool.socialint]` in pyproject.toml, nearest above a file.

It is data: nothing in it runs. Unknown keys and rules are errors with a
suggestion and a place. What it names (packs, baseline) must lie inside the
repository.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from socialint import rules
from socialint.document import OwnLimit
from socialint.errors import ConfigError
from socialint.model import NO_PRODUCT, Context, Severity, Span, Value
from socialint.parse.context import context_from
from socialint.pattern import pattern
from socialint.read import outside
from socialint.record import Record
from socialint.sites import Site
from socialint.source import Source
from socialint.suggest import did_you_mean, one_edit_away, with_hint

NAME = "socialint.toml"
#: The product register, where it has a file of its own beside the configuration.
REGISTER = "products.toml"
_NO_REGISTER = (
    f"{REGISTER} beside the configuration is the product register, a table for each product: another file needs another name"
)

#: What kind of its class a product is, and of what kind of house, by the path of the field.
_KIND = pattern(r"products\.[^.]+\.(?:type|issuer_type)(?:\.\d+)?")
#: Of the signs of ASCII, those that may stand in a name, or not, and leave it the same to a reader.
_ODD_IN_NAMES = frozenset(".,%*")
#: What to do about habits from other tools, by the path of the field.
_HABITS = (
    (pattern("ignore"), 'write [ignore], and below it "the-rule" = "the reason"'),
    (pattern(r"(?:override\.\d+\.)?ignore\.[^.]+"), "write the reason, in quotes"),
    (pattern("override|site"), "write its name in two brackets, [[ ]]"),
    (pattern("tool"), f"in {NAME} all keys stand without tool.socialint"),
    (pattern(r"rules\..+\.severity"), "use one of: error, warning, note; a rule is switched off below [ignore]"),
)


class Override(Record):
    """What holds for some paths only."""

    globs: tuple[str, ...]
    kind: str
    context: Value | None
    ignore: Mapping[str, str]


class Named(Record):
    """A word of a configuration that means a pack or requirements of packs: whether it is there is known when those are read."""

    word: str
    line: int
    column: int
    alone: bool = False  # the id of one requirement, not what several have in common


class Config(Record):
    """A configuration as read; the defaults where there is no file."""

    path: Path | None = None
    select: tuple[str, ...] = ()
    ignore: Mapping[str, str] = {}
    exclude: tuple[str, ...] = ()
    fail_on: str = "error"
    plugins: tuple[str, ...] = ()
    packs: tuple[Named, ...] = ()
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
    limits: tuple[OwnLimit, ...] = ()


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
    from socialint.schema import faults, telling

    for where, table in tables:
        # The house's own packs may know kinds of their own.
        found = [fault for fault in faults(table, "config") if not (root.get("packs") and _KIND.fullmatch(fault.field))]
        if found:
            fault = telling(found)
            hint = _habit(fault.field) or fault.hint
            if where is register and fault.field.startswith("products.products."):
                hint = f"in {REGISTER} a product stands as [ID], without products"
            elif where is register and fault.field.count(".") == 1:
                hint = _NO_REGISTER
            raise _error(where, fault.span, fault.message, hint)
    return _Reader(source, path).config(root, _products(tables))


def _habit(field: str) -> str:
    return next((hint for habit, hint in _HABITS if habit.fullmatch(field)), "")


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
            slip = next((key for key in product.data if one_edit_away(key, ("class",))), None)
            if slip and "class" not in product.data:
                raise _error(
                    source, product.data[slip].key_span or product.span, f'unknown field "{slip}"; did you mean "class"?'
                )
            name = product.get("name")
            if name is not None and (other := named.setdefault(_as_found(str(name.data)), id)) != id:
                raise _error(source, name.span, f'"{str(name.data)[:60]}" is also the name of products.{other}')
            found[id] = product.plain()
            written = {key: product.get(key) for key in ("market", "markets")}
            if any(written.values()):
                from socialint.unknown import unknown

                for span, message, hint in unknown(written.get, ()):
                    raise _error(source, span, message, hint)
                found[id] = {**found[id], "markets": context_from(Context(), product).markets}
    return found


def _as_found(name: str) -> str:
    """A name as texts are searched for it. Nothing of the packs is imported for names of plain letters."""
    words = " ".join(name.split())
    if words.isascii() and _ODD_IN_NAMES.isdisjoint(words):
        return words
    from socialint.packs.normal import name_key

    return name_key(words)


def _is_address(url: str) -> bool:
    """True for an address of pages, without what only an address of one page has."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        whole = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
    return whole and not (parts.query or parts.fragment or any(char.isspace() or char == "\0" for char in url))


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
            packs=tuple(self.named(str(item.data), item.span) for item in self.items(root.get("packs"))),
            baseline=str(baseline.data) if baseline else "",
            context=context_from(Context(), root.get("context")),
            overrides=tuple(self.override(item) for item in self.items(root.get("override"))),
            options=options,
            severities=severities,
            requirements=tuple(self.requirements),
            content_keys=self.turned(root.get("json")),
            columns=self.turned(root.get("csv")),
            products=products,
            sites=tuple(self.sites(self.items(root.get("site")))),
            limits=tuple(self.limits(root.get("platforms"))),
        )

    @staticmethod
    def items(value: Value | None) -> list[Value]:
        return list(value.items()) if value else []

    @staticmethod
    def limits(table: Value | None) -> Iterator[OwnLimit]:
        for platform, limits in (table.data if table else {}).items():
            yield from (OwnLimit(platform, what, value.data) for what, value in limits.data.items())

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
            from socialint.unknown import unknown

            for span, message, hint in unknown(context.get, products):
                raise _error(self.source, span, message, hint)

    def sites(self, items: Iterable[Value]) -> Iterator[Site]:
        """Raises ConfigError where two sites have one address: which folder is meant?"""
        known: set[str] = set()
        for item in items:
            site = self.site(item)
            if site.url.rstrip("/") in known:
                raise _error(self.source, item.at(("url",)).span, f'"{site.url[:60]}" stands twice', "leave one of them out")
            known.add(site.url.rstrip("/"))
            yield site

    def site(self, item: Value) -> Site:
        """Raises ConfigError where a site's address is none, or its folder leaves the configuration's."""
        url, root = item.at(("url",)), item.at(("root",))
        if not _is_address(str(url.data)):
            hint = "write the address below which they are, such as https://example.org/"
            raise _error(self.source, url.span, f'"{str(url.data)[:60]}" is no address of a site', hint)
        folder = str(root.data).strip("/")
        if (
            "\0" in folder
            or str(root.data).startswith("/")
            or ".." in folder.replace("\\", "/").split("/")
            or self.leads_out(folder)
        ):
            raise _error(self.source, root.span, "a site must lie in the folder of the configuration", "give a path below it")
        return Site(str(url.data), folder, folder)

    def leads_out(self, folder: str) -> bool:
        """True where a link of the file system leads a folder out of the configuration's: nothing outside may reach a report."""
        return self.path is not None and outside(os.path.join(self.path.parent, folder), str(self.path.parent))

    def named(self, word: str, span: Span, alone: bool = False) -> Named:
        place = self.source.position(span.start)
        return Named(word, place.line, place.column, alone)

    def requirement(self, word: str, span: Span, alone: bool = False) -> None:
        """Notes a word that means requirements of packs."""
        self.requirements.append(self.named(word, span, alone))

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
