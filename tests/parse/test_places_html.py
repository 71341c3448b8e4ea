"""A finding in a web page stands where the author wrote the words, whatever a browser makes of the markup around them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.model import MASK, SourceMap
from socialint.parse.html import normalised, parse_html
from socialint.tree import Comment, TextNode
from tests.parse.planting import Pieces, Words, check, every, joined, law

#: What may stand in running text: (written, read).
WAYS = [("é", "é"), ("😀", "😀"), ("&amp;", "&"), ("&amp", "&"), ("&auml;", "ä"), ("&auml", "ä"), ("&#228;", "ä"), ("&#x1F600;", "😀"),
        ("&#128;", "€"), ("&nGg;", "⋙̸"), ("&notit;", "¬it;"), ("&nosuch;", "&nosuch;"), ("&", "&"), ("'", "'"), (">", ">"),
        ("&#0;", "\ufffd"), ("\u2028", "\u2028"), ("{{ x }}", 7 * MASK), ("<%= x %>", 8 * MASK)]  # fmt: skip
MARKUP = [*WAYS, ("<b>a</b>", "a"), ("<!-- x -->", ""), ("<wbr>", ""), ("</nosuch>", ""), ("a<!>b", "ab"), ("<?pi x>", "")]
#: In an attribute: a name without ";" before a letter is no reference there.
VALUES = [("é", "é"), ("😀", "😀"), ("&amp;", "&"), ("&copy;", "©"), ("&copyx", "&copyx"), ("&#x1F600;", "😀"), ("&nGg;", "⋙̸"),
          ("&lt;", "<"), ("&", "&"), ("{{x}}", 5 * MASK), ("/", "/")]  # fmt: skip
QUOTED = [*VALUES, (">", ">"), ("\xa0", "\xa0"), ("<b>", "<b>"), ("=", "=")]
RAW = [("é", "é"), ("&amp;", "&amp;"), ("<b>", "<b>"), ("<!-- ", "<!-- ")]


@st.composite
def attributes(draw: st.DrawFn, words: Words) -> Pieces:
    """The attributes of a tag, each on its own terms."""
    out: Pieces = []
    for name in draw(
        st.lists(st.sampled_from(["title", "ALT", "data-x", "aria-label", "class", "xlink:href"]), unique=True, max_size=3)
    ):
        out.append(draw(st.sampled_from([" ", "\n\t"])) + name)
        match draw(st.sampled_from(["double", "single", "bare", "none"])):
            case "double":
                out += ['="a ', words.word(*QUOTED, ("'", "'")), '"']
            case "single":
                out += [" = 'a\n", words.word(*QUOTED, ('"', '"')), "'"]
            case "bare":
                out += ["=", words.word(*VALUES)]
    return [*out, " hidden title=twice" if out and draw(st.booleans()) and "title" in out[0] else ""]


@st.composite
def text(draw: st.DrawFn, words: Words) -> Pieces:
    """Running text with markup in it."""
    match draw(st.sampled_from(["word", "bold", "image", "link", "comment", "svg", "blank", "raw"])):
        case "word":
            return [words.word(*WAYS, inside=MARKUP)]
        case "bold":
            tag = draw(st.sampled_from(["b", "I", "span", "x-y", "code"]))
            return [f"<{tag}", *draw(attributes(words)), ">\n", words.word(*WAYS), f"</{tag} >"]
        case "image":
            return ["<img", *draw(attributes(words)), draw(st.sampled_from([">", " />"]))]
        case "link":
            return ["<a href='", words.word(*QUOTED), "'>", words.word(*WAYS), "</a>"]
        case "comment":
            return ["<!-- a > b &amp; -->"]
        case "svg":
            inner = draw(st.sampled_from([["<title>", "</title>"], ["<style>", "</style>"], ["<text><![CDATA[", "]]></text>"],
                                          ["<foreignObject><p>", "</foreignObject>"]]))  # fmt: skip
            word = words.word(("<", "<"), ("&amp;", "&amp;")) if "CDATA" in inner[0] else words.word(*WAYS)
            return ["<svg viewBox='0 0 1 1'", *draw(attributes(words)), ">", inner[0], word, inner[1], "</svg>"]
        case "blank":
            return [" &#32;\t\n "]
        case _:
            tag = draw(st.sampled_from(["textarea", "script", "style", "noscript", "xmp", "iframe"]))
            ways = WAYS if tag in ("textarea", "noscript") else RAW
            return [f"<{tag}>", "\n", words.word(*(way for way in ways if way[0] not in ("<!-- ", "<b>"))), f"</{tag}>"]


@st.composite
def block(draw: st.DrawFn, words: Words) -> Pieces:
    """A block, as people and their tools write it."""
    one, two, three = (["a ", *joined([draw(text(words)) for _ in range(draw(st.integers(1, 2)))], " "), " e"] for _ in range(3))
    match draw(
        st.sampled_from(["p", "list", "table", "foster", "adoption", "links", "open", "pre", "noscript", "template", "select"])
    ):
        case "p":
            return ["<P", *draw(attributes(words)), ">", *one, "</P>", *two]
        case "list":
            return ["<ul>\n<li>", *one, "\n<li>", *two, "</ul>"]
        case "table":
            return ["<table><caption>", *one, "</caption>\n<tr><th>", *two, "\n<td>", *three, "</table>"]
        case "foster":
            return ["<table>", *one, "<tr>\n", *two, "<td>", *three, "</td> &amp; </tr></table>"]
        case "adoption":
            return ["<b><i>", *one, "<p>", *two, "</b>", *three, "</i></p>"]
        case "links":
            return ["<a href=x>", *one, "<a href=y>", *two, "<div>", *three, "</a></div>"]
        case "open":
            return ["</p><div><h2>", *one, "<section>", *two]
        case "pre":
            return ["<pre>\n", *one, "</pre><button>", *two, "<button>", *three]
        case "noscript":
            return ["<noscript><p><img src=x>", *one, "</p></noscript>", *two]
        case "template":
            return ["<template><div>", *one, "</template>", *two]
        case _:
            return ["<select><option>", words.word(*WAYS), "<option>", words.word(*WAYS), "</select>"]


@st.composite
def page(draw: st.DrawFn) -> Pieces:
    """A page or a part of one, with LF line ends."""
    words = Words(draw)
    blocks = joined([draw(block(words)) for _ in range(draw(st.integers(1, 3)))], draw(st.sampled_from(["", "\n\n"])))
    match draw(st.sampled_from(["page", "bare", "part", "head"])):
        case "page":
            head = [
                "<title>",
                words.word(*WAYS, inside=[*WAYS, ("<b>", "<b>")]),
                "</title><meta name=description content='",
                words.word(*QUOTED),
                "'>",
            ]
            return ["<!DOCTYPE html>\n<html lang=de>\n<head>", *head, "\n</head>\n<body>\n", *blocks, "\n</body>\n</html>\n"]
        case "bare":
            return ["<title>", words.word(*WAYS), "</title>\n", *blocks]
        case "head":
            return [" <!-- x --> <noscript><link href=a><img src=b></noscript>", *blocks, "</body> <p>", words.word(*WAYS)]
        case _:
            return blocks


@given(page(), st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["", "\ufeff"]))
@law
def test_every_planted_word(pieces: Pieces, ending: str, mark: str) -> None:
    check(every([mark, *pieces], lambda text: text.replace("\n", ending)), "a.html")


@pytest.mark.parametrize(
    "html",
    [
        "<!-- socialint: a --><!doctype html><p>x<!-- socialint: b --></p>",
        "<table><!-- socialint: a --><tr><td>y<!-- socialint: b --></table>",
        "<noscript><img src=a></noscript><p>x</p><!-- socialint: a -->",
        "<svg><title>a &amp; <b>b</b></title><style>a<b</style></svg><!-- socialint: a -->",
        "<svg><style><![CDATA[ a > b ]]></style><!-- socialint: a --></svg>",
        "<script>//<![CDATA[\n a<b //]]></script><!-- socialint: a -->",
        "</body></html><!-- socialint: a -->",
        "<select><option>a<!-- socialint: a --></select>",
        "<template><!-- socialint: a --></template><!-- socialint: b -->",
        "<!-- socialint: a\nb --\n-->",
        "<!-- socialint: a",
    ],
)
def test_comments_have_places_also_where_the_tree_changes_the_ways_of_the_tokenizer(html: str) -> None:
    comments = [node for node in parse_html(html).walk() if isinstance(node, Comment)]
    assert comments
    for comment in comments:
        written = html[slice(*comment.span)]
        assert written.startswith("<!--")
        assert written.removeprefix("<!--").removesuffix("-->") == comment.data


def test_a_fault_in_one_corner_costs_no_place_elsewhere() -> None:
    # Raw text in a place where the tree builder does not want the element at all.
    html = "<p>one</p><frameset><title>a<b></title></frameset><select><textarea>x</textarea></select><p>two</p>"
    for node in parse_html(html).walk():
        if isinstance(node, TextNode):
            start, end = node.text.span()
            assert html[start:end] == node.data


@pytest.mark.parametrize(("html", "name", "value"), [
    ("<img alt=''>", "alt", ""), ("<img alt>", "alt", ""), ("<a href = ' x '>", "href", " x "), ("<a href=a/>", "href", "a/"),
    ("<a\nHREF='a&#9;b'>", "href", "a\tb"), ("<a b=1 b=2>", "b", "1"), ("<p title=a&amp=b>", "title", "a&amp=b"),
    ("<p title='&lt&gt;'>", "title", "<>"), ("<p title='&#0000000000000000065;'>", "title", "A"), ("<p =x=y>", "=x", "y"),
    ("<p class='\ta&amp;\n b '>", "class", "\ta&\n b "), ("<p title='a\n&#xD83D;'>", "title", "a\n\ufffd"),
])  # fmt: skip
def test_attributes(html: str, name: str, value: str) -> None:
    element = next(parse_html(html).elements("img", "a", "p"))
    text = element.attribute(name)
    assert text is not None
    assert text.value == value
    start, end = element.attribute_span(name)
    assert html[start:end].lower().startswith(name)
    low, high = text.span()
    assert start <= low <= high <= end
    assert not value or html[low:high].strip("'\t\n ") == html[start:end].partition("=" if name != "=x" else "x=")[2].strip(
        " '\t\n"
    )


@given(st.text(st.sampled_from("a\r\n\ufeff"), max_size=12), st.data())
@law
def test_every_place_before_line_ends_were_made_one_is_known(text: str, data: st.DataObject) -> None:
    html, where = normalised(text)
    assert html == re.sub("\r\n?", "\n", text.removeprefix("\ufeff"))
    assert (where is None) == (html == text)
    start = data.draw(st.integers(0, len(html)))
    end = data.draw(st.integers(start, len(html)))
    low, high = where.span(start, end) if where else (start, end)
    assert re.sub("\r\n?", "\n", text[low:high]) == html[start:end]
    assert text[low - 1 : low + 1] != "\r\n"
    if where:
        assert SourceMap(where.segments).span(start, end) == (low, high)
        assert SourceMap(where.slice(start, end)).span(0, end - start) == (low, high)
