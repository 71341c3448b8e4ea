"""Post or page is approved by its own author, or by nobody.

Four eyes find what two overlook, and in regulated trades somebody else must approve what is published. Who wrote a text
cannot be the one who approves it: names are compared without regard to capitals, blanks and full stops. Where several people
approve, one of them must not be an author. With `required = true`, a missing `approved_by` is found, too.

## Bad
```markdown
---
platform: linkedin
author: Kari Nordmann
approved_by: ⟦kari  nordmann⟧
---
Open day on Saturday.
```
```toml
[rules.policy-approval]
required = true
```
```json
{⟦"text"⟧: "Open day on Saturday.", "platform": "x", "author": "Kari Nordmann"}
```
## Good
```markdown
---
platform: linkedin
author: Kari Nordmann
approved_by: Ola Hansen
---
Open day on Saturday.
```
```json
{"text": "Open day on Saturday.", "platform": "x", "author": "Kari Nordmann", "approved_by": ["Kari Nordmann", "Ola Hansen"]}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("house:approval", "doc:https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210")
NEEDS = ("options", "approved_by:")


class Options:
    required: Annotated[bool, "whether everything must name who approved it"] = False


def check(doc: Document, options: Options) -> Iterator[Hit]:
    approvers = _people(doc, "approved_by", doc.context.approved_by)
    if not approvers:
        if options.required:
            field = doc.field("approved_by")
            yield Hit(
                field.span if field else doc.head,
                f"{doc.kind} names nobody who approved it",
                "have it approved, and add approved_by",
            )
        return
    authors = _people(doc, "author", doc.context.author)
    if authors and approvers <= authors:
        field = doc.field("approved_by") or doc.field("author")
        yield Hit(field.span if field else doc.head, f"{doc.kind} is approved by its own author", "have somebody else approve it")


def _people(doc: Document, key: str, declared: str) -> frozenset[str]:
    """The names of a field, else what the configuration declares, without what differs between the ways to write one."""
    field = doc.field(key)
    return _plain(tuple(field.strings()) if field else (declared,))


@lru_cache(maxsize=256)  # a few people sign all that a house writes
def _plain(names: tuple[str, ...]) -> frozenset[str]:
    plain = ("".join(filter(str.isalnum, name.casefold())) for name in names)
    return frozenset(filter(None, plain))
