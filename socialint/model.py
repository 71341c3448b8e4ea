"""What rules read and yield: texts that know their places, declared values, hits.

Units, everywhere: an offset is a number of code points from the start of the
untouched file (a byte order mark and each of CR and LF count one); a span is
half open; lines and columns start at 1 and count code points.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from socialint.record import Record
from socialint.source import Source


class Severity(StrEnum):
    """How bad a finding is. `error` fails a run unless `--fail-on` says otherwise."""

    note = "note"
    warning = "warning"
    error = "error"

    @property
    def rank(self) -> int:
        """0 for note, 1 for warning, 2 for error."""
        return _RANKS[self]


_RANKS = {Severity.note: 0, Severity.warning: 1, Severity.error: 2}


class Span(NamedTuple):
    """`[start, end)` in code points of the untouched file."""

    start: int
    end: int


class Segment(NamedTuple):
    """Decoded code points `[start, end)` come from `[src_start, src_end)`.

    Equal lengths: one for one. Otherwise the whole stands for the whole
    (an entity, an escape, a CR LF pair), and any part of it maps to all of it.
    """

    start: int
    end: int
    src_start: int
    src_end: int


def whole(start: int, end: int, src_start: int, src_end: int) -> list[Segment]:
    """Segments that say "the whole for the whole" also where both happen to be equally long (two, then, not one)."""
    if 1 < end - start == src_end - src_start:
        return [Segment(start, start + 1, src_start, src_end), Segment(start + 1, end, src_start, src_end)]
    return [Segment(start, end, src_start, src_end)]


class SourceMap:
    """Where each code point of a decoded string came from: segments in order, gaps allowed.

    A gap is text that the source does not hold (a tag that a renderer wrote);
    a span that begins or ends in one is drawn to the nearest mapped text inside
    it, or, where there is none, to the end of what stands before.
    """

    __slots__ = ("_starts", "segments")

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.segments = segments
        self._starts = [segment.start for segment in segments]

    @classmethod
    def identity(cls, length: int, src_start: int = 0) -> SourceMap:
        """The map of a string that stands in the source to the letter."""
        return cls([Segment(0, length, src_start, src_start + length)])

    def span(self, start: int, end: int) -> Span:
        """The source span of decoded `[start, end)`."""
        segments = self.segments
        if not segments:
            return Span(0, 0)
        first = bisect_right(self._starts, start) - 1
        if first < 0:
            first, src_start = 0, segments[0].src_start
        else:
            segment = segments[first]
            if start < segment.end:
                src_start = _forward(segment, start)
            elif first + 1 < len(segments) and segments[first + 1].start < max(end, start + 1):
                src_start = segments[first + 1].src_start
            else:
                src_start = segment.src_end
        if end <= start:
            return Span(src_start, src_start)
        last = bisect_right(self._starts, end - 1) - 1
        if last < 0:
            return Span(src_start, src_start)
        segment = segments[last]
        src_end = segment.src_end if end >= segment.end or _is_whole(segment) else segment.src_start + end - segment.start
        return Span(src_start, max(src_start, src_end))

    def slice(self, start: int, end: int) -> list[Segment]:
        """The segments of decoded `[start, end)`, counted from `start`."""
        out: list[Segment] = []
        for at in range(max(bisect_right(self._starts, start) - 1, 0), len(self.segments)):
            segment = self.segments[at]
            if segment.start >= end:
                break
            low, high = max(segment.start, start), min(segment.end, end)
            if low > high or (low == high and segment.start < segment.end):
                continue
            if _is_whole(segment):
                out += whole(low - start, high - start, segment.src_start, segment.src_end)
            else:
                shift = segment.src_start - segment.start
                out.append(Segment(low - start, high - start, low + shift, high + shift))
        if not out and self.segments:  # nothing of it stands in the source, or it is empty: it still has a place
            out.append(Segment(0, 0, *self.span(start, end)))
        return out

    def then(self, inner: SourceMap) -> SourceMap:
        """This map goes decoded -> middle, `inner` middle -> source: the map decoded -> source."""
        out: list[Segment] = []
        for segment in self.segments:
            if _is_whole(segment) or segment.start == segment.end:  # an empty text has a place, too
                out += whole(segment.start, segment.end, *inner.span(segment.src_start, segment.src_end))
            else:
                shift = segment.start
                out += [
                    Segment(part.start + shift, part.end + shift, part.src_start, part.src_end)
                    for part in inner.slice(segment.src_start, segment.src_end)
                ]
        return SourceMap(out)


def _is_whole(segment: Segment) -> bool:
    return segment.end - segment.start != segment.src_end - segment.src_start


def _forward(segment: Segment, at: int) -> int:
    return segment.src_start if _is_whole(segment) else segment.src_start + at - segment.start


#: Stands, one for one, for the code points of a template tag that writes something we cannot know.
MASK = "\ue000"


class Text:
    """A decoded string that knows where it came from.

    `value` is what a reader gets; `span(i, j)` leads back to the file. The map
    may be given as a function: most texts are fine and nobody asks for a place.
    """

    __slots__ = ("_map", "value")

    def __init__(self, value: str, places: SourceMap | Callable[[], SourceMap]) -> None:
        self.value = value
        self._map = places

    @property
    def map(self) -> SourceMap:
        """The source map, made on first use."""
        if not isinstance(self._map, SourceMap):
            self._map = self._map()
        return self._map

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The place in the file of `value[start:end]`; the whole text by default."""
        return self.map.span(start, len(self.value) if end is None else end)

    @property
    def dynamic(self) -> bool:
        """True where a template writes a part of the text: its value cannot be known."""
        return MASK in self.value

    def __getitem__(self, part: slice) -> Text:
        start, end, _ = part.indices(len(self.value))
        return Text(self.value[start:end], lambda: SourceMap(self.map.slice(start, max(start, end))))

    def strip(self) -> Text:
        """The text without blanks at its ends."""
        start = len(self.value) - len(self.value.lstrip())
        return self[start : max(start, len(self.value.rstrip()))]

    @classmethod
    def join(cls, parts: Iterable[Text | str]) -> Text:
        """One text of many; plain strings are ours and have no place."""
        pieces = list(parts)
        value = "".join(piece if isinstance(piece, str) else piece.value for piece in pieces)

        def places() -> SourceMap:
            out: list[Segment] = []
            at = 0
            for piece in pieces:
                if isinstance(piece, str):
                    at += len(piece)
                    continue
                out += [Segment(s.start + at, s.end + at, s.src_start, s.src_end) for s in piece.map.segments]
                at += len(piece.value)
            return SourceMap(out)

        return cls(value, places)

    def __str__(self) -> str:
        return self.value

    def __len__(self) -> int:
        return len(self.value)

    def __bool__(self) -> bool:
        return bool(self.value)

    def __repr__(self) -> str:
        return f"Text({self.value!r})"


class Value:
    """A value of front matter or JSON, with its places.

    `data` is a str, int, float, bool, None, a list of Values or a dict of
    Values; `span` the value in the file (with its quotes or brackets),
    `key_span` its key, `text` the decoded string where it is one.
    """

    __slots__ = ("data", "key_span", "span", "text")

    def __init__(self, data: Any, span: Span, text: Text | None = None, key_span: Span | None = None) -> None:
        self.data = data
        self.span = span
        self.text = text
        self.key_span = key_span

    def get(self, key: str) -> Value | None:
        """A member of an object, else None."""
        data = self.data
        return data.get(key) if data.__class__ is dict else None

    def items(self) -> Iterator[Value]:
        """The elements of a list; a single value is a list of one, null is none."""
        if isinstance(self.data, list):
            yield from self.data
        elif self.data is not None:
            yield self

    def strings(self) -> list[str]:
        """The strings of `items()`."""
        return [str(item.data) for item in self.items() if not isinstance(item.data, (dict, list))]

    def at(self, path: Iterable[str | int]) -> Value:
        """The value at a path of keys and indices, or the deepest that is there."""
        here = self
        for step in path:
            try:
                here = here.data[step]
            except (KeyError, IndexError, TypeError):
                break
        return here

    def plain(self) -> Any:
        """The same as plain lists, dicts and scalars."""
        if isinstance(self.data, dict):
            return {key: value.plain() for key, value in self.data.items()}
        if isinstance(self.data, list):
            return [value.plain() for value in self.data]
        return self.data


#: What a document declares as its product that offers none: no requirement about a product holds for it, and none asks.
NO_PRODUCT = "none"


class Context(Record):
    """What is declared about a document: configuration < path override < its own fields.

    The vocabulary is that of `schemas/post.schema.json`. `paid` is one of "",
    "true", "false", "gifted", "affiliate", "employee", "own-brand". Markets are
    ISO 3166 codes ("UK" is read as "GB") or "EU". `product` is an id of the
    product register, or `NO_PRODUCT`.
    """

    markets: tuple[str, ...] = ()
    industries: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
    language: str = ""
    audience: str = ""
    goal: str = ""
    paid: str = ""
    product: str = ""
    account: str = ""
    author: str = ""
    approved_by: str = ""
    date: str = ""
    campaign: str = ""


class Related(Record):
    """Another place that explains a finding."""

    span: Span
    message: str
    source: Source | None = None  # None: the same file


class Hit(NamedTuple):
    """What a rule yields. `review=True`: a person must look; such a finding is never above a note.

    `asks`: fields that nobody declared and that would tell. What is asked of a document becomes one finding.
    """

    span: Span
    message: str
    hint: str = ""
    related: tuple[Related, ...] = ()
    review: bool = False
    asks: tuple[str, ...] = ()


def declaring(asks: Iterable[str]) -> str:
    """The hint of a hit that asks."""
    keys = (
        f'product (its id in the product register, or "{NO_PRODUCT}" where nothing is offered)' if key == "product" else key
        for key in asks
    )
    return f"declare {', '.join(keys)}, so that this is known"
