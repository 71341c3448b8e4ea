"""Links of one name on a page lead to different places.

The stricter reading (level AAA): a link must say where it goes by itself, wherever it stands. "Read more" five times in a list of
links is no help.

Where both lead to pages of the repository, their main text is compared, and different texts are a finding; otherwise a person has
to look: a note.

## Bad
```html
<p>The plan: <a href="/plan.pdf">PDF</a></p> <p>The map: ⟦<a href="/map.pdf">⟧PDF</a></p>
```
## Good
```html
<p>The plan: <a href="/plan.pdf">Plan (PDF)</a></p> <p>The map: <a href="/map.pdf">Map (PDF)</a></p>
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
REFS = ("wcag:2.4.9", "act:b20e66", "axe:identical-links-same-purpose")
KINDS = ("page",)
DEFAULT = False
NEEDS = ("<a>", "<area>", "[role]")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each link whose name an earlier one has."""
    for pair in twins(doc, apart=True):
        message = f"link {shown(pair.name)} leads elsewhere than the one of that name before it"
        before = Related(pair.first.tag_span, "the one before")
        yield Hit(pair.other.tag_span, message, "say in its name what is there", (before,), review=not pair.sure)
