"""Page has no title.

The title is the first thing that a screen reader says of a page, the name of its tab, bookmark and search result. Who has
twenty tabs open, or hears a page load, has nothing else to go by.

Looked at are whole HTML pages, and the `title` field of Markdown and JSON pages where it is there but empty: how a site
generator makes a title without one cannot be seen from here. Fragments, templates and SVG files are left alone, and so are
pages for a frame, whose links all lead out of it (`target="_parent"`).

## Bad
```html
<!doctype html>
⟦<html lang="en">⟧
<head><meta charset="utf-8"></head>
<body><h1>Opening hours</h1></body>
</html>
```
```html
<!doctype html>
<html lang="en">
<head>⟦<title> </title>⟧</head>
<body><h1>Opening hours</h1></body>
</html>
```
```markdown
---
title: ⟦""⟧
---
# Opening hours
```
## Good
```html
<!doctype html>
<html lang="en">
<head><title>Opening hours – City Library</title></head>
<body><h1>Opening hours</h1></body>
</html>
```
```markdown
---
title: Opening hours
---
We are open every day.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity, Span
from socialint.page.links import in_a_frame

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.4.2", "section508:E205.4", "act:2779a5", "axe:document-title")
KINDS = ("page",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a page without a title."""
    field = doc.metadata.get("title") if doc.metadata else None
    if field is not None and (field.data is None or not str(field.data).strip()):
        yield Hit(field.span, "title of the page is empty", hint="say what the page is about, in words of its own")
    if doc.fragment:
        return
    title = next((element for element in doc.elements("title") if element.namespace == "html"), None)
    if title is not None:
        if not title.text_content.strip():
            yield Hit(title.span, "title of the page is empty", hint="say what the page is about, in words of its own")
    elif doc.whole_page and field is None and not in_a_frame(doc):
        yield Hit(_place(doc), "page has no title", hint="add <title> to its head, in words of its own")


def _place(doc: Document) -> Span:
    frame = next((element for element in doc.elements("head", "html") if not element.implied), None)
    return frame.tag_span if frame is not None else doc.head
