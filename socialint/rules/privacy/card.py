"""Payment card number in the text.

Whoever reads a card number can try to pay with it. It has no place in anything that is published, and a shop that publishes one
breaks the rules of the card networks.

Reported are numbers of the length and the first digits of a known network whose check digit is right (ISO/IEC 7812, Luhn),
written in one piece or in the groups that are printed on cards. Never: the published test numbers of payment services, numbers
with one digit eight times in a row, what stands after "order", "tracking", "invoice" and the like, and digits of web addresses.
The number itself is never shown.

## Bad
```markdown
---
platform: facebook
---
He paid with ⟦4539 1488 0343 6467⟧, she said.
```
```html
<p>Paid with ⟦4539148803436467⟧</p>
```
## Good
```markdown
---
platform: facebook
---
Try our shop with the test card 4242 4242 4242 4242. Tracking 4539148803436467. ISBN 978-3-16-148410-0.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.reading.leaks import leaks

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("doc:https://www.iso.org/standard/70484.html", "doc:https://www.pcisecuritystandards.org/")


def check(doc: Document) -> Iterator[Hit]:
    for leak in leaks(doc, "card"):
        yield Hit(
            leak.span, f"number of a payment card ({leak.what})", hint="take it out; if it is public already, tell its holder"
        )
