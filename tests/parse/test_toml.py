"""TOML is read as tomllib reads it, with a place for every value."""

from __future__ import annotations

import tomllib
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.model import Span, Value
from socialint.parse.toml import MAX_DEPTH, TomlError, parse_toml
from tests.parse.planting import law

bare = st.text(st.sampled_from("abcXYZ019_-"), min_size=1, max_size=4)
keys = st.one_of(bare, st.text(max_size=4))
scalars = st.one_of(
    st.booleans(), st.integers(-(2**63), 2**63 - 1), st.floats(), st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    st.dates(), st.times(), st.datetimes(timezones=st.sampled_from([None])),
)  # fmt: skip
tables = st.dictionaries(keys, st.recursive(scalars, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=3)), max_leaves=8), max_size=5)  # fmt: skip


def quoted(text: str) -> str:
    """A basic string."""
    return (
        '"'
        + "".join(f"\\U{ord(char):08X}" if char in '"\\' or ord(char) < 32 or ord(char) == 127 else char for char in text)
        + '"'
    )


def key(name: str) -> str:
    return name if name and all(char in "abcXYZ019_-" for char in name) else quoted(name)


def written(value: Any) -> str:
    """A value in TOML."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, list):
        return "[ " + ", # ]\n ".join(map(written, value)) + " ]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key(name)} = {written(inner)}" for name, inner in value.items()) + " }"
    return value.isoformat() if isinstance(value, (date, datetime, time)) else str(value)


def plain(value: Any) -> Any:
    """As we hand it on: dates and times as strings."""
    if isinstance(value, dict):
        return {name: plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, (date, time)) else value


def documents(table: dict[str, Any]) -> str:
    """A document: pairs, then each table under a header, then each list of tables under its headers."""
    pairs = [
        f"{key(name)}\t= {written(value)} # c"
        for name, value in table.items()
        if not isinstance(value, dict) and not of_tables(value)
    ]
    for name, value in table.items():
        if isinstance(value, dict):
            pairs += [f"  [ {key(name)} ] # c", *(f"{key(k)} = {written(v)}" for k, v in value.items())]
        elif of_tables(value):
            for item in value:
                pairs += [f"[[{key(name)}]]", *(f"{key(k)} = {written(v)}" for k, v in item.items())]
    return "\n".join(pairs)


def of_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


@given(tables, st.sampled_from(["\n", "\r\n"]))
@law
def test_valid_toml(table: dict[str, Any], ending: str) -> None:
    text = documents(table).replace("\n", ending)
    root = parse_toml(text)
    assert repr(root.plain()) == repr(plain(tomllib.loads(text)))
    for name, value in root.data.items():
        placed(text, name, value)


def placed(text: str, name: str, value: Value) -> None:
    """The place of a key holds the key, the place of a scalar the scalar."""
    assert value.key_span is not None
    shown = text[slice(*value.key_span)]
    if not shown.lstrip().startswith("["):
        assert tomllib.loads(f"{shown} = 1") == {name: 1}
        assert repr(plain(tomllib.loads(f"a = {text[slice(*value.span)]}"))) == repr({"a": value.plain()})
    for inner, member in value.data.items() if isinstance(value.data, dict) else ():
        placed(text, inner, member)


def test_tables_in_lists_of_tables() -> None:
    text = "[[a]]\nx = 1\n[[a.b]]\ny = 2\n[[a.b]]\ny = 3\n[[a]]\n[[a.b]]\ny = 4\n[a.b.'c.d']\nz = 5\n"
    root = parse_toml(text)

    def at(*path: str | int) -> str:
        return text[slice(*root.at(path).span)]

    assert [at("a", 0, "x"), at("a", 0, "b", 0, "y"), at("a", 0, "b", 1, "y"), at("a", 1, "b", 0, "y")] == ["1", "2", "3", "4"]
    assert at("a", 1, "b", 0, "c.d", "z") == "5"
    assert at("a", 1, "b", 0, "c.d") == "[a.b.'c.d']"
    assert [at("a"), at("a", 1), at("a", 0, "b")] == ["[[a]]", "[[a]]", "[[a.b]]"]


@pytest.mark.parametrize(
    ("text", "at", "message"),
    [
        ("a = 1\nb = \n", "\n", "a value is missing"),
        ("a = 1\r\nb = é x\r\n", "é", "a text stands in double quotes"),
        ("a = 1\nb = 2\na = 3\n", "a = 3", "a stands twice"),
        ('select = ["a", # ]\n"b"]\n  select = [\n"c"]\nx = 1', 'select = [\n', "select stands twice"),
        ("[a]\nb = 1\n[c]\n[ a ] # ]\nd = 2", "[ a ]", "[ a ] stands twice"),
        ("[a]\nb = 1\n[a.b]\n", "[a.b]", "[a.b] stands twice"),
        ("[[a]]\n[a]\n", "[a]\n", "[a] stands twice"),
        ("x = 1\na = {b = 1, b = 2}\n", "a = {", "'b' stands twice"),
        ("a", "", "a line is name = value"),
        ('a = "x', "", 'unterminated string'),
    ],
)  # fmt: skip
def test_faults_have_a_place(text: str, at: str, message: str) -> None:
    for before in ("", "+++\n😀 "):
        with pytest.raises(TomlError) as caught:
            parse_toml(before + text, len(before))
        offset = caught.value.offset
        assert len(before) <= offset <= len(before + text)
        assert (before + text)[offset:].startswith(at) or offset == len((before + text).rstrip())
        assert caught.value.message.lower().startswith(message.lower()[:18])


@pytest.mark.parametrize(
    ("line", "column", "said"),
    [
        ("day = 2026-13-01", 11, "no day of the calendar: write it as YYYY-MM-DD"),
        ("day = 2026-02-30", 7, "no day of the calendar: write it as YYYY-MM-DD"),
        ("day = 23.11.2026", 12, "a day is written as YYYY-MM-DD"),
        ('text = "', 9, "a text of several lines stands between three quotation marks"),
        ("day = soon", 7, "a text stands in double quotes"),
        ("name = “Text”", 8, "a text stands in straight quotation marks"),
        ("name = „Text“", 8, "a text stands in straight quotation marks"),
        ('name =\u00a0"Text"', 7, "a special blank stands here: type a plain one"),
        ('name = "Text', 13, "a quotation mark is missing at the end of the line"),
        ('name = "say "Text" first"', 14, 'a quotation mark within a text is written \\"'),
        ('name = "Text",', 14, "no comma stands at the end of a line"),
        ('name = ["a" "b"]', 13, "a comma stands between two items of a list"),
        ('name: "Text"', 5, "a line is name = value, and the name has no blanks"),
        ("my name = 1", 4, "a line is name = value, and the name has no blanks"),
        ("überschrift = 1", 1, "a line is name = value, and the name has the letters a to z, digits, - and _"),
        ("name = True", 8, "write true"),
        ("name = no", 8, "write false"),
        ("name =", 7, "a value is missing"),
        ("name =\nother = 1", 7, "a value is missing"),
        ("name =\nOnce upon a time", 7, "a text of several lines stands between three quotation marks"),
        ("day = 23 November 2026", 10, "a day is written as YYYY-MM-DD"),
        ("day = November 23, 2026", 7, "a day is written as YYYY-MM-DD"),
        ('name = "C:\\new\\x"', 17, "a backslash in a text is written \\\\"),
    ],
)
def test_a_slip_of_somebody_who_knows_no_toml_is_told_in_plain_words(line: str, column: int, said: str) -> None:
    """They would read "expected newline or end of document after a statement" and not know what to do."""
    with pytest.raises(TomlError) as caught:
        parse_toml(f"first = 1\n{line}\nlast = 2\n")
    assert (caught.value.message, caught.value.offset) == (said, len("first = 1\n") + column - 1)


@given(st.text(st.sampled_from("ab.='\"[]{},#\n\r\\ 1-é"), max_size=25))
@law
def test_whatever_stands_there(text: str) -> None:
    try:
        wanted = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        with pytest.raises(TomlError) as caught:
            parse_toml(text)
        assert 0 <= caught.value.offset <= len(text)
    else:
        root = parse_toml(text)
        assert root.plain() == plain(wanted)
        stack = [root]
        while stack:
            value = stack.pop()
            assert 0 <= value.span.start <= value.span.end <= len(text)
            stack += value.data.values() if isinstance(value.data, dict) else value.data if isinstance(value.data, list) else ()


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 200, 400, 480, 490, 495, 500, 100_000])
def test_depth_is_bounded(depth: int) -> None:
    with pytest.raises(TomlError, match="nested"):
        parse_toml("a = " + "[" * depth + "]" * depth)


def test_a_part_of_a_text() -> None:
    text = "+++\na = 'b'\n+++\n"
    value = parse_toml(text, 4, 11).data["a"]
    assert text[slice(*value.span)] == "'b'"
    assert value.text is not None
    assert value.text.span() == Span(9, 10)
