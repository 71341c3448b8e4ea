"""A limit without a source, a date or a known unit would be a rumour."""

from __future__ import annotations

import datetime
import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

import socialint.post
from socialint.config import parse
from socialint.document import OwnLimit
from socialint.errors import ConfigError
from socialint.post.length import UNITS
from socialint.post.platforms import SURE, known, load, names
from socialint.resources import schema
from socialint.source import Source
from socialint.testing import lint

FOLDER = Path(socialint.post.__file__).parent / "platforms"
WANTED = ("blog", "bluesky", "facebook", "instagram", "linkedin", "mastodon", "pinterest", "threads", "tiktok", "x", "youtube")


def test_every_platform_of_the_vocabulary_has_a_file() -> None:
    assert names() == WANTED


@pytest.mark.parametrize("name", WANTED)
def test_a_platform_file_fits_its_schema(name: str) -> None:
    data = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(schema("platform"))
    assert [error.message for error in validator.iter_errors(data)] == []
    assert data["name"] == name


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema("platform"))


@pytest.mark.parametrize("missing", ["source", "checked", "sure", "unit", "value"])
def test_the_schema_refuses_a_limit_without_a_word_on(missing: str) -> None:
    limit = {"what": "text", "value": 1, "unit": "bytes", "source": "a page", "checked": "2026-11-21", "sure": "H"}
    del limit[missing]
    assert not jsonschema.Draft202012Validator(schema("platform")).is_valid({"name": "a", "title": "A", "limits": [limit]})


@pytest.mark.parametrize("name", WANTED)
def test_what_is_enforced_can_be_counted(name: str) -> None:
    platform = load(name)
    for limit in platform.all_limits:
        assert limit.sure in SURE
        assert datetime.date.fromisoformat(limit.checked)
        if limit.what in ("text", "title", "alt"):
            assert limit.unit in UNITS
    keys = [(limit.what, limit.unit, limit.media) for limit in platform.all_limits]
    assert len(keys) == len(set(keys))
    assert {fact.what for fact in platform.all_facts} >= {"links-clickable", "alt-text"}


def test_only_the_limits_of_a_kind_of_media_hold() -> None:
    assert [limit.value for limit in load("tiktok").limits("text", "image")] == [4000]
    assert [limit.value for limit in load("tiktok").limits("text", "video")] == [2200]
    assert [limit.value for limit in load("x").limits("text", "video")] == [280]


def test_an_unknown_platform_is_named_and_passed_over() -> None:
    with pytest.raises(KeyError):
        load("myspace")
    assert [platform.name for platform in known(("myspace", "x"))] == ["x"]


def test_a_house_with_a_server_of_its_own_is_not_held_to_the_limits_of_others() -> None:
    post = json.dumps({"platforms": ["mastodon", "bluesky"], "text": "Maps and towns. " * 40})
    config = "[platforms.mastodon]\ntext = 1000\n[platforms.bluesky]\ntext = 400\n"
    found = [finding.message for finding in lint(post, format="json", config=config) if finding.rule == "post-length"]
    assert found == ["Bluesky counts 640 characters in the text, it takes 400"]


def test_a_limit_of_ones_own_is_sure_and_holds_for_all_media() -> None:
    (tiktok,) = known(("tiktok",), (OwnLimit("tiktok", "text", 100), OwnLimit("x", "text", 5)))
    assert [(limit.value, limit.firm) for media in ("image", "video") for limit in tiktok.limits("text", media)] == [
        (100, True)
    ] * 2
    (bluesky,) = known(("bluesky",), (OwnLimit("bluesky", "text", 400),))
    assert [(limit.value, limit.unit) for limit in bluesky.limits("text")] == [(400, "graphemes")]  # bytes are another thing


def test_a_fold_of_ones_own_is_called_that() -> None:
    post = json.dumps({"platform": "facebook", "text": "Maps and towns. " * 10 + "Sign up: https://a.example/x"})
    (found,) = [f for f in lint(post, format="json", config="[platforms.facebook]\nfold = 100\n") if f.rule == "post-behind-more"]
    assert "100 characters, so your configuration says" in found.message


def test_a_limit_of_ones_own_holds_for_text_alternatives_and_for_labels_before_the_fold() -> None:
    picture = {"src": "map.png", "alt": "A map of the town with all its bridges"}
    post = json.dumps({"platform": "mastodon", "text": "Maps.", "media": [picture]})
    (found,) = [f for f in lint(post, format="json", config="[platforms.mastodon]\nalt = 20\n") if f.rule == "alt-long"]
    assert found.message == "text alternative has 38 characters, Mastodon takes 20"
    post = json.dumps({"platform": "facebook", "markets": ["US"], "paid": True, "text": "Maps and towns. " * 15 + "#ad"})
    config = "[platforms.facebook]\nfold = 100\n"
    (label,) = [f for f in lint(post, format="json", config=config) if "ftc-endorsement" in f.rule]
    assert 'hidden behind "more" on Facebook (about 100)' in label.message


@pytest.mark.parametrize(("config", "fold"), [("", "about 125"), ("[platforms.facebook]\nfold = 400\n", "")])
def test_a_label_stands_before_the_fold_of_a_narrow_screen_unless_the_house_says_where_it_folds(config: str, fold: str) -> None:
    """Readers with a phone see a quarter of what stands on a wide screen."""
    post = json.dumps({"platform": "facebook", "markets": ["US"], "paid": True, "text": "Maps and towns. " * 15 + "#ad"})
    found = [f.message for f in lint(post, format="json", config=config) if "ftc-endorsement" in f.rule]
    assert [fold in message for message in found] == ([True] if fold else [])


@pytest.mark.parametrize(
    "config", ["[platforms.mastodom]\ntext = 1", "[platforms.x]\ntxt = 1", "[platforms.x]\ntext = 0", '[platforms.x]\ntext = "1"']
)
def test_a_limit_that_would_mean_nothing_is_refused(config: str) -> None:
    with pytest.raises(ConfigError):
        parse(Source("socialint.toml", config))
