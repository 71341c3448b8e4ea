"""Text is not in the language that `lang` says.

A screen reader reads a German page that says `lang="en"` in an English voice, and nobody understands it. Translation, hyphenation
and spelling go wrong, too. Page templates come with `lang="en"`; it is often forgotten there.

The text that an element with `lang` holds, with the names of its pictures and without what has a `lang` of its own, is compared
with lists of common words of English, German, Norwegian, Swedish, Danish, French, Spanish, Portuguese, Italian, Dutch, Finnish,
Polish, Czech, Turkish, Hungarian and Romanian, and its letters with those of the language. Only where it is clearly in another
language there is a finding: nearly all of what is known in it is of that language; a text of two or three words must consist of
words that its own language does not have. Mixed texts, single words in quotation marks, code and languages without a list give
none, nor do languages as near to each other as Norwegian and Danish. A paragraph in another language that nothing marks, on a
page that is else in its own, is a note. Whether every foreign quotation is marked is for people to judge.

## Bad
```html
<!doctype html>
<html ⟦lang="en"⟧>
<head><title>Öffnungszeiten der Bücherei</title></head>
<body>
<p>Wir sind am Montag nicht für Sie da. Die Bücherei ist von Dienstag bis Freitag geöffnet, und der Eingang ist im Hof.</p>
</body>
</html>
```
```html
<p ⟦lang="de"⟧>We are not open on Monday, but you can bring back your books at any time: there is a box by the door.</p>
<p ⟦lang="en"⟧>Добро пожаловать</p>
```
```html
<!doctype html>
<html lang="de">
<head><title>Öffnungszeiten</title></head>
<body>
<p>Wir sind am Montag nicht für Sie da. Die Bücherei ist von Dienstag bis Freitag geöffnet, und der Eingang ist im Hof.</p>
<p>⟦You can bring back your books at any time of the day: there is a box by the door.⟧</p>
</body>
</html>
```
## Good
```html
<!doctype html>
<html lang="de">
<head><title>Öffnungszeiten</title></head>
<body>
<p>Wir sind am Montag nicht für Sie da. <span lang="en">You can bring back your books at any time of the day.</span></p>
</body>
</html>
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from socialint.blocks import SILENT, Block
from socialint.document import Document
from socialint.model import MASK, Hit, Severity
from socialint.page.languages import another_language
from socialint.page.view import view
from socialint.pattern import pattern
from socialint.reading.words import runs
from socialint.rules._words import shown
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:3.1.1", "wcag:3.1.2", "section508:E205.4", "act:ucwvc8", "act:off6ek")
KINDS = ("page",)
NEEDS = ("[lang]",)

#: So much of a text is enough to know it, in code points.
_ENOUGH = 2000
#: Shorter blocks are names, titles and labels, which may be in any language.
_PARAGRAPH = 60
#: One or two words in quotation marks: they are mentioned, not said.
_MENTION = pattern(r"""["“”„«»][^\W\d_]+(?: [^\W\d_]+)?["“”«»]""")
#: The title of a page is hidden in the tree but read first of all.
_TITLE = frozenset({"head", "title"})
_PICTURES = frozenset({"img", "area"})
_LEFT_OUT = SILENT - {"head"}


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each `lang` whose text is in another language."""
    tagged = list(doc.index.having("lang"))
    scopes = [element for element in tagged if (lang := element.get("lang", "")).strip() and MASK not in lang]
    if not scopes:
        return

    one = len(tagged) == 1 and scopes[0].tag == "html"
    right = True
    texts = {id(scopes[0]): _page(doc)} if one else _texts(doc, scopes)
    for element in scopes:
        said = "\n".join(texts[id(element)])
        words = runs(_MENTION.sub(" ", said) if '"' in said or not said.isascii() else said) or runs(said)
        tag = element.get("lang", "").strip()
        found = another_language(words, tag)
        if found:
            right = False
            what = f"is in {found.letters} letters" if found.letters else f"looks like {_NAMES[found.language]}"
            better = f'write lang="{found.language}", if it is so' if found.language else "write its own language"
            yield Hit(element.attribute_span("lang"), f"text under lang {shown(tag)} {what}", hint=better)
    if right and scopes[0].tag == "html":
        yield from _paragraphs(doc)


def _paragraphs(doc: Document) -> Iterator[Hit]:
    """One hit for the paragraphs of each language that is not marked, at the first of them."""
    unmarked: dict[tuple[str, str], list[Block]] = {}
    for block in doc.prose():
        if len(block.value) >= _PARAGRAPH and MASK not in block.value:
            found = another_language(runs(block.value), block.language)
            if found and found.language:
                unmarked.setdefault((block.language, found.language), []).append(block)
    for (tag, language), blocks in unmarked.items():
        several = f", and {len(blocks) - 1} more" if len(blocks) > 1 else ""
        yield Hit(
            blocks[0].text.span(),
            f"paragraph under lang {shown(tag)} looks like {_NAMES[language]}{several}",
            hint=f'write lang="{language}" at its element, if it is so',
            review=True,
        )


_NAMES = {
    "en": "English", "de": "German", "nb": "Norwegian", "nn": "Norwegian (Nynorsk)", "sv": "Swedish", "da": "Danish",
    "fr": "French", "es": "Spanish", "pt": "Portuguese", "it": "Italian", "nl": "Dutch", "fi": "Finnish", "pl": "Polish",
    "cs": "Czech", "tr": "Turkish", "hu": "Hungarian", "ro": "Romanian",
}  # fmt: skip


def _page(doc: Document) -> list[str]:
    """The text of a page that is all in one language: its title, its prose, the names of its pictures."""
    tree = view(doc.root)
    titles = [title.text_content for title in doc.elements("title")]
    names = [tree.names.at(picture) or "" for picture in doc.index.handles(_PICTURES) if picture not in tree.unmet]
    said = doc.words[:_ENOUGH]
    return [text for text in (*titles, *names, *(said.split("\n") if MASK in said else (said,))) if MASK not in text]


def _texts(doc: Document, scopes: list[Element]) -> dict[int, list[str]]:
    """The text of each element with `lang`, in pieces, up to `_ENOUGH`, without what is hidden or code."""
    tree = view(doc.root)
    places = doc.root.places
    element_type, text_type = places.element_type, places.text_type
    texts: dict[int, list[str]] = {id(scope): [] for scope in scopes}
    sizes = dict.fromkeys(texts, 0)
    left = len(scopes)  # of which more is wanted
    begins = {places.handle(element): id(element) for element in doc.index.having("lang")}
    inside: dict[Any, int] = {places.handle(doc.root): 0}  # of each element whose text is read: its scope, 0 for none
    for node in places.descendants(doc.root):
        scope = inside.get(node.parent)
        if scope is None:
            continue
        kind = type(node)
        if kind is element_type:
            tag = node.tag
            if tag in _PICTURES:
                name = None if scope not in texts or node in tree.unmet else tree.names.at(node)
                if name:
                    texts[scope].append(name)
                    sizes[scope] += len(name)
            elif tag in _TITLE or (tag not in _LEFT_OUT and node not in tree.unmet):
                inside[node] = begins.get(node, scope) if begins else scope
        elif kind is text_type and scope in texts and sizes[scope] < _ENOUGH:
            data = node.data
            if not data.isspace() and MASK not in data:
                texts[scope].append(data)
                sizes[scope] += len(data)
                left -= sizes[scope] >= _ENOUGH
                if not left:
                    break
    return texts
