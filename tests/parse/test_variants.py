"""A text for each platform, and threads: each is checked for itself, at its own place, and what they share is said once."""

from __future__ import annotations

import json
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.document import Document
from socialint.parse.content import Settings
from socialint.parse.documents import parse
from socialint.source import Source
from socialint.testing import assert_rule, lint


def documents(text: str, name: str = "posts/a.json") -> list[Document]:
    return parse(Source(name, text)).documents


def seen(found: list[Document]) -> list[tuple[tuple[str, ...], str, int]]:
    return [(doc.context.platforms, doc.text.value, doc.part) for doc in found]


MARKDOWN = """---
author: Ida Strand
account: "@quellhav"
media:
  - {src: a.png, alt: A desk}
platforms:
  mastodon:
  twitter:
    text: Short one.
    account: "@quellhav_x"
    thread: [Second., {text: Third., lang: nb}]
  bluesky: Just a text.
  facebook: {account: Quellhav}
---

The text of the others.
"""


def test_each_platform_gets_its_text_and_the_shared_one_goes_to_the_rest() -> None:
    assert seen(documents(MARKDOWN, "a.md")) == [
        (("mastodon",), "The text of the others.", 0),
        (("x",), "Short one.", 0),
        (("x",), "Second.", 1),
        (("x",), "Third.", 2),
        (("bluesky",), "Just a text.", 0),
        (("facebook",), "The text of the others.", 0),
    ]


def test_what_a_platform_does_not_say_itself_is_taken_from_around_it() -> None:
    found = documents(MARKDOWN, "a.md")
    assert [doc.context.account for doc in found] == [
        "@quellhav", "@quellhav_x", "@quellhav_x", "@quellhav_x", "@quellhav", "Quellhav",
    ]  # fmt: skip
    assert {doc.context.author for doc in found} == {"Ida Strand"}
    assert [doc.context.language for doc in found] == ["", "", "", "nb", "", ""]


def test_media_belong_to_the_first_part_of_a_thread() -> None:
    assert [len(doc.media) for doc in documents(MARKDOWN, "a.md")] == [1, 1, 0, 0, 1, 1]


def test_every_text_leads_back_to_its_own_place() -> None:
    for text, name in ((MARKDOWN, "a.md"), (json.dumps({"platforms": {"x": {"text": 'Quote: "ü".'}}}), "a.json")):
        for doc in documents(text, name):
            span = doc.text.span()
            written = text[span.start : span.end]
            assert (json.loads(f'"{written}"') if name == "a.json" else written) == doc.text.value


def test_a_body_that_is_empty_is_no_part_of_a_thread() -> None:
    found = documents("---\nplatform: x\nthread: [One., Two.]\n---\n", "a.md")
    assert seen(found) == [(("x",), "One.", 0), (("x",), "Two.", 1)]


def test_a_text_that_no_platform_gets_is_looked_at_all_the_same() -> None:
    found = documents('{"text": "Draft", "platforms": {"x": {"text": "Final"}}}')
    assert seen(found) == [((), "Draft", 0), (("x",), "Final", 0)]


def test_a_text_that_only_platforms_with_fields_of_their_own_get_is_read_once_for_each() -> None:
    found = documents('{"text": "Shared", "platforms": {"x": {"account": "@a"}, "threads": "Own"}}')
    assert seen(found) == [(("x",), "Shared", 0), (("threads",), "Own", 0)]


def test_a_post_of_nothing_but_pictures_is_a_post() -> None:
    (doc,) = documents('{"platforms": {"x": {"media": ["a.png"]}}}')
    assert (doc.context.platforms, doc.text.value, len(doc.media)) == (("x",), "", 1)


def test_a_list_called_thread_in_somebody_elses_file_is_no_post() -> None:
    assert documents('{"thread": ["a", "b"]}') == []
    assert documents('{"platforms": ["linux", "darwin"], "version": 2}') == []


def test_with_content_keys_of_a_configuration_a_variant_is_not_read_twice() -> None:
    text = '{"body": "Shared", "platforms": {"x": {"text": "Short"}, "threads": null}}'
    parsed = parse(Source("a.json", text), Settings(content_keys={"body": "text"}))
    assert seen(parsed.documents) == [(("threads",), "Shared", 0), (("x",), "Short", 0)]


def test_each_text_is_measured_by_its_own_platform() -> None:
    long = "word " * 61
    assert_rule(
        "post-length",
        f'{{"platforms": {{"linkedin": {{"text": "{long}"}}, "x": {{"text": "{long[:280]}⟦{long[280:]}⟧"}}}}}}',
        format="json",
    )


def test_a_fault_that_all_share_is_said_once() -> None:
    assert_rule("alt-missing", '{"text": "a", "platforms": {"x": "b", "threads": "c"}, "media": [⟦"a.png"⟧]}', format="json")


def test_an_ignore_that_one_platform_needs_is_used() -> None:
    text = """---
platforms:
  x: {text: "A GLORIOUS MORNING EVERYBODY HERE"}
  mastodon: {text: "A glorious morning."}
socialint: {ignore: {reading-all-caps: it is a quotation}}
---
"""
    rules = {finding.rule for finding in lint(text)}
    assert "reading-all-caps" not in rules and "ignore-unused" not in rules
    quiet = text.replace("A GLORIOUS MORNING EVERYBODY HERE", "Good morning.")
    assert "ignore-unused" in {finding.rule for finding in lint(quiet)}


def test_a_field_of_a_variant_is_held_against_the_schema() -> None:
    assert_rule("file-schema", '{"platforms": {"x": {"text": "a", "paid": ⟦"maybe"⟧}, ⟦"twittr"⟧: "b"}}', format="json")
    assert_rule("file-schema", "---\nplatform: x\nthread: [a, {text: ⟦3⟧}]\n---\n".replace("3", "[b]"))


def test_a_label_in_the_first_part_speaks_for_the_thread() -> None:
    """The advertising label stands first; the other parts are read with it."""
    rest = '"lang": "en", "market": "GB", "paid": "true", "platform": "mastodon"'
    labelled = f'{{{rest}, "thread": ["Ad: our new lamps.", "They do not hum."]}}'
    assert not [f for f in lint(labelled, format="json") if f.rule.startswith("disclosure")]
    bare = f'{{{rest}, "thread": ["Our new lamps.", "They do not hum."]}}'
    assert len([f for f in lint(bare, format="json") if f.rule.startswith("disclosure")]) == 1


@pytest.mark.parametrize("shape", ["thread", "platforms"])
def test_a_hostile_post_of_very_many_parts_is_read_in_linear_time(shape: str) -> None:
    def seconds(size: int) -> float:
        fields = {f"field{number}": number for number in range(size)} | {"text": "a", "platform": "x"}
        fields[shape] = ["part"] * size if shape == "thread" else {f"p{number}": {"text": "a"} for number in range(size)}
        started = process_time()
        lint(json.dumps(fields), format="json", select=("file-schema", "post-length"))
        return process_time() - started

    seconds(300)
    assert seconds(1500) < 15 * seconds(300) + 0.5


LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(["x", "mastodon"])
KEYS = st.sampled_from(
    ["text", "thread", "platforms", "platform", "media", "lang", "html", "markdown", "x", "mastodon", "src", "alt"]
)
SHAPES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12
)  # fmt: skip


@given(st.dictionaries(KEYS, SHAPES, max_size=5))
def test_whatever_stands_in_the_fields_every_text_has_a_place(fields: dict[str, Any]) -> None:
    text = json.dumps(fields)
    for doc in documents(text):
        span = doc.text.span()
        assert 0 <= span.start <= span.end <= len(text)
        assert 0 <= doc.head.start <= doc.head.end <= len(text)
        assert all(0 <= item.span.start <= item.span.end <= len(text) for item in doc.media)
