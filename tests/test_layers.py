"""The house keeps its floors: imports point one way, and a start costs next to nothing."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "socialint"

#: Lowest first. A module may import from its own floor and those before it.
FLOORS = [
    {"compiled"},
    {"__about__", "source", "errors", "resources", "suggest", "pattern", "known", "record", "globs", "sites"},
    {"model"},
    {"tree", "report", "schema"},
    {"blocks", "soup"},
    {"media"},
    {"document"},
    {"rule", "read"},
    {"parse"},
    {"page", "post", "reading"},
    {"packs", "unknown"},
    {"rules"},
    {"chosen"},
    {"config"},
    {"project"},
    {"discover", "ignores", "baseline", "render"},
    {"gathered"},
    {"run"},
    {"testing"},
    {"commands"},
    {"cli"},
    {"__main__"},
]
FLOOR = {name: number for number, floor in enumerate(FLOORS) for name in floor}

#: Lower modules that call a higher one by name when they run, each for a reason that its docstring says.
LATE = {
    ("cli", "commands"),
    ("commands", "cli"),  # the Action runs the command line
}


def imports(path: Path) -> Iterator[str]:
    """The first names below `socialint` that a module imports, wherever it does so."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.partition(".")[0] == "socialint":
            rest = node.module.split(".")[1:]
            yield from [rest[0]] if rest else [alias.name for alias in node.names]
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("socialint."):
                    yield alias.name.split(".")[1]


MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path.relative_to(PACKAGE).parts != ("__init__.py",))


def room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def test_every_room_has_a_floor() -> None:
    assert {room(path) for path in MODULES} == set(FLOOR)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    here = room(path)
    wrong = {
        name for name in imports(path) if FLOOR.get(name, 99) > FLOOR[here] and (here, name) not in LATE and name != "__version__"
    }
    assert not wrong


def loaded(*arguments: str) -> set[str]:
    """The modules that a run of the command has imported."""
    code = (
        "import sys\nfrom socialint.cli import main\n"
        f"try:\n    main({list(arguments)!r})\nexcept SystemExit:\n    pass\n"
        "sys.stderr.write('\\n'.join(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["check", "--help"], ["list", "--help"]])
def test_help_and_version_import_nothing_from_elsewhere(arguments: list[str]) -> None:
    modules = {name.partition(".")[0] for name in loaded(*arguments)}
    before = subprocess.run(
        [sys.executable, "-I", "-c", "import sys; print('\\n'.join(sys.modules))"], capture_output=True, text=True, check=True
    )
    there = {name.partition(".")[0] for name in before.stdout.split()}
    assert modules - there - set(sys.stdlib_module_names) <= {"socialint"}


def test_a_post_needs_none_of_the_heavy_packages(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_text(
        "---\nplatform: mastodon\nlang: en\nauthor: Kari Nordmann\n---\n\nCome and see our new map. #NewMap\n", "utf-8"
    )
    heavy = {"jsonschema", "textstat", "nltk", "yaml", "bs4", "stdnum", "phonenumbers", "grapheme", "dataclasses", "logging"}
    assert not loaded(str(post)) & heavy


def test_only_one_module_knows_each_parser() -> None:
    knows: dict[str, set[str]] = {}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                knows.setdefault(name.partition(".")[0], set()).add(str(path.relative_to(PACKAGE)))
    assert knows["pyromark"] == {"parse/markdown.py"}
    assert knows["yaml"] == {"parse/frontmatter.py"}
    assert "turbohtml" not in knows  # parse/turbo.py loads its core by name
    assert knows["jsonschema"] == {"schema.py"}
    assert knows["bs4"] == {"soup.py"}
