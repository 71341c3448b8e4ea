"""What is not declared is neither true nor false."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from socialint.packs.condition import evaluate
from socialint.packs.prose import Prose
from socialint.packs.ready import ready_condition
from socialint.packs.signs import parts_of
from tests.packs.documents import document, post

PRODUCTS = {"pill": {"class": "otc", "outside_pharmacies": True, "markets": ["DE", "AT"]}}


def holds(condition: dict[str, Any], text: str = "Hello.", **fields: Any) -> bool | None:
    return evaluate(ready_condition(condition), Prose(post(text, PRODUCTS, **fields))).holds


@pytest.mark.parametrize(
    ("condition", "fields", "expected"),
    [
        ({}, {}, True),
        ({"paid": ["true", "gifted"]}, {"paid": True}, True),
        ({"paid": ["true", "gifted"]}, {"paid": "Gifted"}, True),
        ({"paid": ["true"]}, {"paid": False}, False),
        ({"paid": ["true"]}, {}, None),
        ({"audience": ["hcp"]}, {"audience": "public"}, False),
        ({"platforms": ["x"]}, {}, True),
        ({"platforms": ["mastodon"]}, {}, False),
        ({"kind": ["page"]}, {}, False),
        ({"language": ["de"]}, {"lang": "de-AT"}, True),
        ({"form": ["reminder"]}, {"form": "reminder"}, True),
        ({"form": ["reminder"]}, {}, None),
        ({"product": {"class": ["otc"]}}, {"product": "pill"}, True),
        ({"product": {"class": ["rx"]}}, {"product": "pill"}, False),
        ({"product": {"class": ["otc"]}}, {}, None),
        ({"product": {"class": ["otc"]}}, {"product": "unknown"}, None),
        ({"product": {"type": ["water"]}}, {"product": "pill"}, None),
        ({"product": {"class": ["rx"], "type": ["water"]}}, {"product": "pill"}, False),
        ({"product": {"outside_pharmacies": [True]}}, {"product": "pill"}, True),
        ({"product": {"markets": ["at"]}}, {"product": "pill"}, True),
        ({"not": {"paid": ["true"]}}, {}, None),
        ({"not": {"paid": ["true"]}}, {"paid": "false"}, True),
        ({"all": [{"paid": ["true"]}, {"audience": ["hcp"]}]}, {"audience": "public"}, False),
        ({"any": [{"paid": ["true"]}, {"audience": ["public"]}]}, {"audience": "public"}, True),
        ({"any": [{"paid": ["true"]}, {"audience": ["hcp"]}]}, {"audience": "public"}, None),
    ],
)
def test_undeclared_is_unknown(condition: dict[str, Any], fields: dict[str, Any], expected: bool | None) -> None:
    assert holds(condition, **fields) is expected


def test_what_would_tell_is_named() -> None:
    doc = Prose(post("Hello.", PRODUCTS, product="pill"))
    assert evaluate({"paid": ["true"], "product": {"type": ["a"]}}, doc).undeclared == ("paid", "products.pill.type")
    assert evaluate({"product": {"class": ["otc"]}}, Prose(post("Hello."))).undeclared == ("product",)
    assert evaluate({"product": {"class": ["a"]}}, Prose(post("Hello.", product="pil"))).undeclared == ("products.pil",)


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (["gift", "code"], True),
        ({"any": ["code"], "none": ["gift"]}, True),
        ({"all": ["code", "blue"]}, True),
        ({"all": ["code", "red"]}, False),
        ({"any": ["blue"], "none": ["code"]}, False),
        ({"none": ["gift"]}, True),
    ],
)
def test_terms_of_the_text(terms: Any, expected: bool) -> None:
    assert holds({"terms": terms}, "My blue code.") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://amzn.to/3x.", True),
        ("See https://shop.example/?a=1&tag=me-20", True),
        ("See https://shop.example/tag?a=1", False),
        ("See https://notamzn.to/3x", False),
        ("See https://[bad/?tag=1", False),
        ("amzn.to", False),
        ("See amzn.to/3x.", True),
        ("See (shop.example/a?tag=me-20)", True),
        ("See me@amzn.to/3x", False),
        ("Was this it? Or amzn.to / not", False),
    ],
)
def test_links_with_an_affiliate_code(text: str, expected: bool) -> None:
    assert holds({"links": {"hosts": ["amzn.to"], "params": ["tag"]}}, text) is expected


@pytest.mark.parametrize(
    ("sign", "text", "expected"),
    [
        ("percentage", "6\u00a0% im Jahr", True),
        ("percentage", "ein 6-prozentiges Darlehen", True),
        ("percentage", "5-percent down", True),
        ("percentage", "6\u202fProzent", True),
        ("percentage", "2 of the percentages", False),
        ("price", "99\u00a0\u20ac", True),
        ("price", "EUR\u202f99", True),
        ("price", "Platz 99\nEuro und Cent", False),
    ],
)
def test_a_blank_that_does_not_break_hides_no_figure(sign: str, text: str, expected: bool) -> None:
    assert holds({"signs": [sign]}, text) is expected


def test_a_declared_value_is_shown_where_it_stands() -> None:
    doc = document("---\nplatform: x\npaid: gifted\n---\nHello.\n")
    (proof,) = evaluate({"paid": ["gifted"]}, Prose(doc)).evidence
    assert doc.source.text[slice(*proof.span)] == "gifted"
    assert str(proof) == "paid: gifted"


@given(st.lists(st.sampled_from([*"aB1-./_?=:@%#", "example.org", "/r/"]), max_size=12).map("".join))
def test_a_plain_address_is_read_as_any_other(rest: str) -> None:
    """A port changes nothing of what is read, and with one the library reads it."""
    host, slash, path = rest.partition("/")
    assume(host and not set(host) & set(":@?#%") and not rest.endswith((".", "?")))
    assert parts_of(f"https://{host}{slash}{path}") == parts_of(f"https://{host}:80{slash}{path}")


@pytest.mark.parametrize(
    ("media", "expected"),
    [
        ([], False),
        (["a.png"], False),
        ([{"src": "a.png"}], False),
        ([{"src": "a.png", "ai": True}], True),
        ([{"ai": "Deepfake"}], False),
        ([{"src": "a.png"}, {"ai": True, "type": "video"}], True),
    ],
)
def test_media_are_what_is_declared_of_them(media: list[Any], expected: bool) -> None:
    assert holds({"media": {"ai": [True]}}, media=media) is expected


def test_all_fields_of_a_medium_must_fit_and_not_some_of_each() -> None:
    wanted = {"media": {"ai": [True], "type": ["video"]}}
    assert holds(wanted, media=[{"ai": True}, {"type": "video"}]) is False
    assert holds(wanted, media=[{"ai": True, "type": "video"}]) is True


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.html", "<!doctype html><html><body><p>Hello.</p></body></html>", True),
        ("a.html", "<p>Hello.</p>", False),
        ("a.html", "<!doctype html><html><body><p>{{ hello }}</p></body></html>", False),
        ("a.md", "Hello.", False),
    ],
)
def test_only_of_a_whole_page_can_something_be_missing(name: str, text: str, expected: bool) -> None:
    assert evaluate({"kind": ["whole-page"]}, Prose(document(text, name))).holds is expected


def test_a_market_is_one_of_those_declared() -> None:
    assert holds({"markets": ["DE"]}, markets=["NO", "DE"]) is True
    assert holds({"markets": ["EU"]}, markets=["DE"]) is False


@pytest.mark.parametrize(
    ("sign", "text", "expected"),
    [
        ("telephone", "Call +353 1 555 0100.", True),
        ("telephone", "(01) 555 0100 or 030/55501-70", True),
        ("telephone", "Phone: 1800 555 010", True),
        ("telephone", "[Call us](tel:+35315550100)", True),
        ("telephone", "Sale from 2026-12-01, 0.00000001 a piece, at most 2000000, block 0x00ab12cd34", False),
        ("telephone", "Telephone us in 2026.", False),
        ("e-mail", "Write to hello@example.org", True),
        ("e-mail", "[Write to us](mailto:hello@example.org)", True),
        ("e-mail", "Write to @example", False),
    ],
)
def test_a_way_to_whoever_offers_is_known_by_its_kind(sign: str, text: str, expected: bool) -> None:
    assert holds({"signs": [sign]}, text) is expected
