"""Titles, labels and pictures of text: what says nothing is found, what may say something is left alone."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from socialint.project import Selection
from socialint.run import Request, run
from socialint.testing import assert_rule


def page(head: str, body: str = "<p>Harvests of clementines begin in October.</p>") -> str:
    return f"<!doctype html><html lang=en><head>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    "head",
    [
        "⟦<title>Untitled</title>⟧",
        "⟦<title> React App </title>⟧",
        "⟦<title>index.html</title>⟧",
        "⟦<title>Unbenanntes Dokument</title>⟧",
        "⟦<title>My company</title>⟧<title>Clementine harvest</title>",
    ],
)
def test_a_title_that_nobody_wrote_is_found(head: str) -> None:
    assert assert_rule("page-title-text", page(head), format="html")


@pytest.mark.parametrize(
    "head",
    [
        "<title>Clementine harvest</title>",
        "<title>Home of clementines</title>",
        "<title>{{ title }}</title>",
        "<title></title>",
        "<title>Clementine harvest</title><title>My company</title>",
        "<title>My company</title><title>Another</title>",
        "<title>Harvesting</title><title>Clementines</title>",
    ],
)
def test_a_title_of_its_own_is_left_alone(head: str) -> None:
    assert_rule("page-title-text", page(head), format="html")
    assert_rule("page-title-text", page("<title>Test page</title>", "<h1>Test page</h1>"), format="html")
    assert_rule("page-title-text", "<svg><title>Document</title></svg>", format="svg")


@pytest.mark.parametrize(
    "text",
    [
        "<label>Field: ⟦<input>⟧</label>",
        "<label for=a>Text area</label>⟦<textarea id=a>⟧</textarea>",
        "<p id=m>Menu</p>⟦<input aria-labelledby=m name=fname>⟧",
        "<label lang=de>Eingabefeld ⟦<input name=ort>⟧</label>",
    ],
)
def test_a_label_that_names_a_kind_of_control_is_found(text: str) -> None:
    assert assert_rule("page-label-text", text, format="html")


@pytest.mark.parametrize(
    "text",
    [
        "<label>First name <input name=fname></label>",
        "<label>Menu <input name=menu-title></label> <label>Menu <input></label>",
        "<label>Menu <select name=fname></select></label> <label>Menu <input type=checkbox name=fname></label>",
        "<label>Menu <input role=combobox name=fname></label> <label>Menu <input list=l name=fname></label>",
        "<label hidden>Field <input></label> <input aria-label=Field> <label>{{ label }} <input></label>",
        "<label lang=nb>Field <input></label> <label>Menu <input name='{{ name }}'></label>",
    ],
)
def test_a_label_that_says_something_is_left_alone(text: str) -> None:
    assert_rule("page-label-text", text, format="html")


@pytest.mark.parametrize(
    "text",
    [
        "<label>Name <input name=ship-name></label> <label>Name ⟦<input name=bill-name>⟧</label>",
        "<label for=a>Mail</label> <input id=a> <p hidden>Again</p> <label for=b>Mail</label> ⟦<input id=b>⟧",
        "<label>Name <input name=n id=ship></label> <p><label>Town <input name=t></label></p> <label>Name ⟦<input name=n id=bill>⟧</label>",
    ],
)
def test_fields_of_one_label_that_ask_for_different_things_are_found(text: str) -> None:
    assert assert_rule("page-same-label", f"<form>{text}</form>", format="html")


@pytest.mark.parametrize(
    "between",
    [
        "<h2>Bill</h2>",
        "<p>And now the bill:</p>",
        "<img src=b.png alt=Bill>",
        "<hr></form><form>",
        "<x-bill></x-bill>",
        "{{ bill }}",
    ],
)
def test_what_stands_between_them_may_tell_them_apart(between: str) -> None:
    text = f"<form><label>Name <input name=ship-name></label>{between}<label>Name <input name=bill-name></label></form>"
    assert_rule("page-same-label", text, format="html")


@pytest.mark.parametrize(
    "second",
    [
        "<label>Name <input name=ship-name2></label>",
        "<label>Name <input></label>",
        "<label>Name <input name=bill-name placeholder='on the bill'></label>",
        "<label>Name <input name=bill-name autocomplete='billing name'></label>",
        "<div role=group aria-label=Bill><label>Name <input name=bill-name></label></div>",
        "<ul><li><label>Name <input name=bill-name></label></ul>",
        "<table><tr><td><label>Name <input name=bill-name></label></table>",
        "<label>Name <input type=checkbox name=bill-name></label>",
        "<label>Name <input type=hidden name=bill-name></label>",
        "<label>Town <input name=bill-name></label>",
    ],
)
def test_fields_that_may_be_told_apart_are_left_alone(second: str) -> None:
    text = f"<form><label>Name <input name=ship-name></label>{second}</form>"
    assert_rule("page-same-label", text, format="html")


SVG = "<svg xmlns='http://www.w3.org/2000/svg'>{}</svg>"
WORDS = SVG.format("<rect width='9' height='9'/><text y='9'>Open from <tspan>ten</tspan></text>")


def notes(site: Path, body: str) -> list[bool]:
    (site / "page.html").write_text(page("<title>A</title>", body), "utf-8")
    return [
        finding.review for finding in run(Request(("page.html",), Selection(("page-text-image",)), isolated=True)).report.findings
    ]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "words.svg").write_text(WORDS, "utf-8")
    (tmp_path / "my-logo.svg").write_text(WORDS, "utf-8")
    (tmp_path / "styled.svg").write_text(SVG.format("<text font-family='Acme'>The Hub</text>"), "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "picture",
    [
        "<img src=words.svg alt=''>",
        "<input type=image src=/words.svg alt=Open>",
        "<object data=words.svg></object>",
        f'<img src="data:image/svg+xml;utf8,{WORDS}">',
        f"<img src=data:image/svg+xml;base64,{base64.b64encode(WORDS.encode()).decode()}>",
    ],
)
def test_a_picture_of_words_is_found(site: Path, picture: str) -> None:
    assert notes(site, picture) == [False]


def test_words_in_a_style_of_their_own_may_be_a_logo(site: Path) -> None:
    assert notes(site, "<img src=styled.svg alt='The Hub'>") == []


@pytest.mark.parametrize(
    "picture",
    [
        WORDS,
        "<img src=my-logo.svg>",
        "<img src=words.svg alt='Our logo'>",
        "<img src=words.svg hidden>",
        "<img src=gone.svg>",
        "<img src=data:image/svg+xml;base64,!!!!>",
        "<img src=data:image/svg+xml>",
        f'<img src="data:image/svg+xml,{SVG.format("<text>Sun and moon</text><circle r=9 />")}">',
        f'<img src="data:image/svg+xml,{SVG.format("<text>Hub</text>")}">',
    ],
)
def test_other_pictures_are_left_alone(site: Path, picture: str) -> None:
    assert notes(site, picture) == []
