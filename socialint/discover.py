"""From the paths on the command line to files, in a stable order."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from socialint.parse.documents import RARE, SUFFIXES, TABLE
from socialint.parse.first_bytes import worth_reading
from socialint.record import Record

#: Folders that hold no content of the house's own.
_SKIPPED = frozenset({"node_modules", "__pycache__", "venv"})


def hidden(path: str) -> bool:
    """True for what a search leaves out: hidden files and folders, and those of package managers."""
    return any(part.startswith(".") or part in _SKIPPED for part in path.split("/") if part not in (".", ".."))


class File(Record):
    """A file to check: `path` as findings show it, `real` its absolute path, `named` where the user named the very file."""

    path: str
    real: str
    named: bool


class Found(Record):
    """The files, and the named paths that do not exist or hold nothing to check."""

    files: list[File]
    missing: list[str]
    empty: list[str]


def discover(paths: Iterable[str]) -> Found:
    """Files and all content files below folders; what git ignores, hidden files and node_modules are left out."""
    files: dict[str, File] = {}
    missing: list[str] = []
    empty: list[str] = []
    here = os.path.join(os.getcwd(), "")
    for name in paths:
        real = os.path.abspath(name)  # without `..`, links not followed
        if os.path.isdir(name):
            below = list(_below(real))
            if not below:
                empty.append(name)
            for real in below:
                files.setdefault(real, File(_shown(real, here), real, False))
        elif os.path.lexists(name):
            files[real] = File(_shown(real, here), real, True)
        else:
            missing.append(name)
    return Found(list(files.values()), missing, empty)


def shown(real: str) -> str:
    """A path as findings show it: relative to the working directory where it is below it, forward slashes."""
    here = os.getcwd()
    return _shown(real, os.path.join(here, "")) if real != here else "."


def _shown(real: str, here: str) -> str:
    """The same for a file; `here` ends in a separator."""
    return real.removeprefix(here).replace(os.sep, "/")


def _below(folder: str) -> Iterator[str]:
    listed = _listed_by_git(folder)
    if listed is not None:
        yield from sorted((path for path in listed if _may_be_content(path) and os.path.lexists(path)), key=_parts)
        return
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _SKIPPED)
        above = os.path.join(place, "")
        for name in sorted(names):
            if not name.startswith(".") and _may_be_content(path := above + name):
                yield path


def _parts(path: str) -> list[str]:
    """What puts paths in order: a folder's files stand together."""
    return path.split(os.sep)


def _may_be_content(path: str) -> bool:
    """True by the ending, for scripts and lines of data also by the first bytes. What tables hold, the configuration says."""
    name = path.lower()
    return name.endswith(SUFFIXES) and (not name.endswith(RARE) or name.endswith(TABLE) or worth_reading(path))


def _listed_by_git(folder: str) -> list[str] | None:
    """Tracked files and untracked ones that are not ignored, by one call of git; None outside a work tree."""
    if not any((here / ".git").exists() for here in (Path(folder), *Path(folder).parents)):
        return None
    import subprocess

    command = ["git", "-c", "core.fsmonitor=false", "-C", folder, "ls-files", "-co", "--exclude-standard", "-z"]
    try:
        done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, "GIT_OPTIONAL_LOCKS": "0"})
    except (OSError, subprocess.CalledProcessError):
        return None
    names = {os.fsdecode(name) for name in done.stdout.split(b"\0") if name}
    above = os.path.join(folder, "")
    return [above + name.replace("/", os.sep) for name in names if not hidden(name)]
