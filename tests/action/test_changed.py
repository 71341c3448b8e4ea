"""A pull request is judged by its own change: a file too many annoys people, a file too few lets a fault through."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from socialint.commands.changed import Changes, changed_files
from tests.action.repos import ENVIRONMENT, Hub, commit, git, new_repository

BEFORE = {
    "posts/old name.md": "A post that stays the same while its file moves.\nSecond line.\nThird line.\n",
    "posts/edited.md": "One.\n",
    "posts/gone.md": "Soon away.\n",
    "untouched.md": "Nobody touches this.\n",
}
CHANGE: dict[str, str | None] = {
    "posts/old name.md": None,
    "posts/new name.md": BEFORE["posts/old name.md"],
    "posts/edited.md": "Two.\n",
    "posts/gone.md": None,
    "posts/grüße 🎉.md": "Neu.\n",
    'posts/quote" and \\ and\nnewline.md': "Odd.\n",
}
EXPECTED = ("posts/edited.md", "posts/grüße 🎉.md", "posts/new name.md", 'posts/quote" and \\ and\nnewline.md')


@pytest.fixture(autouse=True)
def _no_git_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for key in list(os.environ):
        if key.startswith("GIT_"):
            monkeypatch.delenv(key)
    for key, value in ENVIRONMENT.items():
        if key.startswith("GIT_"):
            monkeypatch.setenv(key, value)


def test_a_pull_request_from_a_fork_in_a_clone_of_depth_1(tmp_path: Path) -> None:
    hub = Hub(tmp_path, BEFORE)
    event = hub.pull_request(CHANGE)
    changes = changed_files(str(hub.checkout("refs/pull/1/merge")), event)
    assert changes.paths == EXPECTED, "exactly the change: not what others wrote on the base branch meanwhile"
    assert changes.removed == ("posts/gone.md", "posts/old name.md")
    assert git(hub.bare, "rev-parse", "main")[:12] in changes.why


def test_a_second_look_needs_no_network(tmp_path: Path) -> None:
    hub = Hub(tmp_path, BEFORE)
    event = hub.pull_request(CHANGE)
    checkout = hub.checkout("refs/pull/1/merge")
    first = changed_files(str(checkout), event)
    hub.bare.rename(tmp_path / "away")
    assert changed_files(str(checkout), event) == first


def test_a_working_directory_below_the_top(tmp_path: Path) -> None:
    hub = Hub(tmp_path, BEFORE)
    event = hub.pull_request({"posts/edited.md": "Two.\n", "untouched.md": "Touched.\n"})
    changes = changed_files(str(hub.checkout("refs/pull/1/merge") / "posts"), event)
    assert changes.paths == ("../untouched.md", "edited.md")


@pytest.mark.parametrize("depth", [None, 1])
def test_the_head_of_the_pull_request_checked_out_instead_of_the_merge(tmp_path: Path, depth: int | None) -> None:
    hub = Hub(tmp_path, BEFORE)
    event = hub.pull_request(CHANGE)
    changes = changed_files(str(hub.checkout("refs/pull/1/head", depth=depth)), event)
    if depth is None:
        assert changes.paths == EXPECTED
    else:
        assert changes.paths is None
        assert "history" in changes.why


def test_a_merge_made_by_the_author_is_not_taken_for_the_merge_of_the_pull_request(tmp_path: Path) -> None:
    hub = Hub(tmp_path, BEFORE)
    git(hub.work, "checkout", "--quiet", "-b", "side")
    commit(hub.work, {"posts/edited.md": "Mine.\n"})
    git(hub.work, "checkout", "--quiet", "main")
    commit(hub.work, {"untouched.md": "Theirs.\n"})
    git(hub.work, "push", "--quiet", "origin", "main")
    git(hub.work, "checkout", "--quiet", "side")
    git(hub.work, "merge", "--quiet", "--no-ff", "--message", "main into side", "main")
    head, base = git(hub.work, "rev-parse", "side"), git(hub.work, "rev-parse", "main")
    git(hub.work, "push", "--quiet", "origin", "side")
    event = {"pull_request": {"head": {"sha": head}, "base": {"sha": base}}}
    assert changed_files(str(hub.checkout("side", depth=None)), event).paths == ("posts/edited.md",)


def test_a_push_is_compared_with_the_commit_before(tmp_path: Path) -> None:
    hub = Hub(tmp_path, BEFORE)
    before = git(hub.work, "rev-parse", "HEAD")
    commit(hub.work, {"posts/edited.md": "Two.\n"})
    commit(hub.work, {"posts/more.md": "More.\n"})
    git(hub.work, "push", "--quiet", "origin", "main")
    assert changed_files(str(hub.checkout("main")), {"before": before}).paths == ("posts/edited.md", "posts/more.md")


@pytest.mark.parametrize(
    "event",
    [
        {},
        {"before": "0" * 40},
        {"before": "--output=/tmp/owned"},
        {"before": ["x"]},
        {"before": "a" * 40},
        {"pull_request": {}},
        {"pull_request": {"head": None, "base": {"sha": "HEAD; touch owned"}}},
        {"pull_request": None},
    ],
)
def test_an_event_that_does_not_help_is_said_so_and_never_guessed(tmp_path: Path, event: dict[str, object]) -> None:
    changes = changed_files(str(new_repository(tmp_path / "r", {"a.md": "A.\n"})), event)
    assert changes.paths is None
    assert changes.why
    assert "\n" not in changes.why


def test_no_repository_at_all(tmp_path: Path) -> None:
    changes = changed_files(str(tmp_path), {"before": "a" * 40})
    assert changes == Changes(None, (), changes.why)


def test_no_git_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert changed_files(str(tmp_path), {"before": "a" * 40}).why == "git is not installed"


def test_a_repository_of_another_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hub = Hub(tmp_path, BEFORE)
    event = hub.pull_request(CHANGE)
    checkout = hub.checkout("refs/pull/1/merge")
    changed_files(str(checkout), event)  # fetches the base: the switch below would stop the hub, too
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")  # git's own switch; a job in a container looks like this
    assert changed_files(str(checkout), event).paths == EXPECTED


def test_a_link_that_points_nowhere_and_a_submodule_are_no_files(tmp_path: Path) -> None:
    hub = Hub(tmp_path, BEFORE)
    other = new_repository(tmp_path / "other", {"theirs.md": "Theirs.\n"})
    git(hub.work, "checkout", "--quiet", "-B", "fork", "main")
    git(hub.work, "-c", "protocol.file.allow=always", "submodule", "add", "--quiet", str(other), "sub")
    (hub.work / "dangling.md").symlink_to("nowhere.md")
    git(hub.work, "add", "--all")
    git(hub.work, "commit", "--quiet", "--message", "odd")
    before, head = git(hub.work, "rev-parse", "main"), git(hub.work, "rev-parse", "fork")
    git(hub.work, "push", "--quiet", "origin", head + ":refs/heads/fork")
    changes = changed_files(str(hub.checkout("fork")), {"before": before})
    assert changes.paths == (".gitmodules",)
