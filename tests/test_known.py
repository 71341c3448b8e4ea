"""What is asked for each word is answered as before, and a run over many texts keeps no more of it than it should."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from socialint.known import Known


@given(st.lists(st.integers(0, 9)), st.integers(1, 5))
def test_answers_are_those_of_the_function_and_few_are_kept(keys: list[int], most: int) -> None:
    known = Known(str, most)
    for key in keys:
        assert known[key] == str(key)
        assert len(known) <= most
