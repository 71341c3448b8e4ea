"""Ignores set aside what they say, no more and no less, and every one has its reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint.run import Request, run
from socialint.testing import lint


def found(text: str, format: str = "markdown", config: str = "") -> list[tuple[str, int]]:
    """Rule and line of the findings of the alt and ignore families."""
    return [(f.rule, f.line) for f in lint(text, format=format, config=config) if f.rule.startswith(("alt", "ignore"))]


REASON = "the map is described below"
MARK = f"<!-- socialint: ignore[alt-missing] {REASON} -->"


@pytest.mark.parametrize(
    "text",
    [
        f"{MARK}\n![](a.png)\n",
        f"{MARK}\n\n![](a.png)\n",
        f"See ![](a.png) here. {MARK}\n",
        f"# Title\n\n- one\n- {MARK}\n  ![](a.png)\n",
        f"> {MARK}\n> ![](a.png)\n",
        f"| A | B |\n|---|---|\n| ![](a.png) {MARK} | x |\n",
        f"One\n\n<!-- socialint: ignore-file[alt] {REASON} -->\n\n![](a.png)\n\nTwo ![](b.png)\n",
        f"---\nplatform: x\nsocialint:\n  ignore:\n    alt-missing: {REASON}\n---\n![](a.png)\n",
        f'+++\nplatform = "x"\nsocialint = {{ ignore = {{ "alt-missing" = "{REASON}" }} }}\n+++\n![](a.png)\n',
        f"{MARK}\n\n{{% if x %}}\n\n![](a.png)\n",
    ],
)
def test_markdown(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{MARK}<p><img src=a.png></p>",
        f"<p>text</p>\n{MARK}\n<img src=a.png>",
        f"<p>one</p>\n<p><img src=a.png> {MARK}</p>",
        f"<ul>{MARK}<li><img src=a.png></ul>",
        f"<table>{MARK}<tr><td><img src=a.png></table>",
        f"<!doctype html><html lang=en><head><title>T</title>\n{MARK}</head><body><img src=a.png></body></html>",
    ],
)
def test_html(text: str) -> None:
    assert found(text, "html") == []


def test_json_sets_aside_in_its_own_post_only() -> None:
    ignored = '{"platform": "x", "text": "a", "media": [{"src": "a.png"}], "socialint": {"ignore": {"alt-missing": "why"}}}'
    bare = '{"platform": "x", "text": "b", "media": [{"src": "b.png"}]}'
    assert found(f"[{ignored},\n{bare}]", "json") == [("alt-missing", 2)]


def test_html_in_json_keeps_its_comments() -> None:
    assert found(f'{{"html": "{MARK} <img src=a.png>", "lang": "en"}}', "json") == []


def test_only_the_next_element_is_covered() -> None:
    assert found(f"{MARK}\n![](a.png)\n\n![](b.png)\n") == [("alt-missing", 4)]


def test_a_trailing_comment_covers_its_line_and_not_the_next() -> None:
    assert found(f"![](a.png) {MARK}\n![](b.png)\n") == [("alt-missing", 2)]


def test_only_the_named_rule_is_set_aside() -> None:
    assert found("<!-- socialint: ignore[reading] why -->\n![](a.png)\n") == [("ignore-unused", 1), ("alt-missing", 2)]


def test_a_family_a_prefix_and_several_ids_are_selectors() -> None:
    for selector in ("alt", "alt-missing, alt-filename", "all"):
        text = f"<!-- socialint: ignore[{selector}] why -->\n![](a.png)\n"
        assert [rule for rule, _ in found(text) if rule != "ignore-unused"] == []


def test_an_ignore_without_a_reason_does_not_count() -> None:
    assert found("<!-- socialint: ignore[alt-missing] -->\n![](a.png)\n") == [("ignore-no-reason", 1), ("alt-missing", 2)]
    text = "---\nplatform: x\nsocialint: {ignore: {alt-missing: ''}}\n---\n![](a.png)\n"
    assert found(text) == [("ignore-no-reason", 3), ("alt-missing", 5)]


def test_an_unknown_id_is_told_with_what_was_meant() -> None:
    (finding, _) = [
        f for f in lint("<!-- socialint: ignore[alt-mising] why -->\n![](a.png)\n") if f.rule.startswith(("alt", "ign"))
    ]
    assert finding.rule == "ignore-unknown" and "alt-missing" in finding.message


def test_a_pack_of_another_market_is_known_whatever_else_is_checked() -> None:
    assert found("<!-- socialint: ignore[disclosure-de-hwg-pflichttext] why -->\nText.\n") == []
    assert found("<!-- socialint: ignore[disclosure-de-hwg-pflichtext] why -->\nText.\n") == [("ignore-unknown", 1)]


def test_an_ignore_in_a_wrong_place_is_told_where_it_belongs() -> None:
    """Else its author removes it, and the finding stays."""
    text = "We open on Friday. <!-- socialint: ignore[post-emoji-run] the poster has them --> \U0001f389\U0001f389\U0001f389\U0001f389\n"
    hints = [finding.hint for finding in lint(f"---\nplatform: x\n---\n{text}") if finding.rule == "ignore-unused"]
    assert hints == ["remove it, or put it before the element, or at the end of the line, that it is about"]
    text = '{"platform": "x", "text": "Hello", "socialint": {"ignore": {"alt-missing": "why"}}}'
    assert [finding.hint for finding in lint(text, format="json")] == ["remove it"]


def test_an_ignore_is_not_called_unused_where_its_rule_did_not_run() -> None:
    config = '[ignore]\n"alt-missing" = "our pictures are all decoration"\n'
    assert found(f"{MARK}\n![](a.png)\n", config=config) == []


def test_ignores_cannot_set_aside_the_faults_of_ignores() -> None:
    text = "<!-- socialint: ignore-file[all] why -->\n\n<!-- socialint: ignore[alt-mising] why -->\n\nText.\n"
    assert ("ignore-unknown", 3) in found(text)


def test_a_comment_of_somebody_else_is_let_alone() -> None:
    assert found("<!-- socialint:demo -->\n\n<!-- about socialint -->\n\nText.\n") == []


def test_what_was_set_aside_is_reported_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"{MARK}\n![](a.png)\n", "utf-8")
    report = run(Request(paths=(str(tmp_path),), isolated=True)).report
    assert [(f.rule, f.reason) for f in report.ignored] == [("alt-missing", REASON)]


def test_nested_ignores_reach_through_each_other() -> None:
    text = (
        "<!-- socialint: ignore[alt-missing] outer -->\n<div>\n<!-- socialint: ignore[alt-filename] inner -->\n"
        '<p><img src=a.png><img src=b.png alt="b.png"></p></div>\n'
    )
    assert found(text, "html") == []
