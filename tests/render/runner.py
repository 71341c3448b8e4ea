"""How the runner of GitHub Actions finds commands in a line of a log (its `ActionCommand.cs`, 2026-08), in a few lines.

It compares strings by culture, so that characters which a collation skips may
stand anywhere within the signs; here every character that is drawn in no cell
is taken for such a one.
"""

from __future__ import annotations

from typing import NamedTuple
from unicodedata import category

NAMES = {
    "add-mask", "add-matcher", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state",
    "set-output", "stop-commands", "warning",
}  # fmt: skip


class Command(NamedTuple):
    name: str
    properties: dict[str, str]
    data: str


def lines(log: str) -> list[str]:
    """A log as .NET reads lines: LF, CR LF and CR end one."""
    return log.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def command(line: str) -> Command | None:
    line = "".join(char for char in line if category(char) not in ("Cc", "Cf", "Mn", "Me", "Cn") or char in "\t\n")
    return _current(line.lstrip()) or _old(line)


def _current(line: str) -> Command | None:
    if not line.startswith("::") or (end := line.find("::", 2)) < 0:
        return None
    name, _, rest = line[2:end].partition(" ")
    if name not in NAMES:
        return None
    properties = {}
    for pair in filter(None, rest.strip().split(",")):
        key, _, value = pair.partition("=")
        if key and value:
            properties[key] = _unescape(value, "%0D\r", "%0A\n", "%3A:", "%2C,", "%25%")
    return Command(name, properties, _unescape(line[end + 2 :], "%0D\r", "%0A\n", "%25%"))


def _old(line: str) -> Command | None:
    start = line.find("##[")
    end = line.find("]", start)
    if start < 0 or end < 0:
        return None
    name = line[start + 3 : end].partition(" ")[0]
    return Command(name, {}, line[end + 1 :]) if name in NAMES else None


def _unescape(text: str, *pairs: str) -> str:
    for pair in pairs:
        text = text.replace(pair[:3], pair[3])
    return text
