"""The tests' runner obeys what GitHub's runner obeys: a laxer one would let an injection through unseen."""

from __future__ import annotations

import pytest

from tests.action.runner import Command, file_command, obeyed, parse, shown


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ("::error::x", Command("error", {}, "x")),
        (" \t\xa0::error::x", Command("error", {}, "x")),
        ("::ERROR file=a%2Cb%3Ac%25.md,line=3::50%25%0Aoff", Command("error", {"file": "a,b:c%.md", "line": "3"}, "50%\noff")),
        ("::error title=a=b::x", Command("error", {"title": "a=b"}, "x")),
        ("\ufeff:\u200b:error::x", Command("error", {}, "x")),
        ("text ##[error]x", Command("error", {}, "x")),
        ("text ##[warning file=a;line=1]x%0Ay", Command("warning", {"file": "a", "line": "1"}, "x\ny")),
        ("::add-mask::the", Command("add-mask", {}, "the")),
        ("::nonsense ##[error]x", Command("error", {}, "x")),
        ("text ::error::x", None),
        ("::error", None),
        ("::nonsense::x", None),
        ("##[error", None),
        ("## [error]x", None),
        ("%253A", None),
    ],
)
def test_a_line_is_a_command_where_the_runner_takes_it_for_one(line: str, command: Command | None) -> None:
    assert parse(line) == command


def test_a_lone_carriage_return_starts_a_line() -> None:
    assert obeyed("harmless\r::error::x") == [Command("error", {}, "x")]


def test_nothing_is_obeyed_between_stop_commands_and_its_token() -> None:
    log = "::stop-commands::AbC\n::error::1\n##[error]2\n::endgroup::\n::stop-commands::x\n::x::\n::abc::\n::error::3\n::abc::"
    assert [command.data for command in obeyed(log)] == ["3"]


def test_ten_annotations_of_a_kind_and_impossible_places() -> None:
    log = "\n".join(f"::error line=1,col=2,endLine=3::{number}" for number in range(12)) + "\n::notice col=3::" + "x" * 5000
    annotations = shown(obeyed(log))
    assert [annotation.data for annotation in annotations[:-1]] == [str(number) for number in range(10)]
    assert annotations[0].properties == {"line": "1", "endline": "3"}
    assert annotations[-1].properties == {}
    assert len(annotations[-1].data) == 4096


def test_outputs_with_a_delimiter() -> None:
    assert file_command("a=1=2\nb<<end\nx\ny=3\nend\nc<<e\n\ne\n") == {"a": "1=2", "b": "x\ny=3", "c": ""}
