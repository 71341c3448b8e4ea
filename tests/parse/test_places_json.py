"""A finding in a JSON file stands where the author wrote the words: through escapes, and through HTML or Markdown inside."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.model import MASK, Span
from socialint.parse.content import Settings
from socialint.parse.documents import parse
from socialint.source import Source
from tests.parse.planting import Pieces, Token, Words, check, every, joined, law
from tests.parse.test_places_html import page
from tests.parse.test_places_markdown import markdown

#: How a JSON string writes a code point; each is legal for any of them that it can write.
WRITERS = {
    "short": lambda char: json.dumps(char, ensure_ascii=False)[1:-1],
    "ascii": lambda char: json.dumps(char)[1:-1],
    "escaped": lambda char: "".join(f"\\u{unit:04X}" for unit in _units(char)),
    "slash": lambda char: "\\/" if char == "/" else json.dumps(char, ensure_ascii=False)[1:-1],
}
WAYS = [(char, char) for char in ["é", "😀", '"', "\\", "/", "&amp;", "𝓪", "\u2028", "\x1f", "\udcff", "<b>", "\ue000"]]


def _units(char: str) -> list[int]:
    data = char.encode("utf-16-be", "surrogatepass")
    return [int.from_bytes(data[i : i + 2]) for i in range(0, len(data), 2)]


@st.composite
def literal(draw: st.DrawFn, pieces: Pieces, writers: tuple[str, ...] = tuple(WRITERS)) -> Pieces:
    """A JSON string that holds a planted text."""
    ways = draw(st.lists(st.sampled_from(writers), min_size=1, max_size=3))
    turn = 0

    def write(text: str) -> str:
        nonlocal turn
        out = []
        for char in text:
            turn += 1
            # A lone surrogate cannot stand in a file as it is.
            way = "ascii" if "\ud800" <= char <= "\udfff" else ways[turn % len(ways)]
            out.append(WRITERS[way](char))
        return "".join(out)

    return ['"', *every(pieces, write), '"']


@st.composite
def post(draw: st.DrawFn) -> Pieces:
    """A JSON file with posts and pages of all kinds."""
    words = Words(draw)
    blank = draw(st.sampled_from(["", " ", "\n  ", "\t"]))
    plain: Pieces = ["a ", words.word(*WAYS), "\n\n", words.word(*WAYS), " b\r\nc ", words.word(*WAYS), " {{ x }}"]
    fields: list[Pieces] = [
        ['"text"', blank, ": ", *draw(literal(plain))],
        ['"platform": "x"'],
        ['"title":', *draw(literal([words.word(*WAYS), " d"]))],
        ['"n":', "[1, -2.5e3, true, null, {}, []]"],
        [
            '"media":',
            blank,
            '[{"src": ',
            *draw(literal([words.word(("/", "/"))])),
            ', "alt": ',
            *draw(literal(["x ", words.word(*WAYS)])),
            "}]",
        ],
    ]
    order = draw(st.permutations(fields))
    object = ["{", blank, *joined(order, f",{blank}"), blank, "}"]
    many = draw(st.booleans())
    return [*(["[", *object, ', {"other": 1}]'] if many else object), blank]


endings = st.sampled_from(["\n", "\r\n", "\r"])
marks = st.sampled_from(["", "\ufeff"])


@given(post(), endings, marks)
@law
def test_every_planted_word(pieces: Pieces, ending: str, mark: str) -> None:
    check(every([mark, *pieces], lambda text: text.replace("\n", ending)), "a.json")


@given(st.data(), st.sampled_from(["html", "markdown"]), st.sampled_from(["\n", "\r\n", "\r"]))
@law
def test_html_and_markdown_in_a_string(data: st.DataObject, key: str, ending: str) -> None:
    inner = data.draw(page() if key == "html" else markdown())
    inner = every(inner, lambda text: text.replace("\n", ending))
    check(['\ufeff{\r\n\t"é😀": 1, "', key, '"\t:', *data.draw(literal(inner)), "}"], "a.json", nested=True)


@given(st.data())
@law
def test_a_configured_key_deep_inside(data: st.DataObject) -> None:
    inner = data.draw(page())
    pieces = ['[{"a": {"items": [{"body": ', *data.draw(literal(inner)), "}]}}]"]
    check(pieces, "a.json", Settings(content_keys={"body": "html"}), nested=True)


def test_a_mastodon_status() -> None:
    text: Pieces = [
        "<p>",
        Token("Zq1k", "Zq1k"),
        ' &amp; <a href=\\"https://e.example/\\">',
        Token("Zq2\\u00e4", "Zq2ä"),
        "</a></p>",
    ]
    alt: Pieces = ['"description": "', Token("Zq3 \\ud83d\\ude00", "Zq3 😀"), '"']
    check(['{"content": "', *text, '", "media_attachments": [{"type": "image", ', *alt, "}]}"], "a.json")


def test_keys_and_values_have_places() -> None:
    text = '\ufeff{ "tex\\u0074" : "a", "n" : [ 1.5 , {"\\ud83d\\ude00": null} ] }'
    (document,) = parse(Source("a.json", text)).documents
    fields = document.metadata
    assert fields is not None

    def written(span: Span | None) -> str:
        assert span is not None
        return text[slice(*span)]

    assert written(fields.span) == text[1:]
    assert written(fields.data["text"].key_span) == '"tex\\u0074"'
    assert written(fields.data["text"].span) == '"a"'
    numbers = fields.data["n"]
    assert written(numbers.span) == '[ 1.5 , {"\\ud83d\\ude00": null} ]'
    assert [written(item.span) for item in numbers.data] == ["1.5", '{"\\ud83d\\ude00": null}']
    assert written(numbers.data[1].data["😀"].key_span) == '"\\ud83d\\ude00"'


def test_a_template_in_a_string_is_masked_one_for_one() -> None:
    (document,) = parse(Source("a.json", '{"text": "\\u00e9 {{ na\\u006de }} b"}')).documents
    assert document.text.value == f"é {MASK * 10} b"
    start, end = document.text.span(2, 12)
    assert document.source.text[start:end] == "{{ na\\u006de }}"


@pytest.mark.parametrize("empty", ['""', '"  "'])
def test_an_empty_text_alternative_has_a_place(empty: str) -> None:
    text = f'{{"text": "x", "media": [{{"src": "a.png", "alt": {empty}}}]}}'
    (document,) = parse(Source("a.json", text)).documents
    (image,) = document.images()
    assert image.alt.text is not None
    start, end = image.alt.text.span()
    assert text[start - 1 : end + 1] == empty
