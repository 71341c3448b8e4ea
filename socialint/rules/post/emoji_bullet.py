"""Lines begin with an emoji, as if it were a bullet.

A screen reader reads the name of the emoji at the beginning of every line: "white heavy check mark free, white heavy check mark
near you". The emoji belongs to the end of a line, and a list can have hyphens.

There is one finding for a list: two lines or more, one below the other, that begin with an emoji and go on with words. Blank
lines may part them. Flags, which often stand beside the name of a country, and the digits of a list (1️⃣ 2️⃣) are left alone.

## Bad
```json
{"platform": "linkedin", "lang": "en", "text": "What you get:\\n⟦✅⟧ a talk\\n✅ a meal\\n✅ new friends"}
```
## Good
```json
{"platform": "linkedin", "lang": "en", "text": "What you get:\\n- a talk\\n- a meal\\n- new friends 🎉"}
```
```markdown
---
platform: mastodon
lang: en
---
🇳🇴 Norway 2<br>🇸🇪 Sweden 1
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from socialint.document import Document
from socialint.model import Hit, Related, Severity
from socialint.pattern import pattern

if TYPE_CHECKING:
    from socialint.post.emoji import Emoji

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("doc:https://www.accessible-social.com/", "doc:https://digitalcommons.nc.gov/")
KINDS = ("post",)
NEEDS = ("non-ascii",)

_LINE = pattern(r"[^\n\r]+")


class Options:
    lines: Annotated[int, "fewest such lines one below the other that are reported"] = 2


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each list, at its first emoji."""
    text = doc.text
    if text.value.isascii() or "\n" not in text.value:
        return
    from socialint.post.emoji import sequences

    begins = {item.start: item for item in sequences(text.value) if _bullet(text.value, item)}
    row: list[Emoji] = []
    for line in (*_LINE.finditer(text.value), None):
        if line is not None:
            if not line[0].strip():
                continue
            item = begins.get(line.end() - len(line[0].lstrip()))
            if item is not None and any(map(str.isalnum, text.value[item.end : line.end()])):
                row.append(item)
                continue
        if row and len(row) >= options.lines:
            emoji = text.value[row[0].start : row[0].end]
            yield Hit(
                text.span(row[0].start, row[0].end),
                f"{len(row)} lines begin with an emoji, the first with {emoji}",
                hint="begin them with a hyphen, or put the emoji last",
                related=tuple(Related(text.span(item.start, item.end), "another one") for item in row[1:9]),
            )
        row = []


def _bullet(text: str, item: Emoji) -> bool:
    return item.shown and text[item.end - 1] != "\u20e3" and not "\U0001f1e6" <= text[item.start] <= "\U0001f1ff"
