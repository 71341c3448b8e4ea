"""A finding in a Markdown file stands where the author wrote the words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from socialint.model import MASK
from tests.parse.planting import Pieces, Token, Words, check, every, indented, joined, law

#: What may stand in a word of running text: (written, read).
WAYS = [("é", "é"), ("😀", "😀"), ("𝓪", "𝓪"), ("&amp;", "&"), ("&auml;", "ä"), ("&#x1F600;", "😀"), ("&#228;", "ä"), ("&nGg;", "⋙̸"),
        ("\\*", "*"), ("\\&amp;", "&amp;"), ("\\\\", "\\"), ("&lt;", "<"), ("&quot;", '"'), (">", ">"), ("\u2028", "\u2028"),
        ("a\u0301", "a\u0301"), ("&nosuch;", "&nosuch;"), ("&", "&"), ('"', '"'), ("{{x}}", 5 * MASK)]  # fmt: skip
#: Markup in a word: its letters are read as one.
MARKUP = [*WAYS, ("a*b*c", "abc"), ("a**b**c", "abc"), ("a<i>b</i>c", "abc"), ("a<!-- x -->b", "ab"), ("[a](/u)", "a"),
          ("a~~b~~c", "abc")]  # fmt: skip
#: In the address of a link.
PLAIN = [("-", "-"), (".", "."), ("~", "~")]


@st.composite
def inline(draw: st.DrawFn, words: Words, references: Pieces, *, links: bool = True) -> Pieces:
    """Something in a line of text."""
    kinds = ["word", "strong", "image", "html", "angle", "typed"]
    kinds += ["link", "reference", "autolink", "image in link", "entity link"] if links else []
    match draw(st.sampled_from(kinds)):
        case "word":
            return [words.word(*WAYS, inside=MARKUP)]
        case "strong":
            return ["**", words.word(*WAYS), "** _", words.word(*WAYS), "_"]
        case "image":
            return ["![a ", words.word(*WAYS), "](", words.word(*PLAIN), ' "', words.word(), '")']
        case "html":
            return ["<span\ttitle='", words.word(("&amp;", "&"), ("é", "é")), "' lang=en>", words.word(*WAYS), "</span>"]
        case "angle":
            return ["![", words.word(*WAYS, inside=MARKUP[-5:-1]), "](<", words.word(), " b>)"]
        case "typed":
            return ["x &amp;\t& <!-- c --> y"]
        case "link":
            return ["[", words.word(*WAYS), " *", words.word(*WAYS), "*](", words.word(*PLAIN), " '", words.word(), "')"]
        case "reference":
            label = f"r{words.count}"
            references += ["\n\n[", label, "]: /u 't'"]
            return ["[", words.word(*WAYS), "][", label, "] ![", words.word(*WAYS), "][", label, "]"]
        case "autolink":
            token = words.word()
            return ["<https://e.example/", Token(token.raw, token.value), ">"]
        case "entity link":
            return ["[", words.word(*WAYS), "](/a&amp;b\\*c)"]
        case _:
            return ["[a ![", words.word(*WAYS), "](", words.word(), ") ", words.word(*WAYS), "](", words.word(), ")"]


@st.composite
def line(draw: st.DrawFn, words: Words, references: Pieces) -> Pieces:
    """A line of text."""
    parts = [draw(inline(words, references)) for _ in range(draw(st.integers(1, 3)))]
    return ["a ", *joined(parts, " "), " e"]


@st.composite
def block(draw: st.DrawFn, words: Words, references: Pieces, depth: int = 0) -> Pieces:
    """A block, perhaps one with blocks in it."""
    kinds = ["paragraph", "heading", "setext", "table", "html", "fence", "rule", "code"]
    kinds += ["list", "quote", "ordered", "tight"] if depth < 3 else []
    inner = block(words, references, depth + 1)
    match draw(st.sampled_from(kinds)):
        case "paragraph":
            lines = [draw(line(words, references)) for _ in range(draw(st.integers(1, 3)))]
            return joined(lines, draw(st.sampled_from(["\n", "  \n", "\\\n", "\n   "])))
        case "heading":
            return [draw(st.sampled_from(["# ", "###\t"])), *draw(line(words, references)), draw(st.sampled_from(["", " ##"]))]
        case "setext":
            return [*draw(line(words, references)), "\n", draw(st.sampled_from(["===", "-----"]))]
        case "table":
            cells = [[words.word(*WAYS), " ", *draw(inline(words, references))] for _ in range(4)]
            return ["| ", *cells[0], " | ", *cells[1], " |\n|---|:-:|\n| ", *cells[2], "\t| ", *cells[3], " |"]
        case "html":
            return ["<div\n  title=\"", words.word(("&quot;", '"'), ("&eacute;", "é"), ("😀", "😀")), '">\n<p>',
                    words.word(("&copy;", "©"), ("&#8364;", "€"), inside=[("<b>a</b>", "a")]), "\n<img alt=", words.word(("&lt;", "<")),
                    "></div>"]  # fmt: skip
        case "fence":
            return [
                "```",
                draw(st.sampled_from(["", "python"])),
                "\n  ",
                words.word(("&amp;", "&amp;"), ("<", "<"), ("\\*", "\\*")),
                "\n\n```",
            ]
        case "code":
            return ["a `", words.word(("&", "&"), ("<b>", "<b>"), ("\\", "\\")), "` ``` ", words.word(("`", "`")), " ```"]
        case "rule":
            return ["***"]
        case "list":
            return indented(joined([draw(inner) for _ in range(draw(st.integers(1, 2)))], "\n\n"), "- ", "  ")
        case "ordered":
            return indented(draw(inner), "7) ", "   ")
        case "tight":
            return ["- ", *draw(line(words, references)), "\n- [x] ", *draw(line(words, references))]
        case _:
            return indented(joined([draw(inner) for _ in range(draw(st.integers(1, 2)))], "\n\n"), "> ", "> ")


@st.composite
def markdown(draw: st.DrawFn) -> Pieces:
    """A Markdown document with LF line ends."""
    words, references = Words(draw), Pieces()
    blocks = [draw(block(words, references)) for _ in range(draw(st.integers(1, 4)))]
    return [*joined(blocks, "\n\n"), *references, draw(st.sampled_from(["", "\n"]))]


endings = st.sampled_from(["\n", "\r\n", "\r"])
FRONT = "---\nplatform: x\ntitle: Ä 😀\n---\n"


@given(markdown(), endings, st.sampled_from(["", "\ufeff"]), st.sampled_from(["", FRONT, "{% if a %}\n\n"]))
@law
def test_every_planted_word(pieces: Pieces, ending: str, mark: str, front: str) -> None:
    check(every([mark, front, *pieces], lambda text: text.replace("\n", ending)), "a.md")
