"""Articles name their author where the house wants it; a placeholder is nobody."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule

RULE = "policy-byline"
REQUIRED = "[rules.policy-byline]\nrequired = true\n"


@pytest.mark.parametrize("name", ["admin", "TODO", "Administrator"])
def test_a_placeholder_is_found_everywhere(name: str) -> None:
    assert_rule(RULE, f"---\ntitle: T\nauthor: \u27e6{name}\u27e7\n---\nText.\n")
    assert_rule(RULE, f'{{"text": "A", "platform": "x", "author": \u27e6"{name}"\u27e7}}', format="json")
    assert_rule(RULE, f"---\ntitle: T\nauthor: \u27e6{name}\u27e7\n---\nText.\n", config=REQUIRED)


def test_nothing_is_asked_by_default_nor_of_short_posts() -> None:
    assert_rule(RULE, "---\ntitle: T\n---\nText.\n")
    assert_rule(RULE, "---\nplatform: x\n---\nText.\n", config=REQUIRED)


@pytest.mark.parametrize(
    "page",
    [
        "<p>By Kari Nordmann</p>",
        "<p>Von Kari Nordmann, 3. Mai</p>",
        "<p>Tekst: Kari Nordmann</p>",
        '<p><a rel="author" href="/k">Kari</a></p>',
    ],
)
def test_a_byline_on_the_page_is_enough(page: str) -> None:
    assert_rule(RULE, f"<h1>Fog</h1>{page}<p>It is foggy.</p>", format="html", config=REQUIRED)


def test_a_page_without_an_author_is_found_where_it_is_required() -> None:
    assert_rule(
        RULE,
        "\u27e6<h1>\u27e7Fog</h1><p>By the sea it is foggy, and by the time that it lifts, the ferry has long left the harbour, they say.</p>",
        format="html",
        config=REQUIRED,
    )
    assert_rule(RULE, "---\n\u27e6platform\u27e7: blog\n---\nIt is foggy.\n", config=REQUIRED)
    assert_rule(RULE, '{"title": "Fog", \u27e6"html"\u27e7: "<p>It is foggy.</p>"}', format="json", config=REQUIRED)
    assert_rule(RULE, "---\ntitle: Fog\n---\n{% include byline %}\n\nIt is foggy.\n", config=REQUIRED)
    head = '<!doctype html><html lang="en"><head><title>F</title><meta name="author" content="Kari"></head><body><p>Foggy.</p></body></html>'
    assert_rule(RULE, head, format="html", config=REQUIRED)
