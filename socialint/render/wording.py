"""Sentences that several formats share. None of them ever says that a text is fine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from socialint.model import Finding, Report, Severity

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


def crashed(crash: str) -> str:
    """What is said of a rule that failed."""
    return f"a rule failed, and what it would have found is missing: {crash} (a bug in socialint: please report it)"


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """Errors, warnings, notes; else in the order given."""
    return sorted(findings, key=lambda finding: -finding.severity.rank)
