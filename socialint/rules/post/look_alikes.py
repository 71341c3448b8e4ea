"""Word mixes letters of two alphabets that look the same.

A Cyrillic а among Latin letters looks right and is another letter: a screen reader says nonsense or spells the word, search does
not find it, and spell checkers and filters are led astray. This is failure F71 of WCAG 1.1.1.

A finding is a word of four letters or more in one alphabet that holds look-alikes of another with letters of its own behind
them. Endings on foreign stems (PRщик, USBа), units and symbols (μm, Δt, NFκB), and words that really mix, with letters that
look like no other, are left alone.

## Bad
```json
{"platform": "x", "lang": "en", "text": "Your ⟦pаypal⟧ account"}
```
## Good
```json
{"platform": "x", "lang": "en",
 "text": "Your paypal account: 5 μm, Δt, NFκB, α-helix, TNFα, Москва, Αθήνα, SMSка, VIPов, PRщик, ITшник"}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern
from socialint.post.signs import beyond_ascii
from socialint.rules._words import shown

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F71")
KINDS = ("post",)
NEEDS = ("non-ascii",)

#: Cyrillic and Greek letters that look like Latin ones, and these, in the same order.
_LIKE = "аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
_LATIN = "aeopcyxijshdqwABEKMHOPCTYXIJSABEZHIKMNOPTYXo"
_SAME = dict(zip(_LIKE, _LATIN, strict=True))
#: A letter of one alphabet, and one beside one of another.
_OTHER, _BESIDE = pattern("[\u0370-\u052f]"), pattern("[\u0370-\u052f](?:[A-Za-z]|(?<=[A-Za-z].))")
_WORD = pattern(r"[^\W\d_]+")
_LEAST = 4


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such word."""
    for block in doc.beyond_ascii if _OTHER.search(beyond_ascii(doc.words)) and _BESIDE.search(doc.words) else ():
        for match in _WORD.finditer(block.value):
            foreign = _foreign(match[0])
            if foreign:
                plain = "".join(_SAME.get(char, char) for char in match[0])
                yield Hit(
                    block.text.span(*match.span()),
                    f"{shown(match[0])} holds look-alikes of another alphabet: {foreign}",
                    hint=f"write {shown(plain)}" if plain.isascii() else "write it in one alphabet",
                )


def _foreign(word: str) -> str:
    """What is strange in a word, "" for an honest one."""
    if len(word) < _LEAST or word.isascii():
        return ""
    latin = [_of_latin(char) for char in word]
    mostly = sum(latin) * 2 > len(word)
    strange = [at for at, is_latin in enumerate(latin) if is_latin != mostly]
    if not strange or len(strange) * 2 >= len(word):
        return ""
    if len(strange) > 1 and strange[-1] == len(strange) - 1 and word[: len(strange)].isupper() and not word.isupper():
        return ""  # ITшник: an abbreviation with an ending
    known = _LIKE if mostly else _LATIN
    if any(word[at] not in known for at in strange) or any(at + 1 == len(word) or latin[at + 1] != mostly for at in strange[-1:]):
        return ""
    return ", ".join(f"{word[at]} (U+{ord(word[at]):04X})" for at in strange[:3])


def _of_latin(char: str) -> bool:
    return char < "\u0250" or "\u1e00" <= char <= "\u1eff"
