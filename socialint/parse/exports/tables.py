"""Tables (CSV, RFC 4180) with which Buffer, Hootsuite and Publer schedule posts: one post in each row.

The names of the columns are data (`tables.toml`); the configuration may add more. A table of which nothing says that it
holds posts is no content.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from socialint.document import Document
from socialint.media import Alt, AltState, Media, kind_of
from socialint.model import Segment, SourceMap, Span, Text, Value
from socialint.parse.content import Settings
from socialint.parse.context import platform_name
from socialint.parse.exports._parts import WEB, alt, post
from socialint.pattern import pattern
from socialint.resources import data, schema
from socialint.source import Source

_QUOTE = pattern('""')
_PARTING = pattern(r"\|\|")
_WHEN = pattern(r"[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}[ T]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AaPp][Mm])?")
_LETTER = pattern(r"[^\W\d_]")
_ADDRESS = pattern(r"https?://[^\s,;|]+")
#: An address may hold commas; one parts two of them, or follows the last.
_LINK = pattern(rf"{WEB}[^\s|]*?(?=[,;]{{0,3}}(?![^\s|])|[,;]{WEB})", re.IGNORECASE)
_NAME = pattern(r"[^\s,;|]+")
_DELIMITERS = ",;\t"
_MEDIA = (".mp4", ".mov", ".webm", ".m4v", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".heic")
#: Columns that declare what our own form declares, and those of them that list words.
_DECLARED = ("platform", "lang", "markets", "industries", "audience", "goal", "paid", "product", "form", "account", "author",
             "approved_by", "campaign")  # fmt: skip
_LISTS = ("platform", "markets", "industries")
_PART = pattern(r"[^\s,;|](?:[^,;|]*[^\s,;|])?")


class Cell(NamedTuple):
    """A field of a row: its place with quotes, and where its text begins and ends."""

    span: Span
    start: int
    end: int
    quoted: bool


@cache
def _data() -> Mapping[str, Any]:
    return data(os.path.splitext(__file__)[0] + ".toml")


def rows(text: str, delimiter: str, at: int = 0) -> Iterator[list[Cell]]:
    """The rows of a table that have content. A quote that nothing closes reaches to the end."""
    row: list[Cell] = []
    length = len(text)
    find = pattern(f"[{delimiter}\r\n]").search
    while at < length:
        begin = at
        quoted = text[at] == '"'
        if quoted:
            end = at + 1
            while True:
                end = text.find('"', end)
                if end < 0:
                    end = length
                    break
                if text[end + 1 : end + 2] != '"':
                    break
                end += 2
            found = find(text, min(end + 1, length))
            at = found.start() if found else length
            row.append(Cell(Span(begin, at), begin + 1, min(end, length), True))
        else:
            found = find(text, at)
            at = found.start() if found else length
            row.append(Cell(Span(begin, at), begin, at, False))
        if at < length and text[at] == delimiter:
            at += 1
            if at < length and text[at] not in "\r\n":
                continue
            row.append(Cell(Span(at, at), at, at, False))
        if any(cell.end > cell.start for cell in row):
            yield row
        row = []
        at += 2 if text.startswith("\r\n", at) else 1


def _text(source: str, cell: Cell) -> Text:
    written = source[cell.start : cell.end]
    if not cell.quoted or '""' not in written:
        return Text(written, lambda: SourceMap.identity(len(written), cell.start))

    def places() -> SourceMap:
        segments: list[Segment] = []
        out = 0
        at = cell.start
        for match in _QUOTE.finditer(source, cell.start, cell.end):
            if match.start() > at:
                segments.append(Segment(out, out + match.start() - at, at, match.start()))
                out += match.start() - at
            segments.append(Segment(out, out + 1, *match.span()))
            out += 1
            at = match.end()
        segments.append(Segment(out, out + cell.end - at, at, cell.end))
        return SourceMap(segments)

    return Text(written.replace('""', '"'), places)


class Table(NamedTuple):
    """How a table is read: its delimiter, where its rows begin, which column holds what. `ours`: its names are no tool's."""

    delimiter: str
    start: int
    columns: Mapping[str, int]
    ours: bool = False


def _table(text: str, settings: Settings) -> Table | None:
    """What the first row says, None where the table holds no posts."""
    start = 1 if text.startswith("\ufeff") else 0
    line_end = min((i for i in (text.find("\n", start), text.find("\r", start)) if i >= 0), default=len(text))
    line = text[start:line_end]
    delimiter = max(_DELIMITERS, key=line.count)
    found = list(islice(rows(text, delimiter, start), 2))
    if not found or len(found[0]) < 2:
        return None
    # What stands behind a dash explains the column (Publer: "Alt text(s) - Separated by ||").
    names = [_text(text, cell).value.partition(" - ")[0].strip().lower() for cell in found[0]]
    data = _data()
    own = {name.strip().lower(): what for name, what in settings.columns.items()}
    known = {**{name: what for what, all_names in data["columns"].items() for name in all_names}, **own}
    columns: dict[str, int] = {}
    for number, name in enumerate(names):
        if name in known:
            columns.setdefault(known[name], number)
    tools = [tool for tool in data["tools"] if tool["header"] and set(tool["header"]) <= set(names)]
    ours = any(own.get(name) == "text" for name in names)
    if ours or tools or (len(found) > 1 and _goes_out(text, found[1], columns)):
        second = found[1][0].span.start if len(found) > 1 else len(text)
        ours = ours or any("ours" in tool for tool in tools)
        return Table(delimiter, second, columns, ours) if "text" in columns else None
    if (
        len(names) >= 3
        and _WHEN.fullmatch(names[0])
        and _LETTER.search(names[1])
        and all(not name or _ADDRESS.match(name) for name in names[2:])
    ):
        return Table(delimiter, found[0][0].span.start, {"date": 0, "text": 1, "link": 2, "image": 3})
    return None


def _goes_out(text: str, row: list[Cell], columns: Mapping[str, int]) -> bool:
    """True where a row has a text, and names a platform that is one: a "channel" may be anything."""
    if not {"text", "platform"} <= columns.keys() or columns["platform"] >= len(row):
        return False
    known = schema("post")["$defs"]["platform"]["enum"]
    first = _PART.search(_text(text, row[columns["platform"]]).value)
    return first is not None and platform_name(first[0]) in known


def recognise(head: str, settings: Settings) -> bool:
    """True where the beginning of a file is that of a table of posts."""
    return _table(head, settings) is not None


def read(source: Source, settings: Settings) -> Iterator[Document | Span]:
    """One post for each row with a text or a picture; the place of a quote that nothing closes, which swallows the rest."""
    table = _table(source.text, settings)
    if table is None:
        return
    for row in rows(source.text, table.delimiter, table.start):
        last = row[-1]
        if last.quoted and last.end == len(source.text):
            yield Span(last.start - 1, last.start)
            return
        cells = {what: row[number] for what, number in table.columns.items() if number < len(row)}
        texts = {what: _text(source.text, cell) for what, cell in cells.items()}
        said = texts.get("text")
        media = list(_media(texts))
        if (said is None or not said.value.strip()) and not media:
            continue
        span = Span(row[0].span.start, row[-1].span.end)
        fields = {
            key: Value(text.value, cells[key].span, text, cells[key].span) for key, text in texts.items() if text.value.strip()
        }
        declared = {key: _declared(key, texts[key]) for key in _DECLARED if key in texts and texts[key].value.strip()}
        document = post(
            source, Value(fields, span), fields.get("text"), settings,
            fields={**{key: fields.get(key) for key in ("title", "date")}, **declared},
            media=media,
            links=_links(texts.get("link")),
        )  # fmt: skip
        if table.ours:
            document.declared = Value(declared, span)
        yield document


def _declared(key: str, said: Text) -> Value:
    """A cell as our own form has the field: a list of words where several may stand, or one."""
    parts = [said[slice(*match.span())] for match in _PART.finditer(said.value)] if key in _LISTS else []
    values = [Value(part.value, part.span(), part) for part in parts or [said.strip()]]
    return values[0] if len(values) == 1 else Value(values, said.span())


def _links(said: Text | None) -> Iterator[Text]:
    """The addresses of a cell, parted by blanks, bars or commas."""
    return (said[slice(*match.span())] for match in _LINK.finditer(said.value)) if said is not None else iter(())


def _media(texts: Mapping[str, Text]) -> Iterator[Media]:
    """The pictures of a row, by address, else by path. Several have their alternatives in order, parted by `||`."""
    addresses, alternatives = texts.get("image"), texts.get("alt")
    if addresses is None:
        return
    credit, license = (texts[key].strip() if key in texts else None for key in ("credit", "license"))
    value = addresses.value
    found = list(_ADDRESS.finditer(value)) or [name for name in _NAME.finditer(value) if name[0].lower().endswith(_MEDIA)]
    said = _parted(alternatives, len(found)) if alternatives is not None else []
    for number, match in enumerate(found):
        src = addresses[match.start() : match.end()]
        kind = kind_of(match[0].partition("?")[0])
        known = alt(said[number]) if kind in ("image", "gif") and number < len(said) else Alt(AltState.unknown)
        yield Media(kind, src.span(), known, src=src, credit=credit, license=license)


def _parted(alternatives: Text, number: int) -> list[Text]:
    """The alternatives of that many pictures, as far as they are known: an empty cell holds for all of them."""
    if number == 1:
        return [alternatives.strip()]
    if not alternatives.value.strip():
        return [alternatives] * number
    ends = [match.span() for match in _PARTING.finditer(alternatives.value)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(alternatives)]
    return [alternatives[start:stop].strip() for start, stop in zip(starts, stops, strict=True)]
