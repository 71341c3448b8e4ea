"""The map of a YAML or TOML string, for every string that the libraries can write."""

from __future__ import annotations

import tomllib

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from socialint.parse.frontmatter import read_front_matter
from socialint.parse.scalars import scalar_map
from tests.parse.planting import law

printable = st.text(st.one_of(st.sampled_from("ab \n\t'\"\\#:-é😀"), st.characters(exclude_categories=["Cs", "Cc"])), max_size=30)
#: Words that are found again, between what libraries quote, escape and fold.
worded = st.lists(
    st.sampled_from(["one", "two", "three3", "it's", '"said"', "back\\slash", "#tag", "key: value", "é😀", "\n", "\n\n  ", "- "]),
    unique=True,
).map(" ".join)


@given(printable | worded, st.sampled_from(["'", '"', "|", ">", None]), st.integers(5, 40), st.booleans())
@law
def test_whatever_yaml_writes_is_found(value: str, style: str | None, width: int, ascii: bool) -> None:
    body = yaml.dump({"k": value}, default_style=style, width=width, allow_unicode=not ascii)
    front = read_front_matter(f"---\n{body}\n---\n")
    assert front is not None
    text = front.root.data["k"].text
    if text is None:  # null, as YAML writes the empty string in some styles
        return
    if yaml.safe_load(body)["k"] != value:  # the library folds a line that starts with a blank, and reads a line break there
        return
    assert text.value == value
    source = f"---\n{body}\n---\n"
    # Each word that is written as it is read is found at a place that reads like that.
    for word in set(value.split()):
        if word.isalnum() and word.isascii() and value.count(word) == 1 and source.count(word) == 1:
            at = value.index(word)
            start, end = text.span(at, at + len(word))
            assert source[start:end] == word


@given(st.text(max_size=20), st.text(max_size=20), st.sampled_from(['"', "'", ""]))
@law
def test_any_two_strings(raw: str, value: str, style: str) -> None:
    places = scalar_map(raw, value, style, 3)
    at = 0
    for start, end, src_start, src_end in places.segments:
        assert at <= start <= end <= len(value)
        assert 3 <= src_start <= src_end <= 3 + len(raw)
        at = end
        if end - start == src_end - src_start > 1:
            assert value[start:end] == raw[src_start - 3 : src_end - 3]
    if value.strip():
        assert places.span(0, len(value)).end > 0


@given(printable)
@law
def test_toml_basic_strings_code_point_for_code_point(value: str) -> None:
    def write(char: str) -> str:
        return f"\\u{ord(char):04x}" if char in '"\\\n\t' or ord(char) < 32 else char

    raw = "".join(map(write, value))
    assert tomllib.loads(f'k = "{raw}"') == {"k": value}
    places = scalar_map(raw, value, '"', 0)
    at = 0
    for i, char in enumerate(value):
        assert places.span(i, i + 1) == (at, at + len(write(char)))
        at += len(write(char))


@pytest.mark.parametrize(
    ("raw", "value", "style", "part", "place"),
    [
        ("a''b", "a'b", "'", "'", "''"),
        ("a\\tb", "a\tb", '"', "\t", "\\t"),
        ("a \\\n   b", "a b", '"', " b", " \\\n   b"),
        ("one\n  two", "one two", "", "two", "two"),
        ("one\n  two", "one two", "", " ", "\n  "),
        ("    one\n    \ttwo\n", "one\n\ttwo\n", "", "\ttwo", "\ttwo"),
        ("a\r\n\tb", "a\n\tb", "", "\tb", "\tb"),
        ("a\\\\", "a\\", '"', "\\", "\\\\"),
        ("abc", "xyz", "", "y", "abc"),
    ],
)
def test_single_constructs(raw: str, value: str, style: str, part: str, place: str) -> None:
    at = value.index(part)
    start, end = scalar_map(raw, value, style, 0).span(at, at + len(part))
    assert raw[start:end] == place
