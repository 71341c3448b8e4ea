"""Posts of the Threads API (developers.facebook.com/documentation/threads; read 2026-11-21).

`alt_text` is left out where nobody asked for it: a picture without one is missing a text only where another one of the same
post has the field.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Value
from socialint.parse.content import Settings
from socialint.parse.exports._meta import account, media
from socialint.parse.exports._parts import at, post, text, true
from socialint.source import Source


def recognise(item: Value) -> bool:
    """A media object that names its product, or has its address."""
    product, address = text(item, "media_product_type"), text(item, "permalink")
    if product is not None:
        return product.value == "THREADS"
    return address is not None and address.value.startswith(("https://www.threads.com/", "https://www.threads.net/"))


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post, none for a repost (`media_type` REPOST_FACADE)."""
    kind = text(item, "media_type")
    if at(item, "reposted_post") is not None or (kind is not None and kind.value == "REPOST_FACADE"):
        return
    quote = true(item, "is_quote_post") is not None or at(item, "quoted_post") is not None
    reply = true(item, "is_reply") is not None or at(item, "replied_to") is not None
    yield post(
        source, item, item.get("text") if text(item, "text") is not None else None, settings,
        platform="threads",
        account=account(item),
        fields={"date": text(item, "timestamp")},
        media=media(item, {"IMAGE": "image", "VIDEO": "video", "AUDIO": "audio"}, ("image", "video")),
        links=[text(item, "link_attachment_url")],
        relations=[word for word, is_so in (("reply", reply), ("quote", quote)) if is_so],
    )  # fmt: skip
