"""Text is laid out with blanks, empty lines or invisible characters.

Runs of blanks, rows of empty lines and fillers that show nothing (U+2800, U+3164) keep people who listen waiting, or are read out
as "blank" again and again; with large print or on a narrow screen the layout falls apart.

Reported are three or more empty lines in a row, three or more lines with nothing but a dot, fillers, several invisible characters
in a row, and four or more blanks between words. Only texts that a platform gets as they are written are looked at (`text` in
JSON), since Markdown and HTML fold blanks. Left alone are the no-break space of French, Norwegian numbers and other texts, single
zero-width spaces as Thai or Khmer have them, what joins emoji, marks of direction, and the indent of a line.

## Bad
```json
{"platform": "instagram", "text": "Open today⟦\\n.\\n.\\n.\\n⟧#library"}
```
```json
{"platform": "x", "text": "Open today⟦\\n\\n\\n\\n⟧Closed⟦      ⟧tomorrow⟦\\u2800\\u2800⟧ever"}
```
## Good
```json
{"platform": "x", "text": "Ouvert aujourd’hui\\u00a0: 12\\u00a0000 livres\\u00a0!\\n\\nFamily 👩‍👩‍👧  and friends\\n    indented"}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.post.signs import beyond_ascii

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.3.2", "doc:https://www.mass.gov/", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F32")
KINDS = ("post",)
NEEDS = ("verbatim",)

_FILLERS = "\u115f\u1160\u2800\u3164\uffa0"
_HIDDEN = "\u00ad\u180e\u200b\u2060-\u2064\ufeff"
#: Every such stretch has one of these, or three ordinary blanks; all are quickly looked for.
_SIGN, _LINE = pattern(rf"[{_FILLERS}{_HIDDEN}\u00a0\u2000-\u200a\u202f\u3000]"), pattern(r"\n[ \t]*(?:\n[ \t]*|[.·•-][ \t]*)\n")
_FOUND = pattern(
    rf"(?P<dots>\n(?:[ \t]*[.·•-][ \t]*\n){{3,}})"
    rf"|(?P<lines>\n(?:[ \t]*\n){{2,}})"
    rf"|(?P<fillers>[{_FILLERS}][{_FILLERS}\s]*)"
    rf"|(?P<hidden>[{_HIDDEN}]{{2,}})"
    rf"|(?P<blanks>(?<=\S)[ \u00a0\u2000-\u200a\u202f\u3000]{{3,}}(?=\S))"
)
_WHAT = {
    "dots": "{} lines of dots keep room free",
    "lines": "{} empty lines in a row",
    "fillers": "{} fillers that show nothing",
    "hidden": "{} invisible characters in a row",
    "blanks": "{} blanks in a row",
}


class Options:
    """How much is too much."""

    lines: Annotated[int, "fewest empty lines in a row that are reported"] = 3
    blanks: Annotated[int, "fewest blanks in a row that are reported"] = 4


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each such stretch, in texts that keep their blanks."""
    text = doc.text
    value = text.value
    signed = "   " in value or ("\n" in value and _LINE.search(value)) or _SIGN.search(beyond_ascii(value))
    if not doc.verbatim or not signed:
        return
    for match in _FOUND.finditer(value):
        kind = match.lastgroup or ""
        found = match[0]
        if kind == "fillers":
            start, end = match.start(), match.start() + len(found.rstrip())
            count = sum(char in _FILLERS for char in found)
        else:
            (start, end), count = match.span(), found.count("\n") - 1 if kind in ("dots", "lines") else len(found)
        if count >= {"lines": options.lines, "blanks": options.blanks}.get(kind, 0):
            yield Hit(
                text.span(start, end),
                _WHAT[kind].format(count),
                hint="one empty line parts paragraphs, one blank parts words",
            )
