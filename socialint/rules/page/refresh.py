"""Page loads again, or moves on, by itself after a while.

Who reads slowly, with magnification or a screen reader, is thrown to the top or out of the page in the middle of a sentence.
Let the reader decide when to load, or lead on at once (a delay of 0) or from the server.

The delay is read as browsers read it; only the first refresh that they understand counts. Delays above twenty hours are allowed
by the criterion; `page-late-refresh` finds those, too.

## Bad
```html
<meta http-equiv="refresh" ⟦content="30"⟧>
```
```markdown
<meta http-equiv="refresh" ⟦content="5; url=/new"⟧>
```
## Good
```html
<meta http-equiv="refresh" content="0; url=https://example.org/new"> <meta http-equiv="refresh" content="5">
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.timing import TWENTY_HOURS, refresh, spoken

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.2.1", "wcag:3.2.5", "section508:E205.4", "act:bc659a", "axe:meta-refresh",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F41")  # fmt: skip
KINDS = ("page",)
NEEDS = ("[http-equiv]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a refresh within twenty hours."""
    if next(doc.elements("meta"), None) is None:
        return

    found = refresh(doc)
    if found and 0 < found.seconds <= TWENTY_HOURS:
        again = "moves on" if "url" in (found.element.get("content") or "").lower() else "loads again"
        message = f"page {again} by itself after {spoken(found.seconds)}"
        yield Hit(found.element.attribute_span("content"), message, hint="let readers do it with a link, or use a delay of 0")
