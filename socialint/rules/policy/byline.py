"""Page or blog post does not say who wrote it.

A name tells readers whom to ask and makes somebody answer for the text; German law asks for a responsible person in
journalistic offers. A placeholder in `author` ("admin", "TODO") is always found. With `required = true`, every page and
every post on a blog must have an author: in the `author` field, in `<meta name="author">`, as a link with `rel="author"`, or
in a line such as "By Name", "Von Name", "Av Name". It is not required by default since not every page is an article.

## Bad
```markdown
---
title: How to read a leaflet
author: ⟦admin⟧
---
Start with the dose.
```
```toml
[rules.policy-byline]
required = true
```
```markdown
---
⟦title⟧: How to read a leaflet
---
Start with the dose.
```
## Good
```toml
[rules.policy-byline]
required = true
```
```markdown
---
title: How to read a leaflet
author: Kari Nordmann
---
Start with the dose.
```
```html
<h1>How to read a leaflet</h1><p>By Kari Nordmann</p><p>Start with the dose.</p>
```
```json
{"platform": "x", "text": "How to read a leaflet: start with the dose."}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("house:byline", "law:MStV § 18")
NEEDS = ("options", "author:")

_PLACEHOLDERS = frozenset(
    {"admin", "administrator", "author", "autor", "forfatter", "name", "root", "tbd", "test", "tester", "todo", "unknown", "user",
     "webmaster", "xxx"}
)  # fmt: skip
_BYLINE = pattern(
    r"(?:(?:written )?by|(?:geschrieben )?von|(?:skrevet )?av|text|tekst|author|autor(?:in)?|forfatter)\b[:\s]+[^\W\d_]",
    re.IGNORECASE,
)
#: Longest line, in code points, that can be a byline.
_LINE = 80


class Options:
    required: Annotated[bool, "whether pages and blog posts must name their author"] = False


def check(doc: Document, options: Options) -> Iterator[Hit]:
    field = doc.field("author")
    for item in field.items() if field else ():
        name = str(item.data).strip() if isinstance(item.data, str) else ""
        if name.lower() in _PLACEHOLDERS:
            yield Hit(item.span, f'author "{name}" is nobody\'s name', "name the person who wrote it")
            return
    if not options.required or doc.templated or not (doc.kind == "page" or "blog" in doc.context.platforms):
        return
    if not doc.context.author and not (field and any(name.strip() for name in field.strings())) and not _shown(doc):
        yield Hit(
            doc.head,
            f"{'blog post' if doc.kind == 'post' else 'page'} does not say who wrote it",
            "add author: a name, or a byline",
        )


def _shown(doc: Document) -> bool:
    """True where the page itself names an author."""
    for meta in doc.elements("meta"):
        if (meta.get("name") or "").lower() == "author" and (meta.get("content") or "").strip():
            return True
    for link in doc.elements("a", "link"):
        if "author" in (link.get("rel") or "").lower().split():
            return True
    return any(len(block.value) <= _LINE and _BYLINE.match(block.value) for block in doc.prose())
