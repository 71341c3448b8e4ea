"""Editors, GitHub and reviewdog count columns in units of their own: a wrong one marks the wrong words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from socialint.model import Source
from socialint.render.units import Columns


def test_known_columns() -> None:
    source = Source("a.md", "plain\nø👍x会\n")
    utf16, utf8 = Columns("utf16"), Columns("utf8")
    assert [utf16(source, 0, 1, column) for column in (1, 6)] == [1, 6]
    assert [utf16(source, 0, 2, column) for column in (1, 2, 3, 4, 5)] == [1, 2, 4, 5, 6]
    assert [utf8(source, 0, 2, column) for column in (1, 2, 3, 4, 5)] == [1, 3, 7, 8, 11]
    assert utf8(None, 0, 1, 1) == 1


@given(st.text(st.sampled_from("aø会👍\n"), min_size=1).map(lambda text: text * 400), st.data())
def test_columns_equal_the_encoded_line(text: str, data: st.DataObject) -> None:
    source = Source("a.md", text)
    utf16, utf8 = Columns("utf16"), Columns("utf8")
    for _ in range(3):
        offset = data.draw(st.integers(0, len(text)))
        line, column = source.position(offset)
        before = text[offset - column + 1 : offset]
        assert utf16(source, offset, line, column) == len(before.encode("utf-16-le")) // 2 + 1
        assert utf8(source, offset, line, column) == len(before.encode()) + 1
