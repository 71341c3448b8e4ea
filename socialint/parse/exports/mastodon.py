"""A status of Mastodon's API (docs.joinmastodon.org, entities/Status; read 2026-11-21): `content` is HTML."""

from __future__ import annotations

from socialint.document import Document
from socialint.model import Alt, AltState, Media, Source, Value
from socialint.parse.context import context_from
from socialint.parse.documents import Settings, content

_KINDS = {"image": "image", "gifv": "gif", "video": "video", "audio": "audio"}


def recognise(item: Value) -> bool:
    """A status has HTML content and a list of attachments."""
    text, media = item.get("content"), item.get("media_attachments")
    return text is not None and text.text is not None and media is not None and isinstance(media.data, list)


def read(source: Source, item: Value, settings: Settings) -> Document:
    """One post; an attachment's `description` is its alternative text, null or "" means that there is none."""
    text = item.get("content")
    assert text is not None
    language = item.get("language")
    context = context_from(settings.context, item)._replace(platforms=("mastodon",))
    if language is not None and isinstance(language.data, str):
        context = context._replace(language=language.data)
    account = item.get("account")
    handle = account.get("acct") if account is not None else None
    if handle is not None and isinstance(handle.data, str):
        context = context._replace(account=f"@{handle.data}")
    document = content(source, item, text, "html", "post", context)
    document.native = True
    document.attached = [_attachment(entry) for entry in item.data["media_attachments"].data]
    return document


def _attachment(entry: Value) -> Media:
    description, kind, url = entry.get("description"), entry.get("type"), entry.get("url")
    words = description.text if description is not None else None
    said = words is not None and bool(words.value.strip())
    return Media(
        _KINDS.get(str(kind.data) if kind else "", "image"),
        entry.span,
        Alt(AltState.present if said else AltState.absent, words),
        src=url.text if url is not None else None,
    )
