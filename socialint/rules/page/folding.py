"""What the page repeats cannot be folded away.

A menu that folds is one of the ways past it: people who use the keyboard close it once and go on. It is one technique of several
(a heading, a main part, a link past it), so the rule is off unless selected; `page-bypass` looks at all of them.

Looked at are whole HTML pages that begin with what other pages have, too. Where there is a script, a `<details>`, a dialog or
anything that may fold, nothing is said.

## Bad
```html
<!DOCTYPE html>
⟦<html lang="en">⟧
<head><title>The garden</title></head>
<body>
<nav><a href="https://example.org/">Home</a> <a href="https://example.org/rooms">Rooms</a></nav>
<p>The garden goes down to the river.</p>
</body>
</html>
```
## Good
```html
<!DOCTYPE html>
<html lang="en">
<head><title>The garden</title></head>
<body>
<nav><details><summary>Menu</summary><a href="https://example.org/">Home</a></details></nav>
<p>The garden goes down to the river.</p>
</body>
</html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.bypass import may_fold, repeats_first

SINCE = "0.1"
SEVERITY = Severity.warning
DEFAULT = False
REFS = ("wcag:2.4.1", "act:3e12e1", "doc:https://www.w3.org/WAI/WCAG22/Techniques/client-side-script/SCR28")
KINDS = ("page",)
NEEDS = ("<a>",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a page in which nothing folds."""
    if not doc.whole_page or doc.format != "html" or next(doc.links(), None) is None:
        return

    if not may_fold(doc) and repeats_first(doc):
        yield Hit(doc.head, "what the page repeats cannot be folded away", hint="put the menu into <details>")
