"""Several words in a row are in capital letters.

Capitals take away the shapes that words are read by, look like shouting, and some screen readers spell them letter by letter.

A finding is three or more capital words of two letters or more that follow one another; emphasis on one or two words is left
alone. What is not counted: acronyms (by a list, by having no vowel, or by being short among other short ones), Roman numerals,
hashtags, handles, addresses, single letters, words with digits, and names of laws' own shouting such as "GOVERNMENT WARNING".
Nor are disclaimers of warranty and liability, which lawyers set in capitals and nobody but a lawyer may rewrite, names of
characters behind their number (U+007B LEFT CURLY BRACKET), or in the pharmaceutical industry what begins with WARNING:
the heading of a medicine's boxed warning is written so.
Commas, semicolons, slashes and arrows part a run, so that a list of acronyms is none, and so does the end of one link before the
next: a menu in capitals is a row of words. A paragraph that is all shouting is one finding. Text that a stylesheet turns into
capitals is better: people who need it can undo that.

## Bad
```markdown
---
platform: x
lang: en
---
⟦BOOK YOUR FREE APPOINTMENT NOW⟧ and tell a friend.
```
```html
<p lang="de">⟦JETZT NEU BEI UNS⟧: die Sprechstunde am Abend.</p>
```
## Good
```markdown
---
platform: x
lang: en
---
Book your FREE appointment now. WARNING: This product contains nicotine. NATO, EU, UN and WHO agree. Henry VIII and III II IV.
```
```json
{"platform": "facebook", "lang": "en", "industries": ["pharma"], "text": "WARNING: SERIOUS LIVER INJURY. See the full text."}
```
```html
<p style="text-transform: uppercase">Book your free appointment now</p>
<p><a href="/sports">SPORTS</a> <a href="/politics">POLITICS</a> <a href="/weird">WEIRD NEWS</a></p>
```
```json
{"platform": "linkedin", "lang": "en", "text": "Databases read FROM → WHERE → GROUP BY → HAVING → SELECT → ORDER BY."}
```
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import Annotated, Any

from socialint.blocks import Block
from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.pattern import pattern

SINCE = "0.1"
SEVERITY = Severity.warning
REFS: tuple[str, ...] = ("doc:https://www.w3.org/WAI/WCAG22/Understanding/reading-level.html",)

#: What may stand between two words of one run: blanks, quotes, dashes, sentence marks. Not a comma, a slash or a bracket.
_SPACE = r"[\s.!?…:’'\"“”„«»&+–—*-]"
_BETWEEN = pattern(f"{_SPACE}*")
#: What leads from one word to the next: they are no sentence.
_ARROW = pattern("[\u2190-\u21ff\u27a1\u27f0-\u27ff]")
_ROMAN = pattern(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_VOWEL = pattern(r"[AEIOUYÄÖÜÆØÅÀ-ÖØ-ÝА-Я]")
#: What could be a capital: a letter that is no small Latin one.
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_LOUD = pattern(f"{_CAPITAL}{{2,}}")
#: Three of them in a row, as far as can be told at a glance. Spares the rest of the work nearly always. The sets hold more than
#: capitals and what may stand between them: so they are quickly made and looked for.
_ROW = pattern(rf"[^\x00-@\[-\xbfß-öø-ÿ][^\w,/()]++{_CAPITAL}++[^\w,/()]++{_CAPITAL}['’-]?{_CAPITAL}")
#: A disclaimer has so many words at least.
_LEGAL = 8
_WORD = pattern(r"\w+")
#: The number of a character (in Unicode, or in a standard's own list), with the blank before its name.
_CHARACTER = pattern(r"(?:U\+[0-9A-F]{4,6}|[A-Z]-0[0-9]{3})\s$")
#: Words of so many letters, and no more, may all be acronyms.
_SHORT = 4


class Options:
    words: Annotated[int, "fewest capital words in a row that are reported"] = 3


def check(doc: Document, options: Options) -> Iterator[Hit]:
    sign = _ROW if options.words > 2 else _LOUD
    boxes = "pharma" in doc.context.industries
    for block in doc.holding(sign):
        if len(_LOUD.findall(block.value)) < options.words:
            continue
        runs = list(_merged(doc, block, options.words))
        if any(_disclaims(block.value[start:end], count) for start, end, count in runs):
            continue
        for start, end, count in runs:
            if boxes and block.value.startswith("WARNING", start):
                continue
            yield Hit(
                block.text.span(start, end),
                f"{count} words in a row in capital letters",
                hint="write them in normal case; a stylesheet can still show them in capitals",
            )


def _disclaims(run: str, count: int) -> bool:
    """True for a disclaimer of warranty or liability; "3 YEARS OF WARRANTY NOW" is none."""
    from socialint.reading import languages

    return count >= _LEGAL and not languages.disclaimers().isdisjoint(_WORD.findall(run))


def _merged(doc: Document, block: Block, least: int) -> Iterator[tuple[int, int, int]]:
    """The runs, those with nothing in small letters between them as one: a shouted paragraph is one finding."""
    last: tuple[int, int, int] | None = None
    for start, end, count in _runs(doc, block, least):
        if last and not any(map(str.islower, block.value[last[1] : start])):
            last = (last[0], end, last[2] + count)
            continue
        if last:
            yield last
        last = (start, end, count)
    if last:
        yield last


def _runs(doc: Document, block: Block, least: int) -> Iterator[tuple[int, int, int]]:
    from socialint.reading.words import clean, places

    text = clean(block.value)
    run: list[tuple[int, int]] = []

    def shouted() -> Iterator[tuple[int, int, int]]:
        for part in _parts(doc, block, run) if len(run) >= least else ():
            while part and part[-1][1] - part[-1][0] == 1:
                part.pop()
            if len(part) >= least and not _a_line_each(text, part) and _shouts(text, part, least):
                yield part[0][0], part[-1][1], len(part)
        run.clear()

    for start, end in places(text):
        if run and (not _BETWEEN.fullmatch(text, run[-1][1], start) or _ARROW.search(block.value, run[-1][1], start)):
            yield from shouted()
        word = text[start:end]
        if word.isupper() and not _digit_beside(text, start, end):
            if end - start > 1 or run:
                run.append((start, end))
        else:
            yield from shouted()
    yield from shouted()


def _parts(doc: Document, block: Block, run: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """The words of a run, those of one link apart from those of the next. None begins with a single letter."""
    part: list[tuple[int, int]] = []
    several = _links_before(doc, block, run[0][1]) < _links_before(doc, block, run[-1][0] + 1)
    for start, end in run:
        if part and several and _parted(doc, block, part[-1][1], start):
            yield part
            part = []
        if part or end - start > 1:
            part.append((start, end))
    yield part


def _parted(doc: Document, block: Block, end: int, start: int) -> bool:
    """True where one link ends and another begins between two words."""
    before = _links_before(doc, block, end)
    if not 0 < before < _links_before(doc, block, start + 1):
        return False
    links, _ = _links(doc)
    return block.text.span(end - 1, end).start < doc.root.places.element(links[before - 1]).span.end


def _links_before(doc: Document, block: Block, end: int) -> int:
    """How many links have begun before a place of a block."""
    links, begins = _links(doc)
    return bisect_right(links, block.text.span(end - 1, end).start, key=begins)


@lru_cache(maxsize=1)
def _links(doc: Document) -> tuple[list[Any], Callable[[Any], int]]:
    """The handles of the links in document order, and what tells where one begins: of most that is never asked."""
    places, leading = doc.root.places, doc.index.bearing("href")
    links = [handle for handle in doc.index.handles(("a",)) if handle in leading]
    return links, cache(lambda handle: places.element(handle).tag_span.start)


def _a_line_each(text: str, run: list[tuple[int, int]]) -> bool:
    """True for a list of words, one in each line."""
    return all("\n" in text[before[1] : after[0]] for before, after in pairwise(run))


def _shouts(text: str, run: list[tuple[int, int]], least: int) -> bool:
    from socialint.reading import languages

    if _CHARACTER.search(text, max(0, run[0][0] - 9), run[0][0]):
        return False
    counted = [word for word in (text[i:j] for i, j in run) if not _name(word)]
    if len(counted) < least:
        return False
    long = sum(len(word) > _SHORT for word in counted)
    if long < (1 if len(counted) > 3 else 2) and not any(word.lower() in languages.loud() for word in counted):
        return False  # "WHATWG URL API"
    whole = " ".join(text[run[0][0] : run[-1][1]].replace("’", "'").split())
    return not any(mandated in whole for mandated in languages.mandated_capitals())


def _name(word: str) -> bool:
    """True for what is written in capitals because it is a name or a number."""
    from socialint.reading import languages

    if len(word) < 2 or word in languages.acronyms() or not _VOWEL.search(word):
        return True
    return bool(_ROMAN.fullmatch(word)) and word.lower() not in languages.loud()  # LIV is 54, and Norwegian for life


def _digit_beside(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start].isdigit() or text[end : end + 1].isdigit() or text[start - 1 : start] == "_"
