"""What is written where a product is offered that nobody declared, by language and class of product.

`<language>.toml` holds for each class what such products are called (`names`) and what offers them by itself (`says`); what
asks readers to take something (`calls`), and what shows that a text is about something else (`otherwise`), the classes share.
A pack asks with it: `suspect = { offers = { en = ["credit"] } }`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from socialint.resources import data

#: The languages that have a file.
LANGUAGES = ("de", "en", "nb")


def offered(wanted: Mapping[str, Iterable[str]]) -> Iterator[dict[str, Any]]:
    """Conditions of which one must hold, as a pack's author would write them, for classes of products by language.

    Raises KeyError for a language or class that has no words.
    """
    for language, classes in wanted.items():
        words = _words(language)
        for name in classes:
            product = words["class"][name]
            otherwise = (*words["otherwise"], *product.get("otherwise", ()))
            says = product.get("says", ())
            if "names" in product:
                named = {"terms": {"any": product["names"], "none": otherwise}}
                yield {"all": [named, {"terms": (*words["calls"], *product.get("calls", ()), *says)}]}
            if says:
                yield {"terms": {"any": says, "none": otherwise}}


def classes_of(language: str) -> frozenset[str]:
    """The classes that have words in a language."""
    return frozenset(_words(language)["class"]) if language in LANGUAGES else frozenset()


@cache
def _words(language: str) -> dict[str, Any]:
    from socialint.packs.ready import plain

    if language not in LANGUAGES:
        raise KeyError(language)
    return data(os.path.join(os.path.dirname(__file__), f"{language}.toml"), plain)
