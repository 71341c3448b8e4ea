"""Target is hard to hit.

A finger, or a hand that trembles, needs 24 by 24 CSS pixels, or so much room around a smaller target (WCAG 2.5.8).

Measured is only what the page itself says in pixels: the parts of an image map, and buttons whose own `style` gives both width
and height. Room around it, another way to do the same, and links in a sentence are exceptions that only a person can see.

## Bad
```html
<button ⟦style="width: 16px; height: 16px"⟧ aria-label="Close">×</button>
```
```html
<img alt="Map" src="map.png" usemap="#map">
<map name="map"><area ⟦coords="10,10,22,22"⟧ shape="rect" href="/oslo" alt="Oslo"></map>
```
## Good
```html
<button style="width: 16px; height: 16px; padding: 8px; box-sizing: content-box" aria-label="Close">×</button>
<map name="map"><area coords="40,40,20" shape="circle" href="/oslo" alt="Oslo"></map>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.view import view
from socialint.pattern import pattern
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.5.8", "axe:target-size", "doc:https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html")
NEEDS = ("<area>", "[style]")

#: CSS pixels.
_LEAST = 24
_SIZE = pattern(r"(?:^|;)\s*(width|height)\s*:\s*(\d{1,4}(?:\.\d{1,6})?)px\s*(?=;|$|!)", re.IGNORECASE)
#: With these the size is another, or the place is in a line of text.
_MORE = pattern(r"padding|min-|transform|zoom|border|box-sizing|position|calc|var\(", re.IGNORECASE)
_BUTTONS = frozenset({"button", "submit", "reset"})
_NUMBER = pattern(r"-?\d{1,6}(?:\.\d{1,6})?")


def check(doc: Document) -> Iterator[Hit]:
    """One note for each target that is measured and too small."""
    for element in doc.elements("area"):
        size = _area(element) if "href" in element.attrs else None
        if size is not None and min(size) < _LEAST:
            yield _hit(element, "coords", size)
    styled = doc.index.bearing("style")
    for element in map(doc.root.places.element, filter(styled.__contains__, doc.index.handles(("button", "input")))):
        if element.tag == "input" and element.get("type", "").lower() not in _BUTTONS:
            continue
        style = element.attrs["style"]
        sizes = {name.lower(): float(value) for name, value in _SIZE.findall(style)}
        small = len(sizes) == 2 and 0 < min(sizes.values()) < _LEAST and not _MORE.search(style)
        if small and not view(doc.root).unseen(element):
            yield _hit(element, "style", (sizes["width"], sizes["height"]))


def _area(area: Element) -> tuple[float, float] | None:
    """Width and height of a part of an image map (HTML, 4.8.14), None where they cannot be told."""
    shape = (area.get("shape") or "rect").strip().lower()
    numbers = [float(number) for number in _NUMBER.findall(area.get("coords", ""))[:5]]
    if shape in ("rect", "rectangle") and len(numbers) == 4:
        return abs(numbers[2] - numbers[0]), abs(numbers[3] - numbers[1])
    if shape in ("circle", "circ") and len(numbers) == 3 and numbers[2] > 0:
        return 2 * numbers[2], 2 * numbers[2]
    return None


def _hit(element: Element, name: str, size: tuple[float, float]) -> Hit:
    message = f"target is {size[0]:g} by {size[1]:g} pixels large, should be at least {_LEAST} by {_LEAST}"
    return Hit(element.attribute_span(name), message, hint="make it larger, or give it room", review=True)
