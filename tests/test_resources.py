"""Data that is kept as Python says what its file says, and whoever edits the file is heard at once."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from socialint import packs, resources

PACKAGE = Path(resources.__file__).parent
FILES = [*sorted(PACKAGE.rglob("*.toml")), *map(resources.schema_path, ("page", "post"))]


def module_of(path: Path) -> str:
    return f"schemas_{path.name.partition('.')[0]}" if path.suffix == ".json" else resources.compiled_name(str(path))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_is_kept_is_what_the_file_says(path: Path) -> None:
    kept = import_module(f"socialint.compiled.{module_of(path)}")
    data = resources.read_data(path.name, path.read_text("utf-8"))
    assert (packs.readied_by(str(path))(data) if "packs" in path.parts else data) == kept.DATA, "run scripts/generate.py"
    assert resources.fingerprint(path.read_bytes()) == kept.MADE_OF


@pytest.mark.parametrize("folder", [*map(Path, packs.folders())], ids=lambda folder: folder.name)
def test_what_is_kept_of_a_market_is_what_its_files_say(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = resources.data_of_folder(str(folder), packs.readied_by(str(folder)))
    assert kept is import_module(f"socialint.compiled.packs_{folder.name}").DATA, "run scripts/generate.py"
    monkeypatch.setattr(resources, "_kept", lambda compiled, made_of: None)
    assert resources.data_of_folder(str(folder), packs.readied_by(str(folder))) == kept


def test_nothing_is_kept_of_files_that_are_gone() -> None:
    kept = {path.stem for path in (PACKAGE / "compiled").glob("[!_]*.py")}
    assert kept == {*map(module_of, FILES), *map(resources.compiled_name, packs.folders())}


def test_a_file_that_was_edited_counts_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "resources.py"))
    here = "rules/post/shortened_link.toml"
    copy = tmp_path / here
    copy.parent.mkdir(parents=True)
    text = (PACKAGE / here).read_bytes()
    copy.write_bytes(text.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))  # as git writes it on Windows
    kept = import_module("socialint.compiled.rules_post_shortened_link")
    assert resources.data(str(copy)) is kept.DATA
    copy.write_bytes(text.replace(b"bit.ly", b"bit.yl"))
    assert "bit.yl" in resources.data(str(copy))["hosts"]


def test_a_pack_that_was_edited_or_added_counts_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "resources.py"))
    here = tmp_path / "packs/fr"
    shutil.copytree(PACKAGE / "packs/fr", here)
    ready = packs.readied_by(str(here))
    kept = import_module("socialint.compiled.packs_fr")
    assert resources.data_of_folder(str(here), ready) is kept.DATA
    shutil.copy(here / "credit.toml", here / "loans.toml")
    assert "loans.toml" in resources.data_of_folder(str(here), ready)
    (here / "loans.toml").unlink()
    text = (here / "credit.toml").read_text("utf-8")
    (here / "credit.toml").write_text(text.replace('market = "FR"', 'market = "BE"'), "utf-8")
    assert resources.data_of_folder(str(here), ready)["credit.toml"]["market"] == "BE"


def test_a_file_of_which_nothing_is_kept_is_read_too(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text("words = ['a']", "utf-8")
    assert resources.data(str(own)) == {"words": ["a"]}


@pytest.mark.parametrize("name", ["post.md", "page.html"])
def test_a_look_at_one_file_reads_no_toml(tmp_path: Path, name: str) -> None:
    texts = {
        "post.md": "---\nplatform: mastodon\nlang: en\nmarket: US\nmedia:\n  - src: a.png\n    alt: Six people read.\n---\nCome in and read. #Books\n",
        "page.html": "<!doctype html><html lang=en><title>Hours</title><main><h1>Hours</h1><img src=a.png alt='A door'>",
    }
    file = tmp_path / name
    file.write_text(texts[name], "utf-8")
    code = "import sys\nfrom socialint.cli import main\nmain(sys.argv[1:])\nsys.stderr.write('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-I", "-c", code, str(file)], capture_output=True, text=True, check=True)
    assert not set(done.stderr.split()) & {"tomllib", "json", "datetime", "shutil", "weakref"}


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.toml")), ids=lambda path: path.name)
def test_a_list_of_words_stands_in_lines_that_a_diff_can_show(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert not [line for line in lines if len(line) > 150 and line.count('", "') > 1 and not line.lstrip().startswith("{")]
