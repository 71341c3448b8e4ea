"""Reports in every format: one module of this folder with a function `render(report, ...)` is one format.

It gives the whole text, or yields it in pieces: a report of an archive is as long as the archive.

Its name is the module's name, its description the first line of the module's
docstring. Nothing else lists the formats: a new one is a new file. Every
report passes the mask for private data before a format sees it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from os import scandir
from os.path import dirname

from socialint.report import Report

#: What people read who ask for nothing else: that it is there needs no look at the folder.
DEFAULT = "text"


@cache
def formats() -> Mapping[str, str]:
    """What each format is for, by name, in alphabetical order. Imports none of them."""
    found = {}
    for entry in scandir(dirname(__file__)):
        if entry.name.endswith(".py") and entry.name != "__init__.py":
            with open(entry.path, encoding="utf-8") as file:
                source = file.read()
            if "\ndef render(" in source:
                found[entry.name[:-3]] = source.partition("\n")[0].strip('"').rstrip(".")
    return dict(sorted(found.items()))


def render(name: str, report: Report, **options: object) -> str:
    """The report in one of the `formats`; `options` are that format's own. Raises `KeyError` for an unknown format."""
    return "".join(pieces(name, report, **options))


def pieces(name: str, report: Report, **options: object) -> Iterator[str]:
    """The same, piece by piece."""
    if name != DEFAULT and name not in formats():
        raise KeyError(name)
    from importlib import import_module

    from socialint.render.mask import Mask

    mask = Mask(report)
    made = import_module(f"socialint.render.{name}").render(mask.report(report), **options)
    return iter((made,)) if isinstance(made, str) else iter(made)
