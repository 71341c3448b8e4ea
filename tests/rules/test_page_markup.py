"""What markup alone decides about fields, frames, headings, tables and what the keyboard reaches."""

from __future__ import annotations

import time

import pytest

from socialint.testing import assert_rule, lint

PAGE = "<!DOCTYPE html><html lang=en><title>t</title>{}</html>"


@pytest.mark.parametrize(
    ("rule", "format", "text"),
    [
        ("page-autocomplete", "html", "<input ⟦autocomplete='home name'⟧><select ⟦autocomplete=webauthn⟧></select><input ⟦autocomplete='email on'⟧>"),
        ("page-autocomplete", "json", '{"html": "<textarea ⟦autocomplete=adress⟧></textarea>"}'),
        ("page-decorative-exposed", "html", "⟦<h2 role=none aria-label=''>⟧a</h2>⟦<a href=x role=presentation>⟧a</a>⟦<div role=none aria-live=polite>⟧</div>"),
        ("page-hidden-focus", "html", PAGE.format("⟦<p aria-hidden=true>⟧<b><input></b></p>⟦<details aria-hidden=TRUE>⟧<summary>a</summary></details>")),
        ("page-hidden-focus", "html", PAGE.format("⟦<fieldset disabled aria-hidden=true>⟧<legend><input></legend><input></fieldset>")),
        ("page-nested-control", "html", "<p role=img>⟦<a href=x>⟧a</a><a href=y>b</a></p><button>⟦<video controls>⟧</video></button>"),
        ("page-heading-name", "html", "⟦<h1>⟧ </h1>⟦<h2 class=line>⟧<i></i></h2>⟦<div role=heading aria-level=1>⟧<b hidden>a</b></div>"),
        ("page-heading-name", "json", '{"html": "⟦<h1>⟧<img src=a></h1>"}'),
        ("page-frame-name", "html", "⟦<iframe src=x aria-label=' '>⟧</iframe>⟦<iframe srcdoc=x aria-labelledby=no>⟧</iframe>"),
        ("page-frame-focus", "html", "⟦<iframe tabindex=-1 srcdoc='<p><input></p>'>⟧</iframe>"),
        ("page-object-name", "html", "⟦<object data='a.mp4?x=1'>⟧</object>⟦<object data=x type=image/png>⟧<param name=a></object>"),
        ("page-table-reference", "html", "<table><tr><th id=a ⟦headers=a⟧>a</table><table><tr><td ⟦headers=a⟧>a</table>"),
        ("page-table-header-use", "html", "<table><tr><th>a<th colspan=2>b⟦<th>⟧c<tr><td>1<td>2<td>3</table>"),
        ("page-table-header-use", "html", "<table><tr><td>1⟦<th scope=row>⟧a<tr><td>2</table>"),
        ("page-table-header-use", "html", "<p role=table><i role=row><b role=columnheader>a</b>⟦<b role=columnheader>⟧b</b></i><i role=row><b role=cell>1</b></i></p>"),
        ("page-label-in-name", "html", "<a href=x ⟦aria-label='Go home'⟧>Read more</a><i id=t>b</i><button ⟦aria-labelledby=t⟧>Send it</button>"),
        ("page-label-in-name", "markdown", "<p role=button ⟦aria-label='123'⟧>12 3</p>"),
        ("page-label-in-name", "html", "<input type=submit value='Send it' ⟦aria-label=Go⟧><input type=button value=Stop ⟦aria-label=End⟧>"),
        ("page-label-in-name", "html", PAGE.format("<button ⟦aria-label='just ice cream'⟧>justice</button>")),
        ("page-duplicate-id", "html", "<a href=x aria-describedby=d></a><i id=d></i><i ⟦id=d⟧></i>"),
    ],
)  # fmt: skip
def test_it_is_found_where_it_stands(rule: str, format: str, text: str) -> None:
    assert assert_rule(rule, text, format=format)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("page-autocomplete", "<input autocomplete=OFF><input autocomplete='Section-a BILLING mobile tel'><input type=hidden autocomplete=x>"),
        ("page-autocomplete", "<fieldset disabled><input autocomplete=x></fieldset><input autocomplete='{{ a }}'><input aria-disabled=true autocomplete=x>"),
        ("page-autocomplete", "<input autocomplete='current-password webauthn'><input role=none tabindex=-1 autocomplete=x hidden><input type=submit autocomplete=x>"),
        ("page-decorative-exposed", "<div role=none tabindex=-1></div><p role=none aria-hidden=true aria-label=a></p><img alt='' title=a><x-y role=none aria-label=a></x-y>"),
        ("page-hidden-focus", PAGE.format("<p aria-hidden=true><a href=x tabindex=-1>a</a><button disabled>a</button><a>b</a></p>")),
        ("page-hidden-focus", PAGE.format("<p aria-hidden=true><dialog><a href=x>a</a></dialog><span tabindex=0 onfocus='next()'></span></p>")),
        ("page-hidden-focus", PAGE.format("<link rel=stylesheet href=//x.example/a.css><p class=modal aria-hidden=true><button>a</button></p>")),
        ("page-hidden-focus", "<div class=modal aria-hidden=true><button>the rest of the page has the styles</button></div>"),
        ("page-nested-control", "<button><i tabindex=-1>a</i></button><p role=button hidden><a href=x>a</a></p><select><option>a</select>"),
        ("page-heading-name", "<h1 id=title></h1><h2>{{ a }}</h2><h2 hidden></h2><h2 role=none></h2><h3><x-y></x-y></h3><h2 aria-label=a></h2>"),
        ("page-frame-name", "<iframe></iframe><iframe src=x title=a></iframe><iframe src=x role=none></iframe><iframe src=x tabindex=-1></iframe><noscript><iframe src=x></iframe></noscript>"),
        ("page-frame-focus", "<iframe tabindex=-1 srcdoc='<a>x</a>'></iframe><iframe tabindex=-1 src=x></iframe><iframe srcdoc='<input>'></iframe>"),
        ("page-object-name", "<object data=a.png><img src=a alt=a></object><object data=a.pdf></object><object data=a.png role=none></object><object></object>"),
        ("page-table-reference", "<table><tr><th id=a>a<td headers='a'>b</table><table><tr><th id=a>a<td headers=a>b</table><table><tr><td headers='{{a}}'></table>"),
        ("page-table-header-use", "<table><tr><th>a<th>b</table><table><tr><th>a<td>b<tr><th>c<td>d</table><table><tr><th rowspan=2>a<th>b<tr><th>c<tr><td>1<td>2</table>"),
        ("page-table-header-use", "<table><tr><th>a<th>b<tr><td colspan=2>c</table><table><tr><th>a<th hidden>b<tr><td>c</table><table><tr><th>a<th><tr><td>c</table>"),
        ("page-table-header-use", "<table><tr><th id=a>a<th id=b>b<tr><td headers='a b'>c</table><table><thead><tr><th>a<tbody><tr><td>b<tfoot><tr><th>a</table>"),
        ("page-table-header-use", "<table><tr><th>a<th>b</tr>{% for x in y %}<tr><td>c</tr>{% endfor %}</table><table><tr><th scope=colgroup>a</table>"),
        ("page-label-in-name", "<a href=x aria-label='Read more about us'>Read <b>more…</b></a><button aria-label=Find>search</button><button aria-label=Close>×</button>"),
        ("page-label-in-name", "<input type=checkbox value=Yes aria-label=Agree><input type=submit class=icon value='Look for it' aria-label=Find>"),
        ("page-label-in-name", "<a href=x aria-label='a card'><h3>Head</h3> of a card</a><a href=x aria-label=Mail>E-mail us {{ x }}</a><nav aria-label=a>Other words</nav>"),
        ("page-label-in-name", "<a href=x aria-label='Email'>E-Mail</a><a href=x aria-label='The report'>The report (PDF)</a><a href=x aria-label=b><i class=sr-only>Other</i></a>"),
        ("page-duplicate-id", "<i id=a></i><i id=a></i><label for=b></label><input id=b>"),
    ],
)  # fmt: skip
def test_what_is_right_or_cannot_be_told_is_left_alone(rule: str, text: str) -> None:
    assert_rule(rule, text, format="html")


@pytest.mark.parametrize(
    "html",
    [
        "<p role=button><i tabindex=0>" * 10000,
        "<div aria-hidden=true><a href=x>" * 5000,
        "<table><tr><td headers=a>" * 3000,
        "<table>" + "<tr><th>a<td headers='a b'>b" * 10000,
        "<table><tr>" + "<th>a" * 10000 + "<tr><td>b</table>",
        "<table><tr>" + "<th colspan=1000 rowspan=65534>a" * 3000 + "<tr><td>b</table>",
        "<div role=heading aria-level=1>" * 10000,
        "<object data=a.png>" * 5000,
        "<header><section><aside>" * 5000,
        "<button aria-label=x>" + "<i>a b</i>" * 10000,
    ],
)
def test_a_hostile_page_is_told_in_a_moment(html: str) -> None:
    start = time.process_time()
    lint(PAGE.format(html), format="html", select=("page",))
    assert time.process_time() - start < 20


def test_what_a_stylesheet_hides_is_left_alone() -> None:
    style = "<style>.a { display: none } .b { visibility: hidden } .c { visibility: visible } [hidden] { display: block }</style>"
    assert_rule("page-hidden-focus", PAGE.format(style + "<p class=a aria-hidden=true><button>a</button></p>"), format="html")
    assert_rule("page-heading-name", PAGE.format(style + "<h1 class=b></h1><b class=b>⟦<h1 class=c>⟧</h1></b>"), format="html")
    assert_rule("page-heading-name", PAGE.format(style + "⟦<h1 hidden>⟧</h1><template><h1></h1></template>"), format="html")


@pytest.mark.parametrize(
    ("rule", "good", "bad"),
    [
        ("page-main", "<p role=main>a</p>", "<main hidden></main><p>a</p>"),
        ("page-heading", "<p role=heading aria-level=1>a</p>", "<h1 aria-hidden=true>a</h1><p>a</p>"),
        ("page-skip-link", "<a href='#b%20c'>a</a><p id='b c'>a</p>", "<a href='#a' tabindex=-1>a</a><p id=a>a</p>"),
    ],
)
def test_a_way_past_what_repeats(rule: str, good: str, bad: str) -> None:
    page = "<!DOCTYPE html>{}<title>t</title>{}</html>"
    assert_rule(rule, page.format("<html lang=en>", good), format="html")
    assert_rule(rule, page.format("⟦<html lang=en>⟧", bad), format="html")
    assert_rule(rule, bad, format="html")
    assert_rule(rule, page.format("<html lang=en>", "<script src=app.js></script>"), format="html")
