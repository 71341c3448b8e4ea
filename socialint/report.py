"""What a run hands to a report format: findings, the rules that they are of, and what else is to be said."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from operator import attrgetter
from struct import Struct
from typing import Any

from socialint.model import Severity
from socialint.record import Record
from socialint.source import Source


class RelatedPlace(Record):
    """A related place as renderers get it. `path` like a finding's."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    message: str


class _Said(Record):
    """What findings have in common that say the same about the same file."""

    rule: str
    severity: Severity
    review: bool
    path: str
    message: str
    hint: str
    url: str
    related: tuple[RelatedPlace, ...]
    source: Source | None
    reason: str


_said = lru_cache(maxsize=1024)(_Said)
#: The six numbers of a finding's place; the fingerprint stands behind them.
_PLACE = Struct("<6I")


class Finding:
    """What renderers get. Lines and columns from 1, offsets and columns in code points, ends exclusive.

    `path` is relative to the working directory (forward slashes) where the file
    is below it. `source` is None only where the file could not be read; then
    every place is the start of the file. `reason` is set on ignored findings.

    An archive of posts gives a million of them: what they have in common is held once, the rest as bytes.
    """

    __slots__ = ("_packed", "_shared")

    rule: str
    severity: Severity
    review: bool
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    offset: int
    end_offset: int
    message: str
    hint: str
    url: str
    related: tuple[RelatedPlace, ...]
    fingerprint: str
    source: Source | None
    reason: str

    def __init__(
        self, rule: str, severity: Severity, review: bool, path: str,
        line: int, column: int, end_line: int, end_column: int, offset: int, end_offset: int,
        message: str, hint: str, url: str, related: tuple[RelatedPlace, ...], fingerprint: str,
        source: Source | None = None, reason: str = "",
    ) -> None:  # fmt: skip
        self._shared = _said(rule, severity, review, path, message, hint, url, related, source, reason)
        self._packed = _PLACE.pack(line, column, end_line, end_column, offset, end_offset) + fingerprint.encode()

    @property
    def place(self) -> tuple[int, ...]:
        """Line, column, end line, end column, offset and end offset at once."""
        return _PLACE.unpack_from(self._packed)

    def _replace(self, **named: Any) -> Finding:
        """The same with other values for some fields."""
        return Finding(**{name: getattr(self, name) for name in Finding.__annotations__} | named)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Finding) and (self._packed, self._shared) == (other._packed, other._shared)

    def __hash__(self) -> int:
        return hash((self._packed, self._shared))

    def __repr__(self) -> str:
        return f"Finding({self.path}:{self.line}:{self.column}: {self.rule}: {self.message})"


for _at, _name in enumerate(("line", "column", "end_line", "end_column", "offset", "end_offset")):
    setattr(Finding, _name, property(partial(lambda at, finding: finding.place[at], _at)))
for _name in _Said._fields:
    setattr(Finding, _name, property(attrgetter(f"_shared.{_name}")))
setattr(Finding, "fingerprint", property(lambda finding: finding._packed[_PLACE.size :].decode()))  # noqa: B010


class Skipped(Record):
    """A file that was not checked, and why."""

    path: str
    reason: str


class RuleInfo(Record):
    """What every renderer and listing may say of a rule, from a module or a pack."""

    id: str
    family: str
    summary: str
    description: str  # Markdown: the rule's page without its examples' marks
    severity: Severity
    since: str
    refs: tuple[str, ...]  # "wcag:1.1.1", "section508:E205.4", "act:23a2a8", "law:..."
    default: bool
    url: str
    options: tuple[OptionInfo, ...] = ()
    why: str = ""  # why it matters, in one sentence: the first of the description


class OptionInfo(Record):
    """An option of a rule, stated once in the rule's `Options` class."""

    name: str
    type: str  # "integer" "number" "string" "boolean" "array"
    default: Any
    help: str
    choices: tuple[str, ...] = ()  # of a string that is one of a few words
    pattern: str = ""  # what a string, or each one of an array, must look like


class Report(Record):
    """The result of a run: the only argument of a renderer."""

    findings: tuple[Finding, ...]
    ignored: tuple[Finding, ...]
    baselined: tuple[Finding, ...]
    files: tuple[str, ...]  # checked
    skipped: tuple[Skipped, ...]
    rules: Mapping[str, RuleInfo]  # every rule that could have fired, by id
    seconds: float
    notes: tuple[str, ...] = ()  # said once for the whole run: what a person must still judge
    crashes: tuple[str, ...] = ()  # rules that failed: a bug of ours, exit 3
    pages: int = 0  # documents among those checked that are pages
    criteria: frozenset[str] = frozenset()  # those of WCAG ("wcag:1.1.1") that rules looked at on a page
