"""GitHub Actions annotations: workflow commands for the log of a step.

The runner shows ten of each kind per step and says nothing of the rest, so
the worst come first and the last one of a kind counts what is left.

Columns are counted in UTF-16 units from 1, as the web page that shows them
does and as our SARIF says; GitHub documents neither the unit nor whether
`endColumn` is included. We give the column after the last character, as other
linters do: it is never before `col`, which the checks API would refuse, and a
person who measured it found it so. For a finding of several lines the runner
drops the columns; so do we.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.model import Severity
from socialint.render.escape import inert, safe
from socialint.render.units import Columns
from socialint.render.wording import SEVERITIES, count, crashed
from socialint.report import Finding, Report

_COMMANDS = {Severity.error: "error", Severity.warning: "warning", Severity.note: "notice"}
_LONGEST = 4000  # UTF-16 units of a message; the runner cuts at 4096


def render(report: Report, *, limit: int = 10) -> Iterator[str]:
    """One command per finding, at most `limit` (from 1) of each kind."""
    columns = Columns("utf16")
    for severity in SEVERITIES:
        name = _COMMANDS[severity]
        crashes = report.crashes if severity is Severity.error else ()
        found = [finding for finding in report.findings if finding.severity is severity]
        number = len(crashes) + len(found)
        shown = number if number <= limit else limit - 1
        for crash in crashes[:shown]:
            yield f"::error title=socialint::{_data(crashed(crash))}\n"
        for finding in found[: max(0, shown - len(crashes))]:
            yield f"{_command(finding, name, columns)}\n"
        if shown < number:
            yield f"::{name} title=socialint::{_data(_more(number - shown, name))}\n"


def _command(finding: Finding, name: str, columns: Columns) -> str:
    properties = {"file": finding.path, "line": finding.line}
    if finding.end_line == finding.line:
        properties["col"] = columns.start(finding)
        properties["endLine"] = finding.end_line
        properties["endColumn"] = columns.end(finding)
    else:
        properties["endLine"] = finding.end_line
    properties["title"] = finding.rule
    text = "\n".join(part for part in (finding.message, finding.hint, finding.url) if part)
    return f"::{name} {','.join(f'{key}={_property(str(value))}' for key, value in properties.items())}::{_data(text)}"


def _more(rest: int, name: str) -> str:
    return f"{count(rest, f'more {name}')} not shown here: the log and the summary of this step have them all"


def _data(text: str) -> str:
    """A message as the runner reads it back; everything that it has no escape for is written out."""
    if len(text.encode("utf-16-le", "surrogatepass")) > 2 * _LONGEST:
        text = text.encode("utf-16-le", "surrogatepass")[: 2 * _LONGEST].decode("utf-16-le", "ignore") + "…"
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return inert(text)


def _property(text: str) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A").replace(":", "%3A").replace(",", "%2C")
    return safe(text)
