"""A large archive is decoded tweet by tweet: nobody may see a difference in what is found, and where."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from socialint.render import render
from socialint.report import Report
from socialint.run import Request, run
from socialint.source import Begin, Source

FORMATS = ("json", "text", "sarif", "rdjson", "github", "junit", "gitlab")


def tweet(number: int, text: str) -> dict[str, Any]:
    return {"tweet": {"id_str": str(number), "full_text": text, "lang": "en", "entities": {"urls": []}}}


TEXTS = [
    "COME ALL TOGETHER NOW",
    "🎉🎉🎉 free cake",
    "ok",
    "mail kari.nordmann@example.net 👍",
    'a "quoted" \\ word\n\n\n\n\nend',
    "é" * 70,
]
shapes = st.sampled_from([None, 0, 1, 2])


def both(monkeypatch: pytest.MonkeyPatch, path: Path, window: int) -> tuple[Report, Report]:
    reports = []
    for least in (1 << 30, 0):
        monkeypatch.setattr("socialint.read.PARTED", least)
        monkeypatch.setattr("socialint.parse.window._BYTES", window)
        reports.append(run(Request((str(path),), isolated=True)).report._replace(seconds=0.0))
    return reports[0], reports[1]


def same(whole: Report, parted: Report) -> None:
    assert parted.files == whole.files
    for format in FORMATS:
        if format == "text":  # of a line that many tweets share, the excerpt shows the tweet's part
            continue
        assert render(format, parted) == render(format, whole), format


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(TEXTS), min_size=1, max_size=6),
    shapes,
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
    st.sampled_from([1, 7, 64, 5000]),
    st.sampled_from(["js", "json"]),
)
def test_an_archive_in_parts_has_the_findings_of_the_whole(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    texts: list[str],
    indent: Any,
    ending: str,
    ascii: bool,
    window: int,
    suffix: str,
) -> None:
    said = json.dumps([tweet(number, text) for number, text in enumerate(texts)], ensure_ascii=ascii, indent=indent)
    path = tmp_path / f"tweets.{suffix}"
    head = "window.YTD.tweets.part0 = " if suffix == "js" else "\ufeff"
    path.write_bytes((head + said + ";" * (suffix == "js") + "\n").replace("\n", ending).encode())
    same(*both(monkeypatch, path, window))


@pytest.mark.parametrize("window", [16, 100_000])
@pytest.mark.parametrize(
    "broken",
    [
        '{"tweet": {"full_text": 12x3}}',
        '{"tweet": {"full_text": "a", }}',
        "{]",
        '{"tweet": {"full_text": "no end\n}}',
        "undefined",
        "{} {}",
    ],
)
def test_a_broken_tweet_spoils_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str, window: int) -> None:
    parts = [json.dumps(tweet(1, TEXTS[0])), broken, json.dumps(tweet(2, TEXTS[0]))]
    path = tmp_path / "tweets.js"
    path.write_text("window.YTD.tweets.part0 = [" + ",\n".join(parts) + "]", "utf-8")
    whole, parted = both(monkeypatch, path, window)
    same(whole, parted)
    found = [finding.rule for finding in parted.findings]
    assert found.count("reading-all-caps") == 2
    assert found.count("file-invalid") == 1


def test_the_excerpt_of_a_tweet_is_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tweets.js"
    said = json.dumps([tweet(1, "é👍"), tweet(2, TEXTS[0])], ensure_ascii=False, indent=1)
    path.write_text(f"window.YTD.tweets.part0 = {said}", "utf-8")
    whole, parted = both(monkeypatch, path, 16)
    assert render("text", parted) == render("text", whole)
    assert "COME ALL TOGETHER NOW" in render("text", parted)


@given(st.lists(st.text(st.sampled_from("aé👍\n\r"), max_size=6)))
def test_where_a_part_begins(texts: list[str]) -> None:
    texts = [text + "." for text in texts]  # no part begins between CR and LF
    begin = Begin()
    for number, text in enumerate(texts):
        before = "".join(texts[:number])
        place = Source("a", before).position(len(before))
        line = before[len(before) - place.column + 1 :]
        assert begin[:4] == (len(before), len(before.encode()), place.line, place.column)
        assert begin[4:] == (len(line.encode("utf-16-le")) // 2 + 1, len(line.encode()) + 1)
        begin = begin.behind(text)
