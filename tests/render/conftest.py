from __future__ import annotations

import re
import sys
from importlib.util import find_spec
from types import ModuleType

import pytest

_PRIVATE = re.compile(r"[\w.]{1,64}@[\w.]{1,64}|\+\d[\d ]{6,14}\d")


@pytest.fixture(autouse=True)
def redact(monkeypatch: pytest.MonkeyPatch) -> None:
    """Formats are tested with a plain idea of private data, so that no golden file changes when a phone range does."""

    def redact(text: str) -> str:
        return _PRIVATE.sub(lambda match: "█" * len(match[0]), text)

    name = "socialint.reading.private"
    if find_spec(name) is None:
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setattr(f"{name}.redact", redact, raising=False)
