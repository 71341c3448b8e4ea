"""A video of YouTube's Data API (developers.google.com/youtube/v3/docs/videos; read 2026-11-21).

The text is the description. `contentDetails.caption` is a string, "false" also where captions were only made by machine.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Alt, AltState, Media
from socialint.model import Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import at, post, text, true, words
from socialint.source import Source


def recognise(item: Value) -> bool:
    """The object says itself what it is; a request to upload one has the same parts, and a category."""
    kind = text(item, "kind")
    if text(item, "snippet", "title") is None:
        return False
    return kind.value == "youtube#video" if kind is not None else text(item, "snippet", "categoryId") is not None


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post: the description, with the title as its title."""
    snippet = at(item, "snippet")
    language, channel = words(snippet, "defaultLanguage"), words(snippet, "channelTitle")
    captions = true(item, "contentDetails", "caption")
    video = Media("video", item.span, Alt(AltState.unknown), src=text(item, "id"), captions=captions.text if captions else None)
    yield post(
        source, item, at(snippet, "description") if text(snippet, "description") is not None else None, settings,
        platform="youtube",
        language=language.value if language is not None else "",
        author=channel.value if channel is not None else "",
        paid="true" if true(item, "paidProductPlacementDetails", "hasPaidProductPlacement") else "",
        fields={"title": text(snippet, "title"), "date": text(snippet, "publishedAt")},
        media=[video],
    )  # fmt: skip
