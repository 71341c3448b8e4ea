"""What a reader of a post or page reads, ready to be searched for the wordings of a law."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from re import Match
from typing import Any

from socialint.document import Document
from socialint.known import Known
from socialint.model import MASK, Span, Text
from socialint.packs.normal import BREAK, Normal, normalise
from socialint.pattern import pattern
from socialint.sites import BARE
from socialint.tree import Element

#: Stands, code point for code point, where an address stood: no word in it counts.
ADDRESS = "\ufffc"
#: What ends a sentence is no part of the address that it ends with.
_LAST = r"[^\s.!?]"
URL = pattern(rf"[hHwW](?i:(?<=h)ttps?://|(?<=w)ww\.)\S*{_LAST}")
#: The same, and what people write of an address, "amzn.to/3xKq".
_ANY_URL = pattern(rf"{URL.pattern}|{BARE}(?![\s/])\S*{_LAST}")
#: An address of plain signs, with a letter, a digit or a slash at its end.
_PLAIN_URL = pattern(r"[a-zA-Z0-9./:?=&%#~+_-]*[a-zA-Z0-9/]")
#: Somebody's words in quotation marks, three of them or more: a name or a code may stand there, too.
_QUOTE = pattern(
    r"[\"“”„«»](?:[^\s\"“”„«»]+[ \n]){2,200}[^\s\"“”„«»]+[\"“”«»]"
    r"|(?<!\w)['‘](?:[^\s'‘’]+(?:['’]\w+)?[ \n]){2,60}[^\s'‘’]+['’](?!\w)"
)
#: What a quotation has: a text without it is not searched for one.
_QUOTE_SIGN = pattern(r"[\"“”„«»'‘]")
#: As terms and wordings part them: an underscore is none of their letters.
WORD = pattern(r"[^\W_]+")
_TOKEN = pattern(r"\w+")
_SENTENCE = pattern(r"[^\n.!?]*[.!?]*")

#: Where something stands in the file, worked out when somebody asks.
Place = Callable[[], Span]
#: By so many letters a word is looked up of which any ending will do: one of three by these.
_STEMS = (3, 4)


def stem(word: str) -> str:
    """Under what a word that may go on ("mortgage*") stands among the words of a text; "" where it is too short for that."""
    return f"{word[: _STEMS[-1]]}*" if len(word) >= _STEMS[0] else ""


def _words_in(piece: str) -> tuple[str, ...]:
    """The words in what stands between two blanks, each with its stems."""
    words: list[str] = WORD.findall(piece)
    return (*words, *(f"{word[:letters]}*" for word in words for letters in _STEMS if len(word) >= letters))


#: Most words stand in many texts.
_WORDS = Known(_words_in, 8192)


class Prose:
    """The blocks of a document as one text, quotations left out (another's words label nothing), addresses blanked."""

    __slots__ = (
        "_beside", "_exact", "_own", "_parts", "_quoted", "_shown", "_tokens", "_words", "blocks", "doc", "known", "normal",
        "spelled", "text", "urls", "value",
    )  # fmt: skip

    def __init__(self, doc: Document, *, alone: bool = False, quotations: bool = False) -> None:
        self.doc = doc
        self._parts = parts = (doc,) if alone else (doc, *doc.later)  # a thread is read as one text
        self._quoted = quotations
        self.blocks = [block for part in parts for block in part.prose() if quotations or not block.inside("blockquote")]
        self.text = Text.join(piece for block in self.blocks for piece in (block.text, BREAK))
        self.urls: list[str] = []

        def blanked(url: Match[str]) -> str:
            self.urls.append(_ended(url[0]))
            return ADDRESS * len(url[0])

        value = URL.sub(blanked, self.text.value)
        if "/" in value:  # rarely, and the search for bare addresses takes some times as long
            self.urls.clear()
            value = _ANY_URL.sub(blanked, self.text.value)
        #: Those of `urls` that stand in the text itself, for all to see.
        self.spelled = frozenset(self.urls)
        self.urls += [link.href for part in parts for link in part.links()]
        said = set(self.urls)
        #: The link of a card, a pin or a column stands in a field beside the text.
        self._beside = {text.value: text for part in parts for text in part.linked if text.value not in said}
        self.urls += self._beside
        self._own: Prose | None = None
        self._shown: Prose | None = None
        self._read(value)

    def _read(self, value: str) -> None:
        self.value = value
        self.normal = normalise(value)
        self._exact: Normal | None = None
        self._tokens: list[tuple[int, int, str]] | None = None
        self._words: frozenset[str] | None = None
        #: What conditions have found already, for those that ask again.
        self.known: dict[Any, Any] = {}

    def forget(self) -> None:
        """Lets go of what was found. It leads back here, and only the collector would find out that nobody needs either."""
        for prose in (self._own, self._shown, self):
            if prose is not None:
                prose.known.clear()
        self._own = self._shown = None

    @property
    def exact(self) -> Normal:
        """The normal form with its capitals."""
        if self._exact is None:
            self._exact = normalise(self.value, fold=False)
        return self._exact

    @property
    def own(self) -> Prose:
        """What the author says: the same with everything blanked that stands in quotation marks."""
        if self._own is None:
            own, value = self, self.value
            if _QUOTE_SIGN.search(value):
                value = _QUOTE.sub(lambda match: ADDRESS * len(match[0]), value)
            if value != self.value:
                from copy import copy

                own = copy(self)
                own._read(value)
            self._own = own
        return self._own

    @property
    def shown(self) -> Prose:
        """What the reader is shown: the same with the quotations in it. A warning may well be set as one."""
        if self._shown is None and not self._quoted and any(part.index.handles(("blockquote",)) for part in self._parts):
            self._shown = Prose(self.doc, alone=len(self._parts) == 1, quotations=True)
        return self if self._shown is None else self._shown

    def beside(self, text: Text) -> Prose:
        """A text that belongs to the document and stands beside this one, read as this is."""
        from copy import copy

        other = copy(self)
        other.text, other.blocks, other.urls = text, [], []
        other._beside, other._own, other._shown = {}, None, None
        other._read(URL.sub(lambda url: ADDRESS * len(url[0]), text.value))
        return other

    @property
    def words(self) -> frozenset[str]:
        """Every word of the normal form and every `stem`: a term is searched for only where its words are."""
        if self._words is None:
            self._words = frozenset(chain.from_iterable(map(_WORDS.__getitem__, set(self.normal.value.split()))))
        return self._words

    @property
    def tokens(self) -> list[tuple[int, int, str]]:
        """Every word of the normal form in its order: start, end, word."""
        if self._tokens is None:
            self._tokens = [(*match.span(), match[0]) for match in _TOKEN.finditer(self.normal.value)]
        return self._tokens

    @property
    def dynamic(self) -> bool:
        """True where a template writes a part of the text: then nothing can be said to be missing."""
        return MASK in self.value and any(part.templated for part in (self.doc, *self.doc.later))

    def place(self, start: int, end: int) -> Span:
        """Where `normal.value[start:end]` stands in the file."""
        return self.text.span(*self.normal.original(start, end))

    def written(self, start: int, end: int) -> str:
        """`normal.value[start:end]` as its author wrote it, on one line."""
        return " ".join(self.text.value[slice(*self.normal.original(start, end))].split())

    def link(self, url: str) -> Span:
        """Where one of `urls` stands in the file."""
        if url in self._beside:
            return self._beside[url].span()
        at = self.text.value.find(url)
        if at >= 0:
            return self.text.span(at, at + len(url))
        return next((link.span for part in self._parts for link in part.links() if link.href == url), self.doc.head)

    def line(self, start: int, end: int) -> tuple[str, str]:
        """What stands before and behind `value[start:end]` in the same line."""
        low = max(self.value.rfind("\n", 0, start), self.value.rfind(BREAK, 0, start)) + 1
        ends = [at for at in (self.value.find("\n", end), self.value.find(BREAK, end)) if at >= 0]
        return self.value[low:start], self.value[end : min(ends, default=len(self.value))]

    def within(self, *tags: str) -> Iterator[tuple[int, int]]:
        """The parts of `value` that stand in elements of these tags, as `[start, end)`."""
        inside, at = Within(*tags), 0
        for block in self.blocks:
            end = at + len(block.text) + len(BREAK)
            if inside(block.element):
                yield at, end
            at = end

    @property
    def first(self) -> Span:
        """The first sentence, or where there is no text, where the document starts."""
        value = self.text.value
        start = len(value) - len(value.lstrip())
        match = _SENTENCE.match(value, start, value.find(BREAK) if BREAK in value else len(value))
        return self.text.span(start, match.end()) if match and match[0].strip() else self.doc.head

    @property
    def opening(self) -> int:
        """Where the first post of a thread is over; of any other document, its end."""
        if not self.doc.later:
            return len(self.value)
        return sum(len(block.text) + len(BREAK) for block in Prose(self.doc, alone=True, quotations=self._quoted).blocks)

    @property
    def body(self) -> int:
        """Where the running text starts: of a post at once, of a page with the first paragraph (of its `<main>`, if any)."""
        if self.doc.kind == "post":
            return 0
        main = Within("main", "article")
        at, first = 0, -1
        for block in self.blocks:
            if block.kind == "p":
                if main(block.element):
                    return at
                first = at if first < 0 else first
            at += len(block.text) + 1
        return max(first, 0)


def _ended(url: str) -> str:
    """An address without the quotation mark or the like behind it, which no reader follows; what a template writes is kept."""
    if _PLAIN_URL.fullmatch(url) or MASK in url:  # nearly always
        return url
    from socialint.post.entities import address_of

    return address_of(url)


class Within:
    """Tells whether elements are one of the tags or inside one; asked of all elements of a tree, it costs one walk."""

    def __init__(self, *tags: str) -> None:
        self.tags = tags
        self.known: dict[int, bool] = {}

    def __call__(self, element: Element) -> bool:
        """True for one of the tags, or below one."""
        path: list[Element] = []
        node: Element | None = element
        while node is not None and id(node) not in self.known:
            path.append(node)
            node = node.parent
        within = node is not None and self.known[id(node)]
        for below in reversed(path):
            within = within or below.tag in self.tags
            self.known[id(below)] = within
        return within


_last: list[Prose] = []


def prose_of(doc: Document) -> Prose:
    """The prose of a document, made once for all requirements that read it; that of the document before is no longer asked."""
    if not _last or _last[0].doc is not doc:
        while _last:
            _last.pop().forget()
        _last.append(Prose(doc))
    return _last[0]
