"""What we rely on turbohtml for, pinned: an upgrade that moves a place or drops one must be noticed here.

The inputs are the nasty ones that tell HTML parsers apart: in each, the start
tags are written down as they stand, in document order.
"""

from __future__ import annotations

import random

import pytest

from socialint.parse.html import is_fragment, normalised, parse_html
from socialint.parse.turbo import turbohtml
from socialint.tree import Comment, Element, TextNode

#: Name, input, start tags in the order of the tree (None: implied, not in the source).
NASTY: list[tuple[str, str, list[str | None]]] = [
    ("attributes over lines", "<p>\n<img\n  src='a.png'\n\talt=\"x\ny\"\n>\n", [None, None, None, "<p>", "<img\n  src='a.png'\n\talt=\"x\ny\"\n>"]),
    ("implied elements", "<title>t</title>x<td>", [None, None, "<title>", None]),
    ("implied table parts", "<table><td>a<td>b</table>", [None, None, None, "<table>", None, None, "<td>", "<td>"]),
    ("foster parenting", "<table>a<b>c</b><tr><td>d</table>", [None, None, None, "<b>", "<table>", None, "<tr>", "<td>"]),
    ("adoption agency", "<b>1<p>2</b>3</p>", [None, None, None, "<b>", "<p>", "<b>"]),
    ("adoption agency, links", "<a href=x>1<div>2<a href=y>3</a></div>", [None, None, None, "<a href=x>", "<div>", "<a href=x>", "<a href=y>"]),
    ("entities in attributes", '<a title="&quot;&amp;&#x1F600;">x</a><i>', [None, None, None, '<a title="&quot;&amp;&#x1F600;">', "<i>"]),
    ("tabs and astral characters", "\t😀<p\ttitle=😀>😀<b>x</b>", [None, None, None, "<p\ttitle=😀>", "<b>"]),
    ("textarea", "<textarea><b>x</textarea><i>y</i>", [None, None, None, "<textarea>", "<i>"]),
    ("script", "<script>if (a<b) '</p>'</script><p>", [None, None, "<script>", None, "<p>"]),
    ("style", "<style>a>b{}<i></style><p>", [None, None, "<style>", None, "<p>"]),
    ("comment", "<!-- <p> --><p><!-- > --><b>", [None, None, None, "<p>", "<b>"]),
    ("bogus comment and processing instruction", "<?xml <b> ?><p></ x><b>", [None, None, None, "<p>", "<b>"]),
    ("svg", "<svg viewBox='0 0 1 1'><title>a</title><path d='M'/></svg><p>",
     [None, None, None, "<svg viewBox='0 0 1 1'>", "<title>", "<path d='M'/>", "<p>"]),
    ("svg left by an html tag", "<svg><g><p>x", [None, None, None, "<svg>", "<g>", "<p>"]),
    ("math", "<math><mi>x<mglyph></mi></math><b>", [None, None, None, "<math>", "<mi>", "<mglyph>", "<b>"]),
    ("template", "<template><td>x</td></template><p>", [None, None, "<template>", "<td>", None, "<p>"]),
    ("duplicate attributes", "<p id=a ID=b>x", [None, None, None, "<p id=a ID=b>"]),
    ("odd names", "<p\x01q =a==b>x<x:y->", [None, None, None, "<p\x01q =a==b>", "<x:y->"]),
    ("second html and body", "<body a=b><html lang=de><body c=d><p>", [None, None, "<body a=b>", "<p>"]),
    ("unclosed at the end", "<p>x<b title='", [None, None, None, "<p>"]),
    ("noscript", "<noscript><img src=a></noscript><p>", [None, None, "<noscript>", None, "<img src=a>", "<p>"]),
    ("select", "<select><option>a<option>b<hr></select><p>", [None, None, None, "<select>", "<option>", "<option>", "<hr>", "<p>"]),
    ("image is img", "<IMAGE src=a>", [None, None, None, "<IMAGE src=a>"]),
]  # fmt: skip


@pytest.mark.parametrize(("html", "tags"), [case[1:] for case in NASTY], ids=[case[0] for case in NASTY])
def test_start_tags(html: str, tags: list[str | None]) -> None:
    places = [None if element.implied else html[slice(*element.tag_span)] for element in parse_html(html).elements()]
    assert places == tags


def first(html: str, tag: str) -> Element:
    found = parse_html(html).first(tag)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("html", "tag", "whole"),
    [
        ("<p>a<p>b", "p", "<p>a"),
        ("<ul><li>a <b>b</b>\n<li>c</ul>", "li", "<li>a <b>b</b>"),
        ("<p>a</p >b", "p", "<p>a</p >"),
        ("<div><img src=a></div>", "img", "<img src=a>"),
        ("<b>1<p>2</b>3</p>", "b", "<b>1"),  # what was moved out of it is no longer in it
        ("<table><tr><td>a</table>x", "tr", "<tr><td>a"),
        ("<svg><path/></svg>x", "svg", "<svg><path/></svg>"),
        ("<p>a <!-- c --></p>", "p", "<p>a <!-- c --></p>"),
        ("<a href=x>b", "a", "<a href=x>b"),
    ],
)
def test_whole_elements(html: str, tag: str, whole: str) -> None:
    assert html[slice(*first(html, tag).span)] == whole


@pytest.mark.parametrize(
    ("html", "name", "written"),
    [
        ("<p a=b c>", "a", "a=b"),
        ("<p a=b c>", "c", "c"),
        ("<p A = 'b>c' d>", "a", "A = 'b>c'"),
        ('<p\n a\n=\n"b\nc"\n>', "a", 'a\n=\n"b\nc"'),
        ("<p 😀=a b=c>", "b", "b=c"),
        ("<p b=1 B=2>", "b", "b=1"),
        ("<p a=b/>", "a", "a=b/"),
    ],
)
def test_attributes(html: str, name: str, written: str) -> None:
    assert html[slice(*first(html, "p").attribute_span(name))] == written


def test_attributes_of_foreign_elements_keep_their_case_and_their_place() -> None:
    html = "<svg VIEWBOX='0 0 1 1' xlink:href=a><use XLINK:HREF='#b'/></svg>"
    svg, use = first(html, "svg"), first(html, "use")
    assert html[slice(*svg.attribute_span("viewBox"))] == "VIEWBOX='0 0 1 1'"
    assert [html[slice(*use.attribute_span(name))] for name in use.attrs] == ["XLINK:HREF='#b'"]


def test_lists_of_words_come_back_as_they_are_written() -> None:
    element = first("<p class='a  b\tc' rel='x y' aria-labelledby='a b'>", "p")
    assert element.attrs["class"] == element.get("class") == "a  b\tc"
    assert all(isinstance(value, str) for value in element.attrs.values())


def test_namespaces() -> None:
    root = parse_html("<svg><a/></svg><math><mi/></math><a>")
    assert [(e.tag, e.namespace) for e in root.elements("svg", "math", "mi", "a")] == [
        ("svg", "svg"), ("a", "svg"), ("math", "math"), ("mi", "math"), ("a", "html"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("<p>a", True), ("<html><p>", False), ("<body>", False), ("<title>a</title><p>", False), ("<!doctype html><p>", True),
        ("<svg><title>a</title></svg>", True), ("<head></head>", False), ("", True), ("<!-- <html> -->", True),
    ],
)  # fmt: skip
def test_what_a_part_of_a_page_is(text: str, fragment: bool) -> None:
    assert is_fragment(parse_html(text)) is fragment


def test_line_ends_and_byte_order_mark() -> None:
    text = "\ufeff<p>a\r\nb\rc\n<b>d"
    html, where = normalised(text)
    assert html == "<p>a\nb\nc\n<b>d"
    root = parse_html(html, where)
    bold = root.first("b")
    assert bold is not None
    assert text[slice(*bold.tag_span)] == "<b>"
    assert text[slice(*root.text.span())] == "a\r\nb\rc\n<b>d"


def test_deep_and_repetitive_input_is_no_danger() -> None:
    for html in ("<div>" * 100_000, "<b>" * 20_000 + "<p>", "<p " + "a=b " * 50_000 + ">", "<" * 500_000, "<!--" * 100_000,
                 "</p>" * 100_000, "<a>" * 20_000, "&" * 500_000, "<![CDATA[" * 100_000, "<svg><![CDATA[" * 50_000):  # fmt: skip
        root = parse_html(html)
        texts = [node.text.span() for node in root.walk() if isinstance(node, TextNode)]
        assert all(0 <= start <= end <= len(html) for start, end in texts)


def test_nesting_is_bounded() -> None:
    # As in browsers: what is nested deeper becomes siblings. Walks up to the root rely on it.
    root = parse_html("<div>" * 3000 + "<b>" * 3000 + "x")
    assert max(sum(1 for _ in element.ancestors()) for element in root.elements()) < 600
    assert root.text_content == "x"


TAGS = ["p", "div", "b", "i", "a", "table", "tr", "td", "th", "caption", "select", "option", "textarea", "title", "style", "script", "noscript", "svg", "math", "desc", "foreignObject", "mi", "template", "body", "html", "head", "iframe", "xmp", "plaintext", "pre", "ul", "li", "h1", "form", "button", "input", "br", "img", "ruby", "rt", "details", "summary"]  # fmt: skip


def soup(chance: random.Random) -> str:
    """Tag soup with a few words that stand in no other place."""
    out = []
    for number in range(chance.randint(2, 14)):
        out.append(chance.choice([
            f"<{chance.choice(TAGS)}{chance.choice(['', ' x=y', ' /'])}>", f"</{chance.choice(TAGS)}>", f"\nZq{number}k&amp;",
            f"<!--c{number}-->", f" Zq{number}k", f"<svg><![CDATA[Zq{number}k<b>]]></svg>", "</>", "<!x>", "<?pi?>", "<", "&lt", "\f",
        ]))  # fmt: skip
    return "".join(out)


def test_tag_soup_every_word_every_tag_every_comment_at_its_place() -> None:
    chance = random.Random(7)
    for _ in range(3000):
        html = soup(chance)
        root = parse_html(html)
        for node in root.walk():
            if isinstance(node, Element):
                start, end = node.tag_span
                assert node.implied or (html[start] == "<" and html[end - 1] == ">"), html
            elif isinstance(node, TextNode):
                for number in range(15):
                    at = node.data.find(word := f"Zq{number}k")
                    if at >= 0:
                        assert html[slice(*node.text.span(at, at + len(word)))] == word, html
            elif isinstance(node, Comment):
                assert html[node.span.start : node.span.start + 2] in ("<!", "</"), html


def test_the_bare_parser_is_the_parser_of_the_package() -> None:
    import turbohtml as package

    html = "<p title='&amp;'>a<svg><g/></svg>"
    one, other = turbohtml.parse(html, source_locations=True), package.parse(html, source_locations=True)
    assert one.serialize() == other.serialize()
    assert one.find("p").source_location == other.find("p").source_location


def test_a_copy_stands_where_its_original_does() -> None:
    html = "<a href=x title=t>1<div>2<a href=y>3</a></div><p>4"
    original, copy = (e for e in parse_html(html).elements("a") if e.attrs["href"] == "x")
    assert original.span == copy.span
    assert not copy.implied
    assert html[slice(*copy.attribute_span("title"))] == "title=t"
    assert html[slice(*copy.text.span())] == "2"
