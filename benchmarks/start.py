"""What a start costs, as a ratio to a bare interpreter in the same run.

    python benchmarks/start.py [--runs 15] [--check]

CPU seconds (user and system) of whole processes. Each is held against a bare
interpreter that ran right before it, since a processor that others use, too, is
half as fast at times; the median of these ratios counts. `--check` exits 1 where a ratio is over its limit. Run it with the
interpreter of an environment in which socialint is installed (so that its
byte code is cached, as a user's is).
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

POST = """---
platform: mastodon
lang: en
account: "@example"
author: Kari Nordmann
media:
  - src: room.png
    alt: A reading room with green lamps and six people at a long table.
---

The reading room is open again. Come in on Saturday from ten, and bring a book.

#ReadingRoom https://example.org/room
"""

#: One white pixel: a picture that is missing or broken would be a finding.
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c63f80f0001010100b138f6140000000049454e44ae426082"
)

PAGE = """<!doctype html>
<html lang="en"><head><title>Opening hours</title></head>
<body><main><h1>Opening hours</h1><p>We open at ten. <a href="map.html">The way to us</a></p>
<img src="door.jpg" alt="The blue door beside the bakery"></main></body></html>
"""

#: what -> the most it may cost, as a multiple of a bare interpreter
LIMITS = {"--help": 3.0, "--version": 3.0, "one Markdown post": 9.0, "one JSON post": 9.0, "one HTML page": 9.0}


def cpu(command: list[str], folder: str) -> float:
    """CPU seconds of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Measures, prints a table, and checks the limits where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    ours = [sys.executable, "-m", "socialint"]
    bare = [sys.executable, "-c", "pass"]
    commands = {
        "--version": [*ours, "--version"],
        "--help": [*ours, "--help"],
        "one Markdown post": [*ours, "post.md"],
        "one JSON post": [*ours, "post.json"],
        "one HTML page": [*ours, "page.html"],
    }
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "post.md").write_text(POST, "utf-8")
        Path(folder, "room.png").write_bytes(PICTURE)
        Path(folder, "page.html").write_text(PAGE, "utf-8")
        Path(folder, "post.json").write_text(
            '{"platform": "x", "lang": "en", "text": "Open again from ten. #ReadingRoom"}', "utf-8"
        )
        for command in commands.values():
            cpu(command, folder)  # warms the caches of byte code and disk
        best = {name: float("inf") for name in commands}
        ratios: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(options.runs):
            for name, command in commands.items():
                floor, seconds = cpu(bare, folder), cpu(command, folder)
                best[name] = min(best[name], seconds)
                ratios[name].append(seconds / floor)
    failed = False
    for name, limit in LIMITS.items():
        ratio = median(ratios[name])
        over = ratio > limit
        failed = failed or over
        print(f"{name:20} {ratio:5.2f} x  (limit {limit:g}, at best {best[name] * 1000:.1f} ms CPU){'  OVER' if over else ''}")
    return 1 if failed and options.check else 0


if __name__ == "__main__":
    raise SystemExit(main())
