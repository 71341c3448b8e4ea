"""Instagram's Graph API: media, and requests to create them (developers.facebook.com, ig-user/media; read 2026-11-21).

Feed photos have alternatives, reels and stories do not. An answer leaves `alt_text` out where nobody asked for it; a request
without it is a picture without an alternative.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Alt, AltState, Media
from socialint.model import Value
from socialint.parse.content import Settings
from socialint.parse.exports._meta import account, media
from socialint.parse.exports._parts import alt, has, post, text, true, words
from socialint.source import Source

_PRODUCTS = ("FEED", "REELS", "STORY", "AD")
_KINDS = ("IMAGE", "VIDEO", "CAROUSEL_ALBUM")
_SOURCES = ("image_url", "video_url", "children", "creation_id", "cover_url")


def recognise(item: Value) -> bool:
    """Media that name their product, or a caption with what a request or an answer has beside it."""
    product, kind = text(item, "media_product_type"), text(item, "media_type")
    if product is not None:
        return product.value in _PRODUCTS
    if text(item, "caption") is None:
        return False
    of_an_answer = (
        kind is not None and kind.value in _KINDS and has(item, "id") and has(item, "permalink", "media_url", "children")
    )
    return of_an_answer or _is_request(item)


def _is_request(item: Value) -> bool:
    return not has(item, "id") and has(item, *_SOURCES)


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post."""
    product = text(item, "media_product_type")
    story = product is not None and product.value in ("REELS", "STORY")
    request = _is_request(item)
    sponsors = item.get("branded_content_sponsor_ids")
    yield post(
        source, item, item.get("caption") if text(item, "caption") is not None else None, settings,
        platform="instagram",
        account=account(item),
        paid="true" if true(item, "is_paid_partnership") or (sponsors is not None and sponsors.data) else "",
        fields={"date": text(item, "timestamp")},
        media=_asked_for(item) if request else media(item, {"IMAGE": "image", "VIDEO": "video"}, () if story else ("image",)),
    )  # fmt: skip


def _asked_for(item: Value) -> Iterator[Media]:
    image, video = words(item, "image_url"), words(item, "video_url")
    kind = text(item, "media_type")
    if image is not None:
        story = kind is not None and kind.value == "STORIES"
        yield Media("image", item.span, Alt(AltState.unknown) if story else alt(text(item, "alt_text")), src=image)
    if video is not None:
        yield Media("video", item.span, Alt(AltState.unknown), src=video)
