"""Real git repositories as a job on GitHub finds them: a hub, a fork's pull request, a checkout of depth 1."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ENVIRONMENT = {
    **{key: value for key, value in os.environ.items() if not key.startswith("GIT_")},
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Ada",
    "GIT_AUTHOR_EMAIL": "ada@example.org",
    "GIT_COMMITTER_NAME": "Ada",
    "GIT_COMMITTER_EMAIL": "ada@example.org",
}


def git(folder: Path, *args: str) -> str:
    done = subprocess.run(["git", "-C", folder, *args], env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"git {' '.join(args)}: {done.stderr}"
    return done.stdout.strip()


def write(folder: Path, files: Mapping[str, str | None]) -> None:
    """Write files; None deletes one."""
    for name, text in files.items():
        path = folder / name
        if text is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")


def commit(folder: Path, files: Mapping[str, str | None], message: str = "change") -> str:
    write(folder, files)
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", message)
    return git(folder, "rev-parse", "HEAD")


def new_repository(folder: Path, files: Mapping[str, str | None]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit(folder, files)
    return folder


class Hub:
    """A hosted repository. Its pull request comes from a fork; the base branch moves on after the fork was made."""

    def __init__(self, folder: Path, files: Mapping[str, str | None]) -> None:
        self.folder = folder
        self.bare = folder / "hub.git"
        self.work = new_repository(folder / "work", files)
        git(folder, "init", "--quiet", "--bare", "--initial-branch=main", str(self.bare))
        git(self.bare, "config", "uploadpack.allowAnySHA1InWant", "true")  # as GitHub does
        git(self.work, "remote", "add", "origin", str(self.bare))
        git(self.work, "push", "--quiet", "origin", "main")

    def pull_request(
        self, changes: Mapping[str, str | None], meanwhile: Mapping[str, str | None] | None = None
    ) -> dict[str, Any]:
        """Make the fork, its change and GitHub's merge commit. Returns the payload of the event."""
        fork_point = git(self.work, "rev-parse", "main")
        git(self.work, "checkout", "--quiet", "-B", "fork", "main")
        head = commit(self.work, changes, "the pull request")
        git(self.work, "checkout", "--quiet", "main")
        commit(self.work, meanwhile or {"meanwhile.md": "Others write on.\n"}, "meanwhile on main")
        git(self.work, "checkout", "--quiet", "--detach", "main")
        git(self.work, "merge", "--quiet", "--no-ff", "--message", "Merge", head)
        merge = git(self.work, "rev-parse", "HEAD")
        git(self.work, "push", "--quiet", "origin", "main", f"{head}:refs/pull/1/head", f"{merge}:refs/pull/1/merge")
        self.merge, self.head = merge, head
        # The base in the event is where the base branch was when the fork was made: stale, as it often is.
        return {"pull_request": {"number": 1, "head": {"sha": head}, "base": {"sha": fork_point, "ref": "main"}}}

    def checkout(self, ref: str, *, depth: int | None = 1, name: str = "checkout") -> Path:
        """What actions/checkout leaves behind."""
        folder = self.folder / name
        folder.mkdir()
        git(folder, "init", "--quiet")
        git(folder, "remote", "add", "origin", self.bare.as_uri())
        refs = [f"+{ref}:refs/remotes/job", *([] if depth else ["+refs/heads/*:refs/remotes/origin/*"])]
        git(folder, "fetch", "--quiet", "--no-tags", *([f"--depth={depth}"] if depth else []), "origin", *refs)
        git(folder, "checkout", "--quiet", "--force", "--detach", "refs/remotes/job")
        return folder
