"""Post does not say its language where the platform takes it.

Mastodon and Bluesky keep the language of a post: screen readers choose their voice by it, readers filter by it, and translations
need it. Where none is given, the settings of the account decide, which are wrong for everybody who writes in two languages.

It is a note, and off by default: a house that writes in one language has said so in its account. X guesses the language by
itself and is left alone. A configuration or a path override that states the language speaks for all posts.

## Bad
```json
{⟦"platform"⟧: "mastodon", "text": "God morgen, alle sammen!"}
```
## Good
```json
{"platform": "mastodon", "lang": "nb", "text": "God morgen, alle sammen!"}
```
```json
{"platform": "x", "text": "God morgen, alle sammen!"}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("wcag:3.1.1", "section508:E205.4")
DEFAULT = False
KINDS = ("post",)
NEEDS = ("platform:mastodon", "platform:bluesky")

#: Their posts have a field for it: `language`, `langs`.
_TAKE_IT = {"mastodon": "Mastodon", "bluesky": "Bluesky"}


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a post with words and no language."""
    takers = [_TAKE_IT[name] for name in doc.context.platforms if name in _TAKE_IT]
    if not takers or doc.language or not any(map(str.isalpha, doc.text.value)):
        return
    field = doc.field("platform") or doc.field("platforms")
    span = (field.key_span or field.span) if field is not None else doc.head
    yield Hit(span, f"no language for {' and '.join(takers)}", hint="add lang, such as nb or en", review=True)
