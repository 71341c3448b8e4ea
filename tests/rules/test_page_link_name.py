"""A link without a name is a door without a sign."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule, lint


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "⟦[](https://example.org)⟧"),
        ("markdown", "⟦[![](a.png)](https://example.org)⟧"),
        ("html", "<p>⟦<a href=/cart>⟧<i class=icon></i></a></p>"),
        ("html", "⟦<span role=link tabindex=0>⟧</span>"),
        ("html", "<map name=m>⟦<area href=x>⟧</map>"),
        ("json", '{"html": "⟦<a href=x>⟧</a>"}'),
        ("json", '{"lang": "en", "markdown": "⟦[](x)⟧"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("page-link-name", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "[Book](https://example.org) <https://example.org> [![Team](a.png)](x)"),
        (
            "html",
            "<a href=x aria-label=Cart></a><a id=a></a><a href=x hidden></a><a href=x aria-hidden=true></a><a href=x>{{ text }}</a>",
        ),
        (
            "html",
            "<a href=x><my-icon></my-icon></a><a href=x><svg><title>Home</title></svg></a><map><area href=x alt=Home><area></map>",
        ),
        ("json", '{"platform": "x", "text": "https://example.org"}'),
    ],
)
def test_a_named_or_hidden_link_is_left_alone(format: str, text: str) -> None:
    assert_rule("page-link-name", text, format=format)


@pytest.mark.parametrize(
    "text",
    [
        '⟦<a href="#" uk-close>⟧</a>',
        '⟦<a href="#">⟧ <span uk-pagination-previous></span> </a>',
        '⟦<a href="#" class=next swiper-next>⟧</a>',
    ],
)
def test_a_link_that_a_library_may_fill_is_a_question_to_its_author(text: str) -> None:
    (finding,) = assert_rule("page-link-name", text, format="html")
    assert finding.review
    assert "script" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        '⟦<a href="#" data-bs-toggle=modal aria-expanded=false>⟧</a>',  # these say what it does, not what it is called
        '⟦<a href="#" hx-get="/x">⟧<svg><path stroke-width=2 /></svg></a>',  # its author did put something into it
        '⟦<a href="#">⟧<img alt="" uk-img></a>',
    ],
)
def test_a_link_that_its_author_filled_is_not_a_librarys_affair(text: str) -> None:
    (finding,) = assert_rule("page-link-name", text, format="html")
    assert not finding.review


def test_thousands_of_links_in_each_other_are_looked_into_in_linear_time() -> None:
    deep = "<span role=link tabindex=0>" * 20_000
    assert lint(deep, format="html", select=("page-link-name",))


def test_a_link_that_is_not_closed_is_told_so() -> None:
    text = '<ul><li><a href="/about">About us</li> <li><a href="/contact">Contact</a></li></ul>'
    (finding,) = lint(text, format="html", select=("page-link-name",))
    assert (finding.message, finding.hint) == (
        "link is not closed: it goes on, without text, in what follows",
        "write </a> after its text",
    )


def test_a_count_that_disqus_writes_is_a_matter_to_look_at() -> None:
    (finding,) = lint('<a href="/post#disqus_thread"></a>', format="html", select=("page-link-name",))
    assert finding.review
