"""The quick check of fields and the authority (jsonschema) always agree, and faults name the field and suggest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from socialint import schema
from socialint.model import Value
from socialint.parse.json import json_value

FOLDER = Path(__file__).parents[1] / "schemas"
NAMES = sorted(path.name.removesuffix(".schema.json") for path in FOLDER.glob("*.json"))


def test_the_public_contracts_are_there() -> None:
    assert NAMES == ["config", "pack", "page", "platform", "post", "report"]


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_one_and_knows_its_address(name: str) -> None:
    data = json.loads((FOLDER / f"{name}.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(data)
    assert data["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert data["$id"].endswith(f"/{name}.schema.json")
    assert data["title"]


def root_of(text: str) -> Value:
    return json_value(text, 0, len(text), [])


def value(data: Any) -> Value:
    return root_of(json.dumps(data, ensure_ascii=False))


WORDS = ["x", "twitter", "mastodon", "twittr", "en", "nb-NO", "english language", "NO", "UK", "xx1", "pharma", "beer", "public", "true",
         "gifted", "maybe", "", "reminder", "error", "post", "a/**", "alt-missing"]  # fmt: skip
scalars = st.one_of(
    st.sampled_from(WORDS), st.none(), st.booleans(), st.integers(-2, 300), st.floats(allow_nan=False, allow_infinity=False)
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["src", "alt", "decorative", "type", "ignore", "x", "paths", "kind", "context", "max", "severity"]),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=6,
)


def objects(name: str) -> st.SearchStrategy[dict[str, Any]]:
    keys = [*schema.load(name)["properties"], "unknown"]
    return st.dictionaries(st.sampled_from(keys), values, max_size=4)


@pytest.mark.parametrize("name", ["post", "page", "config"])
@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_the_quick_check_and_the_authority_agree(name: str, data: st.DataObject) -> None:
    fields = data.draw(objects(name))
    assert schema.valid(value(fields), name) == schema._validator(name).is_valid(fields)


def test_the_quick_check_knows_every_keyword_of_the_schemas_it_reads() -> None:
    """A keyword that it does not know would send every document to the slow way."""
    for name, fields in {
        "post": {"platform": ["x", "mastodon"], "lang": "nb", "markets": "NO", "paid": False, "text": "t", "date": "2026-01-01",
                 "media": [{"src": "a.png", "alt": "A door", "decorative": False}], "socialint": {"ignore": {"alt": "why"}}},
        "page": {"title": "T", "lang": "de-AT", "markets": ["DE"], "product": "p", "html": "<p>"},
        "config": {"select": ["all"], "ignore": {"alt": "why"}, "fail-on": "note", "context": {"markets": "NO"}, "json": {"html": ["body"]},
                   "override": [{"paths": ["a"], "kind": "post"}], "rules": {"alt-long": {"severity": "note"}}, "products": {"p": {"class": "otc"}}},
    }.items():  # fmt: skip
        assert schema.valid(value(fields), name), name


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({"platform": "twittr"}, "platform", ["twittr", "twitter"]),
        ({"markets": ["NO", "Norway"]}, "markets.1", ["Norway", ' for item 2 of "markets"']),
        ({"paid": "gifed"}, "paid", ["gifed", "gifted"]),
        ({"lang": "english language"}, "lang", ["BCP 47"]),
        ({"media": [{"alt": ["x"]}]}, "media.0.alt", ["a list", "a text", ' for "alt" in item 1 of "media"']),
        ({"thread": ["Hi", {"text": 5}]}, "thread.1.text", [' for "text" in item 2 of "thread"']),
        ({"text": 5}, "text", ["a whole number", "put it in quotes"]),
        ({"audience": ["public"]}, "audience", ["a list", "a text"]),
        ({"account": {"x": "@a"}}, "account", ["a table of fields where a text or a list is expected"]),
        ({"socialint": {"ignor": {}}}, "socialint.ignor", ["ignor", "ignore"]),
    ],
)
def test_a_fault_names_its_field_and_suggests(fields: dict[str, Any], field: str, words: list[str]) -> None:
    text = json.dumps(fields)
    (fault,) = schema.faults(root_of(text), "post")
    assert fault.field == field
    for word in words:
        assert word in fault.message + fault.hint
    assert text[fault.span.start : fault.span.end]


PACK = {
    "title": "T", "market": "all", "industry": "all", "source": "S", "url": "https://example.org/", "reviewed": "2026-01-01",
    "confidence": "A",
}  # fmt: skip
REQUIREMENT = {
    "key": "a", "summary": "s", "cite": "c", "severity": "error", "message": "m", "hint": "h", "require": {"wordings": ["w"]},
    "example": [{"verdict": verdict, "format": "markdown", "text": "x"} for verdict in ("good", "bad")],
}  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "field", "said"),
    [
        ({"require": {"wordings": [""]}}, "require.wordings.0", "is empty"),
        ({"require": {"wordings": ["a", 5]}}, "require.wordings.1", "a whole number where a text is expected"),
        ({"require": {"wordings": {"en": ["a"], "english": ["b"]}}}, "require.wordings", "a language as in BCP 47"),
        ({"require": {"wordings": "a"}}, "require.wordings", "put it in brackets: [ ]"),
        ({"require": {"every": [["a", "b"], ["a", "b"]]}}, "require.every", "stands twice"),
        ({"when": {}}, "when", '"when" in item 1 of "requirement" is empty'),
        ({"when": {"terms": "a"}}, "when.terms", "a text where a list or a table of fields is expected"),
        ({"when": {"terms": "a"}}, "when.terms", "put it in brackets: [ ]"),
        ({"when": {"terms": {"some": ["a"]}}}, "when.terms.some", 'unknown field "some"'),
        ({"when": {"product": {"class": [["otc"]]}}}, "when.product.class.0", "a list where a text is expected"),
        ({"ban": False}, "ban", "write true, or leave it out"),
        ({"ban": False}, "ban", '"false" is not a known value'),
        ({"where": ["start", "beginning"]}, "where.1", '"beginning" is not a known value'),
        ({"url": "www.example.org"}, "url", "https://"),
    ],
)
def test_a_fault_in_one_of_several_shapes_is_that_of_the_shape_that_was_meant(
    changed: dict[str, Any], field: str, said: str
) -> None:
    """Who writes a pack would be told to write a list where a list stands, or be shown what the library calls its schema."""
    (fault,) = schema.faults(value({**PACK, "requirement": [{**REQUIREMENT, **changed}]}), "pack")
    assert fault.field == f"requirement.0.{field}"
    assert said in f"{fault.message} ({fault.hint})"


def test_a_fault_without_words_in_the_schema_shows_nothing_of_the_value() -> None:
    """The values of posts may be private: what is not worded by us must not reach a report."""
    (fault,) = schema.faults(value({"products": {"p": {"class": [["Kari Nordmann"]], "x": 1}}}), "config")
    assert "Kari" not in fault.message + fault.hint
