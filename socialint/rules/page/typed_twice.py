"""The same is asked twice in one form.

Typing is hard work for many people, and what was typed once is easily typed wrong the second time. What somebody has written
must be taken over, or offered, where it is needed again in the same go (WCAG 3.3.7). A mail address to be typed again is the
usual case; a password may be asked again, since it cannot be read.

Compared are the `autocomplete` tokens of the fields of a form (those of another section, or for another address, are another
thing), and fields of the type `email`. Whether the second one is filled in by a script, a person has to try.

## Bad
```html
<form>
  <label>Mail <input type="email" autocomplete="email"></label>
  <label>Mail, again <input ⟦type="email"⟧ autocomplete="email"></label>
</form>
```
## Good
```html
<form>
  <label>Town <input autocomplete="billing address-level2"></label>
  <label>Town <input autocomplete="shipping address-level2"></label>
</form>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import MASK, Hit, Related, Severity
from socialint.page.view import view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:3.3.7", "doc:https://www.w3.org/WAI/WCAG22/Understanding/redundant-entry.html")
NEEDS = ("<form>",)

#: What may be asked again: secrets, and what is another one each time.
_SECRET = frozenset({"current-password", "new-password", "one-time-code", "on", "off", ""})
_KINDS = frozenset({"email", "text", "tel", "url", "search", ""})


def check(doc: Document) -> Iterator[Hit]:
    """One note for each field that asks for what another one of its form asks."""
    asked: dict[tuple[int, str], Element] = {}
    forms: dict[int, int] = {}  # of what was passed on the way up: the form around it
    value = doc.root.places.value
    for handle in doc.index.with_tag("input"):
        kind = (value(handle, "type") or "").strip().lower()
        if kind not in _KINDS:
            continue
        written = " ".join((value(handle, "autocomplete") or "").lower().split())
        what = "email" if kind == "email" and written in _SECRET else written
        if what in _SECRET or MASK in what:
            continue
        element = doc.root.places.element(handle)
        if "readonly" in element.attrs or "disabled" in element.attrs:
            continue
        form = _form(element, forms)
        if not form:
            continue

        if view(doc.root).hidden(element):
            continue
        first = asked.setdefault((form, what), element)
        if first is not element:
            name = "type" if kind == "email" else "autocomplete"
            yield Hit(
                element.attribute_span(name),
                f"the form asks for {what[:40]} again",
                hint="ask once, or fill it in",
                related=(Related(first.tag_span, "asked here"),),
                review=True,
            )


def _form(element: Element, known: dict[int, int]) -> int:
    """Which form a field stands in, 0 for none."""
    passed: list[Element] = []
    found = 0
    for here in element.ancestors():
        if id(here) in known or here.tag == "form":
            found = known.get(id(here), id(here))
            break
        passed.append(here)
    known.update((id(one), found) for one in passed)
    return found
