"""What is read without PyYAML is read as PyYAML reads it: same values, same places."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.model import Value
from socialint.parse.frontmatter import FrontMatterError, read_yaml
from socialint.parse.simple_yaml import read_simple

USUAL = """platform: mastodon
lang: en
account: "@example"
author: Kari Nordmann
# a comment
paid: false
date: 2026-11-21T10:30
markets: [NO, "DE", 'US']
link: https://example.org/a#b?c=1

media:
  - src: room.jpg
    alt: A reading room, with green lamps (and people).
    credit: "Photo: Kari"
  - src: door.jpg
    alt: 'The "blue" door'
tags:
  - one two
  - drei
empty: ~
"""


def shape(value: Value) -> Any:
    """Everything there is to compare."""
    data = value.data
    inner: Any = data
    if isinstance(data, dict):
        inner = {key: shape(member) for key, member in data.items()}
    elif isinstance(data, list):
        inner = [shape(item) for item in data]
    places = (value.text.value, value.text.span()) if value.text is not None else None
    return value.span, value.key_span, places, inner


def same(text: str, *, before: str = "") -> bool:
    """True where the text was simple; then PyYAML must agree."""
    whole = before + text
    simple = read_simple(whole, len(before), len(whole))
    if simple is None:
        return False
    root, duplicates = read_yaml(whole, len(before), len(whole), single=True)
    assert shape(simple[0]) == shape(root)
    assert simple[1] == duplicates
    return True


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_usual_front_matter_needs_no_library(ending: str) -> None:
    assert same(USUAL.replace("\n", ending), before=f"---{ending}")


@pytest.mark.parametrize(
    "text",
    ["a: &x b", "a: *x", "a: |\n  b", "a: >\n  b", "a: {b: c}", "a: b: c", "a: b\n  c", "a: 'it''s'", 'a: "\\n"', "a:", "a:\n  b: c",
     "a: [b, [c]]", "a: [b: c]", "a: b # c", "- a", "a: !!str b", "? a", "a: b\na: c", "a:\tb", "a: \u00a0b", "a: [b,]x", "a: [", "%x: y",
     "a: b\n--- c", "a: @b", "a: - b", "a:\n- b", "a:\n  - b\n - c", "a:\n  - b: c\n    d:\n      - e"],
)  # fmt: skip
def test_whatever_is_unusual_is_left_to_the_library(text: str) -> None:
    assert not same(text)


names = st.sampled_from(["a", "lang", "no", "null", "on", "approved_by", "x-y"])
scalars = st.one_of(
    st.sampled_from(["~", "null", "no", "1", "1.5", "2026-01-01", "10:30", "a b", "a  b", "it's", 'say "x"', "a,b", "a [b]", "x:y", "c#", "é😀"]),
    st.text(st.sampled_from("ab :#-,[]{}'\"&*!|>%@`?~é😀=<\\"), min_size=1, max_size=8),
)  # fmt: skip
lists = st.lists(scalars, min_size=1, max_size=3).map(lambda items: "[" + ", ".join(items) + "]")
inline = st.builds(lambda name, value: f"{name}: {value}", names, st.one_of(scalars, lists))
members = st.lists(inline, min_size=1, max_size=3)
mappings = members.map(lambda lines: "  - " + "\n    ".join(lines))
dashes = st.lists(st.one_of(scalars.map(lambda item: f"  - {item}"), mappings), min_size=1, max_size=3)
blocks = st.builds(lambda name, items: f"{name}:\n" + "\n".join(items), names, dashes)
texts = st.lists(st.one_of(inline, inline, blocks, st.sampled_from(["", "# note", "  # note"])), min_size=1, max_size=5)


@settings(max_examples=600)
@given(texts.map("\n".join), st.sampled_from(["", "\n", "  \n"]))
def test_both_readers_agree_on_arbitrary_front_matter(text: str, end: str) -> None:
    same(text + end)


@settings(max_examples=400)
@given(st.data())
def test_both_readers_agree_when_usual_front_matter_is_damaged(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(USUAL)))
    cut = data.draw(st.integers(0, 3))
    put = data.draw(st.text(st.sampled_from("ab :#-,[]{}'\"\n&*!|>~\t"), max_size=3))
    try:
        same(USUAL[:at] + put + USUAL[at + cut :])
    except FrontMatterError as error:
        raise AssertionError("the simple reader read what the library refuses") from error
