"""Link text needs the words around it.

Who moves from link to link hears the links alone: "this product", "EPUB", "EPUB", "EPUB". The stricter reading (level AAA) asks
that each says by itself where it goes.

Found are links whose whole accessible name points at something outside it ("this product", "diese Seite": a demonstrative and one
word, words of time left out), and links that name only the format of the file that their address ends in ("PDF"). The words are
data (`link_alone.toml`) in English, German, Norwegian, Spanish and French. Phrases like "read more" are for `post-link-text`.

## Bad
```html
<html lang="en"><body><p>Read about ⟦<a href="/stair-lift">⟧this product</a>.</p></body></html>
```
```html
<p>Programme: ⟦<a href="/2026/programme.pdf">⟧PDF</a> ⟦<a href="/2026/programme.epub">⟧EPUB</a></p>
```
```markdown
---
lang: nb
---
Her er ⟦[denne boka](bok.md)⟧.
```
## Good
```html
<html lang="en"><body><p>Read about <a href="/stair-lift">this stair lift for narrow houses</a>, <a href="/now">this week</a> on
sale: <a href="/2026/programme.pdf">Programme (PDF)</a>. It is written in <a href="/wiki/HTML">HTML</a>.</p></body></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.view import view
from socialint.rules._words import core, data, primary, shown
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
DEFAULT = False
REFS = ("wcag:2.4.9", "act:aizyf1", "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G91")
KINDS = ("page",)
NEEDS = ("<a>",)

#: So far up `lang` is looked for.
_DEEPEST = 300


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such link."""
    for link in doc.links():
        tree = view(doc.root)
        name = None if tree.hidden(link.element) else tree.names.of(link.element)
        if not name or len(name) > 60:
            continue
        plain = core(name)
        if _points(doc, link.element, plain):
            yield Hit(link.element.tag_span, f"link {shown(name)} points at words around it", hint="name what is behind the link")
        elif plain in _formats() and _ends_in(link.href, _formats()[plain]):
            yield Hit(link.element.tag_span, f"link {shown(name)} names a format only", hint="say also what is in the file")


def _points(doc: Document, link: Element, plain: str) -> bool:
    first, _, second = plain.partition(" ")
    if not second.isalpha():
        return False
    own = next(
        (tag for node in (link, *islice(link.ancestors(), _DEEPEST)) if (tag := node.get("lang", "").strip())), doc.language
    )
    lists = data(__file__)
    words = lists["demonstratives"].get(primary(own), ())
    return first in words and second not in lists["times"].get(primary(own), ())


@cache
def _formats() -> dict[str, frozenset[str]]:
    return {name: frozenset(endings) for name, endings in data(__file__)["formats"].items()}


def _ends_in(href: str, endings: frozenset[str]) -> bool:
    """True where the last part of an address ends in one of these, unless that is also its name: `html.html` tells of HTML."""
    last = href.partition("#")[0].partition("?")[0].rpartition("/")[2].lower()
    stem, *parts = last.split(".")
    return MASK not in href and not endings.isdisjoint(parts) and stem not in endings
