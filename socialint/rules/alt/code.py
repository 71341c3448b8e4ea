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

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.reading.alternatives import LONGEST, Said
from socialint.rules.alt._judged import Fault, hits
from socialint.rules.alt._texts import Picture

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F30")
NEEDS = ("media.alt",)

_CODE = pattern(
    r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|quot|lt|gt|nbsp|apos|[lr][sd]quo|hellip|[mn]dash|eacute|[aou]uml);"
    r"|</?(?:a|b|br|center|div|em|font|h[1-6]|i|img|li|p|small|span|strong|sub|sup|u|ul)(?:\s*/?>|\s+[a-z-]+=)"
    r"|<[a-z]+ (?:class|style)="
    r"|\{\{|\}\}|\{%|%\}|\[object \w+\]|\$\{|<\?php|%[sd](?!\w)|\[/?caption",
    re.IGNORECASE,
)
#: Without one of these there is none.
_MARK = pattern(r"[&<{}\[$%]")
_BROKEN = pattern(r"Ã[\u0080-\u009f\u00a1-\u00ba\u00bc-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ™š›œžŸ]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf™œ˜¦“”]|\ufffd")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative with code in it."""
    return hits(doc, "code")


def judge(said: Said, picture: Picture) -> Fault | None:
    """The place of a scrap of code that was to be carried out before anybody reads the text, or of broken letters."""
    text = said.text
    marked = not said.plain and _MARK.search(text) and "\\" not in text  # with a backslash, it is a formula
    if marked and (found := _CODE.search(text[:LONGEST])):
        return Fault(", a scrap of code", "find the program that should have turned it into text", place=found.span())
    if not text.isascii() and (found := _BROKEN.search(text[:LONGEST])):
        hint = "find the program that reads UTF-8 as something else"
        return Fault(": it was read in the wrong encoding", hint, place=found.span())
    return None
