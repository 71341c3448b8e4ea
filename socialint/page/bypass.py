"""Ways past what a page repeats (WCAG 2.2, criterion 2.4.1): a heading, a main part, a link within the page, something that
folds; and whether it repeats anything.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.page.links import local_file, page_blocks
from socialint.page.outline import headings
from socialint.page.roles import role
from socialint.page.view import view
from socialint.tree import Element

if TYPE_CHECKING:
    from collections.abc import Iterator

#: So many pages that a page links to are read.
_MOST = 4
_FOLDING = frozenset({"popover", "popovertarget", "commandfor"})
#: So many headings that may be out of sight, blocks and elements around them are looked at.
_MOST_HEADINGS, _MOST_BLOCKS, _DEEPEST = 200, 2000, 300
#: So many words that two pages share are more than chance.
_LEAST = 4


def main_parts(doc: Document) -> Iterator[Element]:
    """The main landmarks that assistive technology meets."""
    tree = view(doc.root)
    for element in (*doc.elements("main"), *(one for one in tree.with_role("main") if one.tag != "main")):
        if role(element) == "main" and not tree.hidden(element):
            yield element


def seen_headings(doc: Document) -> Iterator[Element]:
    """The headings that assistive technology meets and that are not surely out of sight."""
    tree = view(doc.root)
    for heading in islice(headings(tree), _MOST_HEADINGS):
        element = doc.root.places.element(heading.handle)
        if not (tree.styled or any("style" in node.attrs for node in (element, *element.ancestors()))):
            yield element
            continue
        from socialint.page.sight import out_of_sight
        from socialint.page.styles import of

        if not out_of_sight(of(doc), element):
            yield element


def links_within(doc: Document) -> Iterator[Element]:
    """The links that lead to a place in the page, or may do so by a script of their own, and that the Tab key reaches."""
    from urllib.parse import unquote

    tree = view(doc.root)
    names: set[str] | None = None
    for link in doc.links():
        element = link.element
        if any(name.startswith("on") for name in element.attrs):
            yield element
            continue
        place = link.href.strip().partition("#")[2]
        if not place:
            continue
        if names is None:
            names = {a.attrs["name"] for a in doc.elements("a") if a.get("name")}
        there = place in tree.ids or unquote(place) in tree.ids or place in names
        if there and tree.focus.reaches(element):
            yield element


def may_fold(doc: Document) -> bool:
    """True where parts of a page may be folded away: by a script, or by itself."""
    return not doc.index.tags.isdisjoint(("script", "details", "dialog")) or any(
        name.startswith("on") or name in _FOLDING for name in doc.index.attributes
    )


def repeats_first(doc: Document) -> bool:
    """True where a page begins with what other pages have, too, and goes on with something else.

    The pages of the repository that it links to tell that; where none can be read, a `nav` before other words is taken for such.
    """
    blocks = [(" ".join(block.value.split()), block.element) for block in doc.prose()]
    read = 0
    for link in doc.links():
        path = local_file(doc, link.href.partition("#")[0].partition("?")[0])
        there = page_blocks(path) if path is not None and str(path) != doc.source.real else frozenset()
        if not there:
            continue
        read += 1
        if _shared_first(blocks, there):
            return True
        if read == _MOST:
            break
    return not read and _navigates_first(doc, blocks)


def _shared_first(blocks: list[tuple[str, Element]], there: frozenset[str]) -> bool:
    shared = 0
    for block, _ in blocks:
        if block in there:
            shared += len(block.split())
        elif shared >= _LEAST:
            return True
    return False


def _navigates_first(doc: Document, blocks: list[tuple[str, Element]]) -> bool:
    tree = view(doc.root)
    landmarks = {
        id(element) for element in (*doc.elements("nav"), *tree.with_role("navigation")) if role(element) == "navigation"
    }
    if not landmarks:
        return False
    begun = False
    for _, element in blocks[:_MOST_BLOCKS]:
        if any(id(node) in landmarks for node in (element, *islice(element.ancestors(), _DEEPEST))):
            begun = True
        elif begun:
            return True
    return False
