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
from socialint.packs.wording import from_lines
from socialint.resources import data

#: The languages that have a file.
LANGUAGES = ("de", "en", "nb")


class Sign(NamedTuple):
    """A condition that tells of a recommendation; one is `stated`, or else only a hint."""

    stated: bool
    condition: Mapping[str, Any]


class Signs(NamedTuple):
    """The signs of a language, any of which will do, and what their forms are made of."""

    phrases: Phrases
    by_cue: Index[Sign]


class _Bound(Sequence[Sign]):
    """Signs, each made ready when it first wakes: of hundreds few do."""

    def __init__(self, kept: Mapping[str, Any], bound: Callable[[str, Any], Any]) -> None:
        self._kept, self._stated, self._bound = kept["signs"]["things"], kept["stated"], bound
        self._ready: dict[int, Sign] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def __getitem__(self, number: Any) -> Any:
        if number not in self._ready:
            self._ready[number] = Sign(number < self._stated, rewritten(self._kept[number], self._bound))
        return self._ready[number]


@cache
def signs_of(language: str) -> Signs:
    """The signs of a language; none for a language without a file."""
    path = os.path.join(os.path.dirname(__file__), f"{language}.toml")
    kept = data(path, ready) if os.path.isfile(path) else ready({"words": {}, "stated": (), "hint": ()})
    phrases = Phrases(language, kept)
    listed = cache(lambda name: from_lines(kept["lists"][name]))

    def bound(key: str, wanted: Any) -> Any:
        """What a condition wants, with the forms and lists of the language in the place of their names."""
        if key == "says":
            return Says(phrases, **wanted)
        return terms(wanted) if key == "terms" else wanted

    def terms(groups: Mapping[str, Any]) -> Mapping[str, Any]:
        lists = {f"{language} {name}": listed(name) for name in groups.get("lists", ())}
        phrases = {"phrases": Phrased(groups["phrases"], kept["within"])} if "phrases" in groups else {}
        return {**groups, "lists": lists, **phrases}

    return Signs(phrases, Index(kept["signs"], _Bound(kept, bound)))


def ready(data: Mapping[str, Any]) -> dict[str, Any]:
    """The data of a language, ready for `signs_of`."""
    from socialint.packs.forms import Language

    return Language(data["words"]).ready(data)
