"""Instruction goes by shape, colour or place alone.

"Click the round button" or "the link on the right" says nothing to people who cannot see the page, and on a phone the right is
often below (WCAG 1.3.3). The name of the button says it to everybody; shape and place may be added to it.

Looked for, in English and German, is an instruction to press or choose something that is called by nothing but its looks or its
side. Only a person can tell whether the words around it help, so it is a note.

## Bad
```html
<p lang="en">When you are done, ⟦click the green button⟧.</p> <p lang="en">⟦Use the form on the right⟧ to write to us.</p>
```
```markdown
---
lang: de
---
Zum Bestellen ⟦klicken Sie auf den roten Knopf⟧ und warten Sie, bis die Bestätigung kommt.
```
## Good
```html
<p lang="en">Click the green button labelled Send.</p> <p lang="en">Use the contact form on the right to write to us.</p>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.3.3", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F14")
NEEDS = ('"click"', '"press"', '"tap"', '"push"', '"hit"', '"select"', '"choose"', '"use"', '"follow"', '"touch"',
         '"klicken"', '"drücken"', '"tippen"', '"wählen"', '"benutzen"', '"nutzen"')  # fmt: skip

#: After these words, or an opening quotation mark, a name follows.
_NAMED = r"(?!\s*(?:labell?ed|called|named|marked|saying|that\s+says|with|mit|namens|beschriftet|[\"“„«‘'(:]))"
_EN = (
    r"\b(?:click|press|tap|push|hit|select|choose|use|follow|touch)\s+(?:(?:on|in)\s+)?(?:the|this|that)\s+"
    r"(?:(?:big|large|small|little|round|circular|square|rectangular|triangular|oval|red|green|blue|yellow|orange|purple|pink|grey|gray"
    r"|black|white)\s+){%s}(?:button|icon|link|arrow|box|circle|square|triangle|symbol|form|field|menu|panel)\b%s"
)
_EN_SIDE = r"\s+(?:on|to|at)\s+(?:the|your)\s+(?:(?:far|upper|lower|top|bottom)\s+)?(?:right|left)\b"
_DE = (
    r"\b(?:klicken|drücken|tippen|wählen|benutzen|nutzen)\s+sie\s+(?:(?:bitte|dazu|einfach)\s+){0,2}(?:(?:auf|in)\s+)?"
    r"(?:den|die|das|dem)\s+"
    r"(?:(?:große|kleine|runde|eckige|dreieckige|rote|grüne|blaue|gelbe|graue|schwarze|weiße)[nms]?\s+){%s}"
    r"(?:knopf|button|schaltfläche|symbol|link|pfeil|kreis|quadrat|dreieck|feld|kästchen|formular|menü)\b%s"
)
_DE_SIDE = r"\s+(?:(?:ganz|oben|unten)\s+)?(?:rechts|links|auf\s+der\s+(?:rechten|linken)\s+seite)\b"
_PATTERNS = {
    language: pattern(f"(?:{looks % ('1,2', '')}|{looks % ('0', side)}){_NAMED}", re.IGNORECASE)
    for language, looks, side in (("en", _EN, _EN_SIDE), ("de", _DE, _DE_SIDE))
}
#: What every such sentence holds. It begins in one set, which is quickly looked for.
_SIGN = pattern(
    r"[TtDd](?i:h(?:e|is|at)|en|ie|as|em)\s+(?i:big|large|small|little|round|circular|square|rectangular|triangular|oval|red|green|blue"
    r"|yellow|orange|purple|pink|gr[ae]y|black|white|große|kleine|runde|eckige|dreieckige|rote|grüne|blaue|gelbe|graue|schwarze|weiße"
    r"|\w{3,15}\s+(?:on|to|at|ganz|oben|unten|rechts|links|auf)\b)"
)


def check(doc: Document) -> Iterator[Hit]:
    """One note for each such instruction."""
    for block, match in doc.matches(_PATTERNS, _SIGN):
        yield Hit(
            block.text.span(*match.span()),
            f'"{match[0][:60]}" goes by looks or place alone',
            hint="name what is meant by its label",
            review=True,
        )
