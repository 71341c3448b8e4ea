"""One report with all that is hard to print: emoji, tabs, wide and right-to-left scripts, hostile names, private data."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from socialint.model import Severity
from socialint.report import Finding, RelatedPlace, Report, RuleInfo, Skipped
from socialint.source import Source

EMAIL = "jane.roe@clinic.test"
PHONE = "+47 400 00 123"

RULES = {
    "alt-missing": ("Image has no text alternative", Severity.error, ("wcag:1.1.1", "section508:E205.4", "act:23a2a8")),
    "post-hashtag-case": ("Hashtag of several words has no capitals", Severity.warning, ("doc:https://example.org/hashtags",)),
    "page-lang": ("Page does not say its language", Severity.error, ("wcag:3.1.1",)),
    "page-table-header": ("Table has no header cells", Severity.error, ("wcag:1.3.1",)),
    "post-length": ("Post is longer than its platform takes", Severity.error, ("platform:x",)),
    "privacy-email": ("Text holds a private e-mail address", Severity.error, ("law:eu-gdpr",)),
    "privacy-phone": ("Text holds a private phone number", Severity.error, ("law:eu-gdpr",)),
    "reading-sentence-length": ("Sentence is long", Severity.note, ()),
    "file-unreadable": ("File cannot be read", Severity.error, ()),
}


def rules() -> Mapping[str, RuleInfo]:
    return {
        id: RuleInfo(
            id,
            id.partition("-")[0],
            summary,
            f"{summary}.\n\nWhy it matters: people are shut out.\n\n## Bad\n\n```markdown\nexample\n```\n",
            severity,
            "0.1",
            refs,
            True,
            f"https://socialint.example/rules/{id}",
            why="People are shut out, and nobody tells them.",
        )
        for id, (summary, severity, refs) in RULES.items()
    }


def finding(rule: str, path: str, marked: str, message: str = "", hint: str = "", **more: object) -> Finding:
    """A finding at the place between ⟦ and ⟧ of a text."""
    start = marked.index("⟦")
    end = marked.index("⟧") - 1
    return at(rule, Source(path, marked.replace("⟦", "").replace("⟧", "")), start, end, message, hint, **more)


def at(rule: str, source: Source, start: int, end: int, message: str = "", hint: str = "", **more: object) -> Finding:
    """A finding at an offset of a file."""
    first, last = source.position(start), source.position(end)
    known = rules().get(rule)
    values: dict[str, object] = {
        "rule": rule,
        "severity": known.severity if known else Severity.error,
        "review": False,
        "path": source.path,
        "line": first.line,
        "column": first.column,
        "end_line": last.line,
        "end_column": last.column,
        "offset": start,
        "end_offset": end,
        "message": message or "something is wrong here",
        "hint": hint,
        "url": known.url if known else "",
        "related": (),
        "fingerprint": f"{rule}-{zlib.crc32(source.path.encode('utf-8', 'replace')):08x}-{start}",
        "source": source,
    }
    return Finding(**{**values, **more})  # type: ignore[arg-type]


def report(*findings: Finding, **more: object) -> Report:
    values: dict[str, object] = {
        "findings": findings,
        "ignored": (),
        "baselined": (),
        "files": tuple(dict.fromkeys(finding.path for finding in findings)),
        "skipped": (),
        "rules": rules(),
        "seconds": 0.25,
    }
    return Report(**{**values, **more})  # type: ignore[arg-type]


def place(source: Source, text: str) -> tuple[Source, int, int]:
    """Where a text stands first in a file."""
    start = source.text.index(text)
    return source, start, start + len(text)


def unreadable(path: str, message: str) -> Finding:
    place = finding("file-unreadable", path, "⟦⟧", message)
    return place._replace(source=None)


def sample() -> Report:
    """The report of the golden files."""
    launch = Source(
        "posts/launch.md",
        "🎉🇳🇴 Vi åpner på Grünerløkka! 👍🏽 #blimedpåfest 会いましょう\n"
        "\n"
        f"Write to {EMAIL} or call {PHONE}, we answer.\n"
        "![](confetti.gif)\n",
    )
    hostile = "posts/::error file=x::100%, #1 @all <b>|`.md"
    found = (
        finding(
            "alt-missing",
            "pages/index.html",
            '<main>\n\t<p>👩‍👩‍👧‍👦 Our team</p>\t⟦<img src="team.png">⟧</main>\n',
            "image team.png has no text alternative",
            'describe it in alt="…", or write alt="" if it only decorates',
        ),
        finding(
            "page-table-header",
            "pages/prices.md",
            "# 料金 Prices\n\n⟦| 製品 | 価格 |\n|---|---|\n| A | 100 |\n⟧\nAll prices with tax.\n",
            "table of 2 columns has no header cells",
            "mark the first row as a header",
            related=(RelatedPlace("pages/prices.md", 1, 1, 1, 12, "the heading above it"),),
        ),
        at(
            "post-hashtag-case",
            *place(launch, "#blimedpåfest"),
            "hashtag #blimedpåfest is read as one word",
            "begin each word with a capital: #BliMedPåFest",
        ),
        at(
            "privacy-email",
            *place(launch, EMAIL),
            "private e-mail address at clinic.test",
            "give the address of a role, or leave it out",
        ),
        at(
            "reading-sentence-length",
            *place(launch, f"Write to {EMAIL} or call {PHONE}, we answer."),
            f'sentence of 41 words: "Write to {EMAIL} or call {PHONE}, we…"',
            "make two sentences of it",
            review=True,
        ),
        finding(
            "post-length",
            "posts/long.json",
            '{"platform": "x", "text": "'
            + "På lørdag åpner vi. " * 15
            + "⟦Velkommen skal dere være!⟧"
            + " Hilsen oss." * 20
            + '"}\n',
            "text is 326 characters long, x takes 280",
            "shorten it by 46 characters",
        ),
        finding(
            "alt-missing",
            hostile,
            "::add-mask::the\u202e ##[error]x \x1b[31m⟦![](\x07a|b.png)⟧ ##vso[task.complete]\n",
            'image "\x07a|b.png" ##[error] <img src=x> @octocat #1 [x](https://evil.example) has no text alternative',
            "describe it\n::error::hint",
        ),
        finding("alt-missing", "posts/شهر.md", "مرحبا بكم ⟦![](صورة.png)⟧ في المتجر\n", "image has no text alternative"),
        unreadable("posts/broken\udcff.md", "not UTF-8: byte 0xff at offset 12"),
    )
    ignored = at(
        "alt-missing",
        *place(launch, "![](confetti.gif)"),
        "image confetti.gif has no text alternative",
        reason=f"decoration, says {EMAIL}",
    )
    old = finding("page-lang", "pages/old.html", "⟦<html>⟧", "page does not say its language")
    return report(
        *found,
        files=("pages/index.html", "pages/prices.md", "pages/fine.md", launch.path, "posts/long.json", hostile, "posts/شهر.md"),
        ignored=(ignored,),
        baselined=(old,),
        skipped=(Skipped("posts/huge.json", "larger than 10 MB"),),
        notes=("no market is declared: no disclosure rule of a country was applied",),
        pages=3,
        criteria=frozenset({"wcag:1.1.1", "wcag:1.3.1", "wcag:3.1.1"}),
    )
