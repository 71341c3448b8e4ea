"""Quotation names no source.

Who is quoted has a right to be named, and readers want to know whose words they read. A quotation that is set apart names its
source in a `cite` element, or in a last line that begins with a dash.

## Bad
```html
⟦<blockquote>Water finds its way.</blockquote>⟧
```
## Good
```html
<blockquote>Water finds its way. <cite>Ida Strand</cite></blockquote>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.soup import place

SINCE = "1.0"
SEVERITY = Severity.warning
REFS = ("doc:https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-cite-element",)
NEEDS = ("<blockquote>",)


class Options:
    dashes: Annotated[str, "what a line with a source may begin with"] = "-–—"


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each quotation without a source."""
    for quote in doc.soup.select("blockquote:not(:has(cite))"):
        lines = quote.get_text().strip().splitlines()
        if lines and not lines[-1].strip().startswith(tuple(options.dashes)):
            yield Hit(place(quote), "quotation names no source", hint="add whose words they are, in a cite element")
