"""JSON to Values with places (RFC 8259).

The standard library reads what is well formed. Where a value stands, and what is wrong with one that is not, an own scanner on
the library's string scanner tells when somebody asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from json.decoder import JSONDecodeError, JSONDecoder, scanstring  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from socialint.model import Segment, SourceMap, Span, Text, Value
from socialint.parse.window import Window
from socialint.pattern import pattern
from socialint.read import Parted
from socialint.source import Source

#: Deeper nesting is refused: no content file has it, and every later walk may then recurse.
MAX_DEPTH = 200
#: Longer integers are numbers with a fraction: Python reads no more digits than these (`sys.int_info`).
_MOST_DIGITS = 4300

_BLANK = pattern(r"[ \t\n\r]*")
#: A string without escapes, which nearly all are.
_PLAIN = pattern(r'"([^"\\\x00-\x1f]*)"')
#: What stands behind a member and an item.
_BEHIND = {end: pattern(rf"[ \t\n\r]*([,\{end}])[ \t\n\r]*") for end in "}]"}
_NUMBER = pattern(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_ESCAPE = pattern(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.DOTALL)
#: What tells where a value ends that is not well formed. A string ends with its line at the latest.
_TOKEN = pattern(r'"(?:[^"\\\r\n]|\\.)*"?|[\[\]{},]')
#: In what is well formed: a name or text, a bracket, or another value.
_VALUE = pattern(r'"(?:[^"\\]|\\.)*"|[\[\]{}]|[^\s"\[\]{},:]+')
_CONSTANTS = {"true": True, "false": False, "null": None}


class JsonError(ValueError):
    """The text is not JSON. `offset` says where, in code points."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def json_value(text: str, start: int, end: int, duplicates: list[tuple[str, Span]]) -> Value:
    """The one value that stands in `text[start:end]`, a line of JSON Lines or a script's content. Raises JsonError."""
    begin = _begin(text, start)
    reader = _reader()
    before = begin if end < len(text) else 0  # what stands behind the end must not be read: brackets may never close
    read = reader.read(text[before:end], begin - before) if begin < end else None
    if read is None:
        value, at = _Scanner(text, duplicates, end).value(begin, 0)
        if at > end:
            raise JsonError("the value does not end where it must", end)
    else:
        value, at = read[0], before + read[1]
        value.read.move(text, begin)
        if reader.repeats:
            _Scanner(text, duplicates, end).value(begin, 0)
    at = blanks(text, at)
    if at < end:
        raise JsonError("more text after the end of the value", at)
    return value


class Item(NamedTuple):
    """An item of a list: where it stands, and its value, or what is wrong with it.

    `duplicates`: its members that others of the same name overwrite or repeat.
    """

    source: Source
    value: Value | JsonError
    duplicates: list[tuple[str, Span]]


def iter_json(source: Source, start: int = 0, closing: str = "") -> Iterator[Item]:
    """The items of a list one after the other, or the one value that is no list: an archive is never in memory as a whole.

    Reading begins at `start`; one `closing` may follow a list. An item that is not well formed spoils no other.
    """
    if not isinstance(source, Parted) and not source.text.startswith("[", _begin(source.text, start)):
        yield _alone(source, start)  # nearly always
        return
    window = Window(source, start)
    window.skip(_BLANK)
    if not window.text.startswith("[", window.at):
        yield _alone(source, start)
        return
    window.at += 1
    window.skip(_BLANK)
    reader = _reader()
    more = not window.text.startswith("]", window.at)
    while more:
        item = _item(reader, window)
        yield item
        window.skip(_BLANK)
        sign = window.text[window.at : window.at + 1]
        more = sign == ","
        if more:
            window.at += 1
            window.skip(_BLANK)
            if window.text.startswith("]", window.at):
                yield _fault(window, 'a comma stands before the "]"')
                more = False
        elif sign != "]":
            if sign or not isinstance(item.value, JsonError):
                yield _fault(window, '"," or "]" is missing')
            if sign not in ("{", "["):  # else the comma may be all that is missing
                return
            more = True
    window.at += 1
    window.skip(_BLANK)
    if closing and window.text.startswith(closing, window.at):
        window.at += len(closing)
        window.skip(_BLANK)
    if window.at < len(window.text):
        yield _fault(window, "more text after the end of the value")


def _alone(source: Source, start: int) -> Item:
    """The one value of a text."""
    duplicates: list[tuple[str, Span]] = []
    try:
        return Item(source, json_value(source.text, start, len(source.text), duplicates), duplicates)
    except JsonError as error:
        return Item(source, error, [])


def _item(reader: _Reader, window: Window) -> Item:
    """The item that begins where the window stands, which then stands behind it."""
    read = end = None
    while end is None or (end == len(window.text) and window.grow()):
        read = reader.read(window.text, window.at, 1)
        end = read[1] if read is not None else _end_of(window.text, window.at)
    source, at = window.cut(end)
    duplicates: list[tuple[str, Span]] = []
    if read is not None:
        read[0].read.move(source.text, at)
        if not reader.repeats:
            return Item(source, read[0], duplicates)
    try:
        value, _ = _Scanner(source.text, duplicates).value(at, 1)
    except JsonError as error:
        return Item(source, error, [])
    return Item(source, value, duplicates)


def _fault(window: Window, message: str) -> Item:
    """What is wrong where the window stands."""
    at = window.at
    source, start = window.cut(min(at + 1, len(window.text)))
    window.at = at
    return Item(source, JsonError(message, start), [])


def _end_of(text: str, at: int) -> int:
    """Where a value ends that is not well formed: its brackets decide, and the comma behind it."""
    depth = 0
    for token in _TOKEN.finditer(text, at):
        sign = token[0]
        if sign in "{[":
            depth += 1
        elif sign in "}]":
            depth -= 1
            if depth == 0:
                return token.end()
        if depth <= 0 and sign in ",}]":
            return token.start()
    return len(text)


# -- well-formed values ---------------------------------------------------------


class _Read:
    """What was read at `start` of a text: one value, and where everything in it stands when somebody asks."""

    __slots__ = ("repeats", "root", "start", "text")

    root: _Late

    def __init__(self, text: str, start: int) -> None:
        self.repeats = False  # a name stands twice in one of its objects
        self.move(text, start)

    def move(self, text: str, start: int) -> None:
        """The same value, in another text."""
        self.text = text
        self.start = start

    def place(self, asking: _Late) -> tuple[Span, Span | None]:
        """Tells every value its places; those of the one that asks."""
        if self.repeats:
            self._place_by_name()
        else:
            _place(self.root, _VALUE.finditer(self.text, self.start), None)
        assert asking.places is not None
        return asking.places

    def _place_by_name(self) -> None:
        """The same where of members of one name only the last is there."""
        placed, _ = _Scanner(self.text, []).value(self.start, 0)
        waiting: list[tuple[_Late, Value]] = [(self.root, placed)]
        while waiting:
            value, found = waiting.pop()
            value.places = found.span, found.key_span
            if isinstance(value.data, dict):
                waiting += [(member, found.data[key]) for key, member in value.data.items()]
            elif isinstance(value.data, list):
                waiting += zip(value.data, found.data, strict=True)


def _place(value: _Late, tokens: Iterator[re.Match[str]], key: Span | None) -> None:
    """Tells a value and those in it their places, from the names, texts, other values and brackets of its text in their order."""
    start, end = next(tokens).span()
    if value.data.__class__ is dict:
        for member in value.data.values():
            _place(member, tokens, Span(*next(tokens).span()))
        end = next(tokens).end()
    elif value.data.__class__ is list:
        for item in value.data:
            _place(item, tokens, None)
        end = next(tokens).end()
    value.places = Span(start, end), key


class _Late(Value):
    """A value whose places are looked for when somebody asks: of most nobody does."""

    __slots__ = ("_text", "places", "read")

    def __init__(self, data: Any, read: _Read) -> None:
        self.data = data
        self.read = read
        self._text: Text | None = None
        self.places: tuple[Span, Span | None] | None = None

    @property
    def span(self) -> Span:  # type: ignore[override]
        return (self.places or self.read.place(self))[0]

    @property
    def key_span(self) -> Span | None:  # type: ignore[override]
        return (self.places or self.read.place(self))[1]

    @property
    def text(self) -> Text | None:  # type: ignore[override]
        if self._text is None and isinstance(self.data, str):
            self._text = Text(self.data, lambda: string_map(self.read.text, *self.span))
        return self._text


class _Reader:
    """Reads well-formed values one after the other with the parser of the standard library."""

    _now: _Read  # what is being read

    def __init__(self) -> None:
        self.repeats = False  # a name stands twice in an object of the last value
        self._scan = JSONDecoder(object_pairs_hook=self._object, parse_constant=_refused).scan_once  # type: ignore[attr-defined]

    def read(self, text: str, at: int, depth: int = 0) -> tuple[_Late, int] | None:
        """The value that begins at `at`, and where it ends; None where none does that is well formed and not too deep."""
        self.repeats = False
        self._now = read = _Read(text, at)
        try:
            data, end = self._scan(text, at)
            read.root = self._late(data)
        except (StopIteration, ValueError, RecursionError):
            return None
        finally:
            del self._now
        if text.count("{", at, end) + text.count("[", at, end) > MAX_DEPTH - depth and _deep(read.root, depth):
            return None
        return read.root, end

    def _object(self, members: list[tuple[str, Any]]) -> _Late:
        read = self._now
        made = {
            key: data if data.__class__ is _Late else _Late(data, read) if data.__class__ is not list else self._late(data)
            for key, data in members
        }
        if len(made) < len(members):
            self.repeats = read.repeats = True
        return _Late(made, read)

    def _late(self, data: Any) -> _Late:
        if data.__class__ is _Late:
            return data
        return _Late([self._late(item) for item in data] if data.__class__ is list else data, self._now)


@cache
def _reader() -> _Reader:
    """The one that all use: to make it costs more than to read a post."""
    return _Reader()


def _refused(word: str) -> Any:
    raise ValueError(word)  # NaN, Infinity


def _deep(root: Value, depth: int) -> bool:
    waiting = [(root, depth)]
    while waiting:
        value, depth = waiting.pop()
        if isinstance(value.data, (dict, list)):
            if depth >= MAX_DEPTH:
                return True
            waiting += [(part, depth + 1) for part in (value.data.values() if isinstance(value.data, dict) else value.data)]
    return False


# -- places and faults ------------------------------------------------------------


def blanks(text: str, at: int) -> int:
    """Where the blanks end that begin at `at`."""
    if text[at : at + 1] > " ":  # no blank, which is what stands in most places
        return at
    match = _BLANK.match(text, at)
    assert match
    return match.end()


def _begin(text: str, start: int) -> int:
    """Where a value may begin at `start` or behind it."""
    return blanks(text, 1 if start == 0 and text.startswith("\ufeff") else start)


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


#: What people write out of habit where a name or value should begin, by its first sign.
_HABITS = {
    "'": "texts and names stand in double quotes",
    "/": "JSON has no comments",
    "#": "JSON has no comments",
    "}": 'a comma stands before the "}"',
}


class _Scanner:
    def __init__(self, text: str, duplicates: list[tuple[str, Span]], end: int | None = None) -> None:
        self.text = text
        self.end = len(text) if end is None else end  # no value begins here or behind
        self.duplicates = duplicates

    def blanks(self, at: int) -> int:
        return blanks(self.text, at)

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
            raise JsonError(
                "a value is missing" if char in ("", ",", "}", "]") else _HABITS.get(char, "this is no JSON value"), at
            )
        written = match[0]
        number: Any
        whole = not match[1] and not match[2] and len(written) <= _MOST_DIGITS
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
            broken = self.text[error.pos : error.pos + 1] in ("\r", "\n")
            raise JsonError("a line ends within a text: write \\n" if broken else said, min(error.pos, len(self.text))) from None
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
            raise JsonError(_HABITS.get(self.text[at : at + 1], "a name in double quotes is missing"), at)
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
            key, value, at = self.member(at, depth)
            if key in members and value.key_span is not None:
                self.duplicates.append((key, value.key_span))
            members[key] = value
            at, ended = self.behind(at, "}")
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
            if text[at : at + 1] == "]":
                raise JsonError('a comma stands before the "]"', at)
