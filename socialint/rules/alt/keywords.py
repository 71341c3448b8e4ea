"""Text alternative is a string of search words.

"shoes, red shoes, buy shoes, cheap shoes" is written for search engines. Who listens to it gets a heap of words, and search
engines take it for an attempt to deceive them.

Found are parts between commas without a word that joins them: four or more, or six of which nearly all are short. Three, and
parts between bars, are a question to the author. A row of people's names, a list that says what it lists, and sentences are
left alone.

## Bad
```html
<img src="a.jpg" alt="⟦shoes, red shoes, buy shoes, cheap shoes, shoes online⟧">
```
```markdown
![⟦Burger, Rache, Werbung⟧](a.jpg)
```
## Good
```markdown
![Tomatoes, onions, garlic and a bunch of basil on a board](a.jpg)
```
```html
<img src="a.jpg" alt="Jane Doe, John Roe, Ann Poe, Max Moe">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.reading.alternatives import CONTROL, LONGEST, SMALL, Said, lists_of
from socialint.rules.alt._judged import Fault, hits
from socialint.rules.alt._texts import Picture

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4")
NEEDS = ("media.alt",)

#: What tells a list that is explained from one that is not.
_LISTING = pattern(r"[:;()\[\]=\n\\]")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each string of search words."""
    return hits(doc, "keywords")


def judge(said: Said, picture: Picture) -> Fault | None:
    """A string of search words: parts without a word that joins them."""
    found = _strung(said)
    return Fault("is a string of words", "describe the picture in a phrase", found == "certain") if found else None


def _strung(said: Said) -> str:
    """ "certain", "likely", or ""."""
    text = said.text[:LONGEST]
    if text.endswith(".") or _LISTING.search(text):
        return ""
    if text.count(" | ") >= 2:
        return "likely"
    if text.count(",") < 2:
        return ""
    if ", " not in text and all(part.replace(" ", "").isalpha() for part in text.split(",")):  # tags, as a program joins them
        return "certain"
    parts = [part.split() for part in text.split(",")]
    if sum(_is_control(part) for part in parts) > 1:  # what one can pay with, or share on
        return ""
    joined = sum(mark & SMALL != 0 for mark in said.marks)
    short = sum(len(part) <= 4 for part in parts)
    marks = sum(map(_is_mark, parts))
    if len(parts) >= 6 and short >= len(parts) - 1 and joined * 8 <= len(said.words) and marks < 2:
        return "certain"
    if short < len(parts) or joined or _are_names(parts) or marks > 1:
        return ""
    return "certain" if len(parts) > 3 else "likely" if max(map(len, parts)) <= 2 else ""


def _is_control(part: list[str]) -> bool:
    return len(part) == 1 and lists_of(part[0].casefold()) & CONTROL != 0


def _is_mark(part: list[str]) -> bool:
    """True for what stands for a part of a figure: a letter, or letters with a number ("E0")."""
    return len(part) == 1 and (len(part[0]) == 1 or not part[0].isalpha())


def _are_names(parts: list[list[str]]) -> bool:
    """True for a row of people: two or three words with a capital each, in every part."""
    return all(2 <= len(part) <= 3 and all(word[:1].isupper() for word in part) for part in parts)
