"""GitLab Code Quality: the JSON report of a merge request's widget.

GitLab drops a finding whose fingerprint it has seen in the same report, so a
repeated one is told apart by its number. Lines count from 1; the format needs
no columns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from socialint.model import Severity
from socialint.render.escape import ascii_pieces
from socialint.report import Finding, Report

_SEVERITIES = {Severity.error: "major", Severity.warning: "minor", Severity.note: "info"}


def render(report: Report) -> Iterator[str]:
    """The findings as a JSON array."""
    seen: Counter[str] = Counter()
    return ascii_pieces(_issue(finding, seen) for finding in report.findings)


def _issue(finding: Finding, seen: Counter[str]) -> dict[str, Any]:
    seen[finding.fingerprint] += 1
    number = seen[finding.fingerprint]
    return {
        "description": finding.message or finding.rule,
        "check_name": finding.rule,
        "fingerprint": finding.fingerprint if number == 1 else f"{finding.fingerprint}-{number}",
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": finding.path.removeprefix("./"),
            "lines": {"begin": finding.line, "end": finding.end_line},
        },
    }
