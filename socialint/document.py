"""Document: one post or one page, whatever file it came from. What rules read."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import accumulate
from typing import Any

from socialint import media
from socialint.blocks import Block, blocks_of, flow, texts_below
from socialint.media import Media
from socialint.model import MASK, Context, Span, Text, Value
from socialint.record import Record
from socialint.sites import Site
from socialint.source import Source
from socialint.tree import Comment, Element, Index, Places


class OwnLimit(Record):
    """What a platform takes by the configuration: a server of one's own, an account that was paid for."""

    platform: str
    what: str
    value: int


class House:
    """What a rule may know of the repository around a document: its root, product register and sites, its limits of platforms."""

    __slots__ = ("limits", "products", "proving", "root", "sites")

    def __init__(
        self,
        root: Any = None,
        products: Mapping[str, Mapping[str, Any]] | None = None,
        sites: tuple[Site, ...] = (),
        limits: tuple[OwnLimit, ...] = (),
        *,
        proving: bool = False,
    ) -> None:
        self.root = root
        self.proving = proving  # what cannot be looked at is told even where a run leaves it alone
        self.products = products or {}
        self.sites = sites
        self.limits = limits

    def completed(self, context: Context) -> Context:
        """What is declared, and where no market is, those of the product."""
        markets = () if context.markets else self.products.get(context.product, {}).get("markets", ())
        return context._replace(markets=tuple(markets)) if markets else context


class Link:
    """A link. `href` is its address as decoded."""

    __slots__ = ("_handle", "_places", "href")

    def __init__(self, handle: Any, href: str, places: Places) -> None:
        self.href = href
        self._handle = handle
        self._places = places

    @property
    def element(self) -> Element:
        """Its element."""
        return self._places.element(self._handle)

    @property
    def text(self) -> Text:
        """Its visible text."""
        return self.element.text

    @property
    def span(self) -> Span:
        """The whole link in the file."""
        return self.element.span


class Document:
    """One post (`kind == "post"`) or one page (`kind == "page"`).

    A JSON file of three posts is three Documents over one Source. `metadata` is
    the front matter or the JSON object, with places. `fragment`: a part of a
    page that has no `<html>`, `<head>` or `<body>` of its own. `templated`: a
    template tag writes a part of it.
    """

    # What nearly all have in common stands here, and in a document where it differs.
    house: House = House()
    #: True for a platform's own format: its fields are the platform's, not ours.
    native = False
    #: The object or front matter of the file, where this is one platform's variant or a part of a thread: `metadata` is
    #: then what holds for it alone. Only the first of its Documents has it, the others have an empty one. Of a row of a
    #: table, its columns with our fields.
    declared: Value | None = None
    #: Its number in its thread, from 0; the first one knows the `later` ones.
    part = 0
    later: Sequence[Document] = ()
    #: Media that a native format carries outside the `media` field; set by its reader.
    attached: Sequence[Media] = ()
    #: Addresses that a native format holds beside the text or behind a short form of them; set by its reader.
    linked: Sequence[Text] = ()
    #: "reply" and "quote": what a native format says about the post's place among others.
    relations: frozenset[str] = frozenset()
    #: True where a native format marks the post as delicate.
    sensitive = False
    #: True where a native format says that the platform took it as a long post.
    long_form = False
    _blocks: list[Block] | None = None
    _media: list[Media] | None = None
    _text: Text | None = None
    _words: str | None = None
    _language: str | None = None

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
        self._plain = plain
        self._head = head
        self._unspoken: list[Any] = []  # handles of elements

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

    def held(self, signs: tuple[str, ...]) -> list[str]:
        """Those that the document holds of some signs that rules name in `NEEDS`.

        | | |
        |---|---|
        | `<img>`, `[role]`, `[aria-*]` | an element; an attribute; one that begins so |
        | `"#"` | this stands in the text of a post or the prose of a page, in small letters or capitals |
        | `non-ascii` | so does some character beyond ASCII |
        | `verbatim` | the platform gets the text as it stands |
        | `linked` | a field beside the text holds an address: that of a card, a pin, a column |
        | `media`, `image`, `gif`, `video`, `audio` | a picture or recording; one of the kind |
        | `media.alt`, `media.license` | one of which this is given |
        | `paid:` | a field, or what the configuration says in its place |
        | `platform:x` | the post is for the platform |
        """
        of_tree, words, of_media, fields, platforms, others = _parted(signs)
        found = [*(self.index.signs & of_tree)] if of_tree else []
        if words:
            folded = self.folded
            found += [sign for sign, word in words if word in folded]
        for item in self.media if of_media else ():
            kinds = item.kind, "media"
            found += [sign for sign, kind, part in of_media if kind in kinds and (not part or item.has(part))]
        found += [sign for sign, name in fields if self.field(name) is not None or bool(getattr(self.context, name, ""))]
        found += [platforms[name] for name in self.context.platforms if name in platforms]
        found += [sign for sign, test in others if test(self)]
        return found

    def holds(self, signs: tuple[str, ...]) -> bool:
        """True where the document holds one of the signs."""
        return bool(self.held(signs))

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
            self._text = flow(self.root, self.kind == "post" and not self.native)
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
        return places.joined([part for handle in self._unspoken for part in ("\n", *texts_below(places, handle))])

    @cached_property
    def beyond_ascii(self) -> list[Block]:
        """The stretches of prose with some character beyond ASCII: those that may hold emoji, fancy letters and the like."""
        return [] if self.words.isascii() else [block for block in self.prose() if not block.value.isascii()]

    def holding(self, sign: re.Pattern[str]) -> Iterator[Block]:
        """The stretches of prose in which a pattern may match: one look at all of them, and few pages have what is looked for."""
        words = self.words
        found = sign.search(words)
        while found:
            number = bisect_right(self._starts, found.start()) - 1
            yield self.prose()[number]
            found = sign.search(words, self._starts[number + 1])

    @cached_property
    def _starts(self) -> list[int]:
        """Where each of the blocks begins in `words`, and where one more would."""
        return [0, *accumulate([len(block.value) + 1 for block in self.prose()])]

    def matches(self, patterns: Mapping[str, re.Pattern[str]], sign: re.Pattern[str]) -> Iterator[tuple[Block, re.Match[str]]]:
        """The matches of a pattern in the prose, with their blocks.

        `patterns`: by language; where none is declared, "en". `sign`: what every match holds, whatever its language.
        """
        for block in self.holding(sign):
            of_language = patterns.get((block.language or "en").partition("-")[0].lower())
            for match in of_language.finditer(block.value) if of_language is not None else ():
                yield block, match

    @property
    def words(self) -> str:
        """All the prose as one string, a block a line: to see at once what none of the blocks holds."""
        if self._words is None:
            self._words = "\n".join([block.value for block in self.prose()])
        return self._words

    def links(self) -> Iterator[Link]:
        """Every `<a href>` and `<area href>`."""
        places, index = self.root.places, self.index
        anchors = index.handles(("a",))  # nearly always all
        for handle in map(places.handle, index.tagged("a", "area")) if index.handles(("area",)) else anchors:
            href = places.value(handle, "href")
            if href is not None:
                yield Link(handle, href, places)

    @property
    def media(self) -> list[Media]:
        """Every picture, video and sound: those of the tree, then those that a native format or the `media` field declares."""
        if self._media is None:
            self._media = [*media.of_tree(self.index), *self.attached, *media.of_field(self.field("media"))]
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


class _Parted(Record):
    """Signs by what tells whether a document holds them."""

    of_tree: frozenset[str]  # the index of the tree
    words: list[tuple[str, str]]  # the folded text, and what is looked for in it
    of_media: list[tuple[str, str, str]]  # what is of a kind, and has a part where one is named
    fields: list[tuple[str, str]]
    platforms: dict[str, str]  # the signs by the names
    others: list[tuple[str, Callable[[Document], bool]]]


@cache
def _parted(signs: tuple[str, ...]) -> _Parted:
    parted = _Parted(frozenset(filter(in_tree, signs)), [], [], [], {}, [])
    for sign in signs:
        kind, dot, part = sign.partition(".")
        word, colon, value = sign.partition(":")
        if sign[0] == '"':
            parted.words.append((sign, sign[1:-1].casefold()))
        elif dot or sign in _OF_MEDIA:
            parted.of_media.append((sign, kind, part))
        elif value:
            parted.platforms[value] = sign
        elif colon:
            parted.fields.append((sign, word))
        elif sign in _TESTS:
            parted.others.append((sign, _TESTS[sign]))
    return parted


#: The signs of media that ask for no part of them.
_OF_MEDIA = frozenset({"media", "image", "gif", "video", "audio"})


#: What tells whether a document holds a sign that stands neither in its tree nor in its text, media or fields.
_TESTS: Mapping[str, Callable[[Document], bool]] = {
    "non-ascii": lambda doc: not doc._said.isascii(),
    "verbatim": lambda doc: doc.verbatim,
    "linked": lambda doc: bool(doc.linked),
}
