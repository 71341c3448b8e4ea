"""How right the advertising labels are on posts that somebody has judged: `python benchmarks/ad_labels.py FOLDER`.

The folder holds US.tsv, GB.tsv, DE.tsv and NO.tsv, or some of them. A line is a post: `flag`, `trap` (words of advertising in
another sense) or `ok`; what `paid` says, or `-`; the platform; the text, with `\\n` for a line break; and, if you like, what the
post is an example of. Counted are errors and warnings; notes stand beside them. `--wrong` prints the posts that are misjudged,
`--kinds` the counts by the last column.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import NamedTuple

LANGUAGES = {"US": "en", "GB": "en", "DE": "de", "NO": "nb"}


class Post(NamedTuple):
    """What somebody wants of a post, and what it says."""

    wanted: str
    paid: str
    platform: str
    text: str
    kind: str = ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--wrong", action="store_true", help="print the posts that are misjudged")
    parser.add_argument("--kinds", action="store_true", help="count by the last column")
    options = parser.parse_args()
    sys.stdout.write("market  to flag: found, with notes   traps flagged   others flagged   balanced accuracy\n")
    for market, language in LANGUAGES.items():
        file = options.folder / f"{market}.tsv"
        if not file.exists():
            continue
        posts = [Post(*line.split("\t")) for line in file.read_text("utf-8").splitlines()]
        said = judged(posts, market, language)
        sys.stdout.write(row(market, posts, said))
        if options.kinds:
            found = Counter((post.kind, post.wanted, loud(one)) for post, one in zip(posts, said, strict=True))
            for kind in dict.fromkeys(post.kind for post in posts):
                flags, traps = ((found[kind, wanted, True], found[kind, wanted, False]) for wanted in ("flag", "trap"))
                sys.stdout.write(f"    {flags[0]} of {sum(flags)}, traps {traps[0]} of {sum(traps)}: {kind}\n")
        if options.wrong:
            for post, one in zip(posts, said, strict=True):
                if loud(one) != (post.wanted == "flag"):
                    sys.stdout.write(f"    {post.wanted}, said {', '.join(sorted(one)) or 'nothing'}: {post.text}\n")
    return 0


def judged(posts: list[Post], market: str, language: str) -> list[set[str]]:
    """The severities of what is said about the labels of each post."""
    said: list[set[str]] = [set() for _ in posts]
    with tempfile.TemporaryDirectory() as folder:
        for number, post in enumerate(posts):
            fields = {"platform": post.platform, "markets": [market], "lang": language, "text": post.text.replace("\\n", "\n")}
            fields |= {} if post.paid == "-" else {"paid": post.paid}
            Path(folder, f"{number}.json").write_text(json.dumps(fields), "utf-8")
        command = [sys.executable, "-m", "socialint", "check", "--isolated", "--format", "json", "--fail-on", "never", "."]
        report = subprocess.run(command, cwd=folder, capture_output=True, check=True, text=True).stdout
    for finding in json.loads(report)["findings"]:
        if "ad-label" in finding["rule"] or "endorsement" in finding["rule"]:
            said[int(Path(finding["path"]).stem)].add(finding["severity"])
    return said


def loud(said: set[str]) -> bool:
    """True where more than a note was said."""
    return not said <= {"note"}


def row(market: str, posts: list[Post], said: list[set[str]]) -> str:
    """A line of the table."""
    of = {
        wanted: [one for post, one in zip(posts, said, strict=True) if post.wanted == wanted] for wanted in ("flag", "trap", "ok")
    }
    flags, traps, others = (sum(map(loud, of[wanted])) for wanted in ("flag", "trap", "ok"))
    rest = of["trap"] + of["ok"]
    share = f"{(flags / len(of['flag']) + 1 - (traps + others) / len(rest)) / 2:.1%}" if of["flag"] and rest else "-"
    counts = (
        f"{flags} of {len(of['flag'])}, {sum(map(bool, of['flag']))}",
        f"{traps} of {len(of['trap'])}",
        f"{others} of {len(of['ok'])}",
    )
    return f"{market:7} {counts[0]:28} {counts[1]:15} {counts[2]:16} {share}\n"


if __name__ == "__main__":
    sys.exit(main())
