"""Link of a page leads to a page of the own site that is not there.

Behind "Important safety information" or "Terms of the offer" nothing stands, and whoever wanted to read on meets an error page.
`[[site]]` in the configuration says which addresses are which folder. Named is a link where a page of almost the same name lies
in the folder that it leads to. Relative links count on built pages, addresses with a host everywhere.

A page is let alone where one of its links leads into the site, to a page that is not there and like no other: then only a part
of the site lies in the folder, or the server knows more of it. Files that are no pages may be kept elsewhere. Where on a page a
link leads to (`#terms`) is not looked at.

## Bad
```toml
[[site]]
url = "https://www.example.org/"
root = "examples/pages"
```
```html
<p><a href="⟦https://www.example.org/en/flu-shot⟧">Flu shots</a> and <a href="https://www.example.org/en/omega">omega 3</a></p>
```
## Good
```toml
[[site]]
url = "https://www.example.org/"
root = "examples/pages"
```
```html
<p>Get your <a href="https://www.example.org/en/flu-shots?from=x#when">flu shot</a>.</p>
```
```html
<p><a href="https://www.example.org/en/flu-shot">Flu shots</a> and <a href="https://www.example.org/en/clinics">clinics</a></p>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.rules._words import shown

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("doc:https://www.rfc-editor.org/rfc/rfc9110#name-404-not-found",)
KINDS = ("page",)
NEEDS = ("<a>",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such link."""
    if not doc.house.sites:
        return
    from socialint.packs.landing import lost_links

    for link, missing in lost_links(doc):
        href = link.element.attribute("href")
        yield Hit(
            href.span() if href else link.span,
            f"{shown(missing.site.shown)} has no page for this address",
            hint=f"link {shown(missing.near)}, which is there, or add the page",
        )
