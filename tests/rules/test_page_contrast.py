"""Who blames text that can be read is not believed about text that cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint.cli import main
from socialint.testing import assert_rule


def page(body: str, css: str = "") -> str:
    return f"<!doctype html><html lang=en><title>Tides</title><style>{css}</style><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("body", "css"),
    [
        ("⟦<p>⟧High water", "p { color: #777 }"),
        ("⟦<p style='color: rgb(0 0 0 / .4)'>⟧High water", ""),
        ("<div style='opacity: .4'>⟦<p>⟧High water</p></div>", ""),
        ("<div class=a>⟦<p>⟧High water</p></div>", ".a { background: #333 }"),
        ("<table bgcolor=navy><tr>⟦<td>⟧High water", "td { color: #333 }"),
        ("⟦<font color=yellow>⟧High water</font>", ""),
        ("⟦<p>⟧High water", "p { background: linear-gradient(#fff, #eee); color: #888 }"),
        ("⟦<p style='font-size: 18px'>⟧High water", "p { color: #888 }"),
        ("⟦<p>⟧High<p>low<p>high", "p { color: #999 }"),  # one look, one finding
        ("⟦<p>⟧High water</p>⟦<b>⟧low", "p { color: #999 } b { color: #aaa }"),
        ("⟦<button>⟧High water</button>", "button { color: #888 }"),
        ("<div style='position: absolute; background: white'>⟦<p>⟧High water", "p { color: #999 }"),
        ("⟦<h1>⟧Tides</h1>", "h1 { color: #aaa }"),
        ("⟦<p>⟧High water", "p { color: #999; text-shadow: 0 1px 0 #fff }"),  # neither the ground nor the shadow helps
        ("⟦<p>⟧High water", "p { color: #999; text-shadow: 1px 1px 2px rgb(200 200 200), 0 0 1px #eee }"),
    ],
)
def test_text_that_hardly_stands_out(body: str, css: str) -> None:
    assert assert_rule("page-contrast", page(body, css), format="html")


@pytest.mark.parametrize(
    ("body", "css"),
    [
        ("<p>High water", "p { color: #767676 }"),
        ("<h1>Tides</h1><p style='font-size: 24px'>High</p><b style='font-size: 18.7px'>low</b>", "h1, p, b { color: #888 }"),
        ("<p>High water", "p { color: #777 } p { background: url(a.png) }"),
        ("<div style='background: url(a.png)'><p>High water", "p { color: #777 }"),
        ("<p>High water", "p { color: #777; text-shadow: 0 0 2px #000 }"),
        ("<p>High water", "p { color: transparent; background: linear-gradient(red, blue); -webkit-background-clip: text }"),
        ("<p>High water", "p { color: #777; display: none }"),
        ("<p>High water", "p { color: #777; position: absolute; left: -9999px }"),
        ("<p>High water", "p { color: #777; position: absolute; width: 1px; height: 1px; overflow: hidden }"),
        ("<p>High water", "p { color: #777; opacity: 0 }"),
        ("<p>High water", "p { color: #777; filter: contrast(2) }"),
        ("<p>High water", "p { color: white }"),
        ("<div class=r><img src=a.png alt='' class=i><p>High water", ".r { position: relative } .i { position: absolute } p { color: #999 }"),
        ("<div class=r><p>High water", ".r::before { content: ''; background: #000; position: absolute } p { color: #999 }"),
        ("<p>High water", "p { color: color-mix(in srgb, white, black) }"),
        ("<button disabled>High</button><fieldset disabled><p>High</p></fieldset><p aria-disabled=true>Low", "* { color: #999 }"),
        ("<label for=i>High</label><input id=i disabled><label>Low <input disabled></label>", "label { color: #999 }"),
        ("<span id=s>High</span><div role=button aria-disabled=true aria-labelledby=s>x</div>", "span { color: #999 }"),
        ("<p>×</p><i class=icon>home</i>", "* { color: #999 }"),
        ("<details><summary>Tides</summary><p>High", "p { color: #999 }"),
        ("<link rel=stylesheet href=https://example.org/a.css><p>High water", "p { color: #777 }"),
        ("<p>High water", "p { color: #777 } @media print { p { color: #999 } }"[17:]),
        ("<select><option>High</select><textarea>Low</textarea>", "* { color: #999 }"),
        ("<p>High water", "p { color: var(--none) }"),
        ("<script src=https://cdn.tailwindcss.com></script><p>High water", "p { color: #777 }"),
    ],
)  # fmt: skip
def test_what_can_be_read_and_what_cannot_be_told(body: str, css: str) -> None:
    assert_rule("page-contrast", page(body, css), format="html")


@pytest.mark.parametrize("format", ["html", "markdown"])
def test_a_part_of_a_page_is_not_judged(format: str) -> None:
    assert_rule("page-contrast", '<p style="color: #999">High water</p>', format=format)


def test_the_message_says_both_colours_and_what_is_needed() -> None:
    (found,) = assert_rule("page-contrast", page("⟦<p>⟧High<p>low", "p { color: #777 }"), format="html")
    assert found.message == "contrast of #777777 on #ffffff is 4.47:1, here and in 1 more places"
    assert found.hint is not None and "4.5:1" in found.hint


def test_level_aaa_only_where_it_is_wanted() -> None:
    assert_rule("page-contrast-enhanced", page("⟦<p>⟧High water", "p { color: #666 }"), format="html")
    assert_rule("page-contrast", page("<p>High water", "p { color: #666 }"), format="html")


def test_a_linked_stylesheet_of_the_repository_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "site.css").write_text("p { color: #999 }")
    (tmp_path / "index.html").write_text(page("<link rel=stylesheet href=site.css><p>High water"))
    monkeypatch.chdir(tmp_path)
    assert main(["check", "--isolated", "--select", "page-contrast", "index.html"]) == 1
    assert "#999999" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("body", "css"),
    [
        ("<button class=off>High water</button>", ".off { color: #999; pointer-events: none }"),
        ("<a href=x class=off><span>High water</span></a>", ".off { opacity: .4; pointer-events: none }"),
        ("<div role=button class=off>High water</div>", ".off { color: #999; pointer-events: none }"),
        ("⟦<p class=off>⟧High water</p>", ".off { color: #999; pointer-events: none }"),  # one reads it all the same
        ("⟦<label>⟧High water</label>", "label { color: #999; pointer-events: none }"),
    ],
)
def test_who_greys_out_a_button_by_a_stylesheet_is_not_told_that_it_is_grey(body: str, css: str) -> None:
    assert_rule("page-contrast", page(body, css), format="html")
