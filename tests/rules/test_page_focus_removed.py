"""A link that throws the focus away cannot be used with the keyboard."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    "body",
    [
        "⟦<a href=/ onfocus='this.blur()'>⟧High</a>",
        "⟦<a href=/ onFocus='if(this.blur)this.blur()'>⟧High</a>",
        "⟦<button onfocus='blur()'>⟧High</button>",
        "⟦<a href=/ onfocus='setTimeout(() => this.blur(), 5)'>⟧High</a>",
        "⟦<a href=/ onfocus='this.blur()'>⟧High</a><script src=https://example.org/a.js></script>",
    ],
)
def test_focus_that_is_taken_away(body: str) -> None:
    assert_rule("page-focus-removed", body, format="html")


@pytest.mark.parametrize(
    "body",
    [
        "<a href=/ onclick='this.blur()'>High</a>",
        "<a href=/ onfocus='setTimeout(function () { this.blur() }, 5)'>High</a>",
        "<a href=/ onfocus='if (mouse) this.blur()'>High</a>",
        "<a href=/ onfocus='this.nextElementSibling.focus()'>High</a><a href=/low onblur='leave()'>Low</a>",
        "<a onfocus='this.blur()'>High</a>",
        "<a href=/ hidden onfocus='this.blur()'>High</a>",
        "<a href=/ onfocus='{{ blur }}'>High</a>",
        "<style>p { filter: blur(2px) }</style><a href=/ onfocus='show(1)'>High</a>",
    ],
)
def test_focus_that_stays_or_that_cannot_be_told(body: str) -> None:
    assert_rule("page-focus-removed", body, format="html")
