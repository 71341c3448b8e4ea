"""A trap shuts people in; a trap that is none sends somebody looking for hours."""

from __future__ import annotations

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
    ],
)
def test_a_focus_that_is_given_back(handler: str) -> None:
    assert_rule("page-keyboard-trap", f"<a href=/>Start</a> ⟦<button onblur='{handler}'>⟧a</button>", format="html")


@pytest.mark.parametrize(
    "body",
    [
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
