"""Which scripts, tables, lines of data, YAML files and binary exports are worth reading: their first bytes say it.

A repository holds thousands of scripts and tables that are no posts; none of them is read in full for that.
"""

from __future__ import annotations

import os
import re

from socialint.parse.content import CONTENT_KEYS, Settings
from socialint.parse.documents import CAR, SCRIPT, TABLE, YAML
from socialint.pattern import pattern

#: Enough for a row of names, and for the keys of a first post.
_BYTES = 16 * 1024


_YAML_KEY = pattern(r"""(?:^|[{,])[ \t\-]*["']?(\w+)["']?[ ]*:(?=\s)""", re.MULTILINE)


def worth_reading(real: str, settings: Settings = Settings()) -> bool:
    """True where a file with one of the rare endings begins like an export of posts. Links are not followed."""
    if os.path.islink(real):
        return False
    try:
        with open(os.open(real, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
            head = file.read(_BYTES)
    except OSError:
        return False
    return begins_like_posts(real, head.decode("utf-8", "replace"), settings)


def begins_like_posts(name: str, head: str, settings: Settings = Settings()) -> bool:
    """The same for the beginning of a file's text."""
    name = name.lower()
    if name.endswith(SCRIPT):
        from socialint.parse.exports.x_archive import ASSIGNMENT

        return ASSIGNMENT.match(head) is not None
    if name.endswith(CAR):
        return "eroots" in head and "gversion" in head  # the names of the header, behind their lengths
    if name.endswith(TABLE):
        from socialint.parse.exports.tables import recognise

        return recognise(head, settings)
    from socialint.parse.exports import SIGNS

    if name.endswith(YAML):
        names = {match[1] for match in _YAML_KEY.finditer(head)}
        return not names.isdisjoint(settings.content_keys) or (
            not names.isdisjoint(("platform", "platforms", "posts"))
            and not names.isdisjoint((*CONTENT_KEYS, "platforms", "thread", "media"))
        )
    keys = (*SIGNS, "platform", "platforms", *settings.content_keys)
    return head.lstrip("\ufeff \t\r\n").startswith("{") and any(f'"{key}"' in head for key in keys)
