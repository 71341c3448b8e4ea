"""ARIA that says nothing, or something false, to people who use a screen reader."""

from __future__ import annotations

import time

import pytest

from socialint.testing import assert_rule, lint

PAGE = "<!DOCTYPE html><html lang=en><title>t</title>{}</html>"


@pytest.mark.parametrize(
    ("rule", "format", "text"),
    [
        ("page-aria-attribute", "html", "<p ⟦aria-labeledby=a⟧>a</p><svg ⟦aria-titel=a⟧></svg>"),
        ("page-aria-attribute", "json", '{"html": "<p ⟦aria-lable=a⟧>a</p>"}'),
        ("page-aria-value", "html", "<a href=x ⟦aria-current=here⟧>a</a><p ⟦aria-relevant='text always'⟧>a</p><p ⟦aria-hidden=yes⟧></p>"),
        ("page-aria-value", "markdown", "<div role=row ⟦aria-rowindex=2.5⟧></div>"),
        ("page-aria-permitted", "html", "<button ⟦aria-selected=true⟧>a</button><a href=x ⟦aria-pressed=true⟧>a</a><p ⟦aria-checked=''⟧>a</p>"),
        ("page-aria-permitted", "html", "<div role=heading aria-level=1 ⟦aria-checked=true⟧>a</div><strong ⟦aria-label=a⟧>b</strong>"),
        ("page-aria-required", "html", "⟦<div role=switch>⟧</div>⟦<div role=separator tabindex=0>⟧</div>⟦<p role=slider>⟧</p>"),
        ("page-aria-required", "html", "⟦<input role=combobox aria-expanded=true>⟧ ⟦<input role=combobox aria-controls=x>⟧"),
        ("page-aria-context", "html", PAGE.format("<div role=list><p role=paragraph>⟦<i role=listitem>⟧a</i></p></div>⟦<p role=tab>⟧a</p>")),
        ("page-aria-context", "html", PAGE.format("<ul><li>⟦<i role=menuitem>⟧a</i></li></ul>")),
        ("page-aria-owned", "html", "⟦<div role=tree>⟧<div role=group><a href=x>a</a></div></div>⟦<div role=table>⟧a</div>"),
        ("page-aria-owned", "html", "⟦<div role=list aria-owns=a>⟧</div><h2 id=a>a</h2>"),
        ("page-aria-reference", "html", PAGE.format("<div role=scrollbar ⟦aria-controls=x⟧ aria-valuenow=1></div>")),
        ("page-role", "html", "<p ⟦role=buton⟧>a</p><svg ⟦role=image-group⟧></svg>"),
        ("page-role", "json", '{"html": "<p ⟦role=structure⟧>a</p>"}'),
    ],
)  # fmt: skip
def test_it_is_found_where_it_stands(rule: str, format: str, text: str) -> None:
    assert assert_rule(rule, text, format=format)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("page-aria-attribute", "<p aria-description=a :aria-x=b v-bind:aria-x=c aria-braillelabel=d></p><p ng-attr-aria-x=a></p>"),
        ("page-aria-value", "<p aria-hidden aria-live='' aria-level='{{ n }}'></p><p role=button aria-expanded=undefined aria-pressed=MIXED></p>"),
        ("page-aria-value", "<p role=slider aria-valuenow=-1.5 aria-owns='a b'></p><p aria-level=' 2 '></p>"),
        ("page-aria-permitted", "<input type=password aria-required=true><input type=range aria-valuetext=a><summary aria-expanded=true>a</summary>"),
        ("page-aria-permitted", "<div hidden aria-label=a></div><div aria-label=a role=group></div><section aria-label=a></section>"),
        ("page-aria-permitted", "<div :role=x aria-label=a></div><span aria-label=a v-bind=x></span><x-y aria-checked=true></x-y>"),
        ("page-aria-permitted", "<table role=treegrid><tr aria-expanded=true><td aria-selected=true>a</table><ul><li aria-level=2>a</ul>"),
        ("page-aria-permitted", "<svg aria-label=a></svg><math aria-label=a></math><div role=combobox aria-controls></div>"),
        ("page-aria-required", "<input type=checkbox role=switch><h2 role=heading>a</h2><div role=option>a</div><div role=combobox aria-expanded=false></div>"),
        ("page-aria-required", "<div role=checkbox hidden></div><div role=checkbox :aria-checked=x></div><hr role=separator tabindex=0 aria-valuenow=1>"),
        ("page-aria-context", "<div role=listitem>the rest of the page may hold the list</div>"),
        ("page-aria-context", PAGE.format("<ul><div role=listitem>a</div></ul><x-list><i role=listitem>a</i></x-list><i role=listitem hidden></i>")),
        ("page-aria-context", PAGE.format("<i role=list aria-owns=a></i><p role=article><i role=listitem id=a>a</i></p>")),
        ("page-aria-context", PAGE.format("<ul role=tablist><li><a role=tab href=x>a</a></li></ul><li role=listitem>a</li>")),
        ("page-aria-owned", "<ul role=list><li>a</ul><p role=list>{{ items }}</p><p role=list><x-item>a</x-item></p><p role=menu></p>"),
        ("page-aria-owned", "<p role=menu><i role=group><b role=menuitem>a</b></i><i role=separator></i><a href=x hidden>a</a></p>"),
        ("page-aria-owned", "<p role=table><i role=rowgroup><b role=row><u role=cell>a</u></b></i></p><p role=list aria-busy=true>wait</p>"),
        ("page-aria-reference", PAGE.format("<p id=b></p><i role=scrollbar aria-controls='a b'></i><button aria-controls=x>a</button>")),
        ("page-aria-reference", "<i role=scrollbar aria-controls=x></i>"),
        ("page-role", "<p role=''>a</p><p role='x-y link'>a</p><p role={{r}}>a</p><p hidden role=x>a</p><p role=Button>a</p>"),
    ],
)  # fmt: skip
def test_what_is_right_or_cannot_be_told_is_left_alone(rule: str, text: str) -> None:
    assert_rule(rule, text, format="html")


@pytest.mark.parametrize(
    "html",
    [
        "".join(f'<i role=list id=a{i} aria-owns="a{(i + 1) % 10000}">a</i>' for i in range(10000)),
        "<i role=list id=a aria-owns=a>" * 20000,
        "<i role=listitem>" * 20000,
        "<i role=menu><i role=group>" * 10000 + "<a href=x>",
        "<div>" * 20000 + "<i role=listitem>a</i>" * 5000,
    ],
    ids=["a loop of owners", "its own owner", "deep", "groups", "far from the owner"],
)
def test_hostile_owners_are_told_in_a_moment(html: str) -> None:
    start = time.process_time()
    lint(PAGE.format(html), format="html", select=("page-aria", "page-role"))
    assert time.process_time() - start < 20
