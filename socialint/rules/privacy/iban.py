"""Bank account number (IBAN) in the text.

An account number of a customer or an employee is personal data, and with a name it is enough to order on somebody's account in
some countries. The account of a charity or a shop, on the other hand, is there to be read.

Reported are numbers of a country's length and structure whose check digits are right (ISO 13616). Where the words before it ask
for a gift ("Spendenkonto", "donate", "gave"), and on a page, where nobody's name stands before it, the finding is only a matter
to look at. Never: the specimens of standards and manuals, and what `allow` names: put your own account there. The number itself
is never shown.

## Bad
```markdown
---
platform: facebook
---
The refund went to ⟦NO83 3000 1234 567⟧ yesterday.
```
```html
<p>The refund went to ⟦NO8330001234567⟧ yesterday.</p>
```
## Good
```markdown
---
platform: facebook
---
An IBAN looks like this: DE89 3704 0044 0532 0130 00.
```
```toml
[rules.privacy-iban]
allow = ["NO83 3000 1234 567"]
```
```json
{"platform": "facebook", "lang": "nb", "text": "Gi en gave: NO83 3000 1234 567"}
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
REFS = ("law:GDPR art. 5(1)(c)", "doc:https://www.iso.org/standard/81090.html")


class Options:
    allow: Annotated[tuple[str, ...], "account numbers that may be published, with or without blanks", r"^[A-Za-z]{2} ?\d"] = ()


def check(doc: Document, options: Options) -> Iterator[Hit]:
    allowed = {"".join(item.split()).upper() for item in options.allow}
    for leak in leaks(doc, "iban"):
        if leak.value not in allowed:
            yield Hit(
                leak.span,
                f"bank account number (IBAN, {leak.what})",
                hint="take it out, or add it to allow in [rules.privacy-iban] when it is your own",
                review=leak.public,
            )
