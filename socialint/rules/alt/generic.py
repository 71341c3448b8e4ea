"""Text alternative names only the kind of picture or its place.

"Product image 3", "hero banner", "user avatar": somebody who listens learns that there is a picture, which the screen reader
has said already, and where the designer put it. What it shows is not said.

A text is found where every word of it names a kind of picture, a part of a page, a number or joins the others. One other word
is enough to make it a matter for people: "Acme logo", "search icon" and "chart of visits" are left alone. The words are data in
English, German, Norwegian, Spanish and French, and are looked for whatever the language.

## Bad
```markdown
![⟦Hero banner⟧](a.png) and ![⟦Foto des Autors⟧](b.png)
```
```html
<img src="a.png" alt="⟦Product image 3⟧"> <img src="b.png" alt="⟦logo⟧">
```
## Good
```markdown
![Acme logo](a.png) and ![A chart of visits by month](b.png)
```
```html
<img src="a.png" alt="Search icon"> <img src="b.png" alt="Banner with the words: free entry on Sunday">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.rules._words import shown
from socialint.rules.alt._texts import written

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F30")
NEEDS = ("media.alt",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such text."""
    from socialint.reading.alternatives import generic
    from socialint.rules.alt.placeholder import kind_of

    for _, text in written(doc):
        if generic(text.value) and not kind_of(text.value):
            message = f"text alternative {shown(text.value)} names only the kind of picture or its place"
            yield Hit(text.strip().span(), message, hint="say what the picture shows")
