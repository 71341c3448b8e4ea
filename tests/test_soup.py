"""`Document.soup`: people who know BeautifulSoup find the same tree, with the places of the file."""

from __future__ import annotations

import pytest

from socialint.document import Document
from socialint.parse.documents import parse
from socialint.source import Source


def document(text: str, name: str) -> Document:
    return parse(Source(name, text)).documents[0]


def test_a_tag_found_in_the_soup_leads_back_to_the_file() -> None:
    from socialint.soup import place

    text = "---\ntitle: T\n---\n\nSee ![a map](map.png) and [the plan](plan.html).\n"
    doc = document(text, "a.md")
    image = doc.soup.find("img", alt="a map")
    assert text[slice(*place(image))] == "![a map](map.png)"
    assert (image.sourceline, image.sourcepos) == (5, 4)
    assert doc.soup.select_one("p > a[href='plan.html']").get_text() == "the plan"


def test_the_soup_has_the_shape_of_the_html_standard() -> None:
    doc = document("<table>loose<tr><td class='a b'>x</table><!-- c --><p>one<p>two", "a.html")
    assert str(doc.soup) == (
        '<html><head></head><body>loose<table><tbody><tr><td class="a b">x</td></tr></tbody></table>'
        "<!-- c --><p>one</p><p>two</p></body></html>"
    )
    assert doc.soup.td["class"] == ["a", "b"]
    assert doc.soup.body.sourceline is None


def test_a_foreign_tag_has_no_place() -> None:
    from bs4 import BeautifulSoup

    from socialint.soup import place

    with pytest.raises(TypeError):
        place(BeautifulSoup("<p>x</p>", "html.parser").p)
