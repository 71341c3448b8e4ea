"""Page does not say where its main part is.

With `<main>` in place people jump past what every page of a site repeats. Without it they need headings or a link to skip by.

Looked at are whole HTML pages with something to read. Hidden main parts do not count. A page without one can still meet the
criteria by other ways, so the rule is off unless selected.

## Bad
```html
<!DOCTYPE html>
⟦<html lang="en">⟧<title>Hours</title><nav><a href="/">Start</a></nav><p>We open at ten.</p></html>
```
## Good
```html
<!DOCTYPE html>
<html lang="en"><title>Hours</title><nav><a href="/">Start</a></nav><main><p>We open at ten.</p></main></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.bypass import main_parts

SINCE = "0.1"
SEVERITY = Severity.warning
DEFAULT = False
REFS = ("wcag:2.4.1", "section508:E205.4", "act:b40fd1", "axe:landmark-one-main",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA11")  # fmt: skip
KINDS = ("page",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a page without a main part."""
    if not doc.whole_page or doc.format != "html" or not doc.prose():
        return

    if next(main_parts(doc), None) is None:
        yield Hit(doc.head, "page has no main part", hint="put what the page is about into <main>")
