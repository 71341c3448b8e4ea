"""A status of Mastodon's API (docs.joinmastodon.org, entities/Status; read 2026-11-21): `content` is HTML."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from socialint.document import Document
from socialint.media import Media
from socialint.model import Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import alt, at, entries, post, text, true, words
from socialint.source import Source

KINDS = {"image": "image", "gifv": "gif", "video": "video", "audio": "audio"}


def recognise(item: Value) -> bool:
    """A status has HTML content and a list of attachments."""
    media = item.get("media_attachments")
    return text(item, "content") is not None and media is not None and isinstance(media.data, list)


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post, none for a boost; an attachment's `description` is its alternative, null or "" means that there is none."""
    if at(item, "reblog") is not None:
        return
    language, handle, name = text(item, "language"), words(item, "account", "acct"), words(item, "account", "display_name")
    relations = [word for word, key in (("reply", "in_reply_to_id"), ("quote", "quote")) if at(item, key) is not None]
    yield post(
        source, item, item.get("content"), settings,
        how="html",
        platform="mastodon",
        language=language.value if language is not None else "",
        account=f"@{handle.value}" if handle is not None else "",
        author=name.value if name is not None else "",
        fields={"date": text(item, "created_at"), "spoiler_text": words(item, "spoiler_text")},
        media=[_attachment(entry) for entry in entries(item, "media_attachments")],
        links=[text(item, "card", "url")],
        relations=relations,
        sensitive=true(item, "sensitive") is not None,
    )  # fmt: skip


def _attachment(entry: Value) -> Media:
    kind = text(entry, "type")
    return Media(
        KINDS.get(kind.value if kind is not None else "", "image"),
        partial(getattr, entry, "span"),
        alt(text(entry, "description")),
        src=text(entry, "url"),
    )
