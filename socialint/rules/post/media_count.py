"""Post has more pictures than the platform takes.

The upload is refused, or the last pictures are left out and nobody notices: often the one with the warning or the address. The
same file twice counts once. Where only one way of publishing takes fewer (Instagram's programming interface, the older form of
pictures on Bluesky), it is a note. A server or a tool of your own may take another number: `images` of `[platforms.NAME]`.

## Bad
```json
{"platform": "mastodon", "text": "Our ward", "media": [{"src": "1.jpg", "alt": "The door, wide enough for two beds"},
 {"src": "2.jpg", "alt": "Six beds along the windows"}, {"src": "3.jpg", "alt": "The nurses' table in the middle"},
 {"src": "4.jpg", "alt": "A chair for visitors beside a bed"}, ⟦{"src": "5.jpg", "alt": "The garden behind the house"}⟧]}
```
## Good
```json
{"platform": "mastodon", "text": "Our ward", "media": [{"src": "1.jpg", "alt": "The door, wide enough for two beds"},
 {"src": "2.jpg", "alt": "Six beds along the windows"}, {"src": "3.jpg", "alt": "The nurses' table in the middle"},
 {"src": "4.jpg", "alt": "A chair for visitors beside a bed"}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.platforms import SAYS, Limit, Platform, platforms_of

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("platform:images", "doc:https://docs.joinmastodon.org/entities/Instance/")
KINDS = ("post",)
NEEDS = ("image", "gif")

_OF_API = "images-api"


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each platform that does not take them all, at the first picture too many."""
    if len(doc.media) < 2:
        return
    # A picture in the HTML of a platform's own format is a small one of the server's: an emoji.
    shown = [item for item in doc.images() if not (doc.native and item.element)]
    pictures = list({item.src.value if item.src else id(item): item for item in reversed(shown)}.values())[::-1]
    for platform in platforms_of(doc):
        limit = _broken(platform, len(pictures))
        if limit is None or (doc.native and limit.what == _OF_API):  # what is published already took another way
            continue
        who = f"{platform.title}'s programming interface" if limit.what == _OF_API else platform.title
        yield Hit(
            pictures[limit.value].span,
            f"{len(pictures)} pictures, {who} takes {limit.value}, {SAYS[limit.sure]}",
            hint="choose those that matter, or part them over several posts",
            review=limit.what == _OF_API or not limit.firm,
        )


def _broken(platform: Platform, number: int) -> Limit | None:
    """The limit that so many pictures break: that of the platform before the one of its programming interface."""
    return next((limit for what in ("images", _OF_API) for limit in platform.limits(what) if number > limit.value), None)
