"""Text for people: the line with the place marked, what to do, where to read more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from socialint.model import Finding, Report
from socialint.render.ansi import Ansi, web_address
from socialint.render.escape import at_line_start, inert
from socialint.render.mask import Mask
from socialint.render.wording import NOT_JUDGED, SEVERITIES, checked, count, crashed, set_aside, wcag, wcag_coverage
from socialint.resources import WCAG_URL

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
    mask = Mask(report)
    explained: set[str] = set()
    for finding in report.findings:
        yield f"{_headline(finding, ansi)}\n"
        if not quiet:
            info = report.rules.get(finding.rule)
            why = info.why if info and finding.rule not in explained else ""  # once a run is enough
            explained.add(finding.rule)
            yield from _lines([*_body(finding, why, mask, ansi, width), ""])
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


def _headline(finding: Finding, ansi: Ansi) -> str:
    place = ansi.paint("strong", at_line_start(finding.path)) + ansi.paint("faint", f":{finding.line}:{finding.column}:")
    rule = ansi.link(web_address(finding.url), inert(finding.rule))
    return f"{place} {ansi.paint(finding.severity, f'{finding.severity}[{rule}]')} {ansi.paint('strong', inert(finding.message))}"


def _body(finding: Finding, why: str, mask: Mask, ansi: Ansi, width: int) -> Iterator[str]:
    """The line with its mark, then what helps, behind a frame that keeps text from files off the start of the line."""
    from socialint.render.excerpt import excerpt

    number = str(finding.line)
    margin = " " * len(number)
    bar = ansi.paint("frame", "|")
    shown = excerpt(finding, mask, max(width - len(number) - 3, _NARROWEST))
    if shown:
        yield f"{margin} {bar}"
        marked = shown.marked
        if shown.mixed:
            marked = ansi.paint(finding.severity, "⟦") + marked + ansi.paint(finding.severity, "⟧")
        yield f"{ansi.paint('frame', number)} {bar} {shown.before}{marked}{shown.after}".rstrip()
        if not shown.mixed:
            yield f"{margin} {bar} {' ' * shown.indent}{ansi.paint(finding.severity, '^' * shown.length)}"
        last = finding.end_line - (finding.end_column == 1)  # the end is exclusive: at column 1 the line is not in it
        if last > finding.line:
            more = f"and {count(last - finding.line, 'more line')}, to line {last}"
            yield f"{margin} {bar} {ansi.paint('faint', more)}"
    sign = ansi.paint("frame", "=")
    if finding.review:
        yield f"{margin} {sign} {ansi.paint('strong', 'look:')} a person has to decide this one"
    if why:
        yield f"{margin} {sign} {ansi.paint('strong', 'why:')} {inert(why)}"
    if finding.hint:
        yield f"{margin} {sign} {ansi.paint('strong', 'hint:')} {inert(finding.hint)}"
    for place in finding.related:
        where = f"{inert(place.path)}:{place.line}:{place.column}"
        yield f"{margin} {sign} {ansi.paint('strong', 'see:')} {where}: {inert(place.message)}"
    if url := web_address(finding.url):
        yield f"{margin} {sign} {ansi.paint('faint', 'more:')} {ansi.paint('faint', ansi.link(url, inert(url)))}"


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
