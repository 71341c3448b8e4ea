"""More emoji than a reader can listen to.

A screen reader reads the name of each: five emoji are twenty words that nobody wrote. Guides for public bodies ask for two or
three in a post at most. It is advice and no criterion, so it is a note; a house sets its own number.

Counted are emoji as a reader sees them: a flag, a family or a thumb with a skin tone is one. Signs such as ©, ® and ™ count only
with U+FE0F behind them; the digits of a list (1️⃣ 2️⃣) do not count. One that is repeated at
once counts once: post-emoji-run has it.

## Bad
```json
{"platform": "x", "lang": "en", "text": "Open today 🎉 with music 🎶 cake 🍰 and games ⟦🎲⟧"}
```
## Good
```json
{"platform": "x", "lang": "en", "text": "Open today, with music, cake and games 🎉"}
```
```markdown
---
platform: mastodon
lang: en
---
1️⃣ Come in. 2️⃣ Sit down. 3️⃣ Read. 4️⃣ Take it home. Acme® and © 2026™ are no pictures.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.emoji import Emoji, sequences

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("doc:https://gcs.civilservice.gov.uk/", "doc:https://www.accessible-social.com/")
KINDS = ("post",)
NEEDS = ("non-ascii",)


class Options:
    max: Annotated[int, "most emoji in a post"] = 3


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit, at the first emoji that is too many, up to the last."""
    text = doc.text
    if text.value.isascii():
        return
    value = text.value
    found: list[Emoji] = []
    before = (0, "")
    for item in sequences(value):
        if not item.shown or value[item.end - 1] == "\u20e3":
            continue
        emoji = value[item.start : item.end]
        if emoji != before[1] or value[before[0] : item.start].strip():
            found.append(item)
        before = (item.end, emoji)
    if len(found) > options.max:
        yield Hit(
            text.span(found[options.max].start, found[-1].end),
            f"{len(found)} emoji in the post, more than {options.max}",
            hint="keep those that say something: each name is read out",
        )
