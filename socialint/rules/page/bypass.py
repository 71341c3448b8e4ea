"""Page gives no way past what it repeats.

The menu that stands on every page is read out, and tabbed through, on every page. A heading, a `<main>`, a link within the page
or a menu that folds lets people go past it (WCAG 2.4.1); a page with none of them leaves no choice.

Looked at are whole HTML pages that begin with what other pages have, too, and go on with something else. The pages of the
repository that they link to tell that; where none can be read, a `<nav>` before other words is taken for such. Any heading that
can be seen and heard, any main part, any link to a place in the page, any script and anything that folds is taken for a way.

## Bad
```html
<!DOCTYPE html>
⟦<html lang="en">⟧
<head><title>Our house, in the words of a guest</title></head>
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
<head><title>Our house, in the words of a guest</title></head>
<body>
<nav><a href="https://example.org/">Home</a> <a href="https://example.org/rooms">Rooms</a></nav>
<h1>The garden</h1>
<p>The garden goes down to the river.</p>
</body>
</html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.bypass import links_within, main_parts, may_fold, repeats_first, seen_headings
from socialint.page.links import in_a_frame

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.4.1", "section508:E205.4", "act:cf77f2", "axe:bypass")
KINDS = ("page",)
NEEDS = ("<a>",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a page without any of these ways."""
    if not doc.whole_page or doc.format != "html" or not any(link.get("href") is not None for link in doc.elements("a")):
        return

    ways = (main_parts(doc), seen_headings(doc), links_within(doc))
    if may_fold(doc) or any(next(way, None) is not None for way in ways):
        return
    if repeats_first(doc) and not in_a_frame(doc):
        yield Hit(doc.head, "page gives no way past what it repeats", hint="give its main part a heading, and put it into <main>")
