"""Text alternative holds a scrap of code.

`Q&amp;amp;A`, `{{ image.alt }}`, `[object Object]`: a template was not filled in, or a text was escaped twice. It is read out as
it stands.

Letters that were read in the wrong encoding ("cafÃ©") are such scraps, too.

Looked for are entities, tags and the brackets of template languages in the text as a browser has decoded it. Formulas with a
backslash are left alone. A file that is a template itself has texts that nobody can know: they are not looked at.

## Bad
```html
<img src="a.jpg" alt="Questions ⟦&amp;amp;⟧ answers"> <img src="b.jpg" alt="⟦[object Object]⟧">
<img src="c.jpg" alt="The caf⟦Ã©⟧ in summer">
```
```json
{"platform": "x", "text": "Hi", "media": [{"src": "a.jpg", "alt": "Our team ⟦&quot;⟧at work"}]}
```
## Good
```html
<img src="a.jpg" alt="Questions &amp; answers"> <img src="b.jpg" alt="a &lt; b and 5 % of c">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.reading.alternatives import broken, code
from socialint.rules._words import shown
from socialint.rules.alt._texts import written

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F30")
NEEDS = ("media.alt",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative with code in it."""
    for _, text in written(doc):
        place = code(text.value)
        if place:
            message = f"text alternative holds {shown(text.value[place[0] : place[1]])}, a scrap of code"
            yield Hit(text.span(*place), message, hint="find the program that should have turned it into text")
        elif place := broken(text.value):
            message = f"text alternative holds {shown(text.value[place[0] : place[1]])}: it was read in the wrong encoding"
            yield Hit(text.span(*place), message, hint="find the program that reads UTF-8 as something else")
