"""Keeps private data out of every report.

A privacy rule never says the value that it found. Another rule may find
something on the same line, or quote a text that holds an address: so messages
and source lines pass here before any format sees them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from operator import itemgetter

from socialint.model import Span
from socialint.reading import private
from socialint.render.escape import safe
from socialint.report import Finding, Report
from socialint.source import Source

BLOCK = "█"
_AROUND = 256  # code points on either side of a window: a value that is cut there is still recognised
_MOST = 4096  # texts that are kept in mind
_SHORTEST = 4  # a shorter value says nothing by itself, and would be found everywhere


class Mask:
    """What is known to be private in the files of a report."""

    __slots__ = ("_seen", "_spans", "_values")

    def __init__(self, report: Report) -> None:
        spans: dict[str, set[Span]] = defaultdict(set)
        values: dict[str, set[str]] = defaultdict(set)
        found = (*report.findings, *report.ignored, *report.baselined)
        private_rules = {rule for rule in {finding.rule for finding in found} if _private(rule, report)}
        for finding in found if private_rules else ():
            if finding.source is not None and finding.rule in private_rules:
                span = Span(finding.offset, finding.end_offset)
                spans[finding.path].add(span)
                values[finding.path].add(_said(finding))
        self._spans = {path: _merged(found) for path, found in spans.items()}
        self._values = {path: sorted(filter(_telling, found), key=len, reverse=True) for path, found in values.items()}
        self._seen: dict[tuple[str, str], str] = {}

    def source(self, path: str, source: Source, start: int, end: int) -> str:
        """`source.text[start:end]`, each private code point replaced by `█`: the length stays."""
        text = source.text
        # No value goes over the end of a line.
        low = text.rfind("\n", max(0, start - _AROUND), start) + 1 or max(0, start - _AROUND)
        high = text.find("\n", end, end + _AROUND)
        high = high if high >= 0 else end + _AROUND
        shown = private.redact(text[low:high])[start - low : end - low]
        spans = self._spans.get(path)
        return _without_spans(shown, source.begin.offset + start, spans) if spans else shown

    def words(self, path: str, text: str) -> str:
        """A message about a file, on one line and without private data."""
        values = self._values.get(path, ())
        key = (path if values else "", text)  # most files hold nothing private, and have the same said about them
        known = self._seen.get(key)
        if known is None:
            known = text
            for value in values:
                known = _without(known, value)
            known = safe(private.redact(known))
            if len(self._seen) >= _MOST:
                self._seen.clear()
            self._seen[key] = known
        return known

    def report(self, report: Report) -> Report:
        """The report as any format may show it: every message safe to print."""
        return report._replace(
            findings=self._findings(report.findings),
            ignored=self._findings(report.ignored),
            baselined=self._findings(report.baselined),
            skipped=tuple(item._replace(reason=self.words(item.path, item.reason)) for item in report.skipped),
            notes=tuple(self.words("", note) for note in report.notes),
            crashes=tuple(self.words("", crash) for crash in report.crashes),
        )

    def _findings(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        masked = tuple(map(self._finding, findings))
        return findings if masked == findings else masked

    def _finding(self, finding: Finding) -> Finding:
        """The finding itself where nothing is to be hidden: a report may hold a great many."""
        path, message, hint, reason = finding.path, finding.message, finding.hint, finding.reason
        safe_message, safe_hint, safe_reason = self.words(path, message), self.words(path, hint), self.words(path, reason)
        related = tuple([place._replace(message=self.words(path, place.message)) for place in finding.related])
        if (safe_message, safe_hint, safe_reason, related) == (message, hint, reason, finding.related):
            return finding
        return finding._replace(message=safe_message, hint=safe_hint, reason=safe_reason, related=related)


def _said(finding: Finding) -> str:
    """What stands in the place of a finding; the beginning of it where that is long."""
    assert finding.source is not None
    source = finding.source.near(finding.offset)
    start = finding.offset - source.begin.offset
    return source.text[start : start + min(finding.end_offset - finding.offset, _AROUND)].strip()


def _merged(spans: Iterable[Span]) -> list[Span]:
    """The same places in order, none touching another."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _without_spans(text: str, start: int, spans: list[Span]) -> str:
    """A text that stands at an offset of its file, without what these spans of the file hold. The spans are in order."""
    end = start + len(text)
    for span in spans[bisect_right(spans, start, key=itemgetter(1)) : bisect_left(spans, end, key=itemgetter(0))]:
        low, high = max(span.start, start) - start, min(span.end, end) - start
        text = text[:low] + BLOCK * (high - low) + text[high:]
    return text


def _private(id: str, report: Report) -> bool:
    rule = report.rules.get(id)
    return (rule.family if rule else id.partition("-")[0]) == "privacy"


def _telling(value: str) -> bool:
    return len(value) >= _SHORTEST


def _without(text: str, value: str) -> str:
    """The text without the value, and without a beginning of it that a message cut off with an ellipsis."""
    text = text.replace(value, BLOCK * len(value))
    if "…" in text and (at := text.rindex("…")) and (first := text.rfind(value[:_SHORTEST], 0, at)) >= 0:
        rest = text[first:at]
        if value.startswith(rest):
            text = text[:first] + BLOCK * len(rest) + text[at:]
    return text
