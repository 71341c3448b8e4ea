"""Editors, GitHub and reviewdog count columns in units of their own: a wrong one marks the wrong words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from socialint.render.units import Columns
from socialint.source import Source
from tests.render.sample import at


def test_known_columns() -> None:
    source = Source("a.md", "plain\nø👍x会\n")
    utf16, utf8 = Columns("utf16"), Columns("utf8")
    assert [utf16.end(at("x", source, 0, end)) for end in (0, 5)] == [1, 6]
    assert [utf16.end(at("x", source, 0, end)) for end in (6, 7, 8, 9, 10)] == [1, 2, 4, 5, 6]
    assert [utf8.end(at("x", source, 0, end)) for end in (6, 7, 8, 9, 10)] == [1, 3, 7, 8, 11]
    assert utf8.start(at("x", source, 0, 5)._replace(source=None)) == 1


@given(st.text(st.sampled_from("aø会👍\n"), min_size=1).map(lambda text: text * 400), st.data())
def test_columns_equal_the_encoded_line(text: str, data: st.DataObject) -> None:
    source = Source("a.md", text)
    utf16, utf8 = Columns("utf16"), Columns("utf8")
    for _ in range(3):
        start, end = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
        found = at("x", source, start, end)
        for offset, column, columns in ((start, found.column, "start"), (end, found.end_column, "end")):
            before = text[offset - column + 1 : offset]
            assert getattr(utf16, columns)(found) == len(before.encode("utf-16-le")) // 2 + 1
            assert getattr(utf8, columns)(found) == len(before.encode()) + 1
