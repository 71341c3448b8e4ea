"""Link leads to a page of the own site that is not there.

Whoever follows the post meets an error page, and the offer, the warning or the rules of the contest that should stand there are
read by nobody. Looked at are the links of the text and the one of a card, a pin or a column. `[[site]]` in the configuration says
which addresses are which folder. A page is missing where others lie in the folder that it should be in; permalinks in front
matter count, and so do redirects that are written there.

Where a page has almost the same name, that one was likely meant. Else the server may know the way, or the page comes with the
next change: the finding is a note. There is none where the folder holds but a part of the site, without its front page.

## Bad
```toml
[[site]]
url = "https://www.example.org/"
root = "examples/pages"
```
```json
{"platform": "x", "lang": "en", "text": "Get your flu shot: ⟦https://www.example.org/en/flu-shot⟧"}
```
```json
{"board_id": "1", "description": "Get your flu shot", "link": "⟦https://www.example.org/en/flu-shot⟧", "title": "Flu"}
```
## Good
```toml
[[site]]
url = "https://www.example.org/"
root = "examples/pages"
```
```json
{"platform": "x", "lang": "en", "text": "Get your flu shot: https://www.example.org/en/flu-shots?from=x#when"}
```
```json
{"platform": "x", "lang": "en", "text": "Read on: https://www.example.com/en/flu-shot or https://www.example.org/news/2026/flu"}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.entities import urls
from socialint.rules._words import shown

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("doc:https://www.rfc-editor.org/rfc/rfc9110#name-404-not-found",)
KINDS = ("post",)
NEEDS = ('"/"', "linked")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such link."""
    if not doc.house.sites:
        return
    from socialint.packs.landing import lost

    text = doc.text
    links = [text[link.start : link.end] for link in urls(text.value)]
    said = {link.value for link in links}
    for link in (*links, *(link for link in doc.linked if link.value not in said)):
        found = lost(doc.house, link.value)
        if found is None:
            continue
        near = f"{found.site.url.rstrip('/')}/{found.near}"
        yield Hit(
            link.span(),
            f"{shown(found.site.shown)} has no page for this address",
            hint=f"write {near}" if found.near else "see whether the server leads on from there, or mend the address",
            review=not found.near,
        )
