"""`socialint check`: the default verb."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterable, Iterator

TYPE_CHECKING = False  # `typing` itself costs more than the answer to --help
if TYPE_CHECKING:
    from socialint.report import Report
    from socialint.run import Outcome, Request

#: So many code points of a report are written at once.
_AT_ONCE = 64 * 1024


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options; `--help` is made of them without importing more."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files and folders (default: the working directory)")
    rules = parser.add_argument_group("rules")
    rules.add_argument(
        "--select",
        action="append",
        default=[],
        metavar="RULES",
        help="only these rules: ids or families, parted by commas, or `all`",
    )
    rules.add_argument("--ignore", action="append", default=[], metavar="RULES", help="not these rules")
    rules.add_argument("--config", metavar="FILE", help="this configuration and no other")
    rules.add_argument("--isolated", action="store_true", help="no configuration at all")
    rules.add_argument(
        "--packs",
        action="append",
        default=[],
        metavar="FILE",
        help="also this pack of yours, or the packs of this folder (may be given several times)",
    )
    rules.add_argument("--today", type=day, metavar="DAY", help="what is in force on this day (YYYY-MM-DD)")
    rules.add_argument("--baseline", metavar="FILE", help="report only what is not in this baseline")
    rules.add_argument(
        "--fail-on",
        choices=("error", "warning", "note", "never"),
        help="lowest severity for exit code 1 (default: error, or the configuration's)",
    )
    report = parser.add_argument_group("report")
    report.add_argument(
        "--format",
        action="append",
        default=[],
        metavar="NAME[=FILE]",
        help="text (default), github, json, sarif, summary, junit, gitlab, rdjson; may be given several times",
    )
    report.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colours in the text format")
    report.add_argument("--statistics", action="store_true", help="how often each rule found something")
    report.add_argument("-q", "--quiet", action="store_true", help="one line a finding")
    report.add_argument("-v", "--verbose", action="store_true", help="also what was ignored, skipped and known before")
    files = parser.add_argument_group("files")
    files.add_argument("--stdin-filename", metavar="NAME", help="read standard input as if it were this file")
    files.add_argument(
        "--hook",
        action="store_true",
        help="paths come from a hook: none means nothing to do, and what is no content is skipped silently",
    )


def day(text: str) -> str:
    """A day in its usual form. Raises ValueError for what is none."""
    from datetime import date

    return date.fromisoformat(text).isoformat()


def words(texts: list[str]) -> tuple[str, ...]:
    """The selectors of --select or --ignore."""
    return tuple(word.strip() for text in texts for word in text.split(",") if word.strip())


def refuse_unknown(request: Request) -> None:
    """Raises SocialintError for a selector that means no rule: of ours, of a pack, of a plug-in that holds for a named path."""
    chosen = (*request.selection.select, *request.selection.ignore)
    if not chosen:
        return
    from pathlib import Path

    from socialint import rules
    from socialint.errors import SocialintError
    from socialint.project import Projects

    ours = rules.entries()
    others = [word for word in chosen if word.startswith("disclosure") or rules.selector_fault(word, ours)]
    if not others:
        return
    projects = Projects(request.selection, request.config, request.isolated)
    for path in map(Path.absolute, map(Path, request.stdin[:1] if request.stdin else request.paths)):
        projects.of(path / "any.md" if path.is_dir() else path)
    known = {id for project in projects.all() for id in project.known(others)}
    for word in others:
        if fault := rules.selector_fault(word, known):
            raise SocialintError(fault)


def main(options: argparse.Namespace) -> int:
    """Checks, writes the reports, and returns the exit code."""
    if options.hook and not options.paths and not options.format:
        return 0
    # The trees of an archive's posts wait for the collector. To let them pile up costs memory, to look too often time.
    gc.set_threshold(6000, 100)
    from socialint.run import run

    outputs = _outputs(options)
    request = _request(options)
    refuse_unknown(request)
    outcome = run(request, options.fail_on or "", _progress())
    for name, target in outputs:
        _write(name, target, outcome.report, options)
    return _told(outcome)


def _outputs(options: argparse.Namespace) -> list[tuple[str, str]]:
    """The formats of the reports and where they go, "" for standard output. Raises SocialintError for an unknown format."""
    from socialint import render
    from socialint.errors import SocialintError

    outputs = [(name, target) for name, _, target in (text.partition("=") for text in options.format)]
    for name, _ in outputs:
        if name != render.DEFAULT and name not in render.formats():
            from socialint.suggest import did_you_mean

            near = did_you_mean(name, render.formats()) or f" (there are {', '.join(render.formats())})"
            raise SocialintError(f'unknown format "{name[:60]}"{near}')
    return outputs or [(render.DEFAULT, "")]


def _request(options: argparse.Namespace) -> Request:
    """What is to be checked. Raises SocialintError where the configuration that is named is not there."""
    from pathlib import Path

    from socialint.errors import SocialintError
    from socialint.project import Selection
    from socialint.run import Request

    config = Path(options.config).absolute() if options.config else None
    if config is not None and not config.is_file():
        raise SocialintError(f"{options.config}: there is no such configuration")
    return Request(
        paths=tuple(options.paths or ([] if options.hook else ["."])),
        selection=Selection(words(options.select), words(options.ignore), tuple(map(Path, options.packs)), options.today or ""),
        config=config,
        isolated=options.isolated,
        hook=options.hook,
        baseline=Path(options.baseline) if options.baseline else None,
        stdin=(options.stdin_filename, sys.stdin.buffer.read()) if options.stdin_filename else None,
    )


def _write(name: str, target: str, report: Report, options: argparse.Namespace) -> None:
    """Writes a report, to standard output where no file is named. Raises SocialintError for a file that cannot be written."""
    from socialint import render
    from socialint.errors import SocialintError

    if target:
        try:
            with open(target, "w", encoding="utf-8", errors="replace", newline="") as file:
                file.writelines(render.pieces(name, report))
        except OSError as error:
            raise SocialintError(f"{target}: cannot be written: {(error.strerror or '').lower()}") from None
        return
    extra = _text_options(options) if name == "text" else {}
    for text in _together(render.pieces(name, report, **extra)):
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def _together(pieces: Iterable[str]) -> Iterator[str]:
    """The same text in larger pieces: with PYTHONUNBUFFERED, standard output writes each one by itself."""
    waiting: list[str] = []
    length = 0
    for piece in pieces:
        waiting.append(piece)
        length += len(piece)
        if length >= _AT_ONCE:
            yield "".join(waiting)
            waiting, length = [], 0
    yield "".join(waiting)


def _told(outcome: Outcome) -> int:
    """The exit code. What stands in no report is said on standard error."""
    from socialint.render.escape import inert

    code = 1 if outcome.failed else 0
    for path in outcome.missing:
        sys.stderr.write(f"socialint: {inert(path)}: there is no such file or folder\n")
        code = 2
    for path in outcome.empty:
        sys.stderr.write(f"socialint: {inert(path)}: no Markdown, HTML or JSON file below it\n")
        code = 2
    for skipped in outcome.report.skipped:
        sys.stderr.write(f"socialint: {inert(skipped.path)}: skipped: {inert(skipped.reason)}\n")
    for crash in outcome.report.crashes:
        sys.stderr.write(f"socialint: a rule of ours failed, please report it: {inert(crash)}\n")
        code = 3
    return code


def _text_options(options: argparse.Namespace) -> dict[str, object]:
    from socialint.cli import terminal_width

    terminal = sys.stdout.isatty()
    color = options.color == "always" or (
        options.color == "auto"
        and (bool(os.environ.get("FORCE_COLOR")) or (terminal and os.environ.get("TERM") != "dumb"))
        and not os.environ.get("NO_COLOR")
    )
    return {
        "color": color,
        "links": color and terminal,
        "width": terminal_width(100) if terminal else 100,
        "quiet": options.quiet,
        "verbose": options.verbose,
        "statistics": options.statistics,
    }


def _progress() -> Callable[[int, int], None] | None:
    """A line on the terminal that counts files, from half a second on; None where nobody looks."""
    if not sys.stderr.isatty():
        return None
    from time import perf_counter

    started = perf_counter()
    last = [started]

    def tell(done: int, total: int) -> None:
        now = perf_counter()
        if now - started > 0.5 and now - last[0] > 0.1:
            last[0] = now
            sys.stderr.write(f"\r{done} of {total} files" if done + 1 < total else "\r\x1b[K")

    return tell
