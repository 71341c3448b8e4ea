"""Letters are struck through or piled up with combining marks.

Text that is "struck through" or "melting" is made of letters with marks on top of one another. A screen reader reads each mark,
or nothing; search does not find the words, and elsewhere the marks lie over the lines around. It is formatting that a post does
not have, a form of failure F71 of WCAG 1.1.1.

A finding is a stretch of text where a letter has three or more marks, or where several letters in a row are crossed or
underlined by marks. Vietnamese, Hebrew, Arabic and Indic writing, single accents and ≠ are left alone.

## Bad
```json
{"platform": "x", "lang": "en", "text": "Now ⟦5̶0̶⟧ 30 euros"}
```
## Good
```json
{"platform": "x", "lang": "vi", "text": "Tiếng Việt, e\\u0302\\u0301, שָׁלוֹם, a \\u2260 b, =\\u0338, हिन्दी, العَرَبِيَّة, 1️⃣ 2️⃣"}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.post.signs import beyond_ascii

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F71")
KINDS = ("post",)
NEEDS = ("non-ascii",)

#: Marks of Latin, Cyrillic and of no script in particular; no keycap (U+20E3).
_MARK = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20df\u20e1\u20e5-\u20f0"
#: Those that cross or underline a letter, used to format.
_LINE = "\u0332\u0333\u0335-\u0338\u0305\u033f"
_MARKED = pattern(f"[{_MARK}]")
_PILED = pattern(rf"[{_MARK}](?:[{_MARK}]{{2}}|(?<=\w[{_LINE}])\s?\w[{_LINE}])")
_RUN = pattern(rf"(?:[\w\s.,!?'-][{_MARK}]+|[.,!?'-](?=\w?[{_MARK}]))+")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such stretch."""
    for block in doc.beyond_ascii if _MARKED.search(beyond_ascii(doc.words)) and _PILED.search(doc.words) else ():
        value = block.value
        for match in _RUN.finditer(value):
            if _PILED.search(match[0]):
                start = match.end() - len(match[0].lstrip())
                yield Hit(
                    block.text.span(start, match.end()),
                    "letters are struck through or piled up with combining marks",
                    hint="write the plain letters; say what is no longer so in words",
                )
