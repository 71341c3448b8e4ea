"""Video of the post has no captions, or its sound no transcript.

Who does not hear cannot use sound without a transcript, nor a video without captions. Captions may be in the picture, where no
program sees them, and the text of the post may say it all: so it is a note. A video whose header shows that it has no sound
needs none. Native formats of platforms rarely say whether there are captions; there, nothing is said.

## Bad
```markdown
---
platform: facebook
media:
  - ⟦src: https://example.org/bread.mp4
    alt: A baker kneads a dough.⟧
---
How we bake.
```
## Good
```markdown
---
platform: facebook
media:
  - src: https://example.org/bread.mp4
    alt: A baker kneads a dough.
    captions: bread.srt
---
How we bake.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Media
from socialint.model import Hit, Severity

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.2.1", "wcag:1.2.2", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/general/G87")
KINDS = ("post",)
NEEDS = ("video", "audio")


def check(doc: Document) -> Iterator[Hit]:
    """One note for each recording without words."""
    for media in doc.media:
        if media.kind not in ("video", "audio") or media.element is not None or doc.native:
            continue
        if media.transcript is not None or media.captions is not None:
            continue
        from socialint.page.captions import TRANSCRIPT

        texts = [text.value.lower() for text in (doc.text, media.caption) if text is not None]
        if any(word in text for text in texts for word in TRANSCRIPT):
            continue
        if media.kind == "audio":
            yield Hit(
                media.span, "sound: is what it says written somewhere?", "add transcript: a file, or the words", review=True
            )
        elif not _silent(doc, media):
            message = "video has no captions: are they in its picture?"
            yield Hit(media.span, message, "add captions: a file of them (.srt, .vtt)", review=True)


def _silent(doc: Document, media: Media) -> bool:
    if media.src is None:
        return False
    from socialint.page.recordings import probe
    from socialint.post.files import find

    path = find(doc, media.src.value).path
    return path is not None and probe(path).sound is False
