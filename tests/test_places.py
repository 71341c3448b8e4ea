"""End to end: each finding of a file is exactly the fault that was planted there, whatever stands around it and however it is written."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from socialint.testing import lint
from tests.parse.planting import Pieces, Token, assembled, every, indented, joined, law
from tests.parse.test_places_json import literal

#: Rule, how the fault is written in text of either language. The value names the rule.
ANYWHERE = [
    Token("kari.nordmann@kommunen.no", "privacy-email"),
    Token("kåre&#64;kommunen.no", "privacy-email"),
    Token("DE68 2105 0170 0012 3456 78", "privacy-iban"),
    Token("𝓯𝓪𝓷𝓬𝔂", "post-fancy-letters"),
    Token("😀😁&#x1F602;😃😄😅😆", "post-emoji-run"),
]
IN_MARKDOWN = [
    *ANYWHERE,
    Token("![](a.png)", "alt-missing"),
    Token("![ ](<b c.png>)", "alt-missing"),
    Token("<img src=a.png >", "alt-missing"),
]
IN_HTML = [*ANYWHERE, Token("<img\n src='a.png'>", "alt-missing"), Token("<IMG SRC=b.png/>", "alt-missing")]
RULES = tuple({token.value for token in (*IN_MARKDOWN, *IN_HTML)})

#: What may stand around a fault.
CALM = [
    "We moved",
    "a *new* map",
    "Tom &amp; Kari",
    "é",
    "\\*",
    "`code`",
    "[our map](https://e.example/map)",
    "<b>now</b>",
    "{{ name }}",
    "a  b",
]
CALM_HTML = ["We moved", "a <i>new</i> map", "Tom &amp; Kari", "é &nbsp;", "<code>x</code>", "<a href='https://e.example/map'>our map</a>",
             "<!-- c -->", "{{ name }}", "<noscript><p>x</p></noscript>", "<svg><title>&amp;</title></svg>"]  # fmt: skip


@st.composite
def sentence(draw: st.DrawFn, calm: list[str], faults: list[Token]) -> Pieces:
    """Calm words with a fault or none in the middle."""
    fault = draw(st.sampled_from([None, *faults]))
    middle: Pieces = [" ", fault, " "] if fault else [" "]
    return ["So ", draw(st.sampled_from(calm)), *middle, draw(st.sampled_from(calm)), " it is."]


@st.composite
def markdown(draw: st.DrawFn) -> Pieces:
    """A Markdown body."""
    blocks: list[Pieces] = []
    for _ in range(draw(st.integers(1, 4))):
        inner = draw(sentence(CALM, IN_MARKDOWN))
        match draw(st.sampled_from(["p", "h", "li", "quote", "cell", "deep"])):
            case "p":
                blocks.append(joined([inner, draw(sentence(CALM, IN_MARKDOWN))], "\n"))
            case "h":
                blocks.append(["## ", *inner])
            case "li":
                blocks.append(indented(inner, "- ", "  "))
            case "quote":
                blocks.append(indented(inner, "> ", "> "))
            case "cell":
                blocks.append(["| A | B |\n|---|---|\n| ", *inner, " | x |"])
            case _:
                blocks.append(indented(indented(inner, "1. ", "   "), "> ", "> "))
    return [*joined(blocks, "\n\n"), "\n"]


@st.composite
def html(draw: st.DrawFn) -> Pieces:
    """A part of a page."""
    blocks: list[Pieces] = []
    for _ in range(draw(st.integers(1, 4))):
        start, end = draw(st.sampled_from([("<p>", "</p>"), ("<p>", ""), ("<table><tr><td>", "</table>"), ("<ul><li>", "</ul>"),
                                           ("<div title='a&gt;b'>", "</div>"), ("<table>", "<tr><td>x</table>"), ("<b><p>", "</b></p>")]))  # fmt: skip
        blocks.append([start, *draw(sentence(CALM_HTML, IN_HTML)), end])
    return joined(blocks, draw(st.sampled_from(["\n", ""])))


def exactly(pieces: Pieces, name: str) -> None:
    text, planted = assembled(pieces)
    found = [(f.rule, (f.offset, f.end_offset)) for f in lint(text, format=name, select=RULES)]
    assert sorted(found) == sorted((rule, tuple(span)) for rule, span in planted), [text[a:b] for _, (a, b) in found]


endings = st.sampled_from(["\n", "\r\n", "\r"])
marks = st.sampled_from(["", "\ufeff"])
FRONT = ["", '---\ntitle: "É &amp; 😀"\nlang: en\n---\n', "---\nplatform: mastodon\n# c\n---\n\n", "+++\ntitle = 'x'\n+++\n"]


@given(markdown(), endings, marks, st.sampled_from(FRONT))
@law
def test_markdown(pieces: Pieces, ending: str, mark: str, front: str) -> None:
    if ending == "\r" and front.startswith("+++"):  # TOML knows no such line end
        front = ""
    exactly(every([mark, front, *pieces], lambda text: text.replace("\n", ending)), "a.md")


@given(html(), endings, marks)
@law
def test_html(pieces: Pieces, ending: str, mark: str) -> None:
    exactly(every([mark, "<p>Hei 😀</p>\n", *pieces], lambda text: text.replace("\n", ending)), "a.html")


@given(st.data(), st.sampled_from(["html", "markdown"]), endings)
@law
def test_html_and_markdown_in_json(data: st.DataObject, key: str, ending: str) -> None:
    inner = every(data.draw(html() if key == "html" else markdown()), lambda text: text.replace("\n", ending))
    # Not "escaped": nobody writes the `!` of an image as an escape, and alt-missing looks for it in the file.
    string = data.draw(literal(inner, ("short", "ascii", "slash")))
    exactly(['\ufeff{"title": "é😀", "lang": "en",\r\n "', key, '": ', *string, "}"], "a.json")


@given(st.data())
@law
def test_plain_text_in_json(data: st.DataObject) -> None:
    calm = ["We moved", "é", "Tom & Kari", '"so"', "a\\b", "/", "\n\n", "x\ny"]
    inner = data.draw(sentence(calm, [token for token in ANYWHERE if "&" not in token.raw]))
    exactly(['[{"platform": "mastodon", "text": ', *data.draw(literal(inner)), ', "lang": "en"}]'], "a.json")


@given(
    st.sampled_from([token for token in ANYWHERE if "&" not in token.raw]), st.sampled_from(["'", '"', "|\n      ", ">-\n      "])
)
@law
def test_texts_of_front_matter(fault: Token, style: str) -> None:
    if fault.value.startswith("post"):  # about the text, not about its pictures
        return
    close = style if len(style) == 1 else ""
    exactly(
        [f"---\nplatform: mastodon\nmedia:\n  - src: é.png\n    alt: {style}So ", fault, f" it is{close}\n---\nText.\n"], "a.md"
    )
