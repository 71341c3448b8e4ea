"""An ignore gives no reason.

Whoever answers for the published text must be able to see why a finding was set
aside. Without a reason the ignore does not count, and the finding stays.

## Bad
```markdown
⟦<!-- socialint: ignore[alt-missing] -->⟧
![](map.png)
```
```markdown
---
platform: x
socialint: {ignore: [⟦alt-missing⟧]}
---
Hello ![](map.png)
```
## Good
```markdown
<!-- socialint: ignore[alt-missing] the map is described below -->
![](map.png)
```
"""

from socialint.model import Severity

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("doc:https://github.com/socialint/socialint/blob/main/docs/ignoring.md",)
