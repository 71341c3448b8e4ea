"""Scripts are read and never run: whatever stands in one, reading it ends soon, and what is not understood is not guessed."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.page.script.stage import BACK, TAB, Stage, UnsureError
from socialint.page.script.syntax import parse
from socialint.testing import lint


def stage(html: str) -> Stage:
    from socialint.config import Config, Project
    from socialint.document import Document
    from socialint.model import Source
    from socialint.parse.html import parse_html

    assert Config and Project
    return Stage(Document(Source("a.html", html), "page", "html", parse_html(html)))


@pytest.mark.parametrize(
    "text",
    [
        "a()",
        "a\nb",
        "if (a) { b() } else c = 1",
        "x => ({ y: 1, ...z })",
        "(a, b = 2) => { return a }",
        "const a = function () {}; for (const b of [1, ...c]) b?.d['e']()",
        "a ? b : c, !d && e || f",
        "new Array()",
        "'\\u0041' // a note",
        "/* a\nnote */ a",
    ],
)
def test_what_people_write_into_attributes_is_understood(text: str) -> None:
    assert parse(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "a b",
        "(",
        "a =",
        "`${a}`",
        "/a/.test(b)",
        "class A {}",
        "while (1) a()",
        "async () => 1",
        "1 = 2",
        "'",
        "a++",
        "{ a: 1, }",
        "\\",
    ],
)
def test_the_rest_is_said_to_be_beyond(text: str) -> None:
    assert parse(text) is None


@given(st.text(alphabet="ab(){}[]=>.,;:?!+-'\"`/*\n 1", max_size=200) | st.text(max_size=60))
def test_no_text_is_too_much_for_it(text: str) -> None:
    parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 20_000,
        "a." * 9_999 + "b",
        "a+" * 9_999 + "a",
        "[" * 5_000 + "]" * 5_000,
        "!" * 20_000,
        "a=>" * 6_000,
        "/*" * 9_000,
        "if(a)" * 4_000,
    ],
)
def test_a_hostile_script_costs_a_moment(text: str) -> None:
    start = time.perf_counter()
    found = stage(f"<body onload='{text}'><p>x")
    assert time.perf_counter() - start < 2
    assert found.sure is False or parse(text) is None


@pytest.mark.parametrize(
    "script",
    [
        "function f() { f() } f()",
        "function f() { setTimeout(f) } f()",
        "const a = [1]; for (const b of a) { a.push(b) } for (const b of a) { a.push(b); a.push(b) }",
        "const f = () => { for (const a of [1,2,3,4,5,6,7,8,9]) f() }; f()",
        "let s = 'aaaaaaaaaa'; function f() { s = s + s; f() } f()",
    ],
)
def test_what_runs_without_end_ends_here(script: str) -> None:
    start = time.perf_counter()
    stage(f"<script>{script}</script><p>x")
    assert time.perf_counter() - start < 2


def test_what_a_script_does_not_know_is_not_guessed() -> None:
    assert stage("<script>analytics.start()</script>").sure is False
    assert stage("<script src=https://example.org/a.js></script>").sure is False
    assert stage("<script type=application/json>{]</script>").sure is True
    assert stage("<script>document.getElementById('a').textContent = 'b'</script><p id=a>").sure is False  # it is not there yet
    assert stage("<p id=a></p><script>document.getElementById('a').textContent = 'b'</script>").written[0].text == "b"


def test_the_focus_moves_as_handlers_have_it() -> None:
    page = stage("<a href=/>1</a><input id=b onblur='setTimeout(() => this.focus())'><button id=c onfocus=b.focus()>")
    forth = [page.doc.root.first(tag) for tag in ("a", "input")]
    first, field = [element for element in forth if element is not None]
    assert page.key(first, TAB, [first, field]) is field
    assert page.key(field, BACK, [first, field]) is field
    with pytest.raises(UnsureError):  # an id as a variable is none of what is understood
        page.enter(next(page.doc.elements("button")))


def test_reading_a_page_with_a_hostile_script_finds_nothing() -> None:
    assert (
        lint("<!doctype html><html lang=en><title>a</title><button onblur='" + "(" * 5000 + "'>x</button>", format="html") == []
    )
