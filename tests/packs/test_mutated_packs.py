"""Whatever stands in a pack: one error with its place, or rules that run; never a traceback."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from socialint import packs
from socialint.errors import PackError
from socialint.rule import Rule
from tests.packs.documents import post

SHIPPED = Path(packs.__file__).parent
FILES = ("de/hwg", "us/medicare", "eu/cfd", "us/ftc-endorsement", "no/credit")
PACKS = [tomllib.loads((SHIPPED / f"{name}.toml").read_text("utf-8")) for name in FILES]
DOCUMENTS = [
    post("An offer at 4.9 % APR, 74 % lose money. Ad | [X]", markets=["US", "DE", "NO"], industries=["finance", "pharma"]),
    post("x", markets=["IE"], product="none"),
]
KEYS = ["when", "require", "terms", "any", "not", "where", "wordings", "every", "elements", "labels", "links", "media", "x"]
VALUES: list[Any] = [
    0, -1, 1.5, True, False, "", " ", "!!", "[X]", "[", "[[X]]", "[product.]", "*", "a*b", "(a+)+$", "soon", "2026-13-01", "a\nb", "a\0b",
    "\u00ad", "\u2029", "\ufffc", "https://[::1", "www.", "de", "UK", [], [""], [1], [["a"], ["a"]], ["a", "a"], [{}], {}, {"a": 1},
    {"": "b"}, {"any": []}, {"not": {}}, {"terms": "a"}, {"terms": ["a"]}, {"en": ["b"]}, "a" * 1001,
]  # fmt: skip


def toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {toml(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value) if isinstance(value, (str, bool, int, float)) else value.isoformat()


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every table and list below a value, each with every key of it."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield value, key
        yield from places(inner)


@st.composite
def mutants(draw: st.DrawFn) -> str:
    """A pack with one of its requirements, in which some values are others, or stand where they should not."""
    pack = deepcopy(draw(st.sampled_from(PACKS)))
    pack["requirement"] = [draw(st.sampled_from(pack["requirement"]))]
    for _ in range(draw(st.integers(1, 3))):
        table, key = draw(st.sampled_from(list(places(pack))))
        value = draw(st.sampled_from(VALUES))
        if draw(st.booleans()):
            table[key] = deepcopy(value)
        elif isinstance(table, dict):
            table[draw(st.sampled_from(KEYS))] = deepcopy(value)
        else:
            table.append(deepcopy(draw(st.sampled_from([value, table[key]]))))
    return "".join(f"{json.dumps(key)} = {toml(value)}\n" for key, value in pack.items())


def loaded(text: str) -> tuple[tuple[Rule, ...], PackError | None]:
    try:
        return packs.from_text(text, "house.toml"), None
    except PackError as error:
        return (), error


@given(mutants())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example('title = "T"\nrequirement = [{ require = { every = [["a", "b"], ["a", "b"]] } }]\n')
def test_a_mutant_is_one_error_with_its_place_or_a_pack_that_runs(text: str) -> None:
    """Somebody's slip would end the run for a whole repository, with words that only we understand."""
    rules, error = loaded(text)
    assert (error is None) or (error.line >= 1 and error.column >= 1 and " schemas" not in error.message)
    for rule in rules:
        assert rule.info.id.startswith("disclosure-")
        for document in DOCUMENTS:
            assert all(hit.message for hit in rule.check(document))
