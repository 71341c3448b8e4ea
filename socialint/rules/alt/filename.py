"""Text alternative is a file name.

Cameras, editors and upload forms put the name of the file where the description should be. A screen reader then reads
"I M G underscore four seven one one dot J P G" to somebody who wants to know what the picture shows.

Recognised are image and video endings, the names that cameras, phones and screenshot tools give, UUIDs and long hexadecimal
or decimal numbers, what is written as only files and identifiers are (`team_photo`, `our-new-office`, `LeftBanner`), and the
picture's own file name where it is more than a plain word, or one in small letters with the size that an upload form has put
behind it. What a name may be written like now and then ("Siegel3", "ABC 12345") is a note, and so is a plain word that such a
form has made a file name of ("Sad", `Sad-300x200.jpg`), but for pictures in links and logos, and a name with hyphens for a
picture that is all of a heading (`better-ajv-errors`). A brand with a dot (Booking.com,
Node.js) is no file name, and a sentence that speaks of a file is none.

## Bad
```markdown
![⟦IMG_4711.JPG⟧](a.jpg) and ![⟦hero-banner-2⟧](img/hero-banner-2.webp)
```
```html
<img src="x.png" alt="⟦Screenshot 2026-03-01 at 10.15.22⟧">
<img src="y.png" alt="⟦tribe_of_noise⟧"> <img src="z.png" alt="⟦pic-left⟧">
<img src="uploads/Sad-300x200.jpg" alt="⟦Sad⟧"> <img src="q.jpg" alt="⟦2014-09-20 15.32.14⟧">
<a href="/parts"><img src="uploads/fmgrid-300x200.png" alt="⟦fmgrid⟧"></a> <img src="pagehead.jpg" alt="⟦promoHeader⟧">
```
```json
{"platform": "x", "text": "Hi", "media": [{"src": "a.jpg", "alt": "⟦8f14e45f-ceea-467f-9a36-dedd4bea2543⟧"}]}
```
## Good
```markdown
![Booking.com](booking.png) and ![A folder with the file cat.jpg in it](folder.png)
```
```html
<img src="logo.png" alt="Logo of Node.js"> <img src="oslo.jpg" alt="Oslo"> <img src="logos/Docker.svg" alt="Docker">
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Media, Severity
from socialint.pattern import pattern
from socialint.reading.alternatives import slug
from socialint.rules._words import shown
from socialint.rules.alt._texts import in_control, is_heading
from socialint.rules.alt._upload import uploaded

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.1.1", "section508:E205.4", "act:qt1vmo", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F30")
NEEDS = ("media.alt",)

_ENDING = pattern(r"\.(?:jpe?g|png|gif|webp|svgz?|bmp|tiff?|avif|hei[cf]|jfif|ico|psd|mp4|mov|webm|m4v)$", re.IGNORECASE)
_GIVEN = pattern(
    r"(?:img|image|dscn?|dscf|dsc|pxl|mvimg|vid|gopr|sam|wp|p|pict|cimg|_mg|_dsc|scan|photo|picture|pic|foto|bild)"
    r"[-_ ]?\d{3,}[-_ .()\w]{0,40}"
    r"|(?:screen ?shot|bildschirmfoto|skjermbilde|skjermdump|captura de pantalla|capture d['’]écran)[-_ ]?\(?\d[-_ .:()\w]{0,40}"
    r"|(?:whatsapp image|signal|fb_img|received)[-_ ]\d[-_ .:()\w]{0,40}"
    r"|(?:19|20)\d\d[-_. ]?[01]\d[-_. ]?[0-3]\d[-_ T]{1,3}[0-2]\d[-_.:h]?[0-5]\d(?:[-_.:m]?[0-5]\d)?(?:[-_. (]\(?\d{1,4}\)?)?"
    r"|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,64}|\d{6,40}(?:_[\dn_o]{1,80})?",
    re.IGNORECASE,
)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that is a file name."""
    for image in doc.media:
        text = image.alt.text
        if not image.alt.present or text is None or text.dynamic:
            continue
        source = image.src.value if image.src is not None and not image.src.dynamic else ""
        value = text.value.strip()
        sure = _sure(value, source, image)
        if sure:
            verb = "is" if sure == "certain" else "may be"
            message = f"text alternative {shown(value)} {verb} a file name"
            yield Hit(text.strip().span(), message, hint="describe what the picture shows", review=sure != "certain")


def _sure(value: str, source: str, image: Media) -> str:
    """ "certain", "likely" or ""."""
    if is_file_name(value, source):
        return "certain"
    sure = slug(value) or uploaded(value, source, in_control(image.element))
    named = "-" in value and "_" not in value and is_heading(image.element)  # what the heading says: programs are called so
    return "likely" if sure and named else sure


def is_file_name(alt: str, source: str = "") -> bool:
    """True for a text that is the name of a file: of `source` (a path or URL), or of any."""
    if len(alt) > 200:
        return False
    if "." in alt and _ENDING.search(alt) and len(alt.split()) <= 3 and not alt.endswith(" ."):
        return True
    if (" " not in alt or any(map(str.isdecimal, alt))) and _GIVEN.fullmatch(alt):  # a name of words has a number
        return True
    return bool(source) and uploaded(alt, source) == "certain"
