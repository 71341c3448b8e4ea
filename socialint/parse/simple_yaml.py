"""The front matter that nearly everybody writes, read without a YAML library.

Importing PyYAML costs more than everything else that a hook does with one post.
So the plainest subset is read here: names with one-line values, lists in
brackets or with dashes, lists of small mappings. Whatever is only a little
unusual gives None, and PyYAML, the authority, reads it; a test holds both
against each other on arbitrary text.
"""

from __future__ import annotations

from typing import Any

from socialint.model import SourceMap, Span, Text, Value
from socialint.pattern import pattern

_NAME = "[A-Za-z_][A-Za-z0-9_-]*"
_MEMBER = pattern(rf"({_NAME}):(?: +(.*))?")
_ITEM = pattern(r"( *)- (?=[^ ])(.*)")
_QUOTED = pattern(r"\"[^\"\\]*\"|'[^']*'")
#: A plain scalar (YAML 1.2.2, 7.3.3) on one line: no indicator first, no ": " and no " #" inside.
_PLAIN = pattern(r"[^ \-?:,\[\]{}#&*!|>'\"%@`](?:[^ :#]|:(?=[^ ])|(?<=[^ ])#| +(?=[^ #]))*")
_IN_BRACKETS = pattern(r" *(\"[^\"\\]*\"|'[^']*'|[^ \-?:,\[\]{}#&*!|>'\"%@`](?:[^ :,\[\]{}#]| +(?=[^ :,\[\]{}#]))*) *(,|\])")
_NULL = frozenset({"~", "null", "Null", "NULL"})


def read_simple(text: str, start: int, end: int) -> tuple[Value, list[tuple[str, Span]]] | None:
    """The mapping of `text[start:end]` with places in `text`, and its repeated keys; None where it is not that simple."""
    lines: list[tuple[int, str]] = []
    at = start
    for line in text[start:end].split("\n"):
        content = line.removesuffix("\r")
        if not content.isprintable():
            return None
        lines.append((at, content.rstrip(" ")))
        at += len(line) + 1
    return _Reader(text, lines).mapping()


class _Reader:
    def __init__(self, text: str, lines: list[tuple[int, str]]) -> None:
        self.text = text
        self.lines = lines
        self.row = 0
        self.duplicates: list[tuple[str, Span]] = []

    def mapping(self) -> tuple[Value, list[tuple[str, Span]]] | None:
        members: dict[str, Value] = {}
        while self.row < len(self.lines):
            at, line = self.lines[self.row]
            if not line or line.startswith("#"):
                self.row += 1
            elif not self.member(members, at, line):
                return None
        if not members:
            return None
        values = list(members.values())
        return Value(members, _around(values)), self.duplicates

    def member(self, members: dict[str, Value], at: int, line: str) -> bool:
        """One `name: value` at an offset, with what belongs to it in the lines below; False where it is not simple."""
        match = _MEMBER.fullmatch(line)
        if not match:
            return False
        self.row += 1
        name, written = match.groups()
        value = self.scalar_or_list(written, at + match.start(2)) if written else self.dashes()
        if value is None or name in members:
            return False
        value.key_span = Span(at, at + len(name))
        members[name] = value
        return True

    def dashes(self) -> Value | None:
        """The list with dashes that begins in this line."""
        items: list[Value] = []
        indent = start = -1
        while self.row < len(self.lines):
            at, line = self.lines[self.row]
            match = _ITEM.fullmatch(line)
            if not match or (items and len(match[1]) != indent):
                break
            if not items:
                indent, start = len(match[1]), at + len(match[1])
            self.row += 1
            item = self.item(at + match.start(2), match[2], indent + 2)
            if item is None:
                return None
            items.append(item)
        if not items or indent == 0:
            return None
        return Value(items, Span(start, items[-1].span.end))

    def item(self, at: int, written: str, indent: int) -> Value | None:
        """What stands behind a dash: a value, or a mapping that goes on in the lines below."""
        if not _MEMBER.fullmatch(written):
            return self.scalar_or_list(written, at)
        members: dict[str, Value] = {}
        self.row -= 1  # `member` steps over the line of the dash
        while self.member_of_item(members, at, written):
            if self.row == len(self.lines):
                break
            low, line = self.lines[self.row]
            if not line.startswith(" " * indent) or line[indent : indent + 1] in ("", " ", "-"):
                break
            at, written = low + indent, line[indent:]
        else:
            return None
        return Value(members, _around(list(members.values())))

    def member_of_item(self, members: dict[str, Value], at: int, written: str) -> bool:
        """Like `member`, without lists below it."""
        match = _MEMBER.fullmatch(written)
        return bool(match and match[2]) and self.member(members, at, written)

    def scalar_or_list(self, written: str, at: int) -> Value | None:
        if written.startswith("["):
            return self.brackets(written, at)
        return _scalar(written, at) if _QUOTED.fullmatch(written) or _PLAIN.fullmatch(written) else None

    def brackets(self, written: str, at: int) -> Value | None:
        items: list[Value] = []
        low = 1
        while match := _IN_BRACKETS.match(written, low):
            items.append(_scalar(match[1], at + match.start(1)))
            low = match.end()
            if match[2] == "]":
                return Value(items, Span(at, at + low)) if low == len(written) else None
        return None


def _scalar(written: str, at: int) -> Value:
    span = Span(at, at + len(written))
    data: Any = written
    if written[0] in "\"'":
        data, at = written[1:-1], at + 1
    elif written in _NULL:
        return Value(None, span)
    return Value(data, span, Text(data, lambda: SourceMap.identity(len(data), at)))


def _around(values: list[Value]) -> Span:
    """From the first key to the end of the last value."""
    first = values[0].key_span or values[0].span
    return Span(first.start, values[-1].span.end)
