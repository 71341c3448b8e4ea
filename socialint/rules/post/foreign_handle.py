"""Account of another network is named, and X sees somebody else in it.

X ends the name of an account at the first full stop or second @: of `@anna.bsky.social` it makes a mention of @anna, and of
`@anna@mastodon.example` too. A stranger is named, is told so, and the one who was meant is not.

It is a note, and only for posts to X: whether @anna is somebody there cannot be told from here.

## Bad
```json
{"platform": "x", "lang": "en", "text": "A talk by ⟦@anna.bsky.social⟧ and ⟦@per@mastodon.social⟧"}
```
## Good
```json
{"platform": "x", "lang": "en",
 "text": "A talk by @anna. Thanks @per.So good, @ola... and mail@example.org; on Bluesky she is anna.bsky.social"}
```
```json
{"platform": "bluesky", "lang": "en", "text": "A talk by @anna.bsky.social"}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.rules._words import shown

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("doc:https://docs.x.com/fundamentals/counting-characters",)
KINDS = ("post",)
NEEDS = ("platform:x",)

_HANDLE = pattern(
    r"[@＠](?<![\w.@/+-].)(?P<name>[A-Za-z0-9_]{1,20})(?:\.[a-z0-9-]+(?:\.[a-z0-9-]+)+|@[\w-]+(?:\.[\w-]+)+)(?![\w@])"
)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such name."""
    if "x" not in doc.context.platforms or "@" not in doc.text.value:
        return
    text = doc.text
    for match in _HANDLE.finditer(text.value):
        yield Hit(
            text.span(*match.span()),
            f"of {shown(match[0])} X makes a mention of @{match['name']}",
            hint="name the account on X, or leave out the @",
            review=True,
        )
