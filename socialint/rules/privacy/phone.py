"""Mobile phone number in the text.

A mobile number is as a rule one person's, and once it is out it cannot be taken back. A switchboard or a hotline is meant to be
called.

Reported are valid mobile numbers, and as a matter to look at those of countries whose numbers do not tell (United States,
Canada), of examples ("e.g. 0170 ...") and, on a page, those before which nobody's name stands: many a shop has no other number.
Fixed lines only with `landlines = true`. Never: freephone, shared-cost, premium and company numbers, short and emergency numbers
(112, 116117, 911), numbers reserved for films and examples (555-0100 to 555-0199, Ofcom, Bundesnetzagentur ...), dates, order
numbers, coordinates, and digits of web addresses. A number that begins with + is always read; one in a national way of writing
only where the market or the language says which nation (where neither is declared, the common words of the text do), and where a
word such as "call" or "Tlf." stands before it or it is grouped as people there write numbers. A number in a link's text and in
its tel: target is one finding. The number itself is never shown.

## Bad
```markdown
---
platform: facebook
lang: nb
---
Ring Anna på ⟦912 34 567⟧ før kl. 16.
```
```html
<p lang="de">Ruf an: <a href="tel:+491701234567">⟦0170 1234567⟧</a></p>
```
```json
{"platform": "x", "markets": ["NO"], "text": "Ask Per: ⟦+47 91 23 45 67⟧"}
```
```markdown
# Leiren

Har du spørsmål om påmelding til leiren, kan du ringe Anna på ⟦912 34 567⟧. Vi svarer når vi kan.
```
## Good
```markdown
---
platform: facebook
lang: nb
---
Sentralbord: 22 07 10 00. I nød: 112 eller 116117. Ordre 91234567, 21.11.2026, pris 912 345 kr.
```
```toml
[rules.privacy-phone]
allow = ["+47 912 34 567"]
```
```json
{"platform": "facebook", "lang": "nb", "text": "Ring oss på 912 34 567."}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.reading.leaks import leaks

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("law:GDPR art. 5(1)(c)", "doc:https://www.itu.int/rec/T-REC-E.164")

_MESSAGES = {
    "mobile": "mobile phone number",
    "unknown": "phone number that may be a person's",
    "landline": "phone number of a fixed line",
}


class Options:
    allow: Annotated[tuple[str, ...], "numbers that may be published, in any way of writing", r"\d"] = ()
    landlines: Annotated[bool, "report fixed lines too"] = False


def check(doc: Document, options: Options) -> Iterator[Hit]:
    allowed = None
    for leak in leaks(doc, "phone"):
        if leak.what == "landline" and not options.landlines:
            continue
        if allowed is None:
            from socialint.reading.private import plain

            allowed = {plain("phone", number) for number in options.allow}
        if leak.value in allowed:
            continue
        asked = leak.what == "mobile" and leak.public
        yield Hit(
            leak.span,
            _MESSAGES[leak.what] + (": is it a person's?" if asked else ""),
            hint="give the number of an office, or add it to allow in [rules.privacy-phone] when it is meant to be public",
            review=asked or leak.what == "unknown",
        )
