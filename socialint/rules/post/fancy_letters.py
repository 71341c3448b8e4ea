"""Letters are replaced by look-alike signs.

A screen reader says "mathematical bold capital N" for each sign of "bold" or "script" type, or nothing at all. Such type is
no formatting: it is made of mathematical and other signs that only look like letters. Search does not find the words, and
small screens show boxes. This is failure F71 of WCAG 1.1.1.

Recognised are runs of mathematical, circled, squared, parenthesised, full-width, small-capital and superscript letters. Left
alone are single signs and real mathematics (𝑥, ℝ, №, ™, ½, x²), ordinals (1ˢᵗ), emoji and flags, and full-width letters where
they are at home: beside Chinese, Japanese or Korean text, and anywhere in a document that is largely written so.

## Bad
```markdown
---
platform: x
---
⟦𝗕𝗶𝗴 𝗻𝗲𝘄𝘀⟧ for all of us
```
```json
{"platform": "linkedin", "text": "We are ⟦ᴏᴘᴇɴ⟧ and ⟦Ⓕⓡⓔⓔ⟧"}
```
```html
<p>⟦Ｎｅｗ⟧ in town</p>
```
## Good
```markdown
---
platform: x
---
**Big news**: 𝑓(𝑥) = 𝑎𝑥² + 𝑏, ℝ, № 5, ™, ½, ℃, 1ˢᵗ, 🅿️ and 🇳🇴🇸🇪
```
```html
<p lang="ja">ＮＨＫ ニュース</p>
<ul><li>ＭＬＢ</li><li>プロ野球</li><li>サッカー</li></ul>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Annotated

from socialint.document import Document
from socialint.model import Hit, Severity, Text
from socialint.pattern import pattern
from socialint.post.signs import beyond_ascii
from socialint.rules._words import shown

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F71")
NEEDS = ("non-ascii", "media.alt")

# By block ranges and not by "what NFKC changes", which would hit № ™ ½ ² and ligatures.
_MATHEMATICAL = "\U0001d400-\U0001d7ff\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c\u212d\u212f-\u2131\u2133\u2134"
_ENCLOSED = "\u249c-\u24e9\U0001f110-\U0001f12b\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189"
_WIDE = "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"
_SMALL = "\u1d00-\u1d22\u0262\u026a\u0274\u0280\u0299\u029c\u029f\u028f\ua730\ua731"
_RAISED = "\u1d2c-\u1d6a\u02b0-\u02b8\u02e0-\u02e4\u2071\u207f\u2090-\u209c"
_ANY = pattern(f"[{_MATHEMATICAL}{_ENCLOSED}{_WIDE}{_SMALL}{_RAISED}]")
_WIDE_ONE = pattern(f"[{_WIDE}]")
_EAST_ASIAN = pattern("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
#: A document with one such sign in so many is written in them.
_LARGELY = 5


class Options:
    """How much is left alone."""

    letters: Annotated[int, "fewest such signs in one word that are reported"] = 3


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each run of such words, in the text and in text alternatives."""
    for text in _texts(doc):
        for start, end in _runs(text.value, options.letters):
            found = text.value[start:end]
            if _WIDE_ONE.search(found) and (_EAST_ASIAN.search(text.value) or _is_east_asian(doc)):
                continue
            plain = plain_letters(found)
            hint = f"write {shown(plain, 80)}" if plain.isascii() else "write it in ordinary letters"
            yield Hit(text.span(start, end), f"{shown(found)} is made of signs that only look like letters", hint=hint)


def _texts(doc: Document) -> Iterator[Text]:
    """The texts with some such sign."""
    for block in doc.beyond_ascii:
        if _ANY.search(beyond_ascii(block.value)):
            yield block.text
    for item in doc.media:
        alt = item.alt.text
        if alt is not None and not alt.value.isascii() and _ANY.search(alt.value):
            yield alt


@cache
def _words() -> re.Pattern[str]:
    """Words of such signs, and what may stand between two of one run."""
    # Small capitals and raised letters also serve phonetics and ordinals: they must be whole words.
    word = rf"(?:[{_MATHEMATICAL}{_ENCLOSED}{_WIDE}]+|(?<![^\W_])[{_SMALL}]+(?![^\W_])|(?<![^\W_])[{_RAISED}]+(?![^\W_]))"
    return re.compile(rf"{word}(?:[ \u00a0,.!?:;'’\"“”&-]{{1,3}}{word})*")


def _runs(text: str, least: int) -> Iterator[tuple[int, int]]:
    for match in _words().finditer(text):
        found = match[0]
        words = [word for word in re.split(r"[^\w\U0001f110-\U0001f189\u249c-\u24e9]+", found) if word]
        if any(len(word) >= least for word in words) or sum(len(word) > 1 for word in words) >= 2:
            yield match.span()


@lru_cache(maxsize=1)
def _is_east_asian(doc: Document) -> bool:
    """True for a document that is largely in Chinese, Japanese or Korean."""
    words = doc.words
    return len(_EAST_ASIAN.findall(words)) * _LARGELY >= sum(map(len, words.split()))


def plain_letters(text: str) -> str:
    """The ordinary letters that such signs stand for, as far as Unicode knows them (NFKC, then the signs' names)."""
    import unicodedata

    out = []
    for char in unicodedata.normalize("NFKC", text):
        name = "" if char.isascii() else unicodedata.name(char, "")
        letter = name.rpartition(" ")[2]
        if len(letter) == 1 and " LETTER " in f"{name} ":
            out.append(letter if "SMALL" not in name and "CAPITAL" in name else letter.lower())
        else:
            out.append(char)
    return "".join(out)
