"""Emoji stands in the midst of a sentence, in place of a word.

The name of the emoji breaks the sentence for those who listen: "I red heart Oslo", "come to our party popper party". Emoji mean
different things to different people and look different on every device. What they say belongs into words, and the emoji to
the end of the sentence.

Many write an emoji where others write a full stop, and that hurts nobody. So the rule looks for a word before the emoji that no
sentence ends with ("our", "we", "from"), in English, German, Norwegian, Spanish and French, and for small letters behind it; or
for an emoji within a word. Whether a word is missing is still for a person to judge: this is a note. Flags, which often stand
beside the name of a country, and keycaps are left alone.

## Bad
```json
{"platform": "x", "lang": "en", "text": "We ⟦❤️⟧ our volunteers. Thank you!"}
```
```json
{"platform": "bluesky", "lang": "nb", "text": "Bli med på ⟦🎉⟧ i kveld"}
```
```json
{"platform": "facebook", "lang": "de", "text": "Kommt zu unserer ⟦🎉⟧ am Samstag: wir ⟦❤️⟧ euch"}
```
## Good
```json
{"platform": "x", "lang": "en", "text": "We love our volunteers. Thank you! ❤️ You are great 🎉 see you there 🙌 bring a friend"}
```
```json
{"platform": "x", "lang": "en", "text": "Norway 🇳🇴 beat Sweden 🇸🇪 again. Acme™ and more."}
```
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import cache
from itertools import chain

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.emoji import sequences
from socialint.rules._words import data, primary

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("doc:https://www.accessible-social.com/", "doc:https://dap.berkeley.edu/")
KINDS = ("post",)
NEEDS = ("non-ascii",)
_WORD = 24  # code points in which the word before an emoji is looked for


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each emoji, or row of emoji, between two words of a sentence."""
    unfinished = _unfinished(primary(doc.language))
    for block in doc.beyond_ascii:
        value = block.value
        start = end = -1
        for item in (*(item for item in sequences(value) if item.shown), None):
            if item is not None and end >= 0 and not value[end : item.start].strip(" "):
                end = item.end
                continue
            if end >= 0 and _goes_on(value, start, end, unfinished) and not _names_itself(value, start, end):
                yield Hit(
                    block.text.span(start, end),
                    f"{value[start:end]} stands in the midst of a sentence",
                    hint="say it in words, and put the emoji at the end",
                    review=True,
                )
            if item is not None:
                start, end = item.start, item.end


@cache
def _unfinished(language: str) -> frozenset[str]:
    """The words that no sentence of a language ends with; of a language without a list, those of all."""
    lists: dict[str, list[str]] = data(__file__)
    return frozenset(lists.get(language) or chain.from_iterable(lists.values()))


def _goes_on(text: str, start: int, end: int, unfinished: Container[str]) -> bool:
    """True within a word, and where no sentence can end before the emoji, nor begin behind it."""
    if text[end : end + 1].islower() and text[max(0, start - 1) : start].isalpha():
        return True
    before = text[max(0, start - _WORD) : start].rstrip(" ").rpartition(" ")[2].casefold().replace("’", "'")
    return before in unfinished and text[end : end + 3].lstrip(" ")[:1].islower()


def _names_itself(text: str, start: int, end: int) -> bool:
    """True where there is a flag or a keycap."""
    return any("\U0001f1e6" <= char <= "\U0001f1ff" or char == "\u20e3" for char in text[start:end])
