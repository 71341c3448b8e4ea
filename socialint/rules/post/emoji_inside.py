"""Emoji stands in the midst of a sentence, perhaps in place of a word.

The name of the emoji breaks the sentence for those who listen: "I red heart Oslo", "come to our party popper party". Emoji mean
different things to different people and look different on every device. What they say belongs into words, and the emoji to
the end of the sentence.

Whether a word is missing is for a person to judge, so this is a note. It is given where a sentence goes on in small letters
behind the emoji, without a sign between. Flags, which often stand beside the name of a country, and keycaps are left alone.

## Bad
```json
{"platform": "x", "lang": "en", "text": "We ⟦❤️⟧ our volunteers. Thank you!"}
```
```json
{"platform": "bluesky", "lang": "nb", "text": "Bli med på ⟦🎉⟧ i kveld"}
```
## Good
```json
{"platform": "x", "lang": "en", "text": "We love our volunteers. Thank you! ❤️ You are great 🎉\\nsee you there"}
```
```json
{"platform": "x", "lang": "en", "text": "Norway 🇳🇴 beat Sweden 🇸🇪 again. Acme™ and more."}
```
```markdown
---
platform: x
lang: en
---
The new branch opens
📷 by Jane Doe
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.emoji import sequences

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("doc:https://www.accessible-social.com/", "doc:https://dap.berkeley.edu/")
KINDS = ("post",)
NEEDS = ("non-ascii",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each emoji, or row of emoji, between two words of a sentence."""
    for block in doc.beyond_ascii:
        value = block.value
        start = end = -1
        for item in (*(item for item in sequences(value) if item.shown), None):
            if item is not None and end >= 0 and not value[end : item.start].strip(" "):
                end = item.end
                continue
            if end >= 0 and _goes_on(value, start, end) and not _names_itself(value, start, end):
                span = block.text.span(start, end)
                if doc.source.text[span.start - 1 : span.start] != "\n":  # what is a blank in Markdown may be a line of a post
                    yield Hit(
                        span,
                        f"{value[start:end]} stands in the midst of a sentence",
                        hint="say it in words, and put the emoji at the end",
                        review=True,
                    )
            if item is not None:
                start, end = item.start, item.end


def _goes_on(text: str, start: int, end: int) -> bool:
    before, behind = text[max(0, start - 3) : start].rstrip(" ")[-1:], text[end : end + 3].lstrip(" ")[:1]
    return before.isalpha() and behind.islower()


def _names_itself(text: str, start: int, end: int) -> bool:
    """True where there is a flag or a keycap."""
    return any("\U0001f1e6" <= char <= "\U0001f1ff" or char == "\u20e3" for char in text[start:end])
