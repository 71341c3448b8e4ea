"""Reports in every format: one module of this folder with a function `render(report, ...) -> str` is one format.

Its name is the module's name, its description the first line of the module's
docstring. Nothing else lists the formats: a new one is a new file. Every
report passes the mask for private data before a format sees it.
"""

from __future__ import annotations

from os import scandir
from os.path import dirname

from socialint.model import Report


def describe() -> dict[str, str]:
    """What each format is for, by name, in alphabetical order. Imports none of them."""
    formats = {}
    for entry in scandir(dirname(__file__)):
        if entry.name.endswith(".py") and entry.name != "__init__.py":
            with open(entry.path, encoding="utf-8") as file:
                source = file.read()
            if "\ndef render(" in source:
                formats[entry.name[:-3]] = source.partition("\n")[0].strip('"').rstrip(".")
    return dict(sorted(formats.items()))


FORMATS = tuple(describe())


def render(name: str, report: Report, **options: object) -> str:
    """The report in a format of `FORMATS`; `options` are that format's own. Raises `KeyError` for an unknown format."""
    if name not in FORMATS:
        raise KeyError(name)
    from importlib import import_module

    from socialint.render.mask import Mask

    mask = Mask(report)
    return str(import_module(f"socialint.render.{name}").render(mask.report(report), **options))
