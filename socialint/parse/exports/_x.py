"""What X's interface and its archive have in common: short links, escaped signs and handles before a reply."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from socialint.model import Text, Value
from socialint.parse.exports._parts import Edit, entries, rewritten, text
from socialint.pattern import pattern

_SPOTS = pattern(r"https?://t\.co/[A-Za-z0-9]+|&(?:amp|lt|gt);")
_SIGNS = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}
#: Handles that X sets before a reply by itself count nothing (docs.x.com, counting characters; read 2026-11-21).
_HANDLES = pattern(r"(?:[@＠][A-Za-z0-9_]{1,20}[ \t]+)+")


class Links(NamedTuple):
    """The short links of a post: those that lead somewhere, and those that stand for its pictures or a quoted post."""

    targets: Mapping[str, Text]
    silent: AbstractSet[str]


def links(entities: Value | None, *, quoted: bool) -> Links:
    """What `entities.urls` says. Where the entities say that a link stands does not matter: it is looked for."""
    targets: dict[str, Text] = {}
    silent: set[str] = set()
    for entry in entries(entities, "urls"):
        short, target = text(entry, "url"), text(entry, "expanded_url")
        if short is None or target is None:
            continue
        post = "/status/" in target.value and target.value.startswith(("https://x.com/", "https://twitter.com/"))
        if entry.get("media_key") is not None or (post and ("/photo/" in target.value or "/video/" in target.value or quoted)):
            silent.add(short.value)
        else:
            targets[short.value] = target
    for entry in entries(entities, "media"):
        short = text(entry, "url")
        if short is not None:
            silent.add(short.value)
    return Links(targets, silent)


def as_written(raw: Text, found: Links, *, reply: bool, pictures: bool) -> Text:
    """The text as its author wrote it: full addresses, `&` for `&amp;`, and nothing that X put before or behind it.

    `pictures`: the post has media, so that an unknown short link at its end stands for them.
    """
    head = _HANDLES.match(raw.value) if reply else None
    edits = [Edit(0, head.end(), "")] if head else []
    return rewritten(raw, (*edits, *_edits(raw.value, head.end() if head else 0, found, pictures))).strip()


def _edits(value: str, start: int, found: Links, pictures: bool) -> Iterator[Edit]:
    last = len(value.rstrip())
    for match in _SPOTS.finditer(value, start):
        word = match[0]
        if word in _SIGNS:
            yield Edit(match.start(), match.end(), _SIGNS[word])
        elif word in found.silent or (pictures and word not in found.targets and match.end() == last):
            yield Edit(match.start(), match.end(), "")
        elif word in found.targets:
            yield Edit(match.start(), match.end(), found.targets[word].value)
