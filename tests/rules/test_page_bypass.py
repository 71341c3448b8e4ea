"""Past the menu of every page there must be a way, and a page that has one must not be blamed."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint.project import Selection
from socialint.run import Request, run
from socialint.testing import assert_rule

MENU = "<ul><li><a href=rooms.html>Our rooms</a></li><li><a href=table.html>The table</a></li></ul>"
WORDS = "<p>The garden goes down to the river.</p>"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "rooms.html").write_text(f"<title>Rooms</title>{MENU}<p>Two rooms.</p>", "utf-8")
    (tmp_path / "table.html").write_text(f"<title>Table</title><p>At noon.</p>{MENU}", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(site: Path, body: str, rule: str = "page-bypass", head: str = "") -> int:
    text = f"<!doctype html><html lang=en><head><title>Garden</title>{head}</head><body>{body}</body></html>"
    (site / "page.html").write_text(text, "utf-8")
    return len(run(Request(("page.html",), Selection((rule,)), isolated=True)).report.findings)


def test_a_page_that_begins_like_the_others_needs_a_way(site: Path) -> None:
    assert found(site, MENU + WORDS) == 1
    assert found(site, MENU + WORDS + "<h2 hidden>Garden</h2><main aria-hidden=true></main>") == 1
    assert found(site, MENU + "<a href=#gone>Down</a>" + WORDS) == 1


@pytest.mark.parametrize(
    "body",
    [
        MENU + "<h1>Garden</h1>" + WORDS,
        MENU + f"<div role=main>{WORDS}</div>",
        "<a href=#g>To the garden</a>" + MENU + f"<div id=g>{WORDS}</div>",
        "<details><summary>Menu</summary>" + MENU + "</details>" + WORDS,
        "<button onclick='fold()'>Menu</button>" + MENU + WORDS,
        MENU + WORDS + "<script src=menu.js></script>",
    ],
)
def test_any_way_will_do(site: Path, body: str) -> None:
    assert found(site, body) == 0


def test_what_stands_at_the_end_or_only_here_needs_none(site: Path) -> None:
    assert found(site, WORDS + MENU) == 0
    assert found(site, "<nav><a href=rooms.html>Rooms of ours</a></nav>" + WORDS) == 0  # the pages tell that it is not repeated
    assert found(site, MENU) == 0
    assert found(site, "<p><a href=https://example.org/>Our rooms, the table</a></p>" + WORDS) == 0


def test_folding_is_looked_at_alone(site: Path) -> None:
    assert found(site, MENU + "<h1>Garden</h1>" + WORDS, "page-folding") == 1
    assert found(site, MENU + WORDS + "<script></script>", "page-folding") == 0


HIDING = [
    "position:absolute;left:-9999px",
    "position:absolute;top:-999px",
    "position:fixed;top:-600px",
    "position:absolute;clip:rect(0,0,0,0)",
    "position:absolute;width:1px;height:1px;overflow:hidden",
    "width:1px;height:1px;overflow:hidden",
    "height:0;overflow:hidden",
    "text-indent:-9999px",
    "transform:scale(0)",
    "opacity:0",
    "clip-path:inset(50%)",
    "margin-left:-9999px",
    "visibility:hidden",
]


@pytest.mark.parametrize("style", HIDING)
def test_a_heading_out_of_sight_is_none_for_those_who_look(site: Path, style: str) -> None:
    assert found(site, f"<h1 style='{style}'>Garden</h1>{WORDS}", "page-heading") == 1
    assert found(site, f"<div class=a><h1>Garden</h1></div>{WORDS}", "page-heading", f"<style>.a {{{style}}}</style>") == 1


@pytest.mark.parametrize(
    "style",
    [
        "position:absolute;left:-20px",
        "left:-9999px",
        "position:absolute;right:-9999px",
        "position:relative;top:-40px",
        "width:1px;height:1px",
        "height:0;padding:1em;overflow:hidden",
        "position:absolute;clip:rect(0,auto,auto,0)",
        "opacity:.1",
        "position:absolute;left:calc(-9999px + 1em)",
    ],
)
def test_a_heading_that_may_be_seen_is_one(site: Path, style: str) -> None:
    assert found(site, f"<h1 style='{style}'>Garden</h1>{WORDS}", "page-heading") == 0


def test_what_cannot_be_told_is_no_finding(site: Path) -> None:
    hidden = "<h1 class=a>Garden</h1>"
    rule = "<style>.a { position: absolute; top: -999px }</style>"
    assert found(site, hidden + WORDS, "page-heading", rule) == 1
    assert found(site, hidden + WORDS, "page-heading", rule + "<link rel=stylesheet href=https://example.org/a.css>") == 0
    # Counted from an edge that may lie far down.
    assert found(site, f"<div style='position:relative'>{hidden}</div>{WORDS}", "page-heading", rule) == 0


def test_fragments_and_templates_are_left_alone() -> None:
    assert_rule("page-bypass", "<nav><a href=/>Home</a></nav><p>The garden.</p>", format="html")
    text = "<html lang=en><title>A</title><nav><a href=/>Home</a></nav>{{ content }}<p>The garden.</p></html>"
    assert_rule("page-bypass", text, format="html")
