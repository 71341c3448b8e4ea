"""Page listens to shaking and tilting.

Some people's devices are mounted on a wheelchair, some people's hands shake. What is done by moving the device must also be done
by a control on the page, and it must be possible to switch the movement off (WCAG 2.5.4).

Found are pages whose own scripts or handlers listen to the device's motion or orientation. Whether there is another way, only a
person can tell. Scripts in other files are not read.

## Bad
```html
<script>⟦addEventListener("devicemotion", undo)⟧</script>
```
## Good
```html
<script>screen.orientation.addEventListener("change", layOut)</script>
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
REFS = ("wcag:2.5.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F106")
NEEDS = ("<script>", "[ondevicemotion]", "[ondeviceorientation]")

_MESSAGE = "page listens to shaking or tilting"
_HINT = "give it a control that does the same, and a way to switch it off"
_LISTENS = pattern(
    r"addEventListener\(\s*['\"`]device(?:motion|orientation)['\"`][^\n;]{0,80}|\bondevice(?:motion|orientation)\s*=(?!=)"
)


def check(doc: Document) -> Iterator[Hit]:
    """One note for a page that listens to the device's movement."""
    for element in doc.index.having("ondevicemotion", "ondeviceorientation"):
        name = "ondevicemotion" if "ondevicemotion" in element.attrs else "ondeviceorientation"
        yield Hit(element.attribute_span(name), _MESSAGE, hint=_HINT, review=True)
        return
    place = said(doc, _LISTENS, ("device",))
    if place is not None:
        yield Hit(place, _MESSAGE, hint=_HINT, review=True)
