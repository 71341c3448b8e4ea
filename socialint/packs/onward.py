"""Which links of a page lead its readers on, and what keeps them from the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from socialint.document import Document, Link
from socialint.packs.prose import Prose
from socialint.tree import Element, Node, TextNode

#: A menu may be closed until a script, a style or a pointer opens it: what is in it is not held against it.
_MENUS, _MENU_ROLES = ("nav", "menu"), frozenset({"navigation", "menu", "menubar"})
#: What there is to see and to click on in a link without words.
_PICTURES = ("img", "svg", "picture", "video", "canvas", "object", "input", "iframe", "embed")
_NAMELESS = "has no name"


def barrier(doc: Document, links: Iterable[Link]) -> tuple[Link, str] | None:
    """The first of some links of a document, and what keeps its readers from it; None where one is open, or there are none."""
    first: tuple[Link, str] | None = None
    for link in links:
        fault = kept_from(doc, link)
        if not fault:
            return None
        first = first or (link, fault)
    return first


def seen_urls(prose: Prose) -> list[str]:
    """The addresses of a post without those to which only links lead that nobody sees, each once."""
    return [url for url in dict.fromkeys(prose.urls) if is_seen(url, prose)]


def is_seen(url: str, prose: Prose) -> bool:
    """True for an address that stands in the text, or to which a link leads that somebody sees."""
    if url in prose.spelled or "<" not in prose.doc.source.text:  # nearly every post
        return True
    if is_seen not in prose.known:
        leading: dict[str, list[Link]] = {}
        for link in prose.doc.links():
            leading.setdefault(link.href, []).append(link)
        prose.known[is_seen] = leading
    return barrier(prose.doc, prose.known[is_seen].get(url, ())) is None


def kept_from(doc: Document, link: Link) -> str:
    """What keeps the readers of a document from a link, "" where nothing does."""
    from socialint.page.view import view

    element = link.element
    carriers = list(_carriers(element))
    if not carriers and view(doc.root).names.of(element) == "":
        return _NAMELESS
    if any(node.tag in _MENUS or node.get("role", "").lower() in _MENU_ROLES for node in element.ancestors()):
        return ""
    faults = [_kept(doc, carrier) for carrier in carriers or [element]]
    return faults[0] if all(faults) else ""


def _carriers(link: Element) -> Iterator[Element]:
    """The elements of a link in which there is something to see."""
    nodes: list[Node] = [link, *link.walk()]
    for node in nodes:
        if isinstance(node, TextNode) and node.parent is not None and not node.data.isspace():
            yield node.parent
        elif isinstance(node, Element) and node.tag in _PICTURES:
            yield node


def _kept(doc: Document, element: Element) -> str:
    """What keeps an element out of plain view."""
    from socialint.page.hidden import folded, shut
    from socialint.page.view import view

    if view(doc.root).unseen(element):
        return "is hidden"
    if folded(element) or shut(element):
        return "stands in a closed element"
    if doc.whole_page and element.tag != "area":  # that has no box: it is its picture which shows it
        from socialint.packs.look import unreadable
        from socialint.page.sight import out_of_sight
        from socialint.page.styles import of

        styles, still = of(doc), "script" not in doc.index.tags  # a script may fade in what is transparent
        if out_of_sight(styles, element, faded=still):
            return "is styled out of sight"
        if styles.computed(element).background_image is False:  # no picture in place of the words
            blank = unreadable(doc, element)
            return f"is hidden: {blank}" if blank else ""
    return ""
