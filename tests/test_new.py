"""A newcomer adds a rule, a pack, a platform or a format by adding files: no existing file is edited."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from socialint.testing import assert_rule
from tests.installing import PLAIN, ROOT

LEFT_OUT = shutil.ignore_patterns("__pycache__", ".*_cache")


class Copy:
    """A copy of what a contributor has, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("socialint", "schemas"):
            shutil.copytree(ROOT / name, folder / name, ignore=LEFT_OUT)
        for name in ("scripts/new.py", "tests/__init__.py", "pyproject.toml"):
            (folder / name).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
        self.before = self.state()

    def state(self) -> dict[str, str]:
        files = (path for path in self.folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        return {str(path.relative_to(self.folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    def run(self, *arguments: str, code: int = 0) -> str:
        environment = {**PLAIN, "PYTHONPATH": str(self.folder), "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(
            [sys.executable, *arguments], cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    def added(self) -> set[str]:
        """The files that are new. Asserts that every other one is as it was."""
        now = self.state()
        assert {name: now.get(name) for name in self.before} == self.before
        return set(now) - set(self.before)


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


@pytest.mark.parametrize("id", ["post-filler-text", "style-filler-text"])
def test_a_new_rule_lints_at_once_and_edits_no_file(copy: Copy, id: str) -> None:
    """Also in a family that did not exist."""
    copy.run("scripts/new.py", "rule", id, "Text is filler")
    family = id.partition("-")[0]
    module, test = f"socialint/rules/{family}/filler_text.py", f"tests/rules/test_{family}_filler_text.py"
    package = set() if family == "post" else {f"socialint/rules/{family}/__init__.py"}
    assert copy.added() == {module, test} | package
    (copy.folder / "post.md").write_text("---\nplatform: x\n---\n\nHello, lorem ipsum.\n", "utf-8")
    report = json.loads(copy.run("-m", "socialint", "check", "--select", id, "--format", "json", "post.md"))
    assert [(f["rule"], f["line"], f["column"]) for f in report["findings"]] == [(id, 5, 8)]
    assert "Text is filler" in copy.run("-m", "socialint", "explain", id)
    assert id in copy.run("-m", "socialint", "list", "rules")
    copy.run("-m", "pytest", "-q", "-p", "no:cacheprovider", test)


def test_a_new_pack_lints_at_once_and_edits_no_file(copy: Copy) -> None:
    copy.run("scripts/new.py", "pack", "de/example", "Law of examples")
    assert copy.added() == {"socialint/packs/de/example.toml"}
    (copy.folder / "post.md").write_text("---\nplatform: x\nmarkets: DE\n---\n\nAn example product.\n", "utf-8")
    report = json.loads(copy.run("-m", "socialint", "check", "--select", "disclosure", "--format", "json", "post.md"))
    found = [f for f in report["findings"] if f["rule"] == "disclosure-de-example-example"]
    assert [(f["line"], f["column"], f["severity"]) for f in found] == [(6, 4, "note")], "unverified law is never above a note"
    listed = copy.run("-m", "socialint", "list", "packs").splitlines()
    assert [line.split()[6] for line in listed if line.startswith("de-example ")] == ["draft"]


def test_the_examples_of_a_new_pack_are_true(copy: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    """The template is held against the schema too, as every pack of a repository is."""
    copy.run("scripts/new.py", "pack", "no/example")
    (copy.folder / "socialint/packs/no/example.toml").rename(copy.folder / "example.toml")
    monkeypatch.chdir(copy.folder)
    pack = tomllib.loads((copy.folder / "example.toml").read_text("utf-8"))
    for example in pack["requirement"][0]["example"]:
        config = 'packs = ["example.toml"]'
        assert_rule("disclosure-no-example-example", example["text"], format=example["format"], config=config)


def test_a_new_platform_and_a_new_format_are_found(copy: Copy) -> None:
    copy.run("scripts/new.py", "platform", "ello", "Ello")
    copy.run("scripts/new.py", "format", "lines", "One line a finding, for simple tools")
    assert copy.added() == {"socialint/post/platforms/ello.toml", "socialint/render/lines.py", "tests/render/test_lines.py"}
    assert "ello" in copy.run("-m", "socialint", "list", "platforms")
    assert "One line a finding, for simple tools" in copy.run("-m", "socialint", "list", "formats")
    (copy.folder / "post.json").write_text('{"platform": "x", "text": }', "utf-8")
    assert copy.run("-m", "socialint", "check", "--format", "lines", "post.json", code=1).startswith("post.json:1: file-invalid:")


def test_a_wrong_or_taken_name_writes_nothing(copy: Copy) -> None:
    copy.run("scripts/new.py", "rule", "nofamily", code=1)
    copy.run("scripts/new.py", "rule", "post-../../x", code=1)
    copy.run("scripts/new.py", "rule", "alt-missing", code=1)
    copy.run("scripts/new.py", "rule", "post-x", 'two"""\nlines', code=1)
    copy.run("scripts/new.py", "pack", "germany/x", code=1)
    copy.run("scripts/new.py", "pack", "de/../x", code=1)
    copy.run("scripts/new.py", "pack", "xx/brewery", "A country that is none", code=1)
    copy.run("scripts/new.py", "pack", "uk/brewery", "A folder beside gb", code=1)
    copy.run("scripts/new.py", "format", "text", code=1)
    assert copy.added() == set()
