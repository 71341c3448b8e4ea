"""National identity number in the text.

With such a number and a name, credit can be taken, health records asked for and a person followed through registers. It has no
place in a post, a caption or a page. Norwegian law lets it be used only where there is a real need for certain identification
(personopplysningsloven § 12).

Known are: the US social security number written 000-00-0000, the Norwegian fødselsnummer with D-numbers and hospitals' help
numbers (both check digits and the date must be right), the German Steuer-Identifikationsnummer (its repeated digit and its
check digit must be right), the UK's National Insurance number (where it is called so, in pairs also where the readers are
there) and NHS number (where it is called so, with a right check digit). Never: numbers that are never issued (000, 666 and 9xx,
which include the ones for advertisements), the well-known specimens, the synthetic Norwegian population (month + 80, + 65),
Norwegian account numbers (xxxx.xx.xxxxx), what stands after "order", "konto", "KID" and the like or after a word for a phone,
and digits of web addresses. The number itself is never shown.

## Bad
```markdown
---
platform: facebook
---
Her number is ⟦536-90-4399⟧, he wrote.
```
```html
<p lang="nb">Pasienten (⟦010160 50012⟧) kom på mandag.</p>
```
```json
{"platform": "facebook", "lang": "de", "text": "Steuer-ID ⟦57 549 285 017⟧"}
```
```json
{"platform": "facebook", "market": "GB", "text": "His card: ⟦JT 48 21 07 B⟧. NHS number: ⟦612 446 7542⟧"}
```
## Good
```markdown
---
platform: facebook
---
A card once showed 078-05-1120. The form says 987-65-4321. Konto 8601.11.17947. Yours looks like QQ 12 34 56 C.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.reading.leaks import leaks

SINCE = "0.1"
SEVERITY = Severity.error
REFS = (
    "law:GDPR art. 87",
    "law:personopplysningsloven § 12",
    "doc:https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110",
)

_NAMES = {
    "us-ssn": "US social security number",
    "no-fodselsnummer": "Norwegian fødselsnummer or D-number",
    "de-idnr": "German Steuer-ID",
    "gb-nino": "UK National Insurance number",
    "gb-nhs": "UK NHS number",
}


def check(doc: Document) -> Iterator[Hit]:
    for leak in leaks(doc, "national-id"):
        yield Hit(leak.span, f"national identity number: {_NAMES[leak.what]}", hint="take it out; it may be published by nobody")
