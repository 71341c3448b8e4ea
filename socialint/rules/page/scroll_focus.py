"""Part of the page scrolls by itself, and the keyboard cannot reach it.

A box with a scroll bar of its own needs something to focus: itself, by `tabindex="0"`, or a link or field in it. Otherwise nobody
can scroll it without a mouse (WCAG 2.1.1). Firefox and newer versions of Chromium focus such boxes by themselves, others do not
(looked up 2026-11-21), so the rule is off unless selected.

Found are boxes with `overflow: auto` or `scroll`, of a height that is set, whose text surely takes half as much again; and such
with lines that may not be broken and are surely wider. Letters are taken for narrower than they are in any common face, so most
cases are not found. Where the page has scripts, they may let the box be focused: a note.

## Bad
```html
<!doctype html><html lang="en"><title>Tides</title><body>
⟦<div style="height: 2em; width: 200px; overflow: auto">⟧<p>High water is at noon today, a little later tomorrow, and still later
the day after. Low water is six hours later, more or less, except in the bay, where nobody knows why it comes sooner.</p></div>
```
## Good
```html
<!doctype html><html lang="en"><title>Tides</title><body>
<div style="height: 2em; width: 200px; overflow: auto" tabindex="0" role="region" aria-label="Tides"><p>High water is at noon
today, a little later tomorrow, and still later the day after. Low water is six hours later, more or less, except in the bay,
where nobody knows why it comes sooner.</p></div>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.1.1", "section508:E205.4", "act:0ssw9k", "axe:scrollable-region-focusable",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G202")  # fmt: skip
KINDS = ("page",)
DEFAULT = False

_SCROLLS = frozenset({"auto", "scroll", "overlay"})
#: So much more than there is room for, and at least so many CSS pixels: padding and borders are not known.
_MORE, _LEAST = 1.3, 30


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each box that surely scrolls and that the Tab key does not lead to."""
    if not doc.whole_page or ("link" not in doc.index.tags and "overflow" not in doc.source.text):
        return
    from socialint.page.styles import of
    from socialint.page.styles.room import Room

    styles = of(doc)
    if not styles.complete:
        return
    room, focus = Room(styles), view(doc.root).focus
    scripted = next(doc.elements("script"), None) is not None
    for element in styles.setting("overflow-x", "overflow-y"):
        values = styles.computed(element)
        across, down = (values.get(name) or "visible" for name in ("overflow-x", "overflow-y"))
        # What is visible one way and scrolls the other scrolls both ways (CSS Overflow 3, 3.1).
        across, down = ("auto" if one == "visible" != other else one for one, other in ((across, down), (down, across)))
        if element.tag in ("html", "body", "textarea", "select") or not room.seen(element):
            continue
        height, width = room.height(element), room.width(element)
        lower = down in _SCROLLS and height is not None and room.needs(element) > max(height * _MORE, height + _LEAST)
        wider = across in _SCROLLS and width is not None and room.longest(element) > max(width * _MORE, width + _LEAST)
        if not (lower or wider) or focus.reaches(element) or any(focus.reaches(inner) for inner in element.elements()):
            continue
        yield Hit(
            element.tag_span,
            "this scrolls, but the keyboard does not lead here" + (": does a script help?" if scripted else ""),
            hint='add tabindex="0", a role and a name',
            review=scripted,
        )
