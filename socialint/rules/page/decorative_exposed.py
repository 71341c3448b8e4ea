"""Element is marked as decoration, but assistive technology meets it.

`role="none"` and an empty `alt` say "pass over this". An ARIA attribute that speaks of the element, or the keyboard stopping on
it, says the opposite, and browsers follow that: people hear an element that nobody meant them to.

The conflict is decided as the standard says (WAI-ARIA 1.2, 5.3.3). Hidden elements are left alone.

## Bad
```html
⟦<nav role="presentation" aria-label="Main">⟧<a href="/">Start</a></nav> ⟦<img src="line.png" alt="" aria-labelledby="t">⟧
```
```markdown
⟦<img src="line.png" alt="" tabindex="0">⟧
```
## Good
```html
<nav aria-label="Main"><a href="/">Start</a></nav> <img src="line.png" alt=""> <svg role="none"><path d="M0 0"/></svg>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.aria import GLOBAL
from socialint.page.roles import explicit_role, implicit_role, speaks
from socialint.page.view import view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.3.1", "section508:E205.4", "act:46ca7f", "axe:presentation-role-conflict",
        "doc:https://www.w3.org/TR/wai-aria-1.2/#conflict_resolution_presentation_none")  # fmt: skip
NEEDS = ("<img>", "[role]")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each element that is presentational by its markup and is not in effect."""
    tree = view(doc.root)
    marked = [*tree.with_role("none")]
    marked += [image for image in doc.elements("img") if image.get("alt") == "" and not explicit_role(image)]
    for element in marked:
        if speaks(element) and not tree.hidden(element) and "-" not in element.tag and _matters(element):
            yield Hit(
                element.tag_span,
                f"<{element.tag}> is marked as decoration, but {_why(element)}",
                hint="take out the one or the other",
            )


def _matters(element: Element) -> bool:
    """False for a plain `<div>` that takes the focus: it has no meaning that could be met."""
    return bool(_said(element)) or implicit_role(element) not in ("", "generic")


def _said(element: Element) -> str:
    names = (name for name in element.attrs if name.startswith("aria-") and name[5:] in GLOBAL and name != "aria-hidden")
    return next(names, "")


def _why(element: Element) -> str:
    said = _said(element)
    return f"{said} speaks of it" if said else "it takes the focus"
