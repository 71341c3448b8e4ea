"""A finding in front matter stands where the author wrote the words, in every way that YAML and TOML have to write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.model import Span, Value
from socialint.parse.documents import parse
from socialint.source import Source
from tests.parse.planting import Pieces, Words, check, every, indented, joined, law

PLAIN = [("é", "é"), ("😀", "😀"), ("\\", "\\"), ("-", "-")]
DOUBLE = [("é", "é"), ('\\"', '"'), ("\\\\", "\\"), ("\\u00e9", "é"), ("\\U0001F600", "😀"), ("\\t", "\t"), ("\\n", "\n"), ("😀", "😀"),
          ("'", "'"), ("#", "#"), (": x", ": x")]  # fmt: skip
YAML_DOUBLE = [*DOUBLE, ("\\x41", "A"), ("\\/", "/"), ("\\_", "\xa0"), ("\\N", "\x85"), ("\\e", "\x1b")]
CONTINUED = [*YAML_DOUBLE, ("\\\n      ", "")]
TOML_DOUBLE = [*DOUBLE, ("\\b", "\b"), ("\\f", "\f"), ("{", "{")]
SINGLE = [("é", "é"), ("''", "'"), ('"', '"'), ("\\", "\\"), ("\\n", "\\n"), ("😀", "😀"), (" #", " #")]
LITERAL = [("é", "é"), ('"', '"'), ("\\", "\\"), ("😀", "😀"), ("]", "]")]


@st.composite
def yaml_string(draw: st.DrawFn, words: Words) -> Pieces:
    """A string that may stand behind a key which is indented by two blanks; its lines by four."""
    comment = draw(st.sampled_from(["", "  # c"]))
    match draw(
        st.sampled_from(
            ["plain", "lines", "double", "folded double", "single", "folded single", "literal", "folded", "keep", "tag"]
        )
    ):
        case "plain":
            return [words.word(*PLAIN), " b ", words.word(*PLAIN), comment]
        case "lines":
            return ["a ", words.word(*PLAIN), "\n    b  ", words.word(*PLAIN), "\n\n     ", words.word(), comment]
        case "double":
            return ['"', words.word(*YAML_DOUBLE, inside=CONTINUED), " ", words.word(*YAML_DOUBLE), '"', comment]
        case "folded double":
            return ['"a ', words.word(*YAML_DOUBLE), "  \n    b\t", words.word(*YAML_DOUBLE), "\n\n    ", words.word(), '"']
        case "single":
            return ["'", words.word(*SINGLE), " ", words.word(*SINGLE), "'", comment]
        case "folded single":
            return ["'a ", words.word(*SINGLE), "\n    b ", words.word(*SINGLE), "\n\n      ", words.word(), "'"]
        case "literal":
            return ["|", comment, "\n    ", words.word(*PLAIN), "\n\n      b\t", words.word(*PLAIN), "\n    \t", words.word()]
        case "folded":
            return [
                ">-",
                comment,
                "\n    ",
                words.word(*PLAIN),
                "\n    b ",
                words.word(*PLAIN),
                "\n\n    c ",
                words.word(),
                "\n\n      ",
                words.word(),
            ]
        case "keep":
            return ["|2+\n      ", words.word(*PLAIN), "\n    b ", words.word(*PLAIN), "\n"]
        case _:
            return [f"!!str &x{words.count} ", words.word(*PLAIN), comment]


@st.composite
def yaml(draw: st.DrawFn) -> Pieces:
    """A front matter block in YAML."""
    words = Words(draw)
    lines: list[Pieces] = [["platform: x # c"], ["# comment é 😀"]]
    for number in range(draw(st.integers(1, 4))):
        key = draw(st.sampled_from([f"k{number}", f'"k {number}"', f"'é{number}'", f"😀{number}"]))
        match draw(st.sampled_from(["map", "list", "flow", "media"])):
            case "map":
                lines.append([f"{key}:\n  in: ", *draw(yaml_string(words))])
            case "list":
                lines.append([f"{key}:\n  - ", *draw(yaml_string(words)), "\n  - ", *draw(yaml_string(words))])
            case "flow":
                lines.append(
                    [
                        f"{key}: [",
                        words.word(),
                        ', "',
                        words.word(*DOUBLE),
                        "\", {a: '",
                        words.word(*SINGLE),
                        "', b: ",
                        words.word(),
                        "} ]",
                    ]
                )
            case _:
                lines.append(["media:\n  - src: a.png\n    alt: ", *indented(draw(yaml_string(words)), "", "  ")])
    seen: set[str] = set()
    kept = [line for line in lines if not (str(line[0]).partition(":")[0] in seen or seen.add(str(line[0]).partition(":")[0]))]
    return [
        "---",
        draw(st.sampled_from(["", " \t"])),
        "\n",
        *joined(kept, "\n"),
        "\n",
        draw(st.sampled_from(["---", "...", "--- "])),
    ]


@st.composite
def toml_value(draw: st.DrawFn, words: Words, *, nested: bool = False) -> Pieces:
    """A value with strings in it."""
    kinds = ["basic", "literal", "long", "long literal", *([] if nested else ["array", "table"])]
    match draw(st.sampled_from(kinds)):
        case "basic":
            return ['"', words.word(*TOML_DOUBLE), " b ", words.word(*TOML_DOUBLE), '"']
        case "literal":
            return ["'", words.word(*LITERAL), " ", words.word(*LITERAL), "'"]
        case "long":
            return [
                '"""',
                draw(st.sampled_from(["", "\n"])),
                words.word(*TOML_DOUBLE),
                "\n\t\n  b ",
                words.word(*TOML_DOUBLE),
                ' "" \\\n\n   ',
                words.word(),
                '"""',
            ]
        case "long literal":
            return ["'''", draw(st.sampled_from(["", "\n"])), "''", words.word(*LITERAL), "\n\tb ", words.word(*LITERAL), "'''"]
        case "array":
            items = [draw(toml_value(words, nested=True)) for _ in range(draw(st.integers(1, 3)))]
            return ["[ # c ]\n  1, ", *joined(items, ",\n  # é ]\n"), ", 2026-11-21,]"]
        case _:
            return ["{ a = ", *draw(toml_value(words, nested=True)), ", b.c = ", *draw(toml_value(words, nested=True)), " }"]


@st.composite
def toml(draw: st.DrawFn) -> Pieces:
    """A front matter block in TOML."""
    words = Words(draw)
    lines: list[Pieces] = [['platform = "x" # c']]
    for number in range(draw(st.integers(1, 4))):
        value = draw(toml_value(words))
        match draw(st.sampled_from(["pair", "quoted", "dotted", "table", "many"])):
            case "pair":
                lines.append([f"k{number}\t=  ", *value, "  # c"])
            case "quoted":
                lines.append([f'"é.{number}" = ', *value])
            case "dotted":
                lines.append([f"d{number} . 'x y' . z = ", *value])
            case "table":
                lines.append([f"[t{number}.'a.b']\nk = ", *value, f"\n[t{number}]\nn = 1"])
            case _:
                lines.append([f"[[m{number}]]\nalt = ", *value, f"\n\n  [[ m{number} ]]\nalt = ", *draw(toml_value(words))])
    return ["+++\n", *joined(lines, "\n"), "\n+++"]


@given(st.one_of(yaml(), toml()), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["", "\ufeff"]))
@law
def test_every_planted_word(pieces: Pieces, ending: str, mark: str) -> None:
    written = every([mark, *pieces, "\n\nText é\n"], lambda text: text.replace("\n", ending))
    (document,) = check(written, "a.md")
    assert document.text.value == "Text é"


@given(yaml())
@law
def test_files_of_old_macs(pieces: Pieces) -> None:
    check(every([*pieces, "\n\nText\n"], lambda text: text.replace("\n", "\r")), "a.md")


@given(yaml())
@law
def test_without_the_c_library(pieces: Pieces) -> None:
    import yaml

    with pytest.MonkeyPatch.context() as patch:
        patch.delattr(yaml, "CSafeLoader", raising=False)
        check([*pieces, "\n\nText\n"], "a.md")


def field(text: str, *path: str | int) -> Value:
    (document,) = parse(Source("a.md", text)).documents
    assert document.metadata is not None
    return document.metadata.at(path)


@pytest.mark.parametrize(
    ("text", "path", "key", "value"),
    [
        ("---\nplatform:  x  # c\n---\n", ("platform",), "platform", "x"),
        ("---\nk: !!str &b 'a'\n---\n", ("k",), "k", "'a'"),
        ("---\na:\n  - b\n  - c: d\n\n# e\nf: g\n---\n", ("a",), "a", "- b\n  - c: d"),
        ('+++\nb . "c" = [1, {x = 2}] # d\n+++\n', ("b", "c"), 'b . "c"', "[1, {x = 2}]"),
        ("+++\n[a.b]\nc = 1979-05-27T07:32:00Z\n+++\n", ("a", "b", "c"), "c", "1979-05-27T07:32:00Z"),
        ("+++\n[[a]]\n[[a]]\nb = -1.5e3\n+++\n", ("a", 1, "b"), "b", "-1.5e3"),
    ],
)
def test_keys_and_values(text: str, path: tuple[str | int, ...], key: str, value: str) -> None:
    found = field(text, *path)
    assert found.key_span is not None
    assert text[slice(*found.span)] == value
    assert text[slice(*found.key_span)] == key


def test_an_empty_text_alternative_has_a_place() -> None:
    text = "---\nmedia:\n  - src: a.png\n    alt: ''\n---\n"
    alt = field(text, "media", 0, "alt")
    assert alt.text is not None
    assert alt.text.span() == Span(text.index("''") + 1, text.index("''") + 1)
