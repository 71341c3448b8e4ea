"""A repository's own pack works like a shipped one, and a fault in it is told with its place."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from socialint import packs
from socialint.config import Project, Selection, parse
from socialint.errors import PackError
from socialint.model import Severity, Source
from socialint.packs.load import pack_of, rules_of
from tests.packs.documents import post

PACK = """\
title = "House rules"
market = "UK"
industry = "all"
source = "Style guide, page 3"
url = "https://example.org/guide"
reviewed = 2026-11-01
confidence = "A"

[[requirement]]
key = "slogan"
summary = "Campaign post lacks the slogan"
cite = "Style guide 3.1"
severity = "warning"
message = "campaign post lacks the slogan"
hint = "add the slogan"
require = { wordings = ["Care, close to you."] }

[requirement.when]
campaign = ["spring"]

[[requirement.example]]
verdict = "bad"
format = "markdown"
text = "x"

[[requirement.example]]
verdict = "good"
format = "markdown"
text = "y"
"""


def broken(old: str, new: str) -> PackError:
    assert old in PACK
    with pytest.raises(PackError) as caught:
        packs.from_text(PACK.replace(old, new, 1), "rules/house-rules.toml")
    return caught.value


def test_a_pack_of_the_house_gives_a_rule_like_any_other() -> None:
    (rule,) = packs.from_text(PACK, "rules/house-rules.toml")
    assert rule.info.id == "disclosure-gb-house-rules-slogan"
    assert rule.info.severity is Severity.warning
    assert rule.info.refs == ("law:Style guide 3.1", "doc:https://example.org/guide")
    assert [hit.message for hit in rule.check(post("Hello.", markets=["UK"], campaign="spring"))] == [
        "campaign post lacks the slogan"
    ]
    assert not list(rule.check(post("Care, close to you!", markets=["GB"], campaign="spring")))
    assert not list(rule.check(post("Hello.", markets=["DE"], campaign="spring")))


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('severity = "warning"', 'severty = "warning"', 13, 'did you mean "severity"'),
        ('severity = "warning"', 'severity = "warn"', 13, '"warn" is not a known value'),
        ('source = "Style guide, page 3"\n', "", 1, '"source" is missing'),
        ("reviewed = 2026-11-01\n", "", 1, '"reviewed" is missing'),
        ("reviewed = 2026-11-01", 'reviewed = "soon"', 6, '"soon" does not fit'),
        ('market = "UK"', 'market = "Britain"', 2, '"Britain" does not fit'),
        ('verdict = "good"', 'verdict = "bad"', 21, "example"),
        ('campaign = ["spring"]', 'kampaign = ["spring"]', 19, 'unknown field "kampaign"'),
        ('campaign = ["spring"]', 'pattern = ["(a+)+$"]', 19, 'unknown field "pattern"'),
        ('confidence = "A"', 'confidence = "A', 7, "not valid TOML"),
        ('require = { wordings = ["Care, close to you."] }', "", 9, "one of require, forbid, ban, ask and outdated"),
    ],
)
def test_a_fault_is_told_with_its_place(old: str, new: str, line: int, said: str) -> None:
    error = broken(old, new)
    assert said in error.message
    assert (error.path, error.line) == ("rules/house-rules.toml", line)
    assert str(error).startswith(f"rules/house-rules.toml:{line}:")


def test_a_fault_in_the_second_requirement_is_told_with_its_place() -> None:
    second = PACK[PACK.index("[[requirement]]") :].replace('"slogan"', '"slogan-two"').replace('text = "y"', "text = 5")
    with pytest.raises(PackError) as caught:
        packs.from_text(PACK + second, "house.toml")
    assert caught.value.line == len((PACK + second).splitlines())


def test_a_key_stands_once_and_a_name_is_free() -> None:
    twice = PACK + PACK[PACK.index("[[requirement]]") :]
    with pytest.raises(PackError, match="stands twice"):
        packs.from_text(twice, "house.toml")
    with pytest.raises(PackError, match="ships with socialint"):
        packs.from_text(PACK, "ad-label.toml")
    with pytest.raises(PackError, match="kebab case"):
        packs.from_text(PACK, "House Rules.toml")


def test_depth_and_odd_bytes_end_in_one_error() -> None:
    deep = "not = " + "{ not = " * 3000 + "{ }" + " }" * 3000
    with pytest.raises(PackError):
        packs.from_text(PACK.replace('campaign = ["spring"]', deep), "house.toml")
    middling = "not = " + "{ not = " * 120 + '{ paid = ["true"] }' + " }" * 120
    with pytest.raises(PackError):
        packs.from_text(PACK.replace('campaign = ["spring"]', middling), "house.toml")
    with pytest.raises(PackError):
        packs.from_text("\x00", "house.toml")


def test_days_of_validity_count_with_both_ends() -> None:
    dated = PACK.replace("reviewed =", "valid-from = 2026-01-01\nvalid-until = 2026-12-31\nreviewed =")

    def count(today: str) -> int:
        return len(packs.from_text(dated, "house.toml", today))

    assert [count(day) for day in ("2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01")] == [0, 1, 1, 0]
    (rule,) = packs.from_text(dated, "house.toml", "2026-06-01")
    assert "In force: from 2026-01-01 until 2026-12-31" in rule.info.description


def test_what_is_unverified_is_a_note() -> None:
    (rule,) = packs.from_text(PACK.replace('confidence = "A"', 'confidence = "C"').replace('"warning"', '"error"'), "house.toml")
    assert rule.info.severity is Severity.note
    assert rule.info.default, "whoever names a pack's file has switched it on"


def test_a_draft_that_ships_is_off_until_it_is_selected_by_id_pack_or_market() -> None:
    draft = tomllib.loads(PACK.replace('confidence = "A"', 'confidence = "C"'))
    (info,) = (rule.info for rule in rules_of(pack_of(draft, "slogans", "gb/slogans.toml"), draft))
    assert not info.default

    def on(config: str, *select: str) -> bool:
        return Project(Path(), parse(Source("socialint.toml", config)), Selection(select)).wants(info)

    assert not on("")
    assert not on('select = ["disclosure-gb-ad-label"]')
    assert all(on(f'select = ["{word}"]') for word in (info.id, "disclosure-gb-slogans", "disclosure-gb"))
    assert on("", info.id)
