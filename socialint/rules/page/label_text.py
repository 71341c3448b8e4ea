"""Label names a kind of control, not what to enter.

"Field", "Text box", "Menu": whoever hears only the label knows no more than before. The screen reader says by itself that it is a
field; what is to be written there, only the label can tell (WCAG 2.4.6). "undefined" is what a program wrote that had no label.

Looked at are fields for text whose whole accessible name comes from words on the page. "Field" and the like say nothing in any of
them. Words for another kind of control ("Menu", "Button") are found only where the field's own `name` or `id` speaks of something
else: `name="fname"` asks for no menu. The words are data (`label_text.toml`), by language.

## Bad
```html
<label>Text field ⟦<input>⟧</label> <label>undefined ⟦<input name="b">⟧</label>
<label for="fname">Menu</label> ⟦<input id="fname" name="fname">⟧
```
## Good
```html
<label>First name <input name="fname"></label> <label>Menu <input name="menu_title"></label>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.view import view
from socialint.rules._words import core, data, primary, shown
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.4.6", "section508:E205.4", "act:cc0f0a", "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G131")
KINDS = ("page",)
NEEDS = ("<input>", "<textarea>")

#: So far up `lang` is looked for.
_DEEPEST = 300
_TEXT = frozenset({"text", "email", "tel", "url", "number", "password", "date", "time", "month", "week", "datetime-local", ""})


@cache
def _words(group: str, language: str) -> frozenset[str]:
    lists = data(__file__)[group]
    chosen = lists.values() if not language else (lists.get(language, ()),)
    return frozenset(word for words in chosen for word in words)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each field with such a label."""
    tree, value = view(doc.root), doc.root.places.value
    for handle in doc.index.handles(("input", "textarea")):
        if handle.tag == "input" and (value(handle, "type") or "").strip().lower() not in _TEXT:
            continue
        if value(handle, "aria-labelledby") is None and not tree.labels_of(handle):
            continue
        name = tree.names.at(handle)
        label = core(name) if name and len(name) < 60 else ""
        if not _is_doubtful(label):
            continue
        field = doc.root.places.element(handle)
        if field.get("role") is not None or field.get("list") is not None or tree.hidden(field):
            continue
        language = primary(
            next((tag for node in (field, *islice(field.ancestors(), _DEEPEST)) if (tag := node.get("lang", "").strip())), "")
        )
        nothing = label in _words("leftovers", "any") or label in _words("fields", language)
        if nothing or (label in _words("others", language) and _asks_otherwise(field, label)):
            yield Hit(field.tag_span, f"label {shown(label)} does not say what to enter", hint="say what is asked for")


def _is_doubtful(label: str) -> bool:
    """True for a word of any list, whatever its language: few fields need a closer look."""
    return label in _words("leftovers", "any") or label in _words("fields", "") or label in _words("others", "")


def _asks_otherwise(field: Element, label: str) -> bool:
    """True where what a field is called in the source is known, and is not its label's word."""
    called = [field.attrs[name].casefold() for name in ("name", "id") if field.get(name, "").strip()]
    return bool(called) and not any(MASK in one or word in one for one in called for word in label.split())
