"""The memory that an X archive takes, beside its size.

    python benchmarks/archive.py [FORMAT [TENTHS]]

Measured is the peak of a process that checks one archive, less that of one that checks a single tweet, in four shapes: plain
tweets, tweets full of emoji as they stand (not escaped), both with a finding each, and a small archive whose tweets have a
finding each. The report goes to a file in one format (default: text). To reach: at most 5 times the file's size.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

#: A shape's name, its number of tweets, and what each of them says.
SHAPES = (
    ("plain", 50_000, "The branch opens again on Saturday at ten, tell a friend. Number {}."),
    ("emoji", 50_000, "Opening day {} 🎉 flowers 🌷🌻 bread 🍞 chairs 🪑 coffee ☕ and music 🎶"),
    ("findings", 50_000, "COME ALL TOGETHER NOW, number {}: the branch opens again on Saturday at ten."),
    ("few", 20_000, "COME ALL TOGETHER NOW {} 🎉 the branch opens."),
)


def tweet(number: int, text: str) -> dict[str, object]:
    said = text.format(number)
    id = str(1_890_000_000_000_000_000 + number)
    return {
        "tweet": {
            "id": id, "id_str": id, "created_at": "Sat Oct 03 09:00:00 +0000 2026", "full_text": said, "lang": "en",
            "truncated": False, "favorited": False, "favorite_count": "3", "retweet_count": "1",
            "display_text_range": ["0", str(len(said))], "source": '<a href="https://example.org" rel="nofollow">Example</a>',
            "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
        }
    }  # fmt: skip


def archive(path: Path, number: int, text: str) -> int:
    """Writes an archive as X does; returns its size in bytes."""
    with path.open("w", encoding="utf-8") as file:
        file.write("window.YTD.tweets.part0 = [\n")
        for each in range(number):
            file.write(",\n" if each else "")
            file.write(json.dumps(tweet(each, text), ensure_ascii=False, indent=2))
        file.write("\n]\n")
    return path.stat().st_size


def peak(path: Path, format: str) -> tuple[int, float]:
    """The most memory of a check in bytes, and its seconds of CPU."""
    command = [sys.executable, "-m", "socialint", "check", "--isolated", f"--format={format}={path}.out", str(path)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        assert process.stderr
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in (0, 1), said
    return usage.ru_maxrss * 1024, usage.ru_utime + usage.ru_stime


def main() -> None:
    format = sys.argv[1] if len(sys.argv) > 1 else "text"
    tenths = int(sys.argv[2]) if len(sys.argv) > 2 else 10  # of the tweets: a quick look takes a few
    with tempfile.TemporaryDirectory() as name:
        one = Path(name, "one.js")
        archive(one, 1, SHAPES[0][2])
        start, _ = peak(one, format)
        print(f"start {start / 1e6:.0f} MB")
        for shape, all, text in SHAPES:
            number = all * tenths // 10
            path = Path(name, f"{shape}.js")
            size = archive(path, number, text)
            most, seconds = peak(path, format)
            print(
                f"{shape:9} {number} tweets, {size / 1e6:.1f} MB: {(most - start) / 1e6:.0f} MB above the start,"
                f" {(most - start) / size:.1f} times the file, {seconds:.0f} s"
            )


if __name__ == "__main__":
    main()
