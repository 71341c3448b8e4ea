"""Page listens to gestures of two fingers.

Not everybody can use two fingers at once. What a pinch or a turn does must also be possible with single taps: buttons for larger
and smaller, for instance (WCAG 2.5.1).

Found are pages whose own scripts or handlers listen to such gestures, or count fingers. Whether there is another way, only a
person can tell. Scripts in other files are not read.

## Bad
```html
<script>map.⟦addEventListener("gesturechange", zoom)⟧</script>
```
## Good
```html
<script>map.addEventListener("click", zoom)</script>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.rules.page._scripts import said

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.5.1", "doc:https://www.w3.org/WAI/WCAG22/Understanding/pointer-gestures.html")
NEEDS = ("<script>", "[ongesturestart]", "[ongesturechange]", "[ongestureend]")

_MESSAGE = "page listens to gestures of two fingers"
_HINT = "give it buttons that do the same"
_LISTENS = pattern(
    r"addEventListener\(\s*['\"`]gesture(?:start|change|end)['\"`][^\n;]{0,80}"
    r"|\bongesture(?:start|change|end)\s*=(?!=)|\btouches\.length\s*(?:={2,3}\s*[2-9]|>\s*1|>=\s*2)"
)
_HANDLERS = ("ongesturestart", "ongesturechange", "ongestureend")


def check(doc: Document) -> Iterator[Hit]:
    """One note for a page that listens to such gestures."""
    for element in doc.index.having(*_HANDLERS):
        name = next(name for name in _HANDLERS if name in element.attrs)
        yield Hit(element.attribute_span(name), _MESSAGE, hint=_HINT, review=True)
        return
    place = said(doc, _LISTENS, ("gesture", "touches"))
    if place is not None:
        yield Hit(place, _MESSAGE, hint=_HINT, review=True)
