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
from socialint.reading.alternatives import keywords
from socialint.rules._words import shown
from socialint.rules.alt._texts import written

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4")
NEEDS = ("media.alt",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each string of search words."""
    for _, text in written(doc):
        found = keywords(text.value)
        if found:
            message = f"text alternative {shown(text.value)} is a string of words"
            yield Hit(text.strip().span(), message, hint="describe the picture in a phrase", review=found != "certain")
