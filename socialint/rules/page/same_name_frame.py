"""Frames of one name show different things.

A screen reader lists the frames of a page by their names. Two that are called "Map" and show a map and a form send people into
the wrong one.

Compared are frames with the same accessible name, also in a `srcdoc`. Where both show pages of the repository, their main text is
compared, and different texts are a finding; otherwise a person has to look: a note. Frames for advertising say with that name all
that there is to say, whoever fills them.

## Bad
```html
<iframe title="Map" src="https://example.org/map"></iframe> ⟦<iframe title="Map" src="https://example.org/form">⟧</iframe>
```
## Good
```html
<iframe title="Map" src="https://example.org/map"></iframe> <iframe title="Form" src="https://example.org/form"></iframe>
<iframe title="Advertisement" src="https://example.org/1"></iframe> <iframe title="Advertisement" src="https://example.org/2"></iframe>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Related, Severity
from socialint.page.links import frame_twins
from socialint.rules._words import core, data, shown

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:4.1.2", "section508:E205.4", "act:4b1c6c", "axe:frame-title-unique")
KINDS = ("page",)
NEEDS = ("<iframe>", "<frame>")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each frame whose name an earlier one has."""
    if next(doc.elements("iframe", "frame"), None) is None:
        return

    for pair in frame_twins(doc):
        if core(pair.name) in data(__file__)["names"]:
            continue
        message = f"frame {shown(pair.name)} shows something else than the one of that name before it"
        before = Related(pair.first.tag_span, "the one before")
        yield Hit(pair.other.tag_span, message, "say in its title what is in it", (before,), review=not pair.sure)
