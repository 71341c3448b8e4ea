"""Page has no heading.

People who do not see the page move by its headings. A page without any can only be read from top to bottom.

Looked at are whole HTML pages with something to read. Hidden headings do not count, be it from assistive technology or from
sight: those who see the page, but use the keyboard or a magnifier, go by them, too. A short page may do without headings, so
the rule is off unless selected.

## Bad
```html
<!DOCTYPE html>
⟦<html lang="en">⟧<title>Hours</title><p>We open at ten.</p></html>
```
```html
<!DOCTYPE html>
⟦<html lang="en">⟧<title>Hours</title><h1 style="position: absolute; left: -9999px">Hours</h1><p>We open at ten.</p></html>
```
## Good
```html
<!DOCTYPE html>
<html lang="en"><title>Hours</title><h1>Hours</h1><p>We open at ten.</p></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.bypass import seen_headings

SINCE = "0.1"
SEVERITY = Severity.warning
DEFAULT = False
REFS = ("wcag:2.4.1", "wcag:1.3.1", "section508:E205.4", "act:047fe0", "axe:page-has-heading-one",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/html/H69")  # fmt: skip
KINDS = ("page",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a page without a heading."""
    if not doc.whole_page or doc.format != "html" or not doc.prose():
        return

    if next(seen_headings(doc), None) is None:
        yield Hit(doc.head, "page has no heading", hint="give its main part a heading")
