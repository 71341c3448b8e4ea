"""Markdown to the HTML that it means (CommonMark 0.31.2, with GFM tables, strikethrough and task lists), places kept.

The events of pyromark carry their byte ranges; this module writes them as HTML
and notes where each piece came from. The only module that knows pyromark.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import Any

import pyromark

from socialint.model import MASK, Segment, SourceMap, whole
from socialint.parse.html import parse_html
from socialint.pattern import pattern
from socialint.tree import Element

#: What content repositories write beside CommonMark.
EXTENSIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_FOOTNOTES
)
_PLAIN = pyromark.Options(0)

_LONE_CR = pattern(r"\r(?!\n)")
_SURROGATE = pattern("[\ud800-\udfff]")
_LINE_END = pattern(r"\r\n?")
_SPECIAL = pattern(r"[&<>\"]|\r\n?")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_HREF_UNSAFE = pattern(rf"[^A-Za-z0-9!#$%()*+,\-./:;=?@_~{MASK}]")
_DESTINATION = pattern(r"\][ \t]*\(\s*(<[^<>\n]*>|[^\s<][^\s]*)")
_SIMPLE = {"Paragraph": "p", "Item": "li", "Emphasis": "em", "Strong": "strong", "Strikethrough": "del",
           "Superscript": "sup", "Subscript": "sub"}  # fmt: skip


def parse_markdown(text: str, start: int = 0, where: SourceMap | None = None) -> Element:
    """The tree of `text[start:]`. `where` maps `text` to the file, the identity by default."""
    html, places = render(text, start)
    return parse_html(html, places.then(where) if where else places)


def render(text: str, start: int = 0, *, extensions: bool = True) -> tuple[str, SourceMap]:
    """`text[start:]` as HTML, and the map of that HTML to `text`."""
    # Neither can be told the parser as it is: a lone CR is a line end to CommonMark (2.1), a lone surrogate (out of a
    # JSON escape) cannot be encoded.
    text = _LONE_CR.sub("\n", text)
    if not text.isascii():
        text = _SURROGATE.sub("\ufffd", text)
    writer = _Writer(text, start)
    body = text[start:] if start else text
    events = pyromark.events_with_range(body, options=EXTENSIONS if extensions else _PLAIN)
    writer.write(iter(events), _code_points(body))
    return "".join(writer.out), SourceMap(writer.segments)


def _code_points(text: str) -> Any:
    """A function from a UTF-8 byte offset to a code point offset."""
    if text.isascii():
        return lambda offset: offset
    wide = [(match.start(), len(match[0].encode()) - 1) for match in re.finditer(r"[^\x00-\x7f]", text)]
    extra = list(accumulate(width for _, width in wide))
    # Byte offset just behind each wide code point.
    ends = [at + total + 1 for (at, _), total in zip(wide, extra, strict=True)]

    def convert(offset: int) -> int:
        behind = bisect_left(ends, offset + 1)
        return offset - (extra[behind - 1] if behind else 0)

    return convert


def _escape(char: str) -> str:
    """One match of _SPECIAL."""
    return _ESCAPES.get(char, "\n")


def _escape_href(char: str) -> str:
    """One match of _HREF_UNSAFE."""
    return {"&": "&amp;", "'": "&#x27;"}.get(char) or "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))


class _Writer:
    """Writes events as HTML; a piece with a place becomes a segment, a piece without one a gap."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.base = start
        self.out: list[str] = []
        self.segments: list[Segment] = []
        self.length = 0
        self._done = 0  # where the last text ends in the source
        self._head = False
        self._footnotes: dict[str, int] = {}

    # -- pieces ---------------------------------------------------------------

    def put(self, piece: str) -> None:
        """A piece that the source does not hold."""
        self.out.append(piece)
        self.length += len(piece)

    def stand(self, piece: str, start: int, end: int) -> None:
        """A piece that as a whole stands for `[start, end)`."""
        self.segments += whole(self.length, self.length + len(piece), start, end)
        self.put(piece)

    def same(self, piece: str, start: int) -> None:
        """A piece that stands in the source to the letter, from `start`."""
        self.segments.append(Segment(self.length, self.length + len(piece), start, start + len(piece)))
        self.put(piece)

    def line(self) -> None:
        """A line end, unless there is one."""
        if self.out and not self.out[-1].endswith("\n"):
            self.put("\n")

    def spelt(self, value: str, start: int, end: int, special: re.Pattern[str], change: Callable[[str], str]) -> None:
        """A piece with what is special in it changed: point for point where it stands in the source to the letter."""
        if not value or self.text[start:end] != value:
            self.stand(special.sub(lambda match: change(match[0]), value), start, end)
            return
        at = 0
        for match in special.finditer(value):
            low, high = match.span()
            if low > at:
                self.same(value[at:low], start + at)
            self.stand(change(match[0]), start + low, start + high)
            at = high
        if at < len(value):
            self.same(value[at:], start + at)

    def escaped(self, value: str, start: int, end: int) -> None:
        """Text."""
        self.spelt(value, start, end, _SPECIAL, _escape)

    def words(self, value: str, start: int, end: int) -> None:
        """Running text. A backslash before it that is no text itself escapes its first letter and belongs to it."""
        if start > self._done and self.text[start - 1] == "\\":
            self.stand(_ESCAPES.get(value[0], value[0]), start - 1, start + 1)
            value, start = value[1:], start + 1
        self.escaped(value, start, end)
        self._done = end

    def verbatim(self, value: str, start: int, end: int) -> None:
        """Raw HTML, line ends normalised."""
        self.spelt(value, start, end, _LINE_END, lambda _: "\n")

    def href(self, url: str, start: int, end: int) -> None:
        """An address."""
        self.spelt(url, start, end, _HREF_UNSAFE, _escape_href)

    # -- events ---------------------------------------------------------------

    def write(self, events: Iterator[tuple[Any, Any]], convert: Any) -> None:
        base = self.base
        for event, extent in events:
            start, end = convert(extent["start"]) + base, convert(extent["end"]) + base
            if isinstance(event, str):
                if event == "SoftBreak":
                    self.stand("\n", start, end)
                elif event == "HardBreak":
                    self.stand("<br />", start, end)
                    self.put("\n")
                else:
                    self.line()
                    self.stand("<hr />", start, self._trimmed(start, end))
                    self.put("\n")
                continue
            ((name, value),) = event.items()
            if name == "Text":
                self.words(value, start, end)
            elif name == "Start":
                self.start(value, start, end, events, convert)
            elif name == "End":
                self.end(value, end)
            elif name == "Code":
                self.stand("<code>", start, end)
                self.code(value, start, end)
                self.stand("</code>", end, end)
            elif name in ("Html", "InlineHtml"):
                self.verbatim(value, start, end)
            elif name == "FootnoteReference":
                number = self._footnotes.setdefault(value, len(self._footnotes) + 1)
                label = _HREF_UNSAFE.sub(lambda match: _escape_href(match[0]), value)
                self.stand(f'<sup><a href="#{label}">{number}</a></sup>', start, end)
            # A task list's box is a mark of the list, not a control: left out.

    def code(self, value: str, start: int, end: int) -> None:
        """The text of a code span, found between its backticks."""
        at = self.text.find(value, start, end)
        if at >= 0:
            self.escaped(value, at, at + len(value))
        else:
            self.stand(_SPECIAL.sub(lambda match: _escape(match[0]), value), start, end)

    def _trimmed(self, start: int, end: int) -> int:
        """The end of a block without the line ends behind it."""
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return end

    def start(self, value: Any, start: int, end: int, events: Iterator[Any], convert: Any) -> None:
        trimmed = self._trimmed(start, end)
        if isinstance(value, str):
            if value == "HtmlBlock":
                self.line()
            elif value == "TableHead":
                self._head = True
                self.stand("<thead><tr>", start, trimmed)
            elif value == "TableRow":
                self.stand("<tr>", start, trimmed)
            elif value == "TableCell":
                self.stand("<th>" if self._head else "<td>", start, trimmed)
            else:
                if value in ("Paragraph", "Item"):
                    self.line()
                self.stand(f"<{_SIMPLE.get(value, 'div')}>", start, trimmed)
            return
        ((name, data),) = value.items()
        if name == "Heading":
            self.line()
            self.stand(f"<{data['level'].lower()}>", start, trimmed)
        elif name == "BlockQuote":
            self.line()
            self.stand("<blockquote>", start, trimmed)
            self.put("\n")
        elif name == "CodeBlock":
            self.line()
            info = data.get("Fenced", "") if isinstance(data, dict) else ""
            language = info.split(" ", 1)[0]
            quoted = "".join(_ESCAPES.get(char, char) for char in language)
            self.stand(f'<pre><code class="language-{quoted}">' if language else "<pre><code>", start, trimmed)
        elif name == "List":
            self.line()
            self.stand("<ul>" if data is None else "<ol>" if data == 1 else f'<ol start="{data}">', start, trimmed)
            self.put("\n")
        elif name == "Link":
            self.link(data, start, end, events, convert)
        elif name == "Image":
            self.image(data, start, end, events, convert)
        elif name == "Table":
            self.line()
            self.stand("<table>", start, trimmed)
        elif name == "FootnoteDefinition":
            self.line()
            self.stand("<div>", start, trimmed)

    def end(self, value: Any, end: int) -> None:
        while end and self.text[end - 1] in "\r\n":
            end -= 1
        if isinstance(value, dict):
            ((name, data),) = value.items()
            if name == "Heading":
                self.stand(f"</{data.lower()}>", end, end)
                self.put("\n")
            elif name == "BlockQuote":
                self.line()
                self.stand("</blockquote>", end, end)
                self.put("\n")
            elif name == "List":
                self.line()
                self.stand("</ol>" if data else "</ul>", end, end)
                self.put("\n")
            return
        if value == "CodeBlock":
            self.stand("</code></pre>", end, end)
            self.put("\n")
        elif value == "TableHead":
            self._head = False
            self.stand("</tr></thead>", end, end)
            self.put("<tbody>\n")
        elif value == "TableRow":
            self.stand("</tr>", end, end)
            self.put("\n")
        elif value == "TableCell":
            self.stand("</th>" if self._head else "</td>", end, end)
        elif value == "Table":
            self.stand("</tbody></table>", end, end)
            self.put("\n")
        elif value == "FootnoteDefinition":
            self.stand("</div>", end, end)
            self.put("\n")
        elif value in ("HtmlBlock", "Image"):
            pass
        else:
            self.stand(f"</{_SIMPLE.get(value, 'div')}>", end, end)
            if value in ("Paragraph", "Item"):
                self.put("\n")

    def link(self, data: Any, start: int, end: int, events: Iterator[Any], convert: Any) -> None:
        """`<a>`; its address is looked for behind its text, so the text is written first, to the side."""
        inner = _Writer(self.text, self.base)
        inner._footnotes = self._footnotes
        last = inner.nested(events, convert, start + 1)
        self.stand("<a", start, end)
        self.put(' href="')
        self.address(data, start, end, last)
        self.put('"')
        self.title(data, last, end)
        self.stand(">", end, end)
        self.take(inner)
        self.stand("</a>", end, end)

    def take(self, inner: _Writer) -> None:
        """Appends what another writer wrote."""
        shift = self.length
        self.segments += [Segment(s.start + shift, s.end + shift, s.src_start, s.src_end) for s in inner.segments]
        self.out += inner.out
        self.length += inner.length

    def nested(self, events: Iterator[Any], convert: Any, last: int) -> int:
        """Writes events up to the end of the enclosing link; returns where the last of them ends in the text."""
        depth = 1

        def until() -> Iterator[Any]:
            nonlocal depth, last
            for event, extent in events:
                if isinstance(event, dict):
                    depth += ("Start" in event) - ("End" in event)
                    if not depth:
                        return
                last = max(last, convert(extent["end"]) + self.base)
                yield event, extent

        self.write(until(), convert)
        return last

    def address(self, data: Any, start: int, end: int, last: int) -> None:
        """The address of a link or image: exact where it stands in the link itself, else the whole link."""
        url = data["dest_url"]
        kind = data["link_type"]
        if kind in ("Autolink", "Email"):
            if kind == "Email" and not url.startswith("mailto:"):
                self.put("mailto:")
            self.href(url, start + 1, end - 1)
            return
        match = _DESTINATION.match(self.text, last, end) if kind == "Inline" else None
        if match:
            low, high = match.span(1)
            raw = match[1]
            if raw.startswith("<"):
                low, high = low + 1, high - 1
            at = self.text.find(url, low, end) if url else -1
            if at == low:
                high = low + len(url)
            elif not raw.startswith("<"):
                high = min(high, end - 1)
            self.href(url, low, max(low, high))
        else:
            self.href(url, start, end)

    def title(self, data: Any, last: int, end: int) -> None:
        if data["title"]:
            title = data["title"]
            at = self.text.find(title, last, end)
            self.put(' title="')
            if at >= 0:
                self.escaped(title, at, at + len(title))
            else:
                self.stand("".join(_ESCAPES.get(char, char) for char in title), last, end)
            self.put('"')

    def image(self, data: Any, start: int, end: int, events: Iterator[Any], convert: Any) -> None:
        """`<img>`; the alternative text is the text of what stands in the brackets (CommonMark 6.4)."""
        inner = _Writer(self.text, self.base)
        depth, last = 1, start + 2
        for event, extent in events:
            low, high = convert(extent["start"]) + self.base, convert(extent["end"]) + self.base
            if isinstance(event, str):
                inner.stand(" " if event != "Rule" else "", low, high)
            else:
                ((name, value),) = event.items()
                if name == "Start":
                    depth += 1
                elif name == "End":
                    depth -= 1
                    if not depth:
                        break
                elif name == "Text":
                    inner.words(value, low, high)
                elif name == "Code":
                    inner.code(value, low, high)
            last = max(last, high)
        self.stand("<img", start, end)
        self.put(' src="')
        self.address(data, start, end, last)
        self.put('" alt="')
        if not inner.segments:
            self.stand("", start + 2, start + 2)
        self.take(inner)
        self.put('"')
        self.title(data, last, end)
        self.stand(" />", end, end)
