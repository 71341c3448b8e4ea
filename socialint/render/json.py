"""JSON for programs: everything that is known, by the schema `report`.

Lines and columns count code points from 1, offsets code points from 0; ends
are exclusive.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from socialint.__about__ import __version__
from socialint.render.escape import ascii_pieces
from socialint.render.wording import wcag
from socialint.report import Finding, Report


def render(report: Report) -> Iterator[str]:
    """The report as one JSON object in ASCII, its keys always in the same order."""
    return ascii_pieces(
        {
            "version": 1,
            "tool": {"name": "socialint", "version": __version__},
            "findings": map(_finding, report.findings),
            "files": list(report.files),
            "skipped": [item._asdict() for item in report.skipped],
            "ignored": (_finding(finding) | {"reason": finding.reason} for finding in report.ignored),
            "baselined": map(_finding, report.baselined),
            "notes": list(report.notes),
            "crashes": list(report.crashes),
            "wcag": _wcag(report),
        }
    )


def _wcag(report: Report) -> dict[str, Any]:
    """Which success criteria rules of this run looked at on its pages, each only in part, and which none looked at."""
    in_part, not_at_all = wcag(report)
    return {
        "version": "2.2",
        "levels": ["A", "AA"],
        "pages": report.pages,
        "in_part": [criterion.number for criterion in in_part],
        "not_at_all": [criterion.number for criterion in not_at_all],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "review": finding.review,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "offset": finding.offset,
        "end_offset": finding.end_offset,
        "message": finding.message,
        "hint": finding.hint,
        "url": finding.url,
        "related": [place._asdict() for place in finding.related],
        "fingerprint": finding.fingerprint,
    }
