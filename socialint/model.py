"""The nouns of the program. Imports nothing of ours.

Units, everywhere: an offset is a number of code points from the start of the
untouched file (a byte order mark and each of CR and LF count one); a span is
half open; lines and columns start at 1 and count code points.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache, partial
from operator import attrgetter
from struct import Struct
from typing import TYPE_CHECKING, Any, NamedTuple

from socialint.record import Record

if TYPE_CHECKING:
    from socialint.source import Source
    from socialint.tree import Element, Places


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
        return self.data.get(key) if isinstance(self.data, dict) else None

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


class AltState(StrEnum):
    """What is known of a text alternative."""

    present = "present"
    empty = "empty"  # said to be decorative
    absent = "absent"
    unknown = "unknown"  # the format cannot carry it, or a template writes it


class Alt:
    """The text alternative of a picture, a video or a sound."""

    __slots__ = ("state", "text")

    def __init__(self, state: AltState, text: Text | None = None) -> None:
        self.state = state
        self.text = text

    @property
    def present(self) -> bool:
        """True where there are words; then `text` holds them."""
        return self.state is AltState.present

    @property
    def absent(self) -> bool:
        """True where the format could carry words and there are none."""
        return self.state is AltState.absent


class Media:
    """A picture, video, animation or sound of a post or page.

    `span` is where a finding about the whole stands; it may be given as a
    function. Texts that are not given are None. `element` is the element of the
    tree, where there is one.
    """

    __slots__ = ("_span", "ai", "alt", "caption", "captions", "credit", "decorative", "element", "kind", "license", "permission",
                 "source", "src", "transcript")  # fmt: skip

    def __init__(
        self,
        kind: str,
        span: Span | Callable[[], Span],
        alt: Alt,
        *,
        src: Text | None = None,
        caption: Text | None = None,
        credit: Text | None = None,
        license: Text | None = None,
        source: Text | None = None,
        permission: Text | None = None,
        captions: Text | None = None,
        transcript: Text | None = None,
        decorative: bool = False,
        ai: str = "",
        element: Element | None = None,
    ) -> None:
        self.kind = kind
        self._span = span
        self.alt = alt
        self.src = src
        self.caption = caption
        self.credit = credit
        self.license = license
        self.source = source
        self.permission = permission
        self.captions = captions
        self.transcript = transcript
        self.decorative = decorative
        self.ai = ai  # what is declared of a machine's part in it, "" for nothing
        self.element = element

    @property
    def span(self) -> Span:
        """Where a finding about the whole stands."""
        return self._span if isinstance(self._span, Span) else self._span()


class Link:
    """A link. `href` is its address as decoded."""

    __slots__ = ("_handle", "_places", "href")

    def __init__(self, handle: Any, href: str, places: Places) -> None:
        self.href = href
        self._handle = handle
        self._places = places

    @property
    def element(self) -> Element:
        """Its element."""
        return self._places.element(self._handle)

    @property
    def text(self) -> Text:
        """Its visible text."""
        return self.element.text

    @property
    def span(self) -> Span:
        """The whole link in the file."""
        return self.element.span


class Context(Record):
    """What is declared about a document: configuration < path override < its own fields.

    The vocabulary is that of `schemas/post.schema.json`. `paid` is one of "",
    "true", "false", "gifted", "affiliate", "employee", "own-brand". Markets are
    ISO 3166 codes ("UK" is read as "GB") or "EU".
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


class RelatedPlace(Record):
    """A related place as renderers get it. `path` like a finding's."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    message: str


class _Said(Record):
    """What findings have in common that say the same about the same file."""

    rule: str
    severity: Severity
    review: bool
    path: str
    message: str
    hint: str
    url: str
    related: tuple[RelatedPlace, ...]
    source: Source | None
    reason: str


_said = lru_cache(maxsize=1024)(_Said)
#: The six numbers of a finding's place; the fingerprint stands behind them.
_PLACE = Struct("<6I")


class Finding:
    """What renderers get. Lines and columns from 1, offsets and columns in code points, ends exclusive.

    `path` is relative to the working directory (forward slashes) where the file
    is below it. `source` is None only where the file could not be read; then
    every place is the start of the file. `reason` is set on ignored findings.

    An archive of posts gives a million of them: what they have in common is held once, the rest as bytes.
    """

    __slots__ = ("_packed", "_shared")

    rule: str
    severity: Severity
    review: bool
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    offset: int
    end_offset: int
    message: str
    hint: str
    url: str
    related: tuple[RelatedPlace, ...]
    fingerprint: str
    source: Source | None
    reason: str

    def __init__(
        self, rule: str, severity: Severity, review: bool, path: str,
        line: int, column: int, end_line: int, end_column: int, offset: int, end_offset: int,
        message: str, hint: str, url: str, related: tuple[RelatedPlace, ...], fingerprint: str,
        source: Source | None = None, reason: str = "",
    ) -> None:  # fmt: skip
        self._shared = _said(rule, severity, review, path, message, hint, url, related, source, reason)
        self._packed = _PLACE.pack(line, column, end_line, end_column, offset, end_offset) + fingerprint.encode()

    @property
    def place(self) -> tuple[int, ...]:
        """Line, column, end line, end column, offset and end offset at once."""
        return _PLACE.unpack_from(self._packed)

    def _replace(self, **named: Any) -> Finding:
        """The same with other values for some fields."""
        return Finding(**{name: getattr(self, name) for name in Finding.__annotations__} | named)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Finding) and (self._packed, self._shared) == (other._packed, other._shared)

    def __hash__(self) -> int:
        return hash((self._packed, self._shared))

    def __repr__(self) -> str:
        return f"Finding({self.path}:{self.line}:{self.column}: {self.rule}: {self.message})"


for _at, _name in enumerate(("line", "column", "end_line", "end_column", "offset", "end_offset")):
    setattr(Finding, _name, property(partial(lambda at, finding: finding.place[at], _at)))
for _name in _Said._fields:
    setattr(Finding, _name, property(attrgetter(f"_shared.{_name}")))
setattr(Finding, "fingerprint", property(lambda finding: finding._packed[_PLACE.size :].decode()))  # noqa: B010


class Skipped(Record):
    """A file that was not checked, and why."""

    path: str
    reason: str


class RuleInfo(Record):
    """What every renderer and listing may say of a rule, from a module or a pack."""

    id: str
    family: str
    summary: str
    description: str  # Markdown: the rule's page without its examples' marks
    severity: Severity
    since: str
    refs: tuple[str, ...]  # "wcag:1.1.1", "section508:E205.4", "act:23a2a8", "law:..."
    default: bool
    url: str
    options: tuple[OptionInfo, ...] = ()
    why: str = ""  # why it matters, in one sentence: the first of the description


class OptionInfo(Record):
    """An option of a rule, stated once in the rule's `Options` class."""

    name: str
    type: str  # "integer" "number" "string" "boolean" "array"
    default: Any
    help: str
    choices: tuple[str, ...] = ()  # of a string that is one of a few words
    pattern: str = ""  # what a string, or each one of an array, must look like


class Report(Record):
    """The result of a run: the only argument of a renderer."""

    findings: tuple[Finding, ...]
    ignored: tuple[Finding, ...]
    baselined: tuple[Finding, ...]
    files: tuple[str, ...]  # checked
    skipped: tuple[Skipped, ...]
    rules: Mapping[str, RuleInfo]  # every rule that could have fired, by id
    seconds: float
    notes: tuple[str, ...] = ()  # said once for the whole run: what a person must still judge
    crashes: tuple[str, ...] = ()  # rules that failed: a bug of ours, exit 3
    pages: int = 0  # documents among those checked that are pages
    criteria: frozenset[str] = frozenset()  # those of WCAG ("wcag:1.1.1") that rules looked at on a page
