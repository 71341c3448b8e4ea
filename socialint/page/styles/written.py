"""Words that a stylesheet writes into a page: the `content` of `::before` and `::after` (CSS Generated Content 3, 1.2).

Assistive technology speaks them as a part of the name (Accessible Name Computation 1.2, 2F.ii). The glyphs of icon fonts
stand at code points for private use and are no words, and neither is a picture.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from socialint.pattern import pattern

_PARTS = pattern(r"before|after", re.IGNORECASE)
#: Functions that write something only known elsewhere: an attribute, a variable, a number, a quotation mark.
_ELSEWHERE = frozenset({"attr", "var", "counter", "counters"})


def writes(prelude: str, block: str) -> bool:
    """True for a style rule (its selectors and its block) whose `content` holds words, or may hold some."""
    if not _PARTS.search(prelude):
        return False
    import tinycss2

    tokens = tinycss2.parse_component_value_list(block)
    return any(
        token.type == "ident" and token.lower_value == "content" and _words(tokens[at + 1 :]) for at, token in enumerate(tokens)
    )


def _words(tokens: Sequence[Any]) -> bool:
    """True where a declaration's value, from its colon to the next semicolon, holds words."""
    for number, token in enumerate(token for token in tokens if token.type not in ("whitespace", "comment")):
        if number == 0 and not (token.type == "literal" and token.value == ":"):
            return False
        if token.type == "literal" and token.value == ";":
            return False
        if token.type == "string" and any(map(_spoken, token.value)):
            return True
        if token.type == "function" and token.lower_name in _ELSEWHERE:
            return True
    return False


def _spoken(char: str) -> bool:
    """False for blanks and for code points for private use."""
    return not (char.isspace() or "\ue000" <= char <= "\uf8ff" or char >= "\U000f0000")
