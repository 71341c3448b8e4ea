"""Page cannot be zoomed.

A meta element can forbid readers to enlarge a page with their fingers, or allow too little of it. People with low vision then
cannot read it on a phone. Text must grow to twice its size (WCAG 1.4.4).

The content of `<meta name="viewport">` is read as browsers read it: `user-scalable` is refused by "no", by a number between -1
and 1 and by any unknown word; `maximum-scale` must be 2 or more, and a negative one does not count.

## Bad
```html
<meta name="viewport" content="width=device-width, ⟦user-scalable=no⟧">
```
```markdown
<meta name="viewport" content="width=device-width; ⟦maximum-scale=1.5⟧">
```
## Good
```html
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5, user-scalable=yes">
<meta name="viewport" content="maximum-scale=-1, user-scalable=1">
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.viewport import viewports
from socialint.pattern import pattern

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.4.4", "section508:E205.4", "act:b4f0c3", "axe:meta-viewport")
KINDS = ("page",)
NEEDS = ("<meta>",)

#: name and value of a property (CSS Device Adaptation, 10.3: parsing of the viewport meta element)
_PROPERTY = pattern(r"([^\s,;=]+)\s*=\s*([^\s,;=]+)")
_NUMBER = pattern(r"[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})(?:[eE][+-]?\d{1,3})?")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each property of the viewport that keeps readers from enlarging the page."""
    for content in viewports(doc):
        said = content.value.lower()
        if content.dynamic or not ("user-scalable" in said or "maximum-scale" in said):
            continue
        last: dict[str, re.Match[str]] = {}
        for match in _PROPERTY.finditer(content.value):
            last[match[1].lower()] = match
        for name, match in last.items():
            value = match[2].lower()
            if name == "user-scalable" and _forbids(value):
                yield Hit(content.span(*match.span()), f"{match[0]} forbids zooming", hint="leave it out")
            elif name == "maximum-scale" and 0 <= _scale(value) < 2:
                message = f"{match[0]} limits zooming to less than 2"
                yield Hit(content.span(*match.span()), message, hint="leave it out, or allow 2 and more")


def _forbids(value: str) -> bool:
    if value in ("yes", "device-width", "device-height"):
        return False
    number = _NUMBER.match(value)
    return not number or -1 < float(number[0]) < 1


def _scale(value: str) -> float:
    """The scale that a browser takes; negative for one that it drops."""
    if value in ("device-width", "device-height"):
        return 10
    if value == "yes":
        return 1
    number = _NUMBER.match(value)
    return float(number[0]) if number else 0.1
