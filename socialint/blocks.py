"""Prose out of the tree: its blocks, and the text as a whole.

Handles are read here (see `tree.Places`): most nodes of a page need not be made for this.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from socialint.model import SourceMap, Text
from socialint.pattern import pattern
from socialint.tree import Element, Places

#: Elements whose text nobody reads as prose.
SILENT = frozenset({"script", "style", "template", "noscript", "code", "pre", "kbd", "samp", "svg", "math", "textarea",
                    "select", "head", "iframe", "object", "audio", "video", "canvas"})  # fmt: skip
#: The tags of headings.
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: Elements that end a stretch of prose (HTML standard, 15.3.3 flow content, `display: block`).
BLOCKS = HEADINGS | {
    "p", "li", "td", "th", "caption", "figcaption", "dt", "dd", "blockquote", "div", "section",
    "article", "main", "header", "footer", "nav", "aside", "ul", "ol", "dl", "table", "thead", "tbody",
    "tfoot", "tr", "figure", "form", "fieldset", "legend", "details", "summary", "address", "hr",
    "body", "html", "pre", "search", "dialog", "button", "label", "option",
}  # fmt: skip


#: Blocks that follow one another line by line.
_LINES = ("li", "tr")
_CODE = frozenset({"code", "kbd", "samp"})
#: What no part of a page shows as text.
_RAW = SILENT - _CODE - {"pre"}
#: What stands within a line and is not merely more of its text.
_NOT_PLAIN = _RAW | _CODE | {"br", "sup"}
#: The digits of `<sup>` as prose has them, set high: "FDIC<sup>1</sup>" is no word with a number in it.
_HIGH = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
#: Stands in prose for something that is not words: a stretch of code.
OBJECT = "\ufffc"
BLANKS = " \t\n\r\f"
#: Runs of blanks that are not one blank already.
_FOLDING = pattern(rf"[\t\n\r\f][{BLANKS}]*| [{BLANKS}]+")


class Block:
    """A stretch of prose that is read in one go: a paragraph, a heading, a list item, a cell.

    `value` is what it says, blanks folded; `kind` is the tag: p, h1 ... h6, li, td, th, caption, figcaption, dt, dd, blockquote,
    div; `language` a BCP 47 tag, "" where nothing says.
    """

    __slots__ = ("_handle", "_parts", "_places", "_text", "kind", "language", "value")

    def __init__(self, value: str, kind: str, language: str, handle: Any, parts: list[Any], places: Places) -> None:
        self.value = value
        self.kind = kind
        self.language = language
        self._handle = handle  # of the element
        self._parts = parts  # handles of texts, and strings of ours
        self._places = places
        self._text: Text | None = None

    @property
    def text(self) -> Text:
        """The same with its places, which are worked out when somebody asks, once."""
        if self._text is None:
            parts, places = self._parts, self._places  # not the block itself: it would hold itself, and with it the whole tree
            self._text = Text(self.value, lambda: joined(_texts(parts, places)).map)
        return self._text

    @property
    def element(self) -> Element:
        """The element that the text stands in."""
        return self._places.element(self._handle)

    def inside(self, *tags: str) -> bool:
        """True where its element, or one around it, has one of the tags."""
        return self.kind in tags or self._handle in self._places.index.inside(*tags)


def flow(root: Element, show_links: bool) -> Text:
    """The texts of the tree with the line breaks that a reader sees."""
    places = root.places
    element_type, text_type = places.element_type, places.text_type
    parts: list[Any] = []  # handles of texts, Texts, and strings of ours
    pending = ""
    started = broken = False
    top = places.handle(root)
    read = {top}  # elements whose text is read
    unclosed = [top]
    for node in chain(places.descendants(root), (None,)):
        parent = node.parent if node is not None else None
        if node is not None and parent not in read:
            continue
        while unclosed and unclosed[-1] is not parent:
            done = unclosed.pop()
            if done is top:
                break
            tag = done.tag
            if tag in BLOCKS:
                pending = "\n\n" if tag not in _LINES else "\n"
            elif tag == "a" and show_links:
                parts += _address(places.element(done))
        kind = type(node)
        if kind is text_type:
            data = node.data
            part = node
            if broken and data.startswith("\n"):
                # The line end behind a `<br>` is that of the file, not one more for the reader.
                part, data = places.text_of(node)[1:], data[1:]
            broken = False
            if data and not data.isspace():
                if pending and started:
                    parts.append(pending)
                pending = ""
                started = True
                parts.append(part)
            elif started and not pending:
                parts.append(part)
        elif kind is element_type:
            tag = node.tag
            broken = tag == "br"
            if broken:
                parts.append("\n")
            elif tag in BLOCKS:
                pending = "\n" if tag in _LINES else "\n\n"
            elif tag in SILENT and tag not in _CODE:
                continue
            read.add(node)
            unclosed.append(node)
    return places.joined(parts).strip()


def _address(link: Element) -> list[Text | str]:
    """What follows the text of a link in a post: its address, unless the text is that."""
    href = link.get("href") or ""
    shown = link.text_content.strip()
    if href.startswith(("http://", "https://")) and shown not in (href, href.split("://", 1)[1]):
        return [" ", link.attribute("href") or ""]
    return []


def is_hidden(element: Element) -> bool:
    """True where neither a reader nor assistive technology meets the element, by its own attributes."""
    return "hidden" in element.attrs or element.get("aria-hidden") == "true"


def blocks_of(root: Element, language: str, unspoken: list[Any]) -> list[Block]:
    """The blocks, in one look at every node; the elements of code and hidden parts go into `unspoken`.

    Handles are read here: most nodes of a page need not be made for this.
    """
    places = root.places
    element_type, text_type = places.element_type, places.text_type
    hidden = _hidden(places)
    languages = _languages(root, language)
    owner = places.handle(root)  # of the parts
    owners = {owner: owner}  # of each element whose text is read: the block that it is part of, or is
    high: set[Any] = set()  # `<sup>`, and elements in one
    parts: list[Any] = []  # handles of texts, and strings of ours
    values: list[str] = []  # what they say
    blocks: list[Block] = []

    def close() -> None:
        nonlocal parts
        value = "".join(values).strip(BLANKS)
        if value and not value.isspace():
            if not value.isprintable() or "  " in value:
                value = _folded(value, parts, values)
            blocks.append(Block(value, owner.tag, languages.get(owner, language), owner, parts, places))
        parts = []
        values.clear()

    for node in places.descendants(root):
        kind = type(node)
        if kind is text_type:
            part, value = node, node.data
            if not parts and value.isspace():
                continue  # most texts of a page: what stands between its blocks
            around = owners.get(node.parent)
            if around is None:
                continue
            if high and node.parent in high:
                value = value.translate(_HIGH)
        elif kind is element_type:
            around = owners.get(node.parent)
            if around is None:
                continue
            tag = node.tag
            if tag in BLOCKS:
                if parts:
                    close()
                if tag == "pre" or node in hidden:
                    unspoken.append(node)
                else:
                    owners[node] = node
                continue
            if tag not in _NOT_PLAIN and node not in hidden:
                owners[node] = around  # most: a link, a word in bold
                if high and node.parent in high:
                    high.add(node)
                continue
            if tag == "sup" and node not in hidden:
                owners[node] = around
                high.add(node)
                continue
            if tag in _RAW:
                continue
            if tag != "br":
                unspoken.append(node)
            if node in hidden:
                continue
            part = value = "\n" if tag == "br" else OBJECT
        else:
            continue
        if parts and owner is not around:
            close()
            if value.isspace() and part is node:
                continue
        owner = around
        parts.append(part)
        values.append(value)
    if parts:
        close()
    return blocks


def _hidden(places: Places) -> set[Any]:
    """The handles of what `is_hidden` tells of."""
    index, value = places.index, places.value
    away = [handle for handle in index.handles((), ("aria-hidden",)) if value(handle, "aria-hidden") == "true"]
    return {*index.handles((), ("hidden",)), *away}


def _languages(root: Element, language: str) -> dict[Any, str]:
    """The languages of elements. On nearly every page all speak the one of the document, and none need be told."""
    places = root.places
    spoken = {handle: (places.value(handle, "lang") or "").strip() for handle in places.index.handles((), ("lang",))}
    if {"", language}.issuperset(spoken.values()):
        return {}
    found: dict[Any, str] = {}
    for node in places.index.all:
        found[node] = spoken.get(node) or found.get(node.parent, language)
    return found


def texts_below(places: Places, handle: Any) -> Iterator[Any]:
    """The handles of the texts below an element, scripts and the like left out."""
    element_type, text_type = places.element_type, places.text_type
    children = handle.children
    if {text_type}.issuperset(map(type, children)):  # most code
        yield from children
        return
    read = {handle}
    for node in places.descendants(places.element(handle)):
        if node.parent in read:
            kind = type(node)
            if kind is text_type:
                yield node
            elif kind is element_type and node.tag not in _RAW:
                read.add(node)


def _folded(value: str, parts: list[Any], values: list[str]) -> str:
    """What the parts say, every run of blanks one blank; a break among them stays a line feed."""
    if "\n" not in parts:
        return _FOLDING.sub(" ", value)
    lines: list[list[str]] = [[]]
    for part, said in zip(parts, values, strict=True):
        if part is said and said == "\n":
            lines.append([])
        else:
            lines[-1].append(said)
    return "\n".join(filter(None, [_FOLDING.sub(" ", "".join(line)).strip(" ") for line in lines]))


def _texts(parts: list[Any], places: Places) -> list[Text | str]:
    return [part if part.__class__ is str else places.text_of(part) for part in parts]


def joined(parts: list[Text | str]) -> Text:
    """The parts as one text, every run of blanks (CSS white-space: normal) one blank, none at the ends.

    A line break that the reader sees (`<br>`) stays a line feed.
    """
    whole = Text.join(parts)
    value = whole.value
    if not value.strip():
        return Text("", SourceMap([]))
    breaks = {i for i, j in _breaks(parts) for i in range(i, j)}
    at, end = len(value) - len(value.lstrip(BLANKS)), len(value.rstrip(BLANKS))
    cuts: list[Text | str] = []
    for match in _FOLDING.finditer(value, at, end):
        low, high = match.span()
        cuts.append(whole[at:low])
        cuts.append("\n" if any(i in breaks for i in range(low, high)) else whole[low : low + 1] if value[low] == " " else " ")
        at = high
    cuts.append(whole[at:end])
    return cuts[0] if len(cuts) == 1 and isinstance(cuts[0], Text) else Text.join(cuts)


def _breaks(parts: list[Text | str]) -> Iterator[tuple[int, int]]:
    at = 0
    for part in parts:
        if part == "\n" and isinstance(part, str):
            yield at, at + 1
        at += len(part)
