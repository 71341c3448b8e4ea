"""A post with a picture that flashes says so, and one that nobody could look at says that."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from socialint.page.flashes import flashes
from socialint.report import Finding
from socialint.run import Request, run


def check(folder: Path, *colours: str, size: tuple[int, int] = (400, 300), milliseconds: int = 100) -> list[Finding]:
    image = pytest.importorskip("PIL.Image")
    first, *rest = (image.new("RGB", size, colour) for colour in colours)
    first.save(folder / "a.gif", save_all=True, append_images=rest, duration=milliseconds, loop=0)
    (folder / "socialint.toml").write_text("")
    post = folder / "a.json"
    post.write_text(
        json.dumps({"platform": "mastodon", "lang": "en", "text": "Lights", "media": [{"src": "a.gif", "alt": "Lights"}]})
    )
    report = run(Request((str(post),))).report
    assert not report.crashes
    return [finding for finding in report.findings if finding.rule == "post-flash"]


def test_a_strobe_is_an_error(tmp_path: Path) -> None:
    (finding,) = check(tmp_path, "black", "white")
    assert finding.severity == "error"


def test_slow_small_and_faint_lights_are_left_alone(tmp_path: Path) -> None:
    assert check(tmp_path, "black", "white", milliseconds=400) == []
    assert check(tmp_path, "black", "white", size=(120, 90)) == []
    assert check(tmp_path, "#808080", "#888888") == []


def test_without_pillow_a_note_says_that_nobody_looked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check(tmp_path, "black", "white")
    flashes.cache_clear()
    monkeypatch.setitem(sys.modules, "PIL", None)
    report = run(Request((str(tmp_path / "a.json"),))).report
    (finding,) = [finding for finding in report.findings if finding.rule == "post-flash"]
    assert finding.review
