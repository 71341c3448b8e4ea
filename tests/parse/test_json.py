"""Our scanner reads JSON as the standard library does, and says where a fault is."""

from __future__ import annotations

import json
import math
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.model import Span, Value
from socialint.parse.json import MAX_DEPTH, JsonError, json_value
from tests.parse.planting import law, values

scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(exclude_categories=[])), st.text(),
)  # fmt: skip
trees = st.recursive(scalars, lambda inner: st.one_of(st.lists(inner), st.dictionaries(st.text(), inner)), max_leaves=20)


def read(text: str) -> tuple[Value, list[tuple[str, Span]]]:
    """The root of a JSON text, and the keys that stand twice."""
    duplicates: list[tuple[str, Span]] = []
    return json_value(text, 0, len(text), duplicates), duplicates


@given(
    trees, st.booleans(), st.sampled_from([None, 1, "\t"]), st.sampled_from(["", "\ufeff"]), st.sampled_from(["\n", "\r\n", "\r"])
)
@law
def test_valid_json(tree: Any, ascii: bool, indent: Any, mark: str, ending: str) -> None:
    text = json.dumps(tree, ensure_ascii=ascii, indent=indent).replace("\n", ending)
    root, duplicates = read(mark + text)
    assert root.plain() == json.loads(text)
    assert repr(root.plain()) == repr(json.loads(text))  # 1 is not 1.0 and not true
    assert duplicates == []
    agrees(root, mark + text)


def agrees(root: Value, text: str) -> None:
    """Each value's span holds its JSON, each string's map leads into its literal."""
    stack = [root]
    while stack:
        value = stack.pop()
        assert json.loads(text[slice(*value.span)]) == value.plain()
        if isinstance(value.data, dict):
            for key, member in value.data.items():
                assert member.key_span is not None
                assert json.loads(text[slice(*member.key_span)]) == key
                stack.append(member)
        elif isinstance(value.data, list):
            stack += value.data
    for _, string in values(root):
        for i, char in enumerate(string.value):
            start, end = string.span(i, i + 1)
            assert json.loads(f'"{text[start:end]}"') == char


@given(st.lists(st.tuples(st.sampled_from(["a", "\\u0061", "b", ""]), st.integers(0, 9))))
@law
def test_duplicate_names(members: list[tuple[str, int]]) -> None:
    text = "{" + ",".join(f'"{key}":{value}' for key, value in members) + "}"
    root, duplicates = read(text)
    assert root.plain() == json.loads(text)
    seen: set[str] = set()
    wanted = [key for name, _ in members if (key := json.loads(f'"{name}"')) in seen or seen.add(key)]
    assert [key for key, _ in duplicates] == wanted
    assert all(json.loads(text[slice(*span)]) == key for key, span in duplicates)


@given(st.text(st.sampled_from('{}[]:,"\\u0123456789dDaAeE+-. \n\ttrufalsn\ufeff'), max_size=30))
@law
def test_whatever_stands_there(text: str) -> None:
    try:
        wanted = json.loads(text.removeprefix("\ufeff"), parse_constant=pytest.fail)
    except ValueError:
        with pytest.raises(JsonError) as caught:
            read(text)
        assert 0 <= caught.value.offset <= len(text)
        assert caught.value.message == caught.value.message.strip()
    else:
        assert read(text)[0].plain() == wanted


@given(trees.filter(lambda tree: isinstance(tree, (list, dict))), st.data())
@law
def test_broken_json_is_refused_not_before_the_fault(tree: Any, data: st.DataObject) -> None:
    text = json.dumps(tree)
    at = data.draw(st.integers(0, len(text) - 1))
    with pytest.raises(JsonError) as caught:
        read(text[:at])  # cut off: the fault is the end, or the string that never ends
    last = [match.start() for match in re.finditer(r'"(?:[^"\\]|\\.?)*"?|[^\s",:{}\[\]]+|[,:{}\[\]]', text[:at])]
    assert caught.value.offset >= (last[-1] if last else 0)


@pytest.mark.parametrize(
    ("text", "offset", "message"),
    [
        ('{"a": }', 6, "a value is missing"),
        ('{"a" 1}', 5, '":" is missing after the name'),
        ('{"a": 1 "b": 2}', 8, '"," or "}" is missing'),
        ("[1 2]", 3, '"," or "]" is missing'),
        ("[1,]", 3, 'a comma stands before the "]"'),
        ("[1,,2]", 3, "a value is missing"),
        ('{"a": 1,}', 8, 'a comma stands before the "}"'),
        ("{a: 1}", 1, "a name in double quotes is missing"),
        ("{} x", 3, "more text after the end of the value"),
        ("'a'", 0, "texts and names stand in double quotes"),
        ("{'a': 1}", 1, "texts and names stand in double quotes"),
        ("// c\n{}", 0, "JSON has no comments"),
        ('{"a": 1, # c\n"b": 2}', 9, "JSON has no comments"),
        ("NaN", 0, "this is no JSON value"),
        ('"a\nb"', 2, "a line ends within a text: write \\n"),
        ('"a\tb"', 2, "invalid control character"),
        ('"a', 0, "unterminated string"),
        ('"\\x"', 1, "invalid \\escape"),
        ('"\\u12"', 2, "invalid \\uXXXX escape"),
        ("", 0, "a value is missing"),
        ("01", 1, "more text after the end of the value"),
        ("[" * (MAX_DEPTH + 1), MAX_DEPTH, f"nested deeper than {MAX_DEPTH} levels"),
    ],
)
def test_faults_have_a_place_and_a_word(text: str, offset: int, message: str) -> None:
    with pytest.raises(JsonError) as caught:
        read(text)
    assert (caught.value.offset, caught.value.message) == (offset, message)


def test_numbers_that_are_too_large_for_anybody() -> None:
    root, _ = read(f"[1e999, -1e999, {'9' * 100_000}, -{'9' * 100_000}, 0.{'1' * 100_000}]")
    plain = root.plain()
    assert plain[:4] == [math.inf, -math.inf, math.inf, -math.inf]
    assert plain[4] == pytest.approx(1 / 9)


def test_as_deep_as_allowed() -> None:
    text = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert read(text)[0].plain() == json.loads(text)
