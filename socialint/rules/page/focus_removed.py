"""Focus is thrown away as soon as something gets it.

Old pages write `onfocus="this.blur()"` to be rid of the dotted ring. Whoever uses the keyboard then cannot use the link or button
at all, and is thrown back to the start of the page each time (WCAG 2.1.1, 2.4.7, 3.2.1).

Looked at are `onfocus` and `onfocusin` attributes that do nothing but blur their own element, at once or after a moment, on
elements that the Tab key reaches. Conditions (but for one whether there is a `blur` at all), functions and scripts are not read.

## Bad
```html
⟦<a href="/noon" onfocus="this.blur()">⟧High water</a>
```
```html
⟦<button onfocus="if (this.blur) this.blur();">⟧Subscribe</button>
```
## Good
```html
<a href="/noon" onclick="this.blur()">High water</a> <a href="/later" onfocus="if (mouse) this.blur()">Low water</a>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.view import view
from socialint.pattern import pattern

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.1.1", "wcag:2.4.7", "wcag:3.2.1", "section508:E205.4", "act:oj04fd",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F55")  # fmt: skip
KINDS = ("page",)
NEEDS = ("[onfocus]", "[onfocusin]")

_HANDLERS = ("onfocus", "onfocusin")
_BLUR = r"(?:if\(this\.blur\))?\{?(?:(?:this|event\.target|event\.currentTarget)\.)?blur\(\);?\}?"
#: A function of its own has another `this`, unless that is bound.
_LATER = rf"(?:window\.)?setTimeout\((?:\(\)=>\{{?{_BLUR}\}}?|function\(\)\{{{_BLUR}\}}\.bind\(this\))(?:,\d+)?\);?"
_AWAY = pattern(rf"(?:javascript:)?(?:{_BLUR}|{_LATER})(?:return(?:true|false);?)?")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such element."""
    for element in doc.index.having(*_HANDLERS):
        if not any(_AWAY.fullmatch("".join(element.get(name, "").split())) for name in _HANDLERS):
            continue

        if view(doc.root).focus.reaches(element):
            yield Hit(element.tag_span, "this loses the focus as soon as it gets it", hint="leave out blur()")
