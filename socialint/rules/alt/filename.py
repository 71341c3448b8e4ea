"""Text alternative is a file name.

Cameras, editors and upload forms put the name of the file where the description should be. A screen reader then reads "I M G
underscore four seven one one dot J P G" to somebody who wants to know what the picture shows.

Recognised are image and video endings, the names that cameras, phones and screenshot tools give, UUIDs and long hexadecimal or
decimal numbers, names that picture banks give, what is written as only files and identifiers are (`team_photo`,
`our-new-office`, `LeftBanner`, `Post 1080x1080`, `100_2345`, `page.hero.alt`), a date in numbers, and the picture's own file
name where it is more than a plain word, or one in small letters with the size that an upload form has put behind it, or on a
picture that links to its larger self. What a name may be written like now and then ("Garten3", "ABC 12345") is a note, and so
is a plain word that such a form has made a file name of ("Sad", `Sad-300x200.jpg`), but for pictures in links and logos, and a
name with hyphens for a picture that is all of a heading (`better-ajv-errors`). A brand with a dot (Booking.com, Node.js) is no
file name, and a sentence that speaks of a file is none; one that begins with the name of a file, with its ending and a number,
is found there.

## Bad
```markdown
![⟦IMG_4711.JPG⟧](a.jpg) and ![⟦hero-banner-2⟧](img/hero-banner-2.webp)
```
```html
<img src="x.png" alt="⟦Screenshot 2026-03-01 at 10.15.22⟧">
<img src="y.png" alt="⟦tribe_of_noise⟧"> <img src="z.png" alt="⟦pic-left⟧">
<img src="uploads/Sad-300x200.jpg" alt="⟦Sad⟧"> <img src="q.jpg" alt="⟦2014-09-20 15.32.14⟧">
<img src="t.jpg" alt="⟦DSC_0042.JPG⟧ Fog over the fjord">
<img src="r.jpg" alt="⟦jane-doe-XkKCui44iM0-unsplash⟧"> <img src="s.jpg" alt="⟦Kitchen (2)⟧"> <img src="3.jpg" alt="⟦3⟧">
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
from itertools import pairwise

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.reading.alternatives import ALONE, CONTROL, KIND, PLACE, SMALL, THING, Said, lists_of
from socialint.rules.alt._judged import Fault, hits
from socialint.rules.alt._kinds import names_kind
from socialint.rules.alt._texts import Picture

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.1.1", "section508:E205.4", "act:qt1vmo", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F30")
NEEDS = ("media.alt",)

_ENDING = pattern(
    r"[\w)]\.(?:jpe?g|png|gif|webp|svgz?|bmp|tiff?|avif|hei[cf]|jfif|ico|psd|mp4|mov|webm|m4v)(?![\w.])", re.IGNORECASE
)
#: In small letters.
_GIVEN = pattern(
    r"(?:img|image|dscn?|dscf|dsc|pxl|mvimg|vid|gopr|sam|wp|p|pict|cimg|_mg|_dsc|scan|photo|picture|pic|foto|bild)"
    r"[-_ ]?\d{3,}[-_ .()\w]{0,40}"
    r"|(?:screen ?shot|bildschirmfoto|skjermbilde|skjermdump|captura de pantalla|capture d['’]écran)[-_ ]?\(?\d[-_ .:()\w]{0,40}"
    r"|(?:whatsapp image|signal|fb_img|received)[-_ ]\d[-_ .:()\w]{0,40}"
    r"|(?:19|20)\d\d[-_. ]?[01]\d[-_. ]?[0-3]\d[-_ t]{1,3}[0-2]\d[-_.:h]?[0-5]\d(?:[-_.:m]?[0-5]\d)?(?:[-_. (]\(?\d{1,4}\)?)?"
    r"|(?:19|20)\d\d-[01]\d-[0-3]\d"
    r"|(?:jpe?g|png|gif|webp|svg|bmp)\s?[-–]\s?\d[\d.,]{0,8}\s?(?:[kmg]i?[bo]|octets|bytes)"
    r"|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?|[0-9a-f]{16,200}|\d{6,40}(?:_[\dn_o]{1,80})?"
)
_BUILD = pattern(r"\.v?(?=[0-9a-f]*\d)[0-9a-f]{6,40}$", re.IGNORECASE)
_DIGITS_AT_END = pattern(r"[^\W\d_]{3,}\d{1,3}")
_PARTS = pattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
#: Four signs and a number of four digits, as the standard for the files of cameras (DCF) has it: "7T9A0012".
_NUMBERED = pattern(r"(?=[A-Z0-9]{0,2}\d[A-Z])[A-Z0-9]{4}\d{4}")
_CAMERA = pattern(r"[A-Z]{2,4}[ -]?\d{4,12}(?:[ -]?[a-z0-9])?")
_COPY = pattern(r".*[ _-](?:copy|kopie|kopi|copia|copie)[ _-]?\(?\d{1,3}\)?", re.IGNORECASE | re.DOTALL)
_PARTED = pattern(r"[-_ ]+")
#: Picture banks: they put their name before a number, or behind that of the picture.
_BANKS = (
    "stock", "getty", "gty", "depositphotos", "pexels", "unsplash", "fotolia", "thinkstock", "dreamstime", "pixabay", "freepik",
    "alamy",
)  # fmt: skip
_LAST_BANKS = ("unsplash", "pexels", "pixabay", "shutterstock", "freepik")
_FOUR_DIGITS = pattern(r"[0-9]{4}")
#: What upload forms and copies put behind a name.
_AGAIN = pattern(r"[^\W\d_][^()]* ?\(\d{1,2}\)", re.DOTALL)
_DATED = pattern(r"(?<!\d)20\d\d[01]\d[0-3]\d(?!\d)|^20\d\d([-._])[01]\d\1[0-3]\d(?!\d)")
_ESCAPES = ("--", "%20", "+", "@")
_ESCAPED = pattern(r"\w--\w|[^\W_]%20[^\W_]|[^\W\d_]{3,}\+[^\W\d_]{3,}\+[^\W\d_]{2,}|\w@[23]x\b")
#: When a picture of the screen was taken, to the second: "Schermata 2019-04-12 alle 10.15.22".
_TAKEN = pattern(r"(?<!\d)20\d\d-[01]\d-[0-3]\d\D{1,6}\d{1,2}[.-]\d\d[.-]\d\d(?!\d)")
#: What is numbered like that in books.
_EXPLAINED = frozenset({"formula", "equation", "eq", "figure", "fig", "table", "panel", "formel", "gleichung", "ligning"})
#: The names of classes in stylesheets.
_CLASS = pattern(r"(?<![\w-])(?:fa[srb]?|glyphicon|icon|btn|img|col|bi|wp|nav|bg|attachment|size|align)-[a-z]")
_LARGE = pattern(r"(?<!\d)\d{3,4}(?:x\d{3,4}(?!\d)| ?[x×] ?\d{3,4} ?px\b)", re.IGNORECASE)
_SIZE = pattern(r"\d{2,4} ?[x×] ?\d{2,4}(?: ?px)?", re.IGNORECASE)
#: Formulas and code are named with signs that file names have, too.
_FORMULA = pattern(r"[\\{}^$=<>]")
#: What is put behind the name of a picture that is made smaller.
_RESIZED = pattern(r"-(?:\d{2,4}x\d{2,4}|scaled)$")
#: What no plain word has.
_BUILT = pattern(r"[_%+~]|-.*-|-\D*\d|\d\D*-")
#: The name of a thing in a program.
_IDENTIFIER = pattern(r"[a-z]{3,}(?:[A-Z][a-z]+)+")
#: What stands for a text in a program: "account.login.infoIcon", "home.hero.alt".
_MESSAGE = pattern(r"[A-Za-z]+(?:\.[A-Za-z]+)+(?:\.(?:alt|label|text|title)|[a-z][A-Z][A-Za-z]*)")
#: Numbers that are joined as only programs do: "100_2345", "1920x1080".
_COUNTED = pattern(r"\d{1,6}(?:_\d{1,6}){1,3}|\d{2,4}x\d{2,4}")
#: What stands in passwords and keys: "vwx8LOOK".
_MIXED = pattern(r"[a-z]\d+[A-Z]|[A-Z]\d+[a-z]|[a-z]\d+[a-z]+\d")
#: What stands for a file in the addresses of programs: "6a5f3c12b8".
_KEY = pattern(r"[0-9a-f]{8,15}")
#: What numbers a picture, or dates it, and is no part of a name: "02 court 110623".
_PADDED = pattern(r"(?<!\d)0\d\d(?!\d)")
_RUNNING = pattern(r"(?<!\d)0\d|\d{5}|[^\W\d_]{3}\d\d")
#: What newsrooms call their files: a number, words in small letters, and a date; and how others count theirs: "Mosaic 01".
_ASSET = pattern(r"\d\d(?: [a-z]+){2,6} \d{6}|[^\W\d][^\d]{2,40} 0\d")
#: So much of a text tells nearly always that it is not the name of the file, in code points.
_FIRST = 8


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that is a file name."""
    return hits(doc, "filename")


def judge(said: Said, picture: Picture) -> Fault | None:
    """The name of a file: as cameras and programs give it, as only files are written, or that of this very file."""
    first = said.tokens[0] if len(said.tokens) > 2 else ""
    if "." in first and _ENDING.search(first) and ("_" in first or any(map(str.isdecimal, first))):
        return Fault(", the name of a file", "describe what the picture shows", place=(0, len(first)))
    uploaded = _uploaded(said.text, picture)
    slug = _slug(said)
    if slug and "-" in said.text and "_" not in said.text and picture.is_heading:
        slug = "likely"  # what the heading says: programs are called so
    elif slug == "likely" and said.text.count("-") > 1 and picture.is_photograph:
        slug = "certain"
    if _is_given(said) or "certain" in (uploaded, slug):
        return Fault("is a file name", "describe what the picture shows")
    return Fault("may be a file name", "describe what the picture shows", sure=False) if "likely" in (uploaded, slug) else None


def _is_given(said: Said) -> bool:
    text = said.text
    if len(text) > 200:
        return False
    if "." in text and len(said.tokens) <= 3 and not text.endswith(" .") and _ENDING.search(text):
        return True
    if len(said.tokens) == 1 and _KEY.fullmatch(text) and sum(a.isdecimal() != b.isdecimal() for a, b in pairwise(text)) > 2:
        return True
    return _GIVEN.fullmatch(said.folded) is not None


def _slug(said: Said) -> str:
    """ "certain" where a text is written as only files and identifiers are, "likely" where names are now and then, or ""."""
    text, tokens = said.text, said.tokens
    if not text or len(text) > 200 or text[0] in "@#" or "://" in text or (not said.plain and _FORMULA.search(text)):
        return ""
    joined = len(tokens) > 1 and said.any & SMALL  # "Histogram of x_1"
    if "_" in text and len(tokens) <= 4 and not joined and any("_" in token and _spells(token) for token in tokens):
        return "certain"
    if len(tokens) <= 8 and (_is_banked(said) or (not joined and "20" in text and _DATED.search(text))):
        return "certain"
    if len(tokens) <= 3 and any(map(text.__contains__, _ESCAPES)) and _ESCAPED.search(text):
        return "certain"
    if "-" in text and len(tokens) <= 6 and _TAKEN.search(text):
        return "certain"
    if "-" in text and len(tokens) <= 4 and _CLASS.search(text):
        return "certain"
    if len(tokens) == 1:
        return "certain" if _COUNTED.fullmatch(text) else _slug_of_one(text) if _spells(text) else ""
    if len(tokens) > 6:
        return ""
    if _sized(text) or ("." in text and len(tokens) < 4 and _BUILD.search(text)) or (not joined and _ASSET.fullmatch(text)):
        return "certain"
    if text[-1] == ")" and not joined and _AGAIN.fullmatch(text) and said.words[-2] not in _EXPLAINED:
        return "certain" if len(tokens) < 3 else "likely"
    return "likely" if _CAMERA.fullmatch(text) or _COPY.fullmatch(text) else ""


def _is_banked(said: Said) -> bool:
    """True for the name that a picture bank gives: "AdobeStock_12345678", "jane-doe-XkKCui44iM0-unsplash"."""
    folded = said.folded
    if not (_FOUR_DIGITS.search(folded) or folded.rstrip("0123456789").endswith(_LAST_BANKS)):  # nearly always
        return False
    if not any(map(folded.__contains__, _BANKS)) or any(sign in folded for sign in "/:©"):  # a credit has these signs
        return False
    parts = _PARTED.split(folded)
    names = [part.rstrip("0123456789") for part in parts]
    if names[-1] in _LAST_BANKS:
        return True
    numbered = any(len(part) - len(name) > 3 for part, name in zip(parts, names, strict=True))
    return numbered and any(name.startswith(_BANKS) or name.endswith("stock") for name in names)


def _spells(text: str) -> bool:
    return any(map(str.isalpha, text))


def _slug_of_one(text: str) -> str:
    parts = text.split("-")
    small = text == text.casefold()
    if len(parts) >= 3 and all(parts):
        if len(parts) == 3 and parts[0].istitle() and parts[2].istitle() and lists_of(parts[1]) & SMALL:
            return ""  # a place: "Stoke-on-Trent"
        kept = len(parts) > 3 or any(part[:1].isdigit() for part in parts[1:]) or lists_of(parts[-1].casefold()) & KIND
        return "certain" if small or kept else "likely"
    if text.count(".") > 1 and _MESSAGE.fullmatch(text):
        return "certain"
    if _BUILD.search(text) or _NUMBERED.fullmatch(text):
        return "certain"
    if len(parts) == 2 and all(parts):
        if parts[1].isdigit() and len(parts[1]) <= 4 and len(parts[0]) > 3:
            return "certain" if small and lists_of(parts[0]) & (KIND | PLACE | ALONE | THING) else "likely"
        named = any(lists_of(part.casefold()) & (KIND | PLACE) for part in parts)
        if small and len(text) > 6 and named:
            return "certain"
        return "likely" if _CAMERA.fullmatch(text) else ""
    camel = _PARTS.findall(text) if text.isascii() and text.isalnum() else []
    if len(camel) > 1:
        last = lists_of(camel[-1].casefold())
        if last & KIND or (camel[0].islower() and (last & PLACE or (last & ALONE and len(camel[0]) > 2))):
            return "certain"
        if camel[0].islower() and len(camel[0]) > 2 and camel[1].istitle():  # an identifier of a program, or a brand
            return "likely"
    if _DIGITS_AT_END.fullmatch(text) and text[1:] == text[1:].casefold():
        return "certain" if lists_of(text.rstrip("0123456789").casefold()) & KIND else "likely"
    return "likely" if _CAMERA.fullmatch(text) else ""


def _sized(text: str) -> bool:
    """True for a size in pixels beside words that say nothing: "banner 300x250"."""
    if "x" not in text and "X" not in text and "×" not in text:
        return False
    rest = _SIZE.sub(" ", text)
    return rest != text and (not _spells(rest) or _LARGE.search(text) is not None or names_kind(Said(rest)))


def _uploaded(alt: str, picture: Picture) -> str:
    """ "certain" for a text that is the name of the picture's file, "likely" for a plain word that is, or ""."""
    name = picture.source.partition("?")[0].partition("#")[0].rpartition("/")[2]
    if name[:1].isalnum() and alt[:1].isalnum() and name[0].casefold()[0] != alt[0].casefold()[0]:  # nearly always
        return ""
    stem, _, ending = name.rpartition(".")
    letters_of_name = _letters(name)
    if not letters_of_name.startswith(_letters(alt[:_FIRST])):  # nearly always
        return ""
    plain, letters = _RESIZED.sub("", stem), _letters(alt)
    if not plain or letters not in (_letters(plain), _letters(stem), letters_of_name):
        return ""
    if " " in alt:
        numbered = (alt.islower() and _RUNNING.search(alt)) or _PADDED.search(alt) or ("_" in stem and _CAMERA.fullmatch(alt))
        return "certain" if numbered or alt.casefold().endswith(f".{ending.casefold()}") else ""
    if alt.casefold() in (name.casefold(), stem.casefold()) and (_BUILT.search(alt) or (alt.isdigit() and not picture.is_drawn)):
        return "certain"
    if alt[0] == "~" or alt[-1] in "-_" or (alt == plain.capitalize() and plain not in (alt, plain.lower(), plain.upper())):
        return "certain"
    if picture.has_name or lists_of(alt.casefold()) & CONTROL:  # a service, or a brand in small letters
        return ""
    return _word(alt, plain, plain != stem or picture.is_enlarged, picture)


def _word(alt: str, plain: str, resized: bool, picture: Picture) -> str:
    if alt != plain or len(alt) < 3:
        return ""
    if (
        _IDENTIFIER.fullmatch(alt)
        or (len(_PARTS.findall(alt)) > 2 and picture.is_photograph)
        or (len(alt) > 5 and _MIXED.search(alt))
        or (len(alt) > 5 and picture.is_photograph and not alt.isupper() and _DIGITS_AT_END.fullmatch(alt))
    ):
        return "certain"
    photograph = picture.is_photograph
    first, hyphen, rest = alt.partition("-")
    if hyphen and rest.islower() and (resized or photograph) and len(rest) > 3 and len(first) > (3 if alt.islower() else 2):
        return "certain"
    if alt.islower() and len(alt) > 3 and (resized or (photograph and alt[-1].isdigit())):
        return "certain"
    if picture.in_control:
        return "likely" if photograph and alt.islower() else ""
    return "likely" if resized else ""


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
