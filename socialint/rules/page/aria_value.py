"""ARIA attribute has a value that does not exist.

Browsers read `aria-expanded="open"` as if nothing stood there, so a screen reader does not say whether the menu is open.

What an attribute may say is taken from the standard: one of a few words, a number, a whole number. Empty attributes and those
that a template writes are left alone; whether ids lead anywhere, see `page-aria-reference`.

## Bad
```html
<button ⟦aria-expanded="open"⟧>Menu</button> <div role="slider" aria-label="Price" ⟦aria-valuenow="10 €"⟧></div>
```
```markdown
<div role="region" aria-label="News" ⟦aria-live="yes"⟧>Soon.</div>
```
## Good
```html
<button aria-expanded="true">Menu</button> <div role="slider" aria-label="Price" aria-valuenow="10"></div>
<a href="/" aria-current="page">Start</a> <p aria-live="">Soon.</p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.aria import VALUES
from socialint.parse.templates import filled_in

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:4.1.2", "wcag:1.3.1", "section508:E205.4", "act:6a7281", "axe:aria-valid-attr-value",
        "doc:https://www.w3.org/TR/wai-aria-1.2/#propcharacteristic_value")  # fmt: skip
NEEDS = ("[aria-*]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each value that the attribute does not know."""
    for name in doc.index.attributes:
        kind = VALUES.get(name[5:], "") if name.startswith("aria-") else ""
        if not kind or kind[0] == "@":
            continue
        wrong = {value for value in set(doc.index.values(name)) if not _fits(value.strip(), kind) and not filled_in(value)}
        for element in doc.index.having(name) if wrong else ():
            value = element.get(name, "")
            if value in wrong and value.strip() and element.namespace != "math":
                yield Hit(element.attribute_span(name), f'{name} cannot be "{value.strip()[:40]}"', hint=_hint(kind))


def _fits(value: str, kind: str) -> bool:
    if kind == "#":
        return value.lstrip("+-").isdigit()
    if kind == "#.":
        try:
            return float(value) is not None
        except ValueError:
            return False
    words = value.lower().split() if kind[0] == "+" else [value.lower()]
    return all(word in kind.lstrip("+").split() for word in words)


def _hint(kind: str) -> str:
    if kind[0] == "#":
        return "write a whole number" if kind == "#" else "write a number"
    words = kind.lstrip("+").split()
    return f"write {', '.join(words[:-1])} or {words[-1]}"
