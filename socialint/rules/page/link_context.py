"""Link says nothing, and nothing around it helps.

"More", alone in its paragraph, under no heading: nobody who comes upon it by the keyboard or in a list of links can tell where it
goes. WCAG asks at level A that a link's text and its programmatic context say it together.

Looked at are links whose whole accessible name is a phrase like "more" or "click here" (those of `post-link-text`, by language).
Context is what assistive technology can find: other words in the paragraph, list item or cell, the header cells of the table,
a description, the name of the part of the page, a heading before it. Where any of these is there, it may help, and nothing is
said. `post-link-text` asks more and finds these links, too: select this rule where only the level A counts.

## Bad
```html
<p>The clinic has moved.</p>
<p>⟦<a href="/move">⟧Read more</a></p>
<div>⟦<span role="link" tabindex="0">⟧More</span></div>
```
```markdown
The clinic has moved.

⟦[Read more](move.md)⟧
```
## Good
```html
<p>The clinic has moved: <a href="/move">read more</a></p>
<ul><li>Our clinic <ul><li><a href="/move">More</a></li></ul></li></ul>
<h2>The clinic has moved</h2> <p><a href="/move">Read more</a></p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.context import Contexts
from socialint.page.view import view
from socialint.rules._words import core, shown
from socialint.rules.post.link_text import says_nothing

SINCE = "0.1"
SEVERITY = Severity.warning
DEFAULT = False
REFS = ("wcag:2.4.4", "section508:E205.4", "act:5effbb", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F63")
KINDS = ("page",)
NEEDS = ("<a>", "<area>", "[role]")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each link with such a name and no context."""
    tree = view(doc.root)
    contexts = Contexts(tree)
    for element in (*doc.elements("a", "area"), *tree.with_role("link")):
        native = element.tag in ("a", "area")
        if native != ("href" in element.attrs) or not (native or element.get("role", "").strip().lower() == "link"):
            continue
        if tree.hidden(element):
            continue
        name = tree.names.of(element)
        if name and says_nothing(doc, element, core(name.replace("’", "'"))) and not contexts.any(element):
            yield Hit(element.tag_span, f"link {shown(name)} has nothing around it that says where it goes",
                      hint="name what is behind the link")  # fmt: skip
