"""What a handler in an attribute does, as far as one plain statement tells it. Nothing is run.

`deed(code)` is None where nothing of the kind stands there. A condition, a function or a delay makes a deed uncertain.
"""

from __future__ import annotations

import re

from socialint.model import MASK
from socialint.pattern import pattern
from socialint.record import Record

#: Longer handlers are no plain statements, in code points.
_LONGEST = 2000
_STRING = pattern(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"", re.DOTALL)
_STAYS = pattern(r"=\s*['\"](?:#|javascript:)", re.IGNORECASE)
_DOUBT = pattern(r"\?|&&|\|\||=>|\b(?:if|for|while|switch|try|function|confirm|prompt|setTimeout|setInterval)\b")
_OWN = r"(?<![\w$.])(?:(?:window|document|self|top|parent)\s*\.\s*){0,3}"
_MOVES = pattern(_OWN + r"location(?:\s*\.\s*href)?\s*=(?!=)|" + _OWN + r"location\s*\.\s*(?:assign|replace)\s*\(")
_OPENS = pattern(r"(?<![\w$.])window\s*\.\s*open\s*\(")
_SUBMITS = pattern(r"\.\s*(?:submit|requestSubmit)\s*\(")
_DROPS = pattern(r"(?<![\w$.])this\s*\.\s*blur\s*\(")
_REFUSES = pattern(r"\breturn\s+false\b|\.\s*preventDefault\s*\(")


class Deed(Record):
    """What a handler does ("leads elsewhere"), whether without any condition, and the address where it is written out."""

    what: str
    certain: bool
    address: str = ""


def deed(code: str) -> Deed | None:
    """What a handler does to where the reader is: the first of leading elsewhere, opening a window, submitting a form."""
    if len(code) > _LONGEST:
        return None
    plain = _STRING.sub("''", code)
    certain = not _DOUBT.search(plain) and MASK not in plain
    for what, sign in (("leads elsewhere", _MOVES), ("opens a window", _OPENS), ("submits the form", _SUBMITS)):
        if sign.search(plain) and not (sign is _MOVES and _STAYS.search(code)):
            quoted = _STRING.search(code)
            return Deed(what, certain, quoted[0][1:-1] if quoted and sign is not _SUBMITS else "")
    return None


def drops_focus(code: str) -> bool:
    """True where a handler takes the focus from its own element, always."""
    plain = _STRING.sub("''", code[:_LONGEST])
    return bool(_DROPS.search(plain)) and not _DOUBT.search(plain)


def refuses(code: str) -> bool:
    """True where a handler keeps the browser from doing what was asked, always."""
    plain = _STRING.sub("''", code[:_LONGEST])
    return bool(_REFUSES.search(plain)) and not _DOUBT.search(plain) and MASK not in plain
