"""A file is not what its name says.

JSON or front matter that does not parse hides everything that stands in it: the
text was not checked. An empty file, a NUL character or a name that stands twice
in one object are faults of the same kind: what is published would not be what
its author sees.

## Bad
```json
{"platform": "x", "text": "Open on Saturday" ⟦"⟧lang": "en"}
```
```json
{"platform": "x", "text": "Open on Saturday", ⟦"text"⟧: "Open on Sunday"}
```
```markdown
---
platform: x
markets: ⟦[NO⟧
---
Open on Saturday
```
## Good
```json
{"platform": "x", "text": "Open on Saturday", "lang": "en"}
```
"""

from socialint.model import Severity

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("doc:https://www.rfc-editor.org/rfc/rfc8259", "doc:https://yaml.org/spec/1.2.2/")
