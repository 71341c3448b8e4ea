"""A link that says nothing needs words around it, and only those count that assistive technology can find."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule, lint


@pytest.mark.parametrize(
    "text",
    [
        "⟦<a href=/a>⟧More</a><p>About the house.</p>",
        "<p>The house is open.</p><p>⟦<a href=/a>⟧Read more …</a></p>",
        "<ul><li>⟦<a href=/a>⟧<img src=a.png alt=More></a></li></ul>",
        "<div>⟦<div role=link tabindex=0>⟧More</div></div>",
        "<p lang=nb>⟦<a href=/a>⟧Les mer</a></p>",
        "<p>⟦<a href=/a aria-describedby=gone>⟧More</a></p>",
        "<table><tr><td>⟦<a href=/a>⟧More</a></td><td>Ten</td></tr></table>",
        "<p>⟦<a href=/a>⟧More</a></p><h2>After it</h2>",
    ],
)
def test_nothing_around_it_is_a_finding(text: str) -> None:
    assert assert_rule("page-link-context", text, format="html")


@pytest.mark.parametrize(
    "text",
    [
        "<p>About the house: <a href=/a>more</a></p>",
        "<p><b>The house</b> <em><a href=/a>more</a></em></p>",
        "<ul><li>Our house<ul><li><a href=/a>More</a></li></ul></li></ul>",
        "<table><tr><th>House</th></tr><tr><td><a href=/a>More</a></td></tr></table>",
        "<p id=h>The house</p><p><a href=/a aria-describedby=h>More</a></p>",
        "<p><a href=/a title='About the house'>More</a></p>",
        "<section aria-label='Our house'><p><a href=/a>More</a></p></section>",
        "<h2>Our house</h2><p>Old.</p><p><a href=/a>More</a></p>",
        "<figure><a href=/a>More</a><figcaption>Our house</figcaption></figure>",
        "<p><img src=a.png alt='Our house'> <a href=/a>More</a></p>",
        "<p><a href=/a aria-label='More about our house'>More</a> <a href=/b hidden>More</a> <a>More</a></p>",
        "<p><a href=/a>{{ more }}</a></p><p lang=fi><a href=/a>More</a></p>",
        "<p>{{ title }} <a href=/a>More</a></p><div>{{ title }} <a href=/a>More</a></div>",
        "<p><a href=/workshop>Workshop</a></p>",
    ],
)
def test_words_around_it_may_help(text: str) -> None:
    assert_rule("page-link-context", text, format="html")


@pytest.mark.parametrize(
    "text",
    [
        "<p lang=en>Read about ⟦<a href=/a>⟧this product</a>.</p>",
        "<p lang=de>Mehr über ⟦<a href=/a>⟧dieses Produkt</a>.</p>",
        "<p lang=fr>À propos de ⟦<a href=/a>⟧cette maison</a>.</p>",
        "<ul><li>Ulysses ⟦<a href=u.txt?x=1>⟧Plain text</a> ⟦<a href=/b/u.epub.images>⟧ EPUB </a></li></ul>",
    ],
)
def test_a_link_that_points_elsewhere_or_names_a_format_says_little_alone(text: str) -> None:
    assert assert_rule("page-link-alone", text, format="html")


@pytest.mark.parametrize(
    "text",
    [
        "<p lang=en><a href=/a>This week</a> <a href=/b>this house of ours</a> <a href=/c>This</a> <a href=/d>These 3</a></p>",
        "<p>Read about <a href=/a>this product</a>.</p>",
        "<p lang=nb>Om <a href=/a>this product</a>.</p>",
        "<p><a href=/html.html>HTML</a> <a href=/wiki/PDF>PDF</a> <a href='/{{ file }}.pdf'>PDF</a> <a href=/a.pdf>Plan (PDF)</a></p>",
    ],
)
def test_a_link_that_says_it_is_left_alone(text: str) -> None:
    assert_rule("page-link-alone", text, format="html")


def test_a_link_made_of_another_element_counts_on_pages() -> None:
    assert_rule("post-link-text", "<span role=link tabindex=0>⟦More⟧</span><a href=/x role=link>⟦here⟧</a>", format="html")


def test_many_links_take_no_time() -> None:
    text = "<div>" + "<i></i><a href=/x>more</a>" * 20_000 + "</div>"
    assert len(lint(text, format="html", select=("page-link-context",))) == 0
    text = "<li>" * 200 + "<p><a href=/x>more</a></p>" * 2_000
    assert len(lint(text, format="html", select=("page-link-context",))) == 0


def test_a_deep_page_takes_no_time() -> None:
    text = "<div><a href=/x>more</a>" * 3_000
    assert lint(text, format="html", select=("page-link-context", "post-link-text")) is not None
    text = "<form>" + "<div><p class=error>Please wait</p><input name=a>" * 3_000
    assert lint(text, format="html", select=("page-error-text", "page-same-label", "page-label-text")) is not None
