"""An ignore sets nothing aside.

An ignore that no longer covers a finding hides the next one that comes. It is
only reported where its rule really ran.

## Bad
```markdown
⟦<!-- socialint: ignore[alt-missing] the map is described below -->⟧
The ferry leaves at noon.
```
## Good
```markdown
<!-- socialint: ignore[alt-missing] the map is described below -->
![](map.png)
```
"""

from socialint.model import Severity

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("doc:https://github.com/socialint/socialint/blob/main/docs/ignoring.md",)
