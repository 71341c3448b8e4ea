"""Text alternative is a placeholder.

"Image", "untitled", "alt text" or a lone emoji keep the checkers of a form quiet and tell nobody anything. So do the guesses
that platforms and editors write when the author has not written ("May be an image of 3 people"): they are read out as if the
author had meant them.

The whole text is compared, without a number at its end: "Photo of the week" and "Image of a cat" are not meant here. The words
are data (`placeholder.toml`) in English, German, Norwegian, Spanish and French, and are looked for whatever the language.

## Bad
```markdown
![⟦image⟧](a.png) ![⟦Bilde 2⟧](b.png) ![⟦📷⟧](c.png)
```
```html
<img src="a.png" alt="⟦May be an image of 3 people and people smiling⟧">
```
```json
{"platform": "instagram", "text": "Hallo", "media": [{"src": "a.jpg", "alt": "⟦Ohne Titel⟧"}]}
```
## Good
```markdown
![Photo of the week: fog over the fjord](a.png) ![42](number.png)
```
```html
<img src="a.png" alt="Three people laughing"> <img src="b.png" alt=""> <img class="emoji" src="1f4f7.svg" alt="📷">
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.reading.alternatives import Said
from socialint.rules._words import core, data
from socialint.rules.alt._judged import Fault, hits
from socialint.rules.alt._texts import Picture

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.1.1", "section508:E205.4", "act:qt1vmo", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F30")
NEEDS = ("media.alt",)

#: No placeholder is longer.
_LONGEST = 80
_NUMBER = pattern(r"[\W_]*\d{1,4}$")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that says nothing."""
    return hits(doc, "placeholder")


def judge(said: Said, picture: Picture) -> Fault | None:
    """A placeholder, no text at all, or an automatic description."""
    what = _kind(said.text)
    if not what or (what == "no text" and picture.is_emoji):
        return None
    return Fault(f"is {what}", "describe what the picture shows")


@cache
def _lists() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    lists = data(__file__)
    automatic = lists["automatic"]
    return (
        frozenset(word for words in lists["words"].values() for word in words),
        tuple(text for item in automatic for text in item.get("begins", ())),
        tuple(text for item in automatic for text in item.get("ends", ())),
    )


def _kind(alt: str) -> str:
    plain = core(alt)
    if not plain:
        return "no text"
    words, begins, ends = _lists()
    if plain.startswith(begins) or plain.endswith(ends):
        return "an automatic description"
    if plain[-1].isdecimal() and len(plain) <= _LONGEST:
        plain = _NUMBER.sub("", plain)
    return "a placeholder" if plain in words else ""
