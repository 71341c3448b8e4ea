"""What a rule reads of a document: its prose, its text as a platform gets it, its media, links and languages."""

from __future__ import annotations

import gc
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.blocks import Block
from socialint.document import Document
from socialint.model import MASK, Context
from socialint.parse.content import Settings
from socialint.parse.documents import parse
from socialint.source import Source


def document(text: str, name: str = "a.md", settings: Settings = Settings()) -> Document:
    (found,) = parse(Source(name, text), settings).documents
    return found


def blocks(text: str, name: str = "a.html") -> list[tuple[str, str]]:
    return [(block.kind, block.value) for block in document(text, name).prose()]


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<p>a <b>b</b>\n c</p>d", [("p", "a b c"), ("body", "d")]),
        ("<div>a<p>b</p>c</div>", [("div", "a"), ("p", "b"), ("div", "c")]),
        ("<div><span>a<p>b</p>c</span>d</div>", [("div", "a"), ("p", "b"), ("div", "cd")]),
        ("<ul><li>a<ul><li>b</ul>c</ul>", [("li", "a"), ("li", "b"), ("li", "c")]),
        ("<p>a<br>b <br/> c</p>", [("p", "a\nb\nc")]),
        ("<p>a<sup>1</sup>, m<sup><a>2</a></sup>, 3<sup>rd</sup></p>", [("p", "a\u00b9, m\u00b2, 3rd")]),
        ("<p>a <code>x()</code> b</p>", [("p", "a \ufffc b")]),
        ("<p>a<script>x</script><style>y</style>b</p><pre>z</pre>", [("p", "ab")]),
        ("<p>a <span hidden>x</span><span aria-hidden=true>y</span>b</p><div hidden><p>z</p></div>", [("p", "a b")]),
        (
            "<h1>a</h1><table><caption>b</caption><tr><th>c<td>d</table>",
            [("h1", "a"), ("caption", "b"), ("th", "c"), ("td", "d")],
        ),
        ("<figure><img src=x alt=y><figcaption>a</figcaption></figure>", [("figcaption", "a")]),
        ("<p>a&nbsp;b&#32;&#32;c\t</p>", [("p", "a\xa0b c")]),
        ("<select><option>a</select><textarea>b</textarea><svg><text>c</text></svg><p>d", [("p", "d")]),
        ("<p>{{ x }}</p>", [("p", MASK * 7)]),
        ("<title>t</title>", []),
    ],
)
def test_prose(html: str, wanted: list[tuple[str, str]]) -> None:
    assert blocks(html) == wanted


_BETWEEN = ("", " ", "\n", "\t ", "&nbsp;", "<br>", "<b> </b>", "<code>1</code>", "<i hidden>1</i>", "<div></div>",
            "<sup>2</sup>")  # fmt: skip


@given(st.lists(st.sampled_from(_BETWEEN), max_size=26))
def test_every_letter_of_a_block_knows_its_place_whatever_stands_between(between: list[str]) -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    html = "<p>" + "".join(map("".join, zip(between, letters, strict=False))) + "</p>"
    blocks = document(html, "a.html").prose() if between else []
    said = "".join(block.value for block in blocks)
    assert re.sub("[^a-z]", "", said) == letters[: len(between)]
    for block in blocks:
        assert not re.search(r"[ \n]{2}|[\t1]|^[ \n]|[ \n]$", block.value)
        for at, letter in enumerate(block.value):
            if letter in letters:
                span = block.text.span(at, at + 1)
                assert html[span.start : span.end] == letter


def test_a_block_knows_what_it_stands_in() -> None:
    html = "<nav><div>a <p>b</p></div></nav><footer>c</footer><a href=/><p>d</p></a>"
    found = [(block.value, block.inside("nav"), block.inside("p", "footer")) for block in document(html, "a.html").prose()]
    assert found == [("a", True, False), ("b", True, True), ("c", False, True), ("d", False, True)]


def test_prose_knows_its_language() -> None:
    html = (
        "<html lang=de><body>a<p lang=en>b <i lang=nb>c</i></p><div lang=''>d</div>e<span lang=fr><p>f</p></span>g</body></html>"
    )
    found = [(block.value, block.language) for block in document(html, "a.html").prose()]
    assert found == [("a", "de"), ("b c", "en"), ("d", "de"), ("e", "de"), ("f", "fr"), ("g", "de")]


def test_the_text_of_a_post_has_its_links_written_out() -> None:
    text = "---\nplatform: x\n---\n# Title\n\nOne [two](https://e.example/a) <https://e.example/b> [c](/c)\\\nthree\n\n- four\n- five\n\n> six\n"
    doc = document(text)
    assert doc.text.value == "Title\n\nOne two https://e.example/a https://e.example/b c\nthree\nfour\nfive\n\nsix"
    at = doc.text.value.index("https://e.example/a")
    start, end = doc.text.span(at, at + len("https://e.example/a"))
    assert text[start:end] == "https://e.example/a"


def test_the_text_of_a_plain_post_is_what_stands_there() -> None:
    doc = document('{"platform": "x", "text": "a  b\\n\\n c\\u00e9 <b>"}', "a.json")
    assert doc.text.value == "a  b\n\n cé <b>"
    assert [block.value for block in doc.prose()] == ["a b", "cé <b>"]


def test_media_of_the_tree_and_of_the_fields() -> None:
    text = "---\nplatform: x\nmedia:\n  - src: b.mp4\n    captions: b.vtt\n  - c.gif\n  - src: d.png\n    alt: ''\n  - src: e.png\n    decorative: true\n---\n![a](a.png)\n"
    found = [(item.kind, item.src.value if item.src else "", item.alt.state.value) for item in document(text).media]
    assert found == [
        ("image", "a.png", "present"), ("video", "b.mp4", "absent"), ("gif", "c.gif", "absent"), ("image", "d.png", "absent"),
        ("image", "e.png", "empty"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("html", "captions"),
    [
        ("<figure><img src=a><img src=b><figcaption>x <i>y</i></figcaption></figure><img src=c>", ["x y", "x y", None]),
        (
            "<figure><img src=a><figcaption>x<figure><img src=b><figcaption>y</figcaption></figure></figcaption></figure>",
            ["x", "y"],
        ),
        ("<figure><div><p><img src=a></p></div></figure>", [None]),
        ("<figcaption>x</figcaption><img src=a>", [None]),
        ("<figure><figcaption>x</figcaption><figcaption>y</figcaption><img src=a></figure>", ["x"]),
    ],
)
def test_a_picture_has_the_caption_of_its_own_figure(html: str, captions: list[str | None]) -> None:
    found = document(html, "a.html").images()
    assert [image.caption.value if image.caption else None for image in found] == captions


def test_many_pictures_many_captions_end() -> None:
    for html in (
        "<figure><img src=a><figcaption>x" * 20_000,
        "<figure>" + "<img src=a>" * 20_000 + "<figcaption>" + "x <b>y</b>" * 20_000,
    ):
        assert len(document(html, "a.html").media) == 20_000


@pytest.mark.parametrize(
    ("text", "name", "head"),
    [
        ("---\ntitle: x\nplatform: y\n---\nz\n", "a.md", "platform"),
        ("---\na: x\n---\nz\n", "a.md", "a"),
        ("# z\n\nb\n", "a.md", "# z"),
        ("z\nb", "a.md", "z\nb"),
        ("<!doctype html><html lang=de><p>a", "a.html", "<html lang=de>"),
        ("just text", "a.html", "just text"),
        ('[{"text": "a", "platform": "x"}]', "a.json", '"text"'),
    ],
)
def test_where_a_finding_about_the_whole_stands(text: str, name: str, head: str) -> None:
    assert text[slice(*document(text, name).head)] == head


@pytest.mark.parametrize(
    ("text", "name", "kind", "whole"),
    [
        ("a", "a.md", "page", False),
        ("---\nplatform: x\n---\na", "a.md", "post", False),
        ("---\nplatforms: [x]\n---\na", "a.markdown", "post", False),
        ("---\nplatform:\n---\na", "a.md", "post", False),
        ("<html><p>a", "a.html", "page", True),
        ("<html><p>{{ a }}", "a.htm", "page", False),
        ("<p>a", "a.html", "page", False),
        ('{"text": "a"}', "a.json", "post", False),
        ('{"html": "<p>a"}', "a.json", "page", False),
        ('{"html": "<html><p>a"}', "a.json", "page", True),
        ('{"markdown": "a", "platforms": ["x"]}', "a.json", "post", False),
    ],
)
def test_what_a_file_is(text: str, name: str, kind: str, whole: bool) -> None:
    doc = document(text, name)
    assert (doc.kind, doc.whole_page) == (kind, whole)


def test_what_is_declared_comes_last() -> None:
    base = Settings(Context(markets=("DE",), language="de", audience="staff"))
    doc = document("---\nplatform: Twitter\nmarket: uk\nlang: nb\npaid: true\n---\na", settings=base)
    assert doc.context.platforms == ("x",)
    assert doc.context.markets == ("GB",)
    assert (doc.language, doc.context.audience, doc.context.paid) == ("nb", "staff", "true")


def test_a_block_whose_places_nobody_asked_for_goes_with_its_document_and_waits_for_no_collector() -> None:
    doc = document("<p>One. Two.</p>", "a.html")
    block = doc.prose()[0]
    assert block.text.value == "One. Two."
    gc.collect()
    gc.disable()
    try:
        doc.root.places.close()
        number = sum(isinstance(one, Block) for one in gc.get_objects())
        del doc, block
        assert sum(isinstance(one, Block) for one in gc.get_objects()) < number
    finally:
        gc.enable()
