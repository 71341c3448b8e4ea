"""A ring that was taken away leaves people lost; one that was replaced does not."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


def page(css: str, body: str) -> str:
    return f"<!doctype html><html lang=en><title>Tides</title><style>{css}</style><body>{body}</body></html>"


LINK = "<a href=/ class=b>High</a>"


@pytest.mark.parametrize(
    ("css", "body"),
    [
        ("a:focus { outline: none }", f"⟦{LINK[:18]}⟧{LINK[18:]}"),
        ("a { outline: 0 }", f"⟦{LINK[:18]}⟧{LINK[18:]}"),
        (":focus { outline: none }", f"⟦{LINK[:18]}⟧High</a><button>b</button>"),
        ("*:focus-visible { outline: 0 none; cursor: pointer }", f"⟦{LINK[:18]}⟧High</a>"),
        ("a:focus { outline: 2px solid transparent }", f"⟦{LINK[:18]}⟧High</a>"),
        ("a:focus { outline-width: 0 }", f"⟦{LINK[:18]}⟧High</a>"),
        ("a:focus { outline: 2px solid red } .b:focus { outline: none }", f"⟦{LINK[:18]}⟧High</a>"),
        ("a:focus { outline: none !important } .b:focus { outline: auto }", f"⟦{LINK[:18]}⟧High</a>"),
        ("a:is(:hover, :focus) { outline: none }", f"⟦{LINK[:18]}⟧High</a>"),
        ("a:hover { color: red } a:focus { outline: none }", f"⟦{LINK[:18]}⟧High</a>"),
        ("a:focus:not(:focus-visible) { box-shadow: none } a:focus { outline: none }", f"⟦{LINK[:18]}⟧High</a>"),
        ("summary:focus { outline: none }", "<details>⟦<summary>⟧High</summary></details>"),
        ("", "⟦<a href=/ style='outline: none'>⟧High</a>"),
        ("@media screen { a:focus { outline: none } }", f"⟦{LINK[:18]}⟧High</a>"),
    ],
)
def test_nothing_shows_the_focus(css: str, body: str) -> None:
    [found] = assert_rule("page-focus-visible", page(css, body), format="html")
    assert not found.review


@pytest.mark.parametrize(
    ("css", "body"),
    [
        ("a { color: red }", LINK),
        ("a:hover, a:active { outline: 0 }", LINK),
        ("a:focus { outline: none; color: red }", LINK),
        ("a:focus { outline: none } .b:focus { text-decoration: underline }", LINK),
        ("a:focus { outline: none } .b:focus::after { content: '!' }", LINK),
        ("a:focus { outline: none } .b:focus + i { color: red }", LINK + "<i>low</i>"),
        ("a:focus { outline: none } p:focus-within { color: red }", f"<p>{LINK}</p>"),
        ("a:focus { outline: none } body:has(:focus) { color: red }", LINK),
        ("a { outline: none } a:focus { outline: 2px solid }", LINK),
        ("a { outline: none } a:focus-visible { outline: revert }", LINK),
        ("a { outline: none } a:focus-visible { outline: var(--ring) }", LINK),
        ("a:focus:not(:focus-visible) { outline: none }", LINK),
        ("a { color: red } a:not(:focus) { color: blue } a:focus { outline: none }", LINK),
        ("a:focus:hover { outline: none }", LINK),
        ("input:focus { outline: none }", "<input aria-label=a>"),
        ("a:focus { outline: none }", "<a>High</a><a href=/ hidden>Low</a>"),
        ("a:focus { outline: none }", "<a href=/ style='position: absolute; left: -9999px'>Low</a>"),
        ("a:focus { outline: none } main { & a:focus { color: red } }", f"<main>{LINK}</main>"),
        ("@media print { a:focus { outline: none } }", LINK),
        ("a:focus { outline: none }", f"<link rel=stylesheet href=https://example.org/a.css>{LINK}"),
    ],
)
def test_something_shows_it_or_it_cannot_be_told(css: str, body: str) -> None:
    assert_rule("page-focus-visible", page(css, body), format="html")


def test_where_a_script_may_show_it_a_person_has_to_look() -> None:
    [found] = assert_rule(
        "page-focus-visible", page("a:focus { outline: none }", "⟦<a href=/>⟧High</a><script>a()</script>"), format="html"
    )
    assert found.review


def test_a_part_of_a_page_is_not_judged() -> None:
    assert_rule("page-focus-visible", f"<style>a:focus {{ outline: none }}</style>{LINK}", format="html")
