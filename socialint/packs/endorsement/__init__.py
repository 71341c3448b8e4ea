"""What a post looks like whose author recommends something and gets something for it, by language.

`<language>.toml` holds the signs, each a condition as packs have them, and the
word lists that they share. What is `stated` says in the post's own words that
somebody gave something for it (`relation` in a pack); a `hint` only looks like
it, and a pack asks with it (`endorsement`, which is both).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from socialint.packs.cues import Index
from socialint.packs.phrases import Phrases, Says
from socialint.packs.ready import rewritten
from socialint.packs.spelled import Phrased
from socialint.resources import data

#: The languages that have a file.
LANGUAGES = ("de", "en", "nb")


class Signs(NamedTuple):
    """Conditions, any of which will do, and what their forms are made of."""

    phrases: Phrases
    stated: Index[Mapping[str, Any]]
    hints: Index[Mapping[str, Any]]


class _Bound(Sequence[Mapping[str, Any]]):
    """Conditions, each made ready when it first wakes: of hundreds few do."""

    def __init__(self, kept: Sequence[Mapping[str, Any]], bound: Callable[[str, Any], Any]) -> None:
        self._kept, self._bound = kept, bound
        self._ready: dict[int, Mapping[str, Any]] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def __getitem__(self, number: Any) -> Any:
        if number not in self._ready:
            self._ready[number] = rewritten(self._kept[number], self._bound)
        return self._ready[number]


@cache
def signs_of(language: str) -> Signs:
    """The signs of a language; none for a language without a file."""
    path = os.path.join(os.path.dirname(__file__), f"{language}.toml")
    kept = data(path, ready) if os.path.isfile(path) else ready({"words": {}, "stated": (), "hint": ()})
    phrases = Phrases(language, kept)

    def bound(key: str, wanted: Any) -> Any:
        """What a condition wants, with the forms and lists of the language in the place of their names."""
        if key == "says":
            return Says(phrases, **wanted)
        return terms(wanted) if key == "terms" else wanted

    def terms(groups: Mapping[str, Any]) -> Mapping[str, Any]:
        lists = {f"{language} {name}": kept["lists"][name] for name in groups.get("lists", ())}
        phrases = {"phrases": Phrased(groups["phrases"], kept["within"])} if "phrases" in groups else {}
        return {**groups, "lists": lists, **phrases}

    def index(signs: Mapping[str, Any]) -> Index[Mapping[str, Any]]:
        return Index(signs, _Bound(signs["things"], bound))

    return Signs(phrases, index(kept["stated"]), index(kept["hint"]))


def ready(data: Mapping[str, Any]) -> dict[str, Any]:
    """The data of a language, ready for `signs_of`."""
    from socialint.packs.forms import Language

    return Language(data["words"]).ready(data)
