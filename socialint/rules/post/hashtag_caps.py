"""Hashtag is written in capitals only.

A screen reader spells a word in capitals letter by letter, or runs several into one, and a reader cannot see where a word
begins. `#BLACKHISTORYMONTH` is `#BlackHistoryMonth`.

Found are tags of eight capitals or more, which few acronyms have. Where common words make up all of it, the hint writes them;
else it may be an acronym or one word, and the finding is a note. `allow` lists tags that may stay, such as a brand's own.

## Bad
```json
{"platform": "mastodon", "lang": "en", "text": "Read with us ⟦#BLACKHISTORYMONTH⟧ #books"}
```
```markdown
---
platform: instagram
lang: de
---
Alle Lichter an ⟦#WEIHNACHTEN⟧
```
## Good
```json
{"platform": "mastodon", "lang": "en", "text": "Read with us #BlackHistoryMonth #UNESCO #COVID19 #NASA #RSPCA"}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, NamedTuple

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.entities import hashtags
from socialint.rules._words import primary, shown
from socialint.rules.post._tags import in_pascal_case, words_of

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("doc:https://www.accessible-social.com/",)
KINDS = ("post",)
NEEDS = ('"#"', '"＃"')


class Options(NamedTuple):
    """Threshold and exceptions."""

    min: Annotated[int, "fewest capitals in a row that are reported"] = 8
    allow: Annotated[tuple[str, ...], "tags that may stay as they are, with or without the #"] = ()


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each long tag in capitals."""
    allowed = {tag.lstrip("#").casefold() for tag in options.allow}
    for tag in hashtags(doc.text.value):
        value = tag.value
        letters = value.rstrip("0123456789")
        if len(letters) < options.min or not (letters.isalpha() and letters.isupper()) or value.casefold() in allowed:
            continue
        words = words_of(letters, primary(doc.language))
        better = in_pascal_case(words) + value[len(letters) :] if words else f"#{letters.capitalize()}{value[len(letters) :]}"
        yield Hit(
            doc.text.span(tag.start, tag.end),
            f"hashtag {shown('#' + value)} is in capitals",
            hint=f"write {better}" if words else f"write {better} if it is a word",
            review=not words,
        )
