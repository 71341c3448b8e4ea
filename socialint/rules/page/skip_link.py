"""Page has no link past what it repeats.

A link at the top that leads to the main part spares keyboard users the way through the menu on every page.

Looked at are whole HTML pages with links and no scripts. Any link to a place in the page counts, if the place is there and the
Tab key reaches the link. Headings and landmarks help most people in another way, so the rule is off unless selected.

## Bad
```html
<!DOCTYPE html>
⟦<html lang="en">⟧<title>Hours</title><a href="#mian">To the hours</a><a href="/">Start</a><p id="main">We open at ten.</p></html>
```
## Good
```html
<!DOCTYPE html>
<html lang="en"><title>Hours</title><a href="#main">To the hours</a><a href="/">Start</a><p id="main">We open at ten.</p></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.bypass import links_within

SINCE = "0.1"
SEVERITY = Severity.warning
DEFAULT = False
REFS = ("wcag:2.4.1", "section508:E205.4", "act:ye5d6e", "axe:bypass",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G1")  # fmt: skip
KINDS = ("page",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a page with links of which none leads to a place in it."""
    if not doc.whole_page or doc.format != "html" or not doc.prose() or next(doc.elements("script"), None) is not None:
        return

    if next(doc.links(), None) is not None and next(links_within(doc), None) is None:
        yield Hit(doc.head, "page has no link to a place in it", hint="begin with a link to the main part")
