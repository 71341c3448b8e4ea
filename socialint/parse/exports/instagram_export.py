"""The posts of an Instagram export in JSON (`posts_1.json`; read 2026-11-21): no alternatives, text in the wrong encoding."""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Alt, AltState, Media, kind_of
from socialint.model import Value
from socialint.parse.content import Settings
from socialint.parse.exports._meta import repaired
from socialint.parse.exports._parts import entries, has, post, text, words
from socialint.source import Source


def recognise(item: Value) -> bool:
    """A list of media, each a file of the export with the time of its making."""
    media = entries(item, "media")
    return bool(media) and all(text(entry, "uri") is not None and has(entry, "creation_timestamp") for entry in media)


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post. The text of one picture stands with the picture, that of several with the post."""
    media = entries(item, "media")
    said = words(item, "title") or next((found for entry in media if (found := words(entry, "title")) is not None), None)
    yield post(source, item, repaired(said), settings, platform="instagram", media=[_media(entry) for entry in media])


def _media(entry: Value) -> Media:
    uri = text(entry, "uri")
    assert uri is not None
    return Media(kind_of(uri.value), entry.span, Alt(AltState.unknown), src=uri)
