"""A repository export of Bluesky is binary, yet a finding in it stands on the very words, and a broken one loses no more than it must."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import libipld
import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.model import Value
from socialint.parse.car import Fault, records
from socialint.parse.documents import Reading
from socialint.parse.exports.bluesky import TYPE
from socialint.parse.first_bytes import begins_like_posts
from socialint.read import decode
from socialint.source import Source
from tests.parse.exports.reading import alts, holds, written
from tests.parse.exports.test_shared_samples import FOLDER

POST = {"$type": TYPE, "text": "Møt oss på torget 🎉", "langs": ["nb"], "createdAt": "2026-10-03T09:00:00.000Z"}
LINK = b"\x00\x01\x55\x12\x20" + bytes(range(0xE0, 0x100))


def varint(number: int) -> bytes:
    """The number as unsigned LEB128."""
    return bytes([number]) if number < 128 else bytes([number & 127 | 128]) + varint(number >> 7)


def car(*values: Any) -> bytes:
    """A repository export of records, in which bytes are links."""
    found = []
    for value in ({"version": 1, "roots": [LINK]}, *values):
        block: bytes = libipld.encode_dag_cbor(value).replace(b"\x58\x25" + LINK, b"\xd8\x2a\x58\x25" + LINK)
        cid = b"\x01\x71\x12\x20" + hashlib.sha256(block).digest() if found else b""
        found.append(varint(len(cid + block)) + cid + block)
    return b"".join(found)


def source(data: bytes) -> Source:
    """The export as it is read from a file."""
    found = decode(data, "repo.car")
    assert isinstance(found, Source)
    return found


def read(data: bytes) -> tuple[Reading, list[Any]]:
    """The documents of an export, every place checked."""
    reading = Reading(source(data))
    documents = list(reading)
    for document in documents:
        holds(document)
    return reading, documents


def linked(value: Any) -> Any:
    """The same with every `$link` as bytes."""
    if isinstance(value, dict):
        return LINK if set(value) == {"$link"} else {key: linked(inner) for key, inner in value.items()}
    return [linked(inner) for inner in value] if isinstance(value, list) else value


def test_the_export_that_these_tests_write_is_one_for_others() -> None:
    header, blocks = libipld.decode_car(car(POST))
    assert header["version"] == 1
    assert list(blocks.values()) == [POST]


@pytest.mark.parametrize("name", ["bluesky-post-images.json", "bluesky-post-gallery.json", "bluesky-post-video-quote.json"])
def test_a_record_says_the_same_as_in_json(name: str) -> None:
    if not FOLDER.is_dir():
        pytest.skip("the shared samples are not beside the repository")
    text = (FOLDER / name).read_text(encoding="utf-8")
    (expected,) = Reading(Source(name, text))
    reading, (found,) = read(car({"$type": "app.bsky.actor.profile", "displayName": "Bibliotek"}, linked(json.loads(text))))
    assert not reading.problems
    for what in ("language", "relations", "sensitive"):
        assert getattr(found, what) == getattr(expected, what)
    assert (found.text.value, alts(found)) == (expected.text.value, alts(expected))
    assert [link.value for link in found.linked] == [link.value for link in expected.linked]
    assert [link.href for link in found.links()] == [link.href for link in expected.links()]


def test_a_finding_stands_on_its_words_between_bytes_that_are_no_text() -> None:
    reading, (first, second) = read(
        car({**POST, "reply": LINK}, {"$type": "a.like", "subject": LINK}, {**POST, "text": "Tak 🎉 – igjen"})
    )
    assert not reading.problems
    assert written(first, "torget 🎉") == "torget 🎉"
    assert written(second, "– igjen") == "– igjen"


SCALARS = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False) | st.text()
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=30), inner, max_size=4)
)


def strings(value: Value) -> list[Value]:
    """Every string of a value."""
    if isinstance(value.data, (dict, list)):
        inner = value.data.values() if isinstance(value.data, dict) else value.data
        return [found for part in inner for found in strings(part)]
    return [value] if isinstance(value.data, str) else []


@given(st.lists(st.dictionaries(st.text(max_size=300), VALUES, max_size=5), max_size=4))
def test_any_record_comes_back_with_each_string_at_its_place(values: list[dict[str, Any]]) -> None:
    text = source(car(*values)).text
    found = [value for value in records(text, "") if isinstance(value, Value)]
    assert [without_floats(value.plain()) for value in found] == [without_floats(value) for value in values]
    for value in (string for record in found for string in strings(record)):
        assert text[slice(*value.span)] == value.data


def without_floats(value: Any) -> Any:
    """The same with None for every float, which no field of a post is."""
    if isinstance(value, dict):
        return {key: without_floats(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [without_floats(inner) for inner in value]
    return None if isinstance(value, float) else value


def test_an_export_cut_anywhere_gives_the_records_before_the_cut_and_says_so() -> None:
    whole = car(POST, POST)
    first = len(car(POST))
    for end in range(1, len(whole)):
        reading, documents = read(whole[:end])
        assert len(documents) == (1 if end >= first else 0)
        assert bool(reading.problems) == (end not in (first, len(car())))


@given(st.integers(0, len(car(POST, POST)) - 1), st.integers(0, 255))
def test_a_wrong_byte_crashes_nothing(at: int, byte: int) -> None:
    data = bytearray(car(POST, POST))
    data[at] = byte
    read(bytes(data))


def test_a_broken_record_spoils_no_other() -> None:
    data = car(POST, POST).replace(b"elangs", b"\xfflangs", 1)
    reading, documents = read(data)
    assert len(documents) == len(reading.problems) == 1


def test_an_export_is_found_in_a_folder_and_other_binary_files_are_passed_over() -> None:
    assert begins_like_posts("a.car", source(car(POST)).text)
    assert not begins_like_posts("a.car", source(b"\x00\x01no export" * 20).text)


@given(st.binary(max_size=60))
def test_what_is_no_export_is_refused(data: bytes) -> None:
    (found,) = records(source(data).text, TYPE)
    assert isinstance(found, Fault)


def test_a_record_that_is_a_well_of_lists_is_refused() -> None:
    (found,) = records(source(deep()).text, "")
    assert found == Fault("nested deeper than 200 levels", found.offset)


def deep() -> bytes:
    """A record of 100,000 lists, one in the other."""
    block = b"\x81" * 100_000 + b"\x00"
    cid = b"\x01\x71\x12\x20" + hashlib.sha256(block).digest()
    return car() + varint(len(cid + block)) + cid + block
