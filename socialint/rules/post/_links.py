"""What is around the links of a post, and what they lead to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.pattern import pattern
from socialint.post.entities import urls

#: One set comes first, which is quickly looked for.
_NAMED = pattern(r"[@#$](?:(?<=[@#])[\w.-]+|(?<=\$)[A-Z]{1,6}\b)")

_HOST_END = pattern("[/?#:]")


def _taken(text: str) -> list[tuple[int, int]]:
    """Where links, hashtags and accounts stand."""
    named = (match.span() for match in _NAMED.finditer(text)) if "@" in text or "#" in text or "$" in text else ()
    return sorted([*((link.start, link.end) for link in urls(text)), *named])


def without(text: str) -> str:
    """The text without its links, hashtags and accounts, in linear time. Offsets are not kept."""
    out, at = [], 0
    for link in urls(text):
        out.append(text[at : link.start])
        at = link.end
    return " ".join(_NAMED.split(" ".join([*out, text[at:]])))


def outside(text: str, matches: Iterator[re.Match[str]]) -> Iterator[re.Match[str]]:
    """The matches that touch no link, hashtag or account. In order, in linear time."""
    taken = _taken(text)
    at, reach = 0, 0
    for match in matches:
        while at < len(taken) and taken[at][0] < match.end():
            reach = max(reach, taken[at][1])
            at += 1
        if match.start() >= reach:
            yield match


def host(link: str) -> str:
    """The host of a link in small letters, without "www." and port."""
    rest = link.partition("://")[2] if "://" in link[:8] else link
    return _HOST_END.split(rest, 1)[0].lower().removeprefix("www.")
