"""A trap shuts people in; a trap that is none sends somebody looking for hours."""

from __future__ import annotations

import time

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    "handler",
    [
        "this.focus()",
        "focus()",
        "event.target.focus();",
        "event.preventDefault(); this.focus(); return false",
        "setTimeout(() => this.focus(), 10)",
        "window.setTimeout(() => { this.focus() })",
        "setTimeout(function () { this.focus() }.bind(this), 10)",
    ],
)
def test_a_focus_that_is_given_back(handler: str) -> None:
    assert_rule("page-keyboard-trap", f"<a href=/>Start</a> ⟦<button onblur='{handler}'>⟧a</button>", format="html")


@pytest.mark.parametrize(
    "body",
    [
        "⟦<button onblur='this.nextElementSibling.focus()'>⟧a</button>⟦<button onblur='this.previousElementSibling.focus()'>⟧b</button>",
        '⟦<button id=a onblur="document.getElementById(\'b\').focus()">⟧a</button><button>c</button>⟦<button id=b onblur="{}">⟧b</button>',
        "⟦<button onblur='this.nextElementSibling.focus()'>⟧a</button>⟦<button onblur='this.focus()'>⟧b</button>",
        "<p onblur='this.nextElementSibling.focus()'>a</p>⟦<button onblur='this.focus()'>⟧b</button>",
    ],
)
def test_a_focus_that_is_led_round(body: str) -> None:
    body = body.replace("{}", "setTimeout(() => document.getElementById('a').focus(), 5)")
    assert_rule("page-keyboard-trap", f"<a href=/>Start</a>{body}<a href=/end>End</a>", format="html")


@pytest.mark.parametrize(
    "body",
    [
        "<button onblur='setTimeout(function () { this.focus() }, 10)'>a</button>",
        "<button onblur='this.focus()' onkeydown='leave(event)'>a</button>",
        "<button onblur='this.nextElementSibling.focus()'>a</button><p onblur='this.previousElementSibling.focus()'>b</p>",
        "<button onblur=\"document.getElementById('b').focus()\">a</button>",
        "<button onblur='check()'>a</button>",
        "<input aria-label=a onblur='if (!this.value) this.focus()'>",
        "<button onblur='this.nextElementSibling.focus()'>a</button><button>b</button>",
        "<button disabled onblur='this.focus()'>a</button>",
        "<button hidden onblur='this.focus()'>a</button>",
        "<div onblur='this.focus()'>a</div>",
    ],
)
def test_a_way_out(body: str) -> None:
    assert_rule("page-keyboard-trap", body, format="html")


def test_a_long_row_of_traps_costs_no_more_than_its_length() -> None:
    row = "<button onblur='this.nextElementSibling.focus()'>a</button>" * 5000
    start = time.process_time()
    assert_rule("page-keyboard-trap", f"{row}<a href=/>a</a>", format="html")
    assert time.process_time() - start < 5
