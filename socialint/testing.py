"""For tests of rules, ours and those of plug-ins.

    assert_rule("alt-missing", "One ⟦![](a.png)⟧")

The marks stand in the text itself: they are stripped, the rest is linted, and
the rule's findings must stand exactly where the marks were.
"""

from __future__ import annotations

import re
from pathlib import Path

from socialint.config import Config, parse
from socialint.discover import File
from socialint.model import Span
from socialint.parse import documents
from socialint.parse.parsed import Parsed
from socialint.project import Project, Selection
from socialint.report import Finding
from socialint.run import Collected, check_source
from socialint.source import Source

_MARKS = re.compile("[⟦⟧]")
_SUFFIX = {"markdown": "md", "md": "md", "html": "html", "json": "json", "svg": "svg", "mdx": "mdx"}


def unmark(marked: str) -> tuple[str, list[Span]]:
    """The text without its marks, and the spans they enclosed. Marks may nest; raises ValueError where they do not pair."""
    out: list[str] = []
    spans: list[Span] = []
    opened: list[int] = []
    length = at = 0
    for match in _MARKS.finditer(marked):
        out.append(marked[at : match.start()])
        length += match.start() - at
        at = match.end()
        if match[0] == "⟦":
            opened.append(length)
        elif opened:
            spans.append(Span(opened.pop(), length))
        else:
            raise ValueError("⟧ without ⟦")
    if opened:
        raise ValueError("⟦ without ⟧")
    return "".join([*out, marked[at:]]), sorted(spans)


def file_name(format: str) -> str:
    """The name of a file of a format; a name stays as it is."""
    return format if "." in format else f"test.{_SUFFIX[format]}"


def lint(
    text: str,
    *,
    format: str = "markdown",
    config: str = "",
    select: tuple[str, ...] = (),
    packs: tuple[Path, ...] = (),
    today: str = "",
    root: Path | None = None,
    proving: bool = False,
) -> list[Finding]:
    """Every finding in a text, as if it stood in a file of the format, under a configuration (TOML) with further packs, on a day.

    `format` may also be a file name ("posts/a.md"); `root` is where it and the folders of the configuration lie, by default the
    working directory. `proving`: what cannot be looked at is told even where a run leaves it alone. Raises ConfigError. A rule
    that crashes raises AssertionError.
    """
    name = file_name(format)
    settings = parse(Source("socialint.toml", config)) if config else Config()
    root = root or Path.cwd()
    project = Project(root, settings, Selection(select, packs=packs, today=today, proving=proving))
    collected = Collected()
    check_source(File(name, str(root / name), True), Source(name, text, None), project, collected)
    assert not collected.crashes, collected.crashes
    return collected.findings


def read(text: str, *, format: str = "markdown", config: str = "") -> Parsed:
    """The documents of a text as `lint` reads it, and what is wrong with the file. Raises ConfigError."""
    name = file_name(format)
    settings = parse(Source("socialint.toml", config)) if config else Config()
    project = Project(Path.cwd(), settings, Selection())
    parsed = documents.parse(Source(name, text), project.settings(name))
    for doc in parsed.documents:
        doc.house, doc.context = project.house, project.house.completed(doc.context)
    return parsed


def assert_rule(rule: str, marked: str, *, format: str = "markdown", config: str = "", today: str = "") -> list[Finding]:
    """The findings of `rule` stand exactly at the marks ⟦ ⟧ of the text; none where there are no marks.

    Returns them, for a closer look at messages. Raises AssertionError with both sides shown.
    """
    text, wanted = unmark(marked)
    alone = () if rule.startswith("ignore-") else (rule,)  # an ignore can only be judged where the other rules run
    found = [finding for finding in lint(text, format=format, config=config, select=alone, today=today) if finding.rule == rule]
    spans = sorted(Span(finding.offset, finding.end_offset) for finding in found)
    assert spans == wanted, (
        f"{rule}: expected {[text[a:b] for a, b in wanted]} at {wanted}, found {[text[a:b] for a, b in spans]} at {spans}\n"
        + "\n".join(f"  {finding.message}" for finding in found)
    )
    return found
