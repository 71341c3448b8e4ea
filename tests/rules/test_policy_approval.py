"""Somebody other than the author approves."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule

RULE = "policy-approval"
REQUIRED = "[rules.policy-approval]\nrequired = true\n"


@pytest.mark.parametrize(
    ("author", "approver"), [("Kari Nordmann", "kari  nordmann"), ("K. Nordmann", "K Nordmann"), ("\u00c5se", "\u00e5se")]
)
def test_the_author_is_no_second_pair_of_eyes(author: str, approver: str) -> None:
    assert_rule(RULE, f"---\nplatform: x\nauthor: {author}\napproved_by: \u27e6{approver}\u27e7\n---\nHello.\n")
    assert_rule(
        RULE, f'{{"text": "A", "platform": "x", "author": "{author}", "approved_by": \u27e6"{approver}"\u27e7}}', format="json"
    )
    assert_rule(RULE, f"---\nauthor: {author}\napproved_by: \u27e6[{approver}]\u27e7\n---\nA page.\n")


def test_one_approver_who_is_no_author_is_enough() -> None:
    assert_rule(RULE, '{"text": "A", "author": ["Kari", "Ola"], "approved_by": ["ola", "Siri"]}', format="json", config=REQUIRED)
    assert_rule(RULE, '{"text": "A", "author": ["Kari", "Ola"], "approved_by": \u27e6["ola", "kari"]\u27e7}', format="json")


def test_a_missing_approval_is_found_only_where_it_is_required() -> None:
    assert_rule(RULE, "---\nplatform: x\nauthor: Kari\n---\nHello.\n")
    assert_rule(RULE, "---\n\u27e6platform\u27e7: x\nauthor: Kari\n---\nHello.\n", config=REQUIRED)
    assert_rule(RULE, '{\u27e6"text"\u27e7: "A", "platform": "x", "approved_by": null}', format="json", config=REQUIRED)
    assert_rule(RULE, '{"text": "A", "platform": "x", "approved_by": \u27e6" "\u27e7}', format="json", config=REQUIRED)
    assert_rule(RULE, "---\nplatform: x\napproved_by: Ola\n---\nHello.\n", config=REQUIRED)
