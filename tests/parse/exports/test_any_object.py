"""Whatever stands in a file that looks like an export: nothing fails, and every place stands in the file."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from socialint.testing import lint
from tests.parse.exports.reading import read
from tests.parse.exports.samples import SAMPLES
from tests.parse.planting import law

ODD = st.one_of(
    st.sampled_from(
        [None, True, False, 0, -1, 1.5, "", " ", "true", "900", "-3", "\ud83d", "Ã¸", "\u00c3", "{{ x }}", "<p>x</p>", "<b", "&amp;", "a\r\nb",
         "https://t.co/x", "\\", "{hashtag|\\#|", "@[x](urn:li:a)", "{hashtag|\\#|a\\_b}", "RT @x", "@a @b c", "\ue000", "#LOUD WORDS", "🎉", "🎉🎉🎉🎉"]
    ),
    st.text(max_size=6),
)  # fmt: skip
KEYS = sorted({key for sample in SAMPLES.values() for key in json.dumps(sample).split('"')[1::2] if key.isidentifier()})
VALUES = st.recursive(
    ODD,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)),
    max_leaves=8,
)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of everything in a value."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(inner for key, child in items for inner in _places(child, (*path, key)))]


@st.composite
def spoilt(draw: st.DrawFn) -> Any:
    """A sample in which some values are something else, or gone."""
    data = json.loads(json.dumps(SAMPLES[draw(st.sampled_from(sorted(SAMPLES)))]))
    for _ in range(draw(st.integers(0, 3))):
        path = draw(st.sampled_from(_places(data)))
        if not path:
            continue
        above = data
        for step in path[:-1]:
            above = above[step]
        if draw(st.booleans()):
            above[path[-1]] = draw(VALUES)
        else:
            del above[path[-1]]
    return data


@given(spoilt(), st.booleans(), st.sampled_from(["a.json", "a.jsonld", "a.jsonl", "a.js", "a.html"]))
@law
def test_a_spoilt_export_never_fails_and_every_place_holds(data: Any, ascii_only: bool, name: str) -> None:
    text = json.dumps(data, ensure_ascii=ascii_only).encode("utf-8", "replace").decode()
    if name == "a.js":
        text = f"window.YTD.tweets.part0 = {text};"
    if name == "a.html":
        text = f'<p>SocialMediaPosting<script type="application/ld+json">{text}</script>'
    read(text, name)


@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=8))
@law
def test_any_object_with_the_keys_of_exports_is_read_or_left(data: Any) -> None:
    read(json.dumps(data))


@given(spoilt())
@settings(law, max_examples=25)
def test_no_rule_fails_on_a_spoilt_export(data: Any) -> None:
    lint(json.dumps(data), format="json")


@given(spoilt(), st.data())
@law
def test_a_cut_export_is_an_error_in_its_place_and_nothing_worse(data: Any, cut: st.DataObject) -> None:
    text = json.dumps(data)
    text = text[: cut.draw(st.integers(1, len(text)))]
    for name in ("a.json", "a.jsonl"):
        read(text, name)
    read(f"window.YTD.tweets.part0 = {text}", "tweets.js")


CELLS = st.sampled_from(
    [
        "",
        "a",
        '"a ""b"" c"',
        '"',
        '"x\ny"',
        "https://a.example/x.jpg",
        "https://a.example/x.mp4,https://a.example/y.png",
        "03/10/2026 11:00",
    ]
)


@given(
    st.sampled_from(["Text,Image URL,Tags,Posting Time", "Date;Message;Link;Media URLs;Title;Labels;Alt text(s)", '03/10/2026 11:00,"Hello",']),
    st.lists(st.lists(CELLS, max_size=8), max_size=5), st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from([",", ";"]),
)  # fmt: skip
@law
def test_any_table_is_read_and_every_place_holds(header: str, rows: list[list[str]], end: str, delimiter: str) -> None:
    read(end.join([header, *(delimiter.join(row) for row in rows)]), "a.csv")
