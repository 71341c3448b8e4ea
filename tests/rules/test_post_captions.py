"""Captions and transcripts beside a post: what shows nothing is found, and a good file is left in peace."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.page.captions import subtitles
from socialint.report import Finding
from socialint.run import Request, run
from socialint.testing import assert_rule
from tests.page import recordings

RULES = ("post-captions", "post-transcript", "post-media-alternative", "post-media-file")
GOOD = "1\n00:00:00,500 --> 00:00:04,000\nWe bake at four.\n\n2\n00:00:04,200 --> 00:01:55,000 X1:40\nBread, <i>mostly</i>.\n"


@pytest.fixture
def posts(tmp_path: Path) -> Path:
    (tmp_path / "socialint.toml").write_text("")
    (tmp_path / "bread.mp4").write_bytes(recordings.mp4(120))
    return tmp_path


def check(posts: Path, **media: Any) -> list[Finding]:
    post = posts / "a.json"
    post.write_text(
        json.dumps({"platform": "x", "text": "How we bake", "media": [{"src": "bread.mp4", "alt": "A baker", **media}]})
    )
    report = run(Request((str(post),))).report
    assert not report.crashes
    return [finding for finding in report.findings if finding.rule in RULES]


def captioned(posts: Path, text: str | bytes, name: str = "bread.srt") -> list[Finding]:
    (posts / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return check(posts, captions=name)


def vtt(text: str) -> str:
    return "WEBVTT\n\n" + text.replace(",", ".")


def test_good_captions_of_either_kind_have_no_finding(posts: Path) -> None:
    assert captioned(posts, GOOD) == []
    assert captioned(posts, "\ufeff" + GOOD.replace("\n", "\r\n")) == []
    assert captioned(posts, vtt(GOOD).replace("Bread. <i>", "Bread, <i>"), "bread.vtt") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "show nothing"),
        ("1\n00:00:01,000 --> 00:00:02,000\n\n\n", "show nothing"),
        ("We bake at four.\n", "hold no times"),
        ("1\n00:00:01;000 --> 2\nHello\n", "times that cannot be read"),
        ("1\n00:00:05,000 --> 00:00:02,000\nHello\n", "at 0:05 that ends before it begins"),
        ("1\n00:01:00,000 --> 00:01:50,000\nTwo\n\n2\n00:00:01,000 --> 00:00:09,000\nOne\n", "out of order at 0:01"),
        ("1\n00:05:00,000 --> 00:05:01,000\nLate\n", "begin after the recording has ended, at 2:00"),
        ("1\n00:00:01,000 --> 00:05:01,000\nLong\n", "run on to 5:01, the recording ends at 2:00"),
        ("1\n00:00:01,000 --> 00:00:40,000\nShort\n", "end at 0:40, the recording at 2:00: is the rest silent?"),
        (GOOD.replace("four", "vår").encode("latin-1"), "are not UTF-8"),
    ],
)
def test_captions_that_show_nothing_or_not_all_are_found(posts: Path, text: str | bytes, words: str) -> None:
    (found,) = captioned(posts, text)
    assert found.rule == "post-captions" and words in found.message
    assert found.review == ("silent" in words)


def test_captions_that_are_not_there_are_missed_where_others_lie(posts: Path) -> None:
    (found,) = check(posts, captions="bred.srt")
    assert found.message == 'there is no file "bred.srt"'


def test_captions_elsewhere_and_other_kinds_are_left_alone(posts: Path) -> None:
    (posts / "bread.ttml").write_text("<tt/>")
    for name in ("https://example.org/a.srt", "bread.ttml", "{{ captions }}"):
        assert check(posts, captions=name) == []


def test_a_transcript_is_held_against_the_length(posts: Path) -> None:
    (posts / "bread.md").write_text("We bake at four.")
    (found,) = check(posts, transcript="bread.md", captions=None)
    assert found.message == "transcript has 4 words for a recording of 2:00: is that all?" and found.review
    (posts / "bread.md").write_text("We bake at four. " * 20)
    assert check(posts, transcript="bread.md") == []
    (posts / "bread.md").write_text("\n")
    assert check(posts, transcript="bread.md")[0].message == "transcript holds no words"
    assert check(posts, transcript="word " * 40) == []
    assert check(posts, transcript="bread.pdf")[0].rule == "post-transcript"


def test_a_video_without_sound_needs_no_captions(posts: Path) -> None:
    (posts / "waves.mp4").write_bytes(recordings.mp4(9, sound=None))
    assert check(posts, src="waves.mp4") == []
    assert [found.rule for found in check(posts)] == ["post-media-alternative"]


def test_sound_whose_transcript_the_text_names_is_left_alone() -> None:
    assert_rule("post-media-alternative", '{"text": "Transcript: https://example.org/t", "media": ["a.mp3"]}', format="json")
    assert_rule("post-media-alternative", '{"text": "Listen!", "media": [⟦"a.mp3"⟧]}', format="json")


@given(st.binary(max_size=200) | st.text(alphabet="0123:,.-> \nWEBVTXa").map(str.encode))
def test_any_bytes_are_read_without_a_crash(data: bytes) -> None:
    subtitles(data)
