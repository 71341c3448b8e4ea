"""Letters of a word are parted by blanks.

A screen reader says "W E L C O M E" letter by letter, and nobody finds the word by searching (WCAG 1.3.2). The look comes from a
stylesheet: `letter-spacing`.

Five single letters in a row are looked at, among them a vowel and a consonant. Alphabets, tones and days of the week are no
words; the rest is for a person to judge.

## Bad
```html
<h1>⟦W E L C O M E⟧ to our shop</h1>
```
## Good
```html
<h1 style="letter-spacing: 0.3em">WELCOME</h1> <p>A B C D E F G</p> <p>M T W T F S S</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.3.2", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F32")

_SPACED = pattern(r"(?<![^\s(\"“„«])[^\W\d_](?:[ \u00a0][^\W\d_]){4,60}(?![^\s.,;:!?)\"”“»])")
#: What every such word holds: single letters between blanks. A look for this costs less.
_APART = pattern(r" [^\W\d_] [^\W\d_] ")
_VOWELS = frozenset("aeiouyäöüåæøáéíóúàèìòùâêîôûаеёиоуыэюяαεηιουω")
_TONES = frozenset("abcdefgh")


def check(doc: Document) -> Iterator[Hit]:
    """One note for each spaced word."""
    for block in doc.prose() if _APART.search(doc.words.replace("\u00a0", " ")) else ():
        value = block.value
        for match in _SPACED.finditer(value):
            letters = match[0][::2].lower()
            if _TONES.issuperset(letters) or _VOWELS.isdisjoint(letters) or _VOWELS.issuperset(letters) or _in_order(letters):
                continue
            yield Hit(
                block.text.span(*match.span()),
                f'"{match[0][:40]}" is read letter by letter',
                hint="write the word, and space it with letter-spacing",
                review=True,
            )


def _in_order(letters: str) -> bool:
    return all(one <= other for one, other in pairwise(letters)) or "qwert" in letters
