"""Post is longer than a platform takes.

A platform refuses a text that is too long, or cuts it where nobody chose. Each counts in its own way: X weighs characters and
counts every link as 23, Bluesky counts what a reader sees as one character, Mastodon leaves the server of an account out and
counts a content warning in, YouTube counts bytes. The limits are data (`socialint list platforms`), each with its source and
how sure it is.

One finding for each platform of the post whose limit is exceeded; it marks what is too much. Limits with a weak source give a
note. A post with text that a template writes is left alone.

## Bad
```json
{"platform": "youtube", "text": "Hallo",
 "title": "Barrierefreiheit in zwanzig Minuten: Wie wir unsere Sprechstunde für alle zugänglich gemacht haben, ⟦und zwar alle⟧"}
```
```markdown
---
platforms: [x, mastodon]
---
Vi har gode nyheter til alle som venter på svar. Fra mandag kan du se prøvesvarene dine selv, uten å ringe oss, og du kan
stille spørsmål rett i den samme boksen. Alt du trenger er BankID og fem minutter. Har du ikke BankID, hjelper vi deg gjerne
i skranken, hver dag mellom åtte ⟦og fire.⟧
```
## Good
```json
{"platform": "x", "text": "Alle svarene står her: https://example.org/en/lang/adresse/som/teller/bare/tjuetre/tegn/uansett/hvor/lang/den/er/og/den/kan/vaere/svaert/lang/som/denne/her/som/har/flere/enn/to/hundre/tegn/i/seg/og/fortsatt/er/en/eneste/lenke/for/plattformen/som/teller/den/slik/hver/gang/uten/unntak"}
```
```markdown
---
platform: blog
---
A blog takes any length.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity, Text
from socialint.post.length import overflow
from socialint.post.platforms import Limit, platforms_of

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("platform:text", "platform:title", "doc:https://docs.x.com/fundamentals/counting-characters")
KINDS = ("post",)

_UNITS = {"bytes": "bytes", "utf16": "UTF-16 units"}


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text of the post and each platform that it is too long for."""
    media = "image" if {item.kind for item in doc.media} == {"image"} else "video"
    for platform in platforms_of(doc):
        for what, text in _texts(doc):
            hit = _too_long(text, what, platform.limits(what, media), platform.title) if not text.dynamic else None
            if hit:
                yield hit


def _texts(doc: Document) -> Iterator[tuple[str, Text]]:
    warning = doc.field("spoiler_text")  # Mastodon's
    text = doc.text if warning is None or warning.text is None else Text.join([warning.text, doc.text])
    yield "long-text" if doc.long_form else "text", text
    title = doc.field("title")
    if title is not None and title.text is not None:
        yield "title", title.text


def _too_long(text: Text, what: str, limits: list[Limit], platform: str) -> Hit | None:
    """The hit for the limit that is left first, None where the text fits."""
    broken = [(over, limit) for limit in limits if (over := overflow(text.value, limit.unit, limit.value))]
    if not broken:
        return None
    over, limit = min(broken, key=lambda pair: pair[0].start)
    unit = _UNITS.get(limit.unit, "characters")
    size = f"{over.length}" if over.exact else f"about {over.length}"
    return Hit(
        text.span(over.start),
        f"{platform} counts {size} {unit} in the {what.replace('-', ' ')}, it takes {limit.value}",
        hint=f"shorten it by {over.length - limit.value}" if over.exact else "shorten it",
        review=not limit.firm,
    )
