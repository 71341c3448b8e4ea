"""Page has no link past what it repeats.

A link at the top that leads to the main part spares keyboard users the way through the menu on every page.

Looked at are whole HTML pages with links and no scripts. Any link to a place in the page counts, if the place is there and the
Tab key reaches the link. Headings and landmarks help most people in another way, so the rule is off unless selected.

## Bad
```html
<!DOCTYPE html>
⟦<html lang="en">⟧<title>Hours</title><a href="#mian">To the hours</a><a href="/">Start</a><p id="main">We open at ten.</p></html>
```
## Good
```html
<!DOCTYPE html>
<html lang="en"><title>Hours</title><a href="#main">To the hours</a><a href="/">Start</a><p id="main">We open at ten.</p></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
DEFAULT = False
REFS = ("wcag:2.4.1", "section508:E205.4", "act:ye5d6e", "axe:bypass",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G1")  # fmt: skip
KINDS = ("page",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a page with links of which none leads to a place in it."""
    if not doc.whole_page or doc.format != "html" or not doc.prose() or next(doc.elements("script"), None) is not None:
        return
    links = [link.element for link in doc.links()]
    places = {a.attrs["name"] for a in doc.elements("a") if a.attrs.get("name")}
    if links and not any(_leads(doc, link, places) for link in links):
        yield Hit(doc.head, "page has no link to a place in it", hint="begin with a link to the main part")


def _leads(doc: Document, link: Element, places: set[str]) -> bool:
    from urllib.parse import unquote

    from socialint.page.view import view

    tree = view(doc.root)
    place = link.attrs.get("href", "").strip().partition("#")[2]
    if any(name.startswith("on") for name in link.attrs):
        return True  # a script may lead anywhere
    there = place in tree.ids or unquote(place) in tree.ids or place in places
    return bool(place) and there and tree.focus.reaches(link)
