"""A page that changes by itself throws its reader out."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("html", "<meta http-equiv=refresh ⟦content=30⟧>"),
        ("html", "<meta http-equiv=Refresh ⟦content='72000; url=a'⟧>"),
        ("html", "<meta http-equiv=refresh content='soon'><meta http-equiv=refresh ⟦content=5⟧>"),
        ("markdown", "<meta http-equiv=refresh ⟦content='5, /new'⟧>"),
        ("json", '{"html": "<meta http-equiv=refresh ⟦content=5⟧>"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("page-refresh", text, format=format)
    assert_rule("page-late-refresh", text, format=format)


@pytest.mark.parametrize(
    "text",
    [
        "<meta http-equiv=refresh content='0; url=a'><meta http-equiv=refresh content=5>",
        "<meta http-equiv=refresh>",
        "<meta http-equiv=refresh content='5: a'>",
        "<meta http-equiv=refresh content='{{ delay }}'>",
        "<meta content=5>",
        "<template><meta http-equiv=refresh content=5></template>",
    ],
)
def test_what_does_nothing_or_leads_on_at_once_is_left_alone(text: str) -> None:
    assert_rule("page-refresh", text, format="html")
    assert_rule("page-late-refresh", text, format="html")


def test_after_twenty_hours_only_the_strict_rule_finds_it() -> None:
    text = "<meta http-equiv=refresh ⟦content=72001⟧>"
    assert_rule("page-refresh", text.replace("⟦", "").replace("⟧", ""), format="html")
    assert assert_rule("page-late-refresh", text, format="html")
