"""A slip gets the word that was meant, and nothing where none is near."""

from __future__ import annotations

import pytest

from socialint.errors import ConfigError, PackError, SocialintError
from socialint.resources import rule_url, schema, schema_path
from socialint.suggest import closest, did_you_mean


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("severty", ["severity", "summary"], "severity"),
        ("Severity", ["severity"], "severity"),
        ("alt-mising", ["alt-missing", "alt-long"], "alt-missing"),
        ("zzz", ["severity"], None),
        ("", ["severity"], None),
        ("x" * 10_000, ["severity"], None),
        ("a", [], None),
    ],
)
def test_the_nearest_word_is_suggested(word: str, known: list[str], meant: str | None) -> None:
    assert closest(word, known) == meant
    assert did_you_mean(word, known) == (f'; did you mean "{meant}"?' if meant else "")


def test_an_error_shows_its_place_where_it_has_one() -> None:
    assert str(PackError("a.toml", "wrong", 3, 7)) == "a.toml:3:7: wrong"
    assert str(ConfigError("a.toml", "wrong")) == "a.toml: wrong"
    assert issubclass(PackError, SocialintError)


def test_schemas_and_pages_are_where_they_are_said_to_be() -> None:
    assert schema("pack")["title"]
    assert schema_path("post").name == "post.schema.json"
    assert rule_url("alt-missing").endswith("/docs/rules/alt-missing.md")
    with pytest.raises(FileNotFoundError):
        schema("nothing")
