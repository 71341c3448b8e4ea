"""Posts go out on the house's accounts."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule

RULE = "policy-account"
CONFIG = '[rules.policy-account]\nregistered = ["@FjordKlinikk", "linkedin:fjordklinikken-as", "@klinikk@mastodon.social"]\n'


@pytest.mark.parametrize(
    ("platform", "account"),
    [
        ("x", "@fjordklinikk"), ("x", "fjordklinikk"), ("x", "https://x.com/FjordKlinikk"), ("instagram", "https://www.instagram.com/fjordklinikk/?hl=nb"),
        ("linkedin", "fjordklinikken-as"), ("linkedin", "https://www.linkedin.com/company/fjordklinikken-as/"),
        ("mastodon", "@klinikk@mastodon.social"), ("mastodon", "https://mastodon.social/@klinikk"), ("youtube", "https://www.youtube.com/@fjordklinikk"),
    ],
)  # fmt: skip
def test_an_account_is_the_same_in_every_form(platform: str, account: str) -> None:
    assert_rule(RULE, f'---\nplatform: {platform}\naccount: "{account}"\n---\nHello.\n', config=CONFIG)
    assert_rule(RULE, f'{{"platform": "{platform}", "account": "{account}", "text": "Hello."}}', format="json", config=CONFIG)


@pytest.mark.parametrize(
    ("platform", "account"),
    [
        ("x", "@fjordklinik"),
        ("x", "@fjordklinikken-as"),
        ("mastodon", "@klinikk@evil.example"),
        ("mastodon", "https://evil.example/@klinikk"),
    ],
)
def test_another_account_is_found_where_it_is_named(platform: str, account: str) -> None:
    assert_rule(RULE, f'---\nplatform: {platform}\naccount: \u27e6"{account}"\u27e7\n---\nHello.\n', config=CONFIG)
    assert_rule(
        RULE, f'{{"platform": "{platform}", "account": \u27e6"{account}"\u27e7, "text": "Hello."}}', format="json", config=CONFIG
    )


def test_a_slip_gets_a_suggestion_and_a_list_is_judged_one_by_one() -> None:
    (found,) = assert_rule(
        RULE,
        '{"platform": "x", "account": ["@fjordklinikk", \u27e6"fjordklinik"\u27e7], "text": "A"}',
        format="json",
        config=CONFIG,
    )
    assert 'did you mean "@FjordKlinikk"?' in found.message


def test_no_account_is_found_only_where_accounts_are_registered() -> None:
    assert_rule(RULE, "---\n\u27e6platform\u27e7: x\n---\nHello.\n", config=CONFIG)
    assert_rule(RULE, '{"platform": "x", "account": "", \u27e6"text"\u27e7: "Hello."}', format="json", config=CONFIG)
    assert_rule(RULE, "---\nplatform: x\n---\nHello.\n")
    assert_rule(RULE, "A page.\n", config=CONFIG)
    assert_rule(RULE, "---\nplatform: x\n---\nHello.\n", config=CONFIG + '[context]\naccount = "@fjordklinikk"\n')
