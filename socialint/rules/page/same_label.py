"""Fields of one label ask for different things.

Two fields called "Name", one for the shipment and one for the bill: who comes to the second one hears what was asked already, and
fills in the wrong thing or gives up.

Compared are fields for text and lists with the same accessible name in one form, which the source itself calls differently
(`shipping-name`, `billing-name`; numbers make no difference). Where anything can be read between them besides labels, such as a
heading, or the groups around them have other names, or a hint, a description or an address for autofill says more, it may tell
them apart, and nothing is said. Tables are left alone: there the header cells tell.

## Bad
```html
<form><label>Name <input name="shipping-name"></label> <label>Name ⟦<input name="billing-name">⟧</label></form>
```
## Good
```html
<form><h2>Shipment</h2> <label>Name <input name="shipping-name"></label>
<h2>Bill</h2> <label>Name <input name="billing-name"></label></form>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.model import MASK, Hit, Related, Severity
from socialint.page.view import view
from socialint.pattern import pattern
from socialint.rules._words import shown
from socialint.tree import Element, Node, TextNode

if TYPE_CHECKING:
    from socialint.page.view import View

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.4.6", "wcag:1.3.1", "section508:E205.4", "act:cc0f0a",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G131")  # fmt: skip
KINDS = ("page",)
NEEDS = ("<form>",)

_TEXT = frozenset({"text", "email", "tel", "url", "number", "password", "date", "time", "month", "week", "datetime-local", ""})
_MORE = ("placeholder", "title", "aria-describedby", "aria-description", "autocomplete", "role", "list")
#: What is written in these is a label, a choice or a caption of a control, and no heading over the next fields.
_NO_TEXT = frozenset({"label", "select", "option", "datalist", "button", "textarea", "script", "style", "template", "noscript"})
_NUMBER = pattern(r"[\W\d_]+")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each field that is called as the one before it."""
    for form in doc.elements("form"):
        fields = [field for field in form.elements("input", "select", "textarea") if _takes_part(field)]
        if len(fields) < 2:
            continue

        tree = view(doc.root)
        names = [name.casefold() for field in fields if (name := tree.names.of(field))]
        if len({*names}) < len(names):
            yield from _twins(tree, form)


def _takes_part(field: Element) -> bool:
    attrs = field.attrs
    if field.tag == "input" and attrs.get("type", "").strip().lower() not in _TEXT:
        return False
    called = attrs.get("name", "") + attrs.get("id", "")
    return bool(called.strip()) and MASK not in called and not field.dynamic and not any(name in attrs for name in _MORE)


def _twins(tree: View, form: Element) -> Iterator[Hit]:
    #: By name: the field, and the groups around it, since when nothing was read.
    seen: dict[str, tuple[Element, tuple[int, ...]]] = {}
    stack: list[tuple[Node, tuple[int, ...]]] = [(child, ()) for child in reversed(form.children)]
    while stack:
        node, groups = stack.pop()
        if isinstance(node, TextNode):
            if MASK in node.data or any(map(str.isalnum, node.data)):
                seen.clear()
            continue
        if not isinstance(node, Element) or (tree.hidden(node) and tree.unseen(node)):
            continue
        if node.tag == "table" or "-" in node.tag or (node.tag in ("img", "svg") and node.get("alt") != ""):
            seen.clear()
            if node.tag == "table":
                continue
        if node.tag in ("input", "select", "textarea") and _takes_part(node) and not tree.hidden(node):
            name = (tree.names.of(node) or "").casefold()
            if name:
                before, around = seen.get(name, (node, groups))
                if before is not node and around == groups and _called(before) != _called(node):
                    message = f"label {shown(name)} is that of another field before it"
                    related = (Related(before.tag_span, "the one before"),)
                    yield Hit(node.tag_span, message, "say what makes them differ", related)
                seen[name] = (node, groups)
        if any(attr in node.attrs for attr in ("aria-label", "aria-labelledby", "title")) or node.tag in (
            "fieldset",
            "details",
            "li",
        ):
            groups = (*groups[-50:], id(node))
        if node.tag in _NO_TEXT:
            stack += [(child, groups) for child in reversed(node.children) if isinstance(child, Element)]
        else:
            stack += [(child, groups) for child in reversed(node.children)]


def _called(field: Element) -> tuple[str, str]:
    return _NUMBER.sub("", field.get("name", "").casefold()), _NUMBER.sub("", field.get("id", "").casefold())
