"""Link is hidden behind a shortener.

Nobody can see where `https://bit.ly/3xYz` leads before they are there; a screen reader spells it. People learn not to trust such
links, and when the service ends, the link does. Mastodon's documentation asks not to use them, since a link counts the same
there whatever its length; so it does on X.

The services are data (`shortened_link.toml`). Short names that belong to one site (youtu.be, lnkd.in, wa.me) and what a platform
writes itself (t.co) are none of them. It is a note.

## Bad
```json
{"platform": "mastodon", "lang": "en", "text": "Book here: ⟦https://bit.ly/3xYzAb⟧"}
```
## Good
```json
{"platform": "mastodon", "lang": "en", "text": "Book: https://example.org/book, https://youtu.be/abc, https://t.co/abc, https://bit.ly.example.org/"}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.entities import urls
from socialint.rules._words import data
from socialint.rules.post._links import host

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("doc:https://docs.joinmastodon.org/user/posting/",)
KINDS = ("post",)
NEEDS = ('"/"',)


_HOST = r"^[^A-Z/:@\s]+\.[^A-Z/:@\s]+$"


class Options:
    """Exceptions."""

    allow: Annotated[tuple[str, ...], "hosts that are fine, such as a shortener of one's own: go.example.org", _HOST] = ()
    more: Annotated[tuple[str, ...], "further hosts that are not fine: go.example.com", _HOST] = ()


@cache
def _hosts() -> frozenset[str]:
    return frozenset(data(__file__)["hosts"])


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each such link."""
    text = doc.text
    for link in urls(text.value):
        name = host(link.value)
        if (
            name not in options.allow
            and (name in _hosts() or name in options.more)
            and "/" in link.value.removeprefix("https://").removeprefix("http://")
        ):
            yield Hit(
                text.span(link.start, link.end), f"{name} hides where the link goes", hint="write the address that it leads to"
            )
