"""From what the author of a pack wrote to what a run reads: days as text, lists as tuples, terms by their words.

It is done once: for packs of the program by `scripts/generate.py`, which keeps the outcome in `compiled/`, for packs of
people when they are read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from socialint.packs.markets import markets_of
from socialint.packs.offers import offered
from socialint.packs.wording import by_word

#: Among the names of links behind which a text may stand: whatever it is named.
ANY_LINK = "*"


def ready_condition(condition: Mapping[str, Any]) -> dict[str, Any]:
    """A condition, ready for `condition.evaluate`."""
    return rewritten(condition, lambda key, wanted: _READY.get(key, plain)(wanted))


def rewritten(condition: Mapping[str, Any], made_of: Callable[[str, Any], Any]) -> dict[str, Any]:
    """A condition with something else for what each key wants; the conditions within it likewise."""

    def anew(key: str, wanted: Any) -> Any:
        if key in ("all", "any"):
            return tuple(rewritten(part, made_of) for part in wanted)
        return rewritten(wanted, made_of) if key == "not" else made_of(key, wanted)

    return {key: anew(key, wanted) for key, wanted in condition.items()}


def plain(value: Any) -> Any:
    """Lists as tuples, which are kept without a step of Python; days in ISO 8601, which need no import."""
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return tuple(map(plain, value))
    return value if isinstance(value, (str, int, float)) else str(value)


def places_of(table: Mapping[str, Any], key: str = "where") -> tuple[str, ...]:
    """The places that a requirement asks for, all at once, or those that it would rather have ("prefer")."""
    where = table.get(key, "anywhere")
    return (where,) if isinstance(where, str) else tuple(where)


def wordings_of(require: Mapping[str, Any]) -> list[str]:
    """The wordings that a requirement asks for, in whatever language."""
    wordings = require.get("wordings", ())
    return [text for texts in wordings.values() for text in texts] if isinstance(wordings, Mapping) else list(wordings)


def _terms(wanted: Any) -> dict[str, Any]:
    """A list of terms, any of which will do, or a table of `any`, `all` and `none`."""
    groups = wanted if isinstance(wanted, Mapping) else {"any": wanted}
    return {group: by_word(tuple(terms)) for group, terms in groups.items()}


_READY: Mapping[str, Callable[[Any], Any]] = {
    "markets": markets_of,
    "offers": offered,
    "terms": _terms,
    "alone": lambda phrases: by_word(tuple(phrases)),
}
