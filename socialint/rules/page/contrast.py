"""Text hardly stands out from its background.

People with low vision, and anybody in the sun, cannot read it. Text needs a contrast of 4.5:1, large text (24 px, or 18.66 px and
bold) of 3:1 (WCAG 1.4.3).

Colours come from the page's own stylesheets: `<style>`, linked files of the repository, `style` attributes, old attributes as
`bgcolor`; translucent colours and `opacity` are blended. Of gradients and text shadows the best place counts: where even that is
not enough, it is a finding. Where only a layout or a picture could tell, the rule is silent: pictures behind text, text that is
moved upon something else, pages with a stylesheet that is not in the repository, parts of pages. Text of controls that are
switched off needs no contrast; links and buttons count as such, too, where a stylesheet keeps the pointer from them.

One finding stands for all text of the same colours.

## Bad
```html
<!doctype html><html lang="en"><title>Tides</title>
<body>⟦<p style="color: #999; background: white">⟧High water at noon.</p></body></html>
```
## Good
```html
<!doctype html><html lang="en"><title>Tides</title>
<body><p style="color: #666; background: white">High water at noon.</p>
<h1 style="color: #888">Tides</h1><button disabled>Not today</button></body></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.rules.page._contrast import hits

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.4.3", "section508:E205.4", "act:afw4f7", "axe:color-contrast")
KINDS = ("page",)
NEEDS = ("<style>", "<link>", "[style]", "[bgcolor]", "[background]", "[text]", "[link]", "[color]")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each pair of colours with too little contrast."""
    return hits(doc, 4.5, 3.0)
