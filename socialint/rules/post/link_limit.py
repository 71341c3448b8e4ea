"""Post has more links or mentions than a platform takes.

Threads refuses a post with more than five different links when it is to be published, and Instagram one with more than twenty
accounts that it names. The limits are data (`links` and `mentions` in `socialint list platforms`), each with its source.

## Bad
```json
{"platform": "threads",
 "text": "https://a.no/1 https://a.no/2 https://a.no/3 https://a.no/4 https://a.no/5 ⟦https://a.no/6⟧"}
```
## Good
```json
{"platform": "threads",
 "text": "https://a.no/1 https://a.no/2 https://a.no/3 https://a.no/4 https://a.no/5 https://a.no/1"}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.entities import Entity, mentions, urls
from socialint.post.platforms import platforms_of

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("platform:links", "platform:mentions", "doc:https://developers.facebook.com/documentation/threads/posts")
KINDS = ("post",)
NEEDS = ('"."', '"@"')


#: What each of them has.
_SIGNS = {"links": ("://",), "mentions": ("@", "＠")}


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each thing and platform, at the first that is too many."""
    text = doc.text
    if text.dynamic:
        return
    for platform in platforms_of(doc):
        for what, signs in _SIGNS.items():
            for limit in platform.limits(what):
                if sum(map(text.value.count, signs)) <= limit.value:
                    continue
                found = _different(text.value, what)
                if len(found) > limit.value:
                    yield Hit(
                        text.span(found[limit.value].start, found[limit.value].end),
                        f"{len(found)} different {what}, {platform.title} takes {limit.value}",
                        hint=f"leave out {len(found) - limit.value}",
                        review=not limit.firm,
                    )


def _different(text: str, what: str) -> list[Entity]:
    """The links (with a scheme: others may be none) or mentions of a text, each once, where it stands first."""
    entities = [link for link in urls(text) if "://" in link.value] if what == "links" else mentions(text)
    first: dict[str, Entity] = {}
    for entity in entities:
        first.setdefault(entity.value if what == "links" else entity.value.lower(), entity)
    return list(first.values())
