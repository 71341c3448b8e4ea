"""What a text alternative is made of: whether it can be a description at all.

Nobody can tell from a text alone whether it fits its picture. What can be told
is that some texts never describe one: the name of a file, the kind of picture
and its place, a string of search words, a credit, a heading. The words for that
are data (`alternatives.toml`), those of all languages together: the language of
a text alternative is seldom known, and few of these words mislead in another.

Every function takes the decoded text as it is, and looks at no more than its
first thousand code points.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

from socialint.pattern import pattern
from socialint.resources import data

_LONGEST = 1000
_WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*")
_PLAIN_WORD = pattern(r"[^\W_]+")
_LETTER = pattern(r"[^\W\d_]")
#: Formulas and code are named with signs that file names have, too.
_FORMULA = pattern(r"[\\{}^$=<>]")


@cache
def _data() -> dict[str, Any]:
    return data(os.path.join(os.path.dirname(__file__), "alternatives.toml"))


@cache
def _words(*names: str) -> frozenset[str]:
    return frozenset(word for name in names for words in _data()[name].values() for word in words.split())


@cache
def _phrases(name: str) -> tuple[str, ...]:
    return tuple(phrase for phrases in _data()[name].values() for phrase in phrases)


@cache
def _apart(name: str) -> tuple[str, ...]:
    return tuple(f" {phrase} " for phrase in _phrases(name))


@cache
def _first_words(name: str) -> frozenset[str]:
    return frozenset(_split(phrase)[0] for phrase in _phrases(name))


@cache
def _followed(name: str) -> tuple[str, ...]:
    return tuple(f"{phrase} " for phrase in _phrases(name))


@cache
def _starts() -> tuple[str, ...]:
    return tuple(_data()["automatic"]["starts"])


def _said(text: str) -> list[str]:
    """The words of a text as they stand."""
    return (_WORD if "'" in text or "’" in text else _PLAIN_WORD).findall(text)


@lru_cache(maxsize=8)  # of one text, several rules ask the same
def _split(alt: str) -> tuple[str, ...]:
    words = " ".join(_said(alt[:_LONGEST])).casefold()
    return tuple(map(_bare, words.split()) if "'" in words or "’" in words else words.split())


def _bare(word: str) -> str:
    """A word without the article that French ties to it: "l'article"."""
    return word[2:] if word[1:2] in ("'", "’") and word[0] in "ld" else word


def generic(alt: str) -> bool:
    """True where a text names only the kind of picture, its place on the page or its number."""
    words = _split(alt) if len(alt) <= 80 else ()
    if not words or len(words) > 7:
        return False
    said = [word for word in words if not word.isdigit()]
    if len(said) == 1 and len(words) <= 2 and said[0] in _words("alone"):
        return True
    kinds, others = _words("kind"), _words("place", "alone")
    if not _LOGOS.isdisjoint(said):
        others |= _words("owner")
    return any(word in kinds for word in said) and all(word in kinds or word in others for word in said)


_LOGOS = frozenset({"logo", "logos", "logotipo"})


def tailed(alt: str) -> bool:
    """True for the name of a thing that ends in the word for a picture, as editors name their files: "Kitchen remodel image".

    What says how it was made ("satellite image"), who is in it ("family photo") or whose it is is left alone, so is a phrase.
    """
    words = _split(alt) if len(alt) <= 80 else ()
    said = [word for word in words if not word.isdigit()]
    if not 2 <= len(said) <= 6 or ":" in alt or said[-1] not in _words("tail") or said[-2].endswith(("'s", "’s")):
        return False
    return _words("small", "made").isdisjoint(said) and not any(map(_happens, said))


def counted(alt: str) -> bool:
    """True where a text counts pictures: "Image 3 of 12", "Photo 2 for property 4711", "Laboratory image 2"."""
    words = _split(alt) if len(alt) <= 80 and ":" not in alt else ()
    if 2 < len(words) <= 6 and words[-1].isdigit() and words[-2] in _words("counts"):
        return True
    return 2 < len(words) <= 10 and words[1].isdigit() and words[0] in _words("counts") and words[2] in _words("small")


def control(alt: str) -> bool:
    """True for a word that names a control or a service."""
    return _is_one(alt, "control")


def state(alt: str) -> bool:
    """True for what a page says while it fetches something."""
    return _is_one(alt, "state")


def medium(alt: str) -> bool:
    """True for a word that names another medium than a picture: "Video"."""
    return _is_one(alt, "medium")


def label(alt: str) -> bool:
    """True for a word that pages set as a picture over something else: "Advertisement"."""
    return _is_one(alt, "label")


def _is_one(alt: str, name: str) -> bool:
    words = _split(alt) if len(alt) <= 80 else ()
    return len(words) == 1 and words[0] in _words(name)


_ENDING = pattern(r"\.v?(?=[0-9a-f]*\d)[0-9a-f]{6,40}$", re.IGNORECASE)
_DIGITS_AT_END = pattern(r"[^\W\d_]{3,}\d{1,3}")
_PARTS = pattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_CAMERA = pattern(r"[A-Z]{2,4}[ -]?\d{4,12}(?:[ -]?[a-z0-9])?")
_COPY = pattern(r".*[ _-](?:copy|kopie|kopi|copia|copie)[ _-]?\(?\d{1,3}\)?", re.IGNORECASE | re.DOTALL)
_STOCK = pattern(
    r"(?:adobe ?stock|i ?stock|shutterstock|getty ?images|depositphotos|pexels|unsplash|fotolia|dreamstime)"
    r"[-_ ]*\d{4,}",
    re.IGNORECASE,
)
_SIZE = pattern(r"\d{2,4}x\d{2,4}(?:px)?", re.IGNORECASE)


def slug(alt: str) -> str:
    """ "certain" where a text is written as only files and identifiers are, "likely" where names are now and then, or ""."""
    text = alt.strip()
    if not text or len(text) > 200 or text[0] in "@#" or "://" in text or _FORMULA.search(text):
        return ""
    tokens = text.split()
    joined = len(tokens) > 1 and not _words("small").isdisjoint(_split(text))  # "Histogram of x_1"
    if len(tokens) <= 4 and not joined and any("_" in token and _LETTER.search(token) and token[0] != "@" for token in tokens):
        return "certain"
    if _STOCK.fullmatch(text):
        return "certain"
    if len(tokens) > 1:
        if len(tokens) <= 6 and _sized(text):
            return "certain"
        return "likely" if _CAMERA.fullmatch(text) or (len(tokens) <= 6 and _COPY.fullmatch(text)) else ""
    return _slug_of_one(text)


def _slug_of_one(text: str) -> str:
    if not _LETTER.search(text):
        return ""
    parts = text.split("-")
    small = text == text.casefold()
    if len(parts) >= 3 and all(parts):
        return "certain" if small or any(part[:1].isdigit() for part in parts[1:]) else "likely"
    if _ENDING.search(text):
        return "certain"
    kinds, places = _words("kind"), _words("place")
    if len(parts) == 2 and all(parts):
        lower = [part.casefold() for part in parts]
        if parts[1].isdigit() and len(parts[1]) <= 4 and len(parts[0]) > 3:
            return "likely"
        return "certain" if small and len(text) > 6 and any(part in kinds or part in places for part in lower) else ""
    camel = _PARTS.findall(text) if text.isascii() and text.isalnum() else []
    if len(camel) > 1:
        last = camel[-1].casefold()
        if last in kinds or (camel[0].islower() and last in places):
            return "certain"
        if camel[0].islower() and len(camel[0]) > 2 and camel[1].istitle():  # an identifier of a program, or a brand
            return "likely"
    if _DIGITS_AT_END.fullmatch(text) and text[1:] == text[1:].casefold():
        return "certain" if text.rstrip("0123456789").casefold() in kinds else "likely"
    return "likely" if _CAMERA.fullmatch(text) else ""


def _sized(text: str) -> bool:
    """True for a size in pixels beside words that say nothing: "banner 300x250"."""
    rest = _SIZE.sub(" ", text)
    return rest != text and (generic(rest) or not _LETTER.search(rest))


@cache
def _agency() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _data()['agencies']['names']))})(?!\w)")


def credit_only(alt: str) -> bool:
    """True where a text names who made the picture and nothing else."""
    text = alt.strip().strip("([").strip()
    words = text.split()
    if not words or len(words) > 12 or len(text) > 100:
        return False
    if alt.strip().startswith("(") and text.rstrip(")").casefold().endswith((" photography", " photo", " photos")):
        return True
    if len(words) <= 8 and (text[0] == "©" or text.casefold().startswith(_phrases("credit"))):
        titled = text.casefold().startswith(_phrases("gallery")) and any(word.islower() for word in words[1:])
        return not titled and _words("scene").isdisjoint(_split(text)[1:])
    if text.find("©") > 0:  # behind a description
        return False
    return "/" in text and ":" not in text and "(" not in text and _agency().search(text) is not None


#: What tells a list that is explained from one that is not.
_LISTING = pattern(r"[:;()\[\]=\n\\]")


def keywords(alt: str) -> str:
    """ "certain" or "likely" where a text is a string of search words: parts without a word that joins them; else ""."""
    text = alt[:_LONGEST].strip()
    if text.endswith(".") or _LISTING.search(text):
        return ""
    if text.count(" | ") >= 2:
        return "likely"
    if text.count(",") < 2:
        return ""
    if ", " not in text and all(part.replace(" ", "").isalpha() for part in text.split(",")):  # tags, as a program joins them
        return "certain"
    parts = [part.split() for part in text.split(",")]
    if sum(control(" ".join(part)) for part in parts) > 1:  # what one can pay with, or share on
        return ""
    words = _said(text)
    joined = sum(map(_words("small").__contains__, words))
    short = sum(len(part) <= 4 for part in parts)
    if len(parts) >= 6 and short >= len(parts) - 1 and joined * 8 <= len(words) and sum(map(_is_mark, parts)) < 2:
        return "certain"
    if short < len(parts) or joined or _are_names(parts) or sum(map(_is_mark, parts)) > 1:
        return ""
    return "certain" if len(parts) > 3 else "likely" if max(map(len, parts)) <= 2 else ""


def _is_mark(part: list[str]) -> bool:
    """True for what stands for a part of a figure: a letter, or letters with a number ("E0")."""
    return len(part) == 1 and (len(part[0]) == 1 or not part[0].isalpha())


def _are_names(parts: list[list[str]]) -> bool:
    """True for a row of people: two or three words with a capital each, in every part."""
    return all(2 <= len(part) <= 3 and all(word[:1].isupper() for word in part) for part in parts)


_SIGNS = pattern(r"[^\w'’%\[\]-]+")
_QUOTED = pattern(r"\w:? [\"'“„«‘]")
#: Signs of `headline` that a description never has.
CERTAIN = frozenset(
    {
        "a call at its beginning",
        "an invitation at its beginning",
        "a question",
        "the beginning of a heading",
        "an end that is cut off",
        "capitals as in a title, and a verb",
    }
)

#: Signs of those that say what a link or a button is for.
CALLING = frozenset(
    {"a call at its beginning", "an invitation at its beginning", "a call", "a question", "an exclamation", "words to the reader"}
)


def headline(alt: str) -> str:
    """What a text has that headings and advertising have and descriptions have not; "" for none of it."""
    text = alt.strip()
    words = text.split()
    if len(words) < 2 or len(text) > 300 or _FORMULA.search(text):
        return ""
    plain = text.casefold()
    plain_words = _split(text)
    if len(words) <= 14 and not _first_words("calls").isdisjoint(plain_words):
        spaced = f" {' '.join(_SIGNS.sub(' ', plain).split())} "
        if any(call in spaced for call in _apart("calls")):
            return "a call at its beginning" if spaced.startswith(_apart("calls")) else "a call"
    end = text.rstrip("\"'»”’)")[-1:]
    if (len(words) > 2 and end in ("?", "!")) or text[0] in "¿¡":
        if _QUOTED.search(text):  # what stands in the picture
            return ""
        if end == "!" or text[0] == "¡":
            return "an exclamation"
        return "" if words[0].casefold() in _words("show") else "a question"
    shows = not _words("kind").isdisjoint(plain_words)
    if len(words) <= 14 and not text.endswith(".") and not shows:
        if len(words) > 2 and plain_words[:1] and plain_words[0] in _words("effort"):
            return "the beginning of a heading"
        counts = words[0].isdigit() and not _words("counted").isdisjoint(plain_words[1:3])
        if counts or _begins(plain, plain_words, "advice"):
            return "the beginning of a heading"
        if _begins(plain, plain_words, "invitation"):
            return "an invitation at its beginning"
        if _begins(plain, plain_words, "headline"):
            return "a beginning that headings have"
    stopped = text.endswith(("...", "…")) and len(text) > 24  # "Once upon a time..." is a title
    if len(plain_words) > 1 and (stopped or text.endswith(",") or (len(words) > 3 and words[-1] in _words("open"))):
        return "an end that is cut off"
    if len(words) <= 16 and not text.endswith("."):
        if not _words("reader").isdisjoint(_split(text.replace("’", "'"))):
            return "words to the reader"
        if len(words) >= 4 and not _words("told").isdisjoint(plain_words):
            return "words of news and plans"
    return "" if shows else _shape(text, words)


def _begins(plain: str, words: Sequence[str], name: str) -> bool:
    """True where a text begins with one of some phrases. Its first word tells nearly always that it does not."""
    return not _first_words(name).isdisjoint(words[:1]) and plain.startswith(_followed(name))


def _shape(text: str, words: list[str]) -> str:
    if text[1:].islower() and ": " not in text:
        return ""  # nearly always
    lettered = [word.strip("\"'‘’“”«»()[],;:") for word in words]
    lettered = [word for word in lettered if word[:1].isalpha()]
    if len(lettered) < 5 or text.endswith("."):
        return ""
    shouted = [word for word in lettered if len(word) > 3 and word.isupper()]
    if len(shouted) >= 3 or (len(shouted) >= 2 and len(shouted) * 2 >= len(lettered)):
        return "capitals"
    small = _words("small")
    capitals = sum(word[0].isupper() for word in lettered)
    if len(lettered) > 6 and capitals * 4 >= len(lettered) * 3 and any(word in _raised_verbs() for word in lettered[1:]):
        return "capitals as in a title, and a verb"
    raised = sum(word[0].isupper() and word.casefold() in small for word in lettered[1:])
    if raised and capitals * 4 >= len(lettered) * 3 and "," not in text:
        return "capitals as in a title"
    head, colon, rest = text.partition(": ")
    if colon and len(words) >= 7 and len(head.split()) <= 3 and len(rest.split()) >= 5 and "," not in rest and not _is_kind(head):
        return "a heading before a colon"
    return ""


@cache
def _raised_verbs() -> frozenset[str]:
    return frozenset(verb.capitalize() for verb in _words("verb"))


def _is_kind(head: str) -> bool:
    """True for what says which kind of picture it is: "Bar chart", "Figure 1", "Foto"."""
    known = _words("kind", "alone", "place", "small")
    return any(word in known for word in _split(head))


def subject(alt: str) -> bool:
    """True where a text names a subject or a section of a site and nothing that can be seen."""
    words = _split(alt)
    if not 1 <= len(words) <= 5 or len(alt) > 60 or not _SIGN_OF_A_NAME.isdisjoint(words):
        return False
    small = _words("small")
    if words[0] in ("no", "non") or _words("control").issuperset(words):  # a state: "No new posts"; a sign: "Info"
        return False
    said = [word for word in words if word not in small and not word.isdigit()]
    if not said:
        return words[0] in _words("abstract")
    return _words("abstract", "place", "alone", "kind").issuperset(said)


#: With these, a subject is a name: "security icon", "Business logo".
_SIGN_OF_A_NAME = frozenset({"icon", "icons", "logo", "logos", "badge", "symbol", "ikon", "icono", "logotipo", "icône"})


def topic(alt: str) -> bool:
    """True where a text names a matter that cannot be seen: the head of its few words is one ("Undergraduate projects")."""
    words = _split(alt) if len(alt) <= 60 else ()
    if not 2 <= len(words) <= 5 or any(word.isdigit() for word in words) or not alt.replace(" ", "").isalpha():
        return False
    small = _words("small")
    if words[1] in _OF:
        return words[0] in _words("matter") and len(words) <= 4
    return words[-1] in _words("matter") and small.isdisjoint(words) and not any(map(_happens, words[:-1]))


#: Between a head and what it is about, in Spanish and French.
_OF = frozenset({"de", "del", "des", "du"})


def named_after(alt: str) -> bool:
    """True where a program has put "thumbnail of" before the title of what the picture belongs to."""
    return alt.strip().casefold().startswith(_starts())


_ADDRESS = pattern(r"(?:https?://|www\.)\S{3,}", re.IGNORECASE)
_TAG = pattern(r"(?<![\w&])[#＃](?!\d+(?!\w))\w{2,100}")


def address(alt: str) -> tuple[int, int] | None:
    """The place of an address, or of the first of two hashtags or more; a text that is one hashtag counts, too."""
    text = alt[:_LONGEST]
    found = _ADDRESS.search(text) if "://" in text or "." in text else None
    if found:
        return found.span()
    if "#" not in text and "＃" not in text:
        return None
    tags = [match.span() for match in _TAG.finditer(text)]
    if len(tags) >= 2 or (tags and tags[0] == (len(text) - len(text.lstrip()), len(text.rstrip()))):
        return tags[0][0], tags[-1][1]
    return None


_CODE = pattern(
    r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|quot|lt|gt|nbsp|apos|[lr][sd]quo|hellip|[mn]dash|eacute|[aou]uml);"
    r"|</?(?:a|b|br|center|div|em|font|h[1-6]|i|img|li|p|small|span|strong|sub|sup|u|ul)(?:\s*/?>|\s+[a-z-]+=)"
    r"|<[a-z]+ (?:class|style)="
    r"|\{\{|\}\}|\{%|%\}|\[object \w+\]|\$\{|<\?php|%[sd](?!\w)|\[/?caption",
    re.IGNORECASE,
)


def code(alt: str) -> tuple[int, int] | None:
    """The place of a scrap of code that was to be carried out before anybody reads the text."""
    if not _MARK.search(alt):
        return None
    if "\\" in alt:  # a formula
        return None
    found = _CODE.search(alt[:_LONGEST])
    return found.span() if found else None


_MARK = pattern(r"[&<{}\[$%]")


_BROKEN = pattern(r"Ã[\u0080-\u009f\u00a1-\u00ba\u00bc-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ™š›œžŸ]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf™œ˜¦“”]|\ufffd")


def broken(alt: str) -> tuple[int, int] | None:
    """The place of signs that come of reading UTF-8 as something else: "Ã©" for "é"."""
    found = None if alt.isascii() else _BROKEN.search(alt[:_LONGEST])
    return found.span() if found else None


def said_again(alt: str, other: str) -> bool:
    """True where all that a text alternative says stands in another text, of which it is the half or more.

    Small words, plurals, and words for a picture count for nothing: "Picture of the artefact" and "The artefacts".
    """
    alt_words, other_words = _split(alt), _split(other)
    if not alt_words or len(alt_words) > 2 * len(other_words) + 4:
        return False
    nothing = _words("small", "seen")
    said = {word.rstrip("s") for word in alt_words if word not in nothing}
    heard = {word.rstrip("s") for word in other_words if word not in nothing}
    if said == heard:
        return bool(said)
    return len(said) > 1 and said < heard and 2 * len(said) >= len(heard)


def stands_in(alt: str, other: str) -> bool:
    """True where another text holds the words of a text alternative in one piece, three or more or half of its own."""
    words, others = _split(alt), _split(other)
    if len(words) < 2 or (len(words) < 3 and 2 * len(words) < len(others)):
        return False
    return f" {' '.join(words)} " in f" {' '.join(others)} "


def fragments(alt: str) -> bool:
    """True for a few words in small letters without any that joins them, as search words and names of layers are."""
    text = alt.strip()
    if not text or text[0].isdigit() or text != text.casefold() or len(text) > 60 or _FORMULA.search(text):
        return False
    if any(not char.isalnum() and char not in " '’.-/&+" for char in text) or not text.isprintable():
        return False
    words = _split(text)
    if not 1 <= len(words) <= 6 or not any(char.islower() for char in text) or "." in text.strip("."):
        return False
    known = _words("small", "control", "kind")
    return not any(word in known or _happens(word) for word in words)


def _happens(word: str) -> bool:
    """True for a participle: what somebody does in the picture ("running"), not a trade ("marketing")."""
    return word.endswith(("ing", "ende", "ando", "iendo", "ant")) and len(word) > 4 and word not in _words("trade")
