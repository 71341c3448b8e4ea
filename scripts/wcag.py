"""The table of WCAG criteria: `docs/wcag.md`, written by generate.py from `socialint/page/wcag.toml` and the rules' references."""

from __future__ import annotations

import tomllib
from pathlib import Path

from socialint.report import RuleInfo

DATA = Path(__file__).resolve().parent.parent / "socialint/page/wcag.toml"


def table(known: dict[str, RuleInfo]) -> str:
    """The page: each criterion of levels A and AA, what the rules find of it, and what is left to people."""
    data = tomllib.loads(DATA.read_text("utf-8"))
    criteria = data["criteria"]
    rules: dict[str, list[RuleInfo]] = {number: [] for number in criteria}
    for info in sorted(known.values()):
        for ref in info.refs:
            kind, _, number = ref.partition(":")
            if kind == "wcag" and number in rules and info not in rules[number]:
                rules[number].append(info)
    seen = sum(bool(infos) for infos in rules.values())
    lines = [
        "<!-- Generated from the rules and socialint/page/wcag.toml by scripts/generate.py: edit it there. -->",
        "",
        "# WCAG 2.2, criterion by criterion",
        "",
        f"Of the {len(criteria)} success criteria of levels A and AA, the rules look at {seen}, and at each of them only in part:",
        "they find faults that stand in the markup, the styles, the text or a local file. **No finding does not mean that a",
        "criterion is met.** The last column says what a person must still look at, with the page in a browser.",
        "",
        f"Source of the criteria: [{data['version']}]({data['source']}), checked on {data['checked']}.",
        "Section 508 (E205.4) asks for the criteria that WCAG 2.0 already had, EN 301 549 (V3.2.1) for those up to 2.1.",
        "",
        "| criterion | level | since | what the rules find | what a person must check |",
        "|---|---|---|---|---|",
    ]
    for number, row in criteria.items():
        found = "<br>".join(_rule(info) for info in rules[number]) or "nothing"
        lines.append(f"| {number} {row['name']} | {row['level']} | {row['since']} | {found} | {row['person']} |")
    return "\n".join(lines) + "\n"


def _rule(info: RuleInfo) -> str:
    note = "" if info.default else " (off by default)"
    summary = info.summary if info.summary[:2].isupper() else info.summary[:1].lower() + info.summary[1:]
    return f"[{info.id}](rules/{info.id}.md): {summary}{note}"
