"""Capital and small letters take turns within words.

"gReAt IdEa" is meant as mockery; a screen reader spells it or makes several words of each word, and many who read stumble too.

Reported is a word of seven letters or more in which every letter differs in case from the one before, and two or more shorter
such words in a row. Names and code such as iPhone, LaTeX, YouTube, NaCl or camelCase have no such pattern; code and addresses are
left alone.

## Bad
```markdown
---
platform: x
lang: en
---
Oh, ⟦wHaT aN iDeA⟧ this is. ⟦SpOnTaNeOuS⟧ indeed.
```
## Good
```markdown
---
platform: x
lang: en
---
The iPhone, LaTeX, BibTeX, eBay, PhD, NaCl, mRNA, McDonald, camelCaseName and `aBcDeFgH` at https://example.org/aBcDeFgH are fine.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.rules._words import shown

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("doc:https://digitalcommons.nc.gov/", "doc:https://www.w3.org/WAI/WCAG22/Understanding/reading-level.html")

#: Every run has a word with this; spares nearly every text the rest.
_MAYBE = pattern(r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ](?:[a-zß-öø-ÿ]|(?<=[a-zß-öø-ÿ]...))")
_TOKEN = pattern(r"\S+")
_INSIDE = pattern(r"\w+(?:[’']\w+)*")
_OWNED = pattern(r"[’']s\b")
#: A word of so many letters is enough by itself; shorter ones, of four at least, need a neighbour.
_ALONE, _LEAST = 7, 4


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each run of such words."""
    for block in doc.holding(_MAYBE):
        value = block.value
        run: list[tuple[int, int]] = []
        for token in (*_TOKEN.finditer(value), None):
            word = _word(token[0]) if token is not None else None
            if token is not None and word is not None and _alternates(token[0][word[0] : word[1]]):
                run.append((token.start() + word[0], token.start() + word[1]))
                continue
            while run and run[0][1] - run[0][0] < _LEAST:
                del run[0]  # "Oh"
            if _mocks([value[start:end] for start, end in run]):
                start, end = run[0][0], run[-1][1]
                yield Hit(
                    block.text.span(start, end),
                    f"capital and small letters take turns in {shown(value[start:end])}",
                    hint="write it in normal case",
                )
            run.clear()


def _mocks(run: list[str]) -> bool:
    """True for one long word, or two of which one begins small: "PhD, NaCl" are names."""
    words = [word for word in run if len(word) >= _LEAST]
    return any(len(word) >= _ALONE for word in words) or (len(words) > 1 and any(word[0].islower() for word in words))


def _word(token: str) -> tuple[int, int] | None:
    """The word that a token is, without the punctuation around; None for an address, an account, a tag or a path."""
    words = list(_INSIDE.finditer(_OWNED.sub("", token[:60])))
    if len(words) != 1 or len(token) > 60 or token[0] in "@#/$%{<\\" or any(map(str.isdigit, token)):
        return None
    return words[0].span()


def _alternates(word: str) -> bool:
    letters = [char for char in word if char.isalpha()]
    cased = [char.isupper() for char in letters if char.isupper() or char.islower()]
    return len(cased) >= 2 and len(cased) == len(letters) and all(a != b for a, b in pairwise(cased))
