"""The Tab key goes another way than the page reads.

A positive `tabindex` takes an element out of its turn: the Tab key goes first to all such elements, by their numbers, and only
then to the rest from the top. Who follows the focus with a magnifier or a screen reader is thrown about (WCAG 2.4.3).

Where the numbers follow the order of the page and nothing is passed over, all is well. Otherwise a person has to try it: one note
for a page, at the element that jumps furthest ahead.

## Bad
```html
<a href="/">Start</a> <a href="/prices">Prices</a> <input aria-label="Name" ⟦tabindex="1"⟧> <button>Send</button>
```
## Good
```html
<input aria-label="Name" tabindex="1"> <input aria-label="Mail" tabindex="2"> <button>Send</button>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.roles import tabindex
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.4.3", "section508:E205.4", "axe:tabindex", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F44")
NEEDS = ("[tabindex]",)


def check(doc: Document) -> Iterator[Hit]:
    """One note for a page whose numbers lead the Tab key out of its order."""
    numbered = [element for element in doc.index.having("tabindex") if (tabindex(element) or 0) > 0]
    if not numbered:
        return

    focus = view(doc.root).focus
    stops = [element for element in doc.elements() if focus.reaches(element)]
    place = {id(element): number for number, element in enumerate(stops)}
    ahead = sorted((element for element in numbered if id(element) in place), key=lambda element: tabindex(element) or 0)
    early = [(place[id(element)] - number, -place[id(element)]) for number, element in enumerate(ahead)]
    if not early or max(early)[0] <= 0:
        return
    places, at = max(early)
    element = stops[-at]
    count = "1 place" if places == 1 else f"{places} places"
    yield Hit(
        element.attribute_span("tabindex"),
        f'tabindex="{tabindex(element)}" brings the Tab key here {count} before its turn',
        hint='leave it out, or write tabindex="0"',
        review=True,
    )
