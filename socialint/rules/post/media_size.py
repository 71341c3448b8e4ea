"""Picture is larger than the platform takes.

The upload is refused, at the hour when the post was to go out. Counted are bytes and pixels, as each platform publishes its
limits; where only the programming interface is known to refuse and apps make pictures smaller by themselves, it is a note.
A house that has a limit of its own can set it.

## Bad
```toml
[rules.post-media-size]
bytes = 60
```
```json
{"platform": "mastodon", "text": "Our team",
 "media": [{"alt": "A dot", "src":
 "⟦data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==⟧"}]}
```
## Good
```json
{"platform": "mastodon", "text": "Our team",
 "media": [{"alt": "A dot", "src":
 "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.files import pictures

if TYPE_CHECKING:
    from socialint.page.picture import Picture
    from socialint.post.platforms import Limit, Platform

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("platform:images", "doc:https://docs.x.com/x-api/media")
KINDS = ("post",)
NEEDS = ("image", "gif")


class Options:
    """The house's own limits."""

    bytes: Annotated[int, "largest picture in bytes, 0 for the platforms' limits alone"] = 0
    pixels: Annotated[int, "largest picture in pixels, width times height, 0 for the platforms' limits alone"] = 0


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each picture and each platform that does not take it."""
    for _, src, picture in pictures(doc):
        from socialint.post.platforms import platforms_of

        if not picture.type:
            continue
        pixels = picture.width * picture.height
        if 0 < options.bytes < picture.size:
            yield Hit(src.span(), f"picture has {picture.size:,} bytes, the house takes {options.bytes:,}", "make it smaller")
        if 0 < options.pixels < pixels:
            message = f"picture has {picture.width} × {picture.height} pixels, the house takes {options.pixels:,}"
            yield Hit(src.span(), message, "make it smaller")
        for platform in platforms_of(doc):
            for limit in _broken(platform, picture):
                of_api = limit.what.endswith("-api")
                if limit.unit == "pixels":
                    size = f"{picture.width} × {picture.height} pixels"
                else:
                    size = f"{picture.size:,} bytes"
                who = f"{platform.title}'s programming interface" if of_api else platform.title
                message = f"picture has {size}, {who} takes {limit.value:,}"
                yield Hit(src.span(), message, "make it smaller", review=of_api or not limit.firm)


def _broken(platform: Platform, picture: Picture) -> Iterator[Limit]:
    pixels = picture.width * picture.height
    moving = picture.type == "gif" and picture.moves != 0
    bytes_of = "gif-bytes" if moving and platform.limits("gif-bytes") else "image-bytes"
    for what, size in (
        (bytes_of, picture.size),
        ("image-bytes-api", picture.size),
        ("image-pixels", pixels),
        ("image-pixels-api", pixels),
    ):
        yield from (limit for limit in platform.limits(what, "image") if size > limit.value)
