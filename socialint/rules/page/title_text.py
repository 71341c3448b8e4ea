"""Title says nothing about the page.

"Untitled document", "React App", "index.html": the title of the editor, of the toolkit or of the file is what a screen reader
says first, and all that tabs, bookmarks and search results show.

Looked at are the `<title>` of HTML pages and the `title` field of Markdown and JSON pages, as a whole. The phrases are data
(`title_text.toml`); where a heading of the page says the same, it is meant. A page with two titles is called by the first
(HTML, `document.title`): where no word of that one stands on the page, but one of the second does, the first is left over from
a layout. Whether a title fits its page is otherwise for people to judge.

## Bad
```html
<!doctype html>
<html lang="en">
<head>⟦<title>Untitled document</title>⟧</head>
<body><h1>Opening hours</h1></body>
</html>
```
```html
<!doctype html>
<html lang="en">
<head>⟦<title>My site</title>⟧<title>Opening hours</title></head>
<body><h1>Opening hours</h1></body>
</html>
```
```markdown
---
title: ⟦Untitled⟧
---
# Opening hours
```
## Good
```html
<!doctype html>
<html lang="en">
<head><title>Opening hours</title></head>
<body><h1>Opening hours</h1></body>
</html>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from socialint.blocks import HEADINGS
from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.parse.templates import filled_in
from socialint.pattern import pattern
from socialint.rules._words import core, data, shown

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.4.2", "section508:E205.4", "act:c4a8a4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F25")
KINDS = ("page",)
NEEDS = ("<title>", "title:")

_FILE = pattern(r"[\w.-]+\.(?:x?html?|php|aspx?|jsp|md|docx?|pdf)")
_WORD = pattern(r"[^\W\d_]{3,}")
_STEM = 6
_HINT = "say what the page is about, in words of its own"


@cache
def _phrases() -> frozenset[str]:
    return frozenset(phrase for phrases in data(__file__)["titles"].values() for phrase in phrases)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a page with such a title."""
    field = doc.metadata.get("title") if doc.metadata else None
    if field is not None and field.text is not None and _empty(field.text.value):
        yield Hit(field.text.span(), f"title {shown(field.text.value)} says nothing about the page", hint=_HINT)
    if doc.fragment:
        return
    titles = [element for element in doc.elements("title") if element.namespace == "html"]
    if not titles:
        return
    first = titles[0].text_content
    if _empty(first) and not any(block.kind in HEADINGS and core(block.value) == core(first) for block in doc.prose()):
        yield Hit(titles[0].span, f"title {shown(first)} says nothing about the page", hint=_HINT)
    elif len(titles) > 1 and not doc.templated:
        said = {stem for block in doc.prose() for stem in _stems(block.value)}
        if said.isdisjoint(_stems(first)) and not said.isdisjoint(_stems(titles[1].text_content)):
            message = f"page is called {shown(first)}, though a second title fits it"
            yield Hit(titles[0].span, message, hint="take the first one out")


def _stems(text: str) -> set[str]:
    """The beginnings of the words: "harvest" and "harvesting" speak of the same."""
    return {word[:_STEM] for word in _WORD.findall(text.casefold())}


def _empty(title: str) -> bool:
    plain = core(title)
    return bool(plain) and not filled_in(title) and (plain in _phrases() or _FILE.fullmatch(plain) is not None)
