"""A rule is neither imported nor run where a document holds nothing of what it needs: nothing may be lost by that."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from socialint import rules
from socialint.config import Config, parse
from socialint.document import Document
from socialint.media import Media
from socialint.model import Context
from socialint.parse.content import Settings
from socialint.parse.documents import parse as documents_of
from socialint.rule import Rule
from socialint.source import Source
from socialint.testing import unmark
from tests.test_any_content import CONTENT
from tests.test_every_rule import EXAMPLES, Example

SUFFIX = {"markdown": "md", "html": "html", "json": "json", "svg": "svg", "mdx": "mdx"}
RULES = [rule for entry in rules.entries().values() if (rule := rules.build(entry)).needs not in ((), (rules.ENGINE,))]


def documents(text: str, name: str, config: Config = Config()) -> tuple[Document, ...]:
    return documents_of(Source(name, text), Settings(config.context)).documents


def missed(doc: Document) -> list[str]:
    """The rules that the engine leaves out and that would have found something."""
    left_out = [rule for rule in RULES if doc.kind in rule.kinds and not doc.holds(rule.needs)]
    return [rule.id for rule in left_out if next(iter(rule.check(doc)), None) is not None]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: f"{e.rule}-{e.section}-{e.format}")
def test_no_rule_that_is_left_out_would_find_anything_in_an_example(example: Example) -> None:
    config = parse(Source("socialint.toml", example.config)) if example.config else Config()
    for doc in documents(unmark(example.text)[0], f"a.{SUFFIX[example.format]}", config):
        assert not missed(doc)


@pytest.mark.parametrize("name", CONTENT)
@settings(deadline=None, max_examples=int(os.environ.get("EXAMPLES", "40")))
@given(st.data())
def test_no_rule_that_is_left_out_would_find_anything_anywhere(name: str, data: st.DataObject) -> None:
    for doc in documents(data.draw(CONTENT[name]), name):
        assert not missed(doc)


POST = '{"platform": "x", "paid": true, "text": "Straße #Eins", "media": [{"src": "a.mp4", "type": "video", "license": "CC0"}]}'
PAGE = '<html lang=en><body><p ARIA-LABEL=x data-a>Press <b>Here</b></p><img src=a.png alt="">'


@pytest.mark.parametrize(
    ("text", "name", "held", "not_held"),
    [
        (
            POST,
            "a.json",
            [
                "<p>",
                '"#"',
                '"STRASSE"',
                "non-ascii",
                "verbatim",
                "media",
                "video",
                "media.src",
                "media.license",
                "paid:",
                "text:",
            ],
            ["<b>", "[lang]", '"@"', "image", "media.alt", "media.credit", "author:", "platform:mastodon", "options", "engine"],
        ),
        (
            PAGE,
            "a.html",
            ["<b>", "<img>", "[lang]", "[aria-label]", "[aria-*]", "[data-*]", '"press here"', "image", "media.alt"],
            ["<i>", "[aria-hidden]", "[on*]", '"a.png"', "non-ascii", "verbatim", "video", "media.caption", "title:", "lang:"],
        ),
        ("text,platform,link\nHi,x,https://a.example/b\n", "a.csv", ["linked", '"hi"'], ['"/"', "media"]),
    ],
)
def test_a_document_knows_what_it_holds(text: str, name: str, held: list[str], not_held: list[str]) -> None:
    (doc,) = documents(text, name)
    assert [sign for sign in held if not doc.holds((sign,))] == []
    assert [sign for sign in not_held if doc.holds((sign,))] == []
    assert doc.holds((*not_held, held[0]))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_what_a_rule_needs_is_written_as_the_guide_says(rule: Rule) -> None:
    """A sign that means nothing, or a comma that was forgotten, would switch the rule off."""
    form = (
        r"""<[a-z0-9-]+>|\[[a-z-]+\*?\]|"[^"]+"|non-ascii|verbatim|linked|media|image|gif|video|audio|options|platform:\w+|\w+:"""
    )
    parts = {f"media.{name}" for name in Media.__slots__}
    assert [sign for sign in rule.needs if sign not in parts and not re.fullmatch(form, sign)] == []


def test_what_the_configuration_says_for_a_field_counts() -> None:
    (doc,) = documents("Text", "a.md", Config(context=Context(author="Kari", platforms=("x",))))
    assert doc.holds(("author:",)) and doc.holds(("platform:x",)) and not doc.holds(("approved_by:",))


def test_a_rule_that_waits_for_its_options_runs_when_it_gets_them() -> None:
    entry = rules.entries()["policy-account"]
    assert rules.build(entry).needs == ("options",) and rules.build(entry, {"registered": ["@a"]}).needs == ()


@pytest.mark.parametrize("entry", rules.entries().values(), ids=lambda entry: entry.id)
def test_the_index_says_what_the_rule_says(entry: rules.Entry) -> None:
    assert entry.facts == rules.facts(entry), "run scripts/generate.py"


def test_a_rule_without_work_is_not_imported(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html lang=en><head><title>Lamps</title></head><body><main>We sell lamps.", "utf-8")
    code = "import sys\nfrom socialint.cli import main\nmain(sys.argv[1:])\nsys.stderr.write('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-I", "-c", code, str(page)], capture_output=True, text=True, check=True)
    loaded = {name for name in done.stderr.split() if name.startswith("socialint.rules.")}
    assert "socialint.rules.page.lang" in loaded
    assert not loaded & {"socialint.rules.page.role", "socialint.rules.alt.vague", "socialint.rules.policy.hold"}
