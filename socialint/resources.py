"""Files that belong to the program, and where its pages are.

The schemas stand at the top of a checkout, where people look for them, and in
the package of a wheel: both places are tried, the package first.
"""

from __future__ import annotations

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
    import json

    data: dict[str, Any] = json.loads(schema_path(name).read_text("utf-8"))
    return data
