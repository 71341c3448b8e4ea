"""Hashtag of several words is written in small letters only.

A screen reader says `#itbeginsathome` as one unknown word, and many a reader stumbles over it too. With a capital for each word
(`#ItBeginsAtHome`) it reads the words. Platforms link both forms to the same tag, so a capital breaks nothing.

Whether a tag holds several words is told by lists of common words of English, French, Spanish, German and Norwegian, and by its
length: single words of 16 letters or more are rare in English, French and Spanish, of 22 or more in German, Norwegian, Danish,
Swedish, Dutch and Finnish with their compounds. German and Norwegian make one word of two or three, so there only a small word
between others gives a short tag away. Where the language is not declared, every list is asked, and 22 counts. Where the words
are known, the hint writes them. Underscores and digits part words already. Tags in scripts without capitals are left alone, and
so are those that `allow` lists, such as a brand's own spelling.

## Bad
```markdown
---
platform: mastodon
lang: en
---
Talk to us today ⟦#worldmentalhealthday⟧ #help
```
```json
{"platform": "x", "lang": "de", "text": "Wir sind dabei ⟦#wochedesgesundenherzens⟧"}
```
## Good
```markdown
---
platform: mastodon
lang: en
---
Talk to us today #WorldMentalHealthDay #help #mental_health_matters_2026
```
```json
{"platform": "x", "lang": "de", "text": "Heute zum #sozialgesetzbuch und zur #Barrierefreiheit"}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.post.entities import hashtags
from socialint.rules._words import primary, shown
from socialint.rules.post._tags import in_pascal_case, words_of

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("doc:https://www.accessible-social.com/",)
KINDS = ("post",)
NEEDS = ('"#"', '"＃"')

#: Languages whose words are short enough for the lower threshold.
_SHORT_WORDS = frozenset({"en", "fr", "es"})
_LETTERS = pattern(r"[^\W\d_]+")


class Options:
    """Thresholds and exceptions."""

    short: Annotated[int, "fewest small letters in a row that are reported in English, French and Spanish"] = 16
    long: Annotated[int, "the same for every other language, and where none is declared"] = 22
    allow: Annotated[tuple[str, ...], "tags that may stay as they are, with or without the #"] = ()


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each long tag without a capital."""
    text = doc.text
    language = primary(doc.language)
    least = options.short if language in _SHORT_WORDS else options.long
    allowed = {tag.lstrip("#").casefold() for tag in options.allow}
    for tag in hashtags(text.value):
        value = tag.value
        if value.casefold() in allowed:
            continue
        words = words_of(value, language) if value.islower() else []
        if words or (len(value) >= least and any(_one_case(word, least) for word in _LETTERS.findall(value))):
            yield Hit(
                text.span(tag.start, tag.end),
                f"hashtag {shown('#' + value)} does not show where its words begin",
                hint=f"write {in_pascal_case(words)}"
                if words
                else "begin each of its words with a capital, or add it to allow in [rules.post-hashtag-case] if it is one word",
            )


def _one_case(word: str, least: int) -> bool:
    return len(word) >= least and word.islower() and sum(char.islower() for char in word) >= least
