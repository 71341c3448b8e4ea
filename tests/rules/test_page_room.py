"""Boxes that cut text off, and boxes that only a mouse can scroll: what is surely so, and nothing else."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule

WORDS = "High water is at noon today, a little later tomorrow. "
LONG = WORDS * 8


def page(body: str, css: str = "") -> str:
    return f"<!doctype html><html lang=en><title>Tides</title><style>{css}</style><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("css", "text"),
    [
        ("p { overflow: hidden; height: 2em }", LONG),
        ("p { overflow: clip; max-height: 30px }", LONG),
        ("p { overflow-y: hidden; height: 10px; white-space: nowrap }", WORDS),
        ("p { overflow: hidden; white-space: nowrap; width: 60px }", WORDS),
        ("p { overflow: hidden; white-space: nowrap }", LONG),
        ("p { overflow: hidden; height: 2em; width: 20% }", LONG),
        ("@media (max-width: 700px) { p { overflow: hidden; height: 2em } }", LONG),
        ("p { overflow: hidden; height: 4em; font-size: 4vw }", LONG),
        ("p { overflow: hidden; height: 24px; line-height: 1.5 }", f"<b>{LONG}</b>"),
        ("p { overflow: hidden; height: 24px; width: 1000px; max-width: 50% }", LONG),
    ],
)
def test_text_that_is_cut_off(css: str, text: str) -> None:
    [found] = assert_rule("page-clipped-text", page(f"⟦<p>⟧{text}</p>", css), format="html")
    assert not found.review


@pytest.mark.parametrize(
    ("css", "text"),
    [
        ("p { height: 2em }", LONG),
        ("p { overflow: hidden; min-height: 2em }", LONG),
        ("p { overflow: hidden; height: 2em; min-height: 9em }", LONG),
        ("p { overflow: auto; height: 2em }", LONG),
        ("p { overflow: hidden; height: 200em }", LONG),
        ("p { overflow: hidden; height: 20px }", WORDS[:20]),
        ("p { overflow: hidden; white-space: nowrap; width: 60px; text-overflow: ellipsis }", WORDS),
        ("p { overflow: hidden; height: 2em; display: -webkit-box; -webkit-line-clamp: 2 }", LONG),
        ("p { overflow: hidden; width: 1px; height: 1px; position: absolute }", LONG),
        ("p { overflow: hidden; height: 50px; text-indent: 100%; white-space: nowrap }", LONG),
        ("@media (min-width: 700px) { p { overflow: hidden; height: 2em } }", LONG),
        ("p { overflow: hidden; height: 2em; display: none }", LONG),
        ("p { overflow: hidden; height: calc(2em + 4px) }", LONG),
        ("p { overflow: hidden; height: 2em; width: 3000px }", LONG),
        ("p { overflow: hidden; height: 2em; min-width: 3000px }", LONG),
        ("p { overflow: hidden; height: 2em } b { display: inline-block }", "<b>High</b> " * 30),
        ("html { font-size: 40px } p { overflow: hidden; height: 8rem; font-size: 16px }", LONG),
        ("p { overflow: hidden; height: var(--none) }", LONG),
        ("p { overflow: hidden; height: 5vh }", WORDS[:30]),
        ("p { overflow: hidden; height: -2em }", LONG),
        ("body { font-size: 10px; line-height: 1.6em } p { overflow: hidden; font-size: 20px; height: 17px }", WORDS[:20]),
        ("p { overflow: hidden; height: 24px; width: 24px; line-height: 1 }", "format_italic"),
        ("body { display: flex } p { overflow: hidden; height: 2em }", LONG),
        ("p { overflow: hidden; height: 2em } b { position: absolute }", f"<b>{LONG}</b>"),
        ("p { overflow: hidden; height: 2em } span { overflow: auto; display: block; height: 2em }", f"<span>{LONG}</span>"),
        ("html, body { overflow: hidden; height: 2em }", LONG),
    ],
)
def test_text_that_is_not_or_that_cannot_be_told(css: str, text: str) -> None:
    assert_rule("page-clipped-text", page(f"<p>{text}</p>", css), format="html")


@pytest.mark.parametrize(
    ("css", "text"),
    [
        ("section { overflow: auto; height: 3em; width: 300px }", f"<p>{LONG}</p>"),
        ("section { overflow-y: scroll; max-height: 60px; width: 300px }", f"<h2>{WORDS}</h2><p>{LONG}</p>"),
        ("section { overflow-x: auto; height: 60px; width: 300px }", LONG),
        ("section { overflow-x: auto; width: 300px } p { white-space: nowrap }", f"<p>{LONG}</p>"),
        ("section { overflow: auto; width: 300px; white-space: pre }", f"a\n{LONG}\nb"),
    ],
)
def test_what_only_a_mouse_can_scroll(css: str, text: str) -> None:
    [found] = assert_rule("page-scroll-focus", page(f"⟦<section>⟧{text}</section>", css), format="html")
    assert not found.review


@pytest.mark.parametrize(
    ("css", "text"),
    [
        ("section { overflow: auto; height: 3em; width: 300px }", f"<p>{LONG}<a href=/>more</a></p>"),
        ("section { overflow: auto; height: 3em; width: 300px }", f"<p tabindex=0>{LONG}</p>"),
        ("section { overflow: hidden; height: 3em; width: 300px }", f"<p>{LONG}</p>"),
        ("section { overflow: auto; width: 300px }", f"<p>{LONG}</p>"),
        ("section { overflow: auto; height: 300px; width: 900px }", f"<p>{LONG}</p>"),
        ("section { overflow: auto; height: 3em; width: 300px } p { float: left }", f"<p>{WORDS}</p>"),
        ("section { overflow: auto; height: 3em; width: 300px } p { display: none }", f"<p>{LONG}</p>"),
    ],
)
def test_what_the_keyboard_reaches_or_what_may_fit(css: str, text: str) -> None:
    assert_rule("page-scroll-focus", page(f"<section>{text}</section>", css), format="html")


def test_where_a_script_may_help_a_person_has_to_look() -> None:
    body = f"⟦<p style='overflow: hidden; height: 2em; width: 400px'>⟧{LONG}</p><script>a</script>"
    assert [found.review for found in assert_rule("page-clipped-text", page(body), format="html")] == [True]
    assert [found.review for found in assert_rule("page-scroll-focus", page(body.replace("hidden", "auto")), format="html")] == [
        True
    ]


def test_where_a_link_may_show_the_rest_a_person_has_to_look() -> None:
    box = f"⟦<p style='overflow: hidden; height: 2em; width: 400px'>⟧{LONG}</p>"
    for body in (f"{box}<a href=/all>more</a>", f"<div>{box}<b>and</b><a href=/all>more</a></div>", f"<a href=/all>{box}</a>"):
        assert [found.review for found in assert_rule("page-clipped-text", page(body), format="html")] == [True]


def test_a_part_of_a_page_is_not_judged() -> None:
    assert_rule("page-clipped-text", f"<p style='overflow: hidden; height: 2em'>{LONG}</p>", format="html")
