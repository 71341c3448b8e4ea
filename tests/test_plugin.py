"""An installed package brings rules, where the configuration names it and nowhere else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.installing import PLAIN, ROOT

pytestmark = pytest.mark.slow
EXAMPLE = ROOT / "docs/plugin-example"
QUOTE = "He said:\n\n> Water finds its way.\n"


class Place:
    """A content repository on a machine where the example is installed (or is not)."""

    def __init__(self, folder: Path, installed: Path | None) -> None:
        self.folder = folder
        path = [str(ROOT), *([str(installed)] if installed else [])]
        self.environment = {**PLAIN, "PYTHONPATH": os.pathsep.join(path), "PYTHONDONTWRITEBYTECODE": "1"}
        (folder / "page.md").write_text(QUOTE, "utf-8")

    def run(self, *arguments: str | Path, code: int = 0) -> str:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr

    def found(self) -> list[tuple[str, int, int]]:
        report = json.loads(self.run("-m", "socialint", "check", "--format", "json", "page.md"))
        return [(finding["rule"], finding["line"], finding["end_column"]) for finding in report["findings"]]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example package, installed by pip into a folder of its own. No network."""
    source = shutil.copytree(EXAMPLE, tmp_path_factory.mktemp("source") / "plugin")
    target = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-build-isolation"]
    subprocess.run([*pip, "--disable-pip-version-check", "--target", str(target), str(source)], env=PLAIN, check=True)
    return target


def test_its_rule_runs_where_it_is_named(installed: Path, tmp_path: Path) -> None:
    place = Place(tmp_path, installed)
    (tmp_path / "socialint.toml").write_text('plugins = ["quellhav"]\n', "utf-8")
    assert place.found() == [("style-quote-source", 3, 23)]
    assert "Quotation names no source" in place.run("-m", "socialint", "explain", "style-quote-source")
    assert "style-quote-source" in place.run("-m", "socialint", "list", "rules")


def test_it_can_be_configured_and_ignored_like_any_other(installed: Path, tmp_path: Path) -> None:
    place = Place(tmp_path, installed)
    config = 'plugins = ["quellhav"]\n\n[rules.style-quote-source]\nseverity = "note"\n'
    (tmp_path / "socialint.toml").write_text(config, "utf-8")
    for fault in ('dash = "-"', 'severity = "fatal"'):
        (tmp_path / "socialint.toml").write_text(f'plugins = ["quellhav"]\n\n[rules.style-quote-source]\n{fault}\n', "utf-8")
        assert "socialint.toml:4:" in place.run("-m", "socialint", "check", "page.md", code=2)
    (tmp_path / "socialint.toml").write_text(config, "utf-8")
    report = json.loads(place.run("-m", "socialint", "check", "--format", "json", "page.md"))
    assert [finding["severity"] for finding in report["findings"]] == ["note"]
    (tmp_path / "page.md").write_text(f"<!-- socialint: ignore-file[style-quote-source] a proverb -->\n\n{QUOTE}", "utf-8")
    assert place.found() == []


def test_its_rule_can_be_selected_and_ignored_on_the_command_line(installed: Path, tmp_path: Path) -> None:
    place = Place(tmp_path, installed)
    (tmp_path / "socialint.toml").write_text('plugins = ["quellhav"]\n', "utf-8")
    check = ("-m", "socialint", "check", "-q", "page.md")
    assert "style-quote-source" in place.run(*check, "--select", "style-quote-source")
    assert "style-quote-source" in place.run(*check, "--select", "style")
    assert place.run(*check, "--ignore", "style-quote-source") == ""
    assert "unknown rule" in place.run(*check, "--isolated", "--select", "style-quote-source", code=2)
    said = place.run(*check, "--select", "style-quote-sauce", code=2)
    assert 'did you mean "style-quote-source"?' in said


def test_an_unnamed_plugin_is_not_even_imported(installed: Path, tmp_path: Path) -> None:
    """A pull request can switch nothing on that the configuration does not name."""
    place = Place(tmp_path, installed)
    assert place.found() == []
    code = "import sys; from socialint.cli import main; main(['page.md', '-q']); print('socialint_quellhav' in sys.modules)"
    assert place.run("-c", code).endswith("False\n")


def test_a_named_plugin_that_is_not_installed_is_an_error_in_one_line(tmp_path: Path) -> None:
    place = Place(tmp_path, None)
    (tmp_path / "socialint.toml").write_text('plugins = ["quellhav"]\n', "utf-8")
    said = place.run("-m", "socialint", "check", "page.md", code=2)
    assert "quellhav" in said and "Traceback" not in said and said.count("\n") == 1


def test_its_own_tests_pass(installed: Path, tmp_path: Path) -> None:
    """They are written with `socialint.testing`, as its authors would run them."""
    shutil.copytree(EXAMPLE / "tests", tmp_path / "tests")
    assert "4 passed" in Place(tmp_path, installed).run("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests")
