"""JUnit XML: one suite per file, one test case per rule that found something in it.

Errors and warnings are failures, notes are output of a case that passes: a
build server turns red on any failure, and a note is no reason for that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, starmap

from socialint.model import Severity
from socialint.render.escape import inert
from socialint.render.wording import count, crashed, worst_first
from socialint.report import Finding, Report, Skipped

_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"})


def render(report: Report) -> Iterator[str]:
    """The report as XML 1.0 in UTF-8."""
    cases: dict[str, dict[str, list[Finding]]] = {path: defaultdict(list) for path in report.files}
    for finding in report.findings:
        cases.setdefault(finding.path, defaultdict(list))[finding.rule].append(finding)
    failures = sum(_fails(found) for rules in cases.values() for found in rules.values())
    tests = sum(max(1, len(rules)) for rules in cases.values()) + len(report.skipped) + len(report.crashes)
    counts = f'tests="{tests}" failures="{failures}" errors="{len(report.crashes)}" time="{report.seconds:.3f}"'
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="socialint" {counts}>\n'
    suites = chain(starmap(_suite, cases.items()), map(_skipped, report.skipped), map(_crash, report.crashes))
    for line in chain.from_iterable(suites):
        yield f"{line}\n"
    yield "</testsuites>\n"


def _suite(path: str, rules: dict[str, list[Finding]]) -> Iterator[str]:
    name = _xml(path)
    failures = sum(map(_fails, rules.values()))
    yield f'  <testsuite name="{name}" tests="{max(1, len(rules))}" failures="{failures}" errors="0" skipped="0">'
    if not rules:
        yield f'    <testcase classname="{name}" name="no findings"/>'
    for rule, found in rules.items():
        yield f'    <testcase classname="{name}" name="{_xml(rule)}" file="{name}" line="{found[0].line}">'
        if _fails(found):
            worst = worst_first(found)[0]
            more = f" (and {count(len(found) - 1, 'more finding')})" if len(found) > 1 else ""
            yield f'      <failure type="{worst.severity}" message="{_xml(worst.message + more)}">'
            yield from _places(found)
            yield "      </failure>"
        else:
            yield "      <system-out>"
            yield from _places(found)
            yield "      </system-out>"
        yield "    </testcase>"
    yield "  </testsuite>"


def _places(found: Sequence[Finding]) -> Iterator[str]:
    for finding in found:
        hint = f" ({finding.hint})" if finding.hint else ""
        yield f"{finding.line}:{finding.column}: {finding.severity}: {_xml(finding.message + hint)}"


def _skipped(item: Skipped) -> Iterator[str]:
    name = _xml(item.path)
    yield f'  <testsuite name="{name}" tests="1" failures="0" errors="0" skipped="1">'
    yield f'    <testcase classname="{name}" name="skipped"><skipped message="{_xml(item.reason)}"/></testcase>'
    yield "  </testsuite>"


def _crash(crash: str) -> Iterator[str]:
    yield '  <testsuite name="socialint" tests="1" failures="0" errors="1" skipped="0">'
    yield f'    <testcase classname="socialint" name="rules"><error message="{_xml(crashed(crash))}"/></testcase>'
    yield "  </testsuite>"


def _fails(found: Sequence[Finding]) -> bool:
    return any(finding.severity is not Severity.note for finding in found)


def _xml(text: str) -> str:
    """Text for content and attributes alike. `inert()` has taken out all that XML 1.0 forbids."""
    return inert(text).translate(_ENTITIES)
