"""Offers of products that nobody declared: who forgets to name the product is asked, and who only speaks of the trade is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from socialint import packs
from socialint.errors import PackError
from socialint.packs.offers import LANGUAGES, classes_of, offered
from socialint.resources import schema
from socialint.testing import lint
from tests.packs.documents import post

POSTS = [
    line.split("|", 4)
    for line in Path(__file__).with_name("offers.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
PACK = """
title = "House rules"
market = "all"
industry = "all"
source = "the handbook"
url = "https://example.org/handbook"
reviewed = 2026-11-22
confidence = "A"
[[requirement]]
key = "loans"
summary = "Loan without its terms"
cite = "the handbook, 4"
severity = "warning"
message = "offer of a loan without its terms"
hint = "link the terms"
question = "is this an offer of a loan?"
when = {{ product.class = ["credit"] }}
suspect = {{ offers = {{ {language} = ["{name}"] }} }}
require = {{ wordings = ["See our terms"] }}
example = [
    {{ verdict = "bad", format = "json", text = "{{}}" }},
    {{ verdict = "good", format = "json", text = "{{}}" }},
]
"""


def _found(text: str, market: str, industry: str, lang: str, product: str = "") -> list[str]:
    post = {
        "platform": "facebook",
        "lang": lang,
        "markets": [market],
        "industries": [industry],
        "paid": "own-brand",
        "text": text,
    }
    found = lint(json.dumps(post | ({"product": product} if product else {})), format="json")
    return [finding.rule for finding in found if finding.rule.startswith("disclosure-")]


@pytest.mark.parametrize(("market", "industry", "lang", "wanted", "text"), POSTS, ids=lambda value: value[:40])
def test_who_offers_a_product_without_naming_it_is_asked_and_nobody_else(
    market: str, industry: str, lang: str, wanted: str, text: str
) -> None:
    assert bool(_found(text, market, industry, lang)) == (wanted == "ask")


@pytest.mark.parametrize(("market", "industry", "lang"), {tuple(post[:3]) for post in POSTS})
def test_who_says_that_no_product_is_offered_is_not_asked(market: str, industry: str, lang: str) -> None:
    asked = [post[4] for post in POSTS if tuple(post[:3]) == (market, industry, lang) and post[3] == "ask"]
    assert [found for text in asked for found in _found(text, market, industry, lang, "none") if "ad-label" not in found] == []


def test_no_product_of_the_register_can_be_called_none() -> None:
    with pytest.raises(Exception, match="what a document declares that offers no product"):
        lint("---\nplatform: x\n---\nHello.\n", config='[products.none]\nclass = "credit"\n')


def test_every_class_with_words_is_one_of_the_register() -> None:
    known = set(schema("config")["$defs"]["class"]["enum"])
    for language in LANGUAGES:
        assert classes_of(language) <= known
        assert all(list(offered({language: [name]})) for name in classes_of(language))


def test_people_may_ask_for_offers_in_packs_of_their_own() -> None:
    (rule,) = packs.from_text(PACK.format(language="en", name="credit"), "house-rules.toml")
    assert [hit.message for hit in rule.check(post("Get up to $5,000 with our personal loans."))] == [
        '"personal loans" found and product not declared: is this an offer of a loan?'
    ]
    assert list(rule.check(post("Our loan officers ran the marathon."))) == []


@pytest.mark.parametrize(("language", "name"), [("nb", "cfd"), ("en", "vermoegensanlage")])
def test_a_class_without_words_is_told_instead_of_never_found(language: str, name: str) -> None:
    with pytest.raises(PackError, match=f'nothing is known of how "{name}" is offered in "{language}": there are'):
        packs.from_text(PACK.format(language=language, name=name), "house-rules.toml")
