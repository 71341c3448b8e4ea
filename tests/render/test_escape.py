"""Nothing that a file holds may steer a terminal or a CI runner, or make a line read as what it is not."""

from __future__ import annotations

import json
from time import process_time
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.render.escape import ascii_json, at_line_start, inert, safe
from tests.render.runner import command

ANY = st.text(st.characters())  # lone surrogates too
LIKE_COMMANDS = st.lists(
    st.sampled_from(
        ["#", "##", "[", "]", "error", "add-mask", "::", ":", " ", "\u200b", "\xad", "\u0301", "\n", "\x00", "é", "x"]
    )
    | ANY,
    max_size=12,
).map("".join)
BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(ANY)
def test_no_control_character_passes(text: str) -> None:
    out = safe(text)
    assert not [char for char in out if category(char) in ("Cc", "Cs", "Zl", "Zp") or char in BIDI]
    out.encode()
    assert safe(out) == out


def test_no_character_is_harmless_only_where_it_stands_alone() -> None:
    every = [chr(code) for code in range(0x110000)]
    assert "".join(map(safe, every)) == safe("".join(every))


@pytest.mark.parametrize(
    "text",
    [
        "På Grünerløkka – 10 %",
        "👩🏽‍🤝‍👨🏻 🏳️‍🌈 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f 1️⃣",
        "می‌خواهم",
        "नमस्ते",
        "价格",
    ],
)
def test_words_and_emoji_stay(text: str) -> None:
    assert safe(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31m", "\\x1b[31m"),
        ("a\nb\tc\r", "a\\nb\\tc\\r"),
        ("\x9b", "\\x9b"),
        ("\u202eevil", "\\u202eevil"),
        ("\u2028", "\\u2028"),
        ("\udcff", "\\xff"),
        ("\ud800", "\\ud800"),
        ("\U000e0041", "\\U000e0041"),
    ],
)
def test_what_is_written_out(text: str, shown: str) -> None:
    assert safe(text) == shown


@given(LIKE_COMMANDS)
def test_no_runner_command_in_the_middle_of_a_line(text: str) -> None:
    assert command("  12 | " + inert(text)) is None


@given(LIKE_COMMANDS)
def test_no_runner_command_at_the_start_of_a_line(path: str) -> None:
    assert command(at_line_start(path) + ":1:1: error[x] y") is None


@pytest.mark.parametrize("text", ["##[error]x", "a##[group]", "#\xad#\u200b[error]", "##vso[task.complete]", "##Ｘ[error]"])
def test_commands_are_broken_visibly(text: str) -> None:
    assert inert(text).replace("\\", "") == text != inert(text)


def test_headings_and_links_stay() -> None:
    assert inert("## [x](y) and #[z] ###") == "## [x](y) and #[z] ###"


def test_long_runs_take_linear_time() -> None:
    for text in ("#" * 200_000, "##" + "é" * 200_000, "#é" * 100_000, "##" + "a" * 200_000, "\U0001f3f4" * 100_000):
        start = process_time()
        inert(text)
        assert process_time() - start < 5


@given(st.recursive(ANY, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY, inner, max_size=3), max_leaves=6))
def test_json_is_ascii_and_comes_back(value: object) -> None:
    text = ascii_json(value)
    assert text.isascii()
    assert text.endswith("\n")
    assert command(text.replace("\n", " ")) is None
    back = json.loads(text)
    if "\\ud" not in text:
        assert back == value


def test_json_without_surrogates_is_exact() -> None:
    value = {"a": "##[error] \x1b\x7f\u202e\u2028 👍🏽 \\##vso[", "b": ["ø", 1, True, None]}
    assert json.loads(ascii_json(value)) == value
    assert json.loads(ascii_json("bad\udcffname \ud83d")) == "bad\\xffname \\ud83d"
