"""Others' picture, video or sound has no credit.

Who made a work has the right to be named with it (in Germany UrhG § 13, in Norway åndsverkloven § 5, elsewhere by contract
or custom). A work counts as others' where its `source`, `permission` or an editorial `license` says so, or where the file
still has an agency's name (GettyImages-123, shutterstock_123 ...). The credit may stand in its `credit` field, in its
caption, or in the text ("Photo: Name", "Foto: Name / Agentur", "© Name", "📷 @handle"), not in the text alternative. It must
name somebody: "via Pinterest" and "Source: Google" do not.

Where nothing is declared, nothing is said: your own picture needs no credit. Sources whose licence asks for none (Unsplash,
Pexels, Pixabay, CC0) and pictures made by a machine are let alone; Creative Commons licences that ask for one are the
business of `credit-license`.

## Bad
```markdown
---
platform: instagram
media:
  - src: harbour.jpg
    alt: The harbour at dawn
    source: ⟦Bergens Tidende⟧
---
Good morning, Bergen.
```
```json
{"platform": "instagram", "text": "Good morning.",
 "media": [{"src": "⟦GettyImages-118273645.jpg⟧", "alt": "The harbour at dawn"}]}
```
```html
<figure><img src="harbour.jpg" alt="The harbour at dawn"><figcaption>The harbour. ⟦Photo: Pinterest⟧</figcaption></figure>
```
## Good
```markdown
---
platform: instagram
media:
  - src: harbour.jpg
    alt: The harbour at dawn
    source: Bergens Tidende
    credit: Kari Nordmann / Bergens Tidende
---
Good morning, Bergen.
```
```json
{"platform": "instagram", "text": "Good morning.\\n📸 @kari.nordmann",
 "media": [{"src": "GettyImages-118273645.jpg", "alt": "The harbour"}]}
```
```html
<img src="harbour.jpg" alt="The harbour at dawn">
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Media
from socialint.model import MASK, Hit, Severity, Text
from socialint.pattern import pattern
from socialint.record import Record
from socialint.rules._words import shown
from socialint.rules.credit._licences import is_editorial, parse_licence
from socialint.rules.credit._lines import credit_lines, may_hold_credit, names_somebody, own_texts, shared_text

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("law:UrhG § 13", "law:åndsverkloven § 5", "law:CDPA s. 77", "doc:https://www.gesetze-im-internet.de/urhg/__13.html")

_AGENCY = pattern(r"(?:gettyimages|shutterstock|adobestock|istock(?:photo)?|alamy|depositphotos)[-_]\d{3}")
_OWN = pattern(
    r"(?:own|self|ourselves|in-?house|house|staff|eigen\w*|selbst|eget|egen|egne|privat|ai|ki|midjourney|dall[- ]?e|generated)\b",
    re.IGNORECASE,
)
_NO_CREDIT_ASKED = pattern(r"\b(?:unsplash|pexels|pixabay)\b", re.IGNORECASE)
_FILE = pattern(r"[\w-][\w .-]*(?:/[\w .-]+)*\.(?:jpe?g|png|tiff?|webp|gif|svg|psd|raw|cr2|dng|mp4|mov|wav|mp3)", re.IGNORECASE)
_REPOST = pattern(r"#(?:repost|regram)\b|^\W*(?:repost|regram)\b(?= ?:)", re.IGNORECASE)

_HINT = 'add who made it, such as "Photo: Name" or credit: Name / Agency'


class _Sign(Record):
    place: Text
    what: str


def check(doc: Document) -> Iterator[Hit]:
    for media in doc.media:
        if texts := own_texts(media):
            if any(text.dynamic for text in texts):
                continue
            nobody = [(text, *place) for text in texts for place in _naming_nobody(text, text is media.credit)]
            if nobody:
                text, start, end = nobody[0]
                yield _nobody(text, start, end)
            if nobody or any(_names(text, text is media.credit) for text in texts):
                continue
        sign = _others(media, doc)
        if sign and not _credited(doc):
            yield Hit(sign.place.span(), f"others' work without a credit: {sign.what}", _hint(doc, media))
    if doc.kind == "post":
        yield from _in_text(doc)


def _hint(doc: Document, media: Media) -> str:
    from socialint.post.files import picture_of

    picture = picture_of(doc, media)
    if picture is None or not picture.notes.credit:
        return _HINT
    return f"add who made it; its file names {shown(picture.notes.credit, 120)}"


def _credited(doc: Document) -> bool:
    """True where the text names somebody, or a template may."""
    shared = shared_text(doc)
    if doc.templated and MASK in shared:
        return True
    return any(names_somebody(credit.name) for credit in credit_lines(shared, copyright=doc.kind == "post"))


def _in_text(doc: Document) -> Iterator[Hit]:
    """Credits in a post's text that name nobody, and reposts that name no author."""
    text = doc.text
    if doc.media and may_hold_credit(doc.folded):
        for start, end in _naming_nobody(text, False):
            yield _nobody(text, start, end)
    if "@" in text.value:
        return
    match = _REPOST.search(text.value) if "repost" in doc.folded or "regram" in doc.folded else None
    if match and not _credited(doc):
        yield Hit(text.span(*match.span()), "repost without its author's handle", "name the author with @handle")


def _nobody(text: Text, start: int, end: int) -> Hit:
    return Hit(text.span(start, end), f'"{text.value[start:end][:60]}" names nobody', _HINT)


def _naming_nobody(text: Text, is_credit: bool) -> Iterator[tuple[int, int]]:
    """Credits that name only the place where the work was found."""
    value = text.value
    if is_credit:
        if not names_somebody(value):
            yield 0, len(value)
        return
    for credit in credit_lines(value):
        if not names_somebody(credit.name):
            yield credit.start, credit.end


def _names(text: Text, is_credit: bool) -> bool:
    if is_credit:
        return names_somebody(text.value)
    return any(names_somebody(credit.name) for credit in credit_lines(text.value))


def _others(media: Media, doc: Document) -> _Sign | None:
    """What says that the work is others', None where nothing does."""
    licence = parse_licence(media.license.value) if media.license else None
    if licence and (licence.asks_credit or licence.free):
        return None
    if media.source and media.source.value.strip() and not media.source.dynamic:
        source = media.source.value.strip()
        ours = {name.strip("@ ").lower() for name in (doc.context.account, doc.context.author) if name}
        if _OWN.match(source) or source.strip("@").lower() in ours:
            return None
        if not _NO_CREDIT_ASKED.search(source) and not _is_own_file(source):
            return _Sign(media.source, f'source "{source[:60]}"')
    if media.permission and media.permission.value.strip():
        return _Sign(media.permission, "somebody gave permission")
    if media.license and is_editorial(media.license.value):
        return _Sign(media.license, f'licence "{media.license.value.strip()[:60]}"')
    if media.src and not media.license:
        name = media.src.value.rpartition("/")[2]
        if _AGENCY.search(name.lower()):
            return _Sign(media.src, f'agency file "{name[:60]}"')
    return None


def _is_own_file(source: str) -> bool:
    """True for the path of a file in some archive, as against an address ("example.org/a.jpg")."""
    first, slash, _ = source.partition("/")
    return bool(_FILE.fullmatch(source)) and not (slash and "." in first)
