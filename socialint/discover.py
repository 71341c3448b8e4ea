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
    """A file to check: `path` as findings show it, `named` where the user named the very file."""

    path: str
    real: Path
    named: bool


class Found(Record):
    """The files, and the named paths that do not exist or hold nothing to check."""

    files: list[File]
    missing: list[str]
    empty: list[str]


def discover(paths: Iterable[str]) -> Found:
    """Files and all content files below folders; what git ignores, hidden files and node_modules are left out."""
    files: dict[Path, File] = {}
    missing: list[str] = []
    empty: list[str] = []
    for name in paths:
        path = Path(name)
        if path.is_dir():
            below = list(_below(path))
            if not below:
                empty.append(name)
            for real in below:
                files.setdefault(real, File(shown(real), real, False))
        elif os.path.lexists(path):
            real = _absolute(path)
            files[real] = File(shown(real), real, True)
        else:
            missing.append(name)
    return Found(list(files.values()), missing, empty)


def _absolute(path: Path) -> Path:
    """Absolute and without `..`, links not followed."""
    return Path(os.path.abspath(path))


def shown(real: Path) -> str:
    """A path as findings show it: relative to the working directory where it is below it, forward slashes."""
    path, here = str(real), os.getcwd()
    return path.removeprefix(os.path.join(here, "")).replace(os.sep, "/") if path != here else "."


def _below(folder: Path) -> Iterator[Path]:
    folder = _absolute(folder)
    listed = _listed_by_git(folder)
    if listed is not None:
        yield from sorted(path for path in listed if os.path.lexists(path) and _may_be_content(path))
        return
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _SKIPPED)
        for name in sorted(names):
            if not name.startswith(".") and _may_be_content(path := Path(place, name)):
                yield path


def _may_be_content(path: Path) -> bool:
    """True by the ending, for scripts and lines of data also by the first bytes. What tables hold, the configuration says."""
    name = path.name.lower()
    return name.endswith(SUFFIXES) and (not name.endswith(RARE) or name.endswith(TABLE) or worth_reading(path))


def _listed_by_git(folder: Path) -> list[Path] | None:
    """Tracked files and untracked ones that are not ignored, by one call of git; None outside a work tree."""
    if not any((here / ".git").exists() for here in (folder, *folder.parents)):
        return None
    import subprocess

    command = ["git", "-c", "core.fsmonitor=false", "-C", str(folder), "ls-files", "-co", "--exclude-standard", "-z"]
    try:
        done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, "GIT_OPTIONAL_LOCKS": "0"})
    except (OSError, subprocess.CalledProcessError):
        return None
    names = {os.fsdecode(name) for name in done.stdout.split(b"\0") if name}
    return [folder / name for name in names if not hidden(name)]
