"""A picture that can set off seizures is found, and a harmless one is not called dangerous."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint.page.flashes import flashes, may_flash, too_many
from socialint.page.picture import look


def lights(*levels: float, seconds: float = 0.1) -> list[tuple[float, list[float]]]:
    return [(seconds, [level] * 4) for level in levels]


@pytest.mark.parametrize(
    ("frames", "dangerous"),
    [
        (lights(0, 1), True),  # five times a second
        (lights(0, 1, seconds=0.12), True),
        (lights(0, 1, seconds=0.2), False),  # two and a half times
        (lights(0, 0.5, 1, 0.5), False),  # the same, in steps
        (lights(0.3, 0.35), False),  # too faint
        (lights(0.85, 1), False),  # too bright
        (lights(0.7, 0.85), True),
        (lights(*[0, 1] * 3, *[0.5] * 20), False),  # three flashes and rest
        (lights(*[0, 1] * 6, *[0.5] * 20), True),
        (lights(*[level / 40 for level in range(40)]), False),  # a slow dawn
        (lights(0.5), False),
        ([], False),
    ],
)
def test_flashes_are_pairs_of_opposing_changes_within_a_second(frames: list[tuple[float, list[float]]], dangerous: bool) -> None:
    assert too_many(frames, needed=2) is dangerous


def test_a_small_part_that_flashes_is_no_danger() -> None:
    frames = [(0.1, [level, 0.5, 0.5, 0.5]) for level in (0.0, 1.0)]
    assert not too_many(frames, needed=2)
    assert too_many(frames, needed=1)


def save(path: Path, *colours: str, size: tuple[int, int] = (400, 300), milliseconds: int = 100) -> Path:
    image = pytest.importorskip("PIL.Image")
    first, *rest = (image.new("RGB", size, colour) for colour in colours)
    first.save(path, save_all=True, append_images=rest, duration=milliseconds, loop=0)
    return path


@pytest.mark.parametrize("kind", ["gif", "webp", "png"])
def test_a_file_that_flashes_is_told_from_one_that_does_not(tmp_path: Path, kind: str) -> None:
    wild = save(tmp_path / f"wild.{kind}", "black", "white")
    calm = save(tmp_path / f"calm.{kind}", "black", "white", milliseconds=400)
    assert flashes(wild, look(wild)) is True
    assert flashes(calm, look(calm)) is False


def test_a_small_picture_is_not_even_opened(tmp_path: Path) -> None:
    small = save(tmp_path / "small.gif", "black", "white", size=(100, 100))
    assert not may_flash(look(small))


def test_what_cannot_be_read_is_said_to_be_unknown(tmp_path: Path) -> None:
    wild = save(tmp_path / "wild.gif", "black", "white")
    found = look(wild)
    wild.write_bytes(wild.read_bytes()[:60])
    assert flashes(wild, found) is None
