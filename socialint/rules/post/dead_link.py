"""Link stands in a text where the platform makes none of it.

On Instagram, TikTok and Pinterest an address in the text cannot be pressed, and mostly not even be copied: people must keep it in
mind and type it. The place for a link is the profile, the link of the pin or a sticker; the text says where to look.

Which platforms make links is data (`links-clickable` in `socialint list platforms`). Where it is unsure, the finding is a note.

## Bad
```json
{"platform": "instagram", "lang": "en", "text": "Book at ⟦https://example.org/book⟧"}
```
## Good
```json
{"platform": "instagram", "lang": "en",
 "text": "Book: the link is in our profile. Questions to mail@example.org, or find us on example.org."}
```
```json
{"platform": "x", "lang": "en", "text": "Book at https://example.org/book"}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.entities import urls
from socialint.post.platforms import platforms_of

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("platform:links-clickable",)
KINDS = ("post",)
NEEDS = ('"/"',)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each link and platform. A bare name (example.org) may be a name; it is left alone."""
    text = doc.text
    if "." not in text.value or not doc.context.platforms:
        return
    dead = [(platform.title, fact) for platform in platforms_of(doc)
            if (fact := platform.fact("links-clickable")) and fact.value is False]  # fmt: skip
    for link in urls(text.value) if dead else ():
        if "://" not in link.value and "/" not in link.value:
            continue
        for title, fact in dead:
            yield Hit(
                text.span(link.start, link.end),
                f"{title} makes no link of this address",
                hint="put it into the profile or the post's own link, and say where to find it",
                review=fact.sure == "L",
            )
