"""Heading level is skipped.

People who cannot skim with their eyes skim by headings: from one to the next, or from one of level 2 to the next of level 2. A
level 4 under a level 2 makes them wonder what they have missed. Headings chosen for their size are the usual cause.

Counted are `h1` to `h6` and `role="heading"` with its `aria-level`, hidden ones left out. Going back up by any number of levels
is fine, and the first heading may have any level: a site puts its own title above. Where a template may write headings in
between, the finding is a note for a person to judge.

## Bad
```markdown
### Opening hours

⟦##### Sundays⟧
```
```html
<h1>Library</h1> <p>Welcome</p> ⟦<h3>⟧Opening hours</h3>
```
## Good
```markdown
### Opening hours

#### Sundays

##### In summer

### Prices
```
```html
<h2>Library</h2> <h3>Opening hours</h3> <h2>Prices</h2>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Related, Severity
from socialint.page.outline import headings
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.3.1", "wcag:2.4.6", "section508:E205.4", "axe:heading-order",
        "doc:https://www.w3.org/WAI/tutorials/page-structure/headings/")  # fmt: skip
KINDS = ("page",)
NEEDS = ("<h2>", "<h3>", "<h4>", "<h5>", "<h6>", "[aria-level]")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each heading that is more than one level below the heading before it."""
    if not _may_jump(doc):
        return

    before = None
    element = doc.root.places.element
    for heading in headings(view(doc.root)):
        if before is not None and heading.level > before.level + 1:
            yield Hit(
                element(heading.handle).tag_span,
                f"heading level jumps from {before.level} to {heading.level}",
                hint=f"make it level {before.level + 1}, or move it under the heading it belongs to",
                related=(Related(element(before.handle).tag_span, f"level {before.level}"),),
                review=doc.templated,
            )
        before = heading


def _may_jump(doc: Document) -> bool:
    """False where all levels of a page lie beside each other, whatever their order. Without a number, a role means level 2."""
    signs = doc.index.signs
    levels = [level for level in range(1, 7) if f"<h{level}>" in signs or (level == 2 and "[role]" in signs)]
    return "[aria-level]" in signs or max(levels, default=0) - min(levels, default=0) > 1
