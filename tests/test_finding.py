"""A finding holds what it was given, in few bytes."""

from __future__ import annotations

import tracemalloc
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from socialint.model import Severity
from socialint.report import Finding, RelatedPlace
from socialint.source import Source

SOURCE = Source("posts/ä.json", "text")
numbers = st.integers(0, 2**26)


@given(st.lists(numbers, min_size=6, max_size=6), st.text(max_size=8), st.sampled_from(list(Severity)), st.booleans())
def test_every_field_is_read_as_it_was_given(places: list[int], said: str, severity: Severity, review: bool) -> None:
    line, column, end_line, end_column, offset, end_offset = places
    given: dict[str, Any] = {
        "rule": "alt-missing", "severity": severity, "review": review, "path": SOURCE.path, "line": line, "column": column,
        "end_line": end_line, "end_column": end_column, "offset": offset, "end_offset": end_offset, "message": said, "hint": "mend",
        "url": "https://example.org/", "related": (RelatedPlace("b", 1, 2, 3, 4, said),), "fingerprint": "0a" * 16,
        "source": SOURCE, "reason": "agreed",
    }  # fmt: skip
    finding = Finding(**given)
    assert {name: getattr(finding, name) for name in given} == given
    other = finding._replace(message=said + "!", end_column=7)
    assert (other.message, other.end_column, other.fingerprint) == (said + "!", 7, finding.fingerprint)
    assert other != finding == Finding(**given) and hash(finding) == hash(Finding(**given))


def test_an_archive_with_a_million_findings_fits_into_memory() -> None:
    tracemalloc.start()
    found = [
        Finding("post-emoji-run", Severity.note, False, "a.js", at, 5, at, 9, 900 * at, 900 * at + 4,
                "4 emoji in a row", "keep one", "", (), f"{at:032x}", SOURCE)
        for at in range(1000, 6000)
    ]  # fmt: skip
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size < 200 * len(found)
