"""Page is wider than a small screen.

Who enlarges a page four times has 320 CSS pixels left, and must move a page of fixed width to and fro for each line. Text must
flow anew instead (WCAG 1.4.10).

Looked at are a width that `html` or `body` has in its `style`, and a viewport of a fixed width. Scripts and sheets may still
change it: a person has to try.

## Bad
```html
<html lang="en">
<head><title>Old</title><meta name="viewport" content="⟦width=1024⟧"></head>
<body ⟦style="min-width: 960px"⟧>Hello</body>
</html>
```
## Good
```html
<html lang="en">
<head><title>New</title><meta name="viewport" content="width=device-width"></head>
<body style="min-width: 20em; max-width: 800px">Hello</body>
</html>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity, Span
from socialint.page.inline import inline_styles
from socialint.page.viewport import viewports
from socialint.pattern import pattern

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.4.10", "doc:https://www.w3.org/WAI/WCAG22/Understanding/reflow.html")
NEEDS = ("<meta>", "[style]")

_NARROWEST = 320
_WIDTH = pattern(r"(?<![\w-])width\s*=\s*(\d{1,5})(?![\w.])", re.IGNORECASE)
_STYLE = pattern(r"(?:^|;)\s*(?:min-)?width\s*:\s*(\d{1,5})(?:\.\d{1,6})?px\b", re.IGNORECASE)


def check(doc: Document) -> Iterator[Hit]:
    """One note for each place that fixes the width of the page."""
    for content in viewports(doc):
        for match in _WIDTH.finditer(content.value):
            if int(match[1]) > _NARROWEST:
                yield _hit(content.span(*match.span()), int(match[1]))
    for element in (*doc.elements("html"), *doc.elements("body")) if "width" in inline_styles(doc.root) else ():
        widths = [int(width) for width in _STYLE.findall(element.get("style", ""))]
        if max(widths, default=0) > _NARROWEST:
            yield _hit(element.attribute_span("style"), max(widths))


def _hit(span: Span, width: int) -> Hit:
    return Hit(
        span, f"page is at least {width} pixels wide, whatever the screen", hint="let the width follow the screen", review=True
    )
