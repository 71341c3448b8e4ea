"""What works in a checkout works after `pip install`, too: rules, packs, data and schemas are all there."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

import pytest

from socialint import __version__
from tests.installing import ROOT, files, install, new_environment, run, snapshot

pytestmark = pytest.mark.slow
SCHEMAS = sorted(path.name.removesuffix(".schema.json") for path in (ROOT / "schemas").glob("*.schema.json"))


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return snapshot(tmp_path_factory.mktemp("source"))


def build(source: Path, kind: str, folder: Path) -> Path:
    run(sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", folder, cwd=source)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(source, "wheel", tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module", params=["checkout", "editable", "wheel"])
def python(request: pytest.FixtureRequest, source: Path, wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter that finds socialint in one of the three ways that people have it."""
    folder = tmp_path_factory.mktemp(request.param)
    python = new_environment(folder / "venv")
    if request.param == "checkout":
        (site,) = (folder / "venv" / "lib").glob("python*/site-packages")
        (site / "checkout.pth").write_text(f"{source}\n", encoding="utf-8")
    elif request.param == "editable":
        install(python, "--editable", source)
    else:
        install(python, wheel)
    return python


def socialint(python: Path, cwd: Path, *args: str, code: int = 0) -> str:
    return run(python, "-I", "-m", "socialint", *args, cwd=cwd, code=code)


def test_it_is_not_the_tests_own_copy(python: Path, source: Path, tmp_path: Path) -> None:
    where = Path(run(python, "-I", "-c", "import socialint; print(socialint.__file__)", cwd=tmp_path).strip())
    assert ROOT not in where.parents
    assert (source in where.parents) == (python.parents[2].name.rstrip("0123456789") != "wheel")


@pytest.mark.parametrize("what", ["rules", "packs", "platforms", "formats"])
def test_every_listing_is_the_same_everywhere(python: Path, tmp_path: Path, what: str) -> None:
    listed = json.loads(socialint(python, tmp_path, "list", what, "--format", "json"))
    assert listed
    assert listed == json.loads(run(sys.executable, "-m", "socialint", "list", what, "--format", "json", cwd=ROOT))


def test_every_schema_is_found_and_is_the_one_of_the_repository(python: Path, tmp_path: Path) -> None:
    assert SCHEMAS
    code = "import json, sys; from socialint.resources import schema; print(json.dumps([schema(n) for n in sys.argv[1:]]))"
    found = json.loads(run(python, "-I", "-c", code, *SCHEMAS, cwd=tmp_path))
    assert found == [json.loads((ROOT / "schemas" / f"{name}.schema.json").read_text("utf-8")) for name in SCHEMAS]


def test_a_post_against_its_schema(python: Path, tmp_path: Path) -> None:
    (tmp_path / "post.json").write_text('{"text": "Hello", "platform": "mastodon", "paid": "perhaps"}', encoding="utf-8")
    report = json.loads(socialint(python, tmp_path, "check", "--format", "json", "post.json", code=1))
    assert [finding["rule"] for finding in report["findings"]] == ["file-schema"]


def test_a_rule_and_its_page(python: Path, tmp_path: Path) -> None:
    assert "text alternative" in socialint(python, tmp_path, "explain", "alt-missing")


def test_the_console_script(wheel: Path, tmp_path: Path) -> None:
    python = new_environment(tmp_path / "venv")
    install(python, wheel)
    assert __version__ in run(python.parent / "socialint", "--version", cwd=tmp_path)


def test_the_wheel_holds_the_package_the_schemas_and_nothing_else(wheel: Path) -> None:
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    ours = {name for name in files() if name.startswith("socialint/")}
    assert names == ours | {f"socialint/schemas/{name}.schema.json" for name in SCHEMAS}
    assert "socialint/py.typed" in names


def test_the_wheel_says_its_version_and_its_licence(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    info = f"socialint-{__version__}.dist-info"
    metadata = archive.read(f"{info}/METADATA").decode().splitlines()
    assert f"Version: {__version__}" in metadata
    assert "Requires-Python: >=3.11" in metadata
    assert any(line.startswith("License-Expression: Apache-2.0") for line in metadata)
    assert archive.read(f"{info}/licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()


def test_a_wheel_from_the_source_distribution_is_the_same(source: Path, wheel: Path, tmp_path: Path) -> None:
    sdist = build(source, "sdist", tmp_path / "sdist")
    run("tar", "-xf", sdist, "-C", tmp_path)
    again = build(tmp_path / f"socialint-{__version__}", "wheel", tmp_path / "wheel")
    contents = [{name: zipfile.ZipFile(path).read(name) for name in zipfile.ZipFile(path).namelist()} for path in (wheel, again)]
    assert contents[0] == contents[1]
