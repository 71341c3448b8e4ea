"""Post has many hashtags.

A screen reader reads every tag, and says "number sign" or "hashtag" before each. A post that ends in thirty of them takes half
a minute after all has been said. A few that people look for do more.

Every platform and every community has its own habits, so the finding is a note for a person to judge; `max` sets the number.
Where a platform takes fewer, that holds: Threads makes a topic of one (`hashtags` in `socialint list platforms`). The finding
stands on the tags from the first one too many on.

## Bad
```toml
[rules.post-hashtag-count]
max = 2
```
```markdown
---
platform: instagram
---
Fog over the fjord #fog #fjord ⟦#morning #boat⟧
```
```json
{"platform": "threads", "text": "Fog over the fjord #fog ⟦#fjord⟧"}
```
## Good
```markdown
---
platform: instagram
---
Fog over the fjord #fog #fjord
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.platforms import SAYS, platforms_of

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = (
    "platform:hashtags",
    "doc:https://www.accessible-social.com/",
)
KINDS = ("post",)
NEEDS = ('"#"', '"＃"')


class Options:
    """How many are many."""

    max: Annotated[int, "most hashtags that need no second look"] = 5


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for a post with more."""
    text = doc.text
    most, words = options.max, f"more than {options.max}"
    for platform in platforms_of(doc):
        for limit in platform.limits("hashtags"):
            if limit.value < most:
                most, words = limit.value, f"{platform.title} takes {limit.value}, {SAYS[limit.sure]}"
    if text.value.count("#") + text.value.count("＃") <= most:
        return
    from socialint.post.entities import hashtags

    tags = hashtags(text.value)
    if len(tags) > most:
        yield Hit(
            text.span(tags[most].start, tags[-1].end),
            f"{len(tags)} hashtags, {words}",
            hint="keep those that people look for",
            review=True,
        )
