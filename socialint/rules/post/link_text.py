"""Link text does not say where the link goes.

People who use a screen reader often go from link to link, or have all links of a page listed. "Click here", "read more" and
"hier" say nothing in such a list. The words around a link can help those who read on, but cost everybody time.

The accessible name counts, on pages also that of an element with `role="link"`: a link whose `aria-label` or picture says where
it goes is fine. On pages, an address with a path as the link's text gives a note; a bare domain may be a name. In posts addresses
stand as they are. The words are data (`link_text.toml`) in English, German, Norwegian, Spanish and French; where a language is
declared, only its words count, else those of the one that the text is clearly in, and English. Names are left alone: code (a
function may be called `visit`), and a word with a capital in the midst of a sentence ("MySQL, Go and C"). So are a heading that
links to itself, a link that opens the list after it ("More" in a menu), and one whose `title` says more (technique H33).

## Bad
```markdown
---
lang: en
---
To book an appointment, [⟦click here⟧](https://example.org/book).
```
```html
<p lang="nb">Ny time? <a href="/bestill">⟦Les mer »⟧</a></p> <p lang="de">Unser Team <a href="/team">⟦Mehr entdecken⟧</a></p>
```
```html
<p>Tides of May ⟦<a href="/tides">⟧<img src="arrow.png" alt="Read more"></a></p> <a href="/a" ⟦aria-label="here"⟧>Archive</a>
```
```html
<p>Form: <a href="https://example.org/a/b?c=1">⟦https://example.org/a/b?c=1⟧</a></p>
```
## Good
```html
<p>Have a look at what we made for you this autumn, and at what people say about it. We think that they will like it as well.</p>
<p>Gifts for <a href="/him">Him</a> and <a href="/her">Her</a></p>
```
```markdown
---
lang: en
---
[Book an appointment](https://example.org/book), or see [example.org](https://example.org).
```
```html
<a href="/a" aria-label="Read more about the new clinic">Read more</a>
<a href="/b" title="View the article about the clinic">Article</a>
<nav><a href="#">More</a> <ul><li><a href="/archive">Archive</a></li></ul></nav>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import dropwhile, islice
from typing import Any

from socialint.document import Document
from socialint.model import MASK, Hit, Severity, Span
from socialint.pattern import pattern
from socialint.rules._words import core, data, primary, shown
from socialint.tree import Element, Places, TextNode

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:2.4.4", "wcag:2.4.9", "section508:E205.4", "act:aizyf1",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F84")  # fmt: skip
NEEDS = ("<a>", "[role]")

_CODE = frozenset({"code", "kbd", "samp", "var"})
#: No longer text is looked at.
_LONGEST = 2000
#: So far up `lang` is looked for.
_DEEPEST = 300
#: So many nodes after a link are looked at for a list: blanks and comments stand between.
_NEAR = 3
#: So many elements of a link without words are looked at for its picture.
_LOOKED_INTO = 20
#: So much of a text is enough to know its language, in code points.
_ENOUGH = 2000
_ADDRESS = pattern(r"(?:https?://|www\.)[^\s/]+/\S+")


@cache
def _phrases(language: str) -> frozenset[str]:
    """The phrases of a language; of every one where none is declared, of none for a language that has no list."""
    words = data(__file__)["words"]
    lists = words.values() if not language else (words.get(language, ()),)
    return frozenset(phrase for phrases in lists for phrase in phrases)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each link with such a text."""
    for handle, text in _doubtful_links(doc):
        element = doc.root.places.element(handle)
        plain = _plain(text)
        if doc.kind == "page" and _ADDRESS.fullmatch(text):
            if _name(doc, element) == plain:
                yield Hit(_place(element), f"link text {shown(text)} is an address", "say what is there", review=True)
        elif says_nothing(doc, element, plain) and _name(doc, element) == plain:
            if _in_code(element) or _proper_name(doc, element, text) or _to_itself(element) or _opens_a_list(element):
                continue
            if _is_explained(doc, element, plain):
                continue
            yield Hit(_place(element), f"link text {shown(text)} does not say where it goes", hint="name what is behind the link")


@lru_cache(maxsize=2048)  # the links of a site say much the same
def _looked_at(content: str) -> bool:
    """True for the content of a link that needs a closer look: few do. One without words may hold a picture."""
    text = content.strip()
    return not text or _doubtful(text)


def _doubtful(text: str) -> bool:
    """True for a phrase of any language that says nothing, and for an address."""
    if len(text) > _LONGEST or MASK in text:
        return False
    return _plain(text) in _phrases("") or _ADDRESS.fullmatch(text) is not None


def says_nothing(doc: Document, link: Element, plain: str) -> bool:
    """True where a text (as `core` makes it) is one of those phrases, in the language that the link stands in."""
    if plain not in _phrases(""):
        return False
    language = _language(doc, link)
    return plain in _phrases(language) and bool(language or plain not in _foreign(doc))


def _doubtful_links(doc: Document) -> Iterator[tuple[Any, str]]:
    """The handles and texts of the links that need a closer look. Of most, only the text is read."""
    places, index = doc.root.places, doc.index
    value, labelled = places.value, index.bearing("aria-label")
    handles = index.handles(("a",))
    texts = [*map(places.text_content, handles)]
    looked_at = {*filter(_looked_at, {*texts})}
    for handle, text in zip(handles, texts, strict=True):
        if (text in looked_at or handle in labelled) and value(handle, "href") is not None:
            said = _said(places, handle, text)
            if _doubtful(said):
                yield handle, said
    for handle in index.handles((), ("role",)) if doc.kind == "page" else ():
        if (value(handle, "role") or "").strip().lower() == "link" and value(handle, "href") is None:
            said = _said(places, handle, places.text_content(handle))
            if _doubtful(said):
                yield handle, said


def _said(places: Places, handle: Any, text: str) -> str:
    """The words of a link: its `aria-label`, its text, or what its only picture says."""
    text = places.value(handle, "aria-label") or text
    return text.strip() or (_alt(places.element(handle)) if "img" in places.index.tags else "")


def _alt(link: Element) -> str:
    images = [image for image in islice(link.elements(), _LOOKED_INTO) if image.tag == "img"]
    return images[0].get("alt", "").strip() if len(images) == 1 else ""


def _plain(text: str) -> str:
    return core(text.replace("’", "'"))


def _in_code(link: Element) -> bool:
    """True where all of a link's text is code: there `visit` is a function and says what it is. `<this>` is a type."""
    text = link.text_content.strip()
    if not text:
        return False
    if text.startswith("<") and text.endswith(">"):
        return True
    stack = [link]
    while stack:
        for child in stack.pop().children:
            if isinstance(child, TextNode) and child.data.strip():
                return False
            if isinstance(child, Element) and child.tag not in _CODE:
                stack.append(child)
    return True


def _proper_name(doc: Document, link: Element, word: str) -> bool:
    """True for one word with a capital in the midst of a sentence: "modes for MySQL, Go and C". German nouns all have one."""
    if not word[:1].isupper() or not word.isalnum() or _plain(word) in _phrases("de"):
        return False
    start = link.span.start
    before = doc.source.text[max(0, start - 20) : start].rstrip("*_").rstrip(" ")
    return before[-1:].isalpha() or before[-1:] == ","


def _to_itself(link: Element) -> bool:
    """True for a heading that is a link to itself, for those who want its address."""
    href = link.get("href", "")
    place = href.partition("#")[2] if href.startswith("#") else ""
    return bool(place) and any(place == node.get("id") for node in (link, *islice(link.ancestors(), 3)))


def _opens_a_list(link: Element) -> bool:
    """True for a link that goes nowhere and has a list after it, or is said to open something: it is named after that."""
    href = link.get("href", "").strip().lower()
    if href not in ("", "#") and not href.startswith("javascript:"):
        return False
    if any(link.get(name) for name in ("aria-expanded", "aria-haspopup")):
        return True
    siblings = link.parent.children if link.parent is not None else ()
    after = dropwhile(lambda node: node is not link, siblings)
    following = next((node for node in islice(after, 1, 1 + _NEAR) if isinstance(node, Element)), None)
    return following is not None and following.tag in ("ul", "ol", "menu")


def _is_explained(doc: Document, link: Element, plain: str) -> bool:
    """True where the title says more than the text does."""
    title = _plain(link.get("title", ""))
    return title not in ("", plain) and not says_nothing(doc, link, title)


def _language(doc: Document, link: Element) -> str:
    for element in (link, *islice(link.ancestors(), _DEEPEST)):
        if lang := element.get("lang", "").strip():
            return primary(lang)
    return primary(doc.language)


@lru_cache(maxsize=1)
def _foreign(doc: Document) -> frozenset[str]:
    """What only other languages have, where none is declared but the words are clearly of one: "Her" is no "here" in English."""
    from socialint.page.languages import likely_language
    from socialint.reading.words import runs

    likely = likely_language(runs(doc.words[:_ENOUGH]))
    return _phrases("") - _phrases(likely) - _phrases("en") if likely in data(__file__)["words"] else frozenset()


def _name(doc: Document, link: Element) -> str | None:
    from socialint.page.view import view

    tree = view(doc.root)
    name = None if tree.hidden(link) else tree.names.of(link)
    return None if name is None else _plain(name)


def _place(link: Element) -> Span:
    if link.get("aria-label", "").strip():
        return link.attribute_span("aria-label")
    text = link.text.strip()
    return text.span() if text.value else link.tag_span
