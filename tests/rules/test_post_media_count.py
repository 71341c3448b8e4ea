"""A picture too many is named before the upload is refused; as many as a platform takes are not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from socialint.report import Finding
from socialint.testing import lint


def _post(number: int, platform: Any = "mastodon", **fields: Any) -> dict[str, Any]:
    return {
        "platform": platform,
        "text": "Ward",
        "media": [{"src": f"{n}.jpg", "alt": f"Bed {n}"} for n in range(number)],
        **fields,
    }


def _found(post: Any, config: str = "") -> list[Finding]:
    return lint(json.dumps(post), format="json", config=config, select=("post-media-count",))


@pytest.mark.parametrize(
    "post",
    [
        _post(4, "x"),
        _post(4),
        _post(10, "instagram"),
        _post(4, "bluesky"),
        _post(20, "threads"),
        _post(20, "linkedin"),
        _post(35, "tiktok"),
        _post(5, "pinterest"),
        _post(30, "facebook"),  # nobody says how many
        _post(12, ""),
        {**_post(4), "media": _post(4)["media"] * 2},  # the same files again
        {**_post(4), "media": [*_post(4)["media"], {"src": "a.mp4"}, {"src": "b.mp3"}]},
    ],
)
def test_as_many_pictures_as_the_platform_takes_are_left_alone(post: dict[str, Any]) -> None:
    assert not _found(post)


@pytest.mark.parametrize(
    ("post", "said"),
    [
        (_post(5, "x"), "5 pictures, X takes 4, so it is quoted"),
        (_post(12, "instagram"), "12 pictures, Instagram's programming interface takes 10, so it is quoted"),
        (_post(21, "instagram"), "21 pictures, Instagram takes 20, so several sources say"),
        (_post(5, "bluesky"), "5 pictures, Bluesky's programming interface takes 4, so it says itself"),
        (_post(11, "bluesky"), "11 pictures, Bluesky takes 10, so it says itself"),
    ],
)
def test_the_number_and_who_says_it_are_named(post: dict[str, Any], said: str) -> None:
    (finding,) = _found(post)
    assert finding.message == said
    assert (finding.severity == "note") == ("interface" in said)


def test_each_of_several_platforms_is_judged_by_its_own_number() -> None:
    findings = _found(_post(6, ["x", "threads", "mastodon"]))
    assert [finding.message.split(",")[1] for finding in findings] == [" Mastodon takes 4", " X takes 4"]


def test_a_server_that_takes_more_can_say_so() -> None:
    config = "[platforms.mastodon]\nimages = 8\n"
    assert not _found(_post(8), config)
    assert _found(_post(9), config)


def test_an_album_of_an_export_is_not_asked_how_it_was_uploaded() -> None:
    media = [{"uri": f"media/{n}.jpg", "title": "Ward", "creation_timestamp": 1} for n in range(12)]
    assert not _found([{"media": media, "title": "Ward", "creation_timestamp": 1}])
