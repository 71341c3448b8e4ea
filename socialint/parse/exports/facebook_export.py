"""The posts of a Facebook export in JSON (`your_posts_1.json`; read 2026-11-21): no alternatives, text in the wrong encoding."""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Alt, AltState, Media, kind_of
from socialint.model import Text, Value
from socialint.parse.content import Settings
from socialint.parse.exports._meta import repaired
from socialint.parse.exports._parts import at, entries, has, post, text, words
from socialint.source import Source


def recognise(item: Value) -> bool:
    """A time, and a list in which the text of the post or of an update stands, or files of the export."""
    if not has(item, "timestamp"):
        return False
    return any(text(entry, "post") is not None for entry in entries(item, "data")) or any(
        text(media, "uri") is not None and has(media, "creation_timestamp") for media in _attached(item, "media")
    )


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post."""
    said = next((found for entry in entries(item, "data") if (found := words(entry, "post")) is not None), None)
    yield post(
        source, item, repaired(said), settings,
        platform="facebook",
        media=[_media(media, said) for media in _attached(item, "media")],
        links=[text(context, "url") for context in _attached(item, "external_context")],
    )  # fmt: skip


def _attached(item: Value, key: str) -> Iterator[Value]:
    for attachment in entries(item, "attachments"):
        for entry in entries(attachment, "data"):
            found = at(entry, key)
            if found is not None and isinstance(found.data, dict):
                yield found


def _media(entry: Value, said: Text | None) -> Media:
    uri = text(entry, "uri")
    caption = words(entry, "description")
    if said is not None and caption is not None and caption.value == said.value:
        caption = None  # the text of the post, once more
    kind = kind_of(uri.value) if uri is not None else "image"
    return Media(kind, entry.span, Alt(AltState.unknown), src=uri, caption=repaired(caption))
