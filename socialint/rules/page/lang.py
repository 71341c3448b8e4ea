"""Page does not say its language, or names one that does not exist.

A screen reader speaks a page in the voice of the language that `<html lang>` names; without it, in the listener's own. German
in an English voice cannot be understood. Hyphenation, spelling help and translation need it too.

Looked at are whole HTML pages, not fragments or templates. The first part of the tag must be a language of the IANA registry
(BCP 47): `en`, `de-CH` and `nb` are, `eng`, `english` and `uk-EN-x` written for "UK English" are no reliable tags. `xml:lang` is
for XML: it says nothing in HTML. Whether the language is the right one is not judged here; the hint names the one that the
common words of the page are of.

## Bad
```html
<!doctype html>
⟦<html>⟧
<head><title>Hallo</title></head>
<body><p>Guten Tag</p></body>
</html>
```
```html
<!doctype html>
<html ⟦lang="english"⟧>
<head><title>Hello</title></head>
<body><p>Good day</p></body>
</html>
```
## Good
```html
<!doctype html>
<html lang="de-AT">
<head><title>Hallo</title></head>
<body><p>Grüß Gott</p></body>
</html>
```
```html
<p>A fragment takes the language of the page around it.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.languages import is_language, likely_language
from socialint.parse.templates import filled_in
from socialint.reading.words import runs
from socialint.rules._words import shown
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:3.1.1", "section508:E205.4", "act:b5c3f8", "act:bf051a", "axe:html-has-lang", "axe:html-lang-valid")
KINDS = ("page",)

#: So much of a page is enough to know its language, in code points.
_ENOUGH = 2000


def check(doc: Document) -> Iterator[Hit]:
    """One hit for a page without a usable `lang`."""
    if doc.fragment:
        return
    html = next(doc.elements("html"), None)
    if html is None or html.namespace != "html" or html.dynamic:
        return
    lang = html.get("lang")
    if lang is None:
        if not doc.templated:
            place = doc.head if html.implied else html.tag_span
            yield Hit(place, "page does not say its language", hint=f"add lang to <html>{_such_as(doc, html)}")
    elif filled_in(lang):
        return
    elif not lang.strip():
        yield Hit(html.attribute_span("lang"), "lang of the page is empty", hint=f"name the language{_such_as(doc, html)}")
    elif not is_language(lang.strip()):
        message = f"{shown(lang)} is no language tag"
        yield Hit(html.attribute_span("lang"), message, hint='use a tag of BCP 47, such as "en" or "de-CH"')


def _such_as(doc: Document, html: Element) -> str:
    """What to write: the language that `xml:lang` names, or the text is in, or an example."""
    named = html.get("xml:lang", "").strip()
    if named and is_language(named):
        return f': lang="{named}"'
    language = likely_language(runs(doc.words[:_ENOUGH]))
    return f': lang="{language}", if the text is what it looks like' if language else ', such as lang="en"'
