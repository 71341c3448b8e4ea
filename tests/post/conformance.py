"""Our functions as twitter-text's conformance files call them: one adapter for the tests and for a scorer.

`run(section, text)` returns what the file expects. Ranges of validate.yml are
UTF-16 code units, their ends inclusive.
"""

from __future__ import annotations

from typing import Any

from socialint.post import entities
from socialint.post.length import weigh


def run(section: str, text: str) -> Any:
    """The result of one case; `section` is "validate/..." or "extract/..."."""
    kind, name = section.split("/")
    if kind == "validate":
        return _weighed(text, emoji=name != "WeightedTweetsCounterTest")
    if name == "replies":
        found = entities.reply(text)
        return found.value if found else None
    if name.startswith("hashtags"):
        return _shown(name, entities.hashtags(text), "hashtag")
    if name.startswith("cashtags"):
        return _shown(name, entities.cashtags(text), "cashtag")
    if name == "mentions_or_lists_with_indices":
        return [
            {"screen_name": item.value, "list_slug": item.path, "indices": [item.start, item.end]}
            for item in entities.mentions(text)
        ]
    if name.startswith("mentions"):
        return _shown(name, entities.mentions(text), "screen_name")
    return _shown(name, entities.urls(text), "url")


def _shown(name: str, found: list[entities.Entity], key: str) -> list[Any]:
    if name.endswith(("_with_indices", "_with_directional_markers")):
        return [{key: item.value, "indices": [item.start, item.end]} for item in found]
    return [item.value for item in found]


def _weighed(text: str, *, emoji: bool) -> dict[str, Any]:
    got = weigh(text, emoji=emoji)
    return {
        "weightedLength": got.length,
        "valid": got.valid,
        "permillage": got.permillage,
        "displayRangeStart": 0,
        "displayRangeEnd": _units(text) - 1,
        "validRangeStart": 0,
        "validRangeEnd": _units(text[: got.fits]) - 1,
    }


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
