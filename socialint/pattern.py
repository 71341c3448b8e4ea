"""Regular expressions that are compiled when they are first used.

Compiling costs more than most runs spend on matching: a hook looks at one post,
and most expressions of most rules never meet anything to look at.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        if self._compiled is None:
            self._compiled = re.compile(self._source, self._flags)
        found = self.__dict__[name] = getattr(self._compiled, name)  # next time it is there at once
        return found


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Like `re.compile`, later. A faulty expression raises `re.error` at its first use."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
