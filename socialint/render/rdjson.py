"""Reviewdog's diagnostic format (rdjson), for review comments on any host.

Columns count UTF-8 bytes from 1; the end is exclusive.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from socialint.model import Severity
from socialint.render.ansi import web_address
from socialint.render.escape import ascii_pieces
from socialint.render.units import Columns
from socialint.report import Finding, Report

_SEVERITIES = {Severity.error: "ERROR", Severity.warning: "WARNING", Severity.note: "INFO"}


def render(report: Report) -> Iterator[str]:
    """The findings as one rdjson object."""
    columns = Columns("utf8")
    return ascii_pieces(
        {"source": {"name": "socialint"}, "diagnostics": (_diagnostic(each, columns) for each in report.findings)}
    )


def _diagnostic(finding: Finding, columns: Columns) -> dict[str, Any]:
    code = {"value": finding.rule, "url": web_address(finding.url)}
    return {
        "message": f"{finding.message}\n{finding.hint}" if finding.hint else finding.message,
        "location": {
            "path": finding.path,
            "range": {
                "start": {"line": finding.line, "column": columns.start(finding)},
                "end": {
                    "line": finding.end_line,
                    "column": columns.end(finding),
                },
            },
        },
        "severity": _SEVERITIES[finding.severity],
        "code": {key: value for key, value in code.items() if value},
    }
