"""Front matter: what is one, what its values are, and how hostile ones are refused."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.parse.documents import parse
from socialint.parse.frontmatter import MAX_DEPTH, FrontMatterError, read_front_matter
from socialint.source import Source
from tests.parse.planting import law


def fields(body: str, fence: str = "---") -> Any:
    front = read_front_matter(f"{fence}\n{body}\n{fence}\n")
    assert front is not None
    return front.root.plain()


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("markets: NO", {"markets": "NO"}),
        (
            "a: on\nb: yes\nc: 1.10\nd: 2026-11-21\ne: 0x1F\nf: 012",
            {"a": "on", "b": "yes", "c": "1.10", "d": "2026-11-21", "e": "0x1F", "f": "012"},
        ),
        ("a:\nb: ~\nc: null\nd: ''\ne: 'null'", {"a": None, "b": None, "c": None, "d": "", "e": "null"}),
        ("a: [x, 'y', \"z\\u00e9\"]\nb: {c: d}", {"a": ["x", "y", "zé"], "b": {"c": "d"}}),
        ("a: |\n  x\n\n   y\n\nb: >\n  x\n  y\n\n  z", {"a": "x\n\n y\n", "b": "x y\nz\n"}),
        ("a: &x {b: c}\nd: *x", {"a": {"b": "c"}, "d": {"b": "c"}}),
        ("? [a, b]\n: c\n1: d", {"": "c", "1": "d"}),
        ("a: !!python/object/apply:os.system ['true']", {"a": ["true"]}),
        ("a: !nosuch x", {"a": "x"}),
        ("x: &x {a: b, c: d}\n<<: *x\na: e", {"x": {"a": "b", "c": "d"}, "c": "d", "a": "e"}),
        ("# nothing", {}),
        ("", {}),
    ],
)
def test_every_scalar_is_a_string(body: str, wanted: dict[str, Any]) -> None:
    assert fields(body) == wanted


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("---\na: b\n---\nx", 13),
        ("---  \r\na: b\r\n...\t\r\nx", 19),
        ("\ufeff---\na: b\n---", 13),
        ("+++\na = 1\n+++\nx", 14),
        ("---\ra: b\r---\rx", 13),
        ("---\n---\nx", 8),
    ],
)
def test_where_the_text_begins(text: str, start: int) -> None:
    front = read_front_matter(text)
    assert front is not None
    assert front.end == start


@pytest.mark.parametrize(
    "text",
    [
        "---\na: b\n",
        "--- a\n---\n",
        "x\n---\na: b\n---\n",
        " ---\na: b\n---\n",
        "----\na\n----\n",
        "---\nJust a sentence.\n---\n",
        "",
    ],
)
def test_what_is_no_front_matter(text: str) -> None:
    assert read_front_matter(text) is None


def test_names_that_stand_twice_are_told() -> None:
    text = "---\na: 1\nb: {c: 1, c: 2}\na: 2\n---\n"
    front = read_front_matter(text)
    assert front is not None
    assert [(name, text[slice(*span)], span.start) for name, span in front.duplicates] == [("c", "c", 19), ("a", "a", 25)]


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(f"{one}: &{one} [{', '.join([f'*{other}'] * 9)}]\n" for other, one in zip("abcdefgh", "bcdefghi", strict=True))  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(BOMB, id="aliases that multiply"),
        pytest.param("a: &a [*a]", id="an alias in itself"),
        pytest.param("a: &a {b: *a}", id="an alias in itself, map"),
        pytest.param("a: &a\n  <<: *a", id="a merge of itself"),
        pytest.param("a: *nosuch", id="an alias of nothing"),
        pytest.param("a: " + "[" * 100_000, id="brackets"),
        pytest.param("a: " + "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), id="closed brackets"),
        pytest.param("a: " + "{a: " * 20_000, id="braces"),
        pytest.param("- " * 40_000 + "x", id="lists in a line"),
        pytest.param("? " * 40_000 + "x", id="questions in a line"),
        pytest.param("\n".join(" " * i + "a:" for i in range(400)), id="maps, deeper in each line"),
        pytest.param("\n".join(" " * i + "- a:" for i in range(0, 400, 2)), id="lists, deeper in each line"),
        pytest.param("a: x\n" * 20_000, id="too many names"),
        pytest.param("a: '" + "x" * 200_000, id="too long"),
        pytest.param("- a\n- b", id="a list"),
        pytest.param("a: b\n c: d", id="indentation"),
        pytest.param("a:\n\t- b", id="a tab"),
        pytest.param('a: "\\q"', id="an escape that is none"),
        pytest.param("a: \x07", id="a control character"),
        pytest.param("a: b\n--- \nc: d\n...", id="two documents"),
        pytest.param("a: 'b", id="an open quote"),
        pytest.param("%YAML 9.9\n--- a", id="a directive"),
        pytest.param("a: !<x", id="an open tag"),
    ],
)
@pytest.mark.parametrize("c_library", [True, False])
def test_what_cannot_be_read_is_refused_at_a_place(body: str, c_library: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    if not c_library:
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    text = f"---\n{body}\n---\nText\n"
    if body.startswith("a: b\n---"):  # the fence ends it early
        front = read_front_matter(text)
        assert front is None or front.end <= len(text)
        return
    with pytest.raises(FrontMatterError) as caught:
        read_front_matter(text)
    assert 0 <= caught.value.offset <= len(text)
    assert caught.value.message
    assert "\n" not in caught.value.message


@given(st.text(st.sampled_from("ab:-?&*!|>'\"[]{},#%@` \n\t\\é😀<="), max_size=40))
@law
def test_whatever_stands_there(body: str) -> None:
    text = f"---\n{body}\n---\nText\n"
    parsed = parse(Source("a.md", text))
    assert parsed.documents or parsed.problems
    for problem in parsed.problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(text)
        assert "\n" not in problem.message
    for document in parsed.documents:
        stack = [document.metadata] if document.metadata else []
        while stack:
            value = stack.pop()
            assert 0 <= value.span.start <= value.span.end <= len(text)
            if value.text is not None:
                start, end = value.text.span()
                assert value.span.start <= start <= end <= value.span.end
            stack += value.data.values() if isinstance(value.data, dict) else value.data if isinstance(value.data, list) else []


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("---\nplatform: x\ntitle: New: the pool\n---\nHi\n", "colon"),
        ("---\nplatform: x\n\tlang: de\n---\nHi\n", "tab"),
        ("---\nplatform: x\naccount: @clinic\n---\nHi\n", "quotes"),
        ("---\nplatform: x\nmarkets: [DE\n---\nHi\n", "bracket"),
        ("---\nplatform: x\nlang de\n---\nHi\n", 'no "name: value"'),
        ("---\nplatform: x\nlang: de\n--\nHi\n", 'the line "---" that ends it is missing'),
        ('+++\nplatform = "x"\nHi\n', 'the line "+++" that ends it is missing'),
    ],
)
def test_the_faults_that_people_make_are_said_in_their_words(block: str, said: str) -> None:
    (problem,) = parse(Source("a.md", block)).problems
    assert problem.rule == "file-invalid" and said in problem.message


@pytest.mark.parametrize(
    "text", ["---\n\nplatform: one that we build\n", "---\nNote: a rule, and a text\n", "---\n", "---\nplatform"]
)
def test_a_rule_at_the_top_of_a_page_is_no_front_matter(text: str) -> None:
    assert not parse(Source("a.md", text)).problems
