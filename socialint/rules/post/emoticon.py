"""Emoticon is made of punctuation.

A screen reader reads the signs, "colon hyphen right parenthesis", or leaves them out; a shrug is a row of macron, backslash and
a Japanese letter. WCAG's technique H86 asks for a text alternative, which a post cannot give: words or one emoji, whose name is
read out, say it better.

Known are smileys that stand alone between blanks, and the usual faces of Japanese style. Code, times (8:30), ratios, addresses,
numbered points and `<3`, which may be "less than three", are left alone.

## Bad
```json
{"platform": "x", "lang": "en", "text": "See you tomorrow ⟦:-)⟧ or maybe not ⟦¯\\\\_(ツ)_/¯⟧"}
```
## Good
```json
{"platform": "x", "lang": "en", "text": "See you tomorrow 🙂 at 8:30 (room 4:P), for children <3 years; see note a:) and b:)"}
```
```markdown
---
platform: mastodon
lang: en
---
Write `:-)` and it stays as it is.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.post.signs import beyond_ascii
from socialint.rules._words import shown

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/html/H86",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F72")  # fmt: skip
KINDS = ("post",)

#: Every emoticon has one of these eyes or a pair of signs; spares most posts the closer look. An address (`://`) has no pair.
_EYE = pattern("[ツ•°◕ಥಠ͡ʘ≧]")
_PAIR = pattern(r"[:;=_](?:(?<=_)[<^_ToO-]|(?<=[:;=])[^\w\s/]{0,2}[()DPp*]|(?<=:)-[/\\|oO\[\]])")
_EMOTICON = pattern(
    r"(?:(?<=\s)|^)(?:"
    r"[:;=][-^]?[()]{1,5}|[:;]['’]-?[()]|[:;][-^]?[DPp*]|:-[/\\|oO\[\]]"
    r"|>_<|\^_{1,2}\^|-_{1,2}-|T_T|[oO]_[oO]|ಠ_ಠ"
    r")(?=\s|$|[.!?,](?:\s|$))"
    r"|¯\\?_?\\?_?\(ツ\)_?/?¯?"
    r"|[(（][^\w\s()（）]{0,3} ?[•°◕ಥಠ͡ʘ≧][^()（）\n]{1,8}[•°◕ಥಠ͡ʘ≦][^\w\s()（）]{0,3}[)）]"
)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each emoticon in the prose."""
    words = doc.words
    if not _PAIR.search(words) and not _EYE.search(beyond_ascii(words)):
        return
    for block in doc.prose():
        for match in _EMOTICON.finditer(block.value):
            yield Hit(block.text.span(*match.span()), f"emoticon {shown(match[0])}", hint="say it in words, or with one emoji")
