"""SARIF 2.1.0 (OASIS), for code scanning and editors.

Columns are UTF-16 units, which is the standard's default and said all the
same. Fingerprints stand under a key of our own: code scanning reads only
`primaryLocationLineHash`, computes it itself and warns where it differs. No
rule is tagged as security: that would make an alert of a missing picture
description in the same list as a leaked key.

Ignored and baselined findings are left out unless asked for: code scanning
does not know `suppressions` and shows each of them as an open alert.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from socialint.__about__ import __version__
from socialint.model import Severity
from socialint.render.ansi import web_address
from socialint.render.escape import ascii_pieces
from socialint.render.units import Columns
from socialint.render.wording import count, crashed, worst_first
from socialint.report import Finding, Report, RuleInfo

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_HOME = "https://github.com/socialint/socialint"
_RESULTS = 5000  # code scanning keeps so many of a run, the worst
_LONGEST = 1024  # characters of a rule's description


def render(report: Report, *, suppressed: bool = False) -> Iterator[str]:
    """The report as one SARIF run. `suppressed` adds what was ignored or is in the baseline, marked as such."""
    columns = Columns("utf16")
    kept = worst_first(report.findings)[:_RESULTS]
    rules = {rule.id: rule for rule in sorted(report.rules.values(), key=lambda rule: rule.id)}
    indexes = {id: index for index, id in enumerate(rules)}
    results: Iterator[dict[str, Any]] = (_result(finding, indexes, columns) for finding in kept)
    if suppressed:
        results = chain(
            (result | {"suppressions": []} for result in results),
            (_result(each, indexes, columns) | _suppression("inSource", each.reason) for each in report.ignored),
            (_result(each, indexes, columns) | _suppression("external", "in the baseline") for each in report.baselined),
        )
    notices = [_notice("error", crashed(crash)) for crash in report.crashes] + [_notice("note", note) for note in report.notes]
    if left_out := len(report.findings) - len(kept):
        notices.append(_notice("warning", f"{count(left_out, 'finding')} left out: a run may hold {_RESULTS}"))
    run = {
        "tool": {
            "driver": {
                "name": "socialint",
                "informationUri": _HOME,
                "version": __version__,
                "semanticVersion": __version__,
                "rules": map(_rule, rules.values()),
            }
        },
        "automationDetails": {"id": "socialint/"},
        "columnKind": "utf16CodeUnits",
        "invocations": [{"executionSuccessful": not report.crashes, "toolExecutionNotifications": notices}],
        "results": results,
    }
    return ascii_pieces({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: RuleInfo) -> dict[str, Any]:
    summary = rule.summary or rule.id
    description = rule.description.strip() or summary
    url = web_address(rule.url)
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.split("-")),
        "shortDescription": {"text": _short(summary)},
        "fullDescription": {"text": _short(description.partition("\n\n")[0].replace("\n", " "))},
        "help": {"text": description, "markdown": f"{description}\n\n[{rule.id}]({url})" if url else description},
        "defaultConfiguration": {"level": str(rule.severity)},
        "properties": {
            "tags": [rule.family, *rule.refs[:9]],
            "precision": "high",
            "problem.severity": "recommendation" if rule.severity is Severity.note else str(rule.severity),
        },
    } | ({"helpUri": url} if url else {})


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _result(finding: Finding, indexes: dict[str, int], columns: Columns) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": str(finding.severity),
        "message": {"text": ". ".join(part for part in (finding.message, finding.hint) if part) or finding.rule},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": file_uri(finding.path)},
                    "region": {
                        "startLine": finding.line,
                        "startColumn": columns.start(finding),
                        "endLine": finding.end_line,
                        "endColumn": columns.end(finding),
                    },
                }
            }
        ],
        "partialFingerprints": {"socialint/v1": finding.fingerprint},
    }
    if finding.rule in indexes:
        result["ruleIndex"] = indexes[finding.rule]
    if finding.review:
        result["properties"] = {"review": True}
    if finding.related:
        result["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": {
                    "artifactLocation": {"uri": file_uri(place.path)},
                    "region": {"startLine": place.line, "endLine": place.end_line},
                },
                "message": {"text": place.message},
            }
            for number, place in enumerate(finding.related, 1)
        ]
    return result


def _suppression(kind: str, reason: str) -> dict[str, Any]:
    return {"suppressions": [{"kind": kind, "status": "accepted"} | ({"justification": reason} if reason else {})]}


def _notice(level: str, text: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": text}}


def file_uri(path: str) -> str:
    """A path as a relative URI reference, or an absolute `file:` URI where the file is outside the working directory."""
    from urllib.parse import quote

    path = path.removeprefix("./")
    try:
        raw = path.encode("utf-8", "surrogateescape")  # the bytes of a file name that is not UTF-8
    except UnicodeEncodeError:
        raw = path.encode("utf-8", "replace")
    if path.startswith("/"):
        return "file://" + quote(raw)
    if path[1:3] == ":/":  # a drive
        return f"file:///{path[0]}:" + quote(raw[2:])
    return quote(raw)
