"""Document: one post or one page, whatever file it came from. What rules read."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property, partial
from itertools import accumulate, chain
from typing import Any

from socialint.model import MASK, Alt, AltState, Context, Link, Media, SourceMap, Span, Text, Value
from socialint.pattern import pattern
from socialint.record import Record
from socialint.source import Source
from socialint.tree import Comment, Element, Index, Places, TextNode

#: Elements whose text nobody reads as prose.
SILENT = frozenset({"script", "style", "template", "noscript", "code", "pre", "kbd", "samp", "svg", "math", "textarea",
                    "select", "head", "iframe", "object", "audio", "video", "canvas"})  # fmt: skip
#: Elements that end a stretch of prose (HTML standard, 15.3.3 flow content, `display: block`).
BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "caption", "figcaption", "dt", "dd",
                    "blockquote", "div", "section", "article", "main", "header", "footer", "nav", "aside", "ul", "ol", "dl",
                    "table", "thead", "tbody", "tfoot", "tr", "figure", "form", "fieldset", "legend", "details", "summary",
                    "address", "hr", "body", "html", "pre", "search", "dialog", "button", "label", "option"})  # fmt: skip


#: Blocks that follow one another line by line.
_LINES = ("li", "tr")
_CODE = frozenset({"code", "kbd", "samp"})
#: What no part of a page shows as text.
_RAW = SILENT - _CODE - {"pre"}
#: Stands in prose for something that is not words: a stretch of code.
OBJECT = "\ufffc"


class Site(Record):
    """Addresses that are files of the repository: those below `url` lie in the folder `root`, which people know as `shown`."""

    url: str
    root: str
    shown: str


class House:
    """What a rule may know of the repository around a document: its root, its product register, and its sites."""

    __slots__ = ("products", "root", "sites")

    def __init__(
        self, root: Any = None, products: Mapping[str, Mapping[str, Any]] | None = None, sites: tuple[Site, ...] = ()
    ) -> None:
        self.root = root
        self.products = products or {}
        self.sites = sites

    def completed(self, context: Context) -> Context:
        """What is declared, and where no market is, those of the product."""
        markets = () if context.markets else self.products.get(context.product, {}).get("markets", ())
        return context._replace(markets=tuple(markets)) if markets else context


class Block:
    """A stretch of prose that is read in one go: a paragraph, a heading, a list item, a cell.

    `value` is what it says, blanks folded; `kind` is the tag: p, h1 ... h6, li, td, th, caption, figcaption, dt, dd, blockquote,
    div; `language` a BCP 47 tag, "" where nothing says.
    """

    __slots__ = ("_owner", "_parts", "_places", "_text", "kind", "language", "value")

    def __init__(self, value: str, owner: _Owner, parts: list[Any], places: Places) -> None:
        self.value = value
        self.kind = owner[1]
        self.language = owner[2]
        self._owner = owner
        self._parts = parts
        self._places = places
        self._text: Text | None = None

    @property
    def text(self) -> Text:
        """The same with its places, which are worked out when somebody asks, once."""
        if self._text is None:
            parts, places = self._parts, self._places  # not the block itself: it would hold itself, and with it the whole tree
            self._text = Text(self.value, lambda: _joined(_texts(parts, places)).map)
        return self._text

    @property
    def element(self) -> Element:
        """The element that the text stands in."""
        return self._places.element(self._owner[0])

    def inside(self, *tags: str) -> bool:
        """True where it, or a block around it (see `BLOCKS`), has one of the tags. No page nests deeper than is looked."""
        owner: _Owner | None = self._owner
        for _ in range(500):
            if owner is None or owner[1] in tags:
                return owner is not None
            owner = owner[4]
        return False


#: Whose text it is: a block's handle, its tag and language, the language of the element at hand, and the block around.
_Owner = tuple[Any, str, str, str, Any]


class Document:
    """One post (`kind == "post"`) or one page (`kind == "page"`).

    A JSON file of three posts is three Documents over one Source. `metadata` is
    the front matter or the JSON object, with places. `fragment`: a part of a
    page that has no `<html>`, `<head>` or `<body>` of its own. `templated`: a
    template tag writes a part of it.
    """

    def __init__(
        self,
        source: Source,
        kind: str,
        format: str,
        root: Element,
        *,
        metadata: Value | None = None,
        context: Context = Context(),
        fragment: bool = False,
        templated: bool = False,
        plain: Text | None = None,
        head: Span | Callable[[], Span | None] | None = None,
    ) -> None:
        self.source = source
        self.kind = kind
        self.format = format
        self.root = root
        self.metadata = metadata
        self.context = context
        self.fragment = fragment
        self.templated = templated
        self.house = House()
        #: True for a platform's own format: its fields are the platform's, not ours.
        self.native = False
        #: The object or front matter of the file, where this is one platform's variant or a part of a thread: `metadata` is
        #: then what holds for it alone. Only the first of its Documents has it, the others have an empty one.
        self.declared: Value | None = None
        #: Its number in its thread, from 0; the first one knows the `later` ones.
        self.part = 0
        self.later: list[Document] = []
        #: Media that a native format carries outside the `media` field; set by its reader.
        self.attached: list[Media] = []
        #: Addresses that a native format holds beside the text or behind a short form of them; set by its reader.
        self.linked: list[Text] = []
        #: "reply" and "quote": what a native format says about the post's place among others.
        self.relations: frozenset[str] = frozenset()
        #: True where a native format marks the post as delicate.
        self.sensitive = False
        #: True where a native format says that the platform took it as a long post.
        self.long_form = False
        self._plain = plain
        self._head = head
        self._blocks: list[Block] | None = None
        self._unspoken: list[Any] = []  # handles of elements
        self._media: list[Media] | None = None
        self._text: Text | None = None
        self._words: str | None = None
        self._language: str | None = None
        self._held: dict[str, bool] = {}  # the answers of `holds`, by sign

    # -- what is declared ---------------------------------------------------

    def field(self, key: str) -> Value | None:
        """A field of the front matter or JSON object, None where it is missing or null."""
        value = self.metadata.get(key) if self.metadata else None
        return None if value is None or value.data is None else value

    @property
    def head(self) -> Span:
        """Where a finding about the document as a whole stands: its first field, first tag or first line."""
        head = self._head() if callable(self._head) else self._head
        if head is not None:
            return head
        element = next((e for e in self.root.elements() if not e.implied), None)
        if element is not None:
            return element.tag_span
        end = self.source.text.find("\n")
        return Span(0, end if end >= 0 else len(self.source.text))

    @head.setter
    def head(self, span: Span) -> None:
        self._head = span

    @property
    def whole_page(self) -> bool:
        """True where the file is the whole page: only then may something be said to be missing from it."""
        return self.kind == "page" and not self.fragment and not self.templated

    @property
    def language(self) -> str:
        """BCP 47 tag of the document: `<html lang>`, else what is declared, else ""."""
        if self._language is None:
            html = next(self.elements("html"), None)
            lang = (html.get("lang") or "").strip() if html else ""
            self._language = lang if lang and MASK not in lang else self.context.language
        return self._language

    @property
    def product(self) -> Mapping[str, Any] | None:
        """The product's entry in the house's register, None where none is named or known."""
        return self.house.products.get(self.context.product)

    # -- what is there ------------------------------------------------------

    def holds(self, signs: tuple[str, ...]) -> bool:
        """True where the document holds one of the signs that rules name in `NEEDS`.

        | | |
        |---|---|
        | `<img>`, `[role]`, `[aria-*]` | an element; an attribute; one that begins so |
        | `"#"` | this stands in the text of a post or the prose of a page, in small letters or capitals |
        | `non-ascii` | so does some character beyond ASCII |
        | `verbatim` | the platform gets the text as it stands |
        | `media`, `image`, `gif`, `video`, `audio` | a picture or recording; one of the kind |
        | `media.alt`, `media.license` | one of which this is given |
        | `paid:` | a field, or what the configuration says in its place |
        | `platform:x` | the post is for the platform |
        """
        of_tree, words, others = _parted(signs)
        if of_tree and not self.index.signs.isdisjoint(of_tree):
            return True
        if words:
            folded = self.folded
            for word in words:  # loops: every rule asks, of every document
                if word in folded:
                    return True
        held = self._held
        for sign in others:
            answer = held.get(sign)
            if answer is None:
                answer = held[sign] = _test_of(sign)(self)
            if answer:
                return True
        return False

    @property
    def _said(self) -> str:
        return self.text.value if self.kind == "post" else self.words

    @cached_property
    def folded(self) -> str:
        """The text of a post or the prose of a page, case folded: to see at once what does not stand in it."""
        return self._said.casefold()

    @property
    def index(self) -> Index:
        """Every element by its tag and by its attributes: where a rule finds what it is about."""
        return self.root.places.index

    def elements(self, *tags: str) -> Iterator[Element]:
        """Every element in document order, or only those with one of the tags."""
        index = self.root.places.index
        return index.tagged(*tags) if tags else index.elements()

    def comments(self, word: str = "") -> Iterator[Comment]:
        """Every comment in document order; with a word, those that hold it."""
        places = self.root.places
        kind = places.comment_type
        if not any(type(node) is kind and word in node.data for node in places.descendants(self.root)):
            return iter(())
        return (node for node in self.root.walk() if isinstance(node, Comment) and word in node.data)

    @property
    def text(self) -> Text:
        """The whole text as a platform gets it: blocks parted by a blank line, breaks kept.

        A link whose text is not its address is followed by the address, since
        no platform can hide one behind words. In a platform's own format, the
        text of a link is what its author wrote.
        """
        if self._plain is not None:
            return self._plain
        if self._text is None:
            self._text = _flow(self.root, self.kind == "post" and not self.native)
        return self._text

    @property
    def verbatim(self) -> bool:
        """True where a platform gets the text as it stands, blanks and all: it is neither Markdown nor HTML."""
        return self._plain is not None

    def prose(self) -> list[Block]:
        """The stretches of prose, in document order, blanks folded; code, scripts and hidden parts left out."""
        if self._blocks is None:
            known = self.root.places.blocks(self.language)
            self._blocks = blocks_of(self.root, self.language, self._unspoken) if known is None else known
        return self._blocks

    @property
    def unspoken(self) -> Text:
        """Code and hidden parts: no prose, but published all the same."""
        self.prose()
        places = self.root.places
        return places.joined([part for handle in self._unspoken for part in ("\n", *_all_text(places, handle))])

    @cached_property
    def beyond_ascii(self) -> list[Block]:
        """The stretches of prose with some character beyond ASCII: those that may hold emoji, fancy letters and the like."""
        return [] if self.words.isascii() else [block for block in self.prose() if not block.value.isascii()]

    def matches(self, patterns: Mapping[str, re.Pattern[str]], sign: re.Pattern[str]) -> Iterator[tuple[Block, re.Match[str]]]:
        """The matches of a pattern in the prose, with their blocks.

        `patterns`: by language; where none is declared, "en". `sign`: what every match holds, whatever its language. A look for
        it costs less, and few pages have it.
        """
        words = self.words
        found = sign.search(words)
        starts = [0, *accumulate([len(block.value) + 1 for block in self.prose()])] if found else []  # of the blocks in `words`
        while found:
            number = bisect_right(starts, found.start()) - 1
            block = self.prose()[number]
            of_language = patterns.get((block.language or "en").partition("-")[0].lower())
            for match in of_language.finditer(block.value) if of_language is not None else ():
                yield block, match
            found = sign.search(words, starts[number + 1])

    @property
    def words(self) -> str:
        """All the prose as one string, a block a line: to see at once what none of the blocks holds."""
        if self._words is None:
            self._words = "\n".join([block.value for block in self.prose()])
        return self._words

    def links(self) -> Iterator[Link]:
        """Every `<a href>`."""
        places = self.root.places
        for handle in self.index.handles(("a",)):
            href = places.value(handle, "href")
            if href is not None:
                yield Link(handle, href, places)

    @property
    def media(self) -> list[Media]:
        """Every picture, video and sound: those of the tree, then those that a native format or the `media` field declares."""
        if self._media is None:
            self._media = [*_tree_media(self), *self.attached, *_field_media(self)]
        return self._media

    def images(self) -> Iterator[Media]:
        """The pictures and animations among `media`."""
        return (item for item in self.media if item.kind in ("image", "gif"))

    @property
    def soup(self) -> Any:
        """The same tree as a `bs4.BeautifulSoup`, for those who know it; see `socialint.soup`. Made on first use."""
        from socialint.soup import soup

        return soup(self.root, self.source)


def in_tree(sign: str) -> bool:
    """True for a sign of an element or attribute: the index of the tree has it."""
    return sign[0] in "<["


@cache
def _parted(signs: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """The signs that stand in the index of the tree, of the words what is looked for in the folded text, and the others."""
    of_tree = frozenset(filter(in_tree, signs))
    words = tuple(sign[1:-1].casefold() for sign in signs if sign[0] == '"')
    return of_tree, words, tuple(sign for sign in signs if sign[0] != '"' and not in_tree(sign))


@cache
def _test_of(sign: str) -> Callable[[Document], bool]:
    """What tells whether a document holds a sign that is neither in the index nor a word."""
    word, colon, value = sign.partition(":")
    kind, _, part = sign.partition(".")
    if sign == "non-ascii":
        return lambda doc: not doc._said.isascii()
    if sign == "verbatim":
        return lambda doc: doc.verbatim
    if value:
        return lambda doc: value in doc.context.platforms
    if colon:
        return lambda doc: doc.field(word) is not None or bool(getattr(doc.context, word, ""))
    if not part:
        return lambda doc: any(kind in ("media", media.kind) for media in doc.media)
    if part == "alt":
        return lambda doc: any(media.alt.text is not None for media in doc.media)
    return lambda doc: any(getattr(media, part) is not None for media in doc.media)


# -- reading the tree --------------------------------------------------------


def _flow(root: Element, show_links: bool) -> Text:
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


def _hidden(element: Element) -> bool:
    return "hidden" in element.attrs or element.get("aria-hidden") == "true"


def blocks_of(root: Element, language: str, unspoken: list[Any]) -> list[Block]:
    """The blocks, in one look at every node; the elements of code and hidden parts go into `unspoken`.

    Handles are read here: most nodes of a page need not be made for this.
    """
    places = root.places
    element_type, text_type = places.element_type, places.text_type
    hidden = {places.handle(element) for element in places.index.having("hidden", "aria-hidden") if _hidden(element)}
    spoken = {places.handle(element): element.attrs["lang"].strip() for element in places.index.having("lang")}
    if {"", language}.issuperset(spoken.values()):
        spoken = {}  # nothing else is spoken on nearly every page
    top = places.handle(root)
    owner: _Owner = (top, root.tag, language, language, None)  # of the parts
    owners = {top: owner}  # of each element whose text is read
    parts: list[Any] = []  # handles of texts, and strings of ours
    values: list[str] = []  # what they say
    blocks: list[Block] = []

    def close() -> None:
        nonlocal parts
        value = "".join(values).strip(BLANKS)
        if value and not value.isspace():
            if not value.isprintable() or "  " in value:
                value = _folded(value, parts, places)
            blocks.append(Block(value, owner, parts, places))
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
                    here = spoken.get(node) or around[3]
                    owners[node] = (node, tag, here, here, around)
                continue
            if tag in _RAW:
                continue
            if node in hidden:
                unspoken.append(node)
                continue
            if tag in _CODE:
                unspoken.append(node)
                part = value = OBJECT
            elif tag == "br":
                part = value = "\n"
            else:
                owners[node] = (*around[:3], spoken[node] or around[3], around[4]) if node in spoken else around
                continue
        else:
            continue
        if parts and owner is not around and owner[0] is not around[0]:
            close()
            if value.isspace() and kind is text_type:
                continue
        owner = around
        parts.append(part)
        values.append(value)
    if parts:
        close()
    return blocks


def _all_text(places: Places, handle: Any) -> Iterator[Any]:
    """The handles of the texts below an element, scripts and the like left out."""
    element_type, text_type = places.element_type, places.text_type
    if all(type(node) is text_type for node in handle.children):  # most code
        yield from handle.children
        return
    read = {handle}
    for node in places.descendants(places.element(handle)):
        if node.parent in read:
            kind = type(node)
            if kind is text_type:
                yield node
            elif kind is element_type and node.tag not in _RAW:
                read.add(node)


BLANKS = " \t\n\r\f"
_FOLDING = pattern(f"[{BLANKS}]+")


def _folded(value: str, parts: list[Any], places: Places) -> str:
    """What the parts say, every run of blanks one blank; a break among them stays a line feed."""
    if "\n" in parts:
        return _joined(_texts(parts, places)).value
    return _FOLDING.sub(" ", value)


def _texts(parts: list[Any], places: Places) -> list[Text | str]:
    return [part if part.__class__ is str else places.text_of(part) for part in parts]


def _joined(parts: list[Text | str]) -> Text:
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
        if match[0] == " ":
            continue  # words with single blanks between them stay one piece
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


def _alt_of(value: Text | None, decorative: bool) -> Alt:
    if decorative:
        return Alt(AltState.empty, value)
    if value is None:
        return Alt(AltState.absent)
    if not value.value.strip():
        return Alt(AltState.empty if value.value == "" else AltState.absent, value)
    return Alt(AltState.unknown if value.dynamic and not value.value.replace(MASK, "").strip() else AltState.present, value)


def _tree_media(doc: Document) -> Iterator[Media]:
    figures: dict[int, Element | None] = {}
    captions: dict[int, Text] = {}
    for element in doc.elements("figcaption"):
        figure = _figure(element, figures)
        if figure and id(figure) not in captions:
            captions[id(figure)] = _joined(list(_own_text(element)))
    for element in doc.elements("img", "video", "audio"):
        figure = _figure(element, figures) if captions else None
        if element.tag == "img":
            decorative = element.get("role") in ("none", "presentation") or _hidden(element)
            alt = _alt_of(element.attribute("alt"), decorative)
            if alt.state is AltState.absent and element.dynamic:
                alt = Alt(AltState.unknown)
        else:
            decorative = False
            alt = Alt(AltState.unknown)
        yield Media(
            "image" if element.tag == "img" else element.tag,
            partial(getattr, element, "tag_span" if element.tag != "img" else "span"),
            alt,
            src=element.attribute("src"),
            caption=captions.get(id(figure)),
            decorative=decorative,
            element=element,
        )


def _own_text(caption: Element) -> Iterator[Text]:
    """The texts of a caption. A figure in it has its own: hostile nesting would read the innermost again and again."""
    stack = caption.children[::-1]
    while stack:
        node = stack.pop()
        if isinstance(node, TextNode):
            yield node.text
        elif isinstance(node, Element) and node.tag != "figure":
            stack += node.children[::-1]


def _figure(element: Element, known: dict[int, Element | None]) -> Element | None:
    """The nearest figure around an element. What is found on the way up is kept: no way is gone twice."""
    passed: list[Element] = []
    figure: Element | None = None
    for node in element.ancestors():
        if id(node) in known or node.tag == "figure":
            figure = known.get(id(node), node)
            break
        passed.append(node)
    known.update((id(node), figure) for node in passed)
    return figure


def _field_media(doc: Document) -> Iterator[Media]:
    field = doc.field("media")
    for item in field.items() if field else ():
        if not isinstance(item.data, dict):
            if item.text is not None:
                yield Media(_kind_of(item.text.value, ""), item.span, Alt(AltState.absent), src=item.text)
            continue

        def text(key: str, item: Value = item) -> Text | None:
            value = item.get(key)
            return value.text if value is not None else None

        src = text("src")
        decorative = item.get("decorative")
        is_decorative = decorative is not None and str(decorative.data).lower() in ("true", "yes")
        alt = _alt_of(text("alt"), is_decorative)
        if alt.state is AltState.empty and not is_decorative:
            alt = Alt(AltState.absent, alt.text)  # a picture posted is hardly decoration unless its author says so
        yield Media(
            _kind_of(src.value if src else "", str(item.get("type").data) if item.get("type") else ""),  # type: ignore[union-attr]
            partial(getattr, item, "span"), alt, src=src, caption=text("caption"), credit=text("credit"), license=text("license"),
            source=text("source"), permission=text("permission"), captions=text("captions"),
            transcript=text("transcript"), decorative=is_decorative, ai=str(item.get("ai").data) if item.get("ai") else "",  # type: ignore[union-attr]
        )  # fmt: skip


_KINDS = {"mp4": "video", "webm": "video", "mov": "video", "m4v": "video", "mp3": "audio", "ogg": "audio",
          "wav": "audio", "m4a": "audio", "gif": "gif"}  # fmt: skip


def _kind_of(src: str, declared: str) -> str:
    if declared:
        return {"photo": "image", "picture": "image", "animation": "gif", "gifv": "gif"}.get(declared, declared)
    return _KINDS.get(src.rsplit(".", 1)[-1].lower(), "image")
