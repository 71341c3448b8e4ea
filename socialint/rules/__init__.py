"""The rules. The path is the id, the module is the rule, the docstring is the page.

`rules/alt/missing.py` is `alt-missing`: put a file there and the rule exists.
A module says `SINCE`, `SEVERITY`, `REFS`, and if it wants `DEFAULT = False`,
`KINDS = ("page",)`, `NEEDS` (what a document must hold, see `Document.holds`), `URL` (a plug-in's page), and a
`class Options` of annotated defaults, and `faults(options)` for values that make no sense together.
The family `page` checks pages only, whatever `KINDS` says: a post does not pay for it.
`check(doc)` or `check(doc, options)` yields Hits. Rules without a `check` are
the engine's own (`file-*`, `ignore-*`): their module is their page.

A module is imported when there is something for it to look at. What must be known before stands in `_index.py`,
which `scripts/generate.py` writes; of a rule that is not in it, the module is asked.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, partial
from importlib import import_module
from types import ModuleType
from typing import Any

from socialint.errors import SocialintError
from socialint.model import Hit, Severity
from socialint.record import Record
from socialint.report import OptionInfo, RuleInfo
from socialint.resources import rule_url
from socialint.rule import Check, Rule, criteria_of, first_sentence
from socialint.rules._index import INDEX

#: Ids that were renamed: the old one still selects and ignores. old -> new
ALIASES: dict[str, str] = {}

ENTRY_POINTS = "socialint.rules"


#: The sign that no document holds: the engine itself finds what rules without a `check` are about.
ENGINE = "engine"
#: The same, and that of a rule which does nothing without options: no document is asked for these.
NEVER = frozenset({ENGINE, "options"})


class Facts(Record):
    """What must be known of a rule before it runs; the names are those of `Rule`."""

    kinds: tuple[str, ...]
    default: bool
    needs: tuple[str, ...]
    criteria: tuple[str, ...]


class Entry:
    """Where a rule is. Nothing is imported before `module` is asked for."""

    __slots__ = ("_facts", "id", "path")

    def __init__(self, id: str, path: str, facts: Facts | None = None) -> None:
        self.id = id
        self.path = path
        self._facts = facts

    @property
    def family(self) -> str:
        """The part of the id before the first hyphen."""
        return self.id.partition("-")[0]

    @property
    def facts(self) -> Facts:
        """From the index where the rule is in it, else from its module."""
        if self._facts is None:
            self._facts = facts(self)
        return self._facts

    @property
    def module(self) -> ModuleType:
        """The rule's module."""
        return import_module(self.path)


def facts(entry: Entry) -> Facts:
    """What a rule's module says of itself."""
    module = entry.module
    return Facts(
        kinds=("page",) if entry.family == "page" else tuple(getattr(module, "KINDS", ("post", "page"))),
        default=getattr(module, "DEFAULT", True),
        needs=tuple(getattr(module, "NEEDS", ())) if hasattr(module, "check") else (ENGINE,),
        criteria=criteria_of(getattr(module, "REFS", ())),
    )


@cache
def entries(plugins: tuple[str, ...] = ()) -> Mapping[str, Entry]:
    """Every rule by id: ours, then those of the named plug-ins. Raises SocialintError for a plug-in that is not installed."""
    found = {entry.id: entry for entry in _scan(__name__, next(iter(__path__)), INDEX)}
    for name in plugins:
        package = _plugin(name)
        for entry in _scan(package.__name__, next(iter(package.__path__)), {}):
            if entry.id in found:
                raise SocialintError(f'plug-in "{name}": the rule {entry.id} exists already')
            found[entry.id] = entry
    return found


def _scan(package: str, folder: str, index: Mapping[str, tuple[Any, ...]]) -> Iterator[Entry]:
    for family in sorted(os.listdir(folder)):
        inner = os.path.join(folder, family)
        if not os.path.isdir(inner) or not family.isidentifier() or family.startswith("_"):
            continue
        for file in sorted(os.listdir(inner)):
            name, suffix = os.path.splitext(file)
            if suffix == ".py" and not name.startswith("_"):
                id = f"{family}-{name.replace('_', '-')}"
                yield Entry(id, f"{package}.{family}.{name}", Facts(*index[id]) if id in index else None)


def _plugin(name: str) -> ModuleType:
    from importlib.metadata import entry_points

    found = list(entry_points(group=ENTRY_POINTS, name=name))
    if not found:
        raise SocialintError(f'plug-in "{name}" is not installed (no entry point of that name in {ENTRY_POINTS})')
    module: ModuleType = found[0].load()
    return module


def info(entry: Entry, *, options: bool = False) -> RuleInfo:
    """What can be said of a rule. Its options cost a little more and are told on demand."""
    module = entry.module
    page = (module.__doc__ or entry.id).strip()
    summary, _, rest = page.partition("\n")
    description = rest.strip().replace("⟦", "").replace("⟧", "")
    return RuleInfo(
        id=entry.id,
        family=entry.family,
        summary=summary.strip().rstrip("."),
        description=description,
        severity=Severity(module.SEVERITY),
        since=module.SINCE,
        refs=tuple(getattr(module, "REFS", ())),
        default=getattr(module, "DEFAULT", True),
        url=rule_url(entry.id) if entry.path.startswith(f"{__name__}.") else getattr(module, "URL", ""),
        options=tuple(_options(module)) if options else (),
        why=first_sentence(description),
    )


def _options(module: ModuleType) -> Iterator[OptionInfo]:
    cls = getattr(module, "Options", None)
    if cls is None:
        return
    from typing import Literal, get_args, get_origin, get_type_hints

    kinds = {int: "integer", float: "number", str: "string", bool: "boolean", tuple: "array"}
    for name, hint in get_type_hints(cls, include_extras=True).items():
        kind, help, *pattern = get_args(hint)
        choices = get_args(kind) if get_origin(kind) is Literal else ()
        type = "string" if choices else kinds[get_origin(kind) or kind]
        yield OptionInfo(name, type, getattr(cls(), name), help, choices, *pattern)


def build(entry: Entry, values: Mapping[str, Any] | None = None) -> Rule:
    """The rule with its options bound; `values` override the defaults."""
    facts = entry.facts
    needs = () if values and "options" in facts.needs else facts.needs

    def bind() -> Check:
        check: Any = getattr(entry.module, "check", _nothing)
        cls = getattr(entry.module, "Options", None)
        if cls is None:
            return check  # type: ignore[no-any-return]
        given = {key: tuple(value) if isinstance(value, list) else value for key, value in (values or {}).items()}
        options = type("Options", (cls,), given)()
        return lambda doc: check(doc, options)

    describe = partial(info, entry)
    return Rule(entry.id, facts.kinds, describe, bind, needs=needs, criteria=facts.criteria, default=facts.default)


def _nothing(doc: Any) -> Iterator[Hit]:
    return iter(())


def matches(selector: str, id: str) -> bool:
    """True where a selector means the rule: see `selectors`."""
    return ALIASES.get(selector, selector) in selectors(id)


def selectors(id: str) -> tuple[str, ...]:
    """What selects a rule, the narrowest first: its id, its family, `all`; of a pack's, also its pack and its market.

    `page-contrast` does not mean `page-contrast-enhanced`: an id means itself.
    """
    family, _, rest = id.partition("-")
    packs = [id.rsplit("-", number)[0] for number in range(1, rest.count("-") + 1)] if family == "disclosure" else []
    return (id, *packs, family, "all")


def selector_fault(selector: str, known: Iterable[str]) -> str:
    """What is wrong with a selector that means none of the `known` ids, with what was meant; "" where it means one.

    Those of packs pass where none of a pack is known: which there are depends on what is checked.
    """
    ids = list(known)
    if selector == "all" or any(matches(selector, id) for id in ids):
        return ""
    if selector.startswith("disclosure") and not any(id.startswith("disclosure") for id in ids):
        return ""
    return unknown(selector, sorted({word for id in ids for word in selectors(id)}))


def unknown(word: str, words: Iterable[str]) -> str:
    """That no rule is called so, and which of some words may be meant."""
    from socialint.suggest import did_you_mean

    return f'unknown rule "{word[:60]}"{did_you_mean(word, words) or ": `socialint list rules` shows all"}'
