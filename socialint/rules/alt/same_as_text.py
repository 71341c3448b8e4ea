"""Text alternative repeats the text beside it.

A picture and its title in one link, both with the same words: the link is read as "Our clinic Our clinic". The words are there
already, so the picture adds nothing and is decoration, or it shows something that is never said.

Compared are the text alternative and the rest of the link's text, without regard to case, blanks and punctuation; three words in
a row of a longer text are a repetition, too. A heading of the same card counts where it holds all that the text says, but for
words like "image of"; in one further away, the same words are a note: a person must say whether they describe the picture.
A picture that is all of a link gives that link its name: it is left alone, unless the heading is a link to the same place.
Then there are two links with one name where one would do; three words or fewer may be the name of what the picture shows, and
are a note, and so are two to four words with a capital each beside their heading: the name of somebody whose portrait it
may be. Other links to the same place count where the words are the title of a story: six or more, with small words between
them, on a page without prices, where they may be the name of goods.

## Bad
```html
<a href="/clinic"><img src="a.png" alt="⟦Our clinic⟧"> Our clinic</a>
```
```markdown
# A new clinic for the city

![⟦A new clinic for the city⟧](a.png)
```
```html
<div><p><img src="a.jpg" alt="⟦Rome⟧"></p> <h3>Rome</h3> <p>Three days in spring.</p></div>
<div><a href="/oslo"><img src="b.jpg" alt="⟦Oslo⟧"></a> <h3><a href="/oslo">Oslo</a></h3></div>
<a href="/bike"><img src="c.jpg" alt="⟦City bike, 7 gears⟧"> City bike, 7 gears: 499 Euro</a>
<div><img src="d.jpg" alt="⟦Suspension bridge⟧"> <h3>Clifton suspension bridge</h3></div>
<p><a href="/ferry"><img src="e.jpg" alt="⟦The ferry to the island stays in port⟧"></a>
<a href="/ferry">The ferry to the island stays in port</a></p>
```
## Good
```html
<a href="/clinic"><img src="a.png" alt=""> Our clinic</a> <a href="/"><img src="b.png" alt="Acme"></a> <h1>Acme</h1>
<div><a href="/oslo"><img src="b.jpg" alt="Oslo"></a> <h3>Oslo</h3> <p>Three days in spring.</p></div>
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from socialint.blocks import HEADINGS
from socialint.document import Document
from socialint.model import Hit, Related, Severity, Text
from socialint.pattern import pattern
from socialint.reading.alternatives import SMALL, Said, said_again, stands_in
from socialint.rules._words import core, shown
from socialint.rules.alt._texts import written
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/WCAG22/Techniques/html/H2")
NEEDS = ("media.alt",)

#: Links and headings with more text are no titles, in code points.
_LONGEST = 400
#: So many words are a title, and seldom the same by chance.
_TITLE = 4
#: So many words are never the same by chance.
_SENTENCE = 6
#: Enough prices for a shop, and enough links to one place to look at.
_FEW = 3
_PRICE = pattern(r"[€$£] ?\d[\d.,]*[.,]\d\d(?!\d)|\d[.,]\d\d ?(?:€|EUR|Euro|zł|kr)|\d(?:,-| kr\b)", re.IGNORECASE)
#: "6.8 oz", "32mm".
_MEASURE = pattern(r"\d[.,]\d|\d ?(?:oz|ml|c?l|k?g|lbs?|pounds?|[cm]?m|ct|w|v|[gt]b|inch)\b", re.IGNORECASE)
#: How far above a picture and its heading a card may begin, in elements; and what is no card.
_NEAR = 3
_DECORATION = 'write alt="" if the picture adds nothing, else describe it'
_ONE_LINK = 'put the picture into the link of the heading, with alt=""'
_PARTS_OF_PAGE = frozenset({"#document", "html", "body", "main", "article", "header", "footer"})


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that stands beside itself."""
    headings: dict[str, Element] | None = None
    linked: dict[str | None, list[Element]] | None = None
    cards: dict[Element, tuple[str, Element]] = {}
    labels: dict[Element | None, str] = {None: ""}
    for item, text in written(doc):
        if item.element is None:
            continue
        words = core(text.value)
        if not words or len(words) > _LONGEST:
            continue
        link = next((node for node in item.element.ancestors() if node.tag == "a"), None)
        label = labels.get(link)
        if label is None:
            label = labels[link] = _words(link)
        if link is not None and label and (label == words or stands_in(words, label)):
            yield _hit(text, link, "the text of its link", False)
            continue
        if headings is None:
            headings = {_words(node): node for node in doc.elements(*HEADINGS)}
            cards = {card: (title, heading) for title, heading in headings.items() for card in _cards(heading)}
        title, beside = next((cards[card] for card in _cards(item.element) if card in cards), ("", None))
        if not said_again(words, title):
            beside = None
        heading = beside or headings.get(words)
        if heading is None:
            if link is not None and not label and _is_told(text.value):
                if linked is None:
                    linked = {} if _is_shop(doc) else _linked(doc)
                same = next((node for node in linked.get(link.get("href"), ()) if _words(node) == words), None)
                if same is not None:
                    yield _hit(text, same, "a link to the same place", False, _ONE_LINK)
            continue
        if any(node is heading for node in item.element.ancestors()):
            continue
        if link is not None and not label:
            if _leads_to(heading, link.get("href")):
                short = words.count(" ") < _TITLE - 1  # a name may well be what there is to see
                yield _hit(text, heading, "the heading beside it" if beside else "a heading", short, _ONE_LINK)
        elif beside or " " in words:
            chance = (not beside and words.count(" ") < _SENTENCE - 1) or _names_somebody(text.value)
            yield _hit(text, heading, "the heading beside it" if beside else "a heading", chance)


def _names_somebody(text: str) -> bool:
    """True for two to four words that are known from nowhere, with a capital each: whose portrait it is may be all to say."""
    said = Said(text)
    return 2 <= len(said.tokens) <= 4 and not said.any and all(token.isalpha() and token[0].isupper() for token in said.tokens)


def _is_told(text: str) -> bool:
    """True for the title of a story: words that small ones join, or that no name writes small. A measure is of goods."""
    said = Said(text)
    if len(said.words) < _SENTENCE or not said.any & SMALL or _MEASURE.search(text) is not None:
        return False
    joins = sum(mark & SMALL != 0 for mark in said.marks)
    return joins > 1 or sum(token[:1].islower() for token in said.tokens) - joins > 1


def _is_shop(doc: Document) -> bool:
    """True for a page with prices: there, long names are those of goods, which say what is to be seen."""
    return len(list(islice(_PRICE.finditer(doc.root.text_content), _FEW))) == _FEW


def _linked(doc: Document) -> dict[str | None, list[Element]]:
    """The first few links of a page to each place."""
    linked: dict[str | None, list[Element]] = {}
    for link in doc.links():
        others = linked.setdefault(link.href, [])
        if len(others) < _FEW:
            others.append(link.element)
    return linked


def _words(element: Element | None) -> str:
    return "" if element is None else core(" ".join(element.text_content.split())[: 2 * _LONGEST])


def _cards(element: Element) -> list[Element]:
    """What is close above an element: a word of its own may stand in many places of a page by chance."""
    return [node for node in islice(element.ancestors(), _NEAR) if node.tag not in _PARTS_OF_PAGE]


def _leads_to(heading: Element, href: str | None) -> bool:
    """True where the heading is, or holds, a link to that address."""
    nodes = (*islice(heading.ancestors(), _NEAR), *heading.elements())
    return href is not None and any(node.tag == "a" and node.get("href") == href for node in nodes)


def _hit(text: Text, other: Element, what: str, review: bool, hint: str = _DECORATION) -> Hit:
    return Hit(
        text.strip().span(),
        f"text alternative {shown(text.value)} repeats {what}",
        hint=hint,
        review=review,
        related=(Related(other.tag_span, what),),
    )
