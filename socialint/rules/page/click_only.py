"""Only a mouse can press it.

Something with `onclick` that is neither a link nor a button, and that the Tab key does not reach, is out of reach for everybody
who has no mouse: with a keyboard, a switch, a voice (WCAG 2.1.1). A screen reader does not say that it can be pressed.

Certain is what leads elsewhere by its handler, to a place that no link of the page leads to. What other handlers do is for a
person to look at: there may be another way to it. Left alone is what stands in a link, a button or a label, what holds one, what
has a handler for keys on it or around it, and what only stops an event.

## Bad
```html
<span ⟦onclick="location.href = '/prices'"⟧>Prices</span>
```
## Good
```html
<a href="/prices">Prices</a> <div onclick="location.href = '/prices'"><a href="/prices">Prices</a> for all</div>
<span role="link" tabindex="0" onclick="go()" onkeydown="go()">Prices</span>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.names import bound
from socialint.page.view import view
from socialint.rules.page._handlers import deed, refuses
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.1.1", "wcag:4.1.2", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F42",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F54")  # fmt: skip
NEEDS = ("[onclick]", "[ondblclick]")

#: These can be pressed by themselves, or stand for what can, or are everything.
_OTHERS = frozenset({"a", "area", "audio", "body", "button", "details", "dialog", "embed", "form", "html", "iframe", "input",
                     "label", "object", "option", "optgroup", "select", "summary", "svg", "textarea", "video"})  # fmt: skip
_KEYS = frozenset({"onkeydown", "onkeypress", "onkeyup"})
#: What the keyboard may reach by itself.
_REACHED = ("a", "area", "audio", "button", "iframe", "input", "select", "summary", "textarea", "video")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each element that only a mouse can press."""
    clear: dict[int, bool] = {}  # of what was passed on the way up: is nothing around it that keys reach?
    holders: set[int] | None = None
    linked: set[str] | None = None  # where links of the page lead
    for element in doc.index.having("onclick", "ondblclick"):
        tree = view(doc.root)
        if element.tag in _OTHERS or element.namespace != "html" or tree.hidden(element) or bound(element):
            continue
        if "tabindex" in element.attrs or not _alone(element, clear):
            continue
        name = "onclick" if "onclick" in element.attrs else "ondblclick"
        code = element.attrs[name].strip().rstrip(";")
        if not code or "stopPropagation" in code or "cancelBubble" in code or refuses(code):
            continue
        if holders is None:
            holders = _holders(doc)
        if id(element) in holders:
            continue
        found = deed(code)
        certain = False
        if found is not None and found.certain and name == "onclick" and found.address and MASK not in found.address:
            if linked is None:
                linked = {_plain(link.get("href", "")) for link in doc.elements("a", "area")}
            certain = _plain(found.address) not in linked
        yield Hit(
            element.attribute_span(name),
            f"<{element.tag}> can be pressed with a mouse only",
            hint="make it a link" if found is not None and found.what != "submits the form" else "make it a button",
            review=not certain,
        )


def _alone(element: Element, known: dict[int, bool]) -> bool:
    """True where neither the element nor one around it can be pressed, or hears keys."""
    passed: list[Element] = []
    result = True
    here: Element | None = element
    while here is not None:
        if id(here) in known:
            result = known[id(here)]
            break
        passed.append(here)
        if here is not element and here.tag in ("a", "button", "label", "summary", "option", "select"):
            result = False
            break
        if not _KEYS.isdisjoint(here.attrs) or "contenteditable" in here.attrs:
            result = False
            break
        here = here.parent
    if passed and passed[-1] is not element:
        known.update((id(one), result) for one in passed[1:])
    return result


def _holders(doc: Document) -> set[int]:
    """The ids of elements inside which the keyboard reaches something, or nobody can tell. No way up is gone twice."""
    focus = view(doc.root).focus
    own = [tag for tag in doc.index.tags if "-" in tag]
    found: set[int] = set()
    for element in doc.index.either((*_REACHED, *own), ("tabindex", "contenteditable")):
        if "tabindex" in element.attrs or "-" in element.tag or focus.reaches(element):
            here = element.parent
            while here is not None and id(here) not in found:
                found.add(id(here))
                here = here.parent
    return found


def _plain(address: str) -> str:
    """An address without what may be written in two ways."""
    return address.strip().removeprefix(".").strip("/").lower()
