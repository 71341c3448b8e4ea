"""Role does not exist.

Browsers pass over a role that is misspelt or made up, and the element means what it meant before: a `<span role="lnik">` is plain
text to a screen reader.

Known are the roles of WAI-ARIA 1.2 and the 1.3 draft, Graphics ARIA and DPUB-ARIA. One of several words must be a role. Abstract
roles (`widget`, `input`) are not for use. Hidden elements and roles that a template writes are left alone.

## Bad
```html
<span ⟦role="lnik"⟧ tabindex="0">Prices</span>
```
```markdown
<div ⟦role="widget"⟧>Weather</div>
```
## Good
```html
<span role="link" tabindex="0">Prices</span> <a href="#n1" role="doc-noteref link">1</a> <div role="">a</div>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.aria import ROLES
from socialint.page.view import view
from socialint.parse.templates import filled_in
from socialint.suggest import closest

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:4.1.2", "wcag:1.3.1", "section508:E205.4", "act:674b10", "axe:aria-roles",
        "doc:https://www.w3.org/TR/wai-aria-1.2/#role_definitions")  # fmt: skip
NEEDS = ("[role]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each `role` without a role in it."""
    tree = view(doc.root)
    for element in tree.with_role(""):
        value = element.attrs["role"]
        words = value.lower().split()
        if not words or filled_in(value) or element.namespace == "math" or tree.hidden(element):
            continue
        meant = closest(words[0], ROLES)
        hint = f'write role="{meant}"' if meant else "take it out, or write the role that is meant"
        yield Hit(element.attribute_span("role"), f'there is no role "{" ".join(words)[:60]}"', hint=hint)
