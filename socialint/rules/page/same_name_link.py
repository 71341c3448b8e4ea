"""Links of one name in the same words lead to different places.

"Look at the plan (PDF) or the map (PDF)": in a list of links, and for who speaks commands, both are "PDF", and the words around
them are the same.

Compared are links with the same accessible name in one paragraph, list item or cell. Where both lead to pages of the repository,
their main text is compared, and different texts are a finding; otherwise a person has to look: a note. Links within the page and
those that a template or a script leads are left alone. `page-same-name-anywhere` compares the links of a whole page.

## Bad
```html
<p>Look at <a href="https://example.org/plan.pdf">PDF</a> or ⟦<a href="https://example.org/map.pdf">⟧PDF</a>.</p>
```
## Good
```html
<p>Visit <a href="/shop">our shop</a> or <a href="/cafe">our café</a>.
<a href="http://example.org/">Here</a> and <a href="https://www.example.org">here</a></p>
<ul><li>Plan: <a href="/plan.pdf">PDF</a></li><li>Map: <a href="/map.pdf">PDF</a></li></ul>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Related, Severity
from socialint.page.links import twins
from socialint.rules._words import shown

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.4.4", "section508:E205.4", "act:fd3a94", "axe:identical-links-same-purpose")
KINDS = ("page",)
NEEDS = ("<a>", "<area>", "[role]")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each link whose name an earlier one has."""
    for pair in twins(doc, apart=False):
        message = f"link {shown(pair.name)} leads elsewhere than the one of that name before it"
        before = Related(pair.first.tag_span, "the one before")
        yield Hit(pair.other.tag_span, message, "say in its name what is there", (before,), review=not pair.sure)
