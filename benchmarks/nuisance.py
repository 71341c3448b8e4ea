"""Findings on real pages: how many of each rule, and a sample of each for a person to judge.

    socialint check FOLDER --isolated --format json > report.json
    python benchmarks/nuisance.py report.json                          # counts
    python benchmarks/nuisance.py report.json --sample page-link-name  # 20 of them, with the lines around

A template that recurs on many pages would fill a sample with itself: findings whose source reads the same but for digits
and blanks count as one, and each page gives one finding before any page gives a second. The seed makes the sample
repeatable. Notes (what a person must judge anyway) are counted and sampled apart: `--notes`.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

Finding = dict[str, Any]


@lru_cache(maxsize=64)
def source(path: str) -> str:
    """A file as offsets count it: no line end is translated."""
    with Path(path).open(encoding="utf-8", errors="replace", newline="") as file:
        return file.read()


def snippet(finding: Finding, longest: int = 240) -> str:
    """What the finding marks, on one line."""
    return " ".join(source(finding["path"])[finding["offset"] : finding["end_offset"]].split())[:longest]


def shape(finding: Finding) -> tuple[str, str]:
    """Findings of the same shape are the same mistake again: digits and blanks do not count."""
    return re.sub(r"\d+", "0", finding["message"]), re.sub(r"\d+", "0", snippet(finding))


def sample(findings: list[Finding], size: int, seed: int) -> list[Finding]:
    """At most `size` findings of different shapes, from as many pages as there are."""
    order = sorted(findings, key=lambda finding: (finding["path"], finding["offset"]))
    random.Random(seed).shuffle(order)
    rounds: Counter[str] = Counter()
    shapes: set[tuple[str, str]] = set()
    ranked: list[tuple[int, Finding]] = []
    for finding in order:
        if shape(finding) not in shapes:
            shapes.add(shape(finding))
            ranked.append((rounds[finding["path"]], finding))
            rounds[finding["path"]] += 1
    ranked.sort(key=lambda pair: pair[0])  # stable: within a round the shuffled order stays
    return [finding for _, finding in ranked[:size]]


def counts(findings: list[Finding]) -> Iterator[str]:
    """A line for each rule: findings, pages, different shapes; notes apart."""
    groups: dict[tuple[str, bool], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding["rule"], finding["severity"] == "note"), []).append(finding)
    yield f"{'rule':28} {'findings':>8} {'pages':>6} {'shapes':>6}"
    for (rule, note), group in sorted(groups.items(), key=lambda pair: -len(pair[1])):
        pages, shapes = len({finding["path"] for finding in group}), len(set(map(shape, group)))
        yield f"{rule:28} {len(group):8} {pages:6} {shapes:6}{'  notes' if note else ''}"


def shown(finding: Finding, context: int) -> Iterator[str]:
    """The place, the message, and the lines around with the marked ones pointed out; long lines are cut around the mark."""
    lines = re.split(r"\r\n?|\n", source(finding["path"]))
    yield f"{finding['path']}:{finding['line']}:{finding['column']}: {finding['message']}"
    for number in range(max(1, finding["line"] - context), min(len(lines), finding["end_line"] + context) + 1):
        here = finding["line"] <= number <= finding["end_line"]
        start = max(0, finding["column"] - 80) if number == finding["line"] else 0
        yield f"  {'>' if here else ' '} {number:5} {lines[number - 1][start : start + 200]}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("report", type=Path, help="what `socialint check --format json` wrote")
    parser.add_argument("--sample", metavar="RULE", help="show a sample of this rule's findings")
    parser.add_argument("--notes", action="store_true", help="sample the rule's notes, not its warnings and errors")
    parser.add_argument("--size", type=int, default=20)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--context", type=int, default=3, help="lines before and after")
    options = parser.parse_args()
    findings: list[Finding] = json.loads(options.report.read_text(encoding="utf-8"))["findings"]
    if options.sample is None:
        print("\n".join(counts(findings)))
        return 0
    wanted = [f for f in findings if f["rule"] == options.sample and (f["severity"] == "note") == options.notes]
    for number, finding in enumerate(sample(wanted, options.size, options.seed), 1):
        print(f"-- {number}", *shown(finding, options.context), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
