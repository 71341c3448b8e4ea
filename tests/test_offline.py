"""Nothing ever touches the network: the main paths run with every socket forbidden."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

#: Every way to a network raises an audit event first (PEP 578); it cannot be taken back.
FORBID = """
import sys

def forbid(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "poplib.", "imaplib.", "nntplib.")):
        print("network:", event, file=sys.stderr, flush=True)
        raise RuntimeError(f"network: {event}")

sys.addaudithook(forbid)
from socialint.cli import main
sys.exit(main(sys.argv[1:]))
"""

HARD = (
    "Notwithstanding the aforementioned methodological considerations, interdisciplinary collaboration necessitates "
    "comprehensive documentation of responsibilities. "
)


def offline(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([sys.executable, "-I", "-c", FORBID, *arguments], cwd=cwd, capture_output=True, text=True, check=False)
    assert "network" not in done.stderr, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done


def test_the_guard_itself_works() -> None:
    code = FORBID.replace("from socialint.cli import main\nsys.exit(main(sys.argv[1:]))", "import socket; socket.socket()")
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=False)
    assert "network: socket" in done.stderr


def test_all_rules_over_posts_and_pages_in_three_languages() -> None:
    done = offline("check", "examples", "--select", "all", "--fail-on", "never", cwd=ROOT)
    assert done.returncode == 0
    for rule in ("alt-missing", "privacy-national-id", "privacy-phone", "disclosure-de-hwg-pflichttext", "file-schema"):
        assert rule in done.stdout


@pytest.mark.parametrize("formula", ["flesch-kincaid", "flesch-reading-ease", "gunning-fog", "smog"])
def test_english_formulas_that_need_a_dictionary(formula: str, tmp_path: Path) -> None:
    limit = "1000.0" if formula == "flesch-reading-ease" else "1.0"
    (tmp_path / "socialint.toml").write_text(f'[rules.reading-grade]\nformula = "{formula}"\nlimit = {limit}\n', "utf-8")
    (tmp_path / "a.md").write_text(f"---\nplatform: linkedin\nlang: en\n---\n\n{HARD * 12}\n", "utf-8")
    assert "reading-grade" in offline("check", "a.md", "-q", cwd=tmp_path).stdout


@pytest.mark.parametrize("verb", [["list", "rules"], ["list", "packs"], ["explain", "alt-missing"], ["init"], ["baseline", "."]])
def test_the_other_verbs(verb: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Hello ![](a.png)\n", "utf-8")
    assert offline(*verb, cwd=tmp_path).returncode == 0
