"""Sound that starts by itself drowns a screen reader; a file of the repository says how long it plays."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint.project import Selection
from socialint.run import Request, run
from socialint.testing import assert_rule
from tests.page import recordings

PAGE = "<!doctype html><html lang=en><head><title>a</title></head><body>{}</body></html>"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with recordings: long and short sound, a film, and one without sound."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "long.mp3").write_bytes(recordings.mp3(9))
    (tmp_path / "short.wav").write_bytes(recordings.wav(2))
    (tmp_path / "sub" / "film.mp4").write_bytes(recordings.mp4(9))
    (tmp_path / "silent.mp4").write_bytes(recordings.mp4(9, sound=None))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(site: Path, body: str, rule: str, name: str = "page.html") -> list[tuple[str, bool]]:
    """What a rule finds in a page of the site: message, and whether a person must look."""
    (site / name).write_text(PAGE.format(body), "utf-8")
    report = run(Request((name,), Selection((rule,)), isolated=True)).report
    return [(finding.message, finding.review) for finding in report.findings]


@pytest.mark.parametrize(
    "body",
    [
        "<audio src=long.mp3 autoplay></audio>",
        "<audio src=/long.mp3 autoplay></audio>",
        "<audio src='long.mp3#t=3' autoplay></audio>",
        "<audio src=short.wav autoplay loop></audio>",
        "<video autoplay><source src=sub/film.mp4></video>",
        "<video autoplay src='sub/film.mp4?v=2'></video><button>Stop</button>",
        "<video autoplay src='sub/film.mp4'></video><script>a()</script><button hidden>Stop</button>",
    ],
)
def test_what_cannot_be_stopped_is_found(site: Path, body: str) -> None:
    [(message, review)] = found(site, body, "page-autoplay")
    assert message.endswith("cannot be stopped") and not review


@pytest.mark.parametrize(
    "body",
    [
        "<audio src=short.wav autoplay></audio>",
        "<audio src='long.mp3#t=7' autoplay></audio>",
        "<audio src='long.mp3#t=1,3' autoplay></audio>",
        "<video autoplay src=silent.mp4></video>",
        "<video autoplay muted src=sub/film.mp4></video>",
        "<audio src=long.mp3></audio>",
        "<audio src=long.mp3 autoplay controls></audio>",
        "<template><audio src=long.mp3 autoplay></audio></template>",
        "<video autoplay :muted=m src=sub/film.mp4></video>",
    ],
)
def test_what_disturbs_nobody_is_left_alone(site: Path, body: str) -> None:
    assert found(site, body, "page-autoplay") == []


@pytest.mark.parametrize(
    "body",
    [
        "<audio src=none.mp3 autoplay></audio>",
        "<audio src=https://example.org/a.mp3 autoplay></audio>",
        "<audio src=../outside.mp3 autoplay></audio>",
        "<audio src=long.mp3 autoplay></audio><script>a()</script><button>Stop</button>",
        "<audio src=long.mp3 autoplay></audio><button onclick='a()'>Stop</button>",
    ],
)
def test_what_cannot_be_told_is_for_a_person(site: Path, body: str) -> None:
    (site.parent / "outside.mp3").write_bytes(recordings.mp3(9))
    assert [review for _, review in found(site, body, "page-autoplay")] == [True]


def test_long_sound_is_found_by_the_strict_rule_even_with_controls(site: Path) -> None:
    assert found(site, "<audio src=long.mp3 autoplay controls></audio>", "page-unasked-sound")
    assert not found(site, "<audio src=short.wav autoplay></audio><video src=silent.mp4 autoplay></video>", "page-unasked-sound")
    assert [review for _, review in found(site, "<audio src=x.mp3 autoplay></audio>", "page-unasked-sound")] == [True]


def test_a_fragment_is_never_an_error() -> None:
    findings = assert_rule("page-autoplay", "<audio src=a.mp3 ⟦autoplay⟧></audio>", format="html")
    assert [finding.review for finding in findings] == [True]


@pytest.mark.parametrize(
    "body",
    [
        "<audio src=long.mp3 controls></audio>",
        "<p>A film</p><video src=silent.mp4 controls></video>",
        "<audio src=long.mp3 autoplay></audio>",
    ],
)
def test_a_recording_alone_has_no_alternative(site: Path, body: str) -> None:
    assert [review for _, review in found(site, body, "page-media-alternative")] == [False]


@pytest.mark.parametrize(
    "body",
    [
        "<audio src=long.mp3 controls></audio><a href=t.html>Transcript</a>",
        "<video src=silent.mp4 controls></video><p>A cat jumps on the table and falls down.</p>",
        "<video src=silent.mp4 controls><track kind=descriptions src=a.vtt></video>",
        "<video src=silent.mp4 autoplay muted></video><a href=/>Home</a>",
        "<video src=sub/film.mp4 controls><track kind=captions src=a.vtt></video>",
        "<video src=sub/film.mp4 autoplay muted loop></video>",
        "<audio src=long.mp3 controls hidden></audio>",
        "<audio src=long.mp3></audio>",
        "<video controls></video>",
    ],
)
def test_what_may_have_an_alternative_is_left_alone(site: Path, body: str) -> None:
    assert found(site, body, "page-media-alternative") == []


@pytest.mark.parametrize(
    "body",
    [
        "<video src=sub/film.mp4 controls></video>",
        "<video src=https://example.org/a.mp4 controls></video>",
        "<audio src=long.mp3 controls></audio><a href=/>Home</a>",
        "<audio src=long.mp3 controls></audio><p>We choose to go to the moon.</p>",
    ],
)
def test_whether_there_is_one_is_for_a_person(site: Path, body: str) -> None:
    assert [review for _, review in found(site, body, "page-media-alternative")] == [True]


@pytest.mark.parametrize(
    "tag", ["video autoplay src=film.mp4", "template", "marquee", "meta http-equiv=refresh content=5", "b lang=xx"]
)
def test_a_deep_or_long_page_takes_linear_time(tag: str) -> None:
    import time

    from socialint.testing import lint

    rules = (
        "page-autoplay",
        "page-media-alternative",
        "page-moving-text",
        "page-refresh",
        "page-element-lang",
        "page-text-language",
    )
    started = time.process_time()
    lint(f"<{tag}>" * 20_000, format="html", select=rules)
    assert time.process_time() - started < 20
