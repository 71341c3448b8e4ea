"""The whole text is hard to read.

People read posts and landing pages on the way to something else, many of them in a language that is not their first. Long
sentences of long words lose them, and what they lose is often the part about risk or about their rights.

The score is the one that is usual for the language, on the scale that its writers know: ARI (a US school grade) for English,
LIX for German, Norwegian, Swedish, Danish and all others, each with a limit that ordinary prose stays under. Any other formula
can be named. English scores equal those of the library textstat. Addresses, handles, hashtags and emoji are left out, a list
item is a sentence of its own, headings, table cells, navigation, lines of one or two words and rows of links between bars are
not counted, and only the blocks in the document's main language are. Fewer than 100 words say nothing: such a text is not
scored, and neither is placeholder text ("lorem ipsum"). The finding stands at the hardest sentence.

A score measures length, not sense: a text under the limit can still be hard.

## Bad
```toml
[rules.reading-grade]
words = 30
```
```markdown
---
platform: linkedin
lang: en
---
⟦Notwithstanding the foregoing considerations, participating organisations are encouraged to communicate comprehensively
regarding methodological limitations, administrative responsibilities, and foreseeable consequences of implementing
interdisciplinary recommendations throughout geographically distributed institutional environments.⟧

Subsequent documentation concerning particular implementation requirements will be distributed electronically.
```
## Good
```toml
[rules.reading-grade]
words = 30
```
```markdown
---
platform: linkedin
lang: en
---
We have tested the new advice in ten clinics. It helps most patients, but it has limits, and some things can go wrong. Please tell
your team what they are. We will write to you next week and say what you need to do first. Call us if you have a question.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from socialint.blocks import HEADINGS
from socialint.document import Document
from socialint.model import Hit, Severity

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("wcag:3.1.5",)

#: Blocks that are no running text.
_LABELS = HEADINGS | {"th", "td", "caption", "legend", "summary", "button", "label", "option"}
#: Fewer words are a label, not a sentence: the formulas do not count them as one, so their words must not count either.
_SENTENCE = 3
#: Where no running text stands.
_APART = ("nav", "footer", "form", "table")
_APART_SIGNS = tuple(map("<{}>".format, _APART))
#: Latin that stands for a text to come.
_PLACEHOLDER = "lorem ipsum"
#: A sentence of fewer words is never called the hardest: three long words are no burden.
_FEW = 10


class Options:
    formula: Annotated[
        Literal[
            "",
            "lix",
            "rix",
            "ari",
            "coleman-liau",
            "flesch-kincaid",
            "flesch-reading-ease",
            "gunning-fog",
            "smog",
            "amstad",
            "wiener-1",
        ],
        "score to take; those from flesch-kincaid to smog are for English, the last two for German; empty for the usual one",
    ] = ""
    limit: Annotated[float, "hardest score allowed, on the formula's own scale; 0 for the usual one"] = 0.0
    words: Annotated[int, "fewest words that are scored"] = 100


def check(doc: Document, options: Options) -> Iterator[Hit]:
    least = max(options.words, 1)
    if _has_fewer(least, doc.words):  # nearly always
        return
    # Only now what costs an import.
    from socialint.reading import formulas, languages

    main = languages.primary(doc.language)
    same = {tag for tag in {block.language for block in doc.prose()} if languages.primary(tag) == main}
    blocks = [
        block
        for block in doc.prose()
        if block.kind not in _LABELS and block.language in same and not _has_fewer(_SENTENCE, block.value)
    ]
    if _has_fewer(least, " ".join([block.value for block in blocks])):
        return
    if doc.holds(_APART_SIGNS):
        blocks = [block for block in blocks if not block.inside(*_APART)]
    sentences = [(block, *sentence) for block in blocks for sentence in formulas.read(block.value, main)]
    read = [words for *_, words in sentences]
    if sum(map(len, read)) < least:
        return
    language = languages.of(main)
    name = options.formula or language.formula
    formula = languages.formula(name)
    fast = formulas.FAST.get(name)

    def score_of(sentences: list[list[str]]) -> float:
        return fast(formulas.Counted(sentences)) if fast else formulas.score(formulas.together(sentences), name, main)

    try:
        score = score_of(read)
    except ValueError:
        return  # a formula for another language: nothing can be said of this text
    limit = options.limit or (language.limit if name == language.formula else formula.limit)
    if score >= limit if formula.easier else score <= limit:
        return
    if any(_PLACEHOLDER in block.value.lower() for block in blocks):
        return

    def burden(words: list[str]) -> float:
        if len(words) < _FEW:
            return float("-inf")
        return -score_of([words]) if formula.easier else score_of([words])

    block, start, end, words = max(sentences, key=lambda sentence: burden(sentence[-1]))
    bound = f"{'at least' if formula.easier else 'at most'} {limit:g}"
    yield Hit(
        block.text.span(start, end),
        f"text is hard to read: {formula.name} {score:.1f}, should be {bound}; its hardest sentence has {len(words)} words",
        hint="split the longest sentences and take shorter, common words, here first",
    )


def _has_fewer(words: int, text: str) -> bool:
    """True where a text has fewer words, counted roughly."""
    return len(text.split(None, words - 1)) < words
