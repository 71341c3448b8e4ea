"""What the runner reads back is what was meant, and the worst findings are among the ten that it shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.model import Severity
from socialint.render import render
from socialint.render.escape import inert, safe
from tests.render.runner import command, lines
from tests.render.sample import finding, report


def commands(out: str) -> list[str]:
    return [line for line in lines(out) if line]


ASCII = st.text(st.characters(codec="ascii", exclude_characters="@+"), min_size=1)  # signs of private data


@given(ASCII, ASCII)
def test_properties_and_message_come_back(path: str, message: str) -> None:
    found = finding("alt-missing", path, "ab⟦cd⟧", message, url="")
    read = command(commands(render("github", report(found)))[0])
    assert read is not None
    assert read.name == "error"
    assert (
        read.properties["file"].strip() == "\n".join("\r".join(map(safe, part.split("\r"))) for part in path.split("\n")).strip()
    )
    assert read.data == inert(message)
    assert (read.properties["line"], read.properties["col"], read.properties["endColumn"]) == ("1", "3", "5")
    assert read.properties["title"] == "alt-missing"


def test_columns_are_utf16_and_only_of_one_line() -> None:
    one, two = finding("alt-missing", "a.md", "👍🏽 ⟦会⟧"), finding("alt-missing", "a.md", "x⟦a\nb⟧c")
    first, second = (command(line) for line in commands(render("github", report(one, two))))
    assert first is not None
    assert second is not None
    assert (first.properties["col"], first.properties["endColumn"]) == ("6", "7")
    assert (second.properties["line"], second.properties["endLine"]) == ("1", "2")
    assert "col" not in second.properties
    assert "endColumn" not in second.properties


def test_ten_of_each_kind_and_the_last_counts_the_rest() -> None:
    notes = [finding("reading-sentence-length", "a.md", "⟦x⟧", f"note {n}", severity=Severity.note) for n in range(12)]
    errors = [finding("alt-missing", "a.md", "⟦x⟧", f"error {n}") for n in range(10)]
    out = commands(render("github", report(*notes, *errors)))
    assert [line.split(" ")[0] for line in out] == ["::error"] * 10 + ["::notice"] * 10
    assert "3 more notices not shown here" in out[-1]
    assert "more" not in out[9]
    assert len(commands(render("github", report(*notes, *errors), limit=3))) == 6


@pytest.mark.parametrize("length", [2100, 9000])
def test_a_message_is_cut_before_the_runner_does(length: int) -> None:
    read = command(commands(render("github", report(finding("alt-missing", "a.md", "⟦x⟧", "👍" * length))))[0])
    assert read is not None
    assert 3000 < len(read.data.encode("utf-16-le")) // 2 < 4096


def test_no_findings_print_nothing() -> None:
    assert render("github", report(files=("a.md",))) == ""
