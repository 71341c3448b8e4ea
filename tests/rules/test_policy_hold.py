"""While the house is silent, nothing slips out."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule

RULE = "policy-hold"
CONFIG = '[rules.policy-hold]\nactive = true\nreason = "flood in the valley"\nsince = "2026-11-18"\nuntil = "2026-11-25"\nallow = ["Flood-Help"]\n'


def test_every_post_is_held_with_the_reason() -> None:
    (found,) = assert_rule(RULE, "---\n\u27e6platform\u27e7: x\n---\nWin!\n", config=CONFIG)
    assert found.message == "posting is on hold: flood in the valley"
    assert_rule(RULE, '{"platform": "x", \u27e6"text"\u27e7: "Win!"}', format="json", config=CONFIG)


@pytest.mark.parametrize("day", ["2026-11-18", "2026-11-20T08:00:00+01:00", "2026-11-25"])
def test_days_of_the_hold_are_held_at_the_date(day: str) -> None:
    assert_rule(RULE, f"---\nplatform: x\ndate: \u27e6{day}\u27e7\n---\nWin!\n", config=CONFIG)
    assert_rule(RULE, f'{{"platform": "x", "text": "Win!", "date": \u27e6"{day}"\u27e7}}', format="json", config=CONFIG)


@pytest.mark.parametrize("day", ["2026-11-17", "2026-11-26", "2027-01-01T00:00"])
def test_what_is_out_already_or_comes_later_is_let_alone(day: str) -> None:
    assert_rule(RULE, f"---\nplatform: x\ndate: {day}\n---\nWin!\n", config=CONFIG)


def test_allowed_campaigns_pages_and_quiet_times_are_let_alone() -> None:
    assert_rule(RULE, "---\nplatform: x\ncampaign: flood-help\n---\nWe are open.\n", config=CONFIG)
    assert_rule(RULE, "A page.\n", config=CONFIG)
    assert_rule(RULE, "---\nplatform: x\n---\nWin!\n")
    assert_rule(RULE, "---\nplatform: x\n---\nWin!\n", config=CONFIG.replace("active = true", "active = false"))


def test_a_date_nobody_can_read_frees_nothing() -> None:
    assert_rule(RULE, "---\n\u27e6platform\u27e7: x\ndate: next week\n---\nWin!\n", config=CONFIG)
