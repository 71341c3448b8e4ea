"""Text alternative reads like a heading or an advertisement.

Shops, magazines and blogs fill the text alternative with the title of the article, which stands beside the picture anyway: it
is heard twice, and what the picture shows is never said.

Found are texts that begin as headings and calls do ("How to", "Fostering", "Shop now"), questions, ends that are cut off, and
titles that a program has put behind "thumbnail of". Exclamations, words to the reader ("you", "wir"), verbs of news and plans
("announces", "soll") and capitals as in an English title are signs that descriptions have now and then: there the finding is a
note. A statement with a full stop is left alone, and so are words in quotation marks: they stand in the picture. So is a picture
that is all of a heading: what it says is one. In a link or a button a call or a question says what it is for, and is no finding;
where the file is none of a photograph (PNG, GIF, SVG), such words may be set as a picture, and are a note.

## Bad
```markdown
![⟦How to save money on groceries⟧](a.jpg) and ![⟦Was ziehe ich heute an?⟧](b.jpg)
```
```html
<img src="a.jpg" alt="⟦Thumbnail image of Ten Ways to Sleep Better⟧"> <img src="b.jpg" alt="⟦Understanding your energy bill⟧">
```
## Good
```markdown
![A woman compares the prices of two cereal boxes](a.jpg) and ![A sign with the words "Who goes there?"](b.jpg)
```
```html
<h1><img src="slogan.png" alt="How to live with the sea"></h1> <img src="wheel.gif" alt="Loading …">
<a href="/list"><img src="button.png" alt="Join our mailing list"></a>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.reading.alternatives import CALLING, CERTAIN, headline, named_after
from socialint.rules._words import shown
from socialint.rules.alt._texts import in_control, is_drawn, is_heading, written

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/tutorials/images/")
NEEDS = ("media.alt",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that may be a heading."""
    for item, text in written(doc):
        if is_heading(item.element):
            continue
        named = named_after(text.value)
        sign = "" if named else headline(text.value)
        if sign in CALLING and in_control(item.element):
            continue
        sure = sign in CERTAIN and not (sign in CALLING and item.src is not None and is_drawn(item.src.value))
        if named:
            message = f"text alternative {shown(text.value)} is a title that a program has put there"
            yield Hit(text.strip().span(), message, hint="describe the picture")
        elif sign:
            message = f"text alternative {shown(text.value)} reads like a heading: it has {sign}"
            yield Hit(text.strip().span(), message, hint="describe the picture, if this is a title", review=not sure)
