"""A queue of posts is checked post by post, in JSON and in YAML: nothing in it is passed over in silence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.parse.documents import parse
from socialint.parse.first_bytes import begins_like_posts
from socialint.parse.parsed import Parsed
from socialint.run import Request, run
from socialint.source import Source
from socialint.testing import lint
from tests.parse.planting import law

LOUD = "COME ALL TOGETHER NOW"


def texts(text: str, name: str = "queue.yaml") -> list[tuple[str, tuple[str, ...]]]:
    return [(doc.text.value, doc.context.platforms) for doc in read(text, name).documents]


def read(text: str, name: str = "queue.yaml") -> Parsed:
    return parse(Source(name, text))


def places(text: str, name: str) -> list[str]:
    found = lint(text, format=name, select=["reading-all-caps"])
    return [text[one.offset : one.end_offset] for one in found if one.rule == "reading-all-caps"]


def test_a_hashtag_that_yaml_takes_for_a_comment_is_named() -> None:
    """Half of the post would be gone, and the half that is left would be checked and found right."""
    text = (
        "posts:\n- platform: x\n  text: A bed is free #Heart day\n- platform: x\n  text: 'Quoted' #note\n"
        "- platform: x\n  text: A bed # to be checked\n- platform: x\n  text: |\n    A bed\n    #Heart\n"
        "- platform: x\n  thread:\n  - One\n  - Two #Three\n- platforms: {x: Well}  #Heart\n"
    )
    found = [one for one in lint(text, format="queue.yaml") if one.rule == "file-schema"]
    assert [text[one.offset : one.end_offset] for one in found] == ["#Heart", "#Three"]
    assert 'ends before "#Heart"' in found[0].message


def test_a_comma_behind_the_last_post_of_a_list_is_named_and_spoils_none() -> None:
    parsed = read('[{"platform": "x", "text": "One"}, {"platform": "x", "text": "Two"},\n]', "a.json")
    assert [doc.text.value for doc in parsed.documents] == ["One", "Two"]
    (problem,) = parsed.problems
    assert (problem.message, problem.span.start) == ('not valid JSON: a comma stands before the "]"', 69)


def test_the_posts_of_a_json_object_are_checked_each_in_its_place() -> None:
    text = (
        '{"version": 2, "posts": [{"text": "Come \\u00e9 COME ALL TOGETHER NOW"}, 7, {"html": "<p>COME ALL NOW OR NEVER</p>"}]}'
    )
    assert places(text, "json") == [LOUD, "COME ALL NOW OR NEVER"]
    assert [doc.kind for doc in read(text, "a.json").documents] == ["post", "page"]


def test_what_is_declared_for_the_queue_holds_for_each_of_its_posts() -> None:
    queue: dict[str, Any] = {"platform": "x", "markets": ["DE"], "posts": [{"text": "a"}, {"text": "b", "platform": "bluesky"}]}
    for name, text in (("a.json", json.dumps(queue)), ("a.yaml", json.dumps(queue))):
        assert texts(text, name) == [("a", ("x",)), ("b", ("bluesky",))]
        assert [doc.context.markets for doc in read(text, name).documents] == [("DE",), ("DE",)]


def test_the_posts_of_a_platform_stay_its_own() -> None:
    status = {"id": "1", "content": "<p>hello</p>", "media_attachments": [], "uri": "https://a.example/1", "visibility": "public"}
    for around in ({}, {"platform": "mastodon"}):
        assert texts(json.dumps({**around, "posts": [status]}), "a.json") == [("hello", ("mastodon",))]


def test_an_object_that_is_a_post_has_no_queue() -> None:
    assert texts('{"text": "a", "posts": [{"text": "b"}]}', "a.json") == [("a", ())]


@pytest.mark.parametrize(
    "text",
    [
        "posts:\n  - text: |\n      Hi.\n      COME ALL TOGETHER NOW\n",
        "- platform: x\n  text: COME ALL TOGETHER NOW\n",
        "platform: x\r\ntext: >\r\n  Hi,\r\n  COME ALL TOGETHER NOW\r\n",
        '\ufeff# é 🎉\n- {platform: x, text: "é COME ALL TOGETHER NOW"}\n',
        "---\nplatform: x\ntext: COME ALL TOGETHER NOW\n---\nplatform: x\ntext: hi\n...\n",
        "all: &all {platform: x}\nposts:\n  - <<: *all\n    text: COME ALL TOGETHER NOW\n",
        "posts:\n  - platforms:\n      x: {text: hi}\n      mastodon: {text: COME ALL TOGETHER NOW}\n",
        "posts:\n  - thread: [hi, COME ALL TOGETHER NOW]\n    platform: x\n",
    ],
)
def test_a_queue_in_yaml_is_checked_at_exact_places(text: str) -> None:
    assert begins_like_posts("a.yml", text)
    assert places(text, "queue.yaml") == [LOUD]


def test_a_queue_with_a_tab_in_it_is_broken_and_not_passed_over() -> None:
    """The tab is not seen, and all its posts would be skipped without a word."""
    text = "- platform: x\n\ttext: Hello\n"
    assert begins_like_posts("a.yml", text)
    (problem,) = read(text).problems
    assert "a tab stands where only blanks may" in problem.message


def test_an_anchor_says_the_platform() -> None:
    assert texts("- &all {platform: x, text: a}\n- {<<: *all, text: b}\n") == [("a", ("x",)), ("b", ("x",))]


@pytest.mark.parametrize(
    "text",
    [
        "on: push\njobs:\n  a:\n    text: COME ALL TOGETHER NOW\n    platform: linux\n",
        "nav:\n  - text: COME ALL TOGETHER NOW\n    link: /\n",
        "- text: COME ALL TOGETHER NOW\n",
        "posts: 3\ntext: COME ALL TOGETHER NOW\n",
        "posts: [a, b]\n",
        "just: a\n---\n- b\n",
    ],
)
def test_other_yaml_is_no_content(text: str, tmp_path: Path) -> None:
    assert read(text).documents == [] or "posts: 3" in text
    (tmp_path / "a.yml").write_text(text, "utf-8")
    report = run(Request((str(tmp_path),), isolated=True)).report
    assert report.findings == ()


def test_what_is_wrong_with_the_yaml_is_told_once_with_its_place() -> None:
    (fault,) = read('posts:\n  - text: "COME ALL\n  - text: b\n').problems
    assert fault.rule == "file-invalid" and fault.message.startswith("not valid YAML: ") and fault.span.start == 17
    (twice,) = read("posts:\n  - text: a\n    text: b\n").problems
    assert "'text' stands twice" in twice.message


@pytest.mark.parametrize(
    "text",
    [
        "posts: " + "[" * 5000,
        "posts:\n" + "".join(f"{' ' * depth}- text:\n" for depth in range(2000)),
        "a: &a ["
        + "x," * 100
        + "]\n"
        + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [" + f"*{chr(97 + i)}," * 50 + "]\n" for i in range(8)),
        "posts:\n" + "- text: a\n" * 150_000,
        "a: &a\n  posts: *a\n",
        "posts: !!python/object/apply:os.system [ls]\n",
    ],
)
def test_hostile_yaml_ends_with_a_word(text: str) -> None:
    parsed = read(text)
    assert parsed.problems or not parsed.documents


@given(st.text(st.sampled_from("posttexlarm:-|>&*!<[]{}'\"#,\n\r\t \ufeffé🎉")))
@law
def test_whatever_stands_in_yaml_every_text_has_a_place(text: str) -> None:
    for doc in read("posts:\n- text: a\n" + text).documents:
        span = doc.text.span()
        assert 0 <= span.start <= span.end <= len(doc.source.text)


def test_a_queue_of_a_thousand_posts_is_read() -> None:
    text = "posts:\n" + "".join(
        f"  - platform: x\n    text: Post {number} of a long week.\n    media: []\n" for number in range(4000)
    )
    assert len(read(text).documents) == 4000


@pytest.mark.parametrize(
    ("name", "text", "marked"),
    [
        ("a.json", '{"posts": [{"text": "a"}, {"text": 5}, {"text": null}]}', ["5"]),
        ("a.json", '[{"text": ["b"]}, {"text": "a"}]', ['["b"]']),
        ("a.json", '{"platform": "x", "posts": [{"text": 12.5}]}', ["12.5"]),
        ("a.json", '{"platform": "x", "text": true}', ["true"]),
        ("a.jsonl", '{"platform": "x", "text": 5}\n{"platform": "x", "text": "a"}\n', ["5"]),
        ("a.yaml", "posts:\n- text: [a, b]\n- text: c\n", ["[a, b]"]),
        ("a.json", '{"text": 5}', []),
        ("a.json", '{"posts": [{"text": 5}, {"text": {"en": "a"}}]}', []),
    ],
)
def test_a_post_whose_text_is_none_is_said_and_not_passed_over(name: str, text: str, marked: list[str]) -> None:
    problems = read(text, name).problems
    assert [text[one.span.start : one.span.end] for one in problems] == marked
    assert all(one.rule == "file-schema" and "a text is expected" in one.message for one in problems)


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_a_post_whose_text_has_a_misspelt_name_is_asked_about(name: str) -> None:
    queue = '{"posts": [{"platform": "x", "txt": "a"}, {"platform": "x", "text": "b"}, {"test": "c"}]}'
    (problem,) = read(queue, name).problems
    assert problem.review and 'did you mean "text"?' in problem.message
    assert queue[problem.span.start : problem.span.end].strip('"') == "txt"


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_a_post_may_be_nothing_but_a_picture(name: str, tmp_path: Path) -> None:
    post = {"platform": "instagram", "media": [{"src": "a.jpg"}]}
    for data in (post, {**post, "text": None}, {"posts": [post]}, [post, {"platform": "x", "text": "Hi"}]):
        (tmp_path / name).write_text(json.dumps(data))
        assert "alt-missing" in {one.rule for one in run(Request(paths=(str(tmp_path),))).report.findings}
    assert not read('{"media": [{"src": "a.jpg"}]}', name).documents
