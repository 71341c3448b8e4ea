"""Licence of a picture, video or sound is not kept to.

Creative Commons licences let anybody use a work who names its author and the licence and links both to the source (title,
author, source, licence: CC BY 4.0, section 3(a)); who does not has no licence. A licence that looks like Creative Commons and
is none ("CC-BY-5.0") is found, too.

Only a declared `license` is read. The parts may stand in `credit`, in the caption, or in a credit line of the text, in any
reasonable manner (section 3(a)(2)): where the link alone is missing, a person must decide whether the medium could carry
one, so that is a note. CC0 and public domain ask for nothing; your own work under a licence is told by `source: own`.

## Bad
```markdown
---
platform: mastodon
media:
  - src: fjord.jpg
    alt: A fjord in fog
    license: ⟦CC-BY-4.0⟧
---
Fog over the fjord.
```
```json
{"platform": "mastodon", "text": "Fog over the fjord.", "media": [{"src": "fjord.jpg", "alt": "A fjord in fog",
 "license": "CC BY-SA 4.0", "credit": "⟦Kari Nordmann⟧"}]}
```
```json
{"platform": "mastodon", "lang": "de", "text": "Nebel über dem Fjord.",
 "media": [{"src": "fjord.jpg", "alt": "Ein Fjord im Nebel", "license": "⟦CC-BY-5.0⟧", "credit": "Kari Nordmann, CC BY 5.0, https://example.org/fjord"}]}
```
## Good
```markdown
---
platform: mastodon
media:
  - src: fjord.jpg
    alt: A fjord in fog
    license: CC-BY-4.0
    credit: '"Fjord" by Kari Nordmann, CC BY 4.0, https://example.org/fjord'
---
Fog over the fjord.
```
```json
{"platform": "mastodon", "text": "Fog over the fjord.\\nPhoto: Kari Nordmann, CC BY 4.0 https://example.org/fjord",
 "media": [{"src": "fjord.jpg", "alt": "A fjord in fog", "license": "CC BY 4.0"}]}
```
```markdown
---
platform: mastodon
lang: de
media:
  - src: fjord.jpg
    alt: Ein Fjord im Nebel
    license: CC-BY-4.0
    source: own
---
Nebel über dem Fjord.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Media
from socialint.model import Hit, Severity, Text
from socialint.pattern import pattern
from socialint.rules.credit._licences import NAMED, Licence, known_licences, parse_licence
from socialint.rules.credit._lines import credit_lines, names_somebody, own_texts, shared_text
from socialint.suggest import did_you_mean

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("law:CC BY 4.0 s. 3(a)", "doc:https://creativecommons.org/licenses/by/4.0/legalcode")
NEEDS = ("media.license",)

_URL = pattern(r"https?://\S+|www\.\S+", re.IGNORECASE)
_OWN = pattern(r"(?:own|self|in-?house|eigen\w*|eget|egen|egne)\b", re.IGNORECASE)


def check(doc: Document) -> Iterator[Hit]:
    for media in doc.media:
        written = media.license
        if written is None or not written.value.strip() or written.dynamic:
            continue
        licence = parse_licence(written.value)
        if licence and not licence.known:
            known = did_you_mean(written.value, known_licences())
            message = f'"{written.value.strip()[:60]}" is no Creative Commons licence{known}'
            yield Hit(written.span(), message, "write it as on the work's page, such as CC-BY-4.0")
            continue
        if licence and licence.asks_credit and not (media.source and _OWN.match(media.source.value.strip())):
            yield from _parts(doc, media, written, licence)


def _parts(doc: Document, media: Media, written: Text, licence: Licence) -> Iterator[Hit]:
    """What of author, licence and link is missing from the credits that can be meant."""
    texts = own_texts(media)
    if doc.templated or any(text.dynamic for text in texts):
        return
    lines = [media.credit.value] if media.credit else []
    shown = (media.caption.value if media.caption else "", shared_text(doc))
    lines += [line for text in shown for line in text.splitlines() if _is_credit(line)]
    links = [link.href for link in doc.links()]
    source = media.source.value.strip() if media.source else ""
    missing = []
    if not any(_author(line) for line in lines):
        missing.append("the author")
    if not any(NAMED.search(line) for line in lines) and not any("creativecommons.org/" in href for href in links):
        missing.append("the licence")
    linked = any(_URL.search(line) for line in lines) or any(href == source or "creativecommons.org/" in href for href in links)
    if not linked:
        missing.append("a link to the source")
    if missing:
        place = next((text for text in texts if text is media.credit or _is_credit(text.value)), written)
        yield Hit(
            place.span(),
            f"{licence.name}: the credit lacks {' and '.join(missing) if len(missing) < 3 else ', '.join(missing)}",
            f"credit it as: Title by Author, {licence.name}, link to the source",
            review=missing == ["a link to the source"],
        )


def _is_credit(line: str) -> bool:
    return bool(NAMED.search(line)) or any(True for _ in credit_lines(line))


def _author(line: str) -> bool:
    """True where a credit still names somebody without its licence and its addresses."""
    return names_somebody(NAMED.sub(" ", _URL.sub(" ", line)))
