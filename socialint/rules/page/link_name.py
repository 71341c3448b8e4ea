"""Link has no text that assistive technology can say.

A link that holds only an icon, or nothing, is announced as "link" or by its address, letter by letter. Nobody who does not see
the icon knows where it goes.

The accessible name is computed after the standard (Accessible Name Computation 1.2): text, pictures' `alt`, `aria-label`,
`aria-labelledby`, the `title` of an SVG, `title`. A link that is hidden from everybody is left alone, and so is one whose name a
template, a framework or a custom element writes. A link left empty for a script to fill (`<a uk-close>`, the count of comments
at `#disqus_thread`) is a note: some write a name, some do not. A link that is not closed goes on, empty, in what follows; that is
said.

## Bad
```markdown
⟦[](https://example.org/book)⟧
```
```html
<p>⟦<a href="/cart">⟧<i class="icon-cart"></i></a></p>
```
```html
<ul><li>⟦<a href="/about">⟧About us</li> <li><a href="/contact">Contact</a></li></ul>
```
## Good
```markdown
[Book an appointment](https://example.org/book) [![Our clinic](clinic.jpg)](https://example.org)
```
```html
<a href="/cart" aria-label="Cart"><i class="icon-cart"></i></a>
<a href="/"><svg><title>Home</title><path d="M0 0"/></svg></a>
<a href="/x" aria-hidden="true" tabindex="-1"></a> <a id="anchor"></a>
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.names import left_to_script
from socialint.page.roles import role
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.4.4", "wcag:4.1.2", "wcag:1.1.1", "section508:E205.4", "act:c487ae", "axe:link-name", "axe:area-alt")
NEEDS = ("<a>", "<area>", "[role]")

#: Links, and the kinds of link that books have (DPUB-ARIA 1.1).
_LINKS = frozenset({"link", "doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref"})

#: Where the script of Disqus writes how many comments there are.
_COUNTED = "#disqus_thread"


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each link without a name."""
    tree = view(doc.root)
    element_of = doc.root.places.element
    copied: dict[int, set[int]] = {}  # of each row of links: where the tags of those with a text begin
    for handle in tree.names.nameless(("a", "area"), _LINKS):
        element = element_of(handle)
        if role(element) not in _LINKS:
            continue
        what = "area of the image map" if element.tag == "area" else "link"
        row = _rows(doc).get(handle, ())
        if row and id(row) not in copied:
            copied[id(row)] = {link.tag_span.start for link in map(element_of, row) if link.text_content.strip()}
        if row and element.tag_span.start in copied[id(row)]:
            # What the parser makes of a link that is still open (HTML 13.2.4.3): one tag in the source, two elements.
            message = "link is not closed: it goes on, without text, in what follows"
            yield Hit(element.tag_span, message, hint="write </a> after its text")
            continue
        maybe = left_to_script(element) or element.get("href", "").endswith(_COUNTED)
        yield Hit(
            element.tag_span,
            f"{what} has no text" + (": does a script give it one?" if maybe else ""),
            hint="say where it goes: in its text, its alt, or aria-label",
            review=maybe,
        )


@lru_cache(maxsize=1)
def _rows(doc: Document) -> dict[Any, Sequence[Any]]:
    """Of links, by handle: all those that follow one another with one address, as what the parser makes of one tag does."""
    found: dict[Any, Sequence[Any]] = {}
    value = doc.root.places.value
    for _, links in groupby(doc.index.with_tag("a"), lambda link: value(link, "href")):
        row = list(links)
        found.update(dict.fromkeys(row, row) if len(row) > 1 else ())
    return found
