"""Field has no label but its placeholder.

Who is interrupted, or comes back to correct something, no longer sees what was asked: a placeholder goes away with the first
letter. Its colour is often too pale to be read at all. WCAG 3.3.2 asks for a label that stays; browsers give the placeholder
out as the field's name, so this is no nameless field but a matter to look at.

Fields for a search are left alone: the button beside them says what they are for (technique G167). So are fields with a `title`,
and those whose label a template or a component may bring.

## Bad
```html
<form>⟦<input type="email" placeholder="E-mail address">⟧ <button>Sign up</button></form>
```
## Good
```html
<form><label>E-mail address <input type="email" placeholder="name@example.org"></label> <button>Sign up</button></form>
<form role="search"><input placeholder="Search"></form> <input type="search" placeholder="Find a clinic">
<input name="q" placeholder="Our clinics"> <form action="/suche"><input placeholder="Ort oder Klinik"></form>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.view import view
from socialint.pattern import pattern
from socialint.rules._words import shown
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("wcag:3.3.2", "section508:E205.4", "doc:https://www.w3.org/WAI/tutorials/forms/instructions/#placeholder-text")
KINDS = ("page",)
NEEDS = ("[placeholder]",)

#: What gives a field another name, or may.
_NAMED = ("aria-label", "aria-labelledby", "title")
#: How fields for a search are called in a query; what their other names, their placeholder and their form's address hold.
_QUERY = frozenset({"q", "s", "query", "keyword", "keywords"})
_SEARCH = pattern(r"search|suche|\bsøk|\bsok\b|b[uú]s[cq]u?|recherche|\bfind\b|finde")
_SAYING = ("name", "id", "class", "placeholder")
_DEEPEST = 6


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such field."""
    tree = view(doc.root)
    for field in doc.index.having("placeholder"):
        words = " ".join(field.attrs["placeholder"].split())
        if field.tag not in ("input", "textarea") or not words or any(name in field.attrs for name in _NAMED):
            continue
        if (
            _searches(field)
            or tree.focus.disabled(field)
            or tree.labels_of(doc.root.places.handle(field))
            or tree.hidden(field)
            or tree.names.of(field) != words
        ):
            continue
        message = f"placeholder {shown(words)} is all the label there is: it goes away with the first letter"
        yield Hit(field.tag_span, message, hint="give it a <label>, and keep the placeholder for an example", review=True)


def _searches(field: Element) -> bool:
    """True for a field of a search, and for one in a custom element, which may bring a label."""
    if field.get("type", "").strip().lower() == "search" or field.get("name", "").strip().lower() in _QUERY:
        return True
    around = list(islice(field.ancestors(), _DEEPEST))
    forms = (node.get("action", "") for node in around if node.tag == "form")
    if _SEARCH.search(" ".join((*(field.get(name, "") for name in _SAYING), *forms)).lower()):
        return True
    return any(node.tag == "search" or "-" in node.tag or node.get("role", "").strip().lower() == "search" for node in around)
