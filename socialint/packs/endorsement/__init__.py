"""What a post looks like whose author recommends something and gets something for it, by language.

`<language>.toml` holds the signs, each a condition as packs have them, and the
word lists that they share. What is `stated` says in the post's own words that
somebody gave something for it (`relation` in a pack); a `hint` only looks like
it, and a pack asks with it (`endorsement`, which is both).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from socialint.packs.cues import Index, cues_of
from socialint.packs.phrases import Phrases, Says
from socialint.packs.wording import Terms
from socialint.resources import data

#: The languages that have a file.
LANGUAGES = ("de", "en", "nb")


class Signs(NamedTuple):
    """Conditions, any of which will do, and the parts that wake those with a grammar."""

    phrases: Phrases
    stated: Index[Mapping[str, Any]]
    hints: Index[Mapping[str, Any]]


@cache
def signs_of(language: str) -> Signs:
    """The signs of a language; none for a language without a file."""
    path = os.path.join(os.path.dirname(__file__), f"{language}.toml")
    kept = data(path, ready) if os.path.isfile(path) else ready({"words": {}, "stated": (), "hint": ()})
    phrases = Phrases(language, kept)
    stated, hints = ([_bound(sign, phrases, kept["lists"]) for sign in kept[key]] for key in ("stated", "hint"))
    return Signs(phrases, Index((sign, cues_of(sign)) for sign in stated), Index((sign, cues_of(sign)) for sign in hints))


def ready(data: Mapping[str, Any]) -> dict[str, Any]:
    """The data of a language, ready for `signs_of`."""
    from socialint.packs.forms import Language

    return Language(data["words"]).ready(data)


def _bound(condition: Mapping[str, Any], phrases: Phrases, lists: Mapping[str, Terms]) -> Mapping[str, Any]:
    """A condition with the parts and lists of the language in the place of their names."""

    def part(key: str, wanted: Any) -> Any:
        if key in ("all", "any"):
            return tuple(_bound(inner, phrases, lists) for inner in wanted)
        if key == "not":
            return _bound(wanted, phrases, lists)
        if key == "terms":
            return {**wanted, "lists": {f"{phrases.name} {name}": lists[name] for name in wanted.get("lists", ())}}
        return Says.of(wanted, phrases) if key == "says" else wanted

    return {key: part(key, wanted) for key, wanted in condition.items()}
