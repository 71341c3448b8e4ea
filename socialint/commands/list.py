"""`socialint list rules|packs|platforms|formats`."""

from __future__ import annotations

import argparse
import sys
from typing import Any


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to list, and how."""
    parser.add_argument("what", choices=("rules", "packs", "platforms", "formats"))
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--config", metavar="FILE", help="a configuration whose plug-ins and packs count too")


def main(options: argparse.Namespace) -> int:
    """Prints the list."""
    from socialint.render.escape import ascii_json, safe

    entries = {"rules": _rules, "packs": _packs, "platforms": _platforms, "formats": _formats}[options.what](options)
    if options.format == "json":
        sys.stdout.write(ascii_json(entries))
        return 0
    rows = [_ROWS[options.what](entry) for entry in entries]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    for row in rows:
        line = "  ".join(safe(cell).ljust(width) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write(line.rstrip() + "\n")
    return 0


def _rules(options: argparse.Namespace) -> list[dict[str, Any]]:
    from socialint.commands.catalogue import catalogue

    return [
        {
            "id": info.id, "family": info.family, "summary": info.summary, "severity": str(info.severity),
            "since": info.since, "refs": list(info.refs), "default": info.default, "url": info.url, "why": info.why,
            "options": [option._asdict() for option in info.options],
        }
        for info in catalogue(options.config).values()
    ]  # fmt: skip


def _packs(options: argparse.Namespace) -> list[dict[str, Any]]:
    from socialint import packs

    return [_pack(pack) for pack in packs.all_packs()]


def _pack(pack: Any) -> dict[str, Any]:
    told = {key: value for key, value in pack._asdict().items() if key not in ("rules", "requirements")}
    return {key: list(value) if isinstance(value, tuple) else value for key, value in told.items()}


def _platforms(options: argparse.Namespace) -> list[dict[str, Any]]:
    from socialint.post import platforms

    found = (platforms.load(name) for name in platforms.names())
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

    return [{"name": name, "summary": summary} for name, summary in render.describe().items()]


_ROWS: dict[str, Any] = {
    "rules": lambda e: (e["id"], e["severity"] if e["default"] else f"({e['severity']})", e["summary"]),
    "packs": lambda e: (str(e.get("id") or e.get("name")), str(e.get("market")), str(e.get("reviewed")), str(e.get("title"))),
    "platforms": lambda e: (e["name"], e["title"], _most(e)),
    "formats": lambda e: (e["name"], e["summary"]),
}
