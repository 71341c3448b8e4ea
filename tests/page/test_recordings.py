"""How long a recording plays, and whether it has sound: a wrong answer is a wrong finding about somebody's page."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialint.page.recordings import UNKNOWN, Playable, fragment, probe
from tests.page import recordings

FILES = {
    "wav": recordings.wav(4),
    "mp3 of one bit rate": recordings.mp3(4),
    "mp3 with a tag": recordings.mp3(4, tag=5000),
    "mp3 of many bit rates": recordings.mp3(4, table=True),
    "flac": recordings.flac(4),
    "opus": recordings.ogg(4),
    "vorbis": recordings.ogg(4, opus=False),
    "mp4": recordings.mp4(4),
    "mp4 for streaming": recordings.mp4(4, late=False),
    "webm": recordings.webm(4),
}


def probed(data: bytes) -> Playable:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "file")
        path.write_bytes(data)
        return probe(path)


@pytest.mark.parametrize("data", FILES.values(), ids=FILES)
def test_a_recording_says_how_long_it_is(data: bytes) -> None:
    found = probed(data)
    assert found.sound is True
    assert found.seconds == pytest.approx(4, abs=0.05)


@pytest.mark.parametrize(
    "data",
    [recordings.mp4(4, sound=None), recordings.mp4(4, sound=100), recordings.webm(4, sound=None), recordings.webm(4, sound=3)],
    ids=["mp4 of pictures", "mp4 of silence", "webm of pictures", "webm of silence"],
)
def test_a_silent_film_has_no_sound(data: bytes) -> None:
    assert probed(data) == (4, False)


@pytest.mark.parametrize("data", [b"", b"RIFF", b"a text", b"\xff\xfb\x90\x00", recordings.mp4(4)[:60], recordings.mp3(4)[:417]])
def test_what_is_not_known_is_said_to_be_unknown(data: bytes) -> None:
    assert probed(data) == UNKNOWN


def test_a_file_that_is_not_there_is_unknown(tmp_path: Path) -> None:
    assert probe(tmp_path / "none.mp3") == UNKNOWN
    assert probe(tmp_path) == UNKNOWN


@given(
    st.sampled_from(list(FILES.values())), st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 255)), max_size=30), st.data()
)
def test_a_broken_file_harms_nobody(data: bytes, changes: list[tuple[int, int]], draw: st.DataObject) -> None:
    broken = bytearray(data[: draw.draw(st.integers(0, len(data)))])
    for at, value in changes:
        if at < len(broken):
            broken[at] = value
    found = probed(bytes(broken))
    assert found.seconds is None or found.seconds >= 0


@pytest.mark.parametrize(
    ("address", "part"),
    [
        ("a.mp3", (0, float("inf"))),
        ("a.mp3#t=25", (25, float("inf"))),
        ("a.mp3#t=npt:1:10,20:00", (70, 1200)),
        ("a.mp3#t=,3.5", (0, 3.5)),
        ("a.mp3#x=1&t=2", (2, float("inf"))),
        ("a.mp3#t=5,2", (0, float("inf"))),
        ("a.mp3#t=now", (0, float("inf"))),
    ],
)
def test_a_part_may_be_asked_for(address: str, part: tuple[float, float]) -> None:
    assert fragment(address) == part
