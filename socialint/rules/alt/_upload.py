"""What upload forms and frameworks make of the name of a file: the text alternative, where nobody has written one."""

from __future__ import annotations

from socialint.pattern import pattern
from socialint.rules.alt._texts import OF_NAMES, is_photograph

#: What is put behind the name of a picture that is made smaller.
_RESIZED = pattern(r"-(?:\d{2,4}x\d{2,4}|scaled)$")
#: What no plain word has.
_BUILT = pattern(r"[_%+~]|-.*-|-\D*\d|\d\D*-")
#: The name of a thing in a program.
_IDENTIFIER = pattern(r"[a-z]{3,}(?:[A-Z][a-z]+)+")
#: What numbers a picture, or dates it, and is no part of a name: "02 court 110623".
_RUNNING = pattern(r"(?<!\d)0\d|\d{5}")


def uploaded(alt: str, source: str, in_link: bool = False) -> str:
    """ "certain" for a text that is the name of the file at `source` (path or URL), "likely" for a plain word that is, or ""."""
    name = source.partition("?")[0].partition("#")[0].rpartition("/")[2]
    stem, _, ending = name.rpartition(".")
    plain = _RESIZED.sub("", stem)
    if not plain or _letters(alt) not in (_letters(plain), _letters(stem), _letters(name)):
        return ""
    if " " in alt:
        numbered = alt.islower() and _RUNNING.search(alt)
        return "certain" if numbered or alt.casefold().endswith(f".{ending.casefold()}") else ""
    if alt.casefold() in (name.casefold(), stem.casefold()) and _BUILT.search(alt):
        return "certain"
    if alt[:1] == "~" or (alt == plain.capitalize() and plain not in (alt, plain.lower(), plain.upper())):
        return "certain"
    return "" if _is_brand(alt, source) else _word(alt, plain, plain != stem, is_photograph(source), in_link)


def _word(alt: str, plain: str, resized: bool, photograph: bool, in_link: bool) -> str:
    if alt != plain or len(alt) < 3:
        return ""
    if _IDENTIFIER.fullmatch(alt):
        return "certain"
    if alt.islower() and len(alt) > 3 and (resized or (photograph and "-" in alt and min(map(len, alt.split("-"))) > 3)):
        return "certain"
    if in_link:
        return "likely" if photograph and alt.islower() else ""
    return "likely" if resized else ""


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _is_brand(alt: str, source: str) -> bool:
    """True for what may be a name in small letters: that of a service, or one in a folder of logos."""
    from socialint.reading.alternatives import control

    return OF_NAMES.search(source) is not None or control(alt)
