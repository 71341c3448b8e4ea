"""Field names its purpose with a word that no browser knows.

`autocomplete` lets a browser fill in a name or an address for people who find typing hard, and lets tools show a picture beside
the field. A word that is misspelt or made up does neither.

The grammar is that of the HTML standard (4.10.18.7.1): `section-…`, `shipping` or `billing`, `home`, `work`, `mobile`, `fax` or
`pager` before telephone and mail, one field name, `webauthn`. Fields that are disabled or hidden, and buttons, are left alone.

## Bad
```html
<label>E-mail <input ⟦autocomplete="mail"⟧></label> <label>Photo <input ⟦autocomplete="work photo"⟧></label>
```
```markdown
<label>Name <input ⟦autocomplete="first-name"⟧></label>
```
## Good
```html
<label>E-mail <input autocomplete="work email"></label> <label>Search <input autocomplete="off"></label>
<label>Street <input autocomplete="section-gift shipping address-line1"></label>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.aria import WIDGETS
from socialint.page.roles import input_type, role, tabindex
from socialint.page.view import view
from socialint.parse.templates import filled_in
from socialint.suggest import closest
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.3.5", "en301549:9.1.3.5", "act:73f2c2", "axe:autocomplete-valid",
        "doc:https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill")  # fmt: skip
NEEDS = ("[autocomplete]",)

_CONTACT = frozenset({
    "tel", "tel-country-code", "tel-national", "tel-area-code", "tel-local", "tel-local-prefix", "tel-local-suffix",
    "tel-extension", "email", "impp",
})  # fmt: skip
_NAMES = _CONTACT | frozenset({
    "name", "honorific-prefix", "given-name", "additional-name", "family-name", "honorific-suffix", "nickname", "username",
    "new-password", "current-password", "one-time-code", "organization-title", "organization", "street-address",
    "address-line1", "address-line2", "address-line3", "address-level4", "address-level3", "address-level2", "address-level1",
    "country", "country-name", "postal-code", "cc-name", "cc-given-name", "cc-additional-name", "cc-family-name", "cc-number",
    "cc-exp", "cc-exp-month", "cc-exp-year", "cc-csc", "cc-type", "transaction-currency", "transaction-amount", "language",
    "bday", "bday-day", "bday-month", "bday-year", "sex", "url", "photo",
})  # fmt: skip

_NO_TEXT = frozenset({"hidden", "button", "submit", "reset", "image", "checkbox", "radio", "file"})


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each `autocomplete` that is no list of autofill words."""
    for element in doc.elements("input", "select", "textarea"):
        value = element.get("autocomplete", "")
        words = value.lower().split()
        if not words or words in (["on"], ["off"]) or _valid(words) or filled_in(value) or not _in_use(doc, element):
            continue
        meant = closest(words[-1], _NAMES) if len(words) == 1 else None
        hint = f'write autocomplete="{meant}"' if meant else "write one of the words of the HTML standard, or take it out"
        shown = " ".join(value.split())[:60]
        yield Hit(element.attribute_span("autocomplete"), f'autocomplete cannot be "{shown}"', hint=hint)


def _valid(words: list[str]) -> bool:
    rest = words[1:] if words[0].startswith("section-") and len(words[0]) > len("section-") else words[:]
    if rest and rest[0] in ("shipping", "billing"):
        rest = rest[1:]
    if rest and rest[-1] == "webauthn" and len(rest) > 1:
        rest = rest[:-1]
    if len(rest) == 2 and rest[0] in ("home", "work", "mobile", "fax", "pager"):
        return rest[1] in _CONTACT
    return len(rest) == 1 and rest[0] in _NAMES


def _in_use(doc: Document, element: Element) -> bool:
    tree = view(doc.root)
    if element.tag == "input" and input_type(element) in (
        "hidden",
        "button",
        "submit",
        "reset",
        "image",
        "checkbox",
        "radio",
        "file",
    ):
        return False
    if tree.hidden(element) or tree.focus.disabled(element) or element.get("aria-disabled", "").strip().lower() == "true":
        return False
    return (tabindex(element) or 0) >= 0 or role(element) in WIDGETS
