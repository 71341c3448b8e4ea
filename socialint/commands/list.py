"""`socialint list rules|packs|platforms|formats`."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from socialint.packs import Pack
    from socialint.rule import Rule


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to list, and how."""
    parser.add_argument("what", choices=("rules", "packs", "platforms", "formats"))
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--config", metavar="FILE", help="a configuration whose plug-ins, packs and limits count too")
    parser.add_argument("--packs", action="append", default=[], metavar="FILE", help="a pack of yours, or a folder of packs")


def main(options: argparse.Namespace) -> int:
    """Prints the list."""
    from shutil import get_terminal_size

    from socialint.render.escape import ascii_json, safe

    entries = {"rules": _rules, "packs": _packs, "platforms": _platforms, "formats": _formats}[options.what](options)
    if options.format == "json":
        sys.stdout.write(ascii_json(entries))
        return 0
    rows = [*_HEADS.get(options.what, ()), *(_ROWS[options.what](entry) for entry in entries)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    wide = get_terminal_size().columns if sys.stdout.isatty() else None
    if wide and options.what == "packs" and wide - sum(widths[:-1]) - 2 * len(widths) < _READABLE:
        rows = [row[:-1] for row in rows]  # `explain` shows the title
        widths.pop()
    for row in rows:
        line = "  ".join(safe(cell).ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        sys.stdout.write((line if not wide or len(line) <= wide else line[: wide - 1] + "…") + "\n")
    return 0


def _rules(options: argparse.Namespace) -> list[dict[str, Any]]:
    from socialint.commands.catalogue import catalogue, project_here

    return [
        {
            "id": info.id, "family": info.family, "summary": info.summary, "severity": str(info.severity),
            "since": info.since, "refs": list(info.refs), "default": info.default, "url": info.url, "why": info.why,
            "options": [option._asdict() for option in info.options],
        }
        for info in catalogue(project_here(options.config, options.packs)).values()
    ]  # fmt: skip


def _packs(options: argparse.Namespace) -> list[dict[str, Any]]:
    from socialint import packs
    from socialint.commands.catalogue import project_here, requirements

    project = project_here(options.config, options.packs)
    told = []
    for pack, its in packs.by_pack(requirements(project)).items():
        entry = {key: list(value) if isinstance(value, tuple) else value for key, value in pack._asdict().items()}
        on = [rule for rule in its if project.wants(rule)]
        told.append({**entry, "requirements": [rule.info.id for rule in its], "state": _state(pack, its, on)})
    return told


def _state(pack: Pack, its: list[Rule], on: list[Rule]) -> str:
    """What a run makes of a pack, in a few words."""
    from socialint import packs

    drafts = sum(not rule.info.default for rule in its if rule not in on)
    words = ["on" if on else "draft" if drafts else "off"]
    words += [f"{drafts} draft{'s' * (drafts > 1)}"] if on and drafts else []
    words += ["review due"] if packs.overdue(pack) else []
    words += [] if any(map(packs.in_force, its)) else ["not in force"]
    return ", ".join(words)


def _platforms(options: argparse.Namespace) -> list[dict[str, Any]]:
    from socialint.commands.catalogue import project_here
    from socialint.post import platforms

    found = platforms.known(platforms.names(), project_here(options.config, options.packs).house.limits)
    return [
        {
            "name": platform.name,
            "title": platform.title,
            "limits": [limit._asdict() for limit in platform.all_limits],
            "facts": [fact._asdict() for fact in platform.all_facts],
        }
        for platform in found
    ]


#: Units whose names say little to people.
_UNITS = {
    "weighted": "weighted characters",
    "graphemes": "characters as readers see them",
    "utf16": "UTF-16 units",
    "mastodon": "characters as it counts them",
    "threads": "characters as it counts them",
}


def _most(platform: dict[str, Any]) -> str:
    """The limits of the text, in words."""
    said = (
        f"{limit['value']} {_UNITS.get(limit['unit'], limit['unit'])}" + (f" ({limit['media']})" if limit["media"] else "")
        for limit in platform["limits"]
        if limit["what"] == "text"
    )
    return " and ".join(said) or "no limit known"


def _formats(options: argparse.Namespace) -> list[dict[str, Any]]:
    from socialint import render

    return [{"name": name, "summary": summary} for name, summary in render.formats().items()]


#: A title is left out where fewer of its letters than these fit into the terminal.
_READABLE = 25
_HEADS = {"packs": [("PACK", "MARKET", "INDUSTRY", "RULES", "REVIEWED", "GRADE", "STATE", "TITLE")]}
_ROWS: dict[str, Any] = {
    "rules": lambda e: (e["id"], e["severity"] if e["default"] else f"({e['severity']})", e["summary"]),
    "packs": lambda e: (
        e["id"],
        ", ".join(e["markets"]) or "all",
        ", ".join(e["industries"]) or "all",
        str(len(e["requirements"])),
        e["reviewed"],
        e["confidence"],
        e["state"],
        e["title"],
    ),
    "platforms": lambda e: (e["name"], e["title"], _most(e)),
    "formats": lambda e: (e["name"], e["summary"]),
}
