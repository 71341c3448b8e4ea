"""Several emoji stand in a row.

A screen reader reads the name of every emoji: five of the same are "party popper party popper party popper party popper party
popper" before the text goes on. Many in a row are a long list of names.

Counted are emoji as a reader sees them: a flag, a family or a thumb with a skin tone is one. Blanks between them do not part a
row, line breaks do. Signs such as ©, ® and ™ are emoji only with U+FE0F behind them.

## Bad
```markdown
---
platform: x
---
We did it ⟦🎉🎉🎉⟧ thank you
```
```html
<p>New today ⟦🚀 🔥 💯 ✨ 👏⟧</p>
```
## Good
```markdown
---
platform: x
---
We did it 🎉 thank you 👩🏽‍⚕️👍🏽
```
```html
<p>New today 🚀<br>🔥 Acme® © ™ ™ ™ ™</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.emoji import Emoji, sequences

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("doc:https://www.accessible-social.com/",)
NEEDS = ("non-ascii",)


class Options:
    """How many are too many."""

    row: Annotated[int, "most emoji in a row"] = 3
    same: Annotated[int, "most of the same emoji in a row"] = 1


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each row that is too long or repeats an emoji."""
    for block in doc.beyond_ascii:
        value = block.value
        for row in _rows(value, [item for item in sequences(value) if item.shown]):
            emoji = [value[item.start : item.end] for item in row]
            times, repeated = _repeated(emoji)
            if times > options.same:
                message, hint = f"{repeated} stands {times} times in a row", "use it once: each one is read out"
            elif len(emoji) > options.row:
                message, hint = f"{len(emoji)} emoji in a row, more than {options.row}", "keep one or two: each name is read out"
            else:
                continue
            yield Hit(block.text.span(row[0].start, row[-1].end), message, hint)


def _rows(text: str, found: list[Emoji]) -> Iterator[list[Emoji]]:
    row: list[Emoji] = []
    for item in found:
        if row:
            between = text[row[-1].end : item.start]
            if between.strip() or "\n" in between:
                yield row
                row = []
        row.append(item)
    if row:
        yield row


def _repeated(emoji: list[str]) -> tuple[int, str]:
    """How often the most repeated emoji stands in a row, and which that is."""
    best, times = (1, emoji[0]), 1
    for before, after in pairwise(emoji):
        times = times + 1 if before == after else 1
        best = max(best, (times, after), key=lambda pair: pair[0])
    return best
