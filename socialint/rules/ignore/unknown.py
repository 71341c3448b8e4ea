"""An ignore names no rule.

A misspelt id sets nothing aside, and its author believes that it does. The
finding that it was meant for stays, or comes back unseen.

## Bad
```markdown
⟦<!-- socialint: ignore[alt-mising] the map is described below -->⟧
![](map.png)
```
```markdown
⟦<!-- socialint: disable alt-missing -->⟧
![](map.png)
```
## Good
```markdown
<!-- socialint: ignore[alt] the map is described below -->
![](map.png)
```
"""

from socialint.model import Severity

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("doc:https://github.com/socialint/socialint/blob/main/docs/ignoring.md",)
