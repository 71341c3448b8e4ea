"""Whether a moving picture flashes, from the light of its frames (WCAG 2.2, general flash threshold).

A flash is a pair of opposing changes of the relative luminance of a tenth or more, the darker state below 0.8. More than three
of them within one second are too many where they cover a quarter of ten degrees of sight, for which WCAG takes 341 by 256
pixels. A picture counts as large as its file says. Saturated red, which has a threshold of its own, is not looked at.

Frames are decoded by Pillow (`pip install socialint[images]`), down to a grid of few cells.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from socialint.page.picture import Picture

if TYPE_CHECKING:
    from pathlib import Path

#: Pixels that must flash at once: a quarter of 341 x 256.
AREA = 341 * 256 // 4
#: Changes within a second that make more than three flashes.
_CHANGES = 8
_STEP, _DARK = 0.1, 0.8
#: Cells of the grid in each direction.
_CELLS = 16
#: Frames and pixels of all frames that are decoded, bytes of a file that is opened.
_FRAMES, _PIXELS, _BYTES = 400, 100_000_000, 16 * 1024 * 1024
#: A browser shows a frame without a duration, or with a shorter one, for a tenth of a second.
_SHORTEST, _USUAL = 0.011, 0.1

Frame = tuple[float, Sequence[float]]  # seconds, relative luminance of each cell


def may_flash(picture: Picture) -> bool:
    """False for a still picture, and for one that is too small to be a danger."""
    return picture.moves != 0 and picture.width * picture.height >= AREA


@lru_cache(maxsize=64)
def flashes(path: Path, picture: Picture) -> bool | None:
    """True where more than three flashes fall into one second, None where nobody can tell."""
    if not may_flash(picture):
        return False
    pixels = picture.width * picture.height
    frames = _decoded(path, pixels)
    if frames is None:
        return None
    return too_many(frames, needed=-(-AREA * _CELLS * _CELLS // pixels))


def too_many(frames: Sequence[Frame], needed: int) -> bool:
    """True where at least `needed` cells flash more than three times within one second, the frames shown again and again."""
    if not frames:
        return False
    states = [_Cell() for _ in frames[0][1]]
    now = 0.0
    for seconds, light in _shown(frames):
        if sum(cell.changes_at(now, value) >= _CHANGES for cell, value in zip(states, light, strict=True)) >= needed:
            return True
        now += seconds
    return False


def _shown(frames: Sequence[Frame]) -> Iterator[Frame]:
    """The frames for one round and as much more as fills a second."""
    yield from frames
    left = 1.0
    while left > 0:
        for frame in frames:
            yield frame
            left -= frame[0]


class _Cell:
    """A part of the picture: its last bright or dark state, and when it changed."""

    __slots__ = ("extreme", "rising", "times")

    def __init__(self) -> None:
        self.extreme = -1.0
        self.rising: bool | None = None
        self.times: deque[float] = deque(maxlen=_CHANGES)

    def changes_at(self, now: float, light: float) -> int:
        """The opposing changes within the second before `now`, at which the cell has this luminance."""
        last = self.extreme
        if last < 0:
            self.extreme = light
        elif abs(light - last) >= _STEP and min(light, last) < _DARK and (light > last) != self.rising:
            self.rising, self.extreme = light > last, light
            self.times.append(now)
        elif self.rising is not None and (light > last) == self.rising:
            self.extreme = light  # brighter than bright, darker than dark
        while self.times and now - self.times[0] > 1.0:
            self.times.popleft()
        return len(self.times)


def _decoded(path: Path, pixels: int) -> list[Frame] | None:
    """The frames of a file; None without Pillow, for a file that is too large, and for a broken one."""
    try:
        import warnings

        from PIL import Image

        if os.stat(path).st_size > _BYTES:
            return None
        linear = [(level / 255) ** 2.2 for level in range(256)]
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(path, formats=("GIF", "PNG", "WEBP")) as image:
                number = getattr(image, "n_frames", 1)
                if number > _FRAMES or number * pixels > _PIXELS or image.width * image.height != pixels:
                    return None
                frames: list[Frame] = []
                for index in range(number):
                    image.seek(index)
                    seconds = image.info.get("duration", 0) / 1000
                    grid = image.convert("RGBA").convert("L").resize((_CELLS, _CELLS), Image.Resampling.BOX)
                    frames.append((seconds if seconds >= _SHORTEST else _USUAL, [linear[level] for level in grid.tobytes()]))
                return frames
    except Exception:  # not installed, or whatever a broken file makes of it
        return None
