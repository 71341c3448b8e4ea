"""Element with a role does not hold what it is made of.

A list is announced with the number of its items, a table with its rows and columns. A `role="list"` that holds links or plain
text is announced as an empty list, or people cannot move through it.

What a role is made of is taken from the standard. The accessibility tree counts: `<div>`s, presentational and hidden elements do
not matter, `aria-owns` does, and groups may stand in menus, trees and list boxes. An empty element is left alone, since a script
will fill it, and so is one that is `aria-busy`, or whose content a template or a custom element writes.

## Bad
```html
⟦<div role="list">⟧<span>Bread</span> <span>Milk</span></div>
⟦<div role="tablist">⟧<button role="tab">One</button><a href="/two">Two</a></div>
```
```markdown
⟦<div role="list">⟧<a href="/a">Bread</a></div>
```
## Good
```html
<div role="list"><div><span role="listitem">Bread</span></div> <span role="listitem">Milk</span></div>
<ul role="menu"><li role="none"><a role="menuitem" href="/">Start</a></li> <li role="separator"></li></ul>
<div role="list" aria-busy="true">Loading</div> <div role="list"></div>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import MASK, Hit, Related, Severity
from socialint.page.aria import GROUPED, OWNED
from socialint.page.owners import unknowable
from socialint.page.roles import explicit_role, implicit_role
from socialint.page.roles import role as role_of
from socialint.page.view import view
from socialint.tree import Element, Node, TextNode

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.3.1", "section508:E205.4", "act:bc4a75", "axe:aria-required-children",
        "doc:https://www.w3.org/TR/wai-aria-1.2/#mustContain")  # fmt: skip
NEEDS = ("[role]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each element that owns something other than its role asks for, or only text."""
    tree = view(doc.root)
    for element in tree.with_role(*OWNED):
        role = explicit_role(element)
        if role == implicit_role(element) or tree.hidden(element) or unknowable(element):
            continue
        if element.get("aria-busy", "").strip().lower() == "true":
            continue
        wrong = _wrong(doc, element, role)
        if wrong is element:
            yield Hit(element.tag_span, f"{role} holds only text", hint=_hint(role))
        elif wrong is not None:
            related = (Related(wrong.tag_span, "this one"),)
            yield Hit(element.tag_span, f"{role} holds something other than {_wanted(role)}", hint=_hint(role), related=related)


def _wrong(doc: Document, element: Element, role: str) -> Element | None:
    """The first owned element that is not allowed, the element itself where it owns nothing but has text, else None."""
    tree = view(doc.root)
    wrong = None
    some = False
    seen = {id(element)}
    stack = [tree.owners.children(element)]
    while stack:
        child = next(stack[-1], None)
        if child is None:
            stack.pop()
            continue
        if id(child) in seen:
            continue
        seen.add(id(child))
        found = role_of(child)
        some = True
        if unknowable(child) or (child.namespace != "html" and "role" not in child.attrs):
            return None
        if found == "group" and role in GROUPED:
            stack.append(tree.owners.children(child))
        elif found not in OWNED[role] and not (found == "separator" and role in GROUPED) and wrong is None:
            wrong = child
    if some:
        return wrong
    return element if _text(doc, element) else None


def _text(doc: Document, element: Element) -> bool:
    """True where an element shows words, and nothing in it can write more than the source tells."""
    tree = view(doc.root)
    words = False
    stack: list[Node] = [element]
    while stack:
        node = stack.pop()
        if isinstance(node, TextNode):
            if MASK in node.data:
                return False
            words = words or bool(node.data.strip())
        elif isinstance(node, Element) and not tree.hidden(node):
            if unknowable(node):
                return False
            stack += node.children
    return words


def _wanted(role: str) -> str:
    return " or ".join(sorted(OWNED[role]))


def _hint(role: str) -> str:
    return f'give its items role="{min(OWNED[role])}", or use the HTML element'
