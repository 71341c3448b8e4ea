"""Focus is given back to what it leaves.

Who cannot use a mouse is caught there: neither Tab nor Shift and Tab lead on, and the rest of the page is out of reach
(WCAG 2.1.2).

Looked at are `onblur` and `onfocusout` attributes that do nothing but focus their own element again, at once or after a moment,
on elements that the Tab key reaches. Conditions, functions and scripts are not read: a person has to try the page with the
keyboard.

## Bad
```html
<a href="/">Start</a> ⟦<button onblur="setTimeout(() => this.focus(), 10)">⟧Subscribe</button> <a href="/news">News</a>
```
```markdown
⟦<input aria-label="Code" onblur="this.focus();">⟧
```
## Good
```html
<input aria-label="Code" onblur="if (!this.value) this.focus()">
<button onblur="close()">Subscribe</button>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.1.2", "section508:E205.4", "act:80af7b", "act:ebe86a", "act:a1b64e",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F10")  # fmt: skip

_HANDLERS = ("onblur", "onfocusout")
_FOCUS = r"(?:(?:this|event\.target|event\.currentTarget)\.)?focus\(\);?"
_LATER = rf"(?:window\.)?setTimeout\((?:\(\)=>|function\(\))\{{?{_FOCUS}\}}?(?:\.bind\(this\))?(?:,\d+)?\);?"
_BACK = pattern(rf"(?:event\.preventDefault\(\);)?(?:{_FOCUS}|{_LATER})(?:returnfalse;?)?")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such element."""
    for element in doc.index.having(*_HANDLERS):
        if not any(_BACK.fullmatch("".join(element.attrs.get(name, "").split())) for name in _HANDLERS):
            continue
        from socialint.page.view import view

        if view(doc.root).focus.reaches(element):
            yield Hit(element.tag_span, "focus cannot leave this element with the keyboard", hint="let the Tab key lead on")
