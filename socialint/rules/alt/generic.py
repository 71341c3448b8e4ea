"""Text alternative names only the kind of picture or its place.

"Product image 3", "hero banner", "user avatar": somebody who listens learns that there is a picture, which the screen reader
has said already, and where the designer put it. What it shows is not said.

A text is found where every word of it names a kind of picture, a part of a page, a number or joins the others. One other word
is enough to make it a matter for people: "Acme logo", "search icon" and "chart of visits" are left alone. So are the name of the
site, "Loading" at the wheel that turns, "Video" at the icon of one, and a word that the picture's file is named after
(advertisement.gif). The words are data in English, German, Norwegian, Spanish and French, and are looked for whatever the
language.

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
from socialint.model import Hit, Media, Severity
from socialint.pattern import pattern
from socialint.reading.alternatives import generic, label, medium, slug, state
from socialint.rules._words import shown
from socialint.rules.alt._texts import is_heading, is_icon, written
from socialint.rules.alt.filename import is_file_name
from socialint.rules.alt.placeholder import kind_of

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F30")
NEEDS = ("media.alt",)


#: What the file of a picture is called that says "wait".
_WAIT = pattern(r"load|spin|progress|wait|busy|ajax")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such text."""
    for item, text in written(doc):
        if (
            generic(text.value)
            and not kind_of(text.value)
            and not (slug(text.value) or is_file_name(text.value.strip()))
            and not _says_enough(doc, item, text.value)
        ):
            message = f"text alternative {shown(text.value)} names only the kind of picture or its place"
            yield Hit(text.strip().span(), message, hint="say what the picture shows")


def _says_enough(doc: Document, item: Media, alt: str) -> bool:
    """True where the picture shows no more than the word: a state, what an icon stands for, a label, the name of the site."""
    file = item.src.value.rpartition("/")[2].lower() if item.src is not None else ""
    if state(alt):
        return _WAIT.search(file) is not None
    if medium(alt):
        return "icon" in file or is_icon(item.element)
    if is_heading(item.element) and "logo" not in alt.lower():
        return len(alt.split()) > 2
    return (label(alt) and alt.strip().lower() in file) or _is_site(doc, alt)


def _is_site(doc: Document, alt: str) -> bool:
    metas = (element for element in doc.elements("meta") if element.get("property", element.get("name", "")) == "og:site_name")
    return any(element.get("content", "").strip().casefold() == alt.strip().casefold() for element in metas)
