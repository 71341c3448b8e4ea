"""Text alternative says hardly anything.

"team", "digital solutions", "microsoft patch tuesday": a few words without a joint, as people type them into a search or into
the field of a form that must not stay empty.

Found are names of subjects and matters that cannot be seen ("Events", "Undergraduate projects", "Cardiology",
"Tragwerksplanung"), what is only counted ("Laboratory image 2", "Image 3 of 12"), names that end in the word for a picture
("Kitchen remodel image") or have that for its slot on the page ("Parks banner"), people and places of whom nothing is said
("Office"), and words in small letters that nothing joins. More than one word for people and places ("happy couple") is a
question: it may be all that there is to see. Names of services and controls are left alone, and so are a text with an article,
a preposition or a participle in it, since somebody has written a phrase, and a picture in a link or a button: unless pictures
are counted there, it may say no more than where that leads. A link to the picture itself is none of these. Where the address
speaks of a logo or, for what is no photograph, holds the same word, it may be a name, or set as a picture, and the finding is
a note. A picture that is all of a heading says the heading, and one as small as a letter what stands beside it: there a word
is enough. The length of a text says little: one word on a photograph (JPEG, WebP, AVIF) outside links is a note. A number or a
letter alone is found there, and is a note on other pictures, unless their file is named after that number.

## Bad
```html
<img src="a.jpg" alt="⟦roundtable apple⟧"> <img src="b.jpg" alt="⟦Lifestyle⟧"> <img src="c.jpg" alt="⟦Laboratory image 2⟧">
<img src="d.jpg" alt="⟦Undergraduate projects⟧"> <img src="e.png" alt="⟦Kitchen remodel image⟧">
<img src="g.jpg" alt="⟦Office⟧"> <img src="h.png" alt="⟦Parks and Rec banner⟧"> <img src="i.webp" alt="⟦happy young couple⟧">
<a href="/flat"><img src="f.jpg" alt="⟦Photo 3 of flat 4711⟧"></a> <img src="president.jpg" alt="⟦P⟧"> <img src="k.jpg" alt="⟦3⟧">
<img src="l.jpg" alt="⟦Tragwerksplanung⟧">
```
## Good
```html
<img src="a.jpg" alt="Apples on a round table"> <img src="b.jpg" alt="search"> <img src="c.png" alt="Acme">
<a href="/events"><img src="d.jpg" alt="Events"></a> <img src="e.jpg" alt="Satellite image">
<img src="logo.png" alt="Acme Services">
<h2><img src="news.gif" alt="News"></h2> <p><img src="tag.gif" width="20" height="10" alt="New"> Our garden</p>
```
```markdown
![facebook logo](a.png) and ![people laughing](b.png)
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.reading.alternatives import (
    ABSTRACT,
    ALONE,
    CONTROL,
    COUNTS,
    KIND,
    MADE,
    MATTER,
    PLACE,
    PLAIN,
    SHOW,
    SLOT,
    SMALL,
    TAIL,
    THING,
    Said,
    happens,
    lists_of,
    phrases,
)
from socialint.rules.alt._judged import Fault, hits
from socialint.rules.alt._texts import Picture

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/tutorials/images/informative/")
NEEDS = ("media.alt",)

#: With these, a subject is a name: "security icon", "Business logo".
_SIGN_OF_A_NAME = frozenset({"icon", "icons", "logo", "logos", "badge", "symbol", "ikon", "icono", "logotipo", "icône"})
#: What is asked where it is not certain.
_QUESTIONS = {"name": ": is it the name that is meant?", "all": ": is that all there is to see?"}
#: How sciences and departments end.
_SCIENCES = ("ology", "ologie", "ología", "ologi", "iatrics", "iatry", "iatrie", "nomics")
#: Those of them that are seen under a microscope or on a map, as figures are called.
_SEEN_SCIENCES = frozenset(
    {"histology", "cytology", "morphology", "topology", "pathology", "geology", "histologie", "morphologie"}
)
#: With these before it, it is said where something leads, or that there is none: "Zur Startseite", "No new posts".
_NO_SUBJECTS = frozenset({"no", "non", "zur", "zum"})
#: What firms call themselves behind a name: "Rosales Insurance".
_FIRMS = frozenset(
    {"insurance", "consulting", "solutions", "services", "management", "mortgage", "healthcare", "wellness", "therapy", "vision",
     "security", "analytics", "coaching", "versicherung", "versicherungen", "beratung", "seguros", "assurances", "conseil"}
)  # fmt: skip
#: Alone, they may be all that a swatch shows.
_COLOURS = frozenset({"black", "white", "green"})
#: What joins two names.
_AND = frozenset({"and", "und", "og", "y", "et"})
#: With these, a word says as little as without: "a woman".
_ARTICLES = frozenset(
    {"a", "an", "the", "ein", "eine", "der", "die", "das", "en", "ei", "et", "un", "una", "el", "la", "une", "le"}
)
#: Between the number of a picture and how many there are.
_OUT_OF = frozenset({"of", "von", "av", "de", "sur"})
#: Between a head and what it is about, in Spanish and French.
_OF = frozenset({"de", "del", "des", "du"})
#: Words, and names with a number or an apostrophe: "COVID-19 updates".
_SPELLED = pattern(r"[\w '’&-]+")
#: Formulas and code are named with signs that file names have, too.
_FORMULA = pattern(r"[\\{}^$=<>]")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that may say too little."""
    return hits(doc, "vague")


def judge(said: Said, picture: Picture) -> Fault | None:
    """A text that says hardly anything of what can be seen."""
    sure = _says_little(said, picture) if len(said.words) <= 10 and len(said.text) <= 80 else ""
    if not sure:
        return None
    question = _QUESTIONS.get(sure, "")
    return Fault(f"says hardly anything{question}", "say what the picture shows, in a phrase", sure == "certain")


def _says_little(said: Said, picture: Picture) -> str:
    """ "certain", "name" where it may be one, "all" where it may be enough, "letter", or ""."""
    if _counted(said) or _slotted(said):
        return "certain"
    if len(said.words) > 6 and not said.any & TAIL:  # what follows is about fewer
        return ""
    if picture.in_control:
        return ""
    text = said.text
    if _subject(said) and (picture.is_photograph or not said.only(CONTROL)):  # a sign: "Info"
        if picture.is_heading or picture.is_icon:
            return ""
        if " " in text:
            named = picture.is_drawn and (said.any & CONTROL or not said.any & (KIND | ALONE))
            return "name" if named else "certain"
        return "name" if not picture.is_photograph and said.folded in picture.file else "certain"
    if _tailed(said):
        return "name" if _is_name(said) else "certain"
    if _stock(said) and not (picture.has_name or picture.is_icon or picture.is_heading):
        alone = _things(said) == 1 and _OF.isdisjoint(said.words)
        certain = not picture.is_drawn if alone and not said.any & (PLAIN | MATTER | ABSTRACT) else picture.is_photograph
        return "certain" if certain and (alone or not said.any & SMALL) else "all"
    if len(said.words) == 1 and not (picture.has_name or picture.is_icon or picture.is_heading):
        word = said.words[0]
        if word.endswith(_SCIENCES) and word not in _SEEN_SCIENCES:
            return "certain"
        if word.endswith(phrases("compound")):
            return "name" if picture.is_drawn else "certain"
    if _topic(said):
        titled = all(token[0].isupper() for token in said.tokens)
        firm = titled and said.words[-1] in _FIRMS and 0 in said.marks
        return "" if picture.has_name else "certain" if not titled or (picture.is_photograph and not firm) else "name"
    if _fragments(said) and text != "x":
        unknown = not picture.source and " " not in text
        shown = text in picture.source and not picture.is_photograph
        return "name" if picture.has_name or unknown or shown else "certain"
    if len(text) == 1 and _is_letter(text):
        return "certain" if picture.is_photograph else "letter"
    if text.isdecimal() and len(text) < 6 and text not in picture.file:
        return "certain" if picture.is_photograph else "all"
    alone = len(said.words) == 1 and len(said.tokens) == 1 and picture.is_photograph
    return "all" if alone and not (picture.has_name or picture.is_icon or picture.is_heading or said.any & CONTROL) else ""


def _is_letter(value: str) -> bool:
    """True for a Latin letter: "P" for the president. X is a service, and a sign of Chinese a word."""
    return value.isalpha() and value < "\u0250" and value not in "xX"


def _counted(said: Said) -> bool:
    """True where a text counts pictures: "Image 3 of 12", "3 of 12", "Photo 2 for property 4711", "Laboratory image 2"."""
    words, marks = said.words, said.marks
    if len(words) < 3 or ":" in said.text:
        return False
    if len(words) == 3 and words[0].isdigit() and words[2].isdigit():
        return words[1] in _OUT_OF
    if len(words) <= 6 and words[-1].isdigit() and marks[-2] & COUNTS:
        return True
    return words[1].isdigit() and marks[0] & COUNTS != 0 and marks[2] & SMALL != 0


def _slotted(said: Said) -> bool:
    """True for the name of a thing beside the word for its slot on a page: "Parks and Rec banner", "Teaser Girokonto"."""
    if not said.any & SLOT or said.any & CONTROL or not 2 <= len(said.words) <= 5 or not said.text.replace(" ", "").isalnum():
        return False
    first, last = said.marks[0] & SLOT, said.marks[-1] & SLOT
    if not first and not last:
        return False
    return not any(mark & SMALL and word not in _AND for mark, word in zip(said.marks, said.words, strict=True)) and not any(
        map(happens, said.words)
    )


def _tailed(said: Said) -> bool:
    """True for the name of a thing that ends in the word for a picture, as editors name their files: "Kitchen remodel image".

    What says how it was made ("satellite image"), who is in it ("family photo") or whose it is is left alone, so is a phrase.
    """
    if not said.any & TAIL or said.any & (SMALL | MADE) or ":" in said.text:
        return False
    words = [word for word in said.words if not word.isdigit()]
    if not 2 <= len(words) <= 6 or not lists_of(words[-1]) & TAIL or words[-2].endswith(("'s", "’s")):
        return False
    return not any(map(happens, words))


def _is_name(said: Said) -> bool:
    """True where two words that are known from nowhere stand before the word for a picture: "Jane Doe photo"."""
    return len(said.tokens) == 3 and not any(said.marks[:2]) and all(token[:1].isupper() for token in said.tokens[:2])


def _subject(said: Said) -> bool:
    """True where a text names a subject or a section of a site and nothing that can be seen."""
    words, marks = said.words, said.marks
    if not 1 <= len(words) <= 5 or len(said.text) > 60 or not said.any & (ABSTRACT | PLACE | ALONE | KIND):
        return False
    if words[0] in _NO_SUBJECTS or said.folded in _COLOURS or not _SIGN_OF_A_NAME.isdisjoint(words):
        return False
    heads = [mark for mark, word in zip(marks, words, strict=True) if not mark & SMALL and not word.isdigit()]
    if not heads:
        return marks[0] & ABSTRACT != 0
    return all(mark & (ABSTRACT | MATTER | PLACE | ALONE | KIND) for mark in heads)


def _stock(said: Said) -> bool:
    """True for people, places and things that nothing is said of: "Office", "a smiling woman", "Foto de familia", "Speaker 2"."""
    if not said.any & THING or not 1 <= len(said.words) <= 5 or ":" in said.text:
        return False
    if not said.any & SMALL:
        marks = said.marks[:-1] if said.words[-1].isdigit() else said.marks
        known = THING | PLAIN | (MATTER | ABSTRACT if len(marks) > 1 else 0)
        return all(mark & known for mark in marks)
    if said.marks[0] & THING and said.words[1] in _OF:  # "Equipo de desarrollo"
        return len(said.words) == 3 and said.marks[2] & (MATTER | ABSTRACT | THING) != 0
    if not said.only(THING | PLAIN | SMALL | COUNTS):
        return False
    return sum(mark & (THING | COUNTS) != 0 for mark in said.marks) > 1 or (
        said.words[0] in _ARTICLES and said.text[1:].islower()
    )


def _things(said: Said) -> int:
    """How many people, places and things a text names."""
    return sum(mark & THING != 0 and not mark & SMALL for mark in said.marks)


def _topic(said: Said) -> bool:
    """True where a text names a matter that cannot be seen: the head of its few words is one ("Undergraduate projects")."""
    words, marks = said.words, said.marks
    if not 2 <= len(words) <= 5 or not _SPELLED.fullmatch(said.text):
        return False
    if words[1] in _OF:
        return marks[0] & MATTER != 0 and len(words) <= 4
    named = marks[-1] & MATTER != 0 or words[-1].endswith(phrases("compound"))
    return named and not said.any & SMALL and not any(map(happens, words[:-1]))


def _fragments(said: Said) -> bool:
    """True for a few words in small letters without any that joins them, as search words and names of layers are."""
    text = said.text
    if not text or text[0].isdigit() or text != said.folded or len(text) > 60 or said.any & (SMALL | KIND):
        return False
    if said.words and said.marks[0] & SHOW:  # "ver secciones"
        return False
    if said.any & CONTROL and len(said.words) < 4:
        return False
    if not text.isprintable() or _FORMULA.search(text) or any(not char.isalnum() and char not in " '’.-/&+" for char in text):
        return False
    if not 1 <= len(said.words) <= 6 or not any(map(str.islower, text)) or "." in text.strip("."):
        return False
    if len(said.words) == 1 and any(map(str.isdigit, text)):  # somebody's name on a site, or a file's
        return False
    return not any(map(happens, said.words))
