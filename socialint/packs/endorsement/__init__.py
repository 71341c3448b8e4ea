"""What a post looks like whose author recommends something and gets something for it, by language.

`<language>.toml` holds the signs, each a condition as packs have them, and the
word lists that they share. What is `stated` says in the post's own words that
somebody gave something for it (`relation` in a pack); a `hint` only looks like
it, and a pack asks with it (`endorsement`, which is both).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from socialint.packs.cues import Index, cues_of
from socialint.packs.phrases import Phrases, Says
from socialint.packs.ready import ready_condition
from socialint.resources import data

#: The languages that have a file.
LANGUAGES = ("de", "en", "nb")
_LIST = re.compile(r"<(\w+)>")


class Signs(NamedTuple):
    """Conditions, any of which will do."""

    stated: Index[Mapping[str, Any]]
    hints: Index[Mapping[str, Any]]


@cache
def signs_of(language: str) -> Signs:
    """The signs of a language; none for a language without a file."""
    path = os.path.join(os.path.dirname(__file__), f"{language}.toml")
    kept = data(path, ready) if os.path.isfile(path) else {"words": {}, "stated": (), "hint": ()}
    phrases = Phrases(language, kept["words"])
    stated, hints = ([_bound(sign, phrases) for sign in kept[key]] for key in ("stated", "hint"))
    return Signs(Index((sign, cues_of(sign)) for sign in stated), Index((sign, cues_of(sign)) for sign in hints))


def ready(data: Mapping[str, Any]) -> dict[str, Any]:
    """The data of a language, with every phrase in all its forms."""
    lists = data["words"]
    words = {name: tuple(form for entry in entries for form in _forms(entry, lists)) for name, entries in lists.items()}
    signs = {key: tuple(ready_condition(_spelled_out(sign, lists)) for sign in data[key]) for key in ("stated", "hint")}
    return {"words": words, **signs}


def _bound(condition: Mapping[str, Any], phrases: Phrases) -> Mapping[str, Any]:
    """A condition whose `says` knows the lists of the language."""

    def part(key: str, wanted: Any) -> Any:
        if key in ("all", "any"):
            return tuple(_bound(inner, phrases) for inner in wanted)
        return Says.of(wanted, phrases) if key == "says" else _bound(wanted, phrases) if key == "not" else wanted

    return {key: part(key, wanted) for key, wanted in condition.items()}


def _spelled_out(condition: Any, lists: Mapping[str, list[str]]) -> Any:
    """A condition with every phrase in all its forms; a grammar (`says`) keeps its parts."""
    if isinstance(condition, Mapping):
        return {key: value if key == "says" else _spelled_out(value, lists) for key, value in condition.items()}
    if isinstance(condition, int):
        return condition
    if all(isinstance(value, str) for value in condition):
        return tuple(form for phrase in condition for form in _forms(phrase, lists))
    return tuple(_spelled_out(part, lists) for part in condition)


def _forms(phrase: str, lists: Mapping[str, list[str]]) -> Iterator[str]:
    """`<sent> <me>` as "sent me", "sent us" and so on: each name of a list stands for each of its phrases."""
    literal, names = _LIST.split(phrase)[::2], _LIST.findall(phrase)
    for words in product(*([form for entry in lists[name] for form in _forms(entry, lists)] for name in names)):
        yield literal[0] + "".join(word + rest for word, rest in zip(words, literal[1:], strict=True))
