"""The laws of source maps, against a model that keeps the place of every single code point."""

from __future__ import annotations

import re
from time import process_time

from hypothesis import given
from hypothesis import strategies as st

from socialint.model import Segment, SourceMap, Span, Text, whole
from socialint.source import Source
from tests.parse.planting import law

#: For each decoded code point the place that it came from, None for one that the source does not hold.
Model = list[Span | None]


@st.composite
def maps(draw: st.DrawFn, source: int | None = None) -> tuple[SourceMap, int, int]:
    """A map in the order of the source, the length of what was decoded, and of the source."""
    segments: list[Segment] = []
    out = at = 0
    for _ in range(draw(st.integers(0, 6))):
        out += draw(st.integers(0, 2))
        at += draw(st.integers(0, 2))
        made, taken = draw(st.integers(0, 4)), draw(st.integers(0, 4))
        if source is not None:
            at, taken = min(at, source), min(taken, source - min(at, source))
        if draw(st.booleans()):
            made = taken  # one for one
        if made or taken:
            segments.append(Segment(out, out + made, at, at + taken))
        out, at = out + made, at + taken
    length = at + draw(st.integers(0, 3)) if source is None else source
    return SourceMap(segments), out + draw(st.integers(0, 3)), length


def model(places: SourceMap, length: int) -> Model:
    out: Model = [None] * length
    for start, end, src_start, src_end in places.segments:
        for i in range(start, end):
            shift = src_start - start
            out[i] = Span(i + shift, i + shift + 1) if end - start == src_end - src_start else Span(src_start, src_end)
    return out


def hull(places: Model) -> Span | None:
    """From the first place to the last."""
    known = [place for place in places if place is not None]
    return Span(known[0].start, known[-1].end) if known else None


ranges = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted)


@given(maps(), ranges)
@law
def test_a_span_is_what_its_code_points_came_from(made: tuple[SourceMap, int, int], part: list[int]) -> None:
    places, length, source = made
    start, end = (min(i, length) for i in part)
    span = places.span(start, end)
    assert 0 <= span.start <= span.end <= source
    wanted = hull(model(places, length)[start:end])
    if wanted is not None and not any(s.start == s.end for s in places.segments):
        assert span == wanted
    elif start == end:
        assert span.start == span.end


@given(maps(), ranges)
@law
def test_a_slice_maps_as_the_whole_does(made: tuple[SourceMap, int, int], part: list[int]) -> None:
    places, length, _ = made
    start, end = (min(i, length) for i in part)
    cut = places.slice(start, end)
    assert all(0 <= s.start <= s.end <= end - start for s in cut)
    assert model(SourceMap(cut), end - start) == model(places, length)[start:end]


@given(st.data())
@law
def test_maps_compose(data: st.DataObject) -> None:
    inner, middle, _ = data.draw(maps())
    outer, length, _ = data.draw(maps(middle))
    both = model(outer.then(inner), length)
    first, second = model(outer, length), model(inner, middle)
    for i, place in enumerate(first):
        if place is None:
            assert both[i] is None
        elif place.end > place.start:
            wanted = hull(second[place.start : place.end])
            # A code point that stands for a gap may be drawn to what stands beside it.
            assert wanted is None or any(s.start == s.end for s in inner.segments) or both[i] == wanted


@given(st.text(max_size=12), ranges)
@law
def test_what_stands_to_the_letter(value: str, part: list[int]) -> None:
    start, end = (min(i, len(value)) for i in part)
    assert SourceMap.identity(len(value), 7).span(start, end) == Span(start + 7, end + 7)
    text = Text(value, SourceMap.identity(len(value), 7))
    assert text[start:end].value == value[start:end]
    assert text[start:end].span() == Span(start + 7, end + 7)
    assert str(text.strip()) == value.strip()


@given(st.lists(st.tuples(st.text(min_size=1, max_size=4), st.booleans()), max_size=6))
@law
def test_joined_texts_keep_their_places(parts: list[tuple[str, bool]]) -> None:
    pieces: list[Text | str] = []
    at = 0
    for value, ours in parts:
        pieces.append(value if ours else Text(value, SourceMap.identity(len(value), at)))
        at += len(value)
    joined = Text.join(pieces)
    assert joined.value == "".join(value for value, _ in parts)
    out = 0
    for value, ours in parts:
        if not ours:  # every piece stands where it stood before
            assert joined.span(out, out + len(value)) == Span(out, out + len(value))
        out += len(value)


def test_the_whole_for_the_whole_also_where_both_are_equally_long() -> None:
    places = SourceMap(whole(0, 3, 10, 13))
    assert {places.span(i, i + 1) for i in range(3)} == {Span(10, 13)}
    assert places.span(0, 3) == Span(10, 13)
    assert whole(0, 1, 5, 6) == [Segment(0, 1, 5, 6)]


def test_gaps() -> None:
    places = SourceMap([Segment(2, 4, 10, 12), Segment(6, 8, 20, 22)])
    assert places.span(0, 8) == Span(10, 22)
    assert places.span(3, 7) == Span(11, 21)
    assert places.span(4, 6) == Span(12, 12)  # nothing of it stands in the source: behind what stands before
    assert places.span(5, 7) == Span(20, 21)
    assert places.span(3, 6) == Span(11, 12)
    assert SourceMap([]).span(0, 3) == Span(0, 0)


LINES = st.tuples(st.text(st.sampled_from("a\r\n\u2028\x0b😀\t"), max_size=20), st.sampled_from([1, 200])).map(
    lambda drawn: drawn[0] * drawn[1]
)


@given(LINES, st.data())
@law
def test_lines_and_columns_in_any_order(text: str, data: st.DataObject) -> None:
    source = Source("a.md", text)
    for offset in data.draw(st.lists(st.integers(0, len(text)), min_size=1, max_size=6)):
        ends = [match.end() for match in re.finditer("\r\n|\r|\n", text) if match.end() <= offset]
        assert source.position(offset) == (len(ends) + 1, offset - (ends[-1] if ends else 0) + 1)


@given(LINES, st.data())
@law
def test_both_ends_of_a_span(text: str, data: st.DataObject) -> None:
    source = Source("a.md", text)
    for start in data.draw(st.lists(st.integers(0, len(text)), min_size=1, max_size=3)):
        end = data.draw(st.integers(start, len(text)))
        assert source.place(start, end) == (*source.position(start), *Source("a.md", text).position(end))


@given(LINES, st.data())
@law
def test_a_line_ends_before_its_line_end_or_at_the_limit(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    limit = data.draw(st.integers(start, len(text) + 3))
    line_end = re.compile("\r\n|\r|\n").search(text, max(start - 1, 0) if text[start - 1 : start + 1] == "\r\n" else start)
    assert Source("a.md", text).lines.end(start, limit) == min(line_end.start() if line_end else len(text), limit)


def test_places_that_are_asked_for_to_and_fro_take_no_time() -> None:
    source = Source("a.md", "A line. Another\n" * 400_000)
    start = process_time()
    for _ in range(2000):
        assert source.position(len(source.text)).line == 400_001
        assert source.position(0).line == 1
    assert process_time() - start < 1
