"""Post asks its readers to go to more than one place.

A guide of the British government's communicators asks for one link in a post: with two, many people take neither, and those who
listen must keep both apart by their letters. It is advice, so this rule is off unless it is selected. The same address twice
counts once.

## Bad
```toml
[rules.post-link-count]
severity = "note"
```
```json
{"platform": "x", "text": "Book: https://example.org/book or call: ⟦https://example.org/call⟧"}
```
## Good
```toml
[rules.post-link-count]
severity = "note"
```
```json
{"platform": "x", "text": "Book: https://example.org/book (yes, https://example.org/book)"}
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
DEFAULT = False
REFS = ("doc:https://gcs.civilservice.gov.uk/",)
KINDS = ("post",)
NEEDS = ('"/"',)


class Options:
    max: Annotated[int, "most different links in a post"] = 1


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit, at the first link that is too many."""
    text = doc.text
    links = urls(text.value)
    if len(links) <= options.max:
        return
    first = {link.value: link for link in reversed(links) if "/" in link.value}
    found = sorted(first.values(), key=lambda link: link.start)
    if len(found) > options.max:
        link = found[options.max]
        yield Hit(
            text.span(link.start, link.end), f"{len(found)} links, more than {options.max}", hint="choose the one that matters"
        )
