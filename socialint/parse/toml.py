"""TOML to Values with places (TOML 1.0). `tomllib` is the authority; a small scanner adds the places.

Used for front matter, for the configuration and for packs: errors in all of
them point at the very key.
"""

from __future__ import annotations

from typing import Any

from socialint.model import Span, Text, Value
from socialint.parse.scalars import scalar_map
from socialint.pattern import pattern

_KEY = pattern(r"""[ \t]*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[A-Za-z0-9_-]+)[ \t]*""")
_BLANK = pattern(r"(?:[ \t\r\n]+|#[^\n]*)*")
_SCALAR = pattern(r"[^,\]}#\n]*")
#: What stands twice, in the library's words: a key, a table, and what another key or table has closed.
_TWICE = ("cannot overwrite", "cannot declare", "duplicate inline", "cannot mutate", "cannot redefine")
_POINT = pattern(r" ?\(at (?:line (\d+), column (\d+)|end of document)\)$")

#: Deeper nesting is refused: nobody writes it, and every later walk may then recurse.
MAX_DEPTH = 50


class TomlError(ValueError):
    """The text is not TOML. `offset` says where, in code points of the whole file."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


def parse_toml(text: str, start: int = 0, end: int | None = None) -> Value:
    """The table that `text[start:end]` holds, with places in `text`.

    Strings are str, booleans bool, numbers int or float, dates and times str
    (ISO 8601). Raises TomlError with the offset of the first fault.
    """
    import tomllib

    end = len(text) if end is None else end
    body = text[start:end]
    try:
        data = tomllib.loads(body)
    except tomllib.TOMLDecodeError as error:
        from socialint.parse.slips import how_to_mend

        said = str(error)
        match = _POINT.search(said)
        offset = len(body.rstrip())
        if match and match[1]:
            lines = body.replace("\r\n", " \n").split("\n")
            offset = sum(len(line) + 1 for line in lines[: int(match[1]) - 1]) + int(match[2]) - 1
        message = _POINT.sub("", said)
        message = message[:1].lower() + message[1:]
        message, offset = how_to_mend(message, body, offset) or message, start + min(offset, len(body))
        if message.startswith(_TWICE):
            place = _Scanner(text, start, end).statement(offset)
            key = message.partition("table key ")[2] or text[place.start : place.end]
            single = f"\n{body}".find(f"\n{key[1:-1]}") if key.startswith("[[") else -1
            if single >= 0:
                message, offset = f"one pair of brackets, and elsewhere two: write {key[:60]} each time", start + single
            else:
                message, offset = f"{key[:60]} stands twice: keep one of them", place.start
        raise TomlError(message, offset) from None
    except RecursionError:
        raise TomlError("nested too deeply", start) from None
    root = Value(_wrapped(data, Span(start, end)), Span(start, end))
    _Scanner(text, start, end).place(root)
    return root


def _wrapped(data: Any, span: Span, depth: int = 0) -> Any:
    """Plain data as Values that all stand at `span`: where the scanner finds no better place, it stays."""
    if depth > MAX_DEPTH:
        raise TomlError(f"nested deeper than {MAX_DEPTH} levels", span.start)
    if isinstance(data, dict):
        return {key: Value(_wrapped(value, span, depth + 1), span) for key, value in data.items()}
    if isinstance(data, list):
        return [Value(_wrapped(value, span, depth + 1), span) for value in data]
    return data if isinstance(data, (str, bool, int, float)) else data.isoformat()


class _Scanner:
    """Walks the lines of a valid TOML text and gives the Values of the tree their places."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.at = start
        self.end = end

    def blanks(self) -> None:
        match = _BLANK.match(self.text, self.at, self.end)
        assert match
        self.at = match.end()

    def place(self, root: Value) -> None:
        table: Value | None = root
        counts: dict[tuple[str | int, ...], int] = {}  # of each list of tables, the number of its last one
        while True:
            self.blanks()
            if self.at >= self.end:
                return
            if self.text[self.at] == "[":
                start, many = self.at, self.text.startswith("[[", self.at)
                self.at += 2 if many else 1
                keys = self.keys()
                if not keys:
                    return
                self.at += 2 if many else 1
                header = Span(start, self.at)
                path: tuple[str | int, ...] = ()
                table = root
                for number, key in enumerate(keys, 1):
                    path = (*path, key)
                    table = table.get(key) if table is not None else None
                    if table is not None and table.key_span is None:  # one that only headers of others name
                        table.key_span = table.span = header
                    if table is not None and isinstance(table.data, list):
                        last = many and number == len(keys)
                        index = counts[path] = max(counts.get(path, -1) + last, 0)
                        if last and index == 0:  # the list stands where its first table does
                            table.key_span = table.span = header
                        table = table.data[index] if index < len(table.data) else None
                        path = (*path, index)  # tables inside count anew
                if table is not None:
                    table.key_span = table.span = header
            elif not self.pair(table):
                return

    def statement(self, offset: int) -> Span:
        """The key or the header of the statement that an offset is in, or stands right behind."""
        while True:
            self.blanks()
            start = self.at
            if self.text.startswith("[", start):
                marks = 2 if self.text.startswith("[[", start) else 1
                self.at += marks
                self.keys()
                self.at += marks
                head = Span(start, self.at)
            else:
                head = Span(start, start + len(self.text[start : self.text.find("=", start)].rstrip()))
                if not self.pair(None):
                    return head
            if self.at >= offset:
                return head

    def keys(self) -> list[str]:
        """A dotted key; none where the scanner no longer understands (tomllib did)."""
        found: list[str] = []
        while match := _KEY.match(self.text, self.at, self.end):
            found.append(_unquoted(match[1]))
            self.at = match.end()
            if self.text[self.at : self.at + 1] != ".":
                return found
            self.at += 1
        return []

    def pair(self, table: Value | None) -> bool:
        """One `key = value`; False where the scanner no longer understands."""
        start = self.at
        keys = self.keys()
        if not keys or self.text[self.at : self.at + 1] != "=":
            return False
        end = start + len(self.text[start : self.at].rstrip(" \t"))
        self.at += 1
        target = table
        for key in keys:
            target = target.get(key) if target is not None else None
            if target is not None and target.key_span is None:  # a table that nothing but its fields names
                target.key_span = target.span = Span(start, end)
        if target is not None:
            target.key_span = Span(start, end)
        return self.value(target)

    def value(self, target: Value | None) -> bool:
        text = self.text
        self.blanks()
        start = self.at
        char = text[start : start + 1]
        if char in "\"'" and char:
            long = text[start : start + 3] == char * 3
            close = _closing(text, start, char * 3 if long else char)
            if close < 0:
                return False
            self.at = close
            if target and isinstance(target.data, str):
                width = 3 if long else 1
                low, value = start + width, target.data
                if long:  # a line end right behind the quotes is none of the text
                    low += 2 if text.startswith("\r\n", low) else text.startswith("\n", low)
                raw = text[low : close - width]
                style = '"' if char == '"' else ""
                target.text = Text(value, lambda: scalar_map(raw, value, style, low))
        elif char in "[{" and char:
            close_mark = "]" if char == "[" else "}"
            self.at += 1
            index = 0
            while True:
                self.blanks()
                if text[self.at : self.at + 1] == close_mark:
                    self.at += 1
                    break
                if char == "[":
                    items = target.data if target and isinstance(target.data, list) else []
                    if not self.value(items[index] if index < len(items) else None):
                        return False
                    index += 1
                elif not self.pair(target):
                    return False
                self.blanks()
                if text[self.at : self.at + 1] == ",":
                    self.at += 1
                elif text[self.at : self.at + 1] != close_mark:
                    return False
        else:
            match = _SCALAR.match(text, start, self.end)
            assert match
            self.at = max(start + len(match[0].rstrip()), start + 1)
        if target:
            target.span = Span(start, self.at)
        return True


def _unquoted(key: str) -> str:
    if key.startswith("'"):
        return key[1:-1]
    if key.startswith('"'):
        import tomllib

        return next(iter(tomllib.loads(f"{key}=0")))
    return key


def _closing(text: str, start: int, quote: str) -> int:
    """The offset behind the closing quote of a string that starts at `start`."""
    at = start + len(quote)
    while True:
        at = text.find(quote, at)
        if at < 0:
            return -1
        slashes = at - 1
        while text[slashes] == "\\" and slashes >= start + len(quote):
            slashes -= 1
        if quote[0] == "'" or (at - 1 - slashes) % 2 == 0:
            at += len(quote)
            while len(quote) == 3 and text[at : at + 1] == quote[0]:  # up to two quotes may stand before the closing ones
                at += 1
            return at
        at += 1
