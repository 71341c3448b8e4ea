"""The GitHub Action's own part: inputs to arguments, one run, its reports to annotations, step summary and outputs.

Run by action.yml as `python -I -m socialint.commands.action`. Everything comes through the environment. What the run
prints may hold text of a stranger's pull request, and the runner obeys commands in the log: so everything but our own
annotations stands between `::stop-commands::` and a token that nobody can guess.
"""

from __future__ import annotations

import json
import os
import posixpath
import secrets
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from socialint import config
from socialint.commands.changed import changed_files
from socialint.errors import SocialintError

_CHOICES = {
    "changed-only": ("auto", "files", "off"),
    "fail-on": ("", "error", "warning", "note", "never"),
    "annotations": ("true", "false"),
    "summary": ("true", "false"),
    "sarif": ("true", "false"),
}
# The arguments come through a pipe: thousands of file names do not fit into a command line.
_CHECK = "import os, sys; from socialint.cli import main; sys.exit(main(os.fsdecode(sys.stdin.buffer.read()).split('\\0')))"


class Plan(NamedTuple):
    """What to check: paths relative to the workspace, whether they are single changed files, and a line that says it."""

    paths: tuple[str, ...]
    changed: bool
    says: str


def main() -> int:
    """Run the action with the inputs in the environment; returns the exit code of the step (0 to 3)."""
    try:
        return _run(os.environ)
    except SocialintError as error:
        _say_error(str(error))
        _outputs(os.environ, {"exit-code": "2"})
        return 2


def _run(environment: Mapping[str, str]) -> int:
    workspace = environment.get("GITHUB_WORKSPACE") or os.getcwd()
    for name, choices in _CHOICES.items():
        if _input(environment, name) not in choices:
            raise SocialintError(f"input {name} is {_input(environment, name)!r}, not one of {', '.join(filter(None, choices))}")
    folder = _path(".", _input(environment, "working-directory"))
    if not os.path.isdir(os.path.join(workspace, folder)):
        raise SocialintError(f"input working-directory: no folder {folder!r} in the workspace")
    try:
        more = shlex.split(_input(environment, "args"))
    except ValueError as error:
        raise SocialintError(f"input args: {error}") from None

    plan = _plan(environment, workspace, folder)
    reports = Path(tempfile.mkdtemp(prefix="socialint-reports.", dir=environment.get("RUNNER_TEMP") or None))
    wanted = {"json": reports / "socialint.json"}
    for name, format, file in (
        ("annotations", "github", "annotations.txt"),
        ("summary", "summary", "summary.md"),
        ("sarif", "sarif", "socialint.sarif"),
    ):
        if _input(environment, name) == "true":
            wanted[format] = reports / file

    arguments = ["check", "--color", "always", "--format", "text"]
    for format, path in wanted.items():
        arguments += ["--format", f"{format}={path}"]
    for name in ("config", "baseline"):
        if _input(environment, name):
            arguments += [f"--{name}", _path(folder, _input(environment, name))]
    if _input(environment, "fail-on"):
        arguments += ["--fail-on", _input(environment, "fail-on")]
    arguments += [*more, *(["--hook"] if plan.changed else []), "--", *plan.paths]
    code = _check(arguments, workspace, plan.says)

    if code == 2 or not wanted["json"].exists():
        _say_error(f"not everything could be checked (exit code {code}): the log of this step says why")
    if "github" in wanted:
        _print(_read(wanted["github"]))
    if "summary" in wanted and environment.get("GITHUB_STEP_SUMMARY"):
        with open(environment["GITHUB_STEP_SUMMARY"], "ab") as summary:
            summary.write(_read(wanted["summary"]))
            if plan.changed:
                summary.write(b"\nOnly the files that this change touches were checked.\n")
    _outputs(
        environment,
        {
            "exit-code": str(code),
            "report-json": str(wanted["json"]) if wanted["json"].exists() else "",
            "sarif-file": str(wanted["sarif"]) if "sarif" in wanted and wanted["sarif"].exists() else "",
            **_counts(_read(wanted["json"])),
        },
    )
    return code


def _input(environment: Mapping[str, str], name: str) -> str:
    return environment.get("INPUT_" + name.upper().replace("-", "_"), "").strip()


def _path(folder: str, path: str) -> str:
    """A path relative to `folder` as one relative to the workspace, without `..` where it can be, forward slashes."""
    return posixpath.normpath(posixpath.join(folder, path.replace(os.sep, "/")))


def _plan(environment: Mapping[str, str], workspace: str, folder: str) -> Plan:
    """The named paths, or those changed files that stand in them."""
    lines = _input(environment, "paths").splitlines()
    named = tuple(_path(folder, line.strip()) for line in lines if line.strip()) or (folder,)
    mode = _input(environment, "changed-only")
    if mode == "off" or (mode == "auto" and environment.get("GITHUB_EVENT_NAME") not in ("pull_request", "pull_request_target")):
        return Plan(named, False, f"checking {len(named)} path{'s' * (len(named) != 1)}")
    changes = changed_files(os.path.join(workspace, folder), _event(environment))
    if changes.paths is None:
        return Plan(named, False, f"checking everything, because the changed files cannot be told: {changes.why}")
    paths = [_path(folder, path) for path in changes.paths]
    settings = _Settings(Path(workspace), [_path(folder, _input(environment, name)) for name in ("config", "baseline")])
    for path in (*paths, *(_path(folder, path) for path in changes.removed)):
        if path in settings:
            return Plan(named, False, f"checking everything, because {path!r} changed")
    inside = tuple(path for path in paths if any(_within(path, name) for name in named))
    return Plan(inside, True, f"checking {len(inside)} changed file{'s' * (len(inside) != 1)} ({changes.why})")


class _Settings:
    """The files that can change findings in files that did not change: configuration, packs, baselines."""

    def __init__(self, workspace: Path, named: Iterable[str]) -> None:
        self._workspace = workspace
        self._known = {_absolute(workspace / name) for name in named}
        self._read: set[Path] = set()
        for path in list(self._known):
            if path.suffix == ".toml":
                self._add(path)

    def __contains__(self, path: str) -> bool:
        """Told by its name; a pack or a baseline by the nearest configuration. A file that is gone may have been one."""
        real = _absolute(self._workspace / path)
        if real.name in (config.NAME, config.REGISTER) or (real.name == "pyproject.toml" and not real.exists()):
            return True
        if real.suffix in (".toml", ".json"):
            nearest = config.find(real.parent)
            if nearest:
                self._add(nearest)
        return real in self._known

    def _add(self, path: Path) -> None:
        if path in self._read:
            return
        self._read.add(path)
        self._known.add(path)
        try:
            found = config.load(path)
        except SocialintError:
            return  # the run itself says what is wrong with it
        self._known |= {
            _absolute(path.parent / name) for name in (*(named.word for named in found.packs), found.baseline) if name
        }


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))


def _within(path: str, name: str) -> bool:
    return name == "." or path == name or path.startswith(name + "/")


def _event(environment: Mapping[str, str]) -> Mapping[str, Any]:
    """The payload of the event; empty where there is none."""
    try:
        event = json.loads(Path(environment["GITHUB_EVENT_PATH"]).read_bytes())
    except (KeyError, OSError, ValueError):
        return {}
    return event if isinstance(event, dict) else {}


def _check(arguments: Iterable[str], workspace: str, says: str) -> int:
    """The one run, its output kept from being obeyed."""
    token = secrets.token_hex(16)
    _print(f"::stop-commands::{token}\n{says}\n".encode("utf-8", "replace"))
    done = subprocess.run(
        [sys.executable, "-I", "-c", _CHECK],
        cwd=workspace,
        input=os.fsencode("\0".join(arguments)),
        stderr=subprocess.STDOUT,
        check=False,
    )
    _print(f"\n::{token}::\n".encode())
    return done.returncode


def _counts(report: bytes) -> dict[str, str]:
    """The numbers of a JSON report as outputs; none where there is no report."""
    if not report:
        return {}
    data = json.loads(report)
    severities = [finding["severity"] for finding in data["findings"]]
    return {
        "findings": str(len(severities)),
        "errors": str(severities.count("error")),
        "warnings": str(severities.count("warning")),
        "notes": str(severities.count("note")),
        "files-checked": str(len(data["files"])),
    }


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _print(text: bytes) -> None:
    sys.stdout.buffer.write(text)
    sys.stdout.buffer.flush()


def _say_error(message: str) -> None:
    """An annotation of our own, its text made harmless."""
    escaped = message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    _print(f"::error title=socialint::{escaped}\n".encode("utf-8", "replace"))


def _outputs(environment: Mapping[str, str], values: Mapping[str, str]) -> None:
    """Set outputs of the step. The delimiter is random: no value can end early and set another."""
    if environment.get("GITHUB_OUTPUT"):
        with open(environment["GITHUB_OUTPUT"], "a", encoding="utf-8", newline="\n") as file:
            for name, value in values.items():
                end = f"end-{secrets.token_hex(16)}"
                file.write(f"{name}<<{end}\n{value}\n{end}\n")


if __name__ == "__main__":
    sys.exit(main())
