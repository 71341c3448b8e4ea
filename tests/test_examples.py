"""The examples show what they promise: each planted fault is found, each clean twin gives nothing."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from socialint import cli
from socialint.report import Finding
from socialint.run import Request, run

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
EXPECTED = Path(__file__).with_name("examples.expected.txt")


def findings(folder: Path) -> list[Finding]:
    outcome = run(Request(paths=(str(folder),)))
    assert not outcome.report.crashes
    return list(outcome.report.findings)


def listed(found: list[Finding], folder: Path) -> str:
    """`path:line rule` for each finding, the path from the examples' folder."""
    return "".join(f"{Path(f.path).absolute().relative_to(folder).as_posix()}:{f.line} {f.rule}\n" for f in found)


def test_the_findings_are_those_that_were_planted() -> None:
    """After a change that is meant: `UPDATE_GOLDEN=1 pytest tests/test_examples.py`, then read the diff."""
    out = listed(findings(EXAMPLES), EXAMPLES)
    if os.environ.get("UPDATE_GOLDEN"):
        EXPECTED.write_text(out, "utf-8")
    assert out == EXPECTED.read_text("utf-8")


def test_the_findings_do_not_depend_on_the_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder copied elsewhere, outside any repository, and checked from within."""
    copy = shutil.copytree(EXAMPLES, tmp_path / "content")
    monkeypatch.chdir(copy)
    assert listed(findings(Path(".")), copy) == EXPECTED.read_text("utf-8")


def test_each_fault_has_a_clean_twin() -> None:
    faulty = {line.split(":")[0] for line in EXPECTED.read_text("utf-8").splitlines()}
    twins = {path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("*.fixed.*")}
    assert {name.replace(".fixed.", ".") for name in twins} == faulty
    assert not twins & faulty


def test_each_family_of_rules_is_shown() -> None:
    """Families and not rules: whoever adds a rule need not edit the examples."""
    shown = {line.split()[1].partition("-")[0] for line in EXPECTED.read_text("utf-8").splitlines()}
    assert shown >= {"alt", "page", "post", "reading", "credit", "disclosure", "privacy", "policy", "ignore", "file"}


def test_the_demo_leaves_a_newcomers_shell_green(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    assert cli.main(["check", "examples", "--fail-on", "never"]) == 0
    assert "posts/en/open-day.md" in capsys.readouterr().out
    assert cli.main(["check", "examples", "-q"]) == 1
