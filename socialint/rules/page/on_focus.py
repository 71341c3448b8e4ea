"""Something happens as soon as an element has the focus.

Who goes through a page with the Tab key means to pass by. A page that opens a window, sends a form, leads elsewhere or throws the
focus off at that moment cannot be gone through (WCAG 3.2.1); people who do not see the screen do not know where they are.

Looked at is the handler in `onfocus` of what the keyboard reaches. Where it does so under a condition, a person must look.

## Bad
```html
<a href="/offer" ⟦onfocus="window.open('/offer')"⟧>Our offer</a> <a href="/" ⟦onfocus="this.blur()"⟧>Start</a>
```
## Good
```html
<input aria-label="Name" onfocus="this.select()"> <a href="/" tabindex="-1" onfocus="this.blur()">Start</a>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.view import view
from socialint.rules.page._handlers import deed, drops_focus

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:3.2.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F55",
        "doc:https://www.w3.org/WAI/WCAG22/Understanding/on-focus.html")  # fmt: skip
NEEDS = ("[onfocus]",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each handler that acts on the focus alone."""
    for element in doc.index.having("onfocus"):
        if not view(doc.root).focus.reaches(element):
            continue
        code = element.attrs["onfocus"]
        found = deed(code)
        if found is not None:
            yield Hit(
                element.attribute_span("onfocus"),
                f"<{element.tag}> {found.what} when it has the focus",
                hint="wait until it is pressed",
                review=not found.certain,
            )
        elif drops_focus(code):
            yield Hit(element.attribute_span("onfocus"), f"<{element.tag}> throws the focus off", hint="let it keep the focus")
