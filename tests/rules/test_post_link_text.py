"""Out of its sentence, a link must still say where it goes."""

from __future__ import annotations

import pytest

from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "To book, [⟦click here⟧](x)."),
        ("markdown", "---\nplatform: linkedin\nlang: nb\n---\n[⟦Les mer »⟧](x)\n"),
        ("markdown", "[⟦Weiterlesen …⟧](x)"),
        ("markdown", "See <⟦https://example.org/a/b⟧>"),
        ("html", "<p lang=nb><a href=x>⟦her⟧</a></p>"),
        ("html", "<html lang=de><body><a href=x>⟦hier klicken⟧</a></body></html>"),
        ("html", "<a href=x>⟦https://example.org/a?b=c⟧</a>"),
        ("json", '{"html": "<a href=x>⟦Read more⟧</a>"}'),
        ("markdown", "Run `x`. [⟦More⟧](x) or [⟦here⟧](y)"),
        ("html", "<p><a href=#details>⟦Details⟧</a></p>"),
        ("markdown", "Wir haben noch einen [⟦Link⟧](x)"),  # German nouns all have a capital
        ("json", '{"platform": "linkedin", "lang": "es", "markdown": "[⟦Más información⟧](x)"}'),
    ],
)
def test_it_is_found_where_it_stands(format: str, text: str) -> None:
    assert assert_rule("post-link-text", text, format=format)


@pytest.mark.parametrize(
    ("format", "text"),
    [
        ("markdown", "[Book an appointment](x) [example.org](https://example.org) <https://example.org/>"),
        ("markdown", "---\nlang: en\n---\n[Her](x) [Hier](y)"),
        (
            "html",
            "<a href=x aria-label='Read more about us'>Read more</a><a href=x hidden>here</a><a href=x>{{ more }}</a><a href=x>Read <img alt='about us'></a>",
        ),
        ("html", "<p lang=fi><a href=x>Link</a></p>"),
        ("json", '{"platform": "x", "text": "Read more: https://example.org/a/b"}'),
        ("markdown", "---\nplatform: mastodon\nlang: en\n---\nSee <https://example.org/a/b>\n"),
        ("markdown", "It exports [`visit`][a] and **[`CONTINUE`][a]**.\n\n[a]: x"),  # names of functions
        ("html", "<ul><li><a href=x><code>info</code></a></li></ul>"),
        ("html", "<p>Returns <a href=x>&lt;this&gt;</a></p>"),
        ("html", "<h2 id=details><a href=#details>Details</a></h2>"),  # a heading that shows its own address
        (
            "markdown",
            "Modes for MySQL, [Go](x) and Verilog, for **[Go](x)**, and the [Visit](y) interface",
        ),  # a language, a product
    ],
)
def test_links_that_say_it_are_left_alone(format: str, text: str) -> None:
    assert_rule("post-link-text", text, format=format)
