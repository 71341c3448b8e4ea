"""What a page looks like decides who can read it: the cascade, told wrongly, blames the wrong text."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.page.styles import CANNOT_TELL, Color, Styles, contrast
from socialint.page.styles.media_queries import matches
from socialint.page.styles.parts import parts
from socialint.page.styles.selectors import parse_selectors
from socialint.page.styles.sheet import local_path, parse_sheet
from socialint.parse.html import parse_html
from socialint.sites import Site
from socialint.tree import Element

RED, GREEN, BLUE = Color(255, 0, 0), Color(0, 128, 0), Color(0, 0, 255)


def page(
    css: str, body: str = '<p id=x class="a b">x</p>', *, near: tuple[Path, Path] | None = None, sites: tuple[Site, ...] = ()
) -> tuple[Styles, Element]:
    """The styles of a page, and its element with the id x."""
    root = parse_html(f"<!doctype html><style>{css}</style>{body}")
    root.places.near, root.places.sites = near, sites
    return Styles(root), next(element for element in root.elements() if element.get("id") == "x")


def value(css: str, name: str = "color", body: str = '<p id=x class="a b">x</p>') -> object:
    styles, element = page(css, body)
    return styles.computed(element).get(name)


@pytest.mark.parametrize(
    "css",
    [
        "p { color: red } p { color: green }",  # order (CSS Cascading 5, 6.1)
        ".a { color: green } p { color: red }",  # specificity
        "#x { color: green } .a.b.b { color: red }",
        "p { color: green !important } #x { color: red }",
        ".a { color: red !important; color: green !important }",
        "p { color: green; color: rainbow }",  # invalid values set nothing
        "p { color: red } :where(#x) { color: blue } p.a { color: green }",
        ":is(#x, q) { color: green } p.a { color: red }",
        "p:not(#y) { color: green } p.a.b { color: red }",
        "@layer one { #x { color: red } } p { color: green }",  # layers (6.4)
        "@layer one, two; @layer two { p { color: green } } @layer one { #x { color: red } }",
        "@layer one { p { color: green !important } } @layer two { #x { color: red !important } }",
        "@layer one { @layer in { #x { color: red } } p { color: green } }",
        "@layer a.b { #x { color: red } } @layer a { p { color: green } }",
        "p { color: green } p, p:unknown { color: red }",  # one invalid selector, no rule (Selectors 4, 3.9)
        "p { color: green } p:hover, p:focus { color: red }",
        "p { color: green } p::before { color: red }",
        "p { color: green } @media print { p { color: red } }",
        "@media screen and (min-width: 40em) { p { color: green } }",
        "@media (400px <= width < 2000px) and (not (orientation: portrait)) { p { color: green } }",
        "p { color: green } @media (prefers-color-scheme: dark) { p { color: red } }",
        "p { color: green } @media (width: 3foo), not all { p { color: red } }",
        "@supports (display: grid) and (not (-moz-appearance: none)) { p { color: green } }",
        "p { color: green } @supports (-moz-appearance: none) { p { color: red } }",
        "body { & p { color: green } } body p:where(.z) { color: red }",  # nesting
        "body { .a { &.b { color: green } } } p { color: red }",
        ".a { color: red; @media screen { color: green } }",
        "html { --c: green } p { color: var(--c) }",
        "p { color: var(--none, var(--other, green)) }",
        "html { --a: var(--b); --b: var(--a) } p { color: var(--a, green) }",  # a cycle is invalid
        "body { color: green } p { color: var(--none) }",  # invalid at computed-value time: inherited
        "html { --rgb: 0 128 0 } p { color: rgb(var(--rgb) / 100%) }",
        "@property --c { syntax: '<color>'; inherits: false; initial-value: green } body { --c: red } p { color: var(--c) }",
        "body { color: green } p { color: inherit }",
        "p { color: hsl(120 100% 25.1%) }",
        "p { color: #008000ff }",
        "p { color: light-dark(green, red) }",
        "p { color: red } P.a { color: green }",
        "p { color: red } /* { */ p { color: green }",
        "} p { color: red } p { color: green",
    ],
)
def test_the_declaration_that_counts(css: str) -> None:
    assert value(css) == GREEN


@pytest.mark.parametrize(
    ("css", "name", "expected"),
    [
        ("p { background: url(a.png) no-repeat left / 3px, green }", "background-color", GREEN),
        ("p { background: url(a.png) }", "background-image", True),
        ("p { background-color: red; background: none }", "background-color", Color(0, 0, 0, 0)),
        ("p { background: green 3 red }", "background-color", Color(0, 0, 0, 0)),
        ("p { color: green; background: currentColor }", "background-color", GREEN),
        ("html { font-size: 20px } p { font-size: 1.5rem }", "font-size", 30.0),
        ("body { font-size: 150% } p { font-size: 2em }", "font-size", 48.0),
        ("p { font: bold 12pt/1.5 'A', serif }", "font-size", 16.0),
        ("p { font: bold 12pt/1.5 'A', serif }", "font-weight", 700.0),
        ("p { font: 12pt }", "font-size", 16.0),
        ("p { font-size: calc(10px + 1.5rem * 2) }", "font-size", 58.0),
        ("p { font-size: clamp(1rem, 10vw, 40px) }", "font-size", 40.0),
        ("p { font-size: x-large }", "font-size", 24.0),
        ("p { font-family: monospace }", "font-size", 13.0),
        ("body { font-size: 100% } p { font-family: monospace }", "font-size", 13.0),
        ("body { font-size: 1rem } p { font-family: monospace }", "font-size", 16.0),
        ("p { font-weight: 600 } p { font-weight: bolder }", "font-weight", 700.0),
        ("p { opacity: 40% }", "opacity", 0.4),
        ("p { display: inline-block; float: left }", "display", "block"),
        ("body { display: flex } p { display: inline }", "display", "block"),
        ("p { visibility: hidden; visibility: shown }", "visibility", "hidden"),
        ("body { font-size: 10px; line-height: 1.6em }", "line-height", "16px"),
        ("body { font-size: 10px; line-height: 150% } p { font-size: 40px }", "line-height", "15px"),
        ("body { font-size: 10px; line-height: 1.5 } p { font-size: 40px }", "line-height", "1.5"),
        ("p { height: 3px; height: -1000px }", "height", "3px"),
        ("p { max-width: 9px; max-width: -.5em }", "max-width", "9px"),
        ("p { width: -webkit-fill-available }", "width", "-webkit-fill-available"),
        ("p { display: none; all: unset }", "display", "inline"),
        ("p { color: color-mix(in srgb, red, blue) }", "color", CANNOT_TELL),
        ("p { color: Highlight }", "color", CANNOT_TELL),
        ("@container (min-width: 1px) { p { color: red } }", "color", CANNOT_TELL),
        ("p:valid { color: red }", "color", CANNOT_TELL),
        ("p { color: oklch(0.627 0.258 29.23) }", "color", None),
    ],
)
def test_values_as_browsers_compute_them(css: str, name: str, expected: object) -> None:
    found = value(css, name)
    if expected is None:
        assert isinstance(found, Color) and found.red > 250 and found.green < 5
    else:
        assert found == (pytest.approx(expected) if isinstance(expected, float) else expected)


@pytest.mark.parametrize(
    ("body", "name", "expected"),
    [
        ("<p id=x style='color: green !important'>", "color", GREEN),
        ("<font color=green><b id=x>", "color", GREEN),
        ("<font color='#00f'><b id=x>", "color", BLUE),
        ("<b id=x>", "font-weight", 700.0),
        ("<h2 id=x>", "font-size", 24.0),
        ("<table bgcolor=chucknorris id=x>", "background-color", Color(0xC0, 0, 0)),
        ("<a href='#' id=x>", "color", Color(0, 0, 238)),
        ("<button id=x>", "background-color", Color(239, 239, 239)),
        ("<div hidden id=x>", "display", "none"),
        ("<dialog id=x>", "display", "none"),
        ("<pre><small id=x>", "font-size", 13 / 1.2),
        ("<font size=+2 id=x>", "font-size", 24.0),
    ],
)
def test_what_markup_alone_makes_of_it(body: str, name: str, expected: object) -> None:
    found = value("p { color: red !important }", name, body)
    assert found == (pytest.approx(expected) if isinstance(expected, float) else expected)


def test_hidden_is_what_nobody_sees() -> None:
    styles, element = page(".gone { display: none } .veil { visibility: hidden } #x { visibility: visible }", "<p id=x>")
    assert not styles.hidden(element)
    for around, hidden in (("gone", True), ("veil", False)):
        styles, element = page(
            ".gone { display: none } .veil { visibility: hidden } #x { visibility: visible }",
            f"<div class={around}><p id=x>x</p></div>",
        )
        assert styles.hidden(element) is hidden


def test_linked_files_of_the_repository_are_read_and_nothing_else(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / "css").mkdir(parents=True)
    (site / "css" / "a.css").write_text("@import 'b.css' layer(low); @import url(a.css); p { color: red }")
    (site / "css" / "b.css").write_text("p { background: green; color: blue }")
    (tmp_path / "secret.css").write_text("p { color: blue !important }")
    near = (site / "index.html", site)
    styles, element = page("", "<link rel=stylesheet href=css/a.css?v=1><p id=x>", near=near)
    computed = styles.computed(element)
    assert (computed.color, computed.background_color, styles.complete) == (RED, GREEN, True)
    for address in ("../secret.css", "https://example.org/a.css", "//x/a.css", "data:text/css,p{}", "none.css", "css", "a\0.css"):
        styles, element = page("", f"<link rel=stylesheet href='{address}'><p id=x>", near=near)
        assert not styles.complete
        assert styles.computed(element).color == Color(0, 0, 0)
    styles, element = page("", "<link rel=stylesheet href=/css/a.css media=print><p id=x>", near=near)
    assert styles.complete and styles.computed(element).color == Color(0, 0, 0)
    (site / "out.css").symlink_to(tmp_path / "secret.css")
    assert local_path("out.css", str(site), str(site)) is None


@pytest.fixture
def shop(tmp_path: Path) -> tuple[Path, tuple[Site, ...]]:
    """A repository with a site in a folder, a sheet in it that says green, and sheets beside it that say red."""
    root = tmp_path / "repository"
    for name in ("public/css", "public/shop", "css"):
        (root / name).mkdir(parents=True)
    (root / "public" / "css" / "a.css").write_text("p { color: green }")
    (root / "public" / "css" / "b.css").write_text("@import '/css/a.css';")
    (root / "public" / "css" / "c.css").write_text("@import '//example.org/css/a.css';")
    for red in (root / "css" / "a.css", root / "secret.css", tmp_path / "secret.css"):
        red.write_text("p { color: red }")
    (root / "public" / "link").symlink_to(tmp_path)
    return root, (Site("https://example.org/", str(root / "public"), "public"),)


@pytest.mark.parametrize(
    "address",
    [
        "/css/a.css",
        "/css/a.css?v=2",
        " /css/../css/a.css ",
        "/css/b.css",
        "/css/c.css",
        "https://example.org/css/a.css",
        "http://www.example.org/css/a.css#x",
        "HTTPS://EXAMPLE.ORG/css/a%2Ecss",
        "//example.org/css/b.css",
    ],
)
def test_a_sheet_is_found_by_its_address_on_the_site(shop: tuple[Path, tuple[Site, ...]], address: str) -> None:
    root, sites = shop
    near = (root / "public" / "shop" / "index.html", root)
    styles, element = page("", f"<link rel=stylesheet href='{address}'><p id=x>", near=near, sites=sites)
    assert styles.complete and styles.computed(element).color == GREEN


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/secret.css",
        "https://example.org/../secret.css",
        "https://example.org/%2e%2e/secret.css",
        "https://example.org/..%5csecret.css",
        "//example.org/css/../../secret.css",
        "https://example.org.evil.example/css/a.css",
        "https://cdn.example.org/css/a.css",
        "https://[/css/a.css",
        "https:css/a.css",
        "ftp://example.org/css/a.css",
        "https://example.org/",
        "https://example.org/link/secret.css",
        "/link/secret.css",
        "/../secret.css",
    ],
)
def test_no_address_of_a_sheet_leads_out_of_the_site(shop: tuple[Path, tuple[Site, ...]], address: str) -> None:
    root, sites = shop
    near = (root / "public" / "index.html", root)
    styles, element = page("", f"<link rel=stylesheet href='{address}'><p id=x>", near=near, sites=sites)
    assert not styles.complete and styles.computed(element).color == Color(0, 0, 0)


def test_outside_of_a_site_a_slash_is_the_root_of_the_repository(shop: tuple[Path, tuple[Site, ...]]) -> None:
    root, sites = shop
    styles, element = page("", "<link rel=stylesheet href=/css/a.css><p id=x>", near=(root / "index.html", root), sites=sites)
    assert styles.complete and styles.computed(element).color == RED


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(Color(0, 0, 0), Color(255, 255, 255)) == pytest.approx(21)
    assert contrast(Color(0x77, 0x77, 0x77), Color(255, 255, 255)) == pytest.approx(4.478, abs=0.001)
    assert Color(0, 0, 0, 0.5).over(Color(255, 255, 255)) == pytest.approx(Color(127.5, 127.5, 127.5))


def test_a_sheet_is_parsed_once_however_often_it_is_met() -> None:
    assert parse_sheet("p { color: red }") is parse_sheet("p { color: red }")


@pytest.mark.parametrize(
    "css",
    [
        "p{color:red}" * 8_000,
        "".join(f".c{n}{{color:red}}" for n in range(8_000)),
        "".join(f"p:not(.c{n}){{color:red}}" for n in range(3_000)),
        "p{" * 50_000,
        "p{color:" + "(" * 100_000,
        "@media(" * 20_000,
        "p{color:" + "var(--a," * 50_000,
        ":root{" + "".join(f"--v{n}:var(--v{n + 1}) var(--v{n + 1});" for n in range(100)) + "--v100:red} p{color:var(--v0)}",
        ":root{" + "".join(f"--v{n}:var(--v{n + 1});" for n in range(20_000)) + "} p{color:var(--v0)}",
        "&" * 10_000 + "{color:red}",
        "a{&&{" * 50 + "color:red" + "}}" * 50,
        "p{background:" + "url(data:image/png;base64," + "A" * 2_000_000 + ")}",
        "/*" * 100_000,
        "p" + ":not(p" * 3_000,
        "p " * 20_000 + "{color:red}",
        "@layer " + ".".join("a" * 5_000) + "{p{color:red}}",
    ],
    ids=range(16),
)
def test_a_hostile_sheet_costs_little(css: str) -> None:
    start = time.process_time()
    styles, element = page(css, "<p>" * 50 + "<p id=x class=a>x")
    assert styles.computed(element).font_size == 16
    assert time.process_time() - start < 5


def test_a_deep_page_costs_little() -> None:
    styles, element = page("div { --a: 1; opacity: .9 } p { color: var(--b, green) }", "<div>" * 20_000 + "<p id=x>x")
    start = time.process_time()
    assert styles.computed(element).color == GREEN
    assert time.process_time() - start < 5


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="{}()[]:;,.#@!&*>~+-/\\\"' \npacolrdmhvi0123", max_size=80))
def test_no_sheet_and_no_style_attribute_ends_a_run(css: str) -> None:
    root = parse_html("<!doctype html><style></style><p id=x>x")
    styles = Styles(root)
    styles._style(css)
    parse_sheet.__wrapped__(css)
    value(css.replace("<", ""))


def test_media_queries_of_one_reader() -> None:
    import tinycss2

    def ask(text: str) -> bool:
        return matches(tinycss2.parse_component_value_list(text))

    true = ["", "all", "screen", "only screen", "not print", "(min-width:1280px)", "(max-aspect-ratio: 2)", "(hover)", "(color)",
            "(width > 10em) or (monochrome)", "not (pointer: coarse)", "print, screen"]  # fmt: skip
    false = ["print", "not screen", "(min-width:1281px)", "(orientation:portrait)", "(unknown)", "not (unknown)", "(prefers-contrast)",
             "screen and", "and", "screen (width)", "(width: 3elephants)", "not", "only"]  # fmt: skip
    assert [text for text in true if not ask(text)] == []
    assert [text for text in false if ask(text)] == []


def test_a_stylesheet_that_two_pages_link_is_parsed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:

    from socialint.page.styles import sheet
    from socialint.project import Selection
    from socialint.run import Request, run

    parsed: list[str] = []
    real = sheet.parts

    def counting(text: str, **options: bool) -> object:
        parsed.append(text)
        return real(text, **options)

    monkeypatch.setattr(sheet, "parts", counting)
    sheet.parse_sheet.cache_clear()
    sheet._read.cache_clear()
    (tmp_path / "inner.css").write_text("b { color: #aaa }", "utf-8")
    (tmp_path / "site.css").write_text("@import 'inner.css'; p { color: #999 }", "utf-8")
    for name in ("a.html", "b.html", "c.html"):
        page = "<!doctype html><html lang=en><title>a</title><link rel=stylesheet href=site.css><p>High water"
        (tmp_path / name).write_text(page, "utf-8")
    monkeypatch.chdir(tmp_path)
    report = run(Request((".",), Selection(("page-contrast", "page-focus-visible")), isolated=True)).report
    assert len(report.findings) == 3
    assert sorted(parsed) == ["@import 'inner.css'; p { color: #999 }", "b { color: #aaa }"]


_DECLARATIONS = st.tuples(
    st.sampled_from(["display", "DISPLAY", "d\\69splay", "visibility", "all", "--d", "color", "font-display"]),
    st.sampled_from([":", " : ", "/**/:", ":/**/"]),
    st.sampled_from(
        ["none", "NONE", "block", "inline flex", "inherit", "unset", "revert-layer", "hidden", "var(--d)", "visible"]
    ),
    st.sampled_from([";", "!important;", " ;", "}p{", "}@media screen{p{", "}'", ""]),
).map("".join)


@settings(max_examples=200, deadline=None)
@given(st.lists(_DECLARATIONS, min_size=1, max_size=4), st.booleans())
def test_nothing_is_hidden_that_a_look_at_the_words_of_a_sheet_would_miss(pieces: list[str], marked: bool) -> None:
    root = parse_html(f"<!doctype html><style>p{{{''.join(pieces)}</style><p {'hidden' if marked else ''}>x<p>y")
    whole = Styles(root)
    whole._sources.may_say = lambda word: True  # type: ignore[method-assign]
    assert Styles(root).shown.keys() == whole.shown.keys()


@pytest.mark.parametrize(
    "css",
    ["p{display:none}", "p{DISPLAY:NONE}", "p{display/**/:none}", "p{d\\69splay:none}", "p{display:block;display :none!important}",
     "p{visibility:hidden}", "html{--d:none}p{display:var(--d)}", "div{display:none}p{display:inherit}"],
)  # fmt: skip
def test_what_a_sheet_hides_is_hidden_however_it_is_spelled(css: str) -> None:
    root = parse_html(f"<!doctype html><style>{css}</style><div><p>x</div>")
    assert [values.hidden for element, values in Styles(root).shown.items() if element.tag == "p"] == [True]


def test_a_picture_that_is_written_into_a_style_is_one_however_long() -> None:
    picture = f"color: red; background: url(data:image/png;base64,{'iVBORw0KGgo+/' * 20_000}==) green"
    for css, style in ((f"p {{ {picture} }}", ""), ("", picture)):
        styles, element = page(css, f'<p id=x style="{style}">x</p>')
        assert styles.computed(element).background_image is True
        assert styles.computed(element).color == RED


def _shapes(tokens: Iterable[Any]) -> tuple[Any, ...]:
    """Tokens as plain tuples, without the blanks around them and without their places."""
    import tinycss2

    return tuple(tinycss2.serialize(list(tokens)).split())


#: No escapes in the names of at-rules and functions: nobody writes these.
_CSS = st.lists(
    st.sampled_from(
        ["a", ".b", "{", "}", "(", ")", "[", "]", ";", ":", ",", " ", "\n", '"', "'", " \\{", " \\;", "/*", "*/", "/", "*",
         "@media ", "@import ", "url(", "URL( ", "xurl(", "#url(", "<!--", " -->", "color:red", "--x:{}", "!important", "é"]
    ),
    max_size=30,
).map("".join)  # fmt: skip


@given(_CSS)
@settings(deadline=None, max_examples=200)
def test_a_sheet_is_parted_into_the_rules_that_a_parser_of_css_finds(css: str) -> None:
    import tinycss2

    def read(text: str | None) -> Any:
        return None if text is None else _shapes(tinycss2.parse_component_value_list(text, skip_comments=True))

    found = [(part.name, read(part.prelude), read(part.block)) for part in parts(css)]
    assert found == [
        (getattr(rule, "lower_at_keyword", ""), _shapes(rule.prelude), None if rule.content is None else _shapes(rule.content))
        for rule in tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
        if rule.type != "error"
    ]


@given(
    st.lists(
        st.sampled_from(
            [
                "a",
                ".b",
                "#c",
                "#1",
                "*",
                ":hover",
                ":first-child",
                ":root",
                ":odd",
                "::before",
                " ",
                " > ",
                "+",
                "~",
                ",",
                ", ",
                "-x",
                "--y",
                ".5",
            ]
        ),
        max_size=9,
    ).map("".join)
)
@settings(deadline=None)
def test_plain_selectors_mean_the_same_as_when_they_are_read_the_long_way(css: str) -> None:
    assert parse_selectors(css) == parse_selectors(css + "/**/")
