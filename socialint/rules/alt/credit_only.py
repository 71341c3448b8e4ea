"""Text alternative names only who made the picture.

A credit belongs beside the picture, where everybody can read it. In the place of the text alternative it is all that somebody
gets who cannot see the picture: "AP/Jane Doe".

Found are texts that begin as credits do ("Photo:", "©", "Foto:", "Crédit"), names beside an agency or a picture bank, and the
name of such a bank alone. A credit that follows a description is left alone, and so is a title behind "Photos:", which has
small words that no name has.

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

import re
from collections.abc import Iterator
from functools import cache

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.reading.alternatives import SCENE, Said, agencies, phrases
from socialint.rules.alt._judged import Fault, hits
from socialint.rules.alt._texts import Picture

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/tutorials/images/informative/")
NEEDS = ("media.alt",)

#: Where a picture was taken from, as picture banks want to be named.
_ON_BANKS = (" on unsplash", " on pexels", " from pexels", " on pixabay", " from pixabay", " on flickr", " via flickr")
#: Their names alone.
_BANKS = frozenset(
    {"adobe stock", "adobestock", "getty images", "gettyimages", "shutterstock", "istock", "istockphoto", "unsplash", "pexels",
     "pixabay", "depositphotos"}
)  # fmt: skip


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that is a credit."""
    return hits(doc, "credit_only")


def judge(said: Said, picture: Picture) -> Fault | None:
    """True where a text names who made the picture and nothing else."""
    if not _is_credit(said) or (picture.in_control and said.folded in _BANKS):
        return None
    return Fault("is a credit", "describe the picture, and put the credit in a caption or a credit field")


@cache
def _agency() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, agencies()))})(?!\w)")


def _is_credit(said: Said) -> bool:
    text = said.text.strip("([").strip()
    words = text.split()
    if not words or len(words) > 12 or len(text) > 100:
        return False
    folded = text.casefold()
    if folded in _BANKS or (folded.startswith("photo by ") and folded.endswith(_ON_BANKS)):
        return True
    if said.text[0] == "(" and folded.rstrip(")").endswith((" photography", " photo", " photos")):
        return True
    if len(words) <= 8 and (text[0] == "©" or folded.startswith(phrases("credit"))):
        titled = folded.startswith(phrases("gallery")) and any(word.islower() for word in words[1:])
        return not titled and not any(mark & SCENE for mark in said.marks[1:])
    if text.find("©") > 0:  # behind a description
        return False
    return "/" in text and ":" not in text and "(" not in text and _agency().search(text) is not None
