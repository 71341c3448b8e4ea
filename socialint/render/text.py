"""Text for people: the line with the place marked, what to do, where to read more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from socialint.model import Severity
from socialint.render.ansi import Ansi, web_address
from socialint.render.escape import at_line_start, inert
from socialint.render.mask import Mask
from socialint.render.wording import NOT_JUDGED, SEVERITIES, checked, count, crashed, set_aside, wcag, wcag_coverage
from socialint.report import Finding, Report
from socialint.resources import WCAG_URL

_WORDS = ("look", "why", "hint", "see")
_NARROWEST = 20  # cells of a source line that are shown even on a smaller terminal


def render(
    report: Report,
    *,
    color: bool = False,
    links: bool = False,
    width: int = 100,
    quiet: bool = False,
    verbose: bool = False,
    statistics: bool = False,
) -> Iterator[str]:
    """The report as text, finding by finding.

    `color` and `links` are for terminals, `width` is theirs in cells. `quiet`
    leaves one line per finding; `verbose` adds what was ignored, baselined and
    skipped; `statistics` counts by rule. No line begins with text from a file,
    and nothing in it is a command to a CI runner.
    """
    ansi = Ansi(color, links)
    headline = _Headline(ansi)
    body = _Body(ansi, Mask(report), width) if report.findings and not quiet else None
    explained: set[str] = set()
    for finding in report.findings:
        lines = [headline.line(finding)]
        if body:
            info = report.rules.get(finding.rule) if finding.rule not in explained else None
            explained.add(finding.rule)  # to say why once a run is enough
            lines += body.lines(finding, info.why if info else "")
            lines.append("")
        yield "\n".join(lines) + "\n"
    if quiet:
        yield from _lines(f"{ansi.paint('error', 'error')}: {inert(crashed(crash))}" for crash in report.crashes)
        return
    if verbose:
        yield from _lines(_set_aside(report, ansi))
    if statistics:
        yield from _lines(_statistics(report, ansi))
    yield from _lines(_end(report, ansi))


def _lines(lines: Iterable[str]) -> Iterator[str]:
    return (f"{line}\n" for line in lines)


class _Headline:
    """The first line of a finding. What it has in common with that of many others is made once."""

    def __init__(self, ansi: Ansi) -> None:
        self._ansi = ansi
        self._path = cache(self._path_of)
        self._rule = cache(self._rule_of)

    def line(self, finding: Finding) -> str:
        line, column, *_ = finding.place
        paint = self._ansi.paint
        place = self._path(finding.path) + paint("faint", f":{line}:{column}:")
        return f"{place} {self._rule(finding.severity, finding.rule, finding.url)} {paint('strong', inert(finding.message))}"

    def _path_of(self, path: str) -> str:
        return self._ansi.paint("strong", at_line_start(path))

    def _rule_of(self, severity: Severity, rule: str, url: str) -> str:
        return self._ansi.paint(severity, f"{severity}[{self._ansi.link(web_address(url), inert(rule))}]")


class _Body:
    """Below a headline: the line with its mark, then what helps, behind a frame that keeps text from files off its start."""

    def __init__(self, ansi: Ansi, mask: Mask, width: int) -> None:
        self._ansi = ansi
        self._mask = mask
        self._width = width
        self._bar = ansi.paint("frame", "|")
        self._signs = {word: f" {ansi.paint('frame', '=')} {ansi.paint('strong', f'{word}:')} " for word in _WORDS}
        self._address = cache(self._address_of)
        from socialint.render.excerpt import excerpt  # nobody needs it where nothing is found

        self._excerpt = excerpt

    def lines(self, finding: Finding, why: str) -> list[str]:
        line, _, end_line, end_column, *_ = finding.place
        margin = " " * len(str(line))
        lines = self._marked(finding, line, margin)
        last = end_line - (end_column == 1)  # the end is exclusive: at column 1 the line is not in it
        if lines and last > line:
            more = f"and {count(last - line, 'more line')}, to line {last}"
            lines.append(f"{margin} {self._bar} {self._ansi.paint('faint', more)}")
        signs = self._signs
        if finding.review:
            lines.append(f"{margin}{signs['look']}a person has to decide this one")
        if why:
            lines.append(f"{margin}{signs['why']}{inert(why)}")
        if finding.hint:
            lines.append(f"{margin}{signs['hint']}{inert(finding.hint)}")
        for place in finding.related:
            lines.append(f"{margin}{signs['see']}{inert(place.path)}:{place.line}:{place.column}: {inert(place.message)}")
        if more := self._address(finding.url):
            lines.append(margin + more)
        return lines

    def _marked(self, finding: Finding, number: int, margin: str) -> list[str]:
        """The line of the finding, and the mark under it."""
        shown = self._excerpt(finding, self._mask, max(self._width - len(margin) - 3, _NARROWEST))
        if not shown:
            return []
        paint, bar, severity = self._ansi.paint, self._bar, finding.severity
        left, right = (paint(severity, "⟦"), paint(severity, "⟧")) if shown.mixed else ("", "")
        line = f"{paint('frame', str(number))} {bar} {shown.before}{left}{shown.marked}{right}{shown.after}"
        lines = [f"{margin} {bar}", line.rstrip()]
        if not shown.mixed:
            lines.append(f"{margin} {bar} {' ' * shown.indent}{paint(severity, '^' * shown.length)}")
        return lines

    def _address_of(self, url: str) -> str:
        """Where to read more; "" for what is no address."""
        paint, link = self._ansi.paint, web_address(url)
        shown = paint("faint", self._ansi.link(link, inert(link)))
        return link and f" {paint('frame', '=')} {paint('faint', 'more:')} {shown}"


def _set_aside(report: Report, ansi: Ansi) -> Iterator[str]:
    for finding in report.ignored:
        yield f"{ansi.paint('faint', 'ignored:')} {_short(finding)}: {inert(finding.reason) or 'no reason given'}"
    for finding in report.baselined:
        yield f"{ansi.paint('faint', 'baseline:')} {_short(finding)}: {inert(finding.message)}"
    for item in report.skipped:
        yield f"{ansi.paint('faint', 'skipped:')} {inert(item.path)}: {inert(item.reason)}"
    if report.ignored or report.baselined or report.skipped:
        yield ""


def _short(finding: Finding) -> str:
    return f"{inert(finding.path)}:{finding.line}:{finding.column}: {finding.severity}[{inert(finding.rule)}]"


def _statistics(report: Report, ansi: Ansi) -> Iterator[str]:
    kinds = Counter((finding.severity, finding.rule) for finding in report.findings)
    digits = len(str(max(kinds.values(), default=0)))
    for (severity, rule), number in sorted(kinds.items(), key=lambda kind: (-kind[1], -kind[0][0].rank, kind[0][1])):
        yield f"{number:>{digits}}  {ansi.paint(severity, severity.value)}{' ' * (7 - len(severity))}  {inert(rule)}"
    if kinds:
        yield ""


def _end(report: Report, ansi: Ansi) -> Iterator[str]:
    for crash in report.crashes:
        yield f"{ansi.paint('error', 'error')}: {inert(crashed(crash))}"
    for note in report.notes:
        yield f"{ansi.paint('note', 'note')}: {inert(note)}"
    worst = next((severity for severity in SEVERITIES for finding in report.findings if finding.severity is severity), None)
    summary = checked(report)
    aside = set_aside(report)
    yield (ansi.paint(worst, summary) if worst else ansi.paint("strong", summary)) + (f" ({aside})" if aside else "")
    if report.files:
        yield ansi.paint("faint", NOT_JUDGED)
    if report.pages:
        looked_at, left = wcag(report)
        yield ansi.paint("faint", f"{wcag_coverage(len(looked_at), len(left))}: ") + ansi.paint(
            "faint", ansi.link(WCAG_URL, WCAG_URL)
        )
