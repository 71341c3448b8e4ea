"""Native post formats: one file each, recognised by content and not by name.

A module here has `recognise(item) -> bool` and `read(source, item, settings) -> Document`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from socialint.model import Source, Value

if TYPE_CHECKING:
    from socialint.document import Document
    from socialint.parse.documents import Settings


@cache
def _formats() -> tuple[ModuleType, ...]:
    from importlib import import_module
    from pkgutil import iter_modules

    return tuple(import_module(f"{__name__}.{name}") for name in sorted(info.name for info in iter_modules(__path__)))


def recognise(item: Value) -> Callable[[Source, Value, Settings], Document] | None:
    """The reader of a JSON object in a platform's own format, None where it is in ours or in none."""
    if item.get("platform") is not None or item.get("platforms") is not None:
        return None
    for module in _formats():
        if module.recognise(item):
            reader: Callable[[Source, Value, Settings], Document] = module.read
            return reader
    return None
