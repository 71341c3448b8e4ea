"""Picture is drawn with characters.

A screen reader reads such a picture sign by sign, "vertical line, underscore, underscore", for a minute, and on another device
it falls apart. This is failure F72 of WCAG 1.1.1: the picture needs words in its place, and a post cannot give them to
characters. A real picture with alternative text can.

A finding is three or more lines, one below the other, that are mostly signs. Rows of one and the same sign, which only part the
text, tables, code and rows of emoji are left alone. It is a note: formulas and the like can look so, too.

## Bad
```json
{"platform": "x", "text": "Good morning!\\n⟦(\\\\__/)\\n(='.'=)\\n(\\")_(\\")⟧\\nHave a nice day"}
```
## Good
```json
{"platform": "x", "text": "| Name | Day |\\n|---|---|\\n| Ana | Monday |\\n\\n-----\\nEUR 5.-\\nEUR 9.-\\n(+47) 22 00 00 00"}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import category

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F72",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/html/H86")  # fmt: skip
KINDS = ("post",)
NEEDS = ('"\n"',)

_LINE = pattern(r"[^\n\r]+")
#: Three signs with hardly anything between them: without that no line is looked at.
_SIGNS = pattern(r"(?:[^\w\s][\s\w]{0,2}){3}")
#: Fewest lines; fewest signs in each and on average; the part of its characters that are signs.
_LINES, _LEAST, _AVERAGE, _MOSTLY = 3, 3, 4, 0.6
#: Longer lines are text, whatever stands in them.
_LONGEST = 200


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such drawing."""
    text = doc.text
    value = text.value
    if value.count("\n") < _LINES - 1 or not _SIGNS.search(value):
        return
    start = end = count = signs = 0
    for line in (*_LINE.finditer(value), None):
        drawn = _drawn(line[0]) if line is not None else 0
        if line is not None and drawn:
            if not count:
                start = line.end() - len(line[0].lstrip())
            end = line.start() + len(line[0].rstrip())
            count += 1
            signs += drawn
            continue
        if count >= _LINES and signs >= _AVERAGE * count:
            yield Hit(
                text.span(start, end),
                f"{count} lines of signs look like a drawing",
                hint="post it as a picture with alternative text",
                review=True,
            )
        count = signs = 0


def _drawn(line: str) -> int:
    """How many signs a line has that is mostly signs, of more than one kind; else 0. Emoji are none of these signs."""
    if len(line) > _LONGEST or not _SIGNS.search(line):
        return 0
    characters = [char for char in line if not char.isspace()]
    signs = [char for char in characters if not char.isalnum() and not _picture(char)]
    if len(set(characters)) < 2 or all(char in "|-:+=" for char in characters):
        return 0
    return len(signs) if len(signs) >= max(_LEAST, _MOSTLY * len(characters)) else 0


def _picture(char: str) -> bool:
    return char >= "\U0001f000" or "\u2600" <= char <= "\u27bf" or char in "\u2b1b\u2b1c\ufe0f\u200d" or category(char) == "Mn"
