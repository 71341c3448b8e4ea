"""Which files a pull request changes, told by git alone: no token, no API, no full history.

On `pull_request` the runner checks out a merge commit made by GitHub: its first
parent is the base branch, its second the head of the pull request. The parents
stand in the commit object even in a clone of depth 1, so one commit has to be
fetched and one diff made. The base named in the event can be stale by then; the
parent cannot.
"""

from __future__ import annotations

import os
import posixpath
import re
import subprocess
from collections.abc import Mapping
from typing import Any, NamedTuple

from socialint.pattern import pattern

_SHA = pattern(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_SECONDS = 120  # for one git command; only the fetch can come near


class Changes(NamedTuple):
    """`paths` of the changed files, relative to the folder asked about, forward slashes; None where nobody can tell.

    `removed` are paths that are gone (deleted, or the old name of a renamed file). `why` says in a line how it was
    found out, or what stood in the way.
    """

    paths: tuple[str, ...] | None
    removed: tuple[str, ...]
    why: str


class _GitError(Exception):
    """A git command failed; the text is fit for one line of a log."""


def changed_files(folder: str, event: Mapping[str, Any]) -> Changes:
    """The files that differ between the base and the checked out commit of the repository around `folder`.

    `event` is the payload of the workflow run; it may be empty. Never raises on account of the repository or the
    event: where the base cannot be found, `paths` is None and `why` says so.
    """
    try:
        base, how = _base(folder, event)
        _have(folder, base)
        here = _git(folder, "rev-parse", "--show-prefix").rstrip("\n") or "."
        names = _git(folder, "diff", "-z", "-M", "--name-status", "--no-relative", "--ignore-submodules", base, "HEAD", "--")
    except _GitError as error:
        return Changes(None, (), str(error))
    paths, removed = [], []
    for status, old, new in _records(names):
        path = posixpath.relpath(new, here)
        if status in "ACMRT" and os.path.isfile(os.path.join(folder, path)):
            paths.append(path)
        if status in "DR":
            removed.append(posixpath.relpath(old, here))
    return Changes(tuple(sorted(paths)), tuple(sorted(removed)), f"{how} {base[:12]}")


def _base(folder: str, event: Mapping[str, Any]) -> tuple[str, str]:
    """The commit to compare with, and what it is."""
    if isinstance(event.get("pull_request"), Mapping):
        # The author's own merges and those of the base branch have two parents too: the second must be this very head.
        parents = re.findall(r"^parent (\w+)$", _git(folder, "cat-file", "commit", "HEAD").split("\n\n", 1)[0], re.MULTILINE)
        if len(parents) == 2 and parents[1] == _sha(event, "pull_request", "head", "sha"):
            return parents[0], "compared with the base branch at"
        try:
            base = _git(folder, "merge-base", _sha(event, "pull_request", "base", "sha") or "no base", "HEAD").strip()
        except _GitError:
            raise _GitError("this is not the merge commit of the pull request, and its history is not here") from None
        return base, "compared with the merge base"
    before = _sha(event, "before")
    if not before.strip("0"):
        raise _GitError("the event is neither a pull request nor a push to a branch that was there")
    return before, "compared with the commit before the push,"


def _sha(event: Mapping[str, Any], *keys: str) -> str:
    """A commit id inside the event; "" where there is none, or something that only looks like one."""
    value: Any = event
    for key in keys:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value if isinstance(value, str) and _SHA.fullmatch(value) else ""


def _have(folder: str, commit: str) -> None:
    """Fetch that one commit, unless it is there already."""
    try:
        _git(folder, "cat-file", "-e", f"{commit}^{{commit}}")
    except _GitError:
        _git(folder, "fetch", "--quiet", "--no-tags", "--depth=1", "--no-recurse-submodules", "origin", commit)


def _records(names: str) -> list[tuple[str, str, str]]:
    """`git diff -z --name-status` as (letter, old name, new name)."""
    fields = iter(names.split("\0"))
    records = []
    for status in fields:
        if status:
            old = next(fields)
            records.append((status[0], old, next(fields) if status[0] in "CR" else old))
    return records


def _git(folder: str, *args: str) -> str:
    """Output of a git command. File names that are not UTF-8 come as Python's own file system names do."""
    environment = {**os.environ, "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    # The checkout of a job in a container belongs to another user, which git refuses unless told.
    command = ["git", "-c", "safe.directory=*", "-C", folder, *args]
    try:
        result = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=False
        )
    except FileNotFoundError:
        raise _GitError("git is not installed") from None
    except subprocess.TimeoutExpired:
        raise _GitError(f"git {args[0]} took more than {_SECONDS} seconds") from None
    if result.returncode:
        said = result.stderr.decode("utf-8", "replace").strip().splitlines() or [f"exit code {result.returncode}"]
        raise _GitError(f"git {args[0]} failed: {next((line for line in said if line.startswith('fatal:')), said[0])}")
    return os.fsdecode(result.stdout)
