"""A post record of Bluesky (lexicon app.bsky.feed.post; read 2026-11-21): plain text, pictures under `embed`."""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Alt, AltState, Media, Source, Value
from socialint.parse.context import context_from
from socialint.parse.documents import Settings, content


def recognise(item: Value) -> bool:
    """The record says itself what it is."""
    kind, text = item.get("$type"), item.get("text")
    return kind is not None and kind.data == "app.bsky.feed.post" and text is not None and text.text is not None


def read(source: Source, item: Value, settings: Settings) -> Document:
    """One post. `alt` is required by the lexicon but may be "", which means that there is none."""
    text, languages = item.get("text"), item.get("langs")
    assert text is not None
    context = context_from(settings.context, item)._replace(platforms=("bluesky",))
    tags = languages.strings() if languages is not None else []
    if len(tags) == 1:
        context = context._replace(language=tags[0])
    document = content(source, item, text, "text", "post", context)
    document.native = True
    document.attached = list(_media(item.get("embed")))
    return document


def _media(embed: Value | None) -> Iterator[Media]:
    if embed is None:
        return
    inner = embed.get("media") or embed  # recordWithMedia holds the media beside the quoted record
    for key in ("images", "items"):
        found = inner.get(key)
        for entry in found.items() if found is not None else ():
            yield Media("image", entry.span, _alt(entry))
    if inner.get("video") is not None:
        yield Media("video", inner.span, _alt(inner))


def _alt(entry: Value) -> Alt:
    alt = entry.get("alt")
    words = alt.text if alt is not None else None
    return Alt(AltState.present if words is not None and words.value.strip() else AltState.absent, words)
