"""Markdown for the summary of a GitHub Actions step: every finding, by rule and by file.

GitHub drops a summary of more than 1 MiB as a whole, so this one stops at an
entry before and says how many it leaves out. Nothing from a file is read as
Markdown or HTML, mentions nobody and links nowhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from socialint.pattern import pattern
from socialint.render.ansi import web_address
from socialint.render.escape import inert, safe
from socialint.render.wording import NOT_JUDGED, checked, count, crashed, set_aside, wcag, wcag_coverage
from socialint.report import Finding, Report
from socialint.resources import WCAG_URL

_LIMIT = 1_000_000  # bytes of UTF-8; GitHub takes 1,048,576
_RESERVE = 1000  # bytes for the last lines
_LONGEST = 600  # code points of a path or a message
_WORD_JOINER = "\u2060"  # no width, no line break: parts what would become a link, a mention or an issue
_TRIGGER = pattern(r"@|#|GH-(?=\d)|:(?=//)|www(?=\.)|:(?=[\w+-]{1,40}:)", re.IGNORECASE)


_ENTITIES = {ord(char): f"&#{ord(char)};" for char in "\\`*_{}[]<>#|&~$@"}


class _Section(NamedTuple):
    """Lines that open a section, and its entries, each of one line. A section without entries is not shown."""

    head: tuple[str, ...]
    entries: Iterator[str]


def render(report: Report, *, limit: int = _LIMIT) -> str:
    """The report as GitHub-flavoured Markdown in at most `limit` bytes of UTF-8, as long as its first lines fit."""
    lines = list(_opening(report))
    last = list(_criteria(report))
    room = limit - _RESERVE - sum(map(_size, (*lines, *last)))
    left_out = 0
    for section in _sections(report):
        head = section.head
        for entry in section.entries:
            needed = sum(map(_size, head)) + _size(entry)
            if left_out or needed > room:
                left_out += 1
                continue
            lines += [*head, entry]
            head = ()
            room -= needed
    if left_out:
        rows = "row is" if left_out == 1 else "rows are"
        lines += ["", f"**{left_out} more {rows} left out: a step summary may hold 1 MiB. The JSON report has everything.**"]
    return "\n".join([*lines, *last]) + "\n"


def _opening(report: Report) -> Iterator[str]:
    yield f"## socialint: {checked(report)}"
    yield ""
    if aside := set_aside(report):
        yield f"Besides: {aside}."
        yield ""
    yield f"{NOT_JUDGED[0].upper()}{NOT_JUDGED[1:]}."
    for crash in report.crashes:
        yield f"\n**Error:** {prose(crashed(crash))}"
    for note in report.notes:
        yield f"\n**Note:** {prose(note)}"


def _sections(report: Report) -> Iterator[_Section]:
    rules = Counter((finding.severity, finding.rule) for finding in report.findings)
    order = sorted(rules, key=lambda kind: (-kind[0].rank, -rules[kind], kind[1]))
    links = {finding.rule: _link(finding) for finding in report.findings}
    yield _Section(
        ("", "### By rule", "", "| rule | severity | findings | why it matters |", "| --- | --- | --: | --- |"),
        (f"| {links[rule]} | {severity} | {rules[severity, rule]} | {_why(report, rule)} |" for severity, rule in order),
    )
    for path, found in _by_path(report.findings).items():
        head = ("", f"### {code(path)}", "", "| place | severity | rule | finding |", "| --: | --- | --- | --- |")
        yield _Section(head, (_row(finding, links[finding.rule]) for finding in found))
    yield _Section(
        ("", "### Ignored", ""),
        (
            f"- {_place(finding)}: {prose(finding.rule)}: {prose(finding.reason) or 'no reason given'}"
            for finding in report.ignored
        ),
    )
    yield _Section(("", "### Not checked", ""), (f"- {code(item.path)}: {prose(item.reason)}" for item in report.skipped))


def _criteria(report: Report) -> Iterator[str]:
    """What nothing looked at on the pages, for a person to check: folded, since it is long and changes little."""
    if not report.pages:
        return
    looked_at, left = wcag(report)
    said = wcag_coverage(len(looked_at), len(left))
    yield from ("", "### Not looked at", "", f"{said} ({count(report.pages, 'page')}; [criterion by criterion]({WCAG_URL})).")
    if left:
        yield from ("", "<details>", "<summary>What a person must check where nothing was looked at</summary>", "")
        yield from (f"- {criterion.number} {criterion.name} ({criterion.level}): {criterion.person}" for criterion in left)
        yield from ("", "</details>")


def _why(report: Report, rule: str) -> str:
    info = report.rules.get(rule)
    return prose(info.why) if info else ""


def _row(finding: Finding, link: str) -> str:
    text = prose(finding.message)
    if finding.hint:
        text += f"<br><sub>{prose(finding.hint)}</sub>"
    return f"| {finding.line}:{finding.column} | {finding.severity} | {link} | {text} |"


def _place(finding: Finding) -> str:
    return f"{code(finding.path)} {finding.line}:{finding.column}"


def _link(finding: Finding) -> str:
    url = web_address(finding.url).replace("(", "%28").replace(")", "%29")
    return f"[{prose(finding.rule)}]({url})" if url else prose(finding.rule)


def _by_path(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    paths: dict[str, list[Finding]] = {}
    for finding in findings:
        paths.setdefault(finding.path, []).append(finding)
    return paths


def _size(line: str) -> int:
    return len(line.encode()) + 1


def prose(text: str) -> str:
    """Text as text: signs of Markdown and HTML as character references, which never have a meaning of their own."""
    text = _cut(safe(text))
    return _TRIGGER.sub(lambda match: match[0] + _WORD_JOINER, text).translate(_ENTITIES)


def code(text: str) -> str:
    """Text as a code span. Not for a table, where a `|` ends the cell first."""
    text = _cut(inert(text))
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    blank = " " if len(fence) > 1 or text[:1] == " " or text[-1:] == " " else ""
    return f"{fence}{blank}{text}{blank}{fence}"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
