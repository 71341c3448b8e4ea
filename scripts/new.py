"""Starts a new rule, pack, platform or output format: files that work, to be filled with what you know.

    python scripts/new.py rule post-example "Summary of the rule"
    python scripts/new.py pack de/example "Title of the pack"
    python scripts/new.py platform example "Example"
    python scripts/new.py format example "What the format is for"

Nothing that exists is changed or overwritten: what stands in its folder is found.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
WORD = r"[a-z][a-z0-9]*"

RULE = '''"""{summary}.

Why it matters: whom it shuts out, misleads or harms, in two or three sentences. Then what the rule looks at, what it leaves
alone, and what it cannot know.

## Bad
```markdown
One ⟦lorem ipsum⟧ two
```
```html
<p>One ⟦lorem ipsum⟧ two</p>
```
## Good
```markdown
One two `lorem ipsum`
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity

SINCE = "{since}"
SEVERITY = Severity.warning
REFS = ("doc:https://www.example.org/why",)
NEEDS = ('"lorem"',)  # nothing is run or imported for a document without it: see docs/writing-rules.md

_WANTED = re.compile(r"\\blorem ipsum\\b")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each place."""
    for block in doc.prose():
        for match in _WANTED.finditer(block.text.value):
            yield Hit(block.text.span(*match.span()), f'"{{match[0]}}" is filler text', hint="write what you mean")
'''

RULE_TEST = '''"""{id}: what a reader would lose without it."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "One ⟦lorem ipsum⟧ two"),
        ("html", "<p>One ⟦lorem ipsum⟧ two</p>"),
        ("json", '{{"text": "One ⟦lorem ipsum⟧ two"}}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert_rule("{id}", text, format=format)


def test_what_is_fine_is_left_alone() -> None:
    assert_rule("{id}", "One two `lorem ipsum`")
'''

PLATFORM = """# {summary}: what it takes. Every value with its source, the day it was checked, and how sure it is (H, Q, M or L).
name = "{id}"
title = "{summary}"

[[limits]]
what = "text"
value = 500
unit = "graphemes"
source = "https://www.example.org/limits"
checked = "{today}"
sure = "L"

[[facts]]
what = "alt-text"
value = true
source = "https://www.example.org/alt"
checked = "{today}"
sure = "L"
"""

FORMAT = '''"""{summary}."""

from __future__ import annotations

from socialint.report import Report
from socialint.render.escape import safe


def render(report: Report) -> str:
    """The findings, one a line."""
    return "".join(f"{{safe(each.path)}}:{{each.line}}: {{each.rule}}: {{safe(each.message)}}\\n" for each in report.findings)
'''

FORMAT_TEST = '''"""The format {id}."""

from __future__ import annotations

from socialint.render import render
from tests.render.sample import sample


def test_every_finding_is_there() -> None:
    out = render("{id}", sample())
    assert all(finding.rule in out for finding in sample().findings)
'''


def rule(id: str, words: dict[str, str]) -> dict[str, str]:
    """A module, its tests, and the family's package where it is new."""
    match = fits(id, rf"({WORD})-({WORD}(?:-{WORD})*)", "a rule is family-what, such as post-example")
    family, what = match[1], match[2].replace("-", "_")
    return {
        f"socialint/rules/{family}/__init__.py": "",
        f"socialint/rules/{family}/{what}.py": RULE.format(**words),
        f"tests/rules/test_{family}_{what}.py": RULE_TEST.format(**words),
    }


def pack(id: str, words: dict[str, str]) -> dict[str, str]:
    """A pack; its examples are its tests."""
    match = fits(id, rf"([a-z]{{2}})/({WORD}(?:-{WORD})*)", "a pack is market/name, such as de/example")
    from socialint.packs.markets import MARKETS, markets_of
    from socialint.packs.template import pack_text

    market = match[1].upper()
    if market not in MARKETS:  # also "uk": its packs stand in the folder gb
        meant = [f"write {known.lower()}" for known in markets_of(market) if known in MARKETS]
        raise SystemExit(
            f"new.py: {match[1]!r} is no market: {(meant or ['write the two letters of a country (ISO 3166), or eu'])[0]}"
        )
    file = f"socialint/packs/{id}.toml"
    return {file: pack_text("python -m pytest tests/packs", words["summary"], market, "C", words["today"])}


def platform(id: str, words: dict[str, str]) -> dict[str, str]:
    """A platform's limits and facts."""
    fits(id, rf"{WORD}(?:-{WORD})*", "a platform is one word, such as mastodon")
    return {f"socialint/post/platforms/{id}.toml": PLATFORM.format(**words)}


def format(id: str, words: dict[str, str]) -> dict[str, str]:
    """An output format and its test."""
    fits(id, WORD, "a format is one word, such as junit")
    return {f"socialint/render/{id}.py": FORMAT.format(**words), f"tests/render/test_{id}.py": FORMAT_TEST.format(**words)}


def fits(id: str, pattern: str, says: str) -> re.Match[str]:
    match = re.fullmatch(pattern, id)
    if not match:
        raise SystemExit(f"new.py: {id!r} does not fit: {says}")
    return match


KINDS: dict[str, Callable[[str, dict[str, str]], dict[str, str]]] = {f.__name__: f for f in (rule, pack, platform, format)}
NEXT = {
    "rule": "python -m pytest tests/rules/test_{file}.py tests/test_every_rule.py -k {id}",
    "pack": "python -m pytest tests/packs && python scripts/generate.py",
    "platform": "python scripts/generate.py && python -m pytest tests/post",
    "format": "UPDATE_GOLDEN=1 python -m pytest tests/render",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=KINDS)
    parser.add_argument("name")
    parser.add_argument("summary", nargs="?", default="Summary in a line")
    given = parser.parse_args()
    about = (ROOT / "socialint/__about__.py").read_text("utf-8")
    version = re.search(r'"(\d+\.\d+)', about)
    words = {
        "id": given.name,
        "summary": given.summary.strip().rstrip("."),
        "today": date.today().isoformat(),
        "since": version[1] if version else "0.1",
    }
    if re.search(r'["\\\n]', words["summary"]):
        raise SystemExit("new.py: a summary is one line without quotes and backslashes")
    files = KINDS[given.kind](given.name, words)
    there = [name for name, text in files.items() if text and (ROOT / name).exists()]
    if there:
        raise SystemExit(f"new.py: {there[0]} is there already")
    for name, text in files.items():
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.write_text(text, "utf-8")
            print(f"wrote {name}")
    print("next: fill it in, then", NEXT[given.kind].format(id=given.name, file=given.name.replace("-", "_")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
