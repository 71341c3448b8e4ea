"""Native post formats: one file each, recognised by content and not by name.

A module here has `recognise(item) -> bool` and `read(source, item, settings) -> Iterator[Document]`: none for what is a
platform's own object and nobody's own words, such as a repost. Names that begin with an underscore are no formats.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from socialint.model import Value
from socialint.source import Source

if TYPE_CHECKING:
    from socialint.document import Document
    from socialint.parse.content import Settings

Reader = Callable[[Source, Value, "Settings"], Iterator["Document"]]

#: A key that every object of a format has -> the modules to ask, in this order. Others are not even imported.
SIGNS = {
    "$type": ("bluesky",),
    "value": ("bluesky",),
    "media_attachments": ("mastodon",),
    "orderedItems": ("activitystreams",),
    "attributedTo": ("activitystreams",),
    "actor": ("activitystreams",),
    "tweet": ("x_archive",),
    "noteTweet": ("x_notes",),
    "full_text": ("x_archive",),
    "media_product_type": ("threads", "instagram"),
    "media_type": ("threads", "instagram"),
    "permalink": ("threads",),
    "text": ("x_api",),
    "caption": ("instagram",),
    "commentary": ("linkedin",),
    "snippet": ("youtube",),
    "post_info": ("tiktok",),
    "board_id": ("pinterest",),
    "board_owner": ("pinterest",),
    "version": ("json_feed",),
    "@type": ("schema_org",),
    "@graph": ("schema_org",),
    "timestamp": ("facebook_export",),
    "media": ("instagram_export",),
    "data": ("x_api",),
    "created_time": ("facebook",),
    "message": ("facebook",),
    "alt_text_custom": ("facebook",),
}
#: Keys under which the answer of an interface holds a list of posts.
_ENVELOPES = ("data", "items", "elements", "records", "posts", "statuses", "ig_reels_media")


def recognise(item: Value) -> Reader | None:
    """The reader of a JSON object in a platform's own format, None where it is in ours or in none."""
    if not isinstance(item.data, dict) or item.get("platform") is not None or item.get("platforms") is not None:
        return None
    found = _reader(item)
    if found is None and not any(_is_text(item.get(key)) for key in ("text", "html", "markdown")):
        for key in _ENVELOPES:
            if _listed(item, key):
                return lambda source, item, settings, key=key: _opened(source, item, settings, key)  # type: ignore[misc]
    return found


def _reader(item: Value) -> Reader | None:
    if not isinstance(item.data, dict):
        return None
    asked = set()
    for key, names in SIGNS.items():
        if key not in item.data:
            continue
        for name in names:
            if name not in asked:
                asked.add(name)
                module = import_module(f"{__name__}.{name}")
                if module.recognise(item):
                    reader: Reader = module.read
                    return reader
    return None


def _is_text(value: Value | None) -> bool:
    return value is not None and isinstance(value.data, str)


def _listed(item: Value, key: str) -> bool:
    """True where a list under the key holds a native post; what stands before it may be anything (a changed cover picture)."""
    inner = item.data.get(key)
    return inner is not None and isinstance(inner.data, list) and any(_reader(entry) for entry in inner.data)


def _opened(source: Source, item: Value, settings: Settings, key: str) -> Iterator[Document]:
    for entry in item.data[key].data:
        reader = _reader(entry)
        if reader is not None:
            yield from reader(source, entry, settings)
