"""One sign or letter is repeated again and again.

Some screen readers read each of "!!!!!!" or "▬▬▬▬▬▬", others read none, and a word with ten o is no word to them: they spell it.
One sign says the same.

It is a note. Reported are three or more exclamation and question marks in a row, six or more of any other sign, and
four or more of a letter within a word. Left alone are lines that hold nothing but hyphens, equal signs and the like, which
Markdown reads as rules and tables; digits, addresses, hashtags, accounts, code, emoji (post-emoji-run), and words that are
nothing but one letter (zzzz, wwww, XXXX).

## Bad
```json
{"platform": "x", "lang": "en", "text": "Free⟦!!!!⟧ ⟦▬▬▬▬▬▬▬▬⟧ It is ⟦sooooo⟧ good"}
```
## Good
```json
{"platform": "x", "lang": "en",
 "text": "Free! Wait... what?! ★★★★☆ zzzz https://example.org/aaaaaab #hmmmmmm 1000000\\n==========\\nEnd"}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from socialint.blocks import OBJECT
from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.pattern import pattern
from socialint.rules._words import shown
from socialint.rules.post._links import outside

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("wcag:1.1.1", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F72")
KINDS = ("post",)

#: One of these stands in every text with such a row; all are quickly looked for.
_THRICE, _MARKS = pattern(r"(.)\1\1"), ("!!", "!?", "?!", "??")
_TWICE = pattern(r"([^\w\s])\1{2}|([!?])[!?]{2}|([^\W\d_])\3{3}")
_SIGNS = pattern(rf"[!?]{{3,}}|([^\w\s{OBJECT}{MASK}\u200d\ufe0f\u0300-\u036f])\1{{2,}}")
_WORD = pattern(r"\w+")
_LETTER = pattern(r"(?i)([^\W\d_])\1{3,}")
#: So much of a line is looked at, on both sides.
_LINE = 300
#: What Markdown makes rules, headings and tables of.
_RULE = frozenset("-=_*~+#|: \t")


class Options:
    """How often is too often."""

    marks: Annotated[int, "fewest exclamation and question marks in a row that are reported"] = 3
    signs: Annotated[int, "the same for other signs"] = 6
    letters: Annotated[int, "the same for a letter within a word"] = 4


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each such row."""
    if not any(map(doc.words.__contains__, _MARKS)) and not _THRICE.search(doc.words):
        return
    for block in doc.prose():
        value = block.value
        if not _TWICE.search(value):
            continue
        for match in outside(value, _SIGNS.finditer(value)):
            found = match[0]
            least = options.marks if found[0] in "!?" else options.signs
            if len(found) >= least and not _picture(found[0]) and not _rule(value, *match.span()):
                yield Hit(
                    block.text.span(*match.span()),
                    f"{len(found)} times {shown(found[0])} in a row" if len(set(found)) == 1 else f"{shown(found)} in a row",
                    hint="keep one of them: it says the same",
                    review=True,
                )
        for match in outside(value, _WORD.finditer(value)) if _LETTER.search(value) else ():
            word = match[0]
            if len(word) > options.letters and _stretched(word, options.letters):
                yield Hit(block.text.span(*match.span()), f"a letter of {shown(word)} is repeated", "write the word", review=True)


def _picture(char: str) -> bool:
    return (
        char >= "\U0001f000"
        or char == "\u2b1b"
        or char == "\u2b1c"
        or "\u2600" <= char <= "\u2604"
        or "\u2607" <= char <= "\u27bf"
    )


def _rule(text: str, start: int, end: int) -> bool:
    """True where the line around holds nothing but what Markdown draws lines with, or where it begins a heading."""
    first, last = max(0, start - _LINE), end + _LINE
    low, high = text.rfind("\n", first, start) + 1 or first, text.find("\n", end, last)
    line = text[low : high if high >= 0 else last]
    return all(char in _RULE for char in line) or text[start] in "|_-" or (text[start] == "#" and low == start)


def _stretched(word: str, least: int) -> bool:
    match = _LETTER.search(word)
    return (
        match is not None
        and match.end() - match.start() >= least
        and len(set(word.casefold())) > 1
        and not any(map(str.isdigit, word))
        and "_" not in word
        and not set(word.casefold()) <= set("ivxlcdm")
        and not set(word) <= set("YMDHS")  # a pattern for dates
    )
