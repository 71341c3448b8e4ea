"""Unicode's own tests of grapheme clusters: what Bluesky and Mastodon count must be what a reader sees as one character.

They are not shipped here. Debian has them in the package unicode-data; `GRAPHEME_BREAK_TEST` names the file anywhere else.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from socialint.post.length import _graphemes

FILE = Path(os.environ.get("GRAPHEME_BREAK_TEST", "/usr/share/unicode/auxiliary/GraphemeBreakTest.txt"))


@pytest.mark.skipif(not FILE.is_file(), reason="needs Unicode's GraphemeBreakTest.txt: set GRAPHEME_BREAK_TEST to its path")
def test_every_line_of_unicodes_break_tests() -> None:
    lines = [line.partition("#")[0].strip() for line in FILE.read_text("utf-8").splitlines()]
    cases = [
        ["".join(chr(int(code, 16)) for code in part.split() if code != "×") for part in line.split("÷") if part.strip()]
        for line in lines
        if line
    ]
    assert len(cases) > 500
    for clusters in cases:
        text = "".join(clusters)
        starts = [len("".join(clusters[:number])) for number in range(len(clusters))]
        assert [start + i for start, many, _ in _graphemes(text) for i in range(many)] == starts, [
            f"{ord(char):04X}" for char in text
        ]
