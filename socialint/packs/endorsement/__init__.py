"""What a post looks like whose author recommends something and gets something for it, by language.

`<language>.toml` holds the signs, each a condition as packs have them, and the
word lists that they share. Of a post of a market one cannot know more than
that: a pack asks with them (`suspect`), and never decides.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import Any

from socialint.packs.cues import Index, cues_of
from socialint.packs.ready import ready_condition
from socialint.resources import data

_LIST = re.compile(r"<(\w+)>")


@cache
def signs_of(language: str) -> Index[Mapping[str, Any]]:
    """The signs of a language, any of which will do; none for a language without a file."""
    path = os.path.join(os.path.dirname(__file__), f"{language}.toml")
    signs = data(path, ready)["signs"] if os.path.isfile(path) else ()
    return Index((sign, cues_of(sign)) for sign in signs)


def ready(data: Mapping[str, Any]) -> dict[str, Any]:
    """The data of a language, with every phrase in all its forms."""
    return {"signs": tuple(ready_condition(_spelled_out(sign, data["words"])) for sign in data["sign"])}


def _spelled_out(condition: Any, lists: Mapping[str, list[str]]) -> Any:
    """A condition with every phrase in all its forms."""
    if isinstance(condition, Mapping):
        return {key: _spelled_out(value, lists) for key, value in condition.items()}
    if all(isinstance(value, str) for value in condition):
        return tuple(form for phrase in condition for form in _forms(phrase, lists))
    return tuple(_spelled_out(part, lists) for part in condition)


def _forms(phrase: str, lists: Mapping[str, list[str]]) -> Iterator[str]:
    """`<sent> <me>` as "sent me", "sent us" and so on: each name of a list stands for each of its phrases."""
    literal, names = _LIST.split(phrase)[::2], _LIST.findall(phrase)
    for words in product(*([form for entry in lists[name] for form in _forms(entry, lists)] for name in names)):
        yield literal[0] + "".join(word + rest for word, rest in zip(words, literal[1:], strict=True))
