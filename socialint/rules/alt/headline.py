"""Text alternative reads like a heading or an advertisement.

Shops, magazines and blogs fill the text alternative with the title of the article, which stands beside the picture anyway: it
is heard twice, and what the picture shows is never said.

Found are texts that begin as headings and calls do ("How to", "Fostering", "Shop now", "Apply for our"), questions, what is
counted as in a heading ("10 tips"), ends that are cut off, what tests and paid articles end with ("im Test", "[Werbung]"),
what only news has (a verb of what is announced, claimed or demanded, "Opinion:" before it, "experts say" behind it), and
titles that a program has put behind "thumbnail of", or before "- Photo" or the name of the site or of its first page.
Exclamations, words to the reader ("you", "wir"), verbs of plans ("plans", "wins") and capitals as in an English title are
signs that descriptions have now and then: there the finding is a note. Six words or more with such capitals, or to the reader,
are none where the file is a photograph's (JPEG, WebP, AVIF), unless they have a number, begin with who is there or say what
happens. A statement with a full stop is left alone, and so are words in quotation marks, and what a sign or a message says:
they stand in the picture. So is a picture that is all of a heading: what it says is one. In a link or a button a call or a
question says what it is for, and other words may be its name: there, only what is certainly a title is found. Where the file
is none of a photograph (PNG, GIF, SVG), calls, questions and words to the reader may be set as a picture, and are left alone.

## Bad
```markdown
![⟦How to save money on groceries⟧](a.jpg) and ![⟦Was ziehe ich heute an?⟧](b.jpg)
```
```html
<img src="a.jpg" alt="⟦Thumbnail image of Ten Ways to Sleep Better⟧"> <img src="b.jpg" alt="⟦Understanding your energy bill⟧">
<img src="c.jpg" alt="⟦City confirms that the pool stays open⟧"> <img src="d.jpg" alt="⟦Fog over the fjord - Photo⟧">
<img src="g.jpg" alt="⟦All the Gear You Need for the Winter⟧"> <img src="h.jpg" alt="⟦Meanwhile In The Town Hall Of Bergen⟧">
<img src="e.jpg" alt="⟦Zwölf Akkuschrauber im Test⟧"> <img src="f.jpg" alt="⟦Der Rat soll am Montag entscheiden⟧">
```
## Good
```markdown
![A woman compares the prices of two cereal boxes](a.jpg) and ![A sign with the words "Who goes there?"](b.jpg)
```
```html
<h1><img src="slogan.png" alt="How to live with the sea"></h1> <img src="wheel.gif" alt="Loading …">
<img src="ice.jpg" alt="A sign warns of thin ice"> <a href="/list"><img src="button.png" alt="Join our mailing list"></a>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.reading.alternatives import (
    ALONE,
    CONTROL,
    COUNTED,
    COUNTS,
    EFFORT,
    KIND,
    MESSAGE,
    NEWS,
    OPEN,
    PLACE,
    PLAIN,
    READER,
    SHOW,
    SLOT,
    SMALL,
    TAIL,
    THING,
    TOLD,
    URGE,
    URGED,
    VERB,
    Said,
    first_words,
    happens,
    lists_of,
    phrases,
    words_of,
)
from socialint.rules.alt._judged import Fault, hits
from socialint.rules.alt._kinds import names_kind
from socialint.rules.alt._texts import Picture

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/tutorials/images/")
NEEDS = ("media.alt",)

_SIGNS = pattern(r"[^\w'’%\[\]-]+")
_QUOTE = pattern(r"[\"“”„«»‘]")
_QUOTED = pattern(r"\w:? [\"'“„«‘]")
#: Formulas and code are named with signs that headings have, too.
_FORMULA = pattern(r"[\\{}^$=<>]")
#: "Top-5 hatchbacks", "Best moments of 2012 (24 photos)".
_NUMBERED = pattern(
    r"^top[- ]?\d+\b(?! (?:hat|bun))|\(\d+ (?:photos|pics|pictures|images|videos|bilder|fotos)\)$"
    r"|[(\[](?:photos(?: ?[+&] ?videos?)?|videos?|pics|gallery|infographic|podcast|updated?|fotos|vídeo|vidéo)[)\]]$",
    re.IGNORECASE,
)
#: "…, astronomers say"
_SAID = pattern(r", [\w’'. -]{2,40} (?:says?|said)$")
_SAY = (" say", " says", " said")
#: A text of so many code points has said enough before it is cut off.
_CUT = 90
_PARTED = (" - ", " – ", " | ", ": ")
_FIRST_PAGES = frozenset({"home", "homepage", "home page", "startseite", "forside", "hjem", "framside", "inicio", "accueil"})
#: Signs that a description never has.
_CERTAIN = frozenset(
    {
        "a call at its beginning",
        "an invitation at its beginning",
        "a question",
        "the beginning of a heading",
        "an end that is cut off",
        "capitals as in a title, and a verb",
        "a verb of news",
        "a kicker",
        "an end that names who says so",
        "an end that headings have",
    }
)
#: What stands before a number in headings.
_ARTICLES = frozenset({"the", "our", "top", "die", "unsere", "de", "våre", "los", "las", "nuestros", "les", "nos"})
#: Signs that names and pictures of text have, too, and descriptions of photographs seldom.
_TITLED, _SPOKEN = "capitals as in a title", "words to the reader"
_SELDOM = frozenset({_TITLED, _SPOKEN})
#: Signs of those that say what a link or a button is for.
_CALLING = frozenset(
    {"a call at its beginning", "an invitation at its beginning", "a call", "a question", "an exclamation", _SPOKEN}
)
#: What is a title in a link or a button, too.
_TITLES = _CERTAIN - _CALLING


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that may be a heading."""
    return hits(doc, "headline")


def judge(said: Said, picture: Picture) -> Fault | None:
    """A heading, a call, or a title that a program has put there."""
    if said.starts("automatic"):
        return None if picture.is_heading else Fault("is a title that a program has put there", "describe the picture")
    if _is_titled(said, picture):
        return Fault("is a title that a program has put there", "describe the picture")
    sign = _sign(said)
    if not sign or picture.is_heading or (sign not in _TITLES and picture.in_control):
        return None
    if sign in _CALLING and picture.is_drawn:  # the words may be all that is drawn
        return None
    if sign == "an invitation at its beginning" and said.marks[-1] & CONTROL:  # "Follow us on Mastodon"
        return None
    sure = sign in _CERTAIN or (sign in _SELDOM and picture.is_photograph and not _describes(said))
    return Fault(f"reads like a heading: it has {sign}", "describe the picture, if this is a title", sure)


def _describes(said: Said) -> bool:
    """True where a name or a description may have such a sign: it is short, has a number, says who is there or what happens."""
    if len(said.tokens) < 6 or any(map(str.isdecimal, said.text)) or said.any & MESSAGE or _QUOTE.search(said.text):
        return True
    return said.marks[0] & (COUNTS | KIND | PLAIN | THING) != 0 or any(map(happens, said.words))


def _is_titled(said: Said, picture: Picture) -> bool:
    """True where a title stands behind the slot that it is for, or before the name of the site or of its first page."""
    for parted in _PARTED:
        if parted in said.text:
            break
    else:  # nearly always
        return False
    if len(said.words) > 5 and said.folded.rpartition(parted)[2] in picture.sites:
        return True
    head, rest = map(Said, said.text.split(parted, 1))
    if rest.folded in _FIRST_PAGES or (len(rest.words) == 1 and rest.any & TAIL and len(head.words) > 2 and ":" not in parted):
        return True
    if any(map(str.isdigit, head.words)):  # "Slide 4: a timeline"
        return False
    if ":" in said.text:
        return len(head.words) == 1 and head.any & SLOT != 0 and not head.any & COUNTS
    return (len(head.words) > 1 or head.any & SLOT != 0) and names_kind(head)


def _sign(said: Said) -> str:
    """What a text has that headings and advertising have and descriptions have not; "" for none of it."""
    text, tokens, words, marks = said.text, said.tokens, said.words, said.marks
    if len(tokens) < 2 or len(text) > 300 or (not said.plain and _FORMULA.search(text)):
        return ""
    if len(tokens) > 2 and said.folded.endswith(phrases("closing")):
        return "an end that headings have"
    if len(tokens) <= 14 and not first_words("calls").isdisjoint(words):
        spaced = f" {' '.join(_SIGNS.sub(' ', said.folded).split())} "
        if any(call in spaced for call in _calls()):
            return "a call at its beginning" if spaced.startswith(_calls()) else "a call"
    end = text.rstrip("\"'»”’)")[-1:]
    if (len(tokens) > 2 and end in ("?", "!")) or text[0] in "¿¡":
        if _QUOTED.search(text):  # what stands in the picture
            return ""
        if end == "!" or text[0] == "¡":
            return "an exclamation"
        return "" if lists_of(tokens[0].casefold()) & SHOW else "a question"
    if (text[-1] in ")]" or said.words[:1] == ["top"]) and _NUMBERED.search(text):
        return "the beginning of a heading"
    shows = said.any & KIND
    stopped = text.endswith(".")
    if len(tokens) > 2 and said.starts("kicker"):
        return "a kicker"
    if len(tokens) <= 14 and not stopped and not shows:
        if len(tokens) > 2 and marks and marks[0] & EFFORT:
            return "the beginning of a heading"
        if _counts(said) or (said.begins("advice") and "? " not in text):  # behind a question, a description may follow
            return "the beginning of a heading"
        if said.begins("invitation") or _urges(said):
            return "an invitation at its beginning"
        if said.begins("headline"):
            return "a beginning that headings have"
    open_ended = 24 < len(text) < _CUT and text.endswith(("...", "…"))  # "Once upon a time..." is a title
    open_ended = open_ended and not lists_of(tokens[0].casefold()) & SHOW
    if len(words) > 1 and (open_ended or text.endswith(",") or (len(tokens) > 3 and lists_of(tokens[-1]) & OPEN)):
        return "an end that is cut off"
    if len(tokens) <= 16 and not stopped:
        told = said.any & (NEWS | TOLD) if len(tokens) >= 4 and not said.any & MESSAGE else 0
        if told & NEWS and not shows:
            return "a verb of news"
        if text.endswith(_SAY) and _SAID.search(text):
            return "an end that names who says so"
        if said.any & READER or ("’" in text and any(lists_of(word.replace("’", "'")) & READER for word in words)):
            return _SPOKEN
        if told:
            return "words of news and plans"
    return "" if shows else _shape(said)


def _counts(said: Said) -> bool:
    """True for "10 tips", "The 7 best ideas", "12 fresh summer salad recipes", "Energie sparen: Die 10 besten Tipps"."""
    if not said.any & COUNTED:
        return False
    at = next((number for number, word in enumerate(said.words) if word.isdigit()), None)
    if at is None or not (at == 0 or said.words[at - 1] in _ARTICLES):
        return False
    far = at + (6 if len(said.words[at]) == 2 else 3)  # nobody describes so many as small, red and round
    counted = next((number for number in range(at + 1, min(far, len(said.words))) if said.marks[number] & COUNTED), None)
    return counted is not None and not any(mark & SMALL for mark in said.marks[at + 3 : counted])


@cache
def _calls() -> tuple[str, ...]:
    return tuple(f" {phrase} " for phrase in phrases("calls"))


def _urges(said: Said) -> bool:
    """True for a call to do something: "Apply for our programmes", "Réservez votre table", "Buchen Sie"."""
    words, marks = said.words, said.marks
    if len(words) < 2 or len(words) > 10:
        return False
    first = words[0]
    if first.endswith("ez") and len(first) > 4 and words[1] in _CALLED:  # Spanish names end so, too
        return True
    return (marks[0] & URGE and marks[1] & URGED) != 0 or (words[1] == "sie" and first.endswith("en"))


#: What stands behind a French call.
_CALLED = frozenset(
    {"votre", "vos", "nous", "notre", "nos", "vous", "un", "une", "le", "les", "au", "aux", "à", "dès", "ici", "plus", "tout",
     "toutes", "tous", "avec", "dans", "maintenant", "gratuitement"}
)  # fmt: skip


def _shape(said: Said) -> str:
    text = said.text
    if text.endswith(".") or (text[1:].islower() and ": " not in text):
        return ""  # nearly always
    lettered = [word.strip("\"'‘’“”«»()[],;:") for word in said.tokens]
    lettered = [word for word in lettered if word[:1].isalpha()]
    if len(lettered) < 5:
        return ""
    shouted = [word for word in lettered if len(word) > 3 and word.isupper()]
    if len(shouted) >= 3 or (len(shouted) >= 2 and len(shouted) * 2 >= len(lettered)):
        return "capitals"
    raised = [lists_of(word.casefold()) for word in lettered[1:] if word[0].isupper()]
    if (len(raised) + lettered[0][0].isupper()) * 4 >= len(lettered) * 3:
        if len(lettered) > 6 and any(mark & VERB for mark in raised):
            return "capitals as in a title, and a verb"
        joins = sum(mark & SMALL != 0 for mark in raised)
        if joins and "," not in text:
            return _TITLED if joins > 1 else "capitals as in a name or a title"
    head, colon, rest = text.partition(": ")
    if colon and len(head.split()) <= 3 and len(rest.split()) >= 5 and "," not in rest and not _is_kind(head):
        return "a heading before a colon"
    return ""


def _is_kind(head: str) -> bool:
    """True for what says which kind of picture it is: "Bar chart", "Figure 1", "Foto"."""
    return any(lists_of(word) & (KIND | ALONE | PLACE | SMALL) for word in words_of(head))
