"""Error message helps nobody, or not those who have to hear it.

"Invalid value." Who filled in the field believes it to be right; what is wrong with it, or what would be right, is the message
(WCAG 3.3.1). And a message with `aria-hidden` tells those nothing who have to hear it.

Looked at are texts in forms whose element is called an error by its `id` or `class`, and which are shown. Kept from assistive
technology are those with `aria-hidden`, unless a field refers to them or the same words stand elsewhere. The phrases that say
nothing are data (`error_text.toml`), by language. "Please fill in Name" says too little at the end of a form where two groups
have a field "Name". Messages that scripts write are not seen.

## Bad
```html
<form><label>Age <input name="age"></label> ⟦<span class="error">⟧Invalid value.</span>
⟦<span class="error" aria-hidden="true">⟧Enter your age in years.</span></form>
```
## Good
```html
<form><label>Age <input name="age" aria-describedby="e"></label>
<span id="e" class="error" aria-hidden="true">Enter your age in years.</span></form>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.view import view
from socialint.pattern import pattern
from socialint.rules._words import core, data, primary, shown
from socialint.tree import Element, TextNode

if TYPE_CHECKING:
    from socialint.page.view import View

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:3.3.1", "section508:E205.4", "act:36b590", "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G85")
KINDS = ("page",)
NEEDS = ("<form>",)

_CALLED = pattern(r"(?:^|[\s_-])(?:errors?|invalid|fehler|feil|erreurs?|errores)(?:$|[\s_-]|\d)", 2)
_REFERRING = ("aria-describedby", "aria-errormessage", "aria-labelledby", "aria-details")
_WORD = pattern(r"\w+")
_GROUPS = ("fieldset", "details", "section")
#: A message is short; so many nodes of an element are looked at.
_MOST = 40
#: So far up something around a message is looked for.
_DEEPEST = 300
#: More messages than this stand on no form.
_MOST_MESSAGES = 200


@cache
def _phrases(language: str) -> tuple[str, ...]:
    lists = data(__file__)["phrases"]
    return tuple(phrase for words in (lists.values() if not language else (lists.get(language, ()),)) for phrase in words)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such message."""
    tree = view(doc.root)
    referred = {one for name in _REFERRING for value in doc.index.values(name) for one in value.split()}
    page = ""
    for element in islice(_messages(doc), _MOST_MESSAGES):
        text = "" if tree.unseen(element) else _own(element)
        if MASK in text or len(text.split()) < 2:
            continue
        if element.get("aria-hidden", "").strip().lower() == "true":
            page = page or _said(doc)
            if element.get("id") not in referred and page.count(text) == 1:
                yield Hit(element.tag_span, f"error message {shown(text)} is kept from assistive technology",
                          hint="take out aria-hidden, and let the field refer to it")  # fmt: skip
        elif _says_nothing(doc, element, text):
            yield Hit(element.tag_span, f"error message {shown(text)} does not say what is wrong", hint="say what would be right")
        elif element.get("id") not in referred and (label := _shared_label(tree, element, text)):
            message = f"error message {shown(text)} does not say which field {shown(label)} it means"
            yield Hit(element.tag_span, message, hint="name the group of the field, too")


def _shared_label(tree: View, element: Element, text: str) -> str:
    """The label in a message that two fields in different groups have, where it names neither group; "" where there is none."""
    around = next(
        (node for node in islice(element.ancestors(), _DEEPEST) if node.tag in ("form", *_GROUPS) or "role" in node.attrs), None
    )
    if around is None or around.tag != "form":  # it stands in a group of its own
        return ""
    groups: dict[str, set[str]] = {}
    for field in islice(around.elements("input", "select", "textarea"), _MOST):
        name = tree.names.of(field)
        group = next((node for node in islice(field.ancestors(), _DEEPEST) if node is around or node.tag in _GROUPS), around)
        if name and len(name) > 2 and not tree.hidden(field):
            groups.setdefault(name, set()).add((tree.names.of(group) or "") if group is not around else "")
    words = f" {' '.join(_WORD.findall(text))} "
    for name, held in groups.items():
        ambiguous = len(held) > 1 and "" not in held and f" {' '.join(_WORD.findall(name))} " in words
        if ambiguous and not any(group.casefold() in text.casefold() for group in held):
            return name
    return ""


def _messages(doc: Document) -> Iterator[Element]:
    """The elements in forms whose id or class calls them errors."""
    places = doc.root.places
    kind, value = places.element_type, places.value
    for form in doc.elements("form"):
        for node in places.descendants(form):
            if type(node) is kind and node.attrs and _CALLED.search(f"{value(node, 'id') or ''} {value(node, 'class') or ''}"):
                yield places.element(node)


def _own(element: Element) -> str:
    """The words of a message, blanks folded; "" for an element that holds more than words."""
    nodes = list(islice(element.walk(), _MOST + 1))
    more = any(isinstance(node, Element) and node.tag in ("input", "select", "textarea", "button") for node in nodes)
    if more or len(nodes) > _MOST:
        return ""
    return " ".join("".join(node.data for node in nodes if isinstance(node, TextNode)).split())


def _said(doc: Document) -> str:
    """All words of a page, and those of its names, descriptions and data."""
    more = (
        value
        for element in doc.elements()
        for name, value in element.attrs.items()
        if name.startswith(("aria-", "title", "data-"))
    )
    return " ".join(f"{doc.root.text_content} {' '.join(more)}".split())


def _says_nothing(doc: Document, element: Element, text: str) -> bool:
    own = next(
        (tag for node in (element, *islice(element.ancestors(), _DEEPEST)) if (tag := node.get("lang", "").strip())),
        doc.language,
    )
    plain = core(text)
    for phrase in _phrases(primary(own)):
        start, more, _ = phrase.partition(" …")
        if plain == start or (more and plain.startswith(start + " ") and len(plain.split()) <= len(start.split()) + 2):
            return "." not in plain and "," not in plain and ":" not in plain
    return False
