"""A trap shuts people in; a trap that is none sends somebody looking for hours."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule

AROUND = "<a href=/>Start</a> {} <a href=/news>News</a>"


@pytest.mark.parametrize(
    "body",
    [
        "⟦<button onblur='setTimeout(() => this.focus(), 10)'>⟧a</button>",
        "⟦<button onblur='this.focus()'>⟧a</button>",
        "⟦<button onblur='focus()'>⟧a</button>",
        (
            "⟦<button onblur='setTimeout(() => this.nextElementSibling.focus())'>⟧a</button>"
            "⟦<button onblur='setTimeout(() => this.previousElementSibling.focus())'>⟧a</button><button>b</button>"
        ),
        "⟦<input aria-label=a onkeydown='event.preventDefault()'>⟧",
        "⟦<input aria-label=a onkeydown='return false'>⟧",
        "<div onkeydown=\"if (event.key === 'Tab') event.preventDefault()\">⟦<input aria-label=a>⟧</div>",
        "⟦<button id=a>⟧a</button><script>document.getElementById('a').addEventListener('blur', function () { this.focus() })</script>",
        "⟦<button id=a>⟧a</button><script>document.querySelector('#a').onblur = e => e.target.focus()</script>",
        "<script>function back(e) { if (on) e.focus() } var on = false</script>⟦<button onfocus='on = true' onblur='back(this)'>⟧a</button>",
        # Only Ctrl and X lead out, and nobody says so.
        (
            "<script>var on = true; function key(e) { if (e.keyCode === 88 && e.ctrlKey) on = false }</script>"
            "⟦<button onkeydown='key(event)' onblur='if (on) this.focus()'>⟧a</button>"
        ),
    ],
)
def test_a_trap(body: str) -> None:
    [first, *_] = assert_rule("page-keyboard-trap", AROUND.format(body), format="html")
    assert not first.review


@pytest.mark.parametrize(
    "body",
    [
        "<button onblur='check()'>a</button>",
        (
            "<input aria-label=a onblur='if (!this.value) this.focus()'>",  # somebody can write into it
            "<button onblur='this.nextElementSibling.focus()'>a</button><button>b</button>",
        ),
        "<button onkeydown=\"if (event.key === 'Enter') event.preventDefault()\">a</button>",
        (
            "<div onkeydown=\"if (event.key === 'Escape') document.getElementById('z').focus(); if (event.key === 'Tab') event.preventDefault()\">"
            "<button>a</button></div><a id=z href=#>b</a>"
        ),
        "<div onkeydown=\"if (event.key === 'Tab') event.preventDefault()\"><button onclick='close()'>a</button></div>",
        "<div onkeydown=\"if (event.key === 'Tab') event.preventDefault()\"><a href=/away>a</a></div>",
        "<form onkeydown=\"if (event.key === 'Tab') event.preventDefault()\"><button>a</button></form>",
        "<button disabled onblur='this.focus()'>a</button>",
        "<button hidden onblur='this.focus()'>a</button>",
        (
            "<p>Ctrl+X leads out.</p><script>var on = true; function key(e) { if (e.keyCode === 88 && e.ctrlKey) on = false }</script>"
            "<button onkeydown='key(event)' onblur='if (on) this.focus()'>a</button>"
        ),
        "<script>let n = 0; function back(e) { n = n + 1; if (n < 3) e.focus() }</script><button onblur='back(this)'>a</button>",
        "<script>const f = (() => { let n = 0; return e => { n = n + 1; if (n < 3) e.focus() } })()</script><button onblur='f(this)'>a</button>",
        "<button id=a onblur='{{ handler }}'>a</button>",
        "<filter style='filter: blur(3px)'></filter>",
    ],
)
def test_no_trap_or_none_that_can_be_told(body: str) -> None:
    assert_rule("page-keyboard-trap", AROUND.format(body), format="html")


def test_beside_a_script_that_is_not_understood_a_person_has_to_look() -> None:
    body = "⟦<button onblur='this.focus()'>⟧a</button><script src=https://example.org/a.js></script>"
    [found] = assert_rule("page-keyboard-trap", AROUND.format(body), format="html")
    assert found.review
