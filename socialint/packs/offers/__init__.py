"""What is written where a product is offered that nobody declared, by language and class of product.

`<language>.toml` holds for each class what such products are called (`names`) and what offers them by itself (`says`); what
asks readers to take something (`calls`), and what shows that a text is about something else (`otherwise`), the classes share.
A pack asks with it: `suspect = { offers = { en = ["credit"] } }`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from socialint.packs.wording import by_word
from socialint.resources import data

#: The languages that have a file.
LANGUAGES = ("de", "en", "nb")


def offered(wanted: Mapping[str, Iterable[str]]) -> tuple[Mapping[str, Any], ...]:
    """Conditions, ready to be judged, of which one must hold, for classes of products by language.

    Raises KeyError for a language or class that has no words.
    """
    return tuple(condition for language, names in wanted.items() for name in names for condition in _offers(language, name))


def classes_of(language: str) -> frozenset[str]:
    """The classes that have words in a language."""
    return frozenset(_words(language)["class"]) if language in LANGUAGES else frozenset()


def ready(data: Mapping[str, Any]) -> dict[str, Any]:
    """The data of a language, its terms by their words."""

    def product(words: Mapping[str, Any]) -> dict[str, Any]:
        says = (*words.get("says", ()),)
        some = {"names": words.get("names", ()), "says": says, "calls": (*words.get("calls", ()), *says)}
        return {key: by_word(tuple(terms)) for key, terms in (some | {"otherwise": words.get("otherwise", ())}).items()}

    shared = {key: by_word(tuple(data[key])) for key in ("calls", "otherwise")}
    return shared | {"class": {name: product(words) for name, words in data["class"].items()}}


@cache
def _offers(language: str, name: str) -> tuple[Mapping[str, Any], ...]:
    words = _words(language)
    product = words["class"][name]
    calls, otherwise = (
        {"any": product[key], "lists": {f"offers {language} {key}": words[key]}} for key in ("calls", "otherwise")
    )
    named = {"all": ({"terms": {"any": product["names"]}}, {"terms": calls}), "not": {"terms": otherwise}}
    said = {"terms": {"any": product["says"]}, "not": {"terms": otherwise}}
    return (named, said)


@cache
def _words(language: str) -> dict[str, Any]:
    if language not in LANGUAGES:
        raise KeyError(language)
    return data(os.path.join(os.path.dirname(__file__), f"{language}.toml"), ready)
