"""Language tags (BCP 47, RFC 5646): is the primary subtag one that the IANA registry knows?"""

from __future__ import annotations

import os
import re
from functools import cache

from socialint.pattern import pattern

#: The shape of a tag: language, then script, region, variants, extensions, private use. Not checked further.
_TAG = pattern(r"([a-z]{2,3})((?:-[a-z0-9]{1,8})*)", re.IGNORECASE)


@cache
def _registered() -> str:
    with open(os.path.join(os.path.dirname(__file__), "languages.txt"), encoding="utf-8") as file:
        lines = [line.strip() for line in file if not line.startswith("#")]
    return f" {' '.join(lines)} "


def is_language(tag: str) -> bool:
    """True for a tag whose primary language subtag is registered, or for private use (`qaa` to `qtz`)."""
    match = _TAG.fullmatch(tag)
    if match is None:
        return False
    language = match[1].lower()
    return f" {language} " in _registered() or (len(language) == 3 and "qaa" <= language <= "qtz")
