"""A post record of Bluesky (lexicon app.bsky.feed.post; read 2026-11-21): plain text, pictures under `embed`.

Also as a repository lists it, `{uri, cid, value}`. A repost is a record of another type, and no post.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Media, Source, Text, Value
from socialint.parse.documents import Settings
from socialint.parse.exports._parts import alt, at, entries, post, text

_DELICATE = frozenset({"porn", "sexual", "nudity", "graphic-media"})


def recognise(item: Value) -> bool:
    """The record says itself what it is."""
    kind, record = at(_record(item), "$type"), _record(item)
    return kind is not None and kind.data == "app.bsky.feed.post" and text(record, "text") is not None


def _record(item: Value) -> Value:
    inner = at(item, "value") if text(item, "uri") is not None else None
    return inner if inner is not None and isinstance(inner.data, dict) else item


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post. `alt` is required by the lexicon but may be "", which means that there is none."""
    item = _record(item)
    embed, languages = at(item, "embed"), at(item, "langs")
    tags = languages.strings() if languages is not None else []
    relations = ["reply"] if at(item, "reply") is not None else []
    if at(embed, "record") is not None:
        relations.append("quote")
    labels = [text(label, "val") for label in entries(item, "labels", "values")]
    yield post(
        source, item, item.get("text"), settings,
        platform="bluesky",
        language=tags[0] if len(tags) == 1 else "",
        fields={"date": text(item, "createdAt")},
        media=_media(embed),
        links=_links(item, embed),
        relations=relations,
        sensitive=any(label is not None and label.value in _DELICATE for label in labels),
    )  # fmt: skip


def _media(embed: Value | None) -> Iterator[Media]:
    inner = at(embed, "media") or embed  # recordWithMedia holds the media beside the quoted record
    for key in ("images", "items"):
        for entry in entries(inner, key):
            yield Media("image", entry.span, alt(text(entry, "alt")), src=text(entry, "image", "ref", "$link"))
    if inner is not None and at(inner, "video") is not None:
        files = (text(track, "file", "ref", "$link") for track in entries(inner, "captions"))
        yield Media(
            "video", inner.span, alt(text(inner, "alt")),
            src=text(inner, "video", "ref", "$link"), captions=next((file for file in files if file is not None), None),
        )  # fmt: skip


def _links(item: Value, embed: Value | None) -> Iterator[Text | None]:
    """What the facets and a card lead to. The bytes that a facet counts are not needed for that, and may point nowhere."""
    for facet in entries(item, "facets"):
        for feature in entries(facet, "features"):
            yield text(feature, "uri")
    yield text(at(embed, "media") or embed, "external", "uri")
