"""Text alternative names only who made the picture.

A credit belongs beside the picture, where everybody can read it. In the place of the text alternative it is all that somebody
gets who cannot see the picture: "AP/Jane Doe".

Found are texts that begin as credits do ("Photo:", "©", "Foto:", "Crédit") and names beside an agency or a picture bank. A
credit that follows a description is left alone, and so is a title behind "Photos:", which has small words that no name has.

## Bad
```markdown
![⟦© Jane Doe⟧](a.jpg)
```
```html
<img src="a.jpg" alt="⟦Reuters/John Roe⟧">
```
## Good
```markdown
![A heron on a jetty © Jane Doe](a.jpg) ![Photos: Inside the new museum](b.jpg)
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.reading.alternatives import credit_only
from socialint.rules._words import shown
from socialint.rules.alt._texts import written

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/tutorials/images/informative/")
NEEDS = ("media.alt",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that is a credit."""
    for _, text in written(doc):
        if credit_only(text.value):
            message = f"text alternative {shown(text.value)} is a credit"
            yield Hit(
                text.strip().span(), message, hint="describe the picture, and put the credit in a caption or a credit field"
            )
