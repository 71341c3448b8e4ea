"""Text explains something by its colour alone.

"Fields marked in red are required" tells nothing to people who cannot see the red. Many cannot tell it from green, and a screen
reader speaks no colours (WCAG 1.4.1). A sign or a word beside the colour says it to everybody.

Looked for, in English, German and Norwegian, are sentences that say what is shown in which colour. There may well be a sign
besides, so a person has to look; where the sentence itself names one, it is left alone.

## Bad
```html
<p lang="en">⟦Fields marked in red⟧ are required.</p>
```
```markdown
---
lang: de
---
Bitte füllen Sie das Formular aus; ⟦Pflichtfelder sind rot gekennzeichnet⟧ und müssen ausgefüllt werden.
```
```html
<p lang="de">⟦Rot markierte Felder⟧ sind Pflichtfelder.</p> <p lang="nb">⟦Felt merket med rødt⟧ må fylles ut.</p>
```
## Good
```html
<p lang="en">Fields marked in red and with an asterisk are required. Dresses in red are on sale.</p>
<p lang="nb">Felt merket med rødt og en stjerne må fylles ut. Stien er merket med rødt.</p>
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
REFS = ("wcag:1.4.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F81",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F13")  # fmt: skip
NEEDS = ('"marked"', '"shown"', '"highlighted"', '"displayed"', '"printed"', '"written"', '"coloured"', '"colored"',
         '"outlined"', '"shaded"', '"indicated"', '"listed"', '"markiert"', '"gekennzeichnet"', '"hervorgehoben"',
         '"unterlegt"', '"hinterlegt"', '"dargestellt"', '"angezeigt"', '"umrandet"', '"geschrieben"',
         '"merket"', '"merka"', '"markert"', '"uthevet"', '"utheva"')  # fmt: skip

#: What is told by colour in German, the colours, and how it is shown.
_TOLD = (
    r"\w{0,30}(?:felder|feld|angaben|einträge|zeilen|spalten|zellen|fehler|wörter|termine|tage|werte|änderungen|fragen|antworten"
    r"|plätze|kurse)"
)
_IN = r"(?:hell|dunkel)?(?:rot|grün|blau|gelb|orange|grau|lila|rosa)"
_SHOWN = r"(?:markiert|gekennzeichnet|hervorgehoben|unterlegt|hinterlegt|dargestellt|angezeigt|umrandet|geschrieben)"
#: The same in Norwegian, in both its written forms.
_NORWEGIAN = pattern(
    r"\b\w{0,30}(?:felt(?:er|ene|a)?|opplysninger|opplysningar|rader|kolonner|kolonnar|ruter|datoer|datoar|dager|dagar|feil|ord|kurs"
    r"|endringer|endringar|spørsmål|plasser|plassar|verdier|verdiar)\s+(?:som\s+)?(?:er\s+)?"
    r"(?:merket|merka|merkt|markert|uthevet|utheva)e?\s+(?:med|i)\s+(?:lyse?|mørke?)?"
    r"(?:rødt|raudt|grønt|blått|gult|oransje|grått|lilla|rosa)\b(?!\s*(?:,|og|eller|med|samt|\())",
    re.IGNORECASE,
)
#: What is told by colour, the colour, and no word of a further sign behind it.
_PATTERNS = {
    "en": pattern(
        r"\b(?:fields?|items?|entries|entry|rows?|columns?|cells?|errors?|words?|dates?|days?|values?|changes|questions?|answers?|lines?"
        r"|ones|terms?|seats?|rooms?|courses?)\s+(?:(?:that|which)\s+)?(?:(?:are|is|was|were)\s+)?"
        r"(?:marked|shown|highlighted|displayed|printed|written|coloured|colored|outlined|shaded|indicated|listed)\s+(?:in|with)\s+"
        r"(?:(?:light|dark|bright)\s+)?(?:red|green|blue|yellow|orange|grey|gray|purple|pink)\b"
        r"(?!\s*(?:,|and|or|with|plus|\(|text|type|bold))",
        re.IGNORECASE,
    ),
    "de": pattern(
        rf"\b{_TOLD}\s+(?:(?:,\s*)?die\s+)?(?:(?:sind|ist|werden|wird)\s+)?{_IN}\s+{_SHOWN}\w{{0,2}}\b"
        rf"|\b{_IN}\s+{_SHOWN}en?\s+{_TOLD}\b(?!\s*(?:mit|und|oder|sowie|\(|\*))",
        re.IGNORECASE,
    ),
    "nb": _NORWEGIAN,
    "nn": _NORWEGIAN,
    "no": _NORWEGIAN,
}  # fmt: skip
#: What every such sentence holds. It begins with a blank, which is quickly looked for.
_SIGN = pattern(
    r"\s(?i:(?:in|with)\s+(?:light|dark|bright|red|green|blue|yellow|orange|grey|gray|purple|pink)\b"
    r"|markiert|gekennzeichnet|hervorgehoben|unterlegt|hinterlegt|dargestellt|angezeigt|umrandet|geschrieben"
    r"|merket|merka|merkt|markert|uthevet|utheva)"
)


def check(doc: Document) -> Iterator[Hit]:
    """One note for each such sentence."""
    for block, match in doc.matches(_PATTERNS, _SIGN):
        yield Hit(
            block.text.span(*match.span()),
            f'"{match[0][:60]}": only who sees the colour knows which',
            hint="add a sign or a word that says the same",
            review=True,
        )
