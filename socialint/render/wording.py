"""Sentences that several formats share. None of them ever says that a text is fine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from socialint.model import Severity
from socialint.report import Finding, Report

if TYPE_CHECKING:
    from socialint.page.criteria import Criterion

SEVERITIES = (Severity.error, Severity.warning, Severity.note)

NOT_JUDGED = "a person must still judge whether claims are true, text alternatives fit, and the law is met"


def count(number: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def found(findings: Iterable[Finding]) -> str:
    """`2 errors, 1 note`, the worst first; `no findings`."""
    kinds = Counter(finding.severity for finding in findings)
    return ", ".join(count(kinds[severity], severity.value) for severity in SEVERITIES if kinds[severity]) or "no findings"


def checked(report: Report) -> str:
    """`2 errors in 4 files checked`; `no files checked`."""
    if not report.files and not report.findings:
        return "no files checked"
    return f"{found(report.findings)} in {count(len(report.files), 'file')} checked"


def set_aside(report: Report) -> str:
    """`1 ignored, 2 in the baseline, 1 file skipped`; "" where nothing was."""
    parts = (
        (len(report.ignored), f"{len(report.ignored)} ignored"),
        (len(report.baselined), f"{len(report.baselined)} in the baseline"),
        (len(report.skipped), f"{count(len(report.skipped), 'file')} skipped"),
    )
    return ", ".join(text for number, text in parts if number)


def wcag(report: Report) -> tuple[tuple[Criterion, ...], tuple[Criterion, ...]]:
    """The WCAG criteria that rules of this run looked at on a page, and the others; nothing where no page was checked."""
    if not report.pages:
        return (), ()
    from socialint.page.criteria import split

    return split(report.criteria)


def wcag_coverage(looked_at: int, left: int) -> str:
    """How many WCAG criteria no rule looked at: `WCAG 2.2 A and AA: 31 of 55 criteria not looked at, 24 only in part`."""
    total = looked_at + left
    rest = f", {looked_at} only in part" if looked_at else ""
    return f"WCAG 2.2 A and AA: {left} of {total} criteria not looked at{rest}"


def crashed(crash: str) -> str:
    """What is said of a rule that failed."""
    return f"a rule failed, and what it would have found is missing: {crash} (a bug in socialint: please report it)"


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """Errors, warnings, notes; else in the order given."""
    return sorted(findings, key=lambda finding: -finding.severity.rank)
