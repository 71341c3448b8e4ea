"""Text does not stand out as much as WCAG's level AAA asks.

Text needs a contrast of 7:1, large text (24 px, or 18.66 px and bold) of 4.5:1 (WCAG 1.4.6). Laws ask for less: see
`page-contrast`, which also says where the colours come from and when the rule is silent. Some greys can never stand out so much,
whatever picture is behind them: that is a finding, too. Off unless selected.

## Bad
```html
<!doctype html><html lang="en"><title>Tides</title>
<body>⟦<p style="color: #666; background: white">⟧High water at noon.</p></body></html>
```
```html
<!doctype html><html lang="en"><title>Tides</title>
<body>⟦<p style="color: #777; background: url(sea.jpg)">⟧High water at noon.</p></body></html>
```
## Good
```html
<!doctype html><html lang="en"><title>Tides</title>
<body><p style="color: #333; background: white">High water at noon.</p></body></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.rules.page._contrast import hits

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.4.6", "act:09o5cg", "axe:color-contrast-enhanced")
KINDS = ("page",)
DEFAULT = False
NEEDS = ("<style>", "<link>", "[style]", "[bgcolor]", "[background]", "[text]", "[link]", "[color]")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each pair of colours with too little contrast."""
    return hits(doc, 7.0, 4.5)
