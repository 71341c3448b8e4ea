"""A shortcut of one letter is set off by everybody who dictates; a page that has none must not be blamed."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule

PAGE = "<!doctype html><html lang=en><title>a</title>{}</html>"
DO = "document.getElementById('a').textContent = 'b'"


@pytest.mark.parametrize(
    "body",
    [
        f"⟦<body onkeydown=\"if (event.key === 'n') {DO}\">⟧<p id=a>",
        f'⟦<body onkeyup="if (event.keyCode === 78) {DO}">⟧<p id=a>',
        f"<body><p id=a></p>⟦<script>⟧document.addEventListener('keypress', e => {{ if (e.key == '?') {DO} }})</script>",
        f"<body><p id=a></p>⟦<script>⟧window.onkeydown = e => {{ if (e.key == 'n' && !e.ctrlKey) {DO} }}</script>",
        "<body><input id=a aria-label=b>⟦<script>⟧document.onkeydown = e => { if (e.key == '/') document.getElementById('a').focus() }</script>",
    ],
)
def test_a_shortcut_of_one_sign(body: str) -> None:
    assert_rule("page-character-key", PAGE.format(body), format="html")


@pytest.mark.parametrize(
    "body",
    [
        f"<body onkeydown=\"if (event.key === 'n' && event.ctrlKey) {DO}\"><p id=a>",
        f"<body onkeydown=\"if (event.key === 'Escape') {DO}\"><p id=a>",
        f"<body><input aria-label=a id=a onkeydown=\"if (event.key === 'n') {DO}\">",
        f"<body onkeydown=\"if (event.key === 'n') {DO}\"><p id=a><a href=/settings>Settings</a>",
        f"<body onkeydown=\"if (on && event.key === 'n') {DO}\"><script>var on = true</script><p id=a><input type=checkbox onchange='on = false'>",
        f"<body onkeydown=\"if (event.key === 'n') {DO}\"><script src=https://example.org/a.js></script><p id=a>",
        f"<body onkeydown=\"if (document.activeElement.id === 'a') {DO}\"><input id=a>",
        '<body onkeydown="console.log(event.key)"><p id=a>',
    ],
)
def test_no_shortcut_or_one_that_may_be_turned_off(body: str) -> None:
    assert_rule("page-character-key", PAGE.format(body), format="html")
