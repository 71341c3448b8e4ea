"""Text alternative says hardly anything.

"team", "digital solutions", "microsoft patch tuesday": a few words without a joint, as people type them into a search or into
the field of a form that must not stay empty.

Found are names of subjects and matters that cannot be seen ("Events", "Undergraduate projects"), what is only counted
("Laboratory image 2", "Image 3 of 12"), names that end in the word for a picture ("Kitchen remodel image"), and words in small
letters that nothing joins. Names of services and controls are left alone, and so are a text with an article, a preposition or
a participle in it, since somebody has written a phrase, and a picture in a link or a button: unless pictures are counted
there, it may say no more than where that leads. Where the address speaks of a logo or, for what is no photograph, holds the same
word, it may be a name, or set as a picture, and the finding is a note.
A picture that is all of a heading says the heading, and one as small as a letter what stands beside it: there a word is enough.
The length of a text says little and is not asked, but one letter is a note.

## Bad
```html
<img src="a.jpg" alt="⟦roundtable apple⟧"> <img src="b.jpg" alt="⟦Lifestyle⟧"> <img src="c.jpg" alt="⟦Laboratory image 2⟧">
<img src="d.jpg" alt="⟦Undergraduate projects⟧"> <img src="e.png" alt="⟦Kitchen remodel image⟧">
<a href="/flat"><img src="f.jpg" alt="⟦Photo 3 of flat 4711⟧"></a> <img src="president.jpg" alt="⟦P⟧">
```
## Good
```html
<img src="a.jpg" alt="Apples on a round table"> <img src="b.jpg" alt="search"> <img src="c.jpg" alt="Acme">
<a href="/events"><img src="d.jpg" alt="Events"></a> <img src="e.jpg" alt="Satellite image">
<img src="logo.png" alt="Acme Services">
<h2><img src="news.gif" alt="News"></h2> <p><img src="tag.gif" width="20" height="10" alt="New"> Our garden</p>
```
```markdown
![facebook logo](a.png) and ![people laughing](b.png)
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Media, Severity
from socialint.reading.alternatives import counted, fragments, generic, slug, subject, tailed, topic
from socialint.rules._words import shown
from socialint.rules.alt._texts import OF_NAMES, in_control, is_heading, is_icon, is_photograph, written
from socialint.rules.alt.filename import is_file_name
from socialint.rules.alt.placeholder import kind_of

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/tutorials/images/informative/")
NEEDS = ("media.alt",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that may say too little."""
    for item, text in written(doc):
        value = text.value.strip()
        source = item.src.value if item.src is not None and not item.src.dynamic else ""
        sure = _says_little(value, source, item)
        if sure and not (generic(value) or kind_of(value) or slug(value) or is_file_name(value, source)):
            question = ": is it the name that is meant?" if sure == "name" else ""
            message = f"text alternative {shown(value)} says hardly anything{question}"
            yield Hit(text.strip().span(), message, hint="say what the picture shows, in a phrase", review=sure != "certain")


def _says_little(value: str, source: str, item: Media) -> str:
    """ "certain", "name" where it may be one, "letter", or ""."""
    photograph, file = is_photograph(source), source.rpartition("/")[2].lower()
    if counted(value):
        return "certain"
    if in_control(item.element):
        return ""
    if subject(value):
        if is_heading(item.element) or is_icon(item.element):
            return ""
        return "name" if " " not in value and not photograph and value.lower() in file else "certain"
    if tailed(value):
        return "certain"
    of_names = OF_NAMES.search(source) is not None
    if topic(value):
        return "" if of_names else "certain" if photograph or not value.istitle() else "name"
    if fragments(value) and value != "x":
        unknown = not source and " " not in value
        return "name" if of_names or unknown or (value in source and not photograph) else "certain"
    return "letter" if len(value) == 1 and _is_letter(value) else ""


def _is_letter(value: str) -> bool:
    """True for a Latin letter: "P" for the president. X is a service, and a sign of Chinese a word."""
    return value.isalpha() and value < "\u0250" and value not in "xX"
