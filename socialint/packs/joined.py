"""The requirements of many packs in one index.

Where a requirement stands in it is compiled with the requirement: to work that out for all of them costs as much as ten posts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from socialint.packs.cues import Cues, Rows, indexed, plain_rows


def alone(cues: Cues) -> dict[str, Any]:
    """The index of one thing, of which no more than its cues is known."""
    return indexed([(None, cues)])


def joined(indexes: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The indexes of some things, each `alone`, as one of all of them in their order."""
    rows: Rows = {}
    for number, index in enumerate(indexes):
        for word, some in index["rows"].items():
            known = rows.setdefault(word, {})
            for others, asked, _ in some:
                known.setdefault((others, asked), []).append(number)
    return {
        "things": (),
        "always": tuple(number for number, index in enumerate(indexes) if index["always"]),
        "rows": plain_rows(rows),
        "declared": frozenset().union(*(index["declared"] for index in indexes)),
    }
