"""What rules found in a file, on its way to findings: in order, each once, with its place, fingerprint and no private data."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from socialint import baseline
from socialint.model import Hit, Related, Severity, Span
from socialint.project import Project
from socialint.reading import private
from socialint.report import Finding, RelatedPlace, RuleInfo
from socialint.source import Source


class Gathered:
    """The hits of one file, or of a part of a large one, on their way to findings."""

    def __init__(self, source: Source, project: Project, relative: str) -> None:
        self.source = self.whole = source
        self.project = project
        self.relative = relative
        self.hits: list[tuple[RuleInfo, Hit, str]] = []
        self.set_aside: list[tuple[RuleInfo, Hit, str]] = []
        self.unused: list[Hit] = []  # ignores that set nothing aside in one document
        self.used: set[Span] = set()  # and those that did in another
        self._counts: dict[str, int] = {}  # of fingerprints in the file

    def of_part(self, source: Source) -> Gathered:
        """The same, with nothing in it, for a part of the file."""
        other = Gathered(source, self.project, self.relative)
        other.whole, other._counts = self.whole, self._counts
        return other

    def add(self, info: RuleInfo, hit: Hit) -> None:
        """Adds a hit of a rule."""
        self.hits.append((info, hit, ""))

    def add_by_id(self, id: str, hit: Hit) -> None:
        """Adds a hit of the rule of this id, where that is on for the file."""
        if self.project.is_on(id, self.relative):
            self.add(self.project.rule(id).info, hit)

    def findings(self) -> Iterator[Finding]:
        """The findings of the hits."""
        for hit in self.unused:
            if hit.span not in self.used:  # by another variant of the same post
                self.add_by_id("ignore-unused", hit)
        return self._finished(self.hits)

    def ignored(self) -> Iterator[Finding]:
        """Those that an ignore set aside."""
        return self._finished(self.set_aside)

    def _finished(self, hits: list[tuple[RuleInfo, Hit, str]]) -> Iterator[Finding]:
        """Findings in the order of the file, each once."""
        if not hits:
            return  # the text of a large file as a whole is not asked for
        source, text, before = self.source, self.source.text, self.source.begin.offset
        last = None
        for entry in sorted(hits, key=_order):
            order = _order(entry)
            if order == last:
                continue
            last = order
            info, hit, reason = entry
            start, end = hit.span
            matched = "" if info.family == "privacy" else text[start : min(end, start + 500)]
            yield Finding(
                info.id,
                Severity.note if hit.review else info.severity,
                hit.review,
                source.path,
                *source.place(start, end),
                before + start,
                before + end,
                _said(hit.message),
                _said(hit.hint),
                info.url,
                tuple(map(self._related, hit.related)),
                self._fingerprint(info.id, matched),
                self.whole,
                reason,
            )

    def _fingerprint(self, id: str, matched: str) -> str:
        first = baseline.fingerprint(id, self.relative, matched, 1)
        number = self._counts[first] = self._counts.get(first, 0) + 1
        return first if number == 1 else baseline.fingerprint(id, self.relative, matched, number)

    def _related(self, other: Related) -> RelatedPlace:
        source = other.source or self.source
        return RelatedPlace(source.path, *source.place(*other.span), _said(other.message))


def _order(entry: tuple[RuleInfo, Hit, str]) -> tuple[Span, str, str]:
    """What puts the hits of a file in order, and which of them say the same."""
    info, hit, _ = entry
    return hit.span, info.id, hit.message


@lru_cache(maxsize=1024)  # many findings say the same, and hold it together
def _said(text: str) -> str:
    """A message as it must be: on one line, also where the value that it shows has several, and without private data."""
    return private.redact(" ".join(text.splitlines()))
