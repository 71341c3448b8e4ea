"""Text is cut off where somebody makes it twice as large.

Who sees little zooms to 200 %. The window then has room for half as many letters in a line, lines wrap, and a box of a fixed
height that hides what does not fit hides the end of the text (WCAG 1.4.4).

The page is looked at as on a screen of 640 CSS pixels, with the styles that are for such a screen: boxes that hide what flows
over, of a height that is set, whose text surely takes more lines; and lines that may not be broken in a box that is surely
narrower. Letters are taken for narrower than they are in any common face, so most cases are not found. What ends with an ellipsis
by `text-overflow` or `line-clamp` is left alone. Where a script, or a link or button beside it, may show the whole text, a person
has to look: a note.

## Bad
```html
<!doctype html><html lang="en"><title>Tides</title><body>
⟦<p style="height: 1.5em; width: 200px; overflow: hidden">⟧High water is at noon today, a little later tomorrow, and still
later the day after, until it comes round to where it began a fortnight ago.</p>
```
## Good
```html
<!doctype html><html lang="en"><title>Tides</title><body>
<p style="min-height: 1.5em; width: 200px; overflow: hidden">High water is at noon today, a little later tomorrow, and still
later the day after, until it comes round to where it began a fortnight ago.</p>
<p style="width: 200px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">High water is at noon today, as ever.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.tree import Element

if TYPE_CHECKING:
    from socialint.page.styles.computed import Computed
    from socialint.page.styles.room import Room

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.4.4", "section508:E205.4", "act:59br37", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F69")
KINDS = ("page",)
DEFAULT = False

_HIDES = frozenset({"hidden", "clip"})
#: Of a line: a box that is lower cuts its letters; and so much of one more line is surely missing.
_CUT, _MISSING = 0.7, 0.9


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each box that cuts its text off."""
    if not doc.whole_page or ("link" not in doc.index.tags and "overflow" not in doc.source.text):
        return
    from socialint.page.styles.cascade import zoomed
    from socialint.page.styles.room import Room

    styles = zoomed(doc.root)
    if not styles.complete:
        return
    room = Room(styles)
    scripted = next(doc.elements("script", "input", "details"), None) is not None
    for element in styles.setting("overflow-x", "overflow-y"):
        values = styles.computed(element)
        if _cuts(room, element, values):
            open_to_doubt = scripted or _leads_on(element)
            yield Hit(
                element.tag_span,
                "text is cut off where it is made twice as large" + (": is the rest shown elsewhere?" if open_to_doubt else ""),
                hint="let the box grow, with min-height, or let lines break",
                review=open_to_doubt,
            )


def _leads_on(element: Element) -> bool:
    """True where a link or a button in it, around it or beside it may show the whole text."""
    around = element.parent if element.parent is not None and element.parent.tag not in ("body", "main") else element
    return element.inside("a", "button", "label") or around.first("a", "button", "label") is not None or _beside(element)


def _beside(element: Element) -> bool:
    siblings = [child for child in element.parent.children if isinstance(child, Element)] if element.parent is not None else []
    at = next((at for at, child in enumerate(siblings) if child is element), 0)
    return any(one.tag in ("a", "button") or one.first("a", "button") is not None for one in siblings[at + 1 : at + 2])


def _cuts(room: Room, element: Element, values: Computed) -> bool:
    if element.tag in ("html", "body") or values.display == "-webkit-box" or not room.seen(element):
        return False
    if values.get("text-indent") not in (None, "0", "0px", "initial"):
        return False  # a picture in place of the text
    across, down = (values.get(name) or "visible" for name in ("overflow-x", "overflow-y"))
    height, line = room.height(element), room.line(element)
    if down in _HIDES and height is not None and line:
        needed = room.needs(element)
        if needed and (height < line * _CUT or needed - height > line * _MISSING):
            return True
    if across in _HIDES and values.get("text-overflow") in (None, "clip", "initial"):
        width = room.width(element)
        return width is not None and room.longest(element) > width
    return False
