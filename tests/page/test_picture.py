"""What a picture's bytes say: a wrong answer is a wrong finding, and a broken file must never end a run."""

from __future__ import annotations

import math
import zlib
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from socialint.page.picture import UNKNOWN, Picture, look
from tests.page import pictures

SAYING = pictures.xmp("A ferry & two gulls", "Kari Nordmann", "Bergens Tidende", pictures.AI)


@pytest.fixture
def looked(tmp_path: Path) -> object:
    def at(data: bytes) -> Picture:
        path = tmp_path / f"{zlib.crc32(data)}.bin"
        path.write_bytes(data)
        return look(path)

    return at


WHOLE = {
    "png": pictures.png(notes=SAYING),
    "jpeg": pictures.jpeg(notes=SAYING),
    "gif": pictures.gif(),
    "webp": pictures.webp(notes=SAYING),
}


@pytest.mark.parametrize("type", WHOLE)
def test_a_picture_says_its_type_and_size_and_is_whole(looked, type: str) -> None:
    found = looked(WHOLE[type])
    assert (found.type, found.width, found.height, found.whole, found.moves) == (type, 4, 3, True, 0.0)
    assert found.size == len(WHOLE[type])


@pytest.mark.parametrize("type", ["png", "jpeg", "webp"])
def test_what_is_written_into_a_picture_is_read(looked, type: str) -> None:
    assert looked(WHOLE[type]).notes == ("A ferry & two gulls", "Kari Nordmann / Bergens Tidende", "trainedAlgorithmicMedia")


def test_the_older_records_and_packed_notes_are_read_too(looked) -> None:
    records = {80: "Kåre Å".encode(), 110: "NTB".encode("latin-1"), 116: b"(c) NTB"}
    assert looked(pictures.jpeg(records=records)).notes.credit == "Kåre Å / NTB"
    assert looked(pictures.jpeg(records={116: b"\xa9 NTB"})).notes.credit == "© NTB"
    assert looked(pictures.png(notes=SAYING, packed=True)).notes.alt == "A ferry & two gulls"


def test_what_a_terminal_must_not_get_is_left_out(looked) -> None:
    assert (
        looked(pictures.png(notes=pictures.xmp("A \x1b[31mredE[0m\ndoor").replace(b"E", b"&#27;"))).notes.alt
        == "A [31mred[0m door"
    )


@pytest.mark.parametrize(
    ("data", "seconds"),
    [
        (pictures.gif(7), 7), (pictures.gif(2, endless=True), math.inf), (pictures.png(frames=3, plays=2), 6),
        (pictures.png(frames=3), math.inf), (pictures.webp(4), 4), (pictures.webp(4, rounds=0), math.inf), (pictures.png(frames=1), 0),
    ],
)  # fmt: skip
def test_how_long_a_picture_moves_is_told(looked, data: bytes, seconds: float) -> None:
    assert looked(data).moves == seconds


@pytest.mark.parametrize("type", WHOLE)
def test_a_picture_that_is_cut_off_is_not_whole(looked, type: str) -> None:
    assert not looked(WHOLE[type][:-20]).whole


def test_a_picture_with_a_film_behind_it_is_whole(looked) -> None:
    assert looked(pictures.jpeg(behind=b"ftypmp42" + b"\0" * 200_000)).whole


def test_what_is_no_picture_is_said_to_be_none(looked, tmp_path: Path) -> None:
    assert looked(b"").type == "empty"
    assert looked(b"<!DOCTYPE html><html>not found").type == "text"
    assert looked(b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>').type == "svg"
    assert looked(b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n") == UNKNOWN
    assert looked(b"\x01\x02\x03\x04 whatever").type == ""
    assert look(tmp_path / "none.png") == UNKNOWN and look(tmp_path) == UNKNOWN


def test_a_bomb_of_pixels_or_of_packed_notes_costs_nothing(looked) -> None:
    started = perf_counter()
    found = looked(pictures.png(2**31 - 1, 2**31 - 1, notes=b"A" * 20_000_000, packed=True))
    assert (found.width, found.whole, found.notes.alt) == (2**31 - 1, True, "")
    assert perf_counter() - started < 3


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from([*WHOLE.values(), pictures.gif(3, True), pictures.webp(2), pictures.png(frames=2)]), st.data())
def test_no_broken_picture_ends_a_run(looked, data: bytes, draws: st.DataObject) -> None:
    broken = bytearray(data)
    for _ in range(draws.draw(st.integers(0, 4))):
        broken[draws.draw(st.integers(0, len(broken) - 1))] = draws.draw(st.integers(0, 255))
    found = looked(bytes(broken[: draws.draw(st.integers(0, len(broken)))]))
    assert found.width >= 0 and found.height >= 0
