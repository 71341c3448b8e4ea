"""No requirement sleeps where it has something to say: what wakes it is in every document that it concerns."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint import packs
from socialint.model import Context
from socialint.packs.condition import awake, evaluate
from socialint.packs.cues import Index, cues_of, declared_by
from socialint.packs.joined import alone, joined
from socialint.packs.load import ready_pack
from socialint.packs.prose import Prose
from socialint.packs.ready import ready_condition
from socialint.parse.documents import parse
from socialint.source import Source
from tests.packs.documents import document, post

WORDS = (
    "loan",
    "Loans",
    "home loan",
    "mortgage*",
    "Öl",
    "an",
    "% off",
    "thanks [@]",
    "[brand] partner",
    "#ad",
    "no*",
    "[product.indication]",
)
TEXTS = (
    "loan",
    "LOANS",
    "a home loan",
    "mortgages",
    "Mortgage",
    "_loan_",
    "öl",
    "50 % off",
    "thanks @acme",
    "Acme partner",
    "#ad",
    "none",
)
PRODUCTS = {
    "pill": {"name": "Dolovent", "class": "rx", "type": ["a", "b"], "indication": "loan"},
    "ale": {"name": "Öl", "class": "alcohol"},
}

terms = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4)
simple = st.one_of(
    st.fixed_dictionaries({"terms": terms}),
    st.fixed_dictionaries({"terms": st.dictionaries(st.sampled_from(("any", "all", "none")), terms, min_size=1)}),
    st.fixed_dictionaries({"labels": st.lists(st.sampled_from(("Ad", "#ad", "Paid loan", "[brand] partner")), min_size=1)}),
    st.fixed_dictionaries(
        {"product": st.dictionaries(st.sampled_from(("class", "type")), st.sampled_from((["rx"], ["a"], ["*"])), min_size=1)}
    ),
    st.fixed_dictionaries({"paid": st.sampled_from((["true"], ["gifted", "affiliate"]))}),
    st.fixed_dictionaries({"kind": st.sampled_from((["post"], ["page"]))}),
    st.fixed_dictionaries({"media": st.sampled_from(({"retouched": [True]}, {"retouched": [True, False], "kind": ["image"]}))}),
    st.fixed_dictionaries({"signs": st.sampled_from((["percentage"], ["price", "mention"]))}),
)
conditions = st.recursive(
    simple,
    lambda inner: st.one_of(
        st.fixed_dictionaries({"any": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"all": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"not": inner}),
        st.tuples(inner, inner).map(lambda pair: {**pair[0], **pair[1]}),
    ),
    max_leaves=5,
)
fields = st.fixed_dictionaries(
    {},
    optional={
        "product": st.sampled_from(("pill", "ale", "unknown")),
        "paid": st.sampled_from((True, "gifted")),
        "media": st.sampled_from(
            ([{"src": "a.png", "retouched": True}], [{"src": "a.png", "retouched": False, "kind": "image"}])
        ),
    },
)


def wakes(kept: Mapping[str, Any], prose: Prose) -> bool:
    index: Index[bool] = Index(joined([kept]), [True])
    return bool(awake(index, prose, declared_by(prose, index.declared)))


@given(conditions, st.lists(st.sampled_from(TEXTS), min_size=1, max_size=5).map(" ".join), fields)
def test_what_holds_or_may_hold_is_looked_at(condition: dict[str, Any], text: str, declared: dict[str, Any]) -> None:
    prose = Prose(post(text, PRODUCTS, **declared))
    ready = ready_condition(condition)
    holds = evaluate(ready, prose).holds
    assert not holds or wakes(alone(cues_of(ready)), prose)
    assert holds is False or wakes(alone(cues_of(ready, undeclared=True)), prose)


@pytest.mark.parametrize("rule", packs.all_rules(), ids=lambda rule: rule.id)
def test_a_plain_document_wakes_what_cannot_be_told_from_words_alone(rule: Any) -> None:
    """Whoever writes a condition that wakes on every document makes every run slower: then let it be one of these."""
    prose = Prose(document("The lamp stands on the table, and the cat sleeps below it.\n"))
    if wakes(rule.check.wakes, prose):
        assert rule.id.endswith("-page")


def test_an_outdated_wording_wakes_a_requirement_that_asks_for_nothing_else() -> None:
    (table,) = ready_pack({"requirement": [{"outdated": ["Angaben gemäß § 5 TMG"]}]})["requirement"]
    assert wakes(table["wakes"], Prose(post("_Angaben gemäß § 5 TMG_")))
    assert not wakes(table["wakes"], Prose(post("Impressum")))


def test_what_is_asked_of_each_part_is_asked_of_later_parts() -> None:
    (table,) = ready_pack({"requirement": [{"each-part": True, "when": {"product": {"class": ["cfd"]}}, "ban": True}]})[
        "requirement"
    ]
    text = json.dumps({"platform": "x", "thread": [{"text": "One"}, {"text": "Two", "product": "cfd"}]})
    thread = parse(Source("a.json", text)).documents[0]
    assert wakes(table["wakes"], Prose(thread))
    assert not wakes(table["wakes"], Prose(post("One")))


def test_a_requirement_that_cannot_be_looked_up_says_so_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    law = packs.Law(packs.rules_for(Context(markets=("NO",))))
    monkeypatch.setattr(packs, "declared_by", lambda prose, keys: 1 / 0)
    assert law.at_work(post("Hei")) == law.rules_for(Context(markets=("NO",)))
