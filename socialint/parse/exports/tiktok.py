"""A request to post on TikTok (developers.tiktok.com, content posting; read 2026-11-21). It has no place for alternatives."""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Alt, AltState, Media
from socialint.model import Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import at, post, text, true
from socialint.source import Source


def recognise(item: Value) -> bool:
    """What to post, and where it comes from."""
    info, origin = at(item, "post_info"), at(item, "source_info")
    return info is not None and isinstance(info.data, dict) and origin is not None and isinstance(origin.data, dict)


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post. The text of photos is their description; a film has only a title, which is its caption."""
    info = at(item, "post_info")
    pictures, film = at(item, "source_info", "photo_images"), at(item, "source_info", "video_url")
    title, description = text(info, "title"), text(info, "description")
    brand = "own-brand" if true(info, "brand_organic_toggle") else ""
    media = [
        Media("image", entry.span, Alt(AltState.unknown), src=entry.text) for entry in (pictures.items() if pictures else ())
    ]
    if not media:
        media = [Media("video", (film or item).span, Alt(AltState.unknown), src=film.text if film is not None else None)]
    yield post(
        source, item, at(info, "description" if description is not None else "title") if description or title else None, settings,
        platform="tiktok",
        paid="true" if true(info, "brand_content_toggle") else brand,
        fields={"title": title if description is not None else None},
        media=media,
    )  # fmt: skip
