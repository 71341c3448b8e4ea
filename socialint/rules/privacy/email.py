"""E-mail address of a person in the text.

An address that is published is read by people and by programs that collect addresses, for as long as copies live. The address of
an office is meant to be published; a person's seldom is, and where it is, the person should have agreed.

A first and a last name make an address a person's (anna.berglund@), and so does the name before it (Anna Berglund, anna@). One
word alone may be a person, a team or a town (anna@, oslo@), and what follows "e.g." may be made up: that is a matter to look at.

Not reported: addresses of an office (info@, presse@, kontakt@, treasurer@, styreleder@ ...) and such as stand for any
(yourfriend@, max@muster.de), handles such as @name@server, domains that are reserved for examples (RFC 2606, RFC 6761), and what
`allow` names: your press officer's address, or your whole domain. Looked at are the text, titles, text alternatives, captions,
credits and mailto: links. An address in a link's text and in its target is one finding. The address itself is never shown.

## Bad
```markdown
---
platform: linkedin
---
Questions? Write to ⟦anna.berglund@fjordklinikk.no⟧ today.
```
```html
<p>Questions? <a ⟦href="mailto:anna.berglund@fjordklinikk.no"⟧>Write to Anna</a></p>
```
## Good
```markdown
---
platform: linkedin
---
Questions? Write to presse@fjordklinikk.no or follow @clinic@mastodon.social. Example: anna@example.com
```
```html
<a href="mailto:quellhav.org@gmail.com">Mail us</a>
<a href="mailto:kassier@feuerwehrverein.ch">kassier@feuerwehrverein.ch</a> <a href="mailto:yourfriend@email.com">Tell a friend</a>
```
```toml
[rules.privacy-email]
allow = ["anna.berglund@fjordklinikk.no", "@fjordstiftelsen.no"]
```
```json
{"platform": "linkedin", "text": "Press: anna.berglund@fjordklinikk.no, or per.lie@fjordstiftelsen.no"}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.reading.leaks import leaks

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("law:GDPR art. 5(1)(c)", "doc:https://www.rfc-editor.org/rfc/rfc2606")


class Options:
    allow: Annotated[
        tuple[str, ...], 'addresses that may be published, or domains: "@clinic.org" (with its subdomains)', r"^[^@\s]*@[^@\s]+$"
    ] = ()


def check(doc: Document, options: Options) -> Iterator[Hit]:
    allowed = {item.lower() for item in options.allow}
    for leak in leaks(doc, "email"):
        if leak.value in allowed or _domains(leak.value) & allowed:
            continue
        sure = leak.what == "person"
        yield Hit(
            leak.span,
            "e-mail address of a person" if sure else "e-mail address that may be a person's",
            hint="give the address of an office, or add it to allow in [rules.privacy-email] when the person agreed",
            review=not sure,
        )


def _domains(address: str) -> set[str]:
    """The domain and its parents, each with @ before it."""
    labels = address.rpartition("@")[2].split(".")
    return {"@" + ".".join(labels[i:]) for i in range(len(labels))}
