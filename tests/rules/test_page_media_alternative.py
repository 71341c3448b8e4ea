"""Captions that show nothing help nobody; neither does a description that nobody speaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint.project import Selection
from socialint.run import Request, run
from tests.page import recordings

PAGE = "<!doctype html><html lang=en><head><title>a</title>{}</head><body>{}</body></html>"
CUE = "\n\n00:01.000 --> 00:04.000\nHigh water\n"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "long.mp3").write_bytes(recordings.mp3(30))
    (tmp_path / "film.mp4").write_bytes(recordings.mp4(30))
    (tmp_path / "silent.mp4").write_bytes(recordings.mp4(30, sound=None))
    (tmp_path / "good.vtt").write_text("WEBVTT" + CUE, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(site: Path, body: str, rule: str, head: str = "") -> list[tuple[str, bool]]:
    """What a rule finds in a page of the site: message, and whether a person must look."""
    (site / "page.html").write_text(PAGE.format(head, body), "utf-8")
    report = run(Request(("page.html",), Selection((rule,)), isolated=True)).report
    return [(finding.message, finding.review) for finding in report.findings]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("1\n00:00:01,000 --> 00:00:04,000\nHigh water\n", "do not take"),
        ("", "do not take"),
        ("WEBVTTX" + CUE, "do not take"),
        ("WEBVTT\n", "no cues"),
        ("WEBVTT\n\n00:01,000 --> 00:04,000\nHigh water\n", "no cues"),
        ("WEBVTT\n\n00:01.000 --> 00:04.000\n\n", "no cues"),
        ("WEBVTT\n\n00:04.000 --> 00:01.000\nHigh water\n", "before it begins"),
        ("WEBVTT\n\n01:00:04.000 --> 01:00:09.000\nHigh water\n", "after the recording has ended, at 0:30"),
    ],
)
def test_captions_that_show_nothing(site: Path, text: str, fault: str) -> None:
    (site / "bad.vtt").write_text(text, "utf-8")
    [(message, review)] = found(site, "<video src=film.mp4 controls><track kind=captions src=bad.vtt>", "page-caption-file")
    assert fault in message and not review
    [(_, review)] = found(site, "<script>a</script><video src=film.mp4><track src=bad.vtt>", "page-caption-file")
    assert review


@pytest.mark.parametrize(
    "text",
    ["WEBVTT" + CUE, "\ufeffWEBVTT - a film\r\n\r\nSTYLE\r\n::cue {}\r\n" + CUE.replace("\n", "\r\n"), "WEBVTT" + CUE + CUE],
)
def test_captions_that_are_fine(site: Path, text: str) -> None:
    (site / "fine.vtt").write_text(text, "utf-8", newline="")
    assert not found(site, "<video src=film.mp4 controls><track kind=captions src=fine.vtt>", "page-caption-file")
    assert not found(site, "<video src=film.mp4 controls><track kind=metadata src=film.mp4>", "page-caption-file")
    assert not found(site, "<video src=film.mp4 controls><track kind=captions src=not-made-yet.vtt>", "page-caption-file")


@pytest.mark.parametrize("film", ["film.mp4", "silent.mp4"])
def test_a_description_that_nobody_speaks(site: Path, film: str) -> None:
    track = f"<video src={film} controls><track kind=descriptions src=good.vtt></video>"
    assert [review for _, review in found(site, track, "page-description-track")] == [False]
    assert [review for _, review in found(site, track + "<a href=/words>In words</a>", "page-description-track")] == [True]
    assert [review for _, review in found(site, track + "<p>" + "word " * 20, "page-description-track")] == [True]
    assert not found(site, track.replace("<video", "<video hidden"), "page-description-track")


WORDS = "We choose to go to the moon in this decade and do the other things. " * 3


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (f"<p style='display: none'>{WORDS}</p>", ""),
        (f"<p class=a>{WORDS}</p>", "<style>.a { visibility: hidden }</style>"),
        (f"<p style='text-indent: -9999px'>{WORDS}</p>", ""),
    ],
)
def test_a_text_that_nobody_sees_is_no_alternative(site: Path, text: str, head: str) -> None:
    assert [
        review for _, review in found(site, f"<audio src=long.mp3 controls></audio>{text}", "page-media-alternative", head)
    ] == [False]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (f"<p>{WORDS}</p>", ""),
        (f"<p style='text-indent: -1500px'>{WORDS}</p>", ""),
        (f"<p style='text-indent: -9999px'><b>{WORDS}</b><br>{WORDS}</p>", ""),
        (f"<p class=a>{WORDS}</p>", "<style>.a { display: none } body:hover .a { display: block }</style>"),
        (f"<p style='display: none'>{WORDS}</p><script>a</script>", ""),
    ],
)
def test_a_text_that_may_be_seen_may_be_one(site: Path, text: str, head: str) -> None:
    assert [
        review for _, review in found(site, f"<audio src=long.mp3 controls></audio>{text}", "page-media-alternative", head)
    ] == [True]
