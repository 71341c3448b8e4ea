"""Copies, environments and installations of socialint as users have them. Nothing here needs a network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: The environment of people: nothing that points this interpreter at the checkout.
PLAIN = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "PYTEST", "GIT_", "GITHUB_"))}


def files() -> list[str]:
    """Every file of the working tree that git tracks or would track."""
    listed = run("git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    return sorted(name for name in listed.split("\0") if name and (ROOT / name).is_file())


def snapshot(folder: Path) -> Path:
    """A copy of the working tree as a commit would hold it."""
    for name in files():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    return folder


def run(*command: str | os.PathLike[str], cwd: Path | None = None, code: int = 0, **environment: str) -> str:
    """Output of a command that must end with `code`."""
    done = subprocess.run(
        command, cwd=cwd, env={**PLAIN, **environment}, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == code, f"{command}: exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def new_environment(folder: Path) -> Path:
    """A virtual environment that borrows the dependencies of this one, but not socialint. Returns its interpreter."""
    run(sys.executable, "-m", "venv", "--without-pip", folder)
    python = folder / "bin" / "python"
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    # Path lines in here are not searched for .pth files, which is how an editable socialint would come along.
    Path(site, "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def install(python: Path, *what: str | Path) -> None:
    """`pip install` into an environment, without a network and without touching its dependencies."""
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--disable-pip-version-check"]
    run(*pip, "--no-deps", "--no-index", "--no-build-isolation", "--ignore-installed", *what)
