"""Long address stands bare in the post.

A screen reader reads every sign of an address, and on the screen the words are lost between its letters and digits: a post cannot
hide it behind words. Mostly everything from the question mark on only counts visitors and can go.

It is a note. X and Mastodon show addresses shortened, so posts for these alone are left alone.

## Bad
```json
{"platform": "facebook", "lang": "en", "text": "Book: ⟦https://example.org/en/services/library/rooms/meeting-rooms/booking?utm_source=facebook&utm_medium=social&utm_campaign=spring⟧"}
```
## Good
```json
{"platform": "x", "lang": "en", "text": "Book: https://example.org/en/services/library/rooms/meeting-rooms/booking?utm_source=facebook&utm_medium=social&utm_campaign=spring"}
```
```json
{"platform": "facebook", "lang": "en", "text": "Book: https://example.org/en/services/library/rooms/meeting-rooms/booking"}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.entities import urls

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F84", "doc:https://docs.joinmastodon.org/user/posting/")
KINDS = ("post",)
NEEDS = ('"."',)

#: Where everybody sees the beginning of an address only.
_SHORTEN = frozenset({"x", "mastodon"})


class Options:
    """How long is too long; the number is ours."""

    max: Annotated[int, "longest address in code points"] = 100


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each such address."""
    text = doc.text
    if len(text.value) <= options.max or (doc.context.platforms and _SHORTEN.issuperset(doc.context.platforms)):
        return
    for link in urls(text.value):
        if len(link.value) > options.max:
            mark = link.value.find("?")
            short = 0 < mark <= options.max
            yield Hit(
                text.span(link.start, link.end),
                f"address of {len(link.value)} characters",
                hint="see whether it works without what stands behind the question mark" if short else "find a shorter address",
                review=True,
            )
