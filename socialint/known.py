"""Answers kept by their questions, for what is asked for each word of each text."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Known(dict[K, V]):
    """What a function says of some keys: `known[key]`.

    Where there are too many it begins anew. `lru_cache` knows which to forget, and pays for that at each question.
    """

    def __init__(self, function: Callable[[K], V], most: int) -> None:
        super().__init__()
        self._function, self._most = function, most

    def __missing__(self, key: K) -> V:
        if len(self) >= self._most:
            self.clear()
        value = self[key] = self._function(key)
        return value
