"""Logo is kept from those who do not see it.

The logos of partners, seals and shops say who stands behind a page. With an empty `alt`, or `aria-hidden`, that is said to those
only who see them.

Looked at are pictures of whole HTML pages that are shown, but kept from assistive technology, and whose file is called a logo,
with a name: `acme-logo.png`, `AcmeLogo.png`. Where that name, or a name with its initials, stands anywhere else on the page or in
its title, the picture repeats it, and nothing is said. Names of files that tell no owner (`logo-white.svg`, `header-logo.png`)
give none either, nor do words that only hold those four letters: `logowanie.png` is a Polish login, `catalogo.png` a catalogue.

## Bad
```html
<!doctype html>
<html lang="en"><head><title>Our partners</title></head>
<body><p>They help us: ⟦<img src="/img/acme-logo.png" alt="">⟧</p></body></html>
```
## Good
```html
<!doctype html>
<html lang="en"><head><title>Our partners</title></head>
<body><p>They help us: <img src="/img/acme-logo.png" alt="Acme"> <img src="hub-logo.svg" alt=""> The Hub
<img src="logowanie.png" alt=""> Log in</p></body></html>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.pattern import pattern
from socialint.rules._words import data, shown
from socialint.tree import Element, TextNode

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "act:e88epe", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F38")
KINDS = ("page",)
NEEDS = ("<img>",)

_PART = pattern(r"[a-z]+[a-z0-9]*|[0-9]+")
_FEWEST = 3
#: The word in the name of a file: on its own, or where a capital parts it from its neighbour.
_LOGO = pattern(r"(?<![A-Za-z])[Ll][Oo][Gg][Oo](?![a-z])|(?<=[a-z])Logo(?![a-z])")


@cache
def _of_nobody() -> frozenset[str]:
    return frozenset(data(__file__)["words"].split())


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such picture."""
    if not doc.whole_page:
        return
    said: str | None = None
    for image in doc.elements("img"):
        address = image.get("src", "")
        if "logo" not in address.lower() or MASK in address or address[:5].lower() == "data:":
            continue
        from socialint.page.view import view

        tree = view(doc.root)
        if tree.unseen(image) or not _kept(image, tree.hidden(image)):
            continue
        owner = _owner(address)
        if not owner:
            continue
        if said is None:
            said = _said(doc)
        if owner not in said and not _initials(owner, said):
            yield Hit(image.tag_span, f"logo {shown(owner)} is kept from those who do not see it", hint="name its owner in alt")


def _kept(image: Element, hidden: bool) -> bool:
    return hidden or image.get("alt") == "" or image.get("role", "").strip().lower() in ("none", "presentation")


def _owner(address: str) -> str:
    """The name in the file name of a logo, "" where there is none or more than one."""
    name = address.partition("?")[0].partition("#")[0].rpartition("/")[2].rpartition(".")[0]
    name, logos = _LOGO.subn(" logo ", name)
    parts = [part for part in _PART.findall(name.lower()) if len(part) > 1 and not part.isdigit()]
    parts = [part for part in parts if part.rstrip("0123456789") not in _of_nobody()]
    named = logos and len(parts) == 1 and len(parts[0]) >= _FEWEST and len(parts[0]) < 30
    return parts[0] if named else ""


def _said(doc: Document) -> str:
    """All words of a page, its title, names and addresses of links, in small letters, parted by blanks."""
    words: list[str] = []
    for node in doc.root.walk():
        if isinstance(node, TextNode):
            words.append(node.data)
        elif isinstance(node, Element):
            words += (value for name, value in node.attrs.items() if name in _SAYING and not (name == "alt" and _gone(node)))
    return f" {' '.join(' '.join(words).casefold().split())} "


_SAYING = frozenset({"alt", "title", "aria-label", "href", "content", "data-title", "placeholder", "value"})


def _gone(image: Element) -> bool:
    return "logo" in image.get("src", "").lower()


def _initials(owner: str, said: str) -> bool:
    """True where the words of a page hold a name whose initials the owner may be."""
    if len(owner) > 6 or not owner.isascii():
        return False
    first = "".join(word[0] for word in said.split() if word[0].isalnum())
    letters = "".join(letter for letter in owner if letter.isalpha())
    return owner in first or (len(letters) > 2 and letters in first)
