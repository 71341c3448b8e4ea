"""Text alternative says hardly anything.

"team", "digital solutions", "microsoft patch tuesday": a few words without a joint, as people type them into a search or into
the field of a form that must not stay empty.

Found are names of subjects that cannot be seen ("Events", "Sicherheit"), what is only counted ("Laboratory image 2"), and words
in small letters that nothing joins. Names of services and controls are left alone, and so are a text with an article, a
preposition or a participle in it, since somebody has written a phrase, and a picture in a link or a button: it may say no more
than where that leads. Where the address speaks of a logo or holds the same word, it may be a name, and the finding is a note.
A picture that is all of a heading says the heading, and one as small as a letter what stands beside it: there a word is enough.
The length of a text says little and is not asked, but one letter is a note.

## Bad
```html
<img src="a.jpg" alt="⟦roundtable apple⟧"> <img src="b.jpg" alt="⟦Lifestyle⟧"> <img src="c.jpg" alt="⟦Laboratory image 2⟧">
<img src="president.jpg" alt="⟦P⟧">
```
## Good
```html
<img src="a.jpg" alt="Apples on a round table"> <img src="b.jpg" alt="search"> <img src="c.jpg" alt="Acme">
<a href="/events"><img src="d.jpg" alt="Events"></a>
<h2><img src="news.gif" alt="News"></h2> <p><img src="tag.gif" width="20" height="10" alt="New"> Our garden</p>
```
```markdown
![facebook logo](a.png) and ![people laughing](b.png)
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.rules._words import shown
from socialint.rules.alt._texts import OF_NAMES, in_control, is_heading, is_icon, written

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/tutorials/images/informative/")
NEEDS = ("media.alt",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that may say too little."""
    from socialint.reading.alternatives import fragments, generic, numbered, slug, subject
    from socialint.rules.alt.filename import is_file_name
    from socialint.rules.alt.placeholder import kind_of

    for item, text in written(doc):
        value = text.value.strip()
        letter = len(value) == 1 and _is_letter(value)
        if (
            not (letter or fragments(value) or subject(value) or numbered(value))
            or generic(value)
            or kind_of(value)
            or slug(value)
        ):
            continue
        if in_control(item.element) or (subject(value) and (is_heading(item.element) or is_icon(item.element))):
            continue
        source = item.src.value if item.src is not None and not item.src.dynamic else ""
        if not is_file_name(value, source):
            named = not subject(value) and (OF_NAMES.search(source) is not None or value in source)
            message = f"text alternative {shown(value)} says hardly anything{': is it the name that is meant?' if named else ''}"
            yield Hit(text.strip().span(), message, hint="say what the picture shows, in a phrase", review=named or letter)


def _is_letter(value: str) -> bool:
    """True for a Latin letter: "P" for the president. X is a service, and a sign of Chinese a word."""
    return value.isalpha() and value < "\u0250" and value not in "xX"
