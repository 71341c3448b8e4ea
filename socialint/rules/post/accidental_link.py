"""Missing blank, or a file name, that X makes a link of.

X needs no `https://` to see a link: `back.So nice` has one, since .so is Somalia's domain, and so have `Schluss.De` and
`README.md`. Readers press it and land anywhere, and the link costs 23 characters. Mastodon and Markdown ask for a scheme.

Reported is a domain of a country with a capital letter right behind a full stop, where the text goes on, and names of files
whose ending is a domain. The second, and the first where a capital begins the word before, too, is a note: it may be meant.
Names in small letters (nrk.no, socket.io) and those with other capitals (Booking.com, ASP.NET) are taken to be meant.

## Bad
```json
{"platform": "x", "lang": "en", "text": "They are ⟦back.So⟧ nice to see. Read the ⟦README.md⟧ first."}
```
## Good
```json
{"platform": "x", "lang": "en", "text": "They are back. So nice. See nrk.no, Booking.com, ASP.NET, socket.io, Node.js, v2.0, e.g. https://example.org/README.md"}
```
```json
{"platform": "mastodon", "lang": "en", "text": "They are back.So nice to see."}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.post.entities import urls
from socialint.rules._words import shown

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("doc:https://docs.x.com/fundamentals/counting-characters",)
KINDS = ("post",)
NEEDS = ("platform:x",)

#: A word, a full stop, and a word of two letters with a capital: all of the "link".
_GLUED = pattern(r"(?:[^\W\d_]+['’-])?[^\W\d_]{2,}\.[A-Z][a-z]")
#: Behind it the sentence goes on.
_GOES_ON = pattern(r"[ \u00a0][^\W_]|['’,]")
#: Endings of files that are domains, too, and names that mostly files have.
_FILE = pattern(
    r"(?i)(?:readme|changelog|changes|license|licence|contributing|security|todo|notes|index|main|setup|test|tests|app|install|run|"
    r"build|conftest|script|utils|lib|mod|config)\.(?:md|py|rs|sh|pl)|[\w-]+\.(?:zip|mov)"
)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each link that nobody meant."""
    if "x" not in doc.context.platforms or "." not in doc.text.value:
        return
    text = doc.text
    for link in urls(text.value):
        if "/" in link.value:
            continue
        if _GLUED.fullmatch(link.value) and _GOES_ON.match(text.value, link.end):
            yield Hit(
                text.span(link.start, link.end),
                f"X makes a link of {shown(link.value)}",
                hint="put a blank behind the full stop",
                review=link.value[0].isupper(),
            )
        elif _FILE.fullmatch(link.value):
            yield Hit(
                text.span(link.start, link.end),
                f"X makes a link of {shown(link.value)}, which looks like the name of a file",
                hint="name the file without its ending, or link to it",
                review=True,
            )
