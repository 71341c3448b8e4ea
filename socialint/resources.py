"""Files that belong to the program, and where its pages are.

The schemas stand at the top of a checkout, where people look for them, and in
the package of a wheel: both places are tried, the package first.

To read TOML takes longer than everything else that a hook does with a post. So
`scripts/generate.py` writes what the files hold as Python (`compiled/`), which
starts from byte code. It counts only for the very file that it was made of: who
changes a file sees the change at once, and nothing breaks where none is made.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

_DOCS = "https://github.com/socialint/socialint/blob/main/docs/"

#: The table of WCAG criteria: what the rules look at, and what a person must check.
WCAG_URL = f"{_DOCS}wcag.md"


def rule_url(id: str) -> str:
    """The address of a rule's page."""
    return f"{_DOCS}rules/{id}.md"


def schema_path(name: str) -> Path:
    """`schemas/<name>.schema.json`, from a wheel or a checkout. Raises FileNotFoundError where there is none."""
    from pathlib import Path

    package = Path(__file__).resolve().parent
    file = f"{name}.schema.json"
    for folder in (package / "schemas", package.parent / "schemas"):
        if (folder / file).is_file():
            return folder / file
    raise FileNotFoundError(file)


def schema(name: str) -> dict[str, Any]:
    """A schema (JSON Schema 2020-12) as data. Raises FileNotFoundError where there is none."""
    path = schema_path(name)
    return _read(str(path), f"schemas_{name}", dict)


def data(path: str, ready: Callable[[dict[str, Any]], dict[str, Any]] = dict) -> dict[str, Any]:
    """What a TOML file of the program holds, or what `ready` makes of that. It is shared: nobody may change it.

    What is kept in `compiled/` is ready: `scripts/generate.py` knows which files are made ready by what.
    """
    return _read(path, compiled_name(path), ready)


def data_of_folder(folder: str, ready: Callable[[dict[str, dict[str, Any]]], dict[str, Any]]) -> dict[str, Any]:
    """What `ready` makes of all TOML files of a folder, given by their names. It is kept and shared like that of a file."""
    raw = {name: _bytes(os.path.join(folder, name)) for name in sorted(os.listdir(folder)) if name.endswith(".toml")}
    kept = _kept(compiled_name(folder), fingerprint_of(raw))
    return kept if kept is not None else ready({name: read_data(name, text.decode("utf-8")) for name, text in raw.items()})


def compiled_name(path: str) -> str:
    """The module in `compiled/` for a TOML file or a folder of the package; one that cannot be there for any other."""
    inner = os.path.splitext(os.path.relpath(path, os.path.dirname(__file__)))[0]
    return "_".join(inner.replace("-", "_").split(os.sep))


def fingerprint(raw: bytes) -> int:
    """A number that no small change of a file leaves as it was. Line ends do not count."""
    from binascii import crc32

    return crc32(raw.replace(b"\r\n", b"\n") if b"\r" in raw else raw)


def fingerprint_of(files: Mapping[str, bytes]) -> int:
    """The same of some files with their names."""
    return fingerprint(b"".join(part for name, raw in files.items() for part in (name.encode(), b"\n", raw)))


def _read(path: str, compiled: str, ready: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
    raw = _bytes(path)
    kept = _kept(compiled, fingerprint(raw))
    return kept if kept is not None else ready(read_data(path, raw.decode("utf-8")))


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _kept(compiled: str, made_of: int) -> dict[str, Any] | None:
    """What a module holds, where it was made of this."""
    try:
        module = import_module(f"socialint.compiled.{compiled}")
    except ImportError:
        return None
    made: dict[str, Any] = module.DATA
    return made if made_of == module.MADE_OF else None


def read_data(path: str, text: str) -> dict[str, Any]:
    """The text of a JSON or TOML file as data, read the long way."""
    if path.endswith(".json"):
        import json

        found: dict[str, Any] = json.loads(text)
        return found
    import tomllib

    return tomllib.loads(text)
