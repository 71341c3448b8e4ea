"""Each format for programs keeps its reader's rules: schema, units, unique ids."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from socialint.render import render
from socialint.source import Source
from tests.render.sample import at, finding, report, sample, unreadable

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "report.schema.json").read_text(encoding="utf-8"))


def test_the_json_report_keeps_its_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    for whole in (sample(), report(), report(files=("a.md",), crashes=("x",), notes=("y",))):
        Draft202012Validator(SCHEMA).validate(json.loads(render("json", whole)))


def test_the_json_report_says_which_criteria_nothing_looked_at() -> None:
    told = json.loads(render("json", report(files=("a.html",), pages=1, criteria=frozenset({"wcag:1.1.1"}))))["wcag"]
    assert (told["pages"], told["in_part"], len(told["not_at_all"])) == (1, ["1.1.1"], 54)
    assert json.loads(render("json", report(files=("post.md",))))["wcag"]["not_at_all"] == []


def test_the_json_report_counts_code_points() -> None:
    read = json.loads(render("json", report(finding("alt-missing", "a.md", "one\n👍🏽 ⟦会う⟧"))))["findings"][0]
    assert [read[key] for key in ("line", "column", "end_line", "end_column", "offset", "end_offset")] == [2, 4, 2, 6, 7, 9]


def test_keys_always_stand_in_the_same_order() -> None:
    first, second = (json.loads(render("json", whole)) for whole in (sample(), report(finding("x", "a.md", "⟦⟧"))))
    assert list(first) == list(second)
    assert list(first["findings"][0]) == list(second["findings"][0])
    assert list(first["ignored"][0]) == [*first["findings"][0], "reason"]


@given(st.text(st.sampled_from("aø👍会 "), max_size=20), st.text(st.sampled_from("bæ🎉"), min_size=1, max_size=5))
def test_reviewdog_columns_are_bytes(before: str, marked: str) -> None:
    source = Source("a.md", before + marked + "!")
    read = json.loads(render("rdjson", report(at("x", source, len(before), len(before + marked)))))
    place = read["diagnostics"][0]["location"]["range"]
    assert source.text.encode()[place["start"]["column"] - 1 : place["end"]["column"] - 1].decode() == marked


def test_gitlab_fingerprints_are_unique() -> None:
    same = finding("alt-missing", "./a.md", "⟦x⟧")
    read = json.loads(render("gitlab", report(same, same, same)))
    assert len({issue["fingerprint"] for issue in read}) == 3
    assert read[0]["fingerprint"] == same.fingerprint
    assert read[0]["location"] == {"path": "a.md", "lines": {"begin": 1, "end": 1}}


@given(st.text(st.characters()), st.text(st.characters()))
def test_junit_is_well_formed(path: str, message: str) -> None:
    tree = ElementTree.fromstring(render("junit", report(finding("alt-missing", path, "⟦⟧", message))).encode())
    assert tree.find("testsuite/testcase/failure") is not None


def test_junit_counts() -> None:
    tree = ElementTree.fromstring(render("junit", sample()))
    cases, failures = tree.findall("testsuite/testcase"), tree.findall("testsuite/testcase/failure")
    assert int(tree.attrib["tests"]) == len(cases) == sum(int(suite.attrib["tests"]) for suite in tree)
    assert int(tree.attrib["failures"]) == len(failures) == sum(int(suite.attrib["failures"]) for suite in tree)
    assert len(tree.findall("testsuite/testcase/skipped")) == 1
    assert len(tree.findall("testsuite/testcase/system-out")) == 1  # a note is no failure
    assert tree.find("testsuite[@name='pages/fine.md']/testcase[@name='no findings']") is not None


def test_a_file_that_could_not_be_read_is_in_every_format() -> None:
    whole = report(unreadable("posts/x.md", "not UTF-8"))
    for name in ("text", "github", "json", "sarif", "summary", "junit", "gitlab", "rdjson"):
        assert "posts/x.md" in render(name, whole)
        assert "not UTF-8" in render(name, whole)
