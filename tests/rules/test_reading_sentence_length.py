"""A sentence of sixty words is read by nobody."""

from __future__ import annotations

import json

import pytest

from socialint.testing import assert_rule

LONG = " ".join(["word"] * 44)


@pytest.mark.parametrize("format", ["markdown", "html", "json"])
def test_the_long_sentence_alone_is_marked(format: str) -> None:
    text = f"A short one. ⟦It has {LONG}.⟧ Another one."
    made = {
        "markdown": f"---\nplatform: x\nlang: en\n---\n{text}\n",
        "html": f'<html lang="en"><p>{text}</p></html>',
        "json": json.dumps({"platform": "x", "lang": "en", "text": text}, ensure_ascii=False),
    }[format]
    (finding,) = assert_rule("reading-sentence-length", made, format=format)
    assert finding.message == "sentence of 46 words, should be at most 40"


def test_the_limit_is_the_language_of_the_block() -> None:
    words = " ".join(["ord"] * 35)
    assert_rule(
        "reading-sentence-length", f'<html lang="en"><p>Word {words}.</p><p lang="nb">⟦Ord {words}.⟧</p></html>', format="html"
    )


def test_items_lines_and_cells_end_sentences() -> None:
    items = "".join(f"<li>{'word ' * 20}</li>" for _ in range(5))
    assert_rule("reading-sentence-length", f'<html lang="en"><ul>{items}</ul></html>', format="html")
    lines = "\n".join(["word " * 20] * 5)
    assert_rule("reading-sentence-length", json.dumps({"platform": "x", "lang": "en", "text": lines}), format="json")


def test_addresses_and_tags_are_no_words() -> None:
    tags = " ".join(f"#Tag{n} @name{n} https://example.org/{n} 🎉" for n in range(20))
    assert_rule("reading-sentence-length", f"---\nplatform: x\nlang: en\n---\nWe are here {tags}\n")


def test_text_of_a_template_is_left_alone() -> None:
    assert_rule("reading-sentence-length", f'<html lang="en"><p>It has {LONG} and {{{{ more }}}}.</p></html>', format="html")


def test_entities_and_breaks_keep_the_place() -> None:
    assert_rule(
        "reading-sentence-length",
        f'<html lang="en"><p>Tom &amp; Jerry.<br>⟦We &amp; they\n   have <b>{LONG}</b>!⟧ End.</p></html>',
        format="html",
    )
