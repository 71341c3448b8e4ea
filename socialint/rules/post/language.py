"""Post is in another language than it says.

Screen readers choose their voice by the language of a post; a Norwegian post under "en" is read by an English voice, and nobody
understands it. Platforms translate and filter by it, too.

The words are compared with lists of common words of seventeen languages, as page-text-language does; addresses, hashtags,
accounts and emoji are left out. Only a text that is clearly in another language gives a finding. Short and mixed texts,
names, and languages as near to each other as Norwegian and Danish give none.

## Bad
```json
{"platform": "mastodon", "lang": ⟦"en"⟧,
 "text": "Vi har gode nyheter til alle som venter på svar: fra mandag kan du se prøvesvarene dine selv."}
```
## Good
```json
{"platform": "mastodon", "lang": "nb",
 "text": "Vi har gode nyheter til alle som venter på svar: fra mandag kan du se prøvesvarene dine selv."}
```
```json
{"platform": "mastodon", "lang": "en", "text": "Our talk «Vi har gode nyheter» is on Monday. Takk! #FørsteMaiErDetFest"}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from types import ModuleType

from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.pattern import pattern
from socialint.reading.words import runs
from socialint.rules._words import shown
from socialint.rules.post._links import without

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:3.1.1", "wcag:3.1.2", "section508:E205.4")
KINDS = ("post",)

#: A word or some in quotation marks: they are mentioned, not said.
_MENTION = pattern(r"""[“”„«»"][^“”„«»"\n]{1,100}[“”„«»"]""")
_QUOTES = '“”„«»"'
#: So much of a text is enough to know it; fewer letters are too few.
_ENOUGH, _LETTERS = 2000, 20
_NAMES = {"en": "English", "de": "German", "nb": "Norwegian", "nn": "Norwegian", "sv": "Swedish", "da": "Danish", "fr": "French",
          "es": "Spanish", "pt": "Portuguese", "it": "Italian", "nl": "Dutch", "fi": "Finnish", "pl": "Polish", "cs": "Czech",
          "tr": "Turkish", "hu": "Hungarian", "ro": "Romanian"}  # fmt: skip


def _said(text: str) -> str:
    """The text without what it only mentions."""
    return _MENTION.sub(" ", text) if any(map(text.__contains__, _QUOTES)) else text


@cache
def _languages() -> ModuleType:
    """Imported when there is enough text."""
    from socialint.page import languages

    return languages


def check(doc: Document) -> Iterator[Hit]:
    """One hit where the declared language, the post's own or the configuration's, is clearly not that of the text."""
    tag = doc.language
    value = doc.text.value[:_ENOUGH]
    if not tag or MASK in tag or len(value) < _LETTERS:
        return
    words = runs(_said(without(value)))
    if len(words) < _LETTERS and sum(map(len, words)) < _LETTERS:
        return
    found = _languages().another_language(words, tag)
    if found is None:
        return
    field = next((field for key in ("lang", "language", "langs") if (field := doc.field(key)) is not None), None)
    if field is not None and len(field.strings()) > 1:
        return  # it says itself that it is mixed
    what = f"is in {found.letters} letters" if found.letters else f"looks like {_NAMES.get(found.language, found.language)}"
    yield Hit(
        field.span if field is not None else doc.head,
        f"text under lang {shown(tag)} {what}",
        hint=f'write "{found.language}", if it is so' if found.language else "write its own language",
        review=field is None,
    )
