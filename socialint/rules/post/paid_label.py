"""Paid post is not marked as paid with the platform's own tool.

X, Instagram, TikTok and YouTube have a field of their own for paid posts, by which they show a label. Where a post is declared to
be paid (`paid: true`, `gifted` or `affiliate`) and the platform's own data says otherwise, one of the two is wrong. The label is
the platform's rule; what the law asks for in the text is the matter of packs, and the label does not replace it.

Only data in a platform's own format can say so. The fields are data (`paid-field` in `socialint list platforms`). With `remind`,
there is also a note for every paid post of a platform that has a label, since a text of ours cannot say whether it will be on.

## Bad
```toml
[rules.post-paid-label]
remind = true
```
```json
{"platform": "tiktok", "lang": "en", "paid": ⟦true⟧, "text": "Ad: I try the new bread."}
```
## Good
```json
{"platform": "tiktok", "lang": "en", "paid": true, "text": "Ad: I try the new bread."}
```
```toml
[rules.post-paid-label]
remind = true
```
```json
{"platform": "mastodon", "lang": "en", "paid": true, "text": "Ad: I try the new bread."}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity, Value

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("platform:paid-label", "platform:paid-field")
KINDS = ("post",)
NEEDS = ("paid:",)

_PAID = frozenset({"true", "gifted", "affiliate"})


class Options:
    remind: Annotated[bool, "a note for every paid post of a platform that has a label"] = False


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each platform whose own data says that the post is not paid, or, with `remind`, says nothing."""
    if doc.context.paid not in _PAID:
        return
    from socialint.post.platforms import platforms_of

    for platform in platforms_of(doc):
        label, field = platform.fact("paid-label"), platform.fact("paid-field")
        value = _value(doc, str(field.value)) if field else None
        if value is not None and str(value.data).lower() == "false":
            yield Hit(
                value.span,
                f"the post is declared to be paid, {platform.title}'s own field says that it is not",
                hint=f"set {field.value}" if field else "",
                review=bool(field and field.sure == "L"),
            )
        elif options.remind and label and label.value and (value is None or value.data is None):
            declared = doc.field("paid")
            yield Hit(
                declared.span if declared else doc.head,
                f"{platform.title} has a label for paid posts: {label.value}",
                hint="switch it on when you post",
                review=True,
            )


def _value(doc: Document, path: str) -> Value | None:
    here = doc.metadata
    for key in path.split("."):
        here = here.get(key) if here is not None else None
    return here
