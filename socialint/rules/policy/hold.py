"""Post stands ready while the house has stopped posting.

In a crisis, after an accident or on a day of mourning, planned posts must stop, and the one that was forgotten does the
harm. Turn the hold on in the configuration with its reason, and every post fails until it is turned off; `allow` names the
campaigns that go on (the crisis messages). Posts with a `date` before `since` are out already, those after `until` come
later: both are let alone. A hold that says nothing of `active`, that ends before it begins, or on a day that is none, is an
error of the configuration.

## Bad
```toml
[rules.policy-hold]
active = true
reason = "flood in the valley"
since = "2026-11-18"
```
```markdown
---
⟦platform⟧: instagram
---
Win a weekend at the river!
```
```json
{"text": "Win a weekend at the river!", "platform": "x", "date": ⟦"2026-11-20T08:00"⟧, "campaign": "autumn"}
```
## Good
```toml
[rules.policy-hold]
active = true
reason = "flood in the valley"
since = "2026-11-18"
until = "2026-11-25"
allow = ["flood-help"]
```
```markdown
---
platform: instagram
campaign: flood-help
---
The emergency room is open day and night.
```
```json
{"text": "Win a weekend at the river!", "platform": "x", "date": "2026-11-26"}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity, Span, Value
from socialint.pattern import pattern

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("house:hold",)
KINDS = ("post",)
NEEDS = ("options",)

_DAY = pattern(r"\d{4}-\d{2}-\d{2}")
_A_DAY = r"^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$"


class Options:
    active: Annotated[bool, "whether the house has stopped posting"] = False
    reason: Annotated[str, "why, shown with every finding"] = ""
    since: Annotated[str, "first day of the hold, as YYYY-MM-DD; posts dated before are out already", _A_DAY] = ""
    until: Annotated[str, "last day of the hold, as YYYY-MM-DD; posts dated after it are let alone", _A_DAY] = ""
    allow: Annotated[tuple[str, ...], "campaigns that go on"] = ()


def faults(options: Value) -> Iterator[tuple[Span, str, str]]:
    """What would stop no post: days that are none, a hold that ends before it begins, or one that nobody turned on or off."""
    from socialint.unknown import is_day

    since, until = options.get("since"), options.get("until")
    told = next((value for value in (since, until, options.get("reason")) if value is not None and value.data), None)
    if told is not None and options.get("active") is None:
        yield told.key_span or told.span, "the hold is not turned on", "write active = true, or false to keep it for later"
    for value in (since, until):
        if value is not None and value.data and not is_day(str(value.data)):
            yield value.span, f'"{value.data}" is no day of the calendar', "write the day as YYYY-MM-DD"
    if since is not None and until is not None and since.data and until.data and str(until.data) < str(since.data):
        yield until.span, f"the hold ends on {until.data}, before it begins ({since.data})", "swap the two days, or leave one out"


def check(doc: Document, options: Options) -> Iterator[Hit]:
    if not options.active or doc.context.campaign.casefold() in {campaign.casefold() for campaign in options.allow}:
        return
    match = _DAY.match(doc.context.date)
    day = match[0] if match else ""
    if day and ((options.since and day < options.since) or (options.until and day > options.until)):
        return
    field = doc.field("date")
    reason = f": {options.reason}" if options.reason else ""
    yield Hit(
        field.span if day and field else doc.head,
        f"posting is on hold{reason}",
        "set another date, or add the post's campaign to allow in [rules.policy-hold]",
    )
