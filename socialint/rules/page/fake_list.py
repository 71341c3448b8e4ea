"""List is made of bullet signs.

Text that comes from a word processor brings its bullets along: "•" at the beginning of a line, and a line break at its end. It
looks like a list and is none: a screen reader does not say how many entries there are and cannot go from one to the next. In
Markdown the lines run together into one paragraph as well.

Found are three or more such signs that begin a paragraph or a line of it, or three or more paragraphs in a row that each begin
with one. Hyphens and dashes are left alone, since they also begin what people say in a dialogue; so are dots in the midst of a
line, which part the entries of a menu, and circles and squares, which are often lights or keys to a map.

## Bad
```html
<p>⟦•⟧ Bring your card<br>• Bring your old report<br>• Come ten minutes early</p>
```
```markdown
⟦•⟧	Bring your card
•	Bring your old report
•	Come ten minutes early
```
## Good
```html
<ul><li>Bring your card</li><li>Bring your old report</li></ul> <p>Home • About us • Contact • Imprint</p>
<p>– Are you open?<br>– Until six.<br>– Thank you.</p>
```
```markdown
- Bring your card
- Bring your old report
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.blocks import Block
from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.3.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/html/H48")
KINDS = ("page",)
NEEDS = ('"•"', '"‣"', '"◦"', '"▪"', '"⁃"')

#: At the beginning of a line, or after a blank in a paragraph that begins with one.
_BULLET = pattern(r"(?:(?<=\n)|(?<= )|^)[•‣◦▪⁃](?=\s)")
_LEAST = 3


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each list, at its first bullet."""
    row: list[Block] = []
    for block in (*doc.prose(), None):
        found = [] if block is None or block.inside("li", "nav") else list(_BULLET.finditer(block.value))
        begins = bool(found) and found[0].start() == 0
        if block is not None and begins and len(found) < _LEAST:
            row.append(block)
            continue
        if len(row) >= _LEAST:
            yield _hit(row[0], 0, len(row), doc)
        row = []
        if block is not None and begins:
            yield _hit(block, 0, len(found), doc)


def _hit(block: Block, start: int, count: int, doc: Document) -> Hit:
    sign = block.value[start]
    hint = "begin each with a hyphen and a blank" if doc.format == "markdown" else "write <ul> with an <li> for each"
    return Hit(block.text.span(start, start + 1), f"{count} entries begin with {sign}: a list in looks only", hint=hint)
