"""Text alternative begins with "image of".

A screen reader says "image" or "graphic" by itself, so "Image of a heron" is heard as "Image, image of a heron". It costs time
and harms nobody; careful texts have it more often than careless ones. So this rule is off unless it is selected, and a finding
is a note.

The kind of picture is worth saying where it matters: painting, map, chart, screenshot, portrait and cartoon are left alone,
and so is "Photo of the week".

## Bad
```markdown
![⟦Image of⟧ a heron](a.jpg) and ![⟦Bilde av⟧ en hegre](b.jpg)
```
## Good
```markdown
![A heron](a.jpg) and ![Painting of a heron](b.jpg) and ![Photo of the week: a heron](c.jpg)
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.rules._words import shown
from socialint.rules.alt._texts import written

SINCE = "0.1"
SEVERITY = Severity.note
DEFAULT = False
REFS = ("doc:https://www.w3.org/WAI/tutorials/images/tips/",)
NEEDS = ("media.alt",)

_BEGINNING = pattern(
    r"\s*(?:(?:an? |the )?(?:image|picture|photo|photograph|graphic) (?:of|showing)(?! the (?:day|week|month|year))"
    r"|(?:ein |das )?(?:bild|foto) (?:von|mit|der|des)(?! (?:tages|woche|monats|jahres))"
    r"|(?:et )?(?:bilde|bilete|foto) (?:av|med)|(?:una )?(?:imagen|foto|fotografía) de"
    r"|(?:une )?(?:image|photo|photographie) (?:de|du|des|d['’]))"
    r"(?!\w)",
    re.IGNORECASE,
)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such beginning."""
    for _, text in written(doc):
        found = _BEGINNING.match(text.value)
        if found:
            start = len(found[0]) - len(found[0].lstrip())
            place = text.span(start, found.end())
            yield Hit(place, f"text alternative begins with {shown(found[0])}", hint="begin with what it shows", review=True)
