"""Text alternative is a string of search words.

"shoes, red shoes, buy shoes, cheap shoes" is written for search engines. Who listens to it gets a heap of words, and search
engines take it for an attempt to deceive them.

Found are parts between commas without a word that joins them: four or more, or six of which nearly all are short. Three are a
question to the author. So is a bar in a few words; in more, it parts the titles of pages. Found, too, are a word that stands
three times in such a row, fourteen words with a capital each, and what those write who want to be found ("Best dentist in Oslo",
"affordable", "near me"): in a link it is a question. A row of people's names, a list that says what it lists, and sentences
are left alone.

## Bad
```html
<img src="a.jpg" alt="⟦shoes, red shoes, buy shoes, cheap shoes, shoes online⟧">
```
```html
<img src="b.jpg" alt="⟦Best dentist in Oslo⟧"> <img src="c.jpg" alt="⟦Harbour Inn | Rooms with a view⟧">
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
from socialint.reading.alternatives import CONTROL, LONGEST, PRAISE, REGION, SMALL, TRADES, Said, first_words, lists_of, phrases
from socialint.rules.alt._judged import Fault, hits
from socialint.rules.alt._texts import Picture

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4")
NEEDS = ("media.alt",)

#: What tells a list that is explained from one that is not.
_LISTING = pattern(r"[:;()\[\]=\n\\]")

#: A list of so many parts is one of search words even where a small word stands in it.
_MANY = 6


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each string of search words."""
    return hits(doc, "keywords")


def judge(said: Said, picture: Picture) -> Fault | None:
    """A string of search words: parts without a word that joins them."""
    found = _strung(said, picture)
    return Fault("is a string of words", "describe the picture in a phrase", found == "certain") if found else None


def _strung(said: Said, picture: Picture) -> str:
    """ "certain", "likely", or ""."""
    text = said.text[:LONGEST]
    if text.endswith(".") or (not said.plain and _LISTING.search(text)):
        return ""
    if _is_praise(said):
        return "likely" if picture.in_control or picture.has_name or picture.is_drawn else "certain"
    bars = text.count(" | ")
    if bars:  # a title of a page, but a logo may well have a name and a claim
        return "certain" if not picture.has_name and (bars > 1 or len(said.words) > 3) else "likely"
    commas = text.count(",")
    if commas < 2:
        return "certain" if _repeats(said) or (not commas and _is_stuffed(said)) else ""
    if ", " not in text and all(part.replace(" ", "").isalpha() for part in text.split(",")):  # tags, as a program joins them
        return "certain"
    if said.any & SMALL and commas + 1 < _MANY:  # nearly always: a phrase, however many commas it has
        return ""
    parts = [part.split() for part in text.split(",")]
    if sum(_is_control(part) for part in parts) > 1:  # what one can pay with, or share on
        return ""
    joined = sum(mark & SMALL != 0 for mark in said.marks)
    short = sum(len(part) <= 4 for part in parts)
    marks = sum(map(_is_mark, parts))
    if len(parts) >= _MANY and short >= len(parts) - 1 and joined * 8 <= len(said.words) and marks < 2:
        return "certain"
    if short < len(parts) or joined or _are_names(parts) or marks > 1:
        return ""
    return "certain" if len(parts) > 3 else "likely" if max(map(len, parts)) <= 2 else ""


def _repeats(said: Said) -> bool:
    """True where a word stands three times in a row of words that nothing joins: "red kettle enamel kettle kettles"."""
    if not 4 < len(said.words) < 20 or said.any & SMALL:
        return False
    stems = [word.rstrip("s") for word in said.words if len(word) > 3]
    return any(stems.count(stem) > 2 for stem in stems)


def _is_stuffed(said: Said) -> bool:
    """True for many words with a capital or a number each that nothing joins."""
    if len(said.tokens) <= 13 or said.any & SMALL or said.text[:LONGEST].isupper():
        return False
    return all(token[0].isupper() or token[0].isdigit() for token in said.tokens)


def _is_praise(said: Said) -> bool:
    """True for what those write who want to be found: "Best dentist in Oslo", "affordable roof repair near me"."""
    searched = not first_words("search").isdisjoint(said.words)
    if not (searched or said.any & TRADES) or len(said.words) > 12:  # nearly always
        return False
    if any(sign in said.text for sign in '"“”„«»'):  # what stands in the picture
        return False
    if searched:
        spoken = f" {' '.join(said.words)} "
        if any(f" {phrase} " in spoken for phrase in phrases("search")):
            return True
    if not said.any & TRADES:
        return False
    if said.marks[0] & PRAISE:
        return True
    return (
        len(said.tokens) > 2 and said.marks[-1] & REGION != 0 and said.tokens[-1].isupper() and not said.tokens[-2].endswith(",")
    )


def _is_control(part: list[str]) -> bool:
    return len(part) == 1 and lists_of(part[0].casefold()) & CONTROL != 0


def _is_mark(part: list[str]) -> bool:
    """True for what stands for a part of a figure: a letter, or letters with a number ("E0")."""
    return len(part) == 1 and (len(part[0]) == 1 or not part[0].isalpha())


def _are_names(parts: list[list[str]]) -> bool:
    """True for a row of people: two or three words with a capital each, in every part."""
    return all(2 <= len(part) <= 3 and all(word[:1].isupper() for word in part) for part in parts)
