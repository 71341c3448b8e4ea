"""Every rule's page is true: its bad examples give the finding at the marks, its good ones give none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from socialint import rules
from socialint.testing import assert_rule

_FENCE = re.compile(r"^(`{3,})(\w+)\n(.*?)^\1$", re.DOTALL | re.MULTILINE)
_SECTION = re.compile(r"^## (.+)$", re.MULTILINE)
_LAYOUTS = {"markdown", "html", "json", "svg", "mdx"}


class Example(NamedTuple):
    rule: str
    section: str
    format: str
    text: str
    config: str


def examples(entry: rules.Entry) -> Iterator[Example]:
    """The examples of a rule's docstring; a `toml` fence configures those behind it in its section."""
    parts = _SECTION.split(entry.module.__doc__ or "")
    for title, body in zip(parts[1::2], parts[2::2], strict=True):
        config = ""
        for _, language, text in _FENCE.findall(body):
            if language == "toml":
                config = text
            elif title in ("Bad", "Good") and language in _LAYOUTS:
                yield Example(entry.id, title, language, text, config)


ENTRIES = list(rules.entries().values())
EXAMPLES = [example for entry in ENTRIES for example in examples(entry)]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.rule}-{e.section}-{e.format}")
def test_examples_of_a_rule_page_are_true(example: Example) -> None:
    assert ("⟦" in example.text) == (example.section == "Bad"), "a bad example marks its place, a good one has none"
    assert_rule(example.rule, example.text, format=example.format, config=example.config)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda e: e.id)
def test_a_reader_of_a_rule_page_learns_what_why_and_where_to_read_on(entry: rules.Entry) -> None:
    info = rules.info(entry, options=True)
    assert info.summary[0].isupper() and len(info.summary) < 90
    assert len(info.description.split("##")[0].split()) >= 15, "why it matters, in a few sentences"
    assert info.refs and all(re.match(r"^[a-z0-9]+:\S", ref) for ref in info.refs)
    assert re.fullmatch(r"\d+\.\d+", info.since)
    assert all(option.help for option in info.options)


@pytest.mark.parametrize("entry", [e for e in ENTRIES if hasattr(e.module, "check")], ids=lambda e: e.id)
def test_a_rule_shows_a_bad_and_a_good_example(entry: rules.Entry) -> None:
    sections = {example.section for example in examples(entry)}
    assert sections == {"Bad", "Good"}


def test_ids_keep_to_the_naming_rule() -> None:
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", entry.id) for entry in ENTRIES)
