"""Name of a control leaves out the words that it shows.

People who speak commands say what they see: "click The full label". If `aria-label` says something else, nothing happens.

Looked at are links, buttons, tabs, menu items and the like whose words `aria-label` or `aria-labelledby` replaces. The words
shown must stand in the name, in their order; case and punctuation do not count, and what stands in parentheses may be left
out. Single letters and symbols are taken for icons, and so are words that an icon font may draw. Controls that hold more than
a line of text, such as cards, and controls whose text a class may hide are left alone.

## Bad
```html
<button ⟦aria-label="the full"⟧>The full label</button>
```
```markdown
<a href="/" ⟦aria-label="start page"⟧>Book an appointment</a>
```
```html
<input type="submit" value="Send now" ⟦aria-label="submit the form"⟧>
```
## Good
```html
<button aria-label="The full label, again">The full label</button> <button aria-label="Close">X</button>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.blocks import BLOCKS
from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.names import bound
from socialint.page.roles import input_type, role
from socialint.page.view import view
from socialint.pattern import pattern
from socialint.tree import Element, Node, TextNode

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.5.3", "en301549:9.2.5.3", "act:2ee8b8", "axe:label-content-name-mismatch",
        "doc:https://www.w3.org/WAI/WCAG22/Understanding/label-in-name.html")  # fmt: skip
NEEDS = ("[aria-label]", "[aria-labelledby]")

_ROLES = frozenset({
    "button", "checkbox", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "switch", "tab",
    "treeitem",
})  # fmt: skip
_WORD = pattern(r"\w+")
_ASIDE = pattern(r"\([^()]*\)")
#: An icon font draws a word such as `arrow_back` or `search` as a picture.
_LIGATURE = pattern(r"[a-z][a-z0-9_]*")
#: Hidden from sight, by the names that people give to such classes.
_HIDING = pattern(
    r"(?i)sr-?only|visually-?hidden|screen-?reader|hidden|invisible|icon|material|d-none|offscreen|for-sr|assistive|a11y|sprite|image-?replac"
)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each control whose name leaves out its visible words."""
    tree = view(doc.root)
    for element in map(doc.root.places.element, doc.index.handles((), ("aria-labelledby", "aria-label"))):
        attribute = next((name for name in ("aria-labelledby", "aria-label") if element.get(name, "").strip()), "")
        if not attribute or element.tag == "select" or role(element) not in _ROLES or tree.hidden(element) or bound(element):
            continue
        shown = _shown(doc, element)
        name = tree.names.of(element) if shown else None
        if name and not _said(shown, name) and not _away(doc, element):
            words = " ".join(shown.split())[:60]
            yield Hit(
                element.attribute_span(attribute),
                f'name leaves out "{words}"',
                hint="begin the name with the words that are shown",
            )


def _shown(doc: Document, element: Element) -> str:
    """The words that a control shows on its line; "" where there are none, or it cannot be told."""
    tree = view(doc.root)
    drawn = tree.styled or not doc.whole_page  # a stylesheet may say so, here or in the rest of the page
    if element.tag == "input":
        shows = input_type(element) in ("submit", "reset", "button") and not _HIDING.search(element.get("class", ""))
        return _words_in(element.get("value", ""), drawn) if shows else ""
    parts: list[str] = []
    stack: list[Node] = [element]
    while stack:
        node = stack.pop()
        if isinstance(node, TextNode):
            parts.append(node.data)
        elif isinstance(node, Element) and not tree.unseen(node):
            if node is not element and (node.tag in BLOCKS or node.namespace != "html" or "-" in node.tag or bound(node)):
                return ""
            if node.tag in ("img", "picture", "br", "sub", "sup", "select", "input", "textarea", "object", "video"):
                return ""
            if _HIDING.search(node.get("class", "")):
                return ""
            if node is not element and node.tag != "span" and "aria-label" in node.attrs:
                return ""
            stack += reversed(node.children)
    return _words_in("".join(parts).strip(), drawn)


def _words_in(text: str, drawn: bool) -> str:
    """The text, "" where it may be no words: a letter, a symbol, what a template writes, an icon where those may be drawn."""
    icon = drawn and _LIGATURE.fullmatch(text)
    return "" if MASK in text or icon or not any(len(word) > 1 for word in _WORD.findall(text)) else text


def _away(doc: Document, control: Element) -> bool:
    """True where a stylesheet may put words of a control out of sight: it places, indents or clips them."""
    from socialint.page.styles import of

    tree = view(doc.root)
    if not tree.styled or not of(doc).sets("position", "text-indent", "font-size", "font", "all"):
        return False
    for node in (control, *control.elements()):
        if tree.unseen(node):
            continue
        computed = of(doc).computed(node)
        if node is not control and computed.get("position") not in ("static", "relative", None):
            return True
        if computed.font_size == 0 or str(computed.get("text-indent") or "").startswith("-"):
            return True
    return False


def _said(shown: str, name: str) -> bool:
    """True where the words stand in the name, one after the other."""
    said = _words(name)
    for variant in (shown, _ASIDE.sub(" ", shown), shown.replace("-", ""), shown.replace("’", "'").replace("'", "")):
        words = _words(variant)
        if not words or f" {' '.join(words)} " in f" {' '.join(said)} ":
            return True
        plain = _words(name.replace("-", "").replace("’", "'").replace("'", ""))
        if f" {' '.join(words)} " in f" {' '.join(plain)} ":
            return True
    return False


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
