"""Text moves or blinks by itself.

Moving text cannot be read by many people with low vision or dyslexia, and draws attention away from everything else. HTML has no
way to stop a `marquee`. Both elements are obsolete (HTML, 16.2).

A `marquee` that runs a fixed number of rounds may end within five seconds, which the criterion allows: it is a note.

## Bad
```html
⟦<marquee>⟧Sale ends on Sunday</marquee> ⟦<blink>⟧New</blink>
```
## Good
```html
<p>Sale ends on Sunday</p> <marquee hidden>Sale</marquee>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.view import view

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:2.2.2", "section508:E205.4", "axe:marquee", "axe:blink",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F16")  # fmt: skip
NEEDS = ("<marquee>", "<blink>")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each element that moves its text."""
    inside: set[int] = set()  # another one moves it already
    for element in doc.elements("marquee", "blink"):
        if id(element) in inside or view(doc.root).hidden(element):
            continue
        inside.update(id(inner) for inner in element.elements("marquee", "blink"))
        if not element.text_content.strip():
            continue
        ends = element.tag == "marquee" and element.get("loop", "").strip().isdigit()
        verb = "moves" if element.tag == "marquee" else "blinks"
        yield Hit(element.tag_span, f"text in <{element.tag}> {verb} by itself", hint="show it as plain text", review=ends)
