"""Focus is given back to what it leaves.

Who cannot use a mouse is caught there: neither Tab nor Shift and Tab lead on, and the rest of the page is out of reach
(WCAG 2.1.2).

Looked at are `onblur` and `onfocusout` attributes that do nothing but focus their own element again, or another one that does the
same and so leads round, at once or after a moment, on elements that the Tab key reaches. Conditions, functions and scripts are
not read: a person has to try the page with the keyboard.

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
from socialint.page.view import view
from socialint.pattern import pattern
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.1.2", "section508:E205.4", "act:80af7b", "act:ebe86a", "act:a1b64e",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F10")  # fmt: skip
NEEDS = ("[onblur]", "[onfocusout]")

_HANDLERS = ("onblur", "onfocusout")
#: What gets the focus: the element itself, the one before or after it, or one with an id. Blanks are taken out before.
_GIVEN = (
    r"(?:(?:this|event\.target|event\.currentTarget)\.(?:(next|previous)ElementSibling\.)?"
    r"|document\.getElementById\(['\"]([\w-]{1,99})['\"]\)\.)?focus\(\);?"
)
#: A function of its own has another `this`, unless that is bound.
_LATER = rf"(?:window\.)?setTimeout\((?:\(\)=>\{{?{_GIVEN}\}}?|function\(\)\{{{_GIVEN}\}}\.bind\(this\))(?:,\d+)?\);?"
_BACK = pattern(rf"(?:event\.preventDefault\(\);)?(?:{_GIVEN}|{_LATER})(?:returnfalse;?)?")
_KEYS = frozenset({"onkeydown", "onkeypress", "onkeyup"})


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each element from which the focus cannot be led away."""
    given: dict[Element, Element] = {}
    rows: dict[Element, _Row] = {}
    for element in doc.index.having(*_HANDLERS):
        matches = [_BACK.fullmatch("".join(element.get(name, "").split())) for name in _HANDLERS]
        match = next((one for one in matches if one), None)
        if match is None or not _KEYS.isdisjoint(element.attrs):
            continue

        tree = view(doc.root)
        side = match[1] or match[3] or match[5]
        name = match[2] or match[4] or match[6]
        target: Element | None = element
        if name:
            target = tree.by_id(name)
        elif side and element.parent is not None:
            if element.parent not in rows:
                rows[element.parent] = _Row(element.parent)
            target = rows[element.parent].beside(element, 1 if side == "next" else -1)
        if target is not None and tree.focus.reaches(element):
            given[element] = target
    held: dict[Element, bool] = {}
    for element in given:
        path: dict[Element, None] = {}
        here = element
        while here in given and here not in held and here not in path:
            path[here] = None
            here = given[here]
        held.update(dict.fromkeys(path, here in path or held.get(here, False)))  # round it goes, or somewhere that does
        if held[element]:
            yield Hit(element.tag_span, "focus cannot leave this element with the keyboard", hint="let the Tab key lead on")


class _Row:
    """The children of one element, numbered once."""

    def __init__(self, parent: Element) -> None:
        self._children = [child for child in parent.children if isinstance(child, Element)]
        self._numbers = {child: number for number, child in enumerate(self._children)}

    def beside(self, element: Element, step: int) -> Element | None:
        at = self._numbers[element] + step
        return self._children[at] if 0 <= at < len(self._children) else None
