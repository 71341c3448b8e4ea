"""What is declared about a document, out of its fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from socialint.model import Context, Value

#: Other names that people write for the same thing.
_PLATFORMS = {"twitter": "x", "x.com": "x", "bsky": "bluesky", "fb": "facebook", "ig": "instagram", "yt": "youtube"}
_MARKETS = {"UK": "GB"}
_LISTS = ("markets", "industries", "platforms")
#: field -> name in the Context; the first that is there wins
_KNOWN = {**{name: name for name in Context._fields},
          "market": "markets", "industry": "industries", "platform": "platforms", "lang": "language"}  # fmt: skip


#: The fields that declare something.
DECLARING = frozenset(_KNOWN)


def context_from(base: Context, fields: Value | None) -> Context:
    """`base` with what the fields of front matter, JSON or configuration declare; unknown fields are left alone."""
    if fields is None or not isinstance(fields.data, dict):
        return base
    changed: dict[str, Any] = {}
    for key, value in fields.data.items():
        name = _KNOWN.get(key)
        if name is None or value.data is None:
            continue
        if name in _LISTS:
            if isinstance(value.data, str):
                words = [value.data]
            else:  # of variants for each platform, the names are the platforms
                words = list(value.data) if isinstance(value.data, dict) else value.strings()
            known = [_word(name, word) for word in words if word.strip()]
            changed[name] = tuple(dict.fromkeys((*changed.get(name, ()), *known)))
        elif isinstance(value.data, str):
            changed[name] = value.data.strip()
        elif not isinstance(value.data, (dict, list)):
            written = value.data
            changed[name] = str(written).lower() if isinstance(written, bool) else str(written).strip()
    if changed.get("paid"):
        changed["paid"] = changed["paid"].lower()
    return base._replace(**changed) if changed else base


def _word(name: str, word: str) -> str:
    word = word.strip()
    if name == "markets":
        return _MARKETS.get(word.upper(), word.upper())
    return platform_name(word) if name == "platforms" else word.lower()


def platform_name(word: str) -> str:
    """A platform's name as we write it: `twitter` and `X` are `x`."""
    word = word.strip().lower()
    return _PLATFORMS.get(word, word)


#: The fields with words of a fixed set, and how these are read.
_WORDS = {
    **dict.fromkeys(("platform", "platforms"), platform_name),
    **dict.fromkeys(("industry", "industries", "audience", "paid"), lambda word: word.strip().lower()),
}


def as_read(fields: Value) -> Value:
    """The fields with the words of fixed sets as they count: LinkedIn is `linkedin`."""
    return Value(
        {key: _as_read(value, _WORDS[key]) if key in _WORDS else value for key, value in fields.data.items()}, fields.span
    )


def _as_read(value: Value, read: Callable[[str], str]) -> Value:
    data = value.data
    if isinstance(data, str):
        data = read(data)
    elif isinstance(data, list):
        data = [_as_read(item, read) for item in data]
    elif isinstance(data, dict):  # a text for each platform
        data = {read(key): member for key, member in data.items()}
    return Value(data, value.span, value.text, value.key_span)


def names_platform(fields: Value) -> bool:
    """True for a post by what it declares."""
    return fields.get("platform") is not None or fields.get("platforms") is not None
