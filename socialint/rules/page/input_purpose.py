"""Field asks for a person's own data and does not say so to the browser.

With `autocomplete`, a browser fills in name, address and telephone number for people who find typing or remembering hard, and
tools can put a picture beside the field. WCAG 1.3.5 asks for it where a field is about the person who fills it in; that it is, a
program cannot know for sure, so this is a matter to look at.

Found are fields of type `email` and `tel`, and text fields whose whole name is one of the words for a person's data
(`input_purpose.toml`): "First name", "Postleitzahl", "E-postadresse". "Name" alone may be that of anything. What has an
`autocomplete`, be it `off`, is left alone, and so are hidden, disabled and read-only fields, and fields for a quantity that only
want the keys of a telephone.

## Bad
```html
<form><label>E-mail <input ⟦type="email"⟧ name="mail"></label> <label>Postleitzahl* ⟦<input name="plz">⟧</label></form>
```
```markdown
Call me back: <input ⟦type="tel"⟧ aria-label="Telephone">
```
## Good
```html
<form><label>E-mail <input type="email" autocomplete="email"></label> <label>Name of your dog <input name="dog"></label></form>
<label>Pieces <input type="tel" value="1" min="1"></label>
<label>A friend's e-mail <input type="email" autocomplete="off"></label> <label>Search <input type="search"></label>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.view import view
from socialint.rules._words import core, data
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("wcag:1.3.5", "en301549:9.1.3.5", "doc:https://www.w3.org/WAI/WCAG22/Techniques/html/H98")
KINDS = ("page",)
NEEDS = ("<input>",)

#: What a field takes by its type alone.
_TYPES = {"email": "email", "tel": "tel"}
_TEXT = frozenset({"", "text"})


@cache
def _purposes() -> dict[str, str]:
    """The token of each name, those of all languages together."""
    return {word: token for token, lists in data(__file__)["names"].items() for words in lists.values() for word in words}


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such field, at its type or its tag."""
    value = doc.root.places.value
    for handle in doc.index.with_tag("input"):
        kind = (value(handle, "type") or "").strip().lower()
        if (kind not in _TYPES and kind not in _TEXT) or value(handle, "autocomplete") is not None:
            continue
        token = _TYPES.get(kind) or _named(doc, handle)
        field = doc.root.places.element(handle) if token is not None else None
        if token is None or field is None or not _is_filled_in(doc, field):
            continue
        place = field.attribute_span("type") if kind in _TYPES else field.tag_span
        message = f"field asks for {data(__file__)['said'][token]} and does not say so to the browser"
        yield Hit(place, message, hint=f'write autocomplete="{token}", if it is the reader\'s own', review=True)


def _named(doc: Document, handle: Any) -> str | None:
    name = view(doc.root).names.at(handle)
    return _purposes().get(core(name)) if name and len(name) < 60 else None


def _is_filled_in(doc: Document, field: Element) -> bool:
    tree = view(doc.root)
    if not field.attrs.keys().isdisjoint(("min", "max", "step")):
        return False
    return "readonly" not in field.attrs and not tree.hidden(field) and not tree.focus.disabled(field)
