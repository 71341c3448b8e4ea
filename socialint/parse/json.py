"""JSON to Values with places: an own scanner on the standard library's string scanner (RFC 8259)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from socialint.model import Segment, SourceMap, Span, Text, Value
from socialint.pattern import pattern

#: Deeper nesting is refused: no content file has it, and every later walk may then recurse.
MAX_DEPTH = 200

_BLANK = pattern(r"[ \t\n\r]*")
#: A string without escapes, which nearly all are; and a member whose name and value are such, and the comma.
_PLAIN = pattern(r'"([^"\\\x00-\x1f]*)"')
_MEMBER = pattern(r'"([^"\\\x00-\x1f]*)"[ \t\n\r]*:[ \t\n\r]*"([^"\\\x00-\x1f]*)"[ \t\n\r]*,[ \t\n\r]*')
#: What stands behind a member and an item.
_BEHIND = {end: pattern(rf"[ \t\n\r]*([,\{end}])[ \t\n\r]*") for end in "}]"}
_NUMBER = pattern(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_ESCAPE = pattern(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.DOTALL)
_CONSTANTS = {"true": True, "false": False, "null": None}


class JsonError(ValueError):
    """The text is not JSON. `offset` says where, in code points."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


class Parsed(NamedTuple):
    """The root value, and the key of every member that another of the same name overwrites or repeats."""

    root: Value
    duplicates: list[tuple[str, Span]]


def parse_json(text: str) -> Parsed:
    """Reads a JSON text; a byte order mark before it is allowed.

    Raises JsonError with the offset of the first fault, also for nesting deeper than MAX_DEPTH.
    """
    scanner = _Scanner(text)
    at = scanner.blanks(1 if text.startswith("\ufeff") else 0)
    root, at = scanner.value(at, 0)
    at = scanner.blanks(at)
    if at < len(text):
        raise JsonError("more text after the end of the value", at)
    return Parsed(root, scanner.duplicates)


def iter_json(text: str, duplicates: list[tuple[str, Span]], start: int = 0, closing: str = "") -> Iterator[Value]:
    """The items of a list one after the other, or the one value that is no list: an archive is never in memory as a whole.

    Reading begins at `start`; one `closing` may follow a list. What `parse_json` calls duplicates goes into the list. Raises
    JsonError like `parse_json`, after the items that stand before the fault.
    """
    scanner = _Scanner(text)
    scanner.duplicates = duplicates
    at = scanner.blanks(1 if start == 0 and text.startswith("\ufeff") else start)
    if text[at : at + 1] != "[":
        root, twice = parse_json(text)
        duplicates += twice
        yield root
        return
    at = scanner.blanks(at + 1)
    closed = text[at : at + 1] == "]"
    while not closed:
        value, at = scanner.value(at, 1)
        yield value
        at = scanner.blanks(at)
        closed = text[at : at + 1] == "]"
        if not closed and text[at : at + 1] != ",":
            raise JsonError('"," or "]" is missing', at)
        if not closed:
            at = scanner.blanks(at + 1)
    at += 1
    at = scanner.blanks(at)
    if closing and text.startswith(closing, at):
        at = scanner.blanks(at + len(closing))
    if at < len(text):
        raise JsonError("more text after the end of the value", at)


def json_value(text: str, start: int, end: int, duplicates: list[tuple[str, Span]]) -> Value:
    """The one value that stands in `text[start:end]`, a line of JSON Lines or a script's content. Raises JsonError."""
    scanner = _Scanner(text)
    scanner.end, scanner.duplicates = end, duplicates
    value, at = scanner.value(scanner.blanks(1 if start == 0 and text.startswith("\ufeff") else start), 0)
    if at > end:
        raise JsonError("the value does not end where it must", end)
    at = scanner.blanks(at)
    if at < end:
        raise JsonError("more text after the end of the value", at)
    return value


def string_map(text: str, start: int, end: int) -> SourceMap:
    """The map of the string literal `text[start:end]` (with its quotes): escapes as wholes, the rest one for one."""
    segments: list[Segment] = []
    at, out = start + 1, 0
    for match in _ESCAPE.finditer(text, start + 1, end - 1):
        low, high = match.span()
        if low > at:
            segments.append(Segment(out, out + low - at, at, low))
            out += low - at
        segments.append(Segment(out, out + 1, low, high))
        out += 1
        at = high
    if at < end - 1 or not segments:
        segments.append(Segment(out, out + end - 1 - at, at, end - 1))
    return SourceMap(segments)


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.end = len(text)  # no value begins here or behind
        self.duplicates: list[tuple[str, Span]] = []
        self.blank = _BLANK.match

    def blanks(self, at: int) -> int:
        if self.text[at : at + 1] > " ":  # no blank, which is what stands in most places
            return at
        match = self.blank(self.text, at)
        assert match
        return match.end()

    def value(self, at: int, depth: int) -> tuple[Value, int]:
        if at >= self.end:
            raise JsonError("a value is missing", self.end)
        text = self.text
        char = text[at : at + 1]
        if char == '"':
            return self.string(at)
        if char in ("{", "["):
            if depth >= MAX_DEPTH:
                raise JsonError(f"nested deeper than {MAX_DEPTH} levels", at)
            return self.object(at, depth + 1) if char == "{" else self.array(at, depth + 1)
        for word, data in _CONSTANTS.items():
            if text.startswith(word, at):
                return Value(data, Span(at, at + len(word))), at + len(word)
        match = _NUMBER.match(text, at)
        if not match:
            raise JsonError("a value is missing" if char in ("", ",", "}", "]") else "this is no JSON value", at)
        written = match[0]
        number: Any
        whole = not match[1] and not match[2] and len(written) < 1000  # Python refuses to read thousands of digits as an int
        number = int(written) if whole else float(written)
        return Value(number, Span(at, match.end())), match.end()

    def literal(self, at: int) -> tuple[str, int]:
        plain = _PLAIN.match(self.text, at)
        if plain:
            return plain[1], plain.end()
        try:
            decoded, end = scanstring(self.text, at + 1, True)
        except JSONDecodeError as error:
            said = error.msg[:1].lower() + error.msg[1:].removesuffix(" at").removesuffix(" starting")
            raise JsonError(said, min(error.pos, len(self.text))) from None
        return decoded, end

    def string(self, at: int) -> tuple[Value, int]:
        decoded, end = self.literal(at)
        return Value(decoded, Span(at, end), self.placed(decoded, at, end)), end

    def placed(self, decoded: str, at: int, end: int) -> Text:
        """The Text of the literal `[at, end)`, with its quotes."""
        return Text(decoded, lambda: string_map(self.text, at, end))

    def member(self, at: int, depth: int) -> tuple[str, Value, int]:
        """A member's name, its value, and where that ends."""
        if self.text[at : at + 1] != '"':
            raise JsonError("a name in double quotes is missing", at)
        name, end = self.literal(at)
        colon = self.blanks(end)
        if self.text[colon : colon + 1] != ":":
            raise JsonError('":" is missing after the name', colon)
        value, behind = self.value(self.blanks(colon + 1), depth)
        value.key_span = Span(at, end)
        return name, value, behind

    def behind(self, at: int, end: str) -> tuple[int, bool]:
        """Where the next member or item begins; or where the object or list ends, and True."""
        found = _BEHIND[end].match(self.text, at)
        if not found:
            raise JsonError(f'"," or "{end}" is missing', self.blanks(at))
        return (found.end(), False) if found[1] == "," else (found.end(1), True)

    def object(self, at: int, depth: int) -> tuple[Value, int]:
        text, start = self.text, at
        members: dict[str, Value] = {}
        at = self.blanks(at + 1)
        if text[at : at + 1] == "}":
            return Value(members, Span(start, at + 1)), at + 1
        while True:
            plain = _MEMBER.match(text, at)
            if plain and plain.start(2) <= self.end:
                low, high = plain.start(2) - 1, plain.end(2) + 1
                value = Value(plain[2], Span(low, high), self.placed(plain[2], low, high), Span(at, plain.end(1) + 1))
                key, at = plain[1], high
            else:
                plain = None
                key, value, at = self.member(at, depth)
            if key in members and value.key_span is not None:
                self.duplicates.append((key, value.key_span))
            members[key] = value
            at, ended = self.behind(at, "}") if plain is None else (plain.end(), False)
            if ended:
                return Value(members, Span(start, at)), at

    def array(self, at: int, depth: int) -> tuple[Value, int]:
        text, start = self.text, at
        items: list[Value] = []
        at = self.blanks(at + 1)
        if text[at : at + 1] == "]":
            return Value(items, Span(start, at + 1)), at + 1
        while True:
            value, at = self.value(at, depth)
            items.append(value)
            at, ended = self.behind(at, "]")
            if ended:
                return Value(items, Span(start, at)), at
