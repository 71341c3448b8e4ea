"""Picture's file says that a machine made it, and the post does not.

Programs that make pictures write so into the file: IPTC's digital source type, in XMP or in Content Credentials. Several
platforms and some laws ask the author to say it, too; whether yours do is for a person to judge, so this is a note. It is silent
where the `ai` field says something, or where the text or the credit speaks of it.

## Bad
```json
{"platform": "mastodon", "text": "Our new shop", "media": [{"alt": "A shop", "src":
 "⟦data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAAgWlUWHRYTUw6Y29tLmFkb2JlLnhtcAAAAAAAPHggSXB0YzR4bXBFeHQ6RGlnaXRhbFNvdXJjZVR5cGU9Imh0dHA6Ly9jdi5pcHRjLm9yZy9uZXdzY29kZXMvZGlnaXRhbHNvdXJjZXR5cGUvdHJhaW5lZEFsZ29yaXRobWljTWVkaWEiLz4HMOEFAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==⟧"}]}
```
```markdown
---
platform: linkedin
media:
  - alt: A shop
    src:
      ⟦data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAAgWlUWHRYTUw6Y29tLmFkb2JlLnhtcAAAAAAAPHggSXB0YzR4bXBFeHQ6RGlnaXRhbFNvdXJjZVR5cGU9Imh0dHA6Ly9jdi5pcHRjLm9yZy9uZXdzY29kZXMvZGlnaXRhbHNvdXJjZXR5cGUvdHJhaW5lZEFsZ29yaXRobWljTWVkaWEiLz4HMOEFAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==⟧
---
Our new shop
```
```json
{"platform": "linkedin", "lang": "de", "text": "Unser neuer Laden",
 "media": [{"alt": "Ein Laden", "credit": "Foto: Quellhav", "src":
 "⟦data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAAgWlUWHRYTUw6Y29tLmFkb2JlLnhtcAAAAAAAPHggSXB0YzR4bXBFeHQ6RGlnaXRhbFNvdXJjZVR5cGU9Imh0dHA6Ly9jdi5pcHRjLm9yZy9uZXdzY29kZXMvZGlnaXRhbHNvdXJjZXR5cGUvdHJhaW5lZEFsZ29yaXRobWljTWVkaWEiLz4HMOEFAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==⟧"}]}
```
## Good
```json
{"platform": "mastodon", "text": "Our new shop", "media": [{"alt": "A shop", "ai": true, "src":
 "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAAgWlUWHRYTUw6Y29tLmFkb2JlLnhtcAAAAAAAPHggSXB0YzR4bXBFeHQ6RGlnaXRhbFNvdXJjZVR5cGU9Imh0dHA6Ly9jdi5pcHRjLm9yZy9uZXdzY29kZXMvZGlnaXRhbHNvdXJjZXR5cGUvdHJhaW5lZEFsZ29yaXRobWljTWVkaWEiLz4HMOEFAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="}]}
```
```markdown
---
platform: linkedin
media:
  - alt: A shop
    src:
      data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAAgWlUWHRYTUw6Y29tLmFkb2JlLnhtcAAAAAAAPHggSXB0YzR4bXBFeHQ6RGlnaXRhbFNvdXJjZVR5cGU9Imh0dHA6Ly9jdi5pcHRjLm9yZy9uZXdzY29kZXMvZGlnaXRhbHNvdXJjZXR5cGUvdHJhaW5lZEFsZ29yaXRobWljTWVkaWEiLz4HMOEFAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==
---
Our new shop, as an AI sees it
```
```json
{"platform": "linkedin", "lang": "de", "text": "Unser neuer Laden",
 "media": [{"alt": "Ein Laden", "credit": "Bild: mit künstlicher Intelligenz erzeugt", "src":
 "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAAgWlUWHRYTUw6Y29tLmFkb2JlLnhtcAAAAAAAPHggSXB0YzR4bXBFeHQ6RGlnaXRhbFNvdXJjZVR5cGU9Imh0dHA6Ly9jdi5pcHRjLm9yZy9uZXdzY29kZXMvZGlnaXRhbHNvdXJjZXR5cGUvdHJhaW5lZEFsZ29yaXRobWljTWVkaWEiLz4HMOEFAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="}]}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Media
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.post.files import pictures

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("doc:https://cv.iptc.org/newscodes/digitalsourcetype/", "doc:https://iptc.org/standards/photo-metadata/iptc-standard/")
KINDS = ("post",)
NEEDS = ("image", "gif")

#: Words that tell readers, in the languages of our packs and some more.
_TOLD = pattern(
    r"\b(?:ai|a\.i\.|ki|ia|gen-?ai|dall[- ·]?e|midjourney|firefly|stable diffusion"
    r"|(?:artificial|künstliche\w*|kunstig|inteligencia|intelligence) \w{5,20})\b|\bKI-|#ai",
    re.IGNORECASE,
)


def check(doc: Document) -> Iterator[Hit]:
    """One note for each picture that a machine made and nobody says so."""
    for media, src, picture in pictures(doc):
        if media.ai or not picture.notes.source_type:
            continue
        from socialint.page.embedded import MADE_BY_AI

        if picture.notes.source_type in MADE_BY_AI and not _told(doc, media):
            part = "made" if picture.notes.source_type == "trainedAlgorithmicMedia" else "made a part of"
            message = f"the file says that a machine {part} this picture: do readers know?"
            yield Hit(src.span(), message, "say so in the text, or set ai: true", review=True)


def _told(doc: Document, media: Media) -> bool:
    texts = (doc.text, media.alt.text, media.caption, media.credit, media.source, media.license)
    return any(text is not None and _TOLD.search(text.value) for text in texts)
