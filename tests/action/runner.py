"""A small runner for composite actions, by the rules of GitHub's own (its parsers of commands and of file commands).

It knows what our action.yml uses and refuses the rest, so that nothing passes here that would be something else there.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

KINDS = ("error", "warning", "notice")
COMMANDS = {*KINDS, "debug", "group", "endgroup", "add-mask", "add-matcher", "remove-matcher", "echo", "set-output",
            "save-state", "set-env", "add-path", "stop-commands"}  # fmt: skip
PER_KIND = 10  # annotations of a kind that a step can show
MESSAGE = 4096  # characters of an annotation's message
SUMMARY = 1024 * 1024  # bytes of a step summary; a longer one is dropped as a whole
# The runner compares by culture, so that invisible characters may stand before and between the signs of a command.
UNSEEN = re.compile(
    "[\0\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
BLANKS = " \t\v\f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))


class Command(NamedTuple):
    name: str
    properties: dict[str, str]
    data: str


class Result(NamedTuple):
    """What people see of the step: `annotations` within the caps, `commands` all that were obeyed."""

    exit_code: int
    log: str
    commands: list[Command]
    annotations: list[Command]
    outputs: dict[str, str]
    summary: str
    steps: dict[str, dict[str, str]]  # the outputs of each step, by id


def parse(line: str, names: set[str] = COMMANDS) -> Command | None:
    """The command in a line: `::name key=value::data` after blanks, or the old `##[name key=value;]data` anywhere."""
    line = UNSEEN.sub("", line)
    text = line.lstrip(BLANKS)
    if text.startswith("::") and (end := text.find("::", 2)) >= 0:
        info, data = text[2:end], text[end + 2 :]
        if info.split(" ")[0].lower() in names:
            return _command(info, ",", data, {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}, {"%0D": "\r", "%0A": "\n"})
    start = line.find("##[")
    end = line.find("]", start)
    if start >= 0 and end >= 0 and line[start + 3 : end].split(" ")[0].lower() in names:
        escapes = {"%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]"}
        return _command(line[start + 3 : end], ";", line[end + 1 :], escapes, escapes)
    return None


def _command(info: str, separator: str, data: str, in_property: Mapping[str, str], in_data: Mapping[str, str]) -> Command:
    name, _, rest = info.partition(" ")
    pairs = [pair.split("=", 1) for pair in rest.strip().split(separator)]
    properties = {pair[0].lower(): _unescape(pair[1], in_property) for pair in pairs if len(pair) == 2 and all(pair)}
    return Command(name.lower(), properties, _unescape(data, in_data))


def _unescape(text: str, escapes: Mapping[str, str]) -> str:
    for escape, char in {**escapes, "%25": "%"}.items():  # the percent sign comes last
        text = text.replace(escape, char)
    return text


def obeyed(log: str) -> list[Command]:
    """The commands of a log that the runner follows: none between stop-commands and its token."""
    commands, stop = [], ""
    for line in re.split(r"\r\n|\r|\n", log):
        command = parse(line, COMMANDS | {stop.lower()} if stop else COMMANDS)
        if command is None:
            continue
        if stop:
            if command.name == stop.lower():
                stop = ""
        elif command.name == "stop-commands":
            stop = command.data
        else:
            commands.append(command)
    return commands


def shown(commands: list[Command]) -> list[Command]:
    """The annotations that people see: ten of a kind, first come first served; impossible places are dropped."""
    annotations = []
    for kind in KINDS:
        for command in [command for command in commands if command.name == kind][:PER_KIND]:
            place = dict(command.properties)
            line, last = place.get("line"), place.get("endline")
            if not line or (last and last != line):
                place = {key: value for key, value in place.items() if key not in ("col", "endcolumn")}
            annotations.append(Command(kind, place, command.data[:MESSAGE]))
    return annotations


def run_action(
    folder: Path,
    workspace: Path,
    temp: Path,
    inputs: Mapping[str, str] | None = None,
    environment: Mapping[str, str] | None = None,
    replace: Mapping[str, Mapping[str, str]] | None = None,
) -> Result:
    """Run the composite action in `folder` as a step of a job whose checkout is `workspace`.

    `replace` gives outputs of steps, by id, that are not to be run.
    """
    action = yaml.safe_load((folder / "action.yml").read_text(encoding="utf-8"))
    assert action["runs"]["using"] == "composite"
    unknown = set(inputs or {}) - set(action["inputs"])
    assert not unknown, f"no such input: {unknown}"
    given = {name: str(spec.get("default", "")) for name, spec in action["inputs"].items()} | dict(inputs or {})
    steps: dict[str, dict[str, str]] = {}

    def evaluate(text: object) -> str:
        def value(match: re.Match[str]) -> str:
            where, _, rest = match[1].strip().partition(".")
            if where == "inputs":
                return given[rest]
            step = re.fullmatch(r"([\w-]+)\.outputs\.([\w-]+)", rest)
            assert where == "steps", f"this runner does not know {match[0]}"
            assert step, f"this runner does not know {match[0]}"
            return steps.get(step[1], {}).get(step[2], "")

        return re.sub(r"\$\{\{(.*?)\}\}", value, str(text))

    base = {
        **{key: value for key, value in os.environ.items() if not key.startswith(("GIT_", "GITHUB_", "PYTEST_", "SOCIALINT_"))},
        **(environment or {}),
        "CI": "true",
        "GITHUB_ACTIONS": "true",
        "GITHUB_ACTION_PATH": str(folder),
        "GITHUB_WORKSPACE": str(workspace),
        "RUNNER_TEMP": str(temp),
    }
    log, summary, code = "", b"", 0
    for number, step in enumerate(action["runs"]["steps"]):
        assert set(step) <= {"name", "id", "shell", "env", "run"}, f"this runner does not know {set(step)}"
        assert step["shell"] == "bash"
        name = step.get("id", str(number))
        if replace and name in replace:
            steps[name] = dict(replace[name])
            continue
        code, said, files = _run_step(step, {key: evaluate(value) for key, value in step.get("env", {}).items()}, base, temp)
        log += said
        steps[name] = file_command(files["GITHUB_OUTPUT"].decode())
        base |= file_command(files["GITHUB_ENV"].decode())
        base["PATH"] = os.pathsep.join([*reversed(files["GITHUB_PATH"].decode().split()), base["PATH"]])
        summary += files["GITHUB_STEP_SUMMARY"] if len(files["GITHUB_STEP_SUMMARY"]) <= SUMMARY else b""
        if code:
            break
    outputs = {name: evaluate(spec["value"]) for name, spec in action.get("outputs", {}).items()}
    commands = obeyed(log)
    return Result(code, log, commands, shown(commands), outputs, summary.decode(), steps)


def _run_step(
    step: Mapping[str, Any], own: Mapping[str, str], base: Mapping[str, str], temp: Path
) -> tuple[int, str, dict[str, bytes]]:
    files = {name: temp / f"_{name.lower()}" for name in ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")}
    for path in files.values():
        path.write_bytes(b"")
    script = temp / "_script.sh"
    script.write_text(step["run"], encoding="utf-8")
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
        cwd=base["GITHUB_WORKSPACE"],
        env={**base, **{name: str(path) for name, path in files.items()}, **own},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.returncode, done.stdout.decode("utf-8", "replace"), {name: path.read_bytes() for name, path in files.items()}


def file_command(text: str) -> dict[str, str]:
    """The values in a GITHUB_OUTPUT or GITHUB_ENV file: `name=value` or `name<<delimiter`, lines, delimiter."""
    values: dict[str, str] = {}
    lines = iter(text.split("\n"))
    for line in lines:
        if not line:
            continue
        match = re.match(r"([^=<]+)(=|<<)(.*)", line)
        assert match, f"the runner refuses {line!r}"
        if match[2] == "=":
            values[match[1]] = match[3]
            continue
        body = []
        for inner in lines:
            if inner == match[3]:
                break
            body.append(inner)
        else:
            raise AssertionError(f"no end of {match[1]}")
        values[match[1]] = "\n".join(body)
    return values
