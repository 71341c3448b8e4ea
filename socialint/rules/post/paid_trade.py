"""Paid post is for a trade that the platform takes no paid posts for.

X's policy for paid partnerships shuts out some trades, among them alcohol, tobacco, gambling, weapons, health supplements,
politics and finance. Exceptions are reported, and the policy has changed more than once, so it is a note: read the policy
before you post.

The trades are data (`paid_trade.toml`), by the names that `industries` has. The post must be declared to be paid and name its
trade itself: what the configuration says of a house is not what each of its posts is for.

## Bad
```json
{"platform": "x", "lang": "en", "paid": true, "industries": [⟦"alcohol"⟧], "text": "Ad: the new cider."}
```
## Good
```json
{"platform": "x", "lang": "en", "paid": "own-brand", "industries": ["alcohol"], "text": "Our new cider."}
```
```json
{"platform": "mastodon", "lang": "en", "paid": true, "industries": ["alcohol"], "text": "Ad: the new cider."}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.platforms import SAYS
from socialint.rules._words import data, shown

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("doc:https://help.x.com/en/rules-and-policies/paid-partnerships-policy",)
KINDS = ("post",)
NEEDS = ("paid:",)

_PAID = frozenset({"true", "gifted", "affiliate"})


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such trade and platform. A trade of the configuration is the house's and not this post's."""
    if doc.context.paid not in _PAID or not doc.context.platforms:
        return
    field = doc.field("industries") or doc.field("industry")
    for item in field.items() if field is not None else ():
        for platform in doc.context.platforms:
            rule: dict[str, Any] = data(__file__).get(platform, {})
            trade = str(item.data).lower()
            if trade in rule.get("trades", ()):
                yield Hit(
                    item.span,
                    f"{rule['title']} takes no paid posts for {shown(trade)}, {SAYS[rule['sure']]}",
                    hint="read the platform's policy for exceptions",
                    review=True,
                )
