"""A pin of Pinterest's API v5 (developers.pinterest.com; read 2026-11-21): title, description, link and one alternative."""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Media
from socialint.model import Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import alt, at, entries, has, post, text, words
from socialint.source import Source

_BESIDE = ("alt_text", "link", "media", "media_source", "pin_metrics", "dominant_color")


def recognise(item: Value) -> bool:
    """What is pinned on a board."""
    return has(item, "board_id", "board_owner") and has(item, "title", "description") and has(item, *_BESIDE)


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post."""
    media = at(item, "media") or at(item, "media_source") or item
    declared = words(media, "media_type") or words(media, "source_type")
    kind = "video" if declared is not None and "video" in declared.value else "image"
    sizes = at(media, "images")
    listed = list(sizes.data.values()) if sizes is not None and isinstance(sizes.data, dict) else []
    address = next((found for size in listed if (found := text(size, "url")) is not None), None) or text(media, "url")
    owner, said = words(item, "board_owner", "username"), text(item, "description")
    parts = entries(media, "items")  # a carousel has one alternative for all of it
    yield post(
        source, item, item.get("description") if said is not None else None, settings,
        platform="pinterest",
        account=f"@{owner.value}" if owner is not None else "",
        fields={"title": text(item, "title"), "date": text(item, "created_at")},
        media=[Media(kind, media.span, alt(text(item, "alt_text")), src=address or (text(parts[0], "url") if parts else None))],
        links=[text(item, "link")],
        relations=["quote"] if at(item, "parent_pin_id") is not None else [],
    )  # fmt: skip
