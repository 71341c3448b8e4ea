"""A field without a name is just 'edit' to those who hear it."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "⟦<input>⟧ ⟦<select>⟧<option>a</select> ⟦<textarea>⟧a</textarea> ⟦<button>⟧<i></i></button>"),
        ("html", "⟦<div role=button>⟧</div> ⟦<div role=checkbox>⟧</div> <details>⟦<summary>⟧</summary>a</details>"),
        ("html", "<label for=b>A</label>⟦<input id=a>⟧"),
        ("markdown", 'Sign up ⟦<input type="email">⟧'),
        ("json", '{"html": "⟦<button>⟧</button>"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("page-control-name", text, format=format)


@pytest.mark.parametrize("kind", ["file", "color", "date", "datetime-local", "month", "time", "week", "password"])
def test_a_field_that_no_role_corresponds_to_needs_a_name_too(kind: str) -> None:
    assert_rule("page-control-name", f"⟦<input type={kind}>⟧ <label>When <input type={kind}></label>", format="html")


@pytest.mark.parametrize(
    ("format", "text"),
    [
        (
            "html",
            "<label>A <input></label><input placeholder=a><input type=hidden><input type=submit><input type=image src=a><button>a</button>",
        ),
        (
            "html",
            "<input aria-label=a><p id=l>a</p><input aria-labelledby=l><select title=a></select><button hidden></button><summary></summary>",
        ),
        ("html", "<button>{{ label }}</button><button :aria-label=x></button><div role=textbox aria-label=a></div>"),
        ("markdown", 'Sign up <input aria-label="E-mail">'),
        ("markdown", "- [ ] a task"),
    ],
)
def test_a_named_or_hidden_control_is_left_alone(format: str, text: str) -> None:
    assert_rule("page-control-name", text, format=format)


def test_a_button_that_a_library_may_fill_is_a_question_to_its_author() -> None:
    (finding,) = assert_rule("page-control-name", "⟦<button type=button uk-close>⟧</button>", format="html")
    assert finding.review
    (finding,) = assert_rule("page-control-name", "⟦<button type=button class=close>⟧</button>", format="html")
    assert not finding.review


@pytest.mark.parametrize(
    ("body", "css"),
    [
        ("<button class=x></button>", ".x::before { content: 'Close' }"),
        ("<a href=/ role=button><i class=x></i></a>", ".x:after { content: url(x.svg) / 'Close' }"),
        ("<button class=x data-name=Close></button>", "@media screen { .x::before { content: attr(data-name) } }"),
        ("<details class=x open><summary><span>More</span></summary>A</details>",
         ".x[open] span { display: none } .x { summary::before { content: 'Less' } }"),
        ("⟦<button class=x>⟧</button>", ".x::before { content: '\\f00d' }"),  # a glyph of an icon font
        ("⟦<button class=x>⟧</button>", ".x::before { content: '' }"),
        ("⟦<input class=x>⟧", ".x::before { content: 'Close' }"),  # nothing comes before what is replaced
        ("<button class=x></button>", ".x::before { content: '\u00d7' }"),  # is spoken, as it would be in the text
        ("⟦<button class=x>⟧</button>", ".x::before { content: url(x.svg) } .y::before { content: 'Close' }"),
        ("⟦<button class=x>⟧</button>", "@media print { .x::before { content: 'Close' } }"),
    ],
)  # fmt: skip
def test_a_name_that_a_stylesheet_writes_is_one_as_far_as_can_be_told(body: str, css: str) -> None:
    assert_rule("page-control-name", f"<style>{css}</style><p>{body}</p>", format="html")
