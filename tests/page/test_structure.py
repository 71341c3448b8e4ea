"""Headings, tables and languages as assistive technology meets them."""

from __future__ import annotations

import pytest

from socialint.page.languages import is_language
from socialint.page.outline import headings
from socialint.page.roles import role
from socialint.page.tables import has_headers, is_data
from socialint.page.view import view
from tests.page.trees import target, tree


def test_the_outline_is_what_a_screen_reader_lists() -> None:
    html = """<h1>A</h1><h2 hidden>no</h2><h3 role=presentation>no</h3><div role=heading aria-level=4>B</div>
    <div role=heading>C</div><h2 aria-level=5>D</h2><div aria-hidden=true><h2>no</h2></div>"""
    assert [heading.level for heading in headings(view(tree(html)))] == [1, 4, 2, 5]


@pytest.mark.parametrize(
    ("html", "data"),
    [
        ("<table id=t><tr><td>Day<td>Opens<tr><td>Sunday<td>10</table>", True),
        ("<table id=t><caption>Hours</caption><tr><td>Day<td>Opens<tr><td>Sunday<td>10</table>", True),
        ("<table id=t><tr><th>Day<th>Opens<tr><td>Sunday<td>10</table>", True),
        ("<table id=t role=presentation><tr><td>Day<td>Opens<tr><td>Sunday<td>10</table>", False),
        ("<table id=t><tr><td>Day<td>Opens</table>", False),
        ("<table id=t><tr><td>Day<tr><td>Opens</table>", False),
        ("<table id=t><tr><td><table><tr><td>x</table><td>a<tr><td>b<td>c</table>", False),
        ("<table id=t><tr><td><input><td>a<tr><td>b<td>c</table>", False),
        ("<table id=t cellpadding=0><tr><td>Day<td>Opens<tr><td>Sunday<td>10</table>", None),
        ("<table id=t><tr><td width=9>Day<td>Opens<tr><td>Sunday<td>10</table>", None),
        ("<table id=t><tr><td><img alt=x><td>Opens<tr><td>Sunday<td>10</table>", None),
        (f"<table id=t><tr><td>Day<td>Opens<tr><td>Sunday<td>{'long ' * 40}</table>", None),
    ],
)
def test_a_table_is_for_data_or_for_layout(html: str, data: bool | None) -> None:
    assert is_data(target(html)) is data


@pytest.mark.parametrize("cell", ["<th>a", "<td scope=col>a", "<td role=columnheader>a", "<td headers=x>a"])
def test_a_header_cell_is_known_by(cell: str) -> None:
    assert has_headers(target(f"<table id=t><tr>{cell}<td>b<tr><td>c<td>d</table>"))


@pytest.mark.parametrize("tag", ["en", "EN-gb", "de-CH", "nb", "nn-NO", "zh-Hant-TW", "qab", "gsw", "no"])
def test_a_language_is_known(tag: str) -> None:
    assert is_language(tag)


@pytest.mark.parametrize("tag", ["", "eng", "english", "xx", "us", "e", "en_US", "en-", "de-CH-", "-", "123"])
def test_what_is_no_language_is_refused(tag: str) -> None:
    assert not is_language(tag)


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<a id=t href=x>", "link"), ("<a id=t>", "generic"), ("<img id=t alt=''>", "none"), ("<img id=t alt='' tabindex=0>", "img"),
        ("<button id=t role=none>", "button"), ("<div id=t role='foo button'>", "button"), ("<input id=t type=CHECKBOX>", "checkbox"),
        ("<i id=t role=presentation aria-label=x>", "generic"), ("<select id=t>", "combobox"),
        ("<select id=t size=4>", "listbox"), ("<h1 id=t role=none aria-label=''>", "heading"), ("<header id=t>", "banner"),
        ("<main><header id=t>", "generic"), ("<section id=t>", "generic"), ("<section id=t title=x>", "region"),
        ("<ul role=none><li id=t>", "none"), ("<ul role=tablist><li id=t>", "none"), ("<li id=t>", "listitem"), ("<table role=grid><tr><td id=t>", "gridcell"), ("<table><tr><th id=t scope=row>", "rowheader"),
        ("<input id=t type=password>", "textbox"), ("<input id=t type=nonsense list=x>", "combobox"), ("<input id=t type=date>", ""),
        ("<input id=t type=file>", ""), ("<input id=t type=color list=x>", ""), ("<input id=t type=search list=x>", "combobox"),
        ("<input id=t type=search>", "searchbox"), ("<input id=t type=number list=x>", "spinbutton"),
        ("<table id=t><tr><td>a<td>b", "none"), ("<table><tr><td id=t>a<tr><td>b", "none"), ("<table id=t border=1><tr><td>a", "table"),
        ("<table id=t><tr><td>a<td>b<tr><td>c<td>d", "table"), ("<table id=t><tr><th>a<td>b", "table"),
        ("<table id=t><caption>x</caption><tr><td>a", "table"), ("<table><tr aria-expanded=true><td id=t>a<td>b", "cell"),
        ("<table id=t>" + "<tr><td>a" * 20, "table"), ("<table id=t aria-label=x><tr><td>a", "table"),
        ("<table role=none><tr><td id=t>", "none"), ("<my-thing id=t>", ""), ("<label id=t>", ""),
    ],
)  # fmt: skip
def test_a_role_is_the_one_that_counts(html: str, wanted: str) -> None:
    assert role(target(html)) == wanted
