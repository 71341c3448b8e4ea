"""A post record of Bluesky (lexicon app.bsky.feed.post; read 2026-11-21): plain text, pictures under `embed`.

Also as a repository lists it, `{uri, cid, value}`, and as its export holds it (`parse.car`). A repost is a record of another
type, and no post.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from socialint.document import Document
from socialint.media import Media
from socialint.model import Text, Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import alt, at, entries, post, text
from socialint.parse.plain import Anchor
from socialint.source import Source

TYPE = "app.bsky.feed.post"

_DELICATE = frozenset({"porn", "sexual", "nudity", "graphic-media"})


def recognise(item: Value) -> bool:
    """The record says itself what it is."""
    kind, record = at(_record(item), "$type"), _record(item)
    return kind is not None and kind.data == TYPE and text(record, "text") is not None


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
        anchors=_anchors(item),
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
    """What the facets and a card lead to, whether or not the bytes that a facet counts point anywhere."""
    for facet in entries(item, "facets"):
        for feature in entries(facet, "features"):
            yield text(feature, "uri")
    yield text(at(embed, "media") or embed, "external", "uri")


def _anchors(item: Value) -> list[Anchor]:
    """The links that the facets make of parts of the text. They count bytes of UTF-8: a place between two signs is none."""
    facets = entries(item, "facets")
    if not facets:
        return []
    offsets: dict[int, int] = {}  # bytes before a code point -> its number
    size = number = 0
    for number, char in enumerate(str(item.data["text"].data)):
        offsets[size] = number
        size += 1 if char < "\x80" else 2 if char < "\u0800" else 3 if char < "\U00010000" else 4
    offsets[size] = number + 1 if size else 0
    found: list[Anchor] = []
    for facet in facets:
        start, end = (_offset(at(facet, "index", key), offsets) for key in ("byteStart", "byteEnd"))
        uri = next((uri for feature in entries(facet, "features") if (uri := text(feature, "uri")) is not None), None)
        if uri is not None and start is not None and end is not None and start < end:
            found.append(Anchor(start, end, uri))
    return sorted(found, key=lambda anchor: anchor.start)


def _offset(value: Value | None, offsets: Mapping[int, int]) -> int | None:
    return offsets.get(value.data) if value is not None and isinstance(value.data, int) else None
