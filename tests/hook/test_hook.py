"""The pre-commit hooks on a real repository, installed by pre-commit itself from what a release would hold."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.action.repos import ENVIRONMENT, commit, git, new_repository, write
from tests.installing import ROOT, snapshot

pytestmark = pytest.mark.slow
FAULTY = "---\nplatform: mastodon\n---\nLook at this: ![](photo.png)\n"
CLEAN = "---\nplatform: mastodon\n---\nNothing to see here.\n"
#: JSON that a hook on `types: json` gets and that is no content.
NO_CONTENT = {"package.json": '{"name": "x", "description": "y"}', "data/numbers.json": "[1, 2]", "data/null.json": "null"}


class Done:
    def __init__(self, code: int, output: str) -> None:
        self.code = code
        self.output = output


class PreCommit:
    """pre-commit with a store of its own, so that each hook is installed once for all tests."""

    def __init__(self, hooks: Path, store: Path) -> None:
        self.hooks = hooks
        self.store = store

    def __call__(self, folder: Path, *args: str) -> Done:
        environment = {**ENVIRONMENT, "PRE_COMMIT_HOME": str(self.store), "PRE_COMMIT_COLOR": "never"}
        environment.pop("PYTHONPATH", None)
        done = subprocess.run(
            [sys.executable, "-m", "pre_commit", *args], cwd=folder, env=environment, capture_output=True, check=False
        )
        return Done(done.returncode, (done.stdout + done.stderr).decode("utf-8", "replace"))

    def configure(self, folder: Path, hook: str = "socialint", **options: str) -> None:
        lines = [f"    {key}: {value}" for key, value in options.items()]
        text = f"repos:\n- repo: {self.hooks.as_uri()}\n  rev: {git(self.hooks, 'rev-parse', 'HEAD')}\n  hooks:\n  - id: {hook}\n"
        write(folder, {".pre-commit-config.yaml": text + "\n".join(lines) + "\n"})


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bare repository with the working tree as its one commit."""
    folder = tmp_path_factory.mktemp("hooks")
    new_repository(snapshot(folder / "source"), {})
    git(folder, "clone", "--quiet", "--bare", "source", "socialint.git")
    return folder / "socialint.git"


@pytest.fixture(scope="module")
def pre_commit(hooks: Path, tmp_path_factory: pytest.TempPathFactory) -> PreCommit:
    return PreCommit(hooks, tmp_path_factory.mktemp("store"))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return new_repository(tmp_path / "content", {"posts/clean.md": CLEAN, **NO_CONTENT})


def test_the_manifest_is_valid(pre_commit: PreCommit) -> None:
    assert pre_commit(ROOT, "validate-manifest", ".pre-commit-hooks.yaml").code == 0


def test_try_repo_finds_the_fault_and_nothing_else(pre_commit: PreCommit, content: Path) -> None:
    commit(content, {"posts/with space.md": FAULTY})
    done = pre_commit(content, "try-repo", pre_commit.hooks.as_uri(), "socialint", "--all-files", "--verbose")
    assert done.code == 1
    assert "posts/with space.md:4:15" in done.output
    assert "alt-missing" in done.output
    assert not any(name in done.output for name in NO_CONTENT), "what is no content is skipped without a word"


def test_a_clean_commit_passes_without_a_word(pre_commit: PreCommit, content: Path) -> None:
    pre_commit.configure(content)
    write(content, {"posts/new.md": CLEAN, "package.json": '{"name": "z"}'})
    git(content, "add", "--all")
    done = pre_commit(content, "run")
    assert done.code == 0
    assert done.output.rstrip().endswith("Passed")


def test_a_commit_with_nothing_for_us(pre_commit: PreCommit, content: Path) -> None:
    pre_commit.configure(content)
    write(content, {"more.json": "[1, 2]", "notes.txt": "x"})
    git(content, "add", "more.json", "notes.txt", ".pre-commit-config.yaml")
    assert pre_commit(content, "run").code == 0


def test_a_commit_is_stopped(pre_commit: PreCommit, content: Path) -> None:
    pre_commit.configure(content)
    assert pre_commit(content, "install").code == 0
    write(content, {"posts/new.md": FAULTY})
    git(content, "add", "--all")
    environment = {**ENVIRONMENT, "PRE_COMMIT_HOME": str(pre_commit.store)}
    done = subprocess.run(
        ["git", "-C", content, "commit", "-m", "x"], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "alt-missing" in done.stdout + done.stderr


def test_arguments_and_excluded_files(pre_commit: PreCommit, content: Path) -> None:
    pre_commit.configure(content, args="[--fail-on, never]")
    commit(content, {"posts/new.md": FAULTY})
    assert pre_commit(content, "run", "--all-files").code == 0
    pre_commit.configure(content)
    commit(content, {"socialint.toml": 'exclude = ["posts/new.md"]\n'})
    assert pre_commit(content, "run", "--all-files").code == 0


def test_odd_file_names(pre_commit: PreCommit, content: Path) -> None:
    pre_commit.configure(content)
    names = ["größe 🎉.md", "quote ' and \".md", "new\nline.md", "sub/-q.md", "$(touch PWNED).md", "@here.md"]
    commit(content, dict.fromkeys(names, FAULTY))
    done = pre_commit(content, "run", "--all-files")
    assert done.code == 1
    assert done.output.count("error[alt-missing]") == len(names)
    assert not (content / "PWNED").exists()


def test_the_whole_repository(pre_commit: PreCommit, content: Path) -> None:
    pre_commit.configure(content, "socialint-repo")
    commit(content, {"posts/untouched.md": FAULTY})
    assert "alt-missing" not in pre_commit(content, "run").output, "not at every commit"
    done = pre_commit(content, "run", "--hook-stage", "manual")
    assert done.code == 1
    assert "posts/untouched.md:4:15" in done.output


# -- what pre-commit may do with the file names ------------------------------


def check(cwd: Path, *names: str) -> tuple[int, str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "socialint", "check", "--hook", "--quiet", *names],
        cwd=cwd, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout


def test_an_empty_last_batch_means_nothing_to_do(content: Path) -> None:
    commit(content, {"posts/faulty.md": FAULTY})
    assert check(content) == (0, "")


def test_results_do_not_depend_on_the_batch(content: Path) -> None:
    names = [f"posts/{number}.md" for number in range(6)]
    write(content, {name: FAULTY if number % 2 else CLEAN for number, name in enumerate(names)})

    def found(*batch: str) -> list[str]:
        return [line for line in check(content, *batch)[1].splitlines() if "alt-missing" in line]

    alone = [line for name in names for line in found(name)]
    assert len(alone) == 3
    assert sorted(found(*names)) == sorted(found(*reversed(names))) == alone
    assert found(*names[:4]) + found(*names[4:]) == alone


def test_a_file_that_is_gone_is_not_passed_over(content: Path) -> None:
    assert check(content, "posts/clean.md", "posts/gone.md")[0] == 2
