"""Rule: what the engine runs. From a module or from a pack requirement: nobody else can tell them apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.report import RuleInfo

Check = Callable[[Document], Iterator[Hit]]


class Rule:
    """A rule for the documents of some `kinds` that hold one of the signs in `needs` (see `Document.holds`).

    `describe` tells what can be said of the rule, `bind` gives its check with the options in it. Both may import the rule's
    module, so they are called when somebody first asks: a run has many rules that its documents give nothing to do, and
    most of the others find nothing. `criteria` are the references to WCAG, `default` says whether the rule is on unless
    somebody asks for it.
    """

    def __init__(
        self,
        id: str,
        kinds: tuple[str, ...],
        describe: Callable[[], RuleInfo],
        bind: Callable[[], Check],
        *,
        needs: tuple[str, ...] = (),
        criteria: tuple[str, ...] = (),
        default: bool = True,
    ) -> None:
        self.id = id
        self.kinds = kinds
        self.needs = needs
        self.criteria = criteria
        self.default = default
        self._describe = describe
        self._bind = bind

    @property
    def family(self) -> str:
        """The part of the id before the first hyphen."""
        return self.id.partition("-")[0]

    @classmethod
    def of(cls, info: RuleInfo, kinds: tuple[str, ...], check: Check) -> Rule:
        """A rule of which everything is there."""
        return cls(info.id, kinds, lambda: info, lambda: check, criteria=criteria_of(info.refs), default=info.default)

    @cached_property
    def info(self) -> RuleInfo:
        """What every renderer and listing may say of it."""
        return self._describe()

    @cached_property
    def check(self) -> Check:
        """Yields the hits of one document."""
        return self._bind()

    def with_severity(self, severity: Severity) -> Rule:
        """The same rule, as bad as a configuration says."""
        return Rule(
            self.id,
            self.kinds,
            lambda: self.info._replace(severity=severity),
            lambda: self.check,
            needs=self.needs,
            criteria=self.criteria,
            default=self.default,
        )


def criteria_of(refs: Iterable[str]) -> tuple[str, ...]:
    """Those of a rule's references that name a success criterion of WCAG."""
    return tuple(ref for ref in refs if ref.startswith("wcag:"))


class Infos(Mapping[str, RuleInfo]):
    """What can be said of rules, by id: of each when it is asked for."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._rules = rules

    def __getitem__(self, id: str) -> RuleInfo:
        return self._rules[id].info

    def __iter__(self) -> Iterator[str]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)


def first_sentence(description: str) -> str:
    """The first sentence of a rule's page, on one line: why the rule is there. Titles and fences are none."""
    paragraph = " ".join(description.split("\n\n", 1)[0].split())
    if paragraph.startswith(("#", "```", "|", "-")):
        return ""
    for at in range(len(paragraph)):
        if paragraph[at] in ".!?" and (paragraph[at + 1 : at + 2] in ("", " ")) and not paragraph[at + 2 : at + 3].islower():
            return paragraph[: at + 1]
    return paragraph
