"""Rules that ask about platforms, links and fields leave alone what only looks like a fault: ten traps of each, at least."""

from __future__ import annotations

import json
from typing import Any

import pytest

from socialint.testing import assert_rule

LINKS = [f"https://a.no/{number}" for number in range(8)]
ACCOUNTS = [f"@a{number}" for number in range(30)]
PAID = {"paid": True, "lang": "en", "text": "Ad: bread"}

#: Of each rule, posts that are fine.
QUIET: dict[str, list[dict[str, Any]]] = {
    "post-link-limit": [
        {"platform": "threads", "text": " ".join(LINKS[:5])},
        {"platform": "threads", "text": " ".join(LINKS[:1] * 12)},
        {"platform": "threads", "text": " ".join([*LINKS[:5], *LINKS[:5]])},
        {"platform": "threads", "text": "a.no b.no c.no d.no e.no f.no"},  # perhaps no links at all
        {"platform": "threads", "text": " ".join(ACCOUNTS)},
        {"platform": "threads", "text": "a@b.no c@d.no e@f.no g@h.no i@j.no k@l.no"},
        {"platform": "x", "text": " ".join(LINKS)},
        {"platform": "mastodon", "text": " ".join(LINKS)},
        {"platform": "bluesky", "text": " ".join(ACCOUNTS)},
        {"platform": "instagram", "text": " ".join(ACCOUNTS[:20])},
        {"platform": "instagram", "text": " ".join([*ACCOUNTS[:20], "@A1", "@a2."])},
        {"platform": "instagram", "text": " ".join(f"a{number}@b.no" for number in range(30))},
        {"text": " ".join(LINKS)},
    ],
    "post-link-count": [
        {"text": "No link"},
        {"text": LINKS[0]},
        {"text": f"{LINKS[0]} and {LINKS[0]} again"},
        {"text": f"({LINKS[0]}), {LINKS[0]}."},
        {"text": f"{LINKS[0]} and mail@example.org"},
        {"text": f"{LINKS[0]} @anna @per"},
        {"text": f"{LINKS[0]} #books #town"},
        {"text": f"{LINKS[0]} by Booking.com"},
        {"text": "nrk.no and vg.no are newspapers"},
        {"text": f"{LINKS[0]} at 8.30, kl.10"},
        {"text": f"{LINKS[0]} README.md"},
        {"text": f"{LINKS[0]} and/or 24/7"},
    ],
    "post-refused-sign": [
        {"platform": "youtube", "text": "bread → cake"},
        {"platform": "youtube", "title": "Bread ‹and› cake", "text": "«Bread» and cake"},
        {"platform": "youtube", "text": "Bread & cake &amp; more"},
        {"platform": "youtube", "text": "≤ 3 and ≥ 5, 10 ＞ 9"},
        {"platform": "youtube", "text": "I ❤ bread", "title": "(bread)"},
        {"platform": "x", "text": "a < b > c"},
        {"platform": "x", "text": "Good\u2060morning\u200b"},
        {"platform": "x", "text": "Good\ufe0f morning \ufffd"},
        {"platform": "x", "title": "a > b \ufeff", "text": "The title is no part of a post there"},
        {"platform": "mastodon", "text": "a > b \ufeff"},
        {"platform": "linkedin", "text": "<b>Bread</b>"},
        {"platform": "bluesky", "text": "<3"},
        {"text": "a < b \ufeff"},
    ],
    "post-paid-label": [
        {"platform": "x", **PAID},
        {"platform": "x", **PAID, "paid_partnership": True},
        {"platform": "x", **PAID, "paid_partnership": "true"},
        {"platform": "x", **PAID, "paid_partnership": None},
        {"platform": "x", **PAID, "paid": "own-brand", "paid_partnership": False},
        {"platform": "x", **PAID, "paid": "employee", "paid_partnership": False},
        {"platform": "x", **PAID, "paid": False, "paid_partnership": False},
        {"platform": "x", "lang": "en", "text": "Ad: bread", "paid_partnership": False},
        {"platform": "mastodon", **PAID, "paid_partnership": False},
        {"platform": "bluesky", **PAID, "paid_partnership": False},
        {"platform": "linkedin", **PAID, "paid_partnership": False},
        {"platform": "x", **PAID, "paid_partnership_of_another": False},
    ],
    "post-paid-trade": [
        {"platform": "x", **PAID},
        {"platform": "x", **PAID, "industries": []},
        {"platform": "x", **PAID, "industries": ["legal"]},
        {"platform": "x", **PAID, "industries": ["healthcare"]},
        {"platform": "x", **PAID, "paid": "own-brand", "industries": ["gambling"]},
        {"platform": "x", **PAID, "paid": "employee", "industries": ["alcohol"]},
        {"platform": "x", **PAID, "paid": False, "industries": ["tobacco"]},
        {"platform": "x", "lang": "en", "text": "Ad: cider", "industries": ["alcohol"]},
        {"platform": "mastodon", **PAID, "industries": ["alcohol"]},
        {"platform": "linkedin", **PAID, "industries": ["gambling"]},
        {"platform": "bluesky", **PAID, "industries": ["tobacco"]},
        {"platform": "x", **PAID, "text": "Ad: no alcohol, no tobacco, no gambling"},
        {**PAID, "industries": ["alcohol"]},
    ],
    "post-hashtag-caps": [
        {"text": text}
        for text in (
            "#UNESCO", "#COVID19", "#BlackHistoryMonth", "#books", "#NASA #NATO #RSPCA", "#IPCC2026", "BLACKHISTORYMONTH", "#日本語日本語日本語", "#1234567890",
            "#AB_CD_EF_GH", "#eBook", "@BLACKHISTORYMONTH", "https://example.org/#BLACKHISTORYMONTH", "#",
        )
    ],
    "post-hashtag-inside": [
        {"text": text}
        for text in (
            "#a #b #c #d", "Bread #a #b #c #d", "#ad new #bread today", "Our #team bakes #bread daily", "One #a. Two #b. Three #c.", "#a is #b", "Bread: #a, #b, #c, #d",
            "Bread #a\ncake #b\nbuns #c\nrolls", "We bake #a #b #c #d today", "We are #1 and #2 and #3 and #4 here", "Oslo #a Bergen #b Bodø #c Hamar", "a@b.no #x",
        )
    ],
}  # fmt: skip


@pytest.mark.parametrize("rule", QUIET)
def test_what_only_looks_like_a_fault_is_left_alone(rule: str) -> None:
    assert len(QUIET[rule]) >= 10
    for post in QUIET[rule]:
        assert_rule(rule, json.dumps(post, ensure_ascii=False), format="json", config=f'select = ["{rule}"]')


def test_the_same_rules_find_what_is_one() -> None:
    assert_rule("post-link-count", f'{{"text": "{LINKS[0]} ⟦{LINKS[1]}⟧"}}', format="json", config='select = ["post-link-count"]')
    assert_rule("post-hashtag-caps", '{"lang": "en", "text": "Go ⟦#WORLDBOOKDAY2026⟧ and ⟦#BUNDESLIGA⟧"}', format="json")
    assert_rule("post-hashtag-inside", '{"text": "The #a of the #b in the ⟦#c #d⟧ by the sea"}', format="json")


def test_capitals_that_are_words_are_a_finding_and_others_a_question() -> None:
    text = '{"platform": "x", "lang": "en", "text": "⟦#BLACKHISTORYMONTH⟧ ⟦#EUROVISION⟧"}'
    sure, asked = assert_rule("post-hashtag-caps", text, format="json")
    assert (sure.severity, asked.severity) == ("warning", "note")
    assert "#BlackHistoryMonth" in sure.hint
    assert_rule(
        "post-hashtag-caps", '{"text": "#EUROVISION"}', format="json", config='[rules.post-hashtag-caps]\nallow = ["#Eurovision"]'
    )
