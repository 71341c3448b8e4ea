"""Sentence is very long.

By the end of a very long sentence its beginning is forgotten, above all by those who read on a small screen, by ear or in a
second language. The UK Government Communication Service names 25 words as the most that a post should ask of its readers.

Languages differ: 8 % of ordinary German sentences are longer than that, 20 % of English and 35 % of Spanish ones. The limit is
therefore one for each language, about where one ordinary sentence in twenty passes it: 30 words in German and the Nordic
languages, 40 in English, 45 in French, 50 in Spanish and where no language is declared. Set `max = 25` to be as strict as the
British. Abbreviations, ordinals and initials end no sentence, the end of a list item or line does, and so does a bar between
links. Addresses, handles, hashtags and emoji are no words. A sentence of which a template writes a part is left alone.

## Bad
```markdown
---
platform: linkedin
lang: en
---
We are pleased. ⟦After many months of careful work with our partners in the region, and with the help of a great number of
volunteers who gave their evenings and their weekends, we are now able to open the doors of the new clinic to everyone who has
been waiting for it.⟧ Come and see.
```
```toml
[rules.reading-sentence-length]
max = 10
```
```json
{"platform": "x", "lang": "de", "text": "Guten Tag. ⟦Am 3. Oktober öffnen wir z. B. die Ambulanz das neue Café im Erdgeschoss.⟧"}
```
## Good
```markdown
---
platform: linkedin
lang: en
---
The new clinic opens on Monday. Many volunteers gave their evenings and weekends to make it possible. Come and see.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Annotated

from socialint.document import Document
from socialint.model import MASK, Hit, Severity

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("wcag:3.1.5",)

#: No language has a lower limit: shorter blocks need no closer look.
_LOWEST = 30


class Options:
    max: Annotated[int, "longest sentence in words; 0 for the usual limit of the language"] = 0


def check(doc: Document, options: Options) -> Iterator[Hit]:
    least = options.max or _LOWEST
    # Nearly no block is as long as that.
    for block in [block for block in doc.prose() if len(block.value) > 2 * least and block.value.count(" ") >= least]:
        text = block.value
        limit = options.max or _usual(block.language)
        if len(text.split(None, limit)) <= limit:
            continue
        from socialint.reading.sentences import none_longer, sentences

        if none_longer(text, limit, block.language):
            continue
        cleaned = ""
        for start, end in sentences(text, block.language):
            if len(text[start:end].split()) <= limit:
                continue  # cleaning makes no words
            from socialint.reading.words import clean, words

            cleaned = cleaned or clean(text)
            length = len(words(cleaned[start:end]))
            if length > limit and MASK not in text[start:end]:
                yield Hit(
                    block.text.span(start, end),
                    f"sentence of {length} words, should be at most {limit}",
                    hint="split it, or turn the enumeration in it into a list",
                )


@cache
def _usual(language: str) -> int:
    """The usual limit of a language."""
    from socialint.reading import languages

    return languages.of(language).sentence
