"""X must cut and count a post where we say: twitter-text's own conformance cases, where they are at hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.post.conformance import run

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "measure" / "twitter_text" / "conformance"
WEIGHTED = ("WeightedTweetsCounterTest", "WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest")

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="twitter-text's conformance files are not at hand")


def _cases(file: str) -> dict[str, list[dict[str, Any]]]:
    loaded: dict[str, list[dict[str, Any]]] = yaml.safe_load((FOLDER / file).read_text("utf-8"))["tests"]
    return loaded


def test_a_post_is_weighed_as_x_weighs_it() -> None:
    cases = [(f"validate/{name}", case) for name in WEIGHTED for case in _cases("validate.yml")[name]]
    wrong = [case["description"] for section, case in cases if run(section, case["text"]) != case["expected"]]
    assert (len(cases), wrong) == (44, [])


def test_links_tags_and_mentions_are_those_that_x_finds() -> None:
    cases = [(f"extract/{name}", case) for name, found in _cases("extract.yml").items() for case in found]
    wrong = [case["description"] for section, case in cases if (run(section, case["text"]) or None) != (case["expected"] or None)]
    assert (len(cases), wrong) == (238, [])


def test_domains_of_today_are_links() -> None:
    """The list of 2020 lacks some that came since; the ones that went are few."""
    from socialint.post.entities import urls

    cases = [case for group in _cases_of_tlds().values() for case in group]
    found = sum([item.value for item in urls(case["text"])] == case["expected"] for case in cases)
    assert found / len(cases) > 0.9
    assert [item.value for item in urls("see example.music")] == ["example.music"]


def _cases_of_tlds() -> dict[str, list[dict[str, Any]]]:
    return _cases("tlds.yml")
