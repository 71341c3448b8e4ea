"""Addresses: which file of the repository one means, and what page it is.

local_file(doc, "../a.html") -> Path("/repo/a.html")     None for anything that is no readable file below the root
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from socialint.blocks import BLOCKS
from socialint.document import Document
from socialint.model import MASK
from socialint.pattern import pattern
from socialint.record import Record
from socialint.tree import Element, Node, TextNode

if TYPE_CHECKING:
    from pathlib import Path

    from socialint.page.view import View

#: What a folder's address shows, as most servers do it.
_INDEX = "index.html"
#: How an address on the web begins, nearly always.
_WEB = ("https://", "http://", "//")


def local_file(doc: Document, address: str) -> Path | None:
    """The file that an address in a document means (URL standard, 4.4; the repository's root is taken for the site's).

    None for an address elsewhere, one that a template writes or a `<base>` bends, and for what is no file or lies outside the
    root, links followed. A folder means its `index.html`. Nothing is opened.
    """
    if (
        MASK in address
        or address.startswith(_WEB)
        or doc.source.real is None
        or doc.house.root is None
        or "base" in doc.index.tags
    ):
        return None
    from urllib.parse import unquote, urlsplit

    try:
        parts = urlsplit(address.strip())
        path = unquote(parts.path, errors="strict")
        if parts.scheme or parts.netloc or not path or "\0" in path or "\\" in path:
            return None
        root = doc.house.root
        meant = os.path.join(root if path[0] == "/" else os.path.dirname(doc.source.real), path.lstrip("/"))
        found = below(root, root.__class__(meant)) if os.path.exists(meant) else None  # most that a page names is not there
        if found is not None and found.is_dir():
            found = below(root, found / _INDEX)
        return found if found is not None and found.is_file() else None
    except (OSError, ValueError):
        return None


def below(root: Path, path: Path) -> Path | None:
    """A path with its links followed, None where it leads out of the root."""
    try:
        found = path.resolve()
        return found if found.is_relative_to(root.resolve()) else None
    except (OSError, ValueError, RuntimeError):  # a loop of links is a RuntimeError before Python 3.13
        return None


def in_a_frame(doc: Document) -> bool:
    """True for a page whose links all lead out of the frame that it stands in: by itself it is none (WCAG 2.2, "web page")."""
    targets = [link.get("target", "").strip().lower() for link in doc.elements("a") if link.get("href") is not None]
    base = next(doc.elements("base"), None)
    around = base.get("target", "").strip().lower() if base is not None else ""
    return bool(targets) and all((target or around) in ("_parent", "_top") for target in targets)


def content(path: Path, most: int = 1024 * 1024) -> bytes | None:
    """The first `most` bytes of a regular file, None where it cannot be read."""
    try:
        with open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
            return file.read(most)
    except OSError:
        return None


class Twins(Record):
    """Two links of one name with different addresses."""

    name: str
    first: Element
    other: Element
    sure: bool  # both lead to pages of the repository, what stands there is different, and no script can change that


#: Addresses that one name is compared with: more would cost the square of a hostile page.
_MOST = 4


def twins(doc: Document, apart: bool) -> Iterator[Twins]:
    """Links with the name of an earlier one and another address, unless both pages can be read and say the same.

    `apart` takes links from anywhere on the page; otherwise only those in the same words: one paragraph, list item or cell. An
    element with `role="link"` is one where its `onclick` does nothing but go to an address. Addresses within the page, those of
    other scripts and those that a template writes are left out.
    """
    from socialint.page.view import view

    tree = view(doc.root)
    element, value = doc.root.places.element, doc.root.places.value
    described = doc.index.bearing("aria-describedby")
    found = [link for link in _links(doc, tree) if (value(link, "href") or "?")[0] != "#"]  # many lead to a place in the page
    for handles in [found] if apart else _together(doc, found):
        if apart and _told_apart(doc, handles):
            continue
        links = [(link, _address(value(link, "href") or _leads_to(value(link, "onclick")))) for link in handles]
        links = [(link, address) for link, address in links if address and link not in described]
        if len({address for _, address in links}) < 2:
            continue
        seen: dict[str, list[tuple[Element, str]]] = {}
        for link, address in ((element(handle), address) for handle, address in links):
            name = tree.names.of(link)
            if not name:
                continue
            before = seen.setdefault(name.casefold(), [])
            if any(address == other for _, other in before):
                continue
            for first, other in before:
                same = _same(doc, other, address)
                if not same:
                    yield Twins(name, first, link, same is False and not (_reached(doc, first) or _reached(doc, link)))
                    break
            if len(before) < _MOST:
                before.append((link, address))


def _told_apart(doc: Document, links: list[Any]) -> bool:
    """True for links that hold words and nothing else, each other ones: no two have one name."""
    places = doc.root.places
    named = doc.index.bearing("aria-label", "aria-labelledby")
    seen: set[str] = set()
    for link in links:
        if link in named or places.inner(link) is not None:
            return False
        words = " ".join(places.text_content(link).casefold().split())
        if not words or words in seen:
            return False
        seen.add(words)
    return True


#: A handler that only goes to an address, by one of the ways of the HTML standard (7.2.4, the Location interface; 7.2.2).
_GOES = pattern(
    r"""\s*(?:(?:window|document|self|top|parent)\.)?(?:location(?:\.href)?\s*=\s*|location\.(?:assign|replace)\s*\(\s*|open\s*\(\s*)"""
    r"""(?:'([^'\\\n]*)'|"([^"\\\n]*)")\s*\)?\s*;?\s*(?:return\s+(?:true|false)\s*;?\s*)?"""
)


def _links(doc: Document, tree: View) -> Iterable[Any]:
    """The handles of native links, and of what says that it is one and goes somewhere, in document order."""
    index, handle = doc.index, doc.root.places.handle
    said = [element for element in tree.with_role("link") if element.get("onclick") is not None and element.get("href") is None]
    said = [element for element in said if element.get("role", "").strip().lower() == "link"]
    if said:
        return map(handle, sorted((*index.tagged("a", "area"), *said), key=lambda element: element.tag_span))
    return map(handle, index.tagged("a", "area")) if "area" in index.tags else index.with_tag("a")


def _leads_to(handler: str | None) -> str:
    match = _GOES.fullmatch(handler) if handler and len(handler) < 1000 else None
    return (match[1] or match[2] or "") if match else ""


def _reached(doc: Document, link: Element) -> bool:
    """True where a script of the page has a handle on a link: an id at or around it."""
    scripted = next(doc.elements("script"), None) is not None
    return scripted and any("id" in element.attrs for element in (link, *link.ancestors()))


def _address(href: str) -> str:
    """An address without what makes no difference, "" for one that leads to no other page."""
    address = href.strip().partition("#")[0]
    lower = address[:11].lower()
    if not address or MASK in address or lower.startswith(("javascript:", "mailto:", "tel:", "sms:", "data:")):
        return ""
    for start in ("https://", "http://", "//"):
        if lower.startswith(start):
            return "//" + address[len(start) :].removeprefix("www.").rstrip("/")
    return address


def _same(doc: Document, one: str, other: str) -> bool | None:
    """Do two addresses show the same? None where that cannot be told."""
    first, second = local_file(doc, one), local_file(doc, other)
    if first is None or second is None:
        return None
    if first == second:
        return True if "?" not in one + other else None
    texts = page_text(first), page_text(second)
    return None if None in texts else texts[0] == texts[1]


#: Frames in frames that are looked into, and how long a `srcdoc` may be, in code points.
_DEEPEST, _LONGEST = 3, 200_000


def frame_twins(doc: Document) -> Iterator[Twins]:
    """Frames with the name of an earlier one and another document, unless both can be read and say the same.

    Those in a `srcdoc` count; what is found there stands at the frame around it.
    """
    from socialint.page.view import View, view

    seen: dict[str, list[tuple[Element, Element, str]]] = {}
    todo = [(frame, frame, view(doc.root), 0) for frame in doc.elements("iframe", "frame")][::-1]
    while todo:
        frame, outer, tree, depth = todo.pop()
        if tree.hidden(frame):
            continue
        inner = frame.get("srcdoc")
        if inner is not None:
            if depth < _DEEPEST and "<" in inner and len(inner) <= _LONGEST and MASK not in inner:
                from socialint.parse.html import parse_html

                inside = View(parse_html(inner))
                todo += [(one, outer, inside, depth + 1) for one in inside.root.elements("iframe")][::-1]
            continue
        address = _address(frame.get("src", ""))
        name = tree.names.of(frame) if address and address != "about:blank" else None
        if not name:
            continue
        before = seen.setdefault(name.casefold(), [])
        if any(address == other for _, _, other in before):
            continue
        for first, place, other in before:
            same = _same(doc, other, address)
            if not same:
                yield Twins(name, place, outer, same is False and not (_reached(doc, first) or _reached(doc, outer)))
                break
        if len(before) < _MOST:
            before.append((frame, outer, address))


def _together(doc: Document, links: Iterable[Any]) -> Iterator[list[Any]]:
    """Of the handles of links those that stand in the same words: in one block that no block in it parts."""
    kind = doc.root.places.element_type
    together: defaultdict[Any, list[Any]] = defaultdict(list)  # by the block around them
    for link in links:
        block = link.parent
        while type(block) is kind and block.tag not in BLOCKS:
            block = block.parent
        together[block].append(link)
    for block, found in together.items():
        if len(found) == 1 or type(block) is not kind or _told_apart(doc, found):
            continue
        if not any(type(part) is kind and part.tag in BLOCKS for part in block.children):
            yield found


@lru_cache(maxsize=512)
def page_text(path: Path) -> str | None:
    """The words of a page's main part, without navigation; None where they cannot be known, or it shows something else."""
    data = content(path)
    if data is None or not path.name.lower().endswith((".html", ".htm", ".xhtml")):
        return None
    from socialint.parse.html import normalised, parse_html
    from socialint.parse.templates import mask

    text = mask(data.decode("utf-8-sig", "replace")).text
    if MASK in text:
        return None
    root = parse_html(normalised(text)[0])
    if any(meta.get("http-equiv", "").strip().lower() == "refresh" for meta in root.elements("meta")):
        return None
    top = root.first("main") or root.first("body") or root
    words: list[str] = []
    stack: list[Node] = [top]
    while stack:
        node = stack.pop()
        if isinstance(node, TextNode):
            if not _is_trail(node.data):
                words += node.data.split()
        elif isinstance(node, Element) and node.tag not in _AROUND and not _leads_around(node):
            stack.extend(reversed(node.children))
    return " ".join(words) or (None if any(element.tag in _SHOWS for element in root.elements()) else "")


def _is_trail(text: str) -> bool:
    """True for a breadcrumb trail that nobody marked as one: "Start > Rooms > Attic"."""
    parts = _STEPS.split(text)
    return len(parts) > 1 and all(len(part.strip()) <= _SHORT for part in parts)


def _leads_around(element: Element) -> bool:
    attrs = element.attrs
    return bool(attrs) and (
        attrs.get("role", "").strip().lower() in _AROUND_ROLES
        or "breadcrumb" in attrs.get("class", "").lower()
        or "breadcrumb" in attrs.get("aria-label", "").lower()
    )


@lru_cache(maxsize=512)
def page_blocks(path: Path) -> frozenset[str]:
    """The stretches of prose of a page, navigation included, blanks folded; empty where they cannot be known."""
    data = content(path)
    if data is None or not path.name.lower().endswith((".html", ".htm", ".xhtml")):
        return frozenset()
    from socialint.parse.documents import parse
    from socialint.source import Source

    documents = parse(Source(path.name, data.decode("utf-8-sig", "replace"))).documents
    return frozenset(" ".join(block.value.split()) for document in documents for block in document.prose())


#: A step of a trail is no longer, in code points.
_SHORT = 40
_STEPS = pattern("[>›»→]")
_SHOWS = frozenset({"script", "iframe", "frame", "object", "embed", "img", "svg", "canvas", "video", "audio", "picture", "math"})
_AROUND_ROLES = frozenset({"navigation", "banner", "contentinfo", "complementary", "search"})
_AROUND = frozenset({"nav", "header", "footer", "aside", "script", "style", "template", "noscript"})
