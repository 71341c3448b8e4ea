"""Hashtags stand in the sentences of a post, in place of words.

"Our #team is #proud of the #new #library": a screen reader says "number sign" or "hashtag" before each, and who reads stumbles
over every colour and capital. A tag at the end of the text links it as well.

One or two in place of words are common and do little harm, so the finding begins with the third (`max`), and is a note. A tag
counts where a word stands before it and the sentence goes on in small letters behind it; a row of tags counts as one.

## Bad
```json
{"platform": "x", "lang": "en", "text": "Our #team is #proud of the new ⟦#library⟧ in town"}
```
```toml
[rules.post-hashtag-inside]
max = 0
```
```markdown
---
platform: linkedin
---
See you at ⟦#LibraryWeek⟧ on Monday.
```
## Good
```json
{"platform": "x", "lang": "en", "text": "Our #team is proud of the new #library. Come in! #books #reading #town"}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, NamedTuple

from socialint.document import Document
from socialint.model import Hit, Severity

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("doc:https://gcs.civilservice.gov.uk/",)
KINDS = ("post",)
NEEDS = ('"#"', '"＃"')


class Options(NamedTuple):
    """How many are common."""

    max: Annotated[int, "most hashtags in place of words that need no second look"] = 2


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for a post with more, at the first one too many."""
    value = doc.text.value
    if value.count("#") + value.count("＃") <= options.max:
        return
    from socialint.post.entities import hashtags

    rows: list[tuple[int, int]] = []
    for tag in hashtags(value):
        if rows and not value[rows[-1][1] : tag.start].strip(" "):
            rows[-1] = (rows[-1][0], tag.end)
        else:
            rows.append((tag.start, tag.end))
    inside = [row for row in rows if _goes_on(value, *row)]
    if len(inside) > options.max:
        yield Hit(
            doc.text.span(*inside[options.max]),
            f"{len(inside)} hashtags in place of words, more than {options.max}",
            hint="write plain words, and put the tags at the end",
            review=True,
        )


def _goes_on(text: str, start: int, end: int) -> bool:
    """True where a sentence runs through `text[start:end]`."""
    before, behind = text[max(0, start - 3) : start].rstrip(" "), text[end : end + 3].lstrip(" ")
    return before[-1:].isalnum() and behind[:1].islower()
