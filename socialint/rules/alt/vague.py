"""Text alternative says hardly anything.

"team", "digital solutions", "microsoft patch tuesday": a few words without a joint, as people type them into a search or into
the field of a form that must not stay empty.

Found are names of subjects that cannot be seen ("Events", "Sicherheit"), and words in small letters that nothing joins. Some of
the latter are enough ("red apple"), and a picture in a link may say no more than where it leads, so these are notes for a
person to judge. Names of services and controls are left alone, and so is a text with an article, a preposition or a participle
in it: somebody has written a phrase. The length of a text says little and is not asked.

## Bad
```html
<img src="a.jpg" alt="⟦roundtable apple⟧"> <img src="b.jpg" alt="⟦Lifestyle⟧">
```
## Good
```html
<img src="a.jpg" alt="Apples on a round table"> <img src="b.jpg" alt="search"> <img src="c.jpg" alt="Acme">
```
```markdown
![facebook logo](a.png) and ![people laughing](b.png)
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.rules._words import shown
from socialint.rules.alt._texts import written
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/tutorials/images/informative/")
NEEDS = ("media.alt",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that may say too little."""
    from socialint.reading.alternatives import fragments, generic, slug, subject
    from socialint.rules.alt.filename import is_file_name
    from socialint.rules.alt.placeholder import kind_of

    for item, text in written(doc):
        value = text.value.strip()
        if not (fragments(value) or subject(value)) or generic(value) or kind_of(value) or slug(value):
            continue
        source = item.src.value if item.src is not None and not item.src.dynamic else ""
        if not is_file_name(value, source):
            sure = subject(value) and not _is_control(item.element)
            message = f"text alternative {shown(value)} says hardly anything{'' if sure else ': is it enough?'}"
            yield Hit(text.strip().span(), message, hint="say what the picture shows, in a phrase", review=not sure)


def _is_control(element: Element | None) -> bool:
    return element is not None and (element.tag == "input" or any(node.tag in ("a", "button") for node in element.ancestors()))
