"""Text alternative names only the kind of picture or its place.

"Product image 3", "hero banner", "user avatar": somebody who listens learns that there is a picture, which the screen reader
has said already, and where the designer put it. What it shows is not said.

A text is found where every word of it names a kind of picture, a part of a page, a number or joins the others, or where a
compound does ("Kursfoto"). Parts of a page ("Arrow down") may say what a link or a button is for. One other word is enough to
make it a matter for people: "Acme logo", "search icon" and "chart of visits" are left alone. So are the name of the site,
"Loading" at the wheel that turns, "Video" at the icon of one, and a word that the picture's file is named after
(advertisement.gif). A picture that is declared to be one pixel large is not seen by anybody: it needs none. The words are data
in English, German, Norwegian, Spanish and French, and are looked for whatever the language.

## Bad
```markdown
![⟦Hero banner⟧](a.png) and ![⟦Foto des Autors⟧](b.png)
```
```html
<img src="a.png" alt="⟦Product image 3⟧"> <img src="b.png" alt="⟦logo⟧">
<img src="https://count.example/hit.gif" width="1" height="1" alt="⟦Example Audience⟧">
```
## Good
```markdown
![Acme logo](a.png) and ![A chart of visits by month](b.png)
```
```html
<img src="a.png" alt="Search icon"> <img src="b.png" alt="Banner with the words: free entry on Sunday">
```
```html
<html lang="en"><head><title>News</title><meta property="og:site_name" content="Polygon"></head><body>
<img src="p.png" alt="Polygon"> <img src="advertisement.gif" alt="Advertisement"> <img src="ajax-loader.gif" alt="Loading…">
<a href="/film">The new wing <img src="v.png" width="16" height="10" alt="Video"></a>
</body></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.reading.alternatives import LABEL, MEDIUM, STATE, Said
from socialint.rules.alt._judged import FINE, Fault, hits
from socialint.rules.alt._kinds import names_kind
from socialint.rules.alt._texts import Picture

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F30")
NEEDS = ("media.alt",)

#: What the file of a picture is called that says "wait".
_WAIT = pattern(r"load|spin|progress|wait|busy|ajax|indicator|wheel")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such text."""
    return hits(doc, "generic")


def judge(said: Said, picture: Picture) -> Fault | None:
    """A text that names only the kind of picture, its place on the page or its number, where the picture shows more."""
    if picture.is_gone:
        return FINE
    if picture.is_unseen and not picture.in_control:
        return Fault("is heard for a picture that nobody sees", 'write alt="": it counts visits, or keeps a place')
    if not names_kind(said, strict=False) or (picture.in_control and not names_kind(said)):
        return None
    if _says_enough(said, picture):
        return FINE
    return Fault("names only the kind of picture or its place", "say what the picture shows")


def _says_enough(said: Said, picture: Picture) -> bool:
    """True where the picture shows no more than the word: a state, what an icon stands for, a label, the name of the site."""
    of_one = said.any if len(said.words) == 1 else 0
    if of_one & STATE:
        return not picture.source or _WAIT.search(picture.file) is not None
    if of_one & MEDIUM:
        return "icon" in picture.file or picture.is_icon
    if picture.is_heading and "logo" not in said.folded:
        return len(said.tokens) > 2
    if of_one & LABEL and said.folded in picture.file:
        return True
    return said.folded in picture.sites
