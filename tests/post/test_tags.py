"""Tags of several words are split, single words and compounds are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.post.tags import LANGUAGES, split
from socialint.testing import assert_rule


@pytest.mark.parametrize(
    ("language", "tag", "words"),
    [
        ("en", "worldmentalhealthday", "world mental health day"),
        ("en", "blacklivesmatter", "black lives matter"),
        ("es", "díadelamujer", "día de la mujer"),
        ("fr", "fêtedelamusique", "fête de la musique"),
        ("de", "liebeistliebe", "liebe ist liebe"),
        ("nb", "bøkerforbarn", "bøker for barn"),
    ],
)
def test_the_words_of_a_tag_are_told(language: str, tag: str, words: str) -> None:
    assert split(tag, language) == words.split()


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("de", "barrierefreiheit"), ("de", "jugendschutz"), ("de", "klimaschutzgesetz"), ("de", "kinderbetreuung"),
        ("nb", "barnehage"), ("nb", "sykkelveg"), ("nb", "universellutforming"), ("nn", "folkehøgskule"),
        ("es", "normalmente"), ("es", "sostenibilidad"), ("fr", "aujourd"), ("fr", "développement"), ("en", "accessibility"),
        ("xx", "worldbookday"),
    ],
)  # fmt: skip
def test_one_word_stays_one(language: str, tag: str) -> None:
    assert split(tag, language) == []


@given(st.text(alphabet="abcdefølernd", max_size=80), st.sampled_from(LANGUAGES))
def test_the_words_make_up_the_tag(tag: str, language: str) -> None:
    words = split(tag, language)
    assert not words or "".join(words) == tag


@pytest.mark.parametrize("tag", ["thanksgiving", "breathtaking", "unesco", "covid19", "WorldBookDay", "world_book_day"])
def test_words_of_the_dictionary_and_marked_tags_are_no_fault(tag: str) -> None:
    assert_rule("post-hashtag-case", f"---\nplatform: mastodon\nlang: en\n---\nHello #{tag}\n")


def test_the_hint_writes_the_words() -> None:
    (found,) = assert_rule("post-hashtag-case", "---\nplatform: mastodon\nlang: en\n---\nHello ⟦#blacklivesmatter⟧\n")
    assert found.hint == "write #BlackLivesMatter"
