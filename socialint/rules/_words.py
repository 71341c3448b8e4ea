"""Small helpers that rules share: word lists as data, and values in messages."""

from __future__ import annotations

import os
from functools import cache, lru_cache
from typing import Any

from socialint import resources
from socialint.parse.templates import filled_in


@cache
def data(module_file: str) -> dict[str, Any]:
    """The TOML file beside a rule's module: `data(__file__)` of `rules/alt/placeholder.py` is `placeholder.toml`."""
    return resources.data(os.path.splitext(module_file)[0] + ".toml")


def shown(value: str, most: int = 40) -> str:
    """A value as messages quote it: on one line, cut to `most` code points."""
    value = " ".join(value.split())
    return f'"{value}"' if len(value) <= most else f'"{value[: most - 1]}…"'


@lru_cache(maxsize=4096)  # the links of a site say much the same
def core(text: str) -> str:
    """The text in small letters, blanks folded, without the punctuation and signs at its ends.

    Whole where it looks as if a template engine put another in its place: `{link}` is not the word "link".
    """
    filled = filled_in(text)
    text = text.casefold()
    if filled:
        return text
    start, end = 0, len(text)
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return " ".join(text[start:end].split())


def primary(language: str) -> str:
    """The primary subtag of a BCP 47 tag, "no" read as "nb", "" for none."""
    tag = language.partition("-")[0].lower()
    return "nb" if tag == "no" else tag
