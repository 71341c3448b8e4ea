"""Picture, video or sound that allows no commercial use stands in a paid post.

A licence with NC (non-commercial) ends where money changes hands, and an agency's editorial pictures are for news, not for
advertising. Only a declared `license` and a declared `paid` are read. Whether a house's word for itself (`own-brand`) is
commercial depends on the house: that is a note, and a person must decide.

## Bad
```markdown
---
platform: instagram
paid: true
media:
  - src: fjord.jpg
    alt: A fjord in fog
    license: ⟦CC-BY-NC-4.0⟧
    credit: Kari Nordmann, CC BY-NC 4.0, https://example.org/fjord
---
Fog over the fjord.
```
```json
{"platform": "instagram", "text": "Fog over the fjord.", "paid": "gifted",
 "media": [{"src": "fjord.jpg", "alt": "A fjord in fog", "license": "⟦Editorial use only⟧", "credit": "Kari Nordmann / Agency"}]}
```
## Good
```markdown
---
platform: instagram
paid: true
media:
  - src: fjord.jpg
    alt: A fjord in fog
    license: CC-BY-4.0
    credit: Kari Nordmann, CC BY 4.0, https://example.org/fjord
---
Fog over the fjord.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.rules.credit._licences import is_editorial, parse_licence

SINCE = "0.1"
SEVERITY = Severity.error
REFS = (
    "law:CC BY-NC 4.0",
    "doc:https://creativecommons.org/licenses/by-nc/4.0/legalcode",
    "doc:https://www.gettyimages.com/eula",
)
NEEDS = ("media.license",)

_PAID = ("true", "gifted", "affiliate", "own-brand")


def check(doc: Document) -> Iterator[Hit]:
    paid = doc.context.paid
    if paid not in _PAID:
        return
    for media in doc.media:
        written = media.license
        if written is None or not written.value.strip() or written.dynamic:
            continue
        licence = parse_licence(written.value)
        what = ""
        if licence and licence.known and "NC" in licence.parts:
            what = f"{licence.name} allows no commercial use"
        elif is_editorial(written.value):
            what = "editorial licence allows no advertising"
        if what:
            hint = "take another picture, or ask for another licence"
            yield Hit(written.span(), f"{what}, and this is declared paid: {paid}", hint, review=paid == "own-brand")
