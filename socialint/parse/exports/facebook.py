"""Facebook's Graph API: posts of a page, and photos (developers.facebook.com; read 2026-11-21).

What is attached to a post has no alternative there. A photo has two: `alt_text_custom` is its author's; `alt_text` is what
Facebook made of the picture, unless somebody wrote it.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Alt, AltState, Media
from socialint.model import Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import at, entries, has, post, text, words
from socialint.source import Source

_BESIDE = ("permalink_url", "created_time", "message_tags", "is_published", "privacy", "status_type", "full_picture")
_KINDS = {"photo": "image", "image": "image", "video": "video", "video_inline": "video", "animated_image_share": "gif"}


def recognise(item: Value) -> bool:
    """A post with its message, or a photo."""
    return _is_photo(item) or (
        text(item, "id") is not None
        and has(item, "message", "attachments")
        and has(item, *_BESIDE)
        and (text(item, "message") is not None or bool(entries(item, "attachments", "data")))
    )


def _is_photo(item: Value) -> bool:
    return text(item, "id") is not None and (
        has(item, "alt_text_custom")
        or (has(item, "created_time") and any(has(entry, "source") for entry in entries(item, "images")))
    )


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post. Where somebody else's post was shared, only one's own words count."""
    name = words(item, "from", "name")
    photo = _is_photo(item)
    said = item.get("name" if photo else "message")
    attached = list(_attachments(item))
    yield post(
        source, item, said if said is not None and isinstance(said.data, str) else None, settings,
        platform="facebook",
        author=name.value if name is not None else "",
        fields={"date": text(item, "created_time")},
        media=[_photo(item)] if photo else [media for entry in attached if (media := _media(entry)) is not None],
        links=[text(entry, "url") for entry in attached if (kind := text(entry, "type")) is not None and kind.value == "share"],
        relations=["quote"] if at(item, "parent_id") is not None else [],
    )  # fmt: skip


def _attachments(item: Value) -> Iterator[Value]:
    """What is attached, the parts of an album in its place."""
    for entry in entries(item, "attachments", "data"):
        yield from entries(entry, "subattachments", "data") or [entry]


def _media(entry: Value) -> Media | None:
    word = text(entry, "media_type") or text(entry, "type")
    kind = _KINDS.get(word.value if word is not None else "")
    if kind is None:
        return None
    return Media(kind, entry.span, Alt(AltState.unknown), src=text(entry, "media", "image", "src"))


def _photo(item: Value) -> Media:
    said = words(item, "alt_text_custom") or words(item, "alt_text")
    if said is not None:
        known = Alt(AltState.present, said)
    else:
        known = Alt(AltState.absent if has(item, "alt_text_custom") else AltState.unknown)
    images = entries(item, "images")
    return Media("image", item.span, known, src=text(images[0], "source") if images else None)
