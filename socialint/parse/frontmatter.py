"""Front matter: a YAML (`---`) or TOML (`+++`) block at the very start of a Markdown file.

YAML scalars stay strings (so `NO` is Norway and `on` a word), null is None.
"""

from __future__ import annotations

import re
from typing import Any

from socialint.model import Span, Text, Value
from socialint.parse.scalars import scalar_map
from socialint.pattern import pattern
from socialint.record import Record

_OPENING = pattern(r"\ufeff?(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
_PROPERTIES = pattern(r"(?:(?:![^\s,\[\]{}]*|&[^\s,\[\]{}]+)\s+)+")
_LINE = pattern(r"[^\r\n]*(?:\r\n?|\n)")
_NULL = frozenset({"", "~", "null", "Null", "NULL"})

#: What authors of posts get wrong most, as the YAML library calls it, and as they would.
_SAID = {
    "mapping values are not allowed in this context": "a text with a colon and a blank in it wants quotes",
    "found character that cannot start any token": "a text that begins with this sign wants quotes",
    "found a tab character that violates indentation": "a tab stands where only blanks may",
    "found unexpected end of stream": "a quote is not closed",
    "did not find expected ',' or ']'": "a bracket is not closed, or a comma is missing",
    "could not find expected ':'": 'a line is no "name: value"',
    "did not find expected key": 'a line is no "name: value", or is indented in another way than those before',
}
#: A post that says where it goes, at the beginning of a block.
_PLATFORM = pattern(r"(?:[ \t]*[^\s][^\r\n]*(?:\r\n|\r|\n)){0,30}?platforms?[ \t]*[:=]")

#: Bounds that no content file reaches and a hostile one does (aliases that multiply, brackets without end).
MAX_LENGTH = 100_000
MAX_FILE = 1_000_000  # of a whole file of YAML
MAX_VALUES = 10_000  # or one for each code point
MAX_DEPTH = 50


class FrontMatterError(ValueError):
    """The block cannot be read. `offset` says where, in code points of the file."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset


class FrontMatter(Record):
    """The fields, where the text behind the block starts, and keys that stand twice."""

    root: Value
    end: int
    duplicates: list[tuple[str, Span]]


def read_front_matter(text: str) -> FrontMatter | None:
    """The front matter of a file, None where it has none (an unclosed `---` is a rule, not front matter).

    Raises FrontMatterError, also for a block without an end that names a platform: it was meant to be one.
    """
    if not _OPENING.match(text):
        return None
    start, body_end, end, fence = _extent(text)
    if end < 0:
        if _PLATFORM.match(text, start):
            raise FrontMatterError(f'the line "{fence}" that ends it is missing', 0)
        return None
    if body_end - start > MAX_LENGTH:
        raise FrontMatterError(f"front matter longer than {MAX_LENGTH} characters", start)
    if fence == "+++":
        from socialint.parse.toml import TomlError, parse_toml

        try:
            return FrontMatter(parse_toml(text, start, body_end), end, [])
        except TomlError as error:
            raise FrontMatterError(error.message, error.offset) from None
    from socialint.parse.simple_yaml import read_simple

    simple = read_simple(text, start, body_end)
    root, duplicates = simple or read_yaml(text, start, body_end, single=True)
    if root.data is None:
        root.data = {}
    if isinstance(root.data, str):
        return None  # a sentence between two rules
    if not isinstance(root.data, dict):
        raise FrontMatterError("front matter must be a list of names and values", start)
    return FrontMatter(root, end, duplicates)


def _extent(text: str) -> tuple[int, int, int, str]:
    """Start and end of the block's body, end of the block (-1: never closed), and its fence."""
    opening = _OPENING.match(text)
    assert opening
    fence = opening[1]
    close = re.compile(rf"(?<=[\r\n])(?:{re.escape(fence)}{'|[.]{3}' if fence == '---' else ''})[ \t]*(?:\r\n|\r|\n|\Z)")
    at = opening.end()
    match = close.search(text, at)
    return (at, match.start(), match.end(), fence) if match else (at, at, -1, fence)


def read_yaml(text: str, start: int, end: int, *, single: bool = False) -> tuple[Value, list[tuple[str, Span]]]:
    """The value of `text[start:end]`, and keys that stand twice. Several documents are one list, but where only one may stand.

    Raises FrontMatterError.
    """
    import yaml

    body = text[start:end]
    _refuse_depth(body, start)
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        nodes = [yaml.compose(body, loader)] if single else list(yaml.compose_all(body, loader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "this is no YAML")
        position = getattr(error, "position", 0)
        at = mark.index if mark is not None else position if isinstance(position, int) else 0
        context = getattr(error, "context_mark", None)
        if context is not None and at >= len(body.rstrip()):
            at = context.index  # what was never closed began there
        raise FrontMatterError(_SAID.get(problem, problem), start + min(at, len(body))) from None
    except RecursionError:
        raise FrontMatterError("nested too deeply", start) from None
    reader = _YamlReader(text, start, max(MAX_VALUES, len(body)))
    values = [reader.value(node, 0) for node in nodes if node is not None]
    root = values[0] if len(values) == 1 else Value(values or None, Span(start, end if values else start))
    return root, reader.duplicates


def _refuse_depth(body: str, start: int) -> None:
    """libyaml recurses on nesting: refuse before it does."""
    depth = 0
    for match in re.finditer(r"[\[{\]}]", body):
        depth += 1 if match[0] in "[{" else -1
        if depth > MAX_DEPTH:
            raise FrontMatterError(f"nested deeper than {MAX_DEPTH} levels", start + match.start())
    deep = re.search(rf"(?:[-?:][ \t]+){{{MAX_DEPTH}}}", body) or re.search(rf"^ {{{4 * MAX_DEPTH}}}", body, re.MULTILINE)
    if deep:
        raise FrontMatterError(f"nested deeper than {MAX_DEPTH} levels", start + deep.start())


class _YamlReader:
    def __init__(self, text: str, start: int, most: int) -> None:
        self.text = text
        self.start = start
        self.left = most
        self.duplicates: list[tuple[str, Span]] = []

    def span(self, node: Any, last: Value | None = None) -> Span:
        """A node without its tag and anchor. A block ends with the last thing in it, not where the next one starts."""
        low, high = node.start_mark.index + self.start, node.end_mark.index + self.start
        match = _PROPERTIES.match(self.text, low, high)
        low = match.end() if match else low
        if last is not None and not node.flow_style:
            high = max(low, last.span.end)
        while high > low and self.text[high - 1] in " \t\r\n":
            high -= 1
        return Span(low, high)

    def value(self, node: Any, depth: int) -> Value:
        self.left -= 1
        if self.left < 0 or depth > MAX_DEPTH:
            raise FrontMatterError("too many values (do aliases multiply them?)", node.start_mark.index + self.start)
        last: Value | None = None
        if node.id == "mapping":
            members: dict[str, Value] = {}
            for key_node, value_node in node.value:
                key = str(key_node.value) if key_node.id == "scalar" else ""
                last = self.value(value_node, depth + 1)
                last.key_span = self.span(key_node)
                if key in members:
                    self.duplicates.append((key, last.key_span))
                members[key] = last
            merged = members.pop("<<", None)  # what anchors elsewhere say for this one, too
            for part in merged.items() if merged is not None else ():
                members = {**part.data, **members} if isinstance(part.data, dict) else members
            return Value(members, self.span(node, last))
        if node.id == "sequence":
            items = [self.value(item, depth + 1) for item in node.value]
            return Value(items, self.span(node, items[-1] if items else None))
        return self.scalar(node, self.span(node))

    def scalar(self, node: Any, span: Span) -> Value:
        written, style = node.value, node.style or ""
        if style == "" and written in _NULL:
            return Value(None, span)
        low, high = span
        if style in ("'", '"'):
            low, high = low + 1, high - 1
        elif style in ("|", ">"):
            match = _LINE.match(self.text, low, high)
            low = match.end() if match else high
        raw = self.text[low:high]
        return Value(written, span, Text(written, lambda: scalar_map(raw, written, style, low)))
