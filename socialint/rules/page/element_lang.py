"""Part of a page names a language that does not exist.

A screen reader changes its voice where `lang` changes. A tag that it does not know changes nothing, or stops the voice: the
quotation is read out in the sounds of the wrong language.

The first part of the tag must be a language of the IANA registry (BCP 47). Looked at are elements whose own text somebody meets:
text, alternative texts and labels that stand in no other element with `lang`. `lang=""` says "unknown" and is left alone, and
so is what a template writes. The page's own language is looked at by `page-lang`.

## Bad
```html
<p>She said <i ⟦lang="german"⟧>Guten Tag</i>.</p>
```
```markdown
<div ⟦lang="de_DE"⟧>Guten Tag</div>
```
## Good
```html
<p>She said <i lang="de-CH">Grüezi</i>, <b lang="">Qapla’</b> and <span lang="german"><i lang="de">Servus</i></span>.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.languages import is_language
from socialint.page.view import view
from socialint.parse.templates import filled_in
from socialint.rules._words import shown
from socialint.tree import Element, TextNode

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:3.1.2", "section508:E205.4", "act:de46e4", "axe:valid-lang")
NEEDS = ("[lang]",)

#: Attributes that are read out. A label counts wherever it stands; an `alt` only where it is one.
_SPOKEN = ("alt", "aria-label", "aria-description", "title", "placeholder")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each `lang` below the page's own that no voice knows."""
    for element in doc.index.having("lang"):
        lang = element.get("lang")
        if not lang or element.tag == "html" or element.namespace != "html":
            continue

        if not is_language(lang.strip()) and not filled_in(lang) and _speaks(doc, element):
            message = f"{shown(lang)} is no language tag"
            yield Hit(element.attribute_span("lang"), message, hint='use a tag of BCP 47, such as "en" or "de-CH"')


def _speaks(doc: Document, top: Element) -> bool:
    """True where a text stands in the element and in no other `lang` inside it, and is not hidden."""
    tree = view(doc.root)
    stack = [top]
    while stack:
        element = stack.pop()
        if tree.hidden(element):
            continue
        if any(element.attrs[name].strip() for name in _SPOKEN if name in element.attrs):
            return True
        for child in element.children:
            if isinstance(child, TextNode) and child.data.strip():
                return True
            if isinstance(child, Element) and "lang" not in child.attrs:
                stack.append(child)
    return False
