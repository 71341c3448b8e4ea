"""Several pictures have the same text alternative.

Six pictures of six rooms, each called "Our hotel": who listens hears the same six times and cannot tell one from the other.
Two pictures may well show the same, so a person must judge, and the finding is a note.

Compared are pictures with different addresses on one page or in one post, without regard to case, blanks and punctuation.
Texts of one word are left alone: stars, flags and ticks repeat for a reason. So is what names only the kind of picture
("User avatar"): alt-generic finds each of them. The second and each later picture is found.

## Bad
```markdown
![Rooms of our hotel](a.jpg) and ![⟦Rooms of our hotel⟧](b.jpg)
```
## Good
```markdown
![A room with two beds](a.jpg) and ![A room with a balcony](b.jpg) and ![A room with a balcony](b.jpg)

![Star](1.png) ![Star](2.png)
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Related, Severity, Text
from socialint.reading.alternatives import Said
from socialint.rules._words import core, shown
from socialint.rules.alt._kinds import names_kind
from socialint.rules.alt._texts import source_of, written

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/tutorials/images/")
NEEDS = ("media.alt",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each picture that is named as another before it."""
    if len(doc.media) < 2:
        return
    first: dict[str, tuple[Text, str]] = {}
    for item, text in written(doc):
        words = core(text.value)
        source = source_of(item)
        if " " not in words or not source:
            continue
        text_before, source_before = first.setdefault(words, (text, source))
        if source_before != source and not names_kind(Said(text.value)):
            yield Hit(
                text.strip().span(),
                f"another picture has the text alternative {shown(text.value)}, too",
                hint="say what tells the pictures apart",
                review=True,
                related=(Related(text_before.span(), "the other picture"),),
            )
