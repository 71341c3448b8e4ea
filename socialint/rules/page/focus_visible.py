"""Nothing shows where the focus is.

Who uses the keyboard has no pointer: the ring around the link or button that has the focus is all there is to see where one is.
A style that takes it away has to put something in its place (WCAG 2.4.7).

Looked at are links, buttons and other things that the Tab key leads to, on whole pages with all their stylesheets at hand. A rule
for `:focus`, `:focus-visible` or `:focus-within` that changes anything but the outline counts as something in its place. Fields
in which people write show a caret and are left out. Where the page has scripts, one of them may show the focus: a note.

One finding stands for all elements without a sign of the focus.

## Bad
```html
<!doctype html><html lang="en"><title>Tides</title><style>a:focus { outline: none }</style>
<body>⟦<a href="/noon">⟧High water</a></body></html>
```
## Good
```html
<!doctype html><html lang="en"><title>Tides</title>
<style>a:focus { outline: none; background: navy; color: white } button:focus:not(:focus-visible) { outline: none }</style>
<body><a href="/noon">High water</a> <button>Later</button></body></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.styles import of
from socialint.page.styles.focus import FocusStyles
from socialint.page.styles.scene import Scene
from socialint.page.view import view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.4.7", "section508:E205.4", "act:oj04fd", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F78")
KINDS = ("page",)
NEEDS = ("<style>", "<link>", "[style]")

_PRESSED = frozenset({"submit", "button", "reset", "image"})


def check(doc: Document) -> Iterator[Hit]:
    """One hit for the first element that does not show when it has the focus."""
    # Nothing takes the ring away but a style that says so.
    if not doc.whole_page or ("link" not in doc.index.tags and "outline" not in doc.source.text):
        return

    styles = of(doc)
    if not styles.complete or not styles.outlined:
        return
    focus = view(doc.root).focus
    scene, rings = Scene(styles), FocusStyles(styles)
    found: list[Element] = []
    for element in doc.elements():
        if _looked_at(element) and focus.reaches(element) and rings.hidden(element) and _seen(scene, element):
            found.append(element)
    if found:
        more = f", nor that {len(found) - 1} others have it" if len(found) > 1 else ""
        message = f"nothing shows that this has the focus{more}"
        scripted = _scripted(doc)
        yield Hit(
            found[0].tag_span,
            message + (": does a script?" if scripted else ""),
            hint="keep the outline, or put something in its place",
            review=scripted,
        )


def _looked_at(element: Element) -> bool:
    tag, attrs = element.tag, element.attrs
    if element.namespace != "html":
        return False
    if tag == "input":
        return attrs.get("type", "").strip().lower() in _PRESSED
    if tag in ("a", "button", "summary"):
        return True
    editable = tag in ("select", "textarea", "iframe", "video", "audio", "object", "embed") or "contenteditable" in attrs
    return "tabindex" in attrs and not editable and attrs.get("role", "") not in ("textbox", "searchbox", "combobox")


def _seen(scene: Scene, element: Element) -> bool:
    """True for an element that surely stands where one can see it."""
    return scene.of(element).seen and any(letter.isalnum() for letter in element.text_content[:2000])


def _scripted(doc: Document) -> bool:
    """True where a script may show the focus."""
    for script in doc.elements("script"):
        kind = script.get("type", "").strip().lower()
        if kind in ("", "module", "text/javascript", "application/javascript") or "src" in script.attrs:
            return True
    return any(name in ("onfocus", "onfocusin", "onblur") for element in doc.elements() for name in element.attrs)
